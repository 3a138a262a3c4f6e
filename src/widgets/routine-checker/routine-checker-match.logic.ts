import {ingredients, lookAlikes, type Ingredient, type IngredientId} from './ingredients.js';

/* What a patient typed, or a pack says, as ingredients that we know. Nothing is guessed when two answers are as near. */

/** The longest text that is read, and the most names in it. */
export const longestText = 20_000;

const all = Object.entries(ingredients) as [IngredientId, Ingredient][];
/** Whether any pattern fits, in one go. */
const anyPattern = new RegExp(all.flatMap(([, {pattern}]) => pattern?.source ?? []).join('|'));
const kindOf = (id: IngredientId): Ingredient => ingredients[id];

/** One name of an ingredient, ready for comparing. */
interface Key {
  readonly text: string;
  readonly words: readonly string[];
  readonly id: IngredientId;
}

/** Every name of every ingredient. */
export interface Index {
  readonly labels: Readonly<Partial<Record<IngredientId, string>>>;
  readonly exact: ReadonlyMap<string, IngredientId>;
  /** The same without spaces. */
  readonly squeezed: ReadonlyMap<string, IngredientId>;
  /** By their first letter, which people seldom get wrong. */
  readonly keys: ReadonlyMap<string, readonly Key[]>;
}

/** An ingredient that was found. */
export interface Found {
  readonly id: IngredientId;
  /** It was spelt another way: to be shown, in case it is a mistake of ours. */
  readonly close?: true;
}

/** One name on a list, as it stands there, and the other ways of naming it beside it. */
export interface Piece {
  readonly written: string;
  readonly candidates: readonly string[];
}

const amount = /\d+(?:[.,]\d+)?\s*(?:%|percent\b)(?:\s*[wvm]\s*\/\s*[wvm]\b)?/g;

/** The name as it is compared: small letters, digits and single spaces; no accents, marks or amounts. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(amount, ' ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const squeeze = (text: string): string => text.replaceAll(' ', '');

/** `labels` are the names that the patient reads, in their language: they are found as well. */
export function buildIndex(labels: Readonly<Partial<Record<IngredientId, string>>>): Index {
  const exact = new Map<string, IngredientId>();
  for (const [id, {inci, synonyms}] of all) {
    const label = labels[id] ?? '';
    for (const name of [...inci, ...synonyms, label, label.replace(/\(.*/, '')]) {
      const key = normalise(name);
      if (key && !exact.has(key)) exact.set(key, id);
    }
  }
  const keys = new Map<string, Key[]>();
  for (const [text, id] of exact) {
    const initial = keys.get(text[0]!) ?? [];
    initial.push({text, words: text.split(' '), id});
    keys.set(text[0]!, initial);
  }
  return {labels, exact, squeezed: new Map([...exact].map(([text, id]) => [squeeze(text), id])), keys};
}

/**
 * How many letters have to be changed, added, left out or swapped with the next one to make `b` of `a`: more than
 * `limit` is not counted to the end.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = [...Array<undefined>(b.length + 1)].map((_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      let cost = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}

/** How far off a word may be: nothing in short ones, where one letter makes another word. */
const tolerance = (name: string, word: string, onPack: boolean): number => {
  const length = /\d/.test(name) ? 0 : Math.min(name.length, word.length);
  return onPack ? (length < 6 ? 0 : length < 10 ? 1 : 2) : length < 5 ? 0 : length < 8 ? 1 : 2;
};

/** How far one name is from another, word by word; nothing when it is too far. */
function distanceOf(words: readonly string[], key: Key, onPack: boolean): number | undefined {
  if (words.length !== key.words.length) {
    const [joined, name] = [words.join(''), squeeze(key.text)];
    // With a space too many or too few.
    const limit = Math.min(name.length, joined.length) < 10 ? 0 : 1;
    const off = distance(joined, name, limit);
    return off > limit ? undefined : off + 1;
  }
  let total = 0;
  for (const [i, word] of words.entries()) {
    const name = key.words[i]!;
    // "acide" and "aicd" are said beside a name that is right, so they need no more care than this.
    const limit = name === 'acid' ? 1 : tolerance(name, word, onPack);
    const off = word === name ? 0 : word[0] === name[0] ? distance(word, name, limit) : limit + 1;
    if (off > limit) return undefined;
    total += off;
  }
  return total;
}

/** Words that say what kind of product it is, or that belong to a sentence. */
const filler =
  /\b(?:serum|creme?|lotion|toner|cleanser|gel|wash|foam|mask|peel|pads?|oil|balm|treatment|booster|ampoule|essence|drops|solution|face|facial|eye|night|day|daily|pure|active|encapsulated|with|and|in|the|my|strength|product|capsules?)\b/g;

/** "Fragrance-free", "without alcohol", "no parfum". */
const leftOut = /\b[\p{L}\p{N}]+ free\b|\b(?:without|no|non) [\p{L}\p{N}]+/gu;

/** A long chain of something is another thing than what it is made of. */
const chain = /\b\w*(?:polymer|polyester|polyglucoside)\w*\b/;

/** The nearest name; none where names of two families are as near. */
function nearest(text: string, {keys}: Index, onPack: boolean): Found[] {
  const words = text.split(' ');
  if (text.length < 4 || words.length > 5) return [];
  let best: Key[] = [];
  let least = 4;
  for (const key of keys.get(text[0]!) ?? []) {
    if (onPack && kindOf(key.id).typed) continue;
    const off = distanceOf(words, key, onPack);
    if (off === undefined || off > least) continue;
    best = off < least ? [key] : [...best, key];
    least = off;
  }
  const families = new Set(best.map(({id}) => kindOf(id).family));
  return families.size === 1 ? [{id: best[0]!.id, close: true}] : [];
}

/** Every known name that stands in a longer text, the longest first. */
function contained(text: string, {exact}: Index, onPack: boolean): Found[] {
  const words = text.split(' ');
  const found: Found[] = [];
  const rest: string[] = [];
  for (let start = 0; start < words.length;) {
    let length = Math.min(6, words.length - start);
    let id: IngredientId | undefined;
    for (; length > 0; length--) {
      id = exact.get(words.slice(start, start + length).join(' '));
      if (id && !kindOf(id).whole && !(onPack && kindOf(id).typed)) break;
      id = undefined;
    }
    if (id) found.push({id});
    else rest.push(words[start]!);
    start += id ? length : 1;
  }
  const remaining = rest.join(' ');
  if (!anyPattern.test(remaining)) return found;
  for (const [id, {pattern}] of all) if (pattern?.test(remaining)) found.push({id});
  return found;
}

/** The ingredients in one name, if we know any: as it is, as a part of it, else as it may have been meant. */
export function findIngredients(name: string, index: Index, onPack = false): readonly Found[] {
  const text = normalise(name);
  if (!text || lookAlikes.includes(text)) return [];
  const id = index.exact.get(text) ?? index.squeezed.get(squeeze(text));
  if (id && !(onPack && kindOf(id).typed)) return [{id}];
  if (chain.test(text)) return [];
  const named = text.replace(leftOut, ' ').replace(/ +/g, ' ').trim();
  const found = contained(named, index, onPack);
  // "Sunscreen with retinol": the ingredient says more than the kind of product.
  const specific = found.filter((one) => !kindOf(one.id).typed);
  if (found.length) return specific.length ? specific : found;
  const bare = named.replace(filler, ' ').replace(/ +/g, ' ').trim();
  return nearest(bare, index, onPack);
}

const separators = /[,;|•·\n、，；]/;
/** A mark of an alternative name, in the place of its brackets. */
const beside = '\u0001';
/** A comma within a name or a number. */
const comma = '\u0002';
const heading = /[^,;\n:.]*\b(?:ingredients?|inci|composition|ingr|purpose|contains)\b[^,;\n:.]{0,24}:/gi;
const mayContain = /[[(]?\s*(?:\+\s*\/\s*-|±|\bmay contain\b)\s*:?/gi;
const footnote =
  /^\s*[*†‡°¹²³]+\s*.*\b(?:organic|natural\w*|component|constituents?|certified|farming|origin|occurring)/i;

/** The names on an ingredient list, in order. */
export function readList(text: string): Piece[] {
  let list = text
    .slice(0, longestText)
    .replace(/\r\n?/g, '\n')
    .replaceAll(beside, '')
    .replaceAll(comma, '')
    .replace(heading, ', ')
    .replace(mayContain, ', ')
    // "1,2-Hexanediol" and "0,5 %" hold no comma that separates.
    .replace(/(\d),(?=\d)/g, `$1${comma}`)
    .replace(/\.\s+(?=[*†‡])/g, ', ')
    .replace(/(\p{L}{5})\.(?:\s+(?=[[(\p{Lu}])|\s*$)/gmu, '$1, ');
  // Where commas separate, a line ends where the pack was too narrow; an empty line still separates.
  const lines = list.split('\n').filter((line) => line.trim());
  const marks = list.match(/[,;|•·、，；]/g)?.length ?? 0;
  if (marks >= lines.length) list = list.replace(/([^\n])\n(?!\s*\n|\s*[-–*])/g, '$1 ');
  // Brackets hold another name, or several things.
  for (let before = ''; before !== list;) {
    before = list;
    list = list.replace(/[([{]([^()[\]{}]*)[)\]}]/g, (_, inside: string) =>
      separators.test(inside) ? `, ${inside}, ` : `${beside}${inside}${beside}`,
    );
  }
  return list
    .split(separators)
    .filter((piece) => !footnote.test(piece))
    .map((piece): Piece => {
      // What stands in brackets is every second part.
      const parts = piece
        .replaceAll(comma, ',')
        .replace(/[()[\]{}]/g, ' ')
        .split(beside);
      const inside = parts.filter((_, i) => i % 2);
      const ways = [parts.filter((_, i) => i % 2 === 0).join(' '), ...inside];
      const written = tidy(parts.map((part, i) => (i % 2 ? `(${part})` : part)).join(''));
      const candidates = ways.flatMap((way) => (chain.test(normalise(way)) ? [] : way.split('/')));
      return {written, candidates};
    })
    .filter(({written}) =>
      normalise(written)
        .split(' ')
        .some((word) => word.length > 1),
    );
}

/** A name as it can be shown again. */
const tidy = (text: string): string => {
  const plain = text
    .replace(/[*†‡°¹²³]+/g, '')
    .replace(/^[\s–.:)\]-]+|[\s.:([–-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > 80 ? `${plain.slice(0, 79).trimEnd()}…` : plain;
};

/** One thing on the patient's list. */
export interface Entry {
  /** As it was picked, typed or printed. */
  readonly written: string;
  /** What we take it for; not set where we don't know it. */
  readonly id?: IngredientId;
  readonly close?: true;
  /** Low on a pack, where it has another role. */
  readonly low?: true;
}

/** Whether a text is more than one name. */
export const isList = (text: string): boolean => separators.test(text.trim());

/** A name that was typed. */
export function readName(text: string, index: Index): Entry[] {
  if (isList(text) && !index.exact.has(normalise(text))) return readPack(text, index);
  const written = tidy(text);
  if (!normalise(text)) return [];
  const found = findIngredients(text, index);
  return found.length
    ? merge(
        [],
        found.map((one) => ({written, ...one})),
      )
    : [{written}];
}

/** A list from a pack. */
export function readPack(text: string, index: Index): Entry[] {
  const pieces = readList(text);
  // High in the list: among the first six, and in its upper half.
  const highest = Math.min(6, Math.ceil(pieces.length / 2));
  return pieces.flatMap(({written, candidates}, place): Entry[] => {
    const found = candidates.flatMap((name) => findIngredients(name, index, true));
    const sure = found.filter(({close}) => !close);
    const entries = (sure.length ? sure : found).map((one): Entry => ({
      written,
      ...one,
      ...(kindOf(one.id).high && place >= highest ? {low: true} : {}),
    }));
    return entries.length ? merge([], entries) : [{written}];
  });
}

/** The list with more on it. Nothing stands on it twice; what counts takes the place of what stood too low to count. */
export function merge(entries: readonly Entry[], more: readonly Entry[]): Entry[] {
  const merged = new Map<string, Entry>();
  for (const entry of [...entries, ...more]) {
    const key = entry.id ?? `? ${normalise(entry.written)}`;
    const before = merged.get(key);
    if (!before || (before.low && !entry.low)) merged.set(key, entry);
  }
  return [...merged.values()];
}

const mostSuggestions = 8;

/** What a patient may mean while typing, best first; the commonest before the others. Nothing typed yet: everything, by name. */
export function suggest(typed: string, index: Index): IngredientId[] {
  const text = normalise(typed);
  const named = all.map(([id]) => id).filter((id) => index.labels[id]);
  if (!text) return named.sort((a, b) => index.labels[a]!.localeCompare(index.labels[b]!));
  const ranks = new Map<IngredientId, number>();
  const rank = (id: IngredientId, value: number) => ranks.set(id, Math.min(value, ranks.get(id) ?? value));
  for (const id of named) if (normalise(index.labels[id]!).startsWith(text)) rank(id, 0);
  for (const [name, id] of index.exact) {
    if (!index.labels[id]) continue;
    if (name.startsWith(text)) rank(id, 1);
    else if (` ${name}`.includes(` ${text}`)) rank(id, 2);
    else if (text.length > 3 && name[0] === text[0] && distance(text, name.slice(0, text.length), 1) < 2)
      rank(id, 3);
  }
  for (const {id} of findIngredients(typed, index)) if (index.labels[id]) rank(id, 1);
  return [...ranks]
    .sort(([a, rankOfA], [b, rankOfB]) => rankOfA - rankOfB || named.indexOf(a) - named.indexOf(b))
    .slice(0, mostSuggestions)
    .map(([id]) => id);
}
