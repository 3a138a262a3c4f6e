import {normalise} from './routine-checker-match.logic.js';
import {absence, joiningWords} from './shelf-words.js';

/* A text as phrases, each with how it is joined to the one before, and phrases as words. */

/** How one thing is parted from the one before: a new sentence, a clear mark, a comma, "and", or "with". */
type Joint = 'stop' | 'mark' | 'comma' | 'and' | 'with';

export interface Item {
  readonly text: string;
  readonly joint: Joint;
}

const spaced = (words: string) => `\\s+(?:${words})(?=\\s)`;
/** "Vitamin E" is one thing, also where "e" is "and". */
const unlessVitamin = '(?<!\\bvit(?:amin[ae]?)?)';
const separator = new RegExp(
  [
    '(?<stop>[\\n\\r]+|<br\\s*/?>|[.。！？!?]\\s*(?:[\\n\\r]|$)|[。！？])',
    '(?<with>\\sw/|' + spaced(joiningWords.with) + ')',
    '(?<mark>[|•·\\t;；؛+＋&→>=*]|\\s[-–—:]\\s|[-–—]{2,}|/|／|^\\s*[-–—]\\s|:\\s)',
    '(?<comma>[,，،])',
    '(?<and>、|' +
      spaced(joiningWords.and) +
      '|' +
      unlessVitamin +
      spaced('[yei]') +
      '|\\sو(?=و|ال|حمض|فيتامين|كريم|سيروم|ريتينول|مرطب|كحول|عطر))',
  ].join('|'),
  'giu',
);
/** A comma within a number, out of the way. */
const comma = '\u0002';

const noneOfThem =
  /(?<!\p{L})(?:no|without|keine?n?|ohne|sans|sin|senza|sem|geen|zonder|bez)\s+(?=(?:[^.;,\n]{1,30},)+[^.;,\n]{1,30}\s(?:n?or|oder|ou|of|lub|ni|né|nem|ani)\s)/giu;

/** Words with a mark or an "and" in them, which would part them, as they are read; and what is said in pairs. */
export const readyToPart = (text: string): string =>
  text
    .replace(/\b(skin|nip) ?(?:and|&|\+) ?(me|fab)\b/gi, '$1and$2')
    .replace(/(?<![\p{L}/])w\/o(?:ut)?(?!\p{L})/giu, 'without')
    // "Parfüm- und alkoholfrei".
    .replace(
      /(\p{L}{3})-(?=,? (?:\p{L}+-,? )*(?:und|oder|en|of|and|or) \p{L}+-?(frei|vrij|free)\b)/giu,
      '$1 free ',
    )
    // "Ni retinol ni ácidos"; one "noch" alone is "still".
    .replace(/(?<!\p{L})(ni|né|nem|noch)\s(?=[^.;\n]*\s\1\s)/giu, 'neither ')
    // "No retinol, acids or vitamin C".
    .replace(noneOfThem, 'free of ')
    // "Vitamin A and C" are two.
    .replace(/\b(vit(?:amin[ae]?s?)?\.?) a(?:\s*[&+,/]\s*| (?:and|und|et|y|e|en|i) )c\b/gi, '$1 a, $1 c');

export function itemsOf(text: string): Item[] {
  const plain = text
    .replaceAll(comma, '')
    .replace(/(\d),(?=\d)/g, `$1${comma}`)
    .replace(/(\p{L}{4})\.(?=\s+\p{Lu})/gu, '$1\n')
    .replace(/[()[\]{}（）「」『』【】《》"“”„«»]/g, ' ');
  return partsOf(inSingleSpaces(plain));
}

/** Runs of spaces in one, as they are read again and again otherwise. */
export const inSingleSpaces = (text: string): string =>
  text.replace(/[^\S\r\n\t]{2,}/g, ' ').replace(/ ?\t[ \t]*/g, '\t');

function partsOf(plain: string): Item[] {
  const items: Item[] = [];
  let joint: Joint = 'stop';
  let start = 0;
  for (const {0: mark, index, groups} of plain.matchAll(separator)) {
    items.push({joint, text: plain.slice(start, index)});
    joint = (Object.keys(groups!) as Joint[]).find((name) => groups![name])!;
    start = index + mark.length;
  }
  items.push({joint, text: plain.slice(start)});
  return items.map((item) => ({...item, text: item.text.replaceAll(comma, ',')}));
}

/** Whether a text is more than one name. */
export const isList = (text: string): boolean => itemsOf(text.trim()).length > 1;

/** A word as it is written and as it is compared, and where it stands. */
export interface Word {
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

/** "L'acide", "dell'acido": the article is a word of its own. */
const elided = "(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|un|qu|(?:de|a|ne|da|su|que)ll)['’`](?=\\p{L}{2})";
const anyWord = new RegExp(`${elided}|[\\p{L}\\p{N}\\p{M}]+(?:['’\`]\\p{L}+)*`, 'giu');
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(anyWord)].flatMap(({0: word, index}) =>
    normalise(word)
      .split(' ')
      .filter(Boolean)
      .map((norm) => ({norm, start: index, end: index + word.length})),
  );

/** Sayings by their first word. */
const byFirstWord = (sayings: readonly string[]) => {
  const all = new Map<string, string[][]>();
  // "Exempt de" is "exempt d'" before a vowel.
  for (const saying of sayings.flatMap((one) => (/ d[ei]$/.test(one) ? [one, one.slice(0, -1)] : one))) {
    const words = saying.split(' ');
    all.set(words[0]!, [...(all.get(words[0]!) ?? []), words]);
  }
  return all;
};
export const [saidOfLists, saidOfRest, saidOfNext, saidAfter] = [
  absence.list,
  [...absence.rest, ...absence.personal],
  absence.next,
  absence.after,
].map(byFirstWord);

/** Where one of the sayings stands here, from the end of it on. */
export function sayingAt(
  norms: readonly string[],
  at: number,
  sayings: ReadonlyMap<string, readonly (readonly string[])[]>,
): number | undefined {
  const said = (sayings.get(norms[at]!) ?? [])
    .filter((words) => words.every((word, i) => norms[at + i] === word))
    .map(({length}) => length);
  return said.length ? at + Math.max(...said) : undefined;
}

/** Places of words from one to before another. */
export const range = (from: number, to: number): number[] =>
  [...Array<undefined>(Math.max(0, to - from))].map((_, i) => from + i);

/** Places in a row, where nothing that was understood stands between them. */
export function runsOf(places: readonly number[], taken: ReadonlySet<number>): number[][] {
  const runs: number[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const isApart = !run || range(run.at(-1)! + 1, place).some((between) => taken.has(between));
    if (isApart) runs.push([place]);
    else run.push(place);
  }
  return runs;
}
