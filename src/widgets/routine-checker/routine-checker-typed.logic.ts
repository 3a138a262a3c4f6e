import {distance} from './routine-checker-distance.logic.js';
import {
  mayStartAt,
  nearest,
  nearestBrand,
  normalise,
  scriptLetter,
  squeeze,
  stemAt,
  type Index,
} from './routine-checker-match.logic.js';
import {oncePerText} from './routine-checker-once.logic.js';
import {
  byRule,
  isAnotherBeside,
  isKept,
  isWax,
  kindOf,
  lookAlikeNames,
  makesAnother,
  mayBeByRule,
  otherThings,
} from './routine-checker-rules.logic.js';
import {
  chemical,
  withoutBound,
  withoutDoubts,
  withoutKinds,
  type Hit,
} from './routine-checker-doubts.logic.js';
import {
  isList,
  itemsOf,
  range,
  readyToPart,
  runsOf,
  saidAfter,
  saidOfLists,
  saidOfNext,
  saidOfRest,
  sayingAt,
  wordsIn,
} from './routine-checker-phrases.logic.js';
import {
  latinRuns,
  scriptAnd,
  scriptsIn,
  unknownScripted,
  withoutScriptFillers,
} from './routine-checker-scripts.logic.js';
import type {ShelfPiece} from './shelf-piece.js';
import {fillers, freeWord, resumes, unlessAbsent, usedOnce, water} from './shelf-words.js';

/*
 * Reads typed text: one name, a few words, or a whole routine. Nothing is passed over but the small words; what is
 * not understood stays as it is written.
 */

/** The most words that a name has. */
const longestName = 6;

/** The known name that begins with this word, the longest; in Arabic, "and" may be joined to it. */
function nameAt(norms: readonly string[], at: number, index: Index): Hit | undefined {
  const found = plainNameAt(norms, at, index);
  if (found || !/^[وبلف][\u0621-\u064a]{3}/.test(norms[at]!)) return found;
  return plainNameAt(
    norms.map((norm, i) => (i === at ? norm.slice(1) : norm)),
    at,
    index,
  );
}

function plainNameAt(norms: readonly string[], at: number, index: Index): Hit | undefined {
  const stem = stemAt(norms, at, index);
  if (!stem && !mayStartAt(norms, at, index)) return undefined;
  for (let length = Math.min(longestName, norms.length - at); length > (stem?.length ?? 0); length--) {
    const text = norms.slice(at, at + length).join(' ');
    const joined = squeeze(text);
    // Two words that are one, or one that is two; not of a few letters, which are many things.
    const loose = joined.length > 7;
    const id = index.exact.get(text) ?? (loose ? index.squeezed.get(joined) : undefined);
    const ids = id
      ? [id]
      : (index.brands.get(text) ?? (joined.length > 5 ? index.squeezedBrands.get(joined) : undefined));
    if (!ids) continue;
    const next = norms[at + length] ?? '';
    if (ids[0] === 'alcohol' && length === 1 && isWax(norms[at - 1], next))
      return {from: at, to: at + 1, ids: []};
    // "lactic acide": said beside a name that is right.
    if (length === 1 && /ic$/.test(text) && distance(next, 'acid', 1) < 2)
      return {from: at, to: at + 2, ids, ...(next !== 'acid' && {isGuess: true})};
    // Bacteria and ferments are no acid; what peels off, or is peeled, is no peel; nor are amino and fatty acids.
    const isAnotherWith = makesAnother.test(next) || isAnotherBeside(text, '', next);
    // "Orange peel retinol": what stands before it takes no word after it along.
    if (isAnotherWith || isAnotherBeside(text, norms[at - 1]))
      return {from: at, to: at + length + +isAnotherWith, ids: []};
    return {from: at, to: at + length, ids};
  }
  if (stem) return {from: at, to: at + stem.length, ids: [stem.id]};
  // "acide glycolic": a name of another language after its "acid".
  const named = /^acid[eo]$/.test(norms[at]!) && at + 1 < norms.length && plainNameAt(norms, at + 1, index);
  return named && named.ids.length > 0 ? {...named, from: at} : undefined;
}

/** The shortest chemical name by rule that begins with this word. */
function ruleAt(norms: readonly string[], at: number, end: number): Hit | undefined {
  for (let length = 1; length <= Math.min(longestName, end - at); length++) {
    const ids = byRule(norms.slice(at, at + length).join(' '));
    if (!ids.length) continue;
    // It begins later: it is found when its turn comes. Not so where this word says the same: "lavandula … lavender oil".
    const goesWithout = byRule(norms.slice(at + 1, at + length).join(' ')).join() === ids.join();
    const last = norms[at + length - 1]!;
    const saysTheSame = !byRule(last).length && byRule(`${norms[at]!} ${last}`).join() === ids.join();
    if (length > 1 && goesWithout && !saysTheSame && !isKept(ids[0]!)) return undefined;
    let to = at + length;
    // A word that is bound to it belongs to the name: "retinyl sunflowerseedate".
    while (
      !isKept(ids[0]!) &&
      to < end &&
      norms[to]!.length > 5 &&
      chemical.test(norms[to]!) &&
      !fillers.has(norms[to]!)
    )
      to++;
    if (makesAnother.test(norms[to] ?? '')) return {from: at, to: to + 1, ids: []};
    return {from: at, to, ids, isByRule: true};
  }
  return undefined;
}

/** How far a negation reaches: over nothing, the next item, the rest of this one, or all up to the end of the sentence. */
type Reach = 'none' | 'next' | 'item' | 'sentence';

const or = /^(?:n?or|oder|ou|o|of|lub)$/;
/** Said at the end, of what stands before it. */
const lastNo = /^(?:no|none|nein|non|nee|nie|nao)$/;

/** Marks what is said not to be in it. */
function absentIn(norms: readonly string[], index: Index, before: Reach): {hits: Hit[]; reach: Reach} {
  const hits: Hit[] = [];
  /** Up to where it reaches: the first word that says what is in it after all. */
  const resumesFrom = (start: number) => {
    const place = norms.findIndex((norm, at) => at >= start && resumes.has(norm));
    return place < 0 ? norms.length : place;
  };
  let start = 0;
  if (before !== 'none') {
    start = resumesFrom(0);
    if (start > 0) hits.push({from: 0, to: start, ids: [], isAbsent: true});
    if (start === norms.length) return {hits, reach: before === 'next' ? 'item' : before};
  }
  for (let at = start; at < norms.length; at++) {
    // "Retinol nicht enthalten": of all that stands before it in the phrase.
    const after = at > 0 ? sayingAt(norms, at, saidAfter!) : undefined;
    if (after) {
      const from = hits.at(-1)?.to ?? 0;
      hits.push({from, to: after, ids: [], isAbsent: true});
      at = after - 1;
      continue;
    }
    const list = sayingAt(norms, at, saidOfLists!);
    const rest = sayingAt(norms, at, saidOfRest!);
    const said = list ?? rest;
    if (said && !unlessAbsent.has(norms[said] ?? '')) {
      const to = resumesFrom(said);
      hits.push({from: at, to, ids: [], isAbsent: true});
      // "Nicht mit": what it is said of comes after the next joint.
      // "Free of:" is said of the whole list after it.
      if (to === norms.length) return {hits, reach: list ? 'sentence' : said === to ? 'next' : 'item'};
      at = to;
      continue;
    }
    let next = sayingAt(norms, at, saidOfNext!);
    // "0.05" is an amount, "0 alcohol" is none.
    if (next && norms[at] === '0' && (/^\d/.test(norms[next] ?? '') || /^\d+$/.test(norms[at - 1] ?? '')))
      next = undefined;
    if (next && next < norms.length) {
      let to = nameAt(norms, next, index)?.to ?? next + 1;
      // "No acids or retinol": neither.
      while (or.test(norms[to] ?? '') && to + 1 < norms.length)
        to = nameAt(norms, to + 1, index)?.to ?? to + 2;
      hits.push({from: at, to, ids: [], isAbsent: true});
      at = to - 1;
    } else if (at > 0 && at === norms.length - 1 && lastNo.test(norms[at]!)) {
      // "Retinol? No".
      hits.push({from: hits.at(-1)?.to ?? 0, to: at + 1, ids: [], isAbsent: true});
    } else if (norms[at] === 'free' && at > 0) {
      // The longest name that ends here, else one word.
      let from = at - 1;
      for (let start = Math.max(0, at - longestName); start < at; start++) {
        if (nameAt(norms, start, index)?.to === at) {
          from = start;
          break;
        }
      }
      hits.push({from, to: at + 1, ids: [], isAbsent: true});
    } else if (freeWord.test(norms[at]!)) hits.push({from: at, to: at + 1, ids: [], isAbsent: true});
  }
  return {hits, reach: 'none'};
}

const isFiller = (norm: string) =>
  norm.length < 3 || fillers.has(norm) || /^\d+(?:\w|mg|ml|mcg|ppm|iu)?$/.test(norm);
/** Short adjectives that other words are near to: a guess needs the whole name. */
const tooNear = /^\w{1,5}ic$/;

/** Radicals are no misspelt acids: "glycolyl". */
const isRadical = (norm: string) => norm.endsWith('yl') && norm.length > 2 && !norm.endsWith('zyl');

/** The nearest names over runs of one to three words that nobody knows, fillers left aside. */
function guessesIn(norms: readonly string[], unknown: readonly number[], index: Index): Hit[] {
  const hits: Hit[] = [];
  const isAmongOthers = unknown.length > 1;
  for (let at = 0; at < unknown.length;) {
    const from = unknown[at]!;
    let length = Math.min(3, unknown.length - at);
    let hit: Hit | undefined;
    for (; length > 0 && !hit; length--) {
      const to = unknown[at + length - 1]! + 1;
      const run = norms.slice(from, to).filter((norm) => !isFiller(norm));
      const text = run.join(' ');
      if (run.some(isRadical) && !/ p[aeiy]rox/.test(text)) continue;
      const isAlone = length === 1 && isAmongOthers;
      // One short word among others is seldom a misspelling.
      if (isAlone && (text.length < 6 || makesAnother.test(norms[to] ?? ''))) continue;
      // "perossido di benzoil": a small word may be a part of the name.
      const found = nearest(text, index) ?? nearest(norms.slice(from, to).join(' '), index);
      if (found && !(isAlone && tooNear.test(nearestText(text, index))))
        hit = {from, to, ids: [found.id], isGuess: true};
      // "viamin c": a letter is a filler alone, and a part of a name beside one.
      else if (/^[a-z]$/.test(norms[to] ?? '')) {
        const withNext = nearest(norms.slice(from, to + 1).join(' '), index);
        if (withNext) hit = {from, to: to + 1, ids: [withNext.id], isGuess: true};
      }
    }
    const brand = hit ? undefined : nearestBrand(norms[from]!, index);
    if (brand) hits.push({from, to: from + 1, ids: brand, isGuess: true});
    if (hit) hits.push(hit);
    at += hit ? length + 1 : 1;
  }
  return hits;
}

/** Which short name a word was taken for. */
const nearestText = (text: string, {keys}: Index): string =>
  (keys.get(text[0]!) ?? []).find(
    (key) => tooNear.test(key.text) && Math.abs(key.text.length - text.length) < 2,
  )?.text ?? '';

/** One phrase: its ingredients, and what is left of it. */
function readPhrase(text: string, index: Index, before: Reach): {products: ShelfPiece[][]; reach: Reach} {
  const words = wordsIn(text);
  // A product described by its absences is there after all: "不含酒精、香精的视黄醇精华".
  if (scriptLetter.test(text) && (before === 'none' || /[的但含加入配]/.test(text))) {
    const {products, rest, isAbsentUpToEnd} = scriptsIn(words, text, index);
    const last = products.at(-1)!;
    for (const piece of rest) {
      if (water.has(piece)) continue;
      piece.split(scriptAnd).forEach((said, at) => {
        const latin = latinRuns(said).join(' ');
        const found = latin ? readPhrase(latin, index, 'none').products : [];
        // "朝 sunscreen 夜 retinol": two things, not one that holds both.
        if (at) products.push(...found);
        else last.push(...found.flat());
      });
      for (const unknown of withoutScriptFillers(piece.replace(/[\p{Script=Latin}0-9]+/gu, ' ')))
        last.push(...unknownScripted(unknown, index));
    }
    return {products, reach: isAbsentUpToEnd ? 'item' : 'none'};
  }
  const norms = words.map(({norm}) => norm);
  const {hits, reach} = absentIn(norms, index, before);
  const taken = new Set(hits.flatMap(({from, to}) => range(from, to)));
  const rules = mayBeByRule(norms.join(' '));
  /** Another thing than what it looks like: not to be guessed at. */
  const others = new Set<number>();
  const absent = hits.map(({from}) => from);
  let end = 0;
  let known: readonly string[] = [];
  for (let at = 0; at < norms.length; at++) {
    if (taken.has(at)) continue;
    // No name reaches over what is not in it.
    if (at >= end) {
      end = absent.find((from) => from > at) ?? norms.length;
      known = norms.slice(0, end);
    }
    const hit =
      nameAt(known, at, index) ?? (rules && !isFiller(norms[at]!) ? ruleAt(norms, at, end) : undefined);
    if (!hit) continue;
    const isKnown = hit.ids.length > 0;
    // "aminopropyl ascorbyl phosphate": what stands before belongs to the name as well.
    let {from} = hit;
    while (
      hit.isByRule &&
      !isKept(hit.ids[0]!) &&
      from > 0 &&
      !taken.has(from - 1) &&
      (/.{4}(?:yl|oyl|ium)$/.test(norms[from - 1]!) ||
        (kindOf(hit.ids[0]!).family === 'scrub' && !isFiller(norms[from - 1]!)))
    )
      from--;
    if (isKnown) hits.push({...hit, from});
    range(from, hit.to).forEach((place) => (isKnown ? taken : others).add(place));
    at = hit.to - 1;
  }
  const left: number[] = [];
  for (let at = 0; at < norms.length; at++) if (!taken.has(at) && !isFiller(norms[at]!)) left.push(at);
  for (const run of runsOf(
    left.filter((at) => !others.has(at)),
    taken,
  )) {
    for (const guess of guessesIn(norms, run, index)) {
      hits.push(guess);
      range(guess.from, guess.to).forEach((place) => taken.add(place));
    }
  }
  const isAmount = (at: number) => /^\s*%/.test(text.slice(words[at]!.end));
  const written = (from: number, to: number) => text.slice(words[from]!.start, words[to - 1]!.end);
  const parts = withoutBound(
    [...hits].sort((a, b) => a.from - b.from),
    norms,
  ).flatMap(({from, to, ids, isGuess, isAbsent}): ShelfPiece[] =>
    isAbsent
      ? [
          wasIsotretinoin(norms, from, to, index)
            ? {text: written(from, to), verdict: 'ingredient', ingredient: 'isotretinoin'}
            : {text: written(from, to), verdict: 'absent'},
        ]
      : ids.map((ingredient) => ({
          text: written(from, to),
          verdict: 'ingredient' as const,
          ingredient,
          ...(isGuess && {isGuess}),
        })),
  );
  for (const run of runsOf(
    left.filter((at) => !taken.has(at)),
    taken,
  )) {
    // "vitamin E": a letter belongs to the word before it, an amount does not; "L'Oasis": an article to the one after it.
    let end = run.at(-1)! + 1;
    while (end < norms.length && /^(?:.|\p{L}\d)$/u.test(norms[end]!) && !taken.has(end) && !isAmount(end))
      end++;
    const start = words[run[0]! - 1]?.end === words[run[0]!]!.start ? run[0]! - 1 : run[0]!;
    const name = written(start, end);
    if (!water.has(normalise(name))) parts.push({text: name, verdict: 'unknown'});
  }
  return {products: [withoutDoubts(parts, text)], reach};
}

/** Isotretinoin counts for months after the last capsule: "I take no more of it" does not take it off the list. */
const wasIsotretinoin = (norms: readonly string[], from: number, to: number, index: Index): boolean =>
  norms.some((norm) => usedOnce.has(norm)) &&
  range(from, to).some((at) => nameAt(norms, at, index)?.ids.includes('isotretinoin'));

/** A chain, or another thing that holds a name of ours. */
const isOther = (text: string): boolean =>
  /polymer|polyester/i.test(text) || otherThings.test(normalise(text));
/** Between several things; a single name has none. */
const marksOfLists = /[,;\n،、，]/;

const readPhraseOnce = oncePerText(readPhrase, (text, _, before) => `${before} ${text}`);

/** The parts of a typed text, in order. */
export function readTyped(typed: string, index: Index): ShelfPiece[] {
  const text = readyToPart(typed);
  const whole = normalise(text);
  const isNone = /(?:^|\s)0\s*%/.test(text);
  const known = isNone
    ? undefined
    : (index.exact.get(whole) ?? (whole.length > 7 ? index.squeezed.get(squeeze(whole)) : undefined));
  if (known) return [{text: text.trim(), verdict: 'ingredient', ingredient: known}];
  // A long chain of something is not what it is made of, also where slashes stand in its name.
  const isOneName = text.includes('/') && !isList(text.replaceAll('/', ' '));
  if (lookAlikeNames.has(whole) || (isOneName && isOther(text)))
    return [{text: text.trim(), verdict: 'unknown'}];

  const products: ShelfPiece[][] = [];
  let reach: Reach = 'none';
  for (const {text: phrase, joint} of itemsOf(text)) {
    const ends = {
      stop: true,
      mark: reach === 'item',
      comma: reach === 'item',
      and: false,
      with: reach !== 'next',
    }[joint];
    if (ends) reach = 'none';
    // "Retinol: no".
    if (joint === 'mark' && products.at(-1)?.length && lastNo.test(normalise(phrase))) {
      products.push(products.pop()!.map(({text: name}) => ({text: name, verdict: 'absent'})));
      continue;
    }
    const read = readPhraseOnce(phrase, index, reach);
    reach = read.reach;
    const isAllOther = isOther(phrase) && read.products.flat().every(({verdict}) => verdict !== 'absent');
    const [first = [], ...more]: ShelfPiece[][] = isAllOther
      ? [[{text: phrase.trim(), verdict: 'unknown'}]]
      : read.products.map((product) => [...product]);
    if (joint === 'with' && products.length) products.at(-1)!.push(...first);
    else products.push(first);
    products.push(...more);
  }
  const parts = products.flatMap(withoutKinds);
  // "Lauryl/hyaluronate" and "glycerin/retinoate" may be one name each.
  if (!/[^\s/]\/[^\s/]/.test(text) || marksOfLists.test(text)) return parts;
  const actives = parts.filter(({ingredient}) => ingredient && !isKept(ingredient));
  const isBound = actives.length > 0 && parts.some(({ingredient}) => ingredient && isKept(ingredient));
  return isBound ? actives.map((part) => ({...part, text: text.trim()})) : withoutDoubts(parts, text);
}
