import {nearestScripted, type Index} from './routine-checker-match.logic.js';
import {isKept, isScriptedOther, scriptWaxBefore} from './routine-checker-rules.logic.js';
import type {Word} from './routine-checker-phrases.logic.js';
import type {ShelfPiece} from './shelf-piece.js';
import {absenceAfter, absenceBefore, absenceOfList, scriptFillers} from './shelf-words.js';

/* Scripts that put no spaces between words: names are found wherever they stand. */

/** Names in scripts without spaces: found wherever they stand; what is left goes on as words. */
export function scriptsIn(
  words: readonly Word[],
  text: string,
  index: Index,
): {products: ShelfPiece[][]; rest: string[]; isAbsentUpToEnd: boolean} {
  const spaced = withSpaces(words);
  const flat = spaced.map(({norm}) => norm).join('');
  const dots = dotsIn(spaced, text);
  /** The names just before this place, with nothing but dots between them. */
  let row: ShelfPiece[] = [];
  const products: ShelfPiece[][] = [[]];
  const rest: string[] = [];
  let left = '';
  let leftFrom = 0;
  /** The last absence was said after its name, so that it reaches no further. */
  let saidAfter = false;
  /** The last absence is of a list, and nothing has ended it. */
  let ofList = false;
  const flush = () => {
    // "香料・着色料フリー": of what the dots join, also where its last is unknown.
    if (row.length && dots.has(leftFrom) && endsAbsent.test(left)) {
      for (const part of row) replaceIn(products.at(-1)!, part, {text: part.text, verdict: 'absent'});
      products.at(-1)!.push({text: left, verdict: 'absent'});
    } else if (left) rest.push(left);
    // Two things, not one that holds both.
    if (scriptAnd.test(left) && products.at(-1)!.length) products.push([]);
    left = '';
  };
  for (let at = 0; at < flat.length;) {
    const hit = index.scripted.get(flat[at]!)?.find(([name]) => flat.startsWith(name, at));
    if (!hit) {
      if (!left) leftFrom = at;
      left += flat[at];
      at++;
      continue;
    }
    const [name, ids] = hit;
    const start = at;
    if (
      (ids[0] === 'alcohol' && scriptWaxBefore.test(left)) ||
      isScriptedOther(ids, left, flat.slice(at + name.length))
    ) {
      if (!left) leftFrom = at;
      left += name;
      at += name.length;
      continue;
    }
    at += name.length;
    const before = absenceBefore.exec(left);
    const after = absenceAfter.exec(flat.slice(at));
    const last = products.at(-1)!.at(-1);
    // "不含香精和酒精": both.
    if (!saidAfter && last?.verdict === 'absent' && (onlyAnd.test(left) || (ofList && !left)) && !after) {
      products.at(-1)!.splice(-1, 1, {text: `${last.text}${left}${name}`, verdict: 'absent'});
      left = '';
      continue;
    }
    if (before ?? after) {
      if (before) left = left.slice(0, before.index);
      // "アルコール・香料不使用": of all that the dots join.
      const joined = after && !left && dots.has(start) ? row : [];
      flush();
      if (after) at += after[0].length;
      for (const part of joined) replaceIn(products.at(-1)!, part, {text: part.text, verdict: 'absent'});
      products.at(-1)!.push({text: `${before?.[0] ?? ''}${name}${after?.[0] ?? ''}`, verdict: 'absent'});
      saidAfter = !before;
      ofList = !!before && absenceOfList.test(before[0]);
      row = [];
      continue;
    }
    const goesOn = !left && dots.has(start);
    flush();
    if (!goesOn) row = [];
    // "アスコルビルヒアルロン酸": bound to it, and not there by itself.
    const isBound =
      isKept(ids[0]!) && radical.test(flat.slice(0, start)) && last?.ingredient && !isKept(last.ingredient);
    const found = isBound
      ? []
      : ids.map((ingredient): ShelfPiece => ({text: name, verdict: 'ingredient', ingredient}));
    products.at(-1)!.push(...found);
    row.push(...found);
    ofList = false;
  }
  if (left) ofList = false;
  flush();
  const [first, ...others] = products.flat();
  // Alone, it is shown as it was typed.
  if (first?.ingredient && !others.length && !rest.length)
    return {products: [[{...first, text: text.trim()}]], rest, isAbsentUpToEnd: false};
  return {products, rest, isAbsentUpToEnd: ofList};
}

/** Latin words keep the space between them, but for the first of "3-O-乙基抗坏血酸". */
const withSpaces = (words: readonly Word[]): Word[] =>
  words.map((word, at) =>
    /[a-z] [a-z\d]|\d [a-z\d]{2}/.test(`${words[at - 1]?.norm ?? ''} ${word.norm}`)
      ? {...word, norm: ` ${word.norm}`}
      : word,
  );

/** How radicals end: what follows is bound to them, and no misspelt name ends so. */
const radical = /[ビイシジチニリ]ル$|[닐릴빌실일질틸]$|[基酰]$/;
const endsAbsent = new RegExp(`^[^のとを]{1,8}?${absenceAfter.source.slice(1)}$`);

/** Where a dot stood that joins names, by the place of the letter after it. */
function dotsIn(words: readonly Word[], text: string): ReadonlySet<number> {
  const dots = new Set<number>();
  let place = 0;
  words.forEach(({norm, start}, at) => {
    if (at && /[・･·]/.test(text.slice(words[at - 1]!.end, start))) dots.add(place);
    place += norm.length;
  });
  return dots;
}

const replaceIn = (parts: ShelfPiece[], part: ShelfPiece, other: ShelfPiece) => {
  const place = parts.indexOf(part);
  if (place >= 0) parts[place] = other;
};

/** Words that join two things in scripts without spaces, or say that they are used at different times. */
export const scriptAnd = /[和与跟加及와과랑]|と|や|하고|및|아침|저녁|밤에|朝|夜|早上|晚上|白天/;
const onlyAnd = /^(?:和|与|及|或|跟|と|や|および|또는|와|과|및|、)$/;

/** The words of a script's text once its small words are taken off. */
export const withoutScriptFillers = (text: string): string[] =>
  text
    .replace(anyFiller, ' ')
    .split(' ')
    .filter((piece) => piece.length > 1);
const anyFiller = new RegExp(scriptFillers.join('|'), 'g');

/** A piece that nobody knows, or what it may have been meant for. */
export const unknownScripted = (piece: string, index: Index): ShelfPiece[] =>
  (radical.test(piece) ? undefined : nearestScripted(piece, index))?.map((ingredient) => ({
    text: piece,
    verdict: 'ingredient',
    ingredient,
    isGuess: true,
  })) ?? [{text: piece, verdict: 'unknown'}];

/** Latin words among those of another script. */
export const latinRuns = (text: string) => text.match(/[\p{Script=Latin}0-9]+/gu) ?? [];
