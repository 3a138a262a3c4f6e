import {brandNames} from './brand-names.js';
import {everydayNames, everydayNamesIn} from './everyday-names.js';
import type {IngredientId} from './ingredients.js';
import {distance, lettersApart, lettersOf} from './routine-checker-distance.logic.js';
import {oncePerText} from './routine-checker-once.logic.js';
import {allIngredients, kindOf, lookAlikeNames} from './routine-checker-rules.logic.js';

/* Names as ingredients that we know: the same name, a name by rule, or the nearest one. */

/** One name of an ingredient, ready for comparing. */
interface Key {
  readonly text: string;
  readonly words: readonly string[];
  /** Its words in one. */
  readonly joined: string;
  /** Which of the letters a to z are in it, a bit each. */
  readonly letters: number;
  readonly id: IngredientId;
}

/** A brand, ready for comparing. */
interface BrandKey {
  readonly text: string;
  readonly letters: number;
  readonly ids: readonly IngredientId[];
}

/** A name whose words may go on: "retinol*". */
interface Stem {
  readonly words: readonly string[];
  readonly id: IngredientId;
}

/** Every name of every ingredient, in the words that are shown and in all languages. */
export interface Index {
  readonly labels: Readonly<Partial<Record<IngredientId, string>>>;
  readonly exact: ReadonlyMap<string, IngredientId>;
  /** The same without spaces. */
  readonly squeezed: ReadonlyMap<string, IngredientId>;
  /** The ingredients of each brand. */
  readonly brands: ReadonlyMap<string, readonly IngredientId[]>;
  /** Brands by their names without spaces. */
  readonly squeezedBrands: ReadonlyMap<string, readonly IngredientId[]>;
  /** By the first letters of their words, which people seldom get wrong. */
  readonly keys: ReadonlyMap<string, readonly Key[]>;
  /** By their first letter, and how long they are without spaces. */
  readonly keysByLength: ReadonlyMap<string, readonly Key[]>;
  /** Brands long enough to be known when they are misspelt, by their first letter. */
  readonly brandKeys: ReadonlyMap<string, readonly BrandKey[]>;
  /** The first letters of every name, without spaces: most words begin none. */
  readonly starts: ReadonlySet<string>;
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
  /** Names in scripts without spaces between words, by their first character, longest first. */
  readonly scripted: ReadonlyMap<string, readonly (readonly [name: string, ids: readonly IngredientId[]])[]>;
}

/** An ingredient that was found. */
export interface Found {
  readonly id: IngredientId;
  /** It was spelt another way: to be shown, in case it is a mistake of ours. */
  readonly isGuess?: true;
}

const amount = /\p{Nd}+(?:[.,٫]\p{Nd}+)?\s*(?:%|percent\b|prozent\b)(?:\s*[wvm]\s*\/\s*[wvm]\b)?/gu;
const marks = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
};
/** The Arabic article, with what is joined before it. */
const article = /(^|\s)(?:[وبلكف]?ال|لل)(?=[\u0621-\u064a]{3})/g;

/** The name as it is compared: small letters, digits and single spaces; no accents, marks or amounts. */
export const normalise = oncePerText((text: string): string => {
  if (isOneWord.test(text)) return text.toLowerCase();
  const small = (isPlain.test(text) ? text : inOneForm(text)).toLowerCase();
  const bare =
    small.includes('%') || small.includes('rcent') || small.includes('prozent')
      ? small.replace(amount, ' ')
      : small;
  return bare
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(article, '$1')
    .trim();
});

/** Most words need no more than small letters. */
const isOneWord = /^[a-z\d]+$/i;
// eslint-disable-next-line no-control-regex
const isPlain = /^[\x00-\x7f]*$/;

/** Without accents and full-width forms, and with the letters that have no accent to lose. */
const inOneForm = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(/٪/g, '%')
    .toLowerCase()
    .replace(/[ßłøæœıىة]/g, (letter) => plainLetters[letter]!);

export const squeeze = (text: string): string => text.replaceAll(' ', '');

/** Letters of scripts in which words are not set apart, or small words are joined to others. */
export const scriptLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;

/** "Säure" is also written "Saeure". */
const withoutUmlauts = (name: string) =>
  name.replace(/[äöü]/g, (letter) => ({ä: 'ae', ö: 'oe', ü: 'ue'})[letter]!);

const stemLength = 4;
const startLength = 4;

const initialsOf = (words: readonly string[]): string => {
  let initials = '';
  for (const word of words) initials += word[0]!;
  return initials;
};

const putIn = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
};

/** Whether a name may begin with this word and those after it. */
export function mayStartAt(words: readonly string[], at: number, {starts}: Index): boolean {
  let start = '';
  for (let next = at; next < words.length; next++) {
    start += words[next]!;
    if (start.length >= startLength) return starts.has(start.slice(0, startLength));
    if (starts.has(start)) return true;
  }
  return false;
}

/**
 * `labels` are the names that the patient reads, in their language: they are found as well. `lang` says where the
 * patient is, as a brand may be another product elsewhere. `inScripts` are lines of names in scripts of their own.
 */
export function buildIndex(
  labels: Readonly<Partial<Record<IngredientId, string>>>,
  lang = 'en',
  inScripts: readonly string[] = [],
): Index {
  const exact = new Map<string, IngredientId>();
  const stems = new Map<string, Stem[]>();
  /** Names whose words may go on, as they begin: misspelt, they are sought like the others. */
  const heads = new Map<string, IngredientId>();
  const scripted = new Map<string, [string, readonly IngredientId[]][]>();
  const put = (name: string, id: IngredientId) => {
    const key = normalise(name);
    if (!key || exact.has(key)) return;
    exact.set(key, id);
    if (scriptLetter.test(key)) putScript(key, [id]);
  };
  const putScript = (key: string, ids: readonly IngredientId[]) => {
    const name = squeeze(key);
    scripted.set(name[0]!, [...(scripted.get(name[0]!) ?? []), [name, ids]]);
  };
  const putStem = (name: string, id: IngredientId) => {
    const words = name.split(' ').map((word) => normalise(word) + (word.endsWith('*') ? '*' : ''));
    const head = words.join(' ').replaceAll('*', '');
    // Long enough to be told apart when it is misspelt.
    if (head.length > 7) heads.set(head, id);
    const start = words[0]!.slice(0, stemLength);
    stems.set(start, [...(stems.get(start) ?? []), {words, id}]);
  };
  for (const [id, {inci, synonyms}] of allIngredients) {
    const label = labels[id] ?? '';
    for (const name of [...inci, ...synonyms, label, label.replace(/[(（].*/, '')]) put(name, id);
  }
  for (const {name, id} of [...everydayNames, ...inScripts.flatMap(everydayNamesIn)]) {
    const spellings = name === withoutUmlauts(name) ? [name] : [name, withoutUmlauts(name)];
    for (const one of spellings) {
      if (one.includes('*')) putStem(one, id);
      else put(one, id);
    }
  }
  for (const [head, id] of heads) if (!exact.has(head)) exact.set(head, id);
  const brands = brandNames(lang);
  for (const [name, ids] of brands) if (scriptLetter.test(name)) putScript(normalise(name), ids);
  for (const names of scripted.values()) names.sort(([a], [b]) => b.length - a.length);

  const keys = new Map<string, Key[]>();
  const keysByLength = new Map<string, Key[]>();
  for (const [text, id] of exact) {
    if (scriptLetter.test(text)) continue;
    const [words, joined] = [text.split(' '), squeeze(text)];
    const key: Key = {text, words, joined, letters: lettersOf(text), id};
    putIn(keys, initialsOf(words), key);
    putIn(keysByLength, joined[0]! + joined.length, key);
  }
  const brandKeys = new Map<string, BrandKey[]>();
  for (const [text, ids] of brands)
    if (text.length > 6 && !text.includes(' '))
      putIn(brandKeys, text[0]!, {text, letters: lettersOf(text), ids});
  const joined = <Value>(names: ReadonlyMap<string, Value>) =>
    new Map([...names].map(([text, value]) => [squeeze(text), value] as const));
  const [squeezed, squeezedBrands] = [joined(exact), joined(brands)];
  // "Vitamina" is no "vitamin a".
  for (const name of lookAlikeNames) squeezed.delete(name);
  return {
    labels,
    exact,
    squeezed,
    brands,
    squeezedBrands,
    keys,
    keysByLength,
    brandKeys,
    starts: new Set([...squeezed.keys(), ...squeezedBrands.keys()].map((name) => name.slice(0, startLength))),
    stems,
    scripted,
  };
}

/** How far off a word may be: nothing in short ones, where one letter makes another word. */
const tolerance = (name: string, word: string, onPack: boolean): number => {
  const length = /\d/.test(name) ? 0 : Math.min(name.length, word.length);
  return onPack ? (length < 6 ? 0 : length < 10 ? 1 : 2) : length < 5 ? 0 : length < 8 ? 1 : 2;
};

/** How far one name is from another, word by word; nothing when it is too far. */
function distanceOf(words: readonly string[], key: Key, onPack: boolean): number | undefined {
  // "azaliac acid": the word after it says that an acid is meant.
  const isAcid = !onPack && words.length === 2 && words[1] === 'acid';
  let total = 0;
  for (let i = 0; i < words.length; i++) {
    const [word, name] = [words[i]!, key.words[i]!];
    if (word === name) continue;
    // "acide" and "aicd" are said beside a name that is right, so they need no more care than this.
    const limit =
      name === 'acid' || (isAcid && word.length === 4)
        ? 1
        : isAcid && word.length > 6
          ? 2
          : tolerance(name, word, onPack);
    const off = limit ? distance(word, name, limit) : 1;
    if (off > limit) return undefined;
    total += off;
  }
  return total;
}

/** How far off it is with a space too many or too few; nothing when it is too far. */
function distanceJoined(joined: string, key: Key): number | undefined {
  const limit = Math.min(key.joined.length, joined.length) < 10 ? 0 : 1;
  const off = distance(joined, key.joined, limit);
  return off > limit ? undefined : off + 1;
}

/** No word is further off than this, and no name, all its words together. */
const mostOff = 2;
const furthest = 4;

/** The nearest name; none where names of two families are as near, or where it is another thing. */
export function nearest(text: string, {keys, keysByLength}: Index, onPack = false): Found | undefined {
  if (lookAlikeNames.has(text)) return undefined;
  const words = text.split(' ');
  if (words.length > 5) return undefined;
  const letters = lettersOf(text);
  let best: Key[] = [];
  let least = furthest;
  const joined = squeeze(text);
  const consider = (key: Key, isJoined: boolean) => {
    if (onPack && kindOf(key.id).typed) return;
    // Most names are further off by their letters alone.
    const most = isJoined ? 1 : Math.min(least, mostOff * words.length);
    if (lettersApart(letters, key.letters) > most) return;
    if (!isJoined && Math.abs(text.length - key.text.length) > most) return;
    const off = isJoined ? distanceJoined(joined, key) : distanceOf(words, key, onPack);
    if (off === undefined || off > least) return;
    best = off < least ? [key] : [...best, key];
    least = off;
  };
  for (const key of keys.get(initialsOf(words)) ?? []) consider(key, false);
  // A few letters are many things: "vita" is no "vit a".
  const lengths = joined.length < 6 ? [] : [joined.length - 1, joined.length, joined.length + 1];
  for (const length of lengths)
    for (const key of keysByLength.get(joined[0]! + length) ?? [])
      if (key.words.length !== words.length) consider(key, true);
  const families = new Set(best.map(({id}) => kindOf(id).family));
  return families.size === 1 ? {id: best[0]!.id, isGuess: true} : undefined;
}

/** The brand that a word may have been meant for: long names only, as many words are near to short ones. */
export function nearestBrand(word: string, {brandKeys}: Index): readonly IngredientId[] | undefined {
  if (word.length < 7 || lookAlikeNames.has(word)) return undefined;
  const letters = lettersOf(word);
  return brandKeys
    .get(word[0]!)
    ?.find((key) => lettersApart(letters, key.letters) < 2 && distance(word, key.text, 1) < 2)?.ids;
}

/** The name in a script without spaces that a piece may have been meant for, but for one letter. */
export function nearestScripted(piece: string, {scripted}: Index): readonly IngredientId[] | undefined {
  const least = /\p{Script=Katakana}/u.test(piece) ? 5 : /\p{Script=Hangul}/u.test(piece) ? 4 : Infinity;
  if (piece.length < least) return undefined;
  return scripted.get(piece[0]!)?.find(([name]) => name.length >= least && distance(piece, name, 1) < 2)?.[1];
}

/** A name whose words stand from `start` on, and how many they are. */
export function stemAt(
  words: readonly string[],
  start: number,
  {stems}: Index,
): {id: IngredientId; length: number} | undefined {
  let best: {id: IngredientId; length: number} | undefined;
  for (const stem of stems.get(words[start]!.slice(0, stemLength)) ?? []) {
    const fits = stem.words.every((name, at) => {
      const word = words[start + at];
      return name.endsWith('*') ? word?.startsWith(name.slice(0, -1)) : word === name;
    });
    if (fits && stem.words.length > (best?.length ?? 0)) best = {id: stem.id, length: stem.words.length};
  }
  return best;
}
