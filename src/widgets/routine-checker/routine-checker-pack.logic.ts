import type {IngredientId} from './ingredients.js';
import {
  nearest,
  normalise,
  scriptLetter,
  squeeze,
  type Found,
  type Index,
} from './routine-checker-match.logic.js';
import {oncePerText} from './routine-checker-once.logic.js';
import {
  byRule,
  chain,
  isAnother,
  isKept,
  isScriptedOther,
  kindOf,
  makesAnother,
} from './routine-checker-rules.logic.js';
import type {ShelfPiece} from './shelf-piece.js';
import {
  looseMarks,
  plainly,
  readList,
  separators,
  underHeadings,
  type Piece,
} from './routine-checker-pieces.logic.js';
import {readTyped} from './routine-checker-typed.logic.js';
import {absence, absenceAfter, absenceBefore, fillers, sentenceWords, water} from './shelf-words.js';

/* A list from a pack, or a shop's page with one on it. What is sold with words is not what is in it. */

/** Finds one name on a pack: as it is, by rule, as a part of it, else as it may have been meant. */
export const findPrinted = oncePerText(
  (name: string, index: Index): readonly Found[] => find(normalise(name), index),
  normalise,
);

function find(text: string, index: Index): readonly Found[] {
  if (!text || water.has(text) || isAnother(text) || chain.test(text)) return [];
  const exact = index.exact.get(text) ?? index.squeezed.get(squeeze(text));
  if (exact && !isOnlySaid(exact, text)) return [{id: exact}];
  const ruled = byRule(text);
  const inside = scriptLetter.test(text) ? scriptedIn(squeeze(text), index) : containedIn(text, index);
  // A name that stands in it says more than a rule, but for what only the rule finds.
  const families = new Set(inside.map((id) => kindOf(id).family));
  const all = [
    ...inside,
    ...ruled.filter((id) => !families.has(kindOf(id).family) && !(inside.length && isKept(id))),
  ];
  if (all.length) return all.map((id) => ({id}));
  const bare = text
    .split(' ')
    .filter((word) => !fillers.has(word))
    .join(' ');
  const near = nearest(bare, index, true);
  // A guess is no ground for keeping a thing.
  return near && !isKept(near.id) ? [near] : near && bare === text ? [near] : [];
}

/** Whether known names stand in it, but it is none of them, nor one by rule. */
function isPhrase(name: string, index: Index): boolean {
  const text = normalise(name);
  const isName =
    index.exact.has(text) || index.squeezed.has(squeeze(text)) || isAnother(text) || chain.test(text);
  const inside = isName || scriptLetter.test(text) ? [] : containedIn(text, index);
  const families = new Set(inside.map((id) => kindOf(id).family));
  return inside.length > 0 && byRule(text).every((id) => families.has(kindOf(id).family));
}

/** A word that people say, and packs do not. */
const isOnlySaid = (id: IngredientId, name: string) => kindOf(id).typed && !kindOf(id).inci.includes(name);

/** Known names that stand in a longer one. What is usually kept has to be all of it. */
function containedIn(text: string, {exact, brands}: Index): IngredientId[] {
  const words = text.split(' ');
  const found: IngredientId[] = [];
  for (let start = 0; start < words.length;) {
    let length = Math.min(6, words.length - start);
    for (; length > 0; length--) {
      const name = words.slice(start, start + length).join(' ');
      const id = exact.get(name);
      const ids = id
        ? kindOf(id).whole || isOnlySaid(id, name) || isKept(id)
          ? []
          : [id]
        : (brands.get(name) ?? []);
      const next = words[start + length] ?? '';
      // "Citrus limon peel": that of a fruit, as no pack calls an acid so.
      if (!ids.length || makesAnother.test(next) || name === 'peel') continue;
      found.push(...ids);
      break;
    }
    start += Math.max(1, length);
  }
  return found;
}

/** The same in scripts without spaces. */
function scriptedIn(text: string, {scripted}: Index): IngredientId[] {
  const found: IngredientId[] = [];
  for (let at = 0; at < text.length;) {
    const hit = scripted.get(text[at]!)?.find(([name]) => text.startsWith(name, at));
    if (hit) {
      const [name, ids] = hit;
      const after = text.slice(at + name.length);
      const isThere =
        !absenceBefore.test(text.slice(0, at)) &&
        !absenceAfter.test(after) &&
        !isScriptedOther(ids, text.slice(0, at), after);
      found.push(...ids.filter((id) => isThere && !kindOf(id).whole && !kindOf(id).typed && !isKept(id)));
      at += name.length;
    } else at++;
  }
  return found;
}

const isOnlyGuessed = (name: string, index: Index) => findPrinted(name, index).every(({isGuess}) => isGuess);

/** The parts of one piece of a list, written and named so. */
const readPiece = oncePerText(
  (written: string, {ways}: Piece, index: Index): readonly ShelfPiece[] => partsOf(written, ways, index),
  (written, {ways}) => `${written}\n${ways.join('\n')}`,
);

/** An ingredient is usually kept only where it is that in every way it is named. */
function partsOf(written: string, ways: Piece['ways'], index: Index): ShelfPiece[] {
  const names = ways.flat();
  // Not one name but several, said in a row: nothing of it is passed over.
  if (names.some((name) => isPhrase(name, index))) return readTyped(names.join(' / '), index);
  const found = names.flatMap((name) => findPrinted(name, index));
  const sure = found.filter(({isGuess}) => !isGuess);
  const active = (sure.length ? sure : found).filter(({id}) => !isKept(id));
  const others = names.filter((name) => normalise(name) && !findPrinted(name, index).length);
  // "Glycerin/Oxybutylene Copolymer" is a thing of its own: a way that is a chain names no other.
  const isDoubtful =
    ways[0]!.length === 0 ||
    (ways[0]!.length > 1 && ways[0]!.some((name) => others.includes(name) || isOnlyGuessed(name, index)));
  const counted = active.length ? active : isDoubtful ? [] : names.length > 1 ? sure : found;
  if (counted.length)
    return [...new Map(counted.map((one) => [one.id, one])).values()].map(({id, isGuess}): ShelfPiece => ({
      text: written,
      verdict: 'ingredient',
      ingredient: id,
      ...(isGuess && {isGuess}),
    }));
  // "Bis(Tripeptide-1) Copper Acetate": one name with brackets in it.
  const whole = byRule(normalise(written)).filter((id) => !isKept(id));
  if (whole.length)
    return whole.map((id): ShelfPiece => ({text: written, verdict: 'ingredient', ingredient: id}));
  const isWater = water.has(normalise(written)) || names.some((name) => water.has(normalise(name)));
  return [{text: written, verdict: isWater ? 'other' : 'unknown'}];
}

/** Further down in a list, some things hardly count. */
const lowered = (part: ShelfPiece): ShelfPiece =>
  part.ingredient && kindOf(part.ingredient).high ? {...part, verdict: 'low'} : part;

const sentenceScore = (text: string) =>
  new Set(
    normalise(text.replace(mixed, ' '))
      .split(' ')
      .filter((word) => sentenceWords.has(word)),
  ).size;
/** "Squalane (and) Retinol", "clindamycin (as clindamycin phosphate)": names for all their small words. */
const mixed = /\((?:and|et|und|as|als|como|come)\b/gi;
/** How verbs end, and how people are spoken to, in scripts without spaces: no name on a pack holds this. */
const scriptSentence =
  /(?:です|ます|ません|ました|ください)(?=$|[\s.!、,])|(?:니다|세요|어요|아요|시오)(?=$|[\s.!,])|[请您让]|适合|使用方法|避免|可以/;
/** A list under a heading ends with "and", however long it is. */
const listed = /^\s*ingredients: /;
const amounts = /\([^()]*\)|(?<![^\s])\d+(?:[.,]\d+)?\s*(?:%|m?g|ml)?(?![^\s,.])/g;
/** Words of a sentence, not of a list: two small words, or very many words with one. */
const isSentence = oncePerText((text: string): boolean => {
  const score = sentenceScore(text);
  // How much of it there is makes no sentence: "adapalene 1 mg (0.1%) and benzoyl peroxide 25 mg".
  const isLong = !listed.test(text) && text.replace(amounts, ' ').trim().split(/\s+/).length > 7;
  return scriptSentence.test(text) || score > 1 || (score > 0 && isLong);
});
const saidBefore = `(?:^| )(?:${[...absence.list, ...absence.rest].join('|')})(?: |$)|^(?:no|non|zero) `;
const saysOfAll = new RegExp(saidBefore);
const saysAbsent = new RegExp(`${saidBefore}| free$|(?:^| )\\S{3,}(?:frei|vrij)$`);
/** Whether a sentence says so before its first comma; "alcohol-free" says nothing of what comes after one. */
function isClaim(sentence: string): boolean {
  const pieces = sentence.split(separators).map((piece) => normalise(piece));
  return (
    saysOfAll.test(pieces[0]!) ||
    pieces.every((piece) => saysAbsent.test(piece)) ||
    // A list in the same line is not of what it says.
    (scriptClaimBefore.test(sentence) && !/,\s*(?:水|甘油)\s*(?:,|$)/.test(sentence))
  );
}
const scriptClaimBefore = /^\s*(?:不含|不添加|未添加|无添加|没有)/;
/** The same of one name, or of several with dots between them. */
const scriptClaim =
  /^(?:不含|不添加|未添加|无添加|無添加|ノン)|(?:フリー|不使用|無添加|ゼロ|무첨가|미함유|프리|없음)$/;
const claimOf = (text: string, index: Index): ShelfPiece[] => {
  const parts = readTyped(text, index);
  return parts.some(({ingredient}) => ingredient) ? parts : [{text, verdict: 'absent'}];
};

const onlyAbsent = new RegExp(`^(?:${[...absence.list, ...absence.rest].join('|')}|no)$`);
/** "FREE FROM", and what is not in it stands line by line below. */
const isClaimsHeading = (line: string) => onlyAbsent.test(normalise(line));
const hasHeading = (line: string) => underHeadings(line).length > 1;

interface Block {
  readonly kind: 'list' | 'short' | 'sentences';
  readonly text: string;
}

const and = /^\s*(?:and|or|und|oder|et|ou|y|o|e|ed|en|of|i|lub) /i;

/** A list among sentences with no empty line between them, apart from them. */
function apart(paragraph: string): {text: string; isProse?: boolean}[] {
  const blocks: {text: string; kind: 'prose' | 'list' | 'short'}[] = [];
  for (const line of paragraph.split('\n')) {
    const pieces = line.split(separators);
    // Three or four things with an "and" are told in a sentence.
    const isLong = pieces.length > (and.test(pieces.at(-1)!) ? 4 : 2);
    const isList = isLong && pieces.filter(isSentence).length * 2 < pieces.length;
    // "FREE FROM" belongs to what stands below it.
    const kind = isList ? 'list' : isSentence(line) && !isClaimsHeading(line) ? 'prose' : 'short';
    const last = blocks.at(-1);
    // A short line after a list is the rest of it; before one it is a heading.
    if (last && (kind === last.kind || (last.kind === 'list' && kind === 'short'))) last.text += `\n${line}`;
    else blocks.push({text: line, kind});
  }
  const has = (sought: string) => blocks.some(({kind}) => kind === sought);
  return has('prose') && has('list')
    ? blocks.map(({text, kind}) => ({text, isProse: kind === 'prose'}))
    : [{text: paragraph}];
}

/** The paragraphs, by what they are: a list has names in a row, and hardly a sentence. */
function blocksOf(text: string): Block[] {
  return plainly(text)
    .split(/\n\s*\n/)
    .flatMap(apart)
    .filter(({text: paragraph}) => paragraph.trim())
    .map(({text: paragraph, isProse}) => {
      const pieces = paragraph.split(separators).filter((piece) => piece.trim());
      const sentences = pieces.filter(isSentence).length;
      const kind =
        isProse || sentences * 2 > pieces.length || (sentences && pieces.length < 3)
          ? 'sentences'
          : pieces.length > 2 || looseMarks.some((mark) => (paragraph.match(mark)?.length ?? 0) > 1)
            ? 'list'
            : 'short';
      return {kind, text: paragraph};
    });
}

/** Claims that something is not in it, cut off from the list: "Free of parabens, retinyl palmitate." */
function withoutClaims(text: string): {list: string; claims: string[]} {
  const claims: string[] = [];
  /** Under a heading that says so of all that follows. */
  let isBelow = false;
  const list = text
    .replace(/(\p{L}{3}|[)\d%])[.!](\s+)(?=[\p{Lu}([])/gu, '$1.\n$2')
    .split('\n')
    .filter((sentence) => {
      if (isClaimsHeading(sentence)) isBelow = true;
      else if (hasHeading(sentence)) isBelow = false;
      const saysSo = isBelow || isClaim(sentence);
      if (saysSo && sentence.trim()) claims.push(sentence.trim());
      return !saysSo;
    })
    .join('\n');
  return {list, claims};
}

/** Signs that only lists from packs have. */
const printed =
  /\b(?:aqua|water|eau|glycerin|phenoxyethanol|carbomer|dimethicone|tocopher\w+|extract|glycol|sodium|disodium|peg|cetearyl|stearate|parfum|caprylyl|squalane|xanthan|edta|denat|seed oil|acid)\b|水|グリセリン|정제수|글리세린|甘油|جلي?سرين|غليسرين|بنثينول|الصوديوم|مستخلص/i;

/** A list from a pack, or the words of somebody who pasted something else. */
export function readPack(text: string, index: Index): ShelfPiece[] {
  const blocks = blocksOf(text);
  const hasList = blocks.some(({kind}) => kind === 'list');
  const all: ShelfPiece[] = [];
  if (!hasList && !blocks.some(({text: block}) => printed.test(block) && separators.test(block)))
    return readTyped(text, index);

  // One name a paragraph is a list as well.
  const read = hasList
    ? blocks
    : [{kind: 'list' as const, text: blocks.map((block) => block.text).join('\n')}];
  let seenList = false;
  for (const {kind, text: block} of read) {
    if (kind === 'sentences') {
      all.push({text: block.trim(), verdict: 'other'});
      continue;
    }
    const {list, claims} = withoutClaims(block);
    all.push(...claims.map((claim): ShelfPiece => ({text: claim, verdict: 'absent'})));
    const pieces = readList(list);
    if (!pieces.length) continue;
    const isRoutine = !pieces.some(({written}) => printed.test(written));
    if (isRoutine && kind === 'list') {
      all.push(...readTyped(list, index));
      continue;
    }
    // High in the list: among the first six, and in its upper half.
    const highest = Math.min(6, Math.ceil(pieces.length / 2));
    const parts = pieces.flatMap((piece, place) =>
      isSentence(piece.written)
        ? [{text: piece.written, verdict: 'other' as const}]
        : saysAbsent.test(normalise(piece.written))
          ? readTyped(piece.written, index)
          : scriptClaim.test(piece.written)
            ? claimOf(piece.written, index)
            : readPiece(piece.written, piece, index).map((part) => (place >= highest ? lowered(part) : part)),
    );
    // A heading or a slogan before the list names nothing that is in it.
    const isSlogan = kind === 'short' && !seenList && !parts.some(({ingredient}) => ingredient);
    all.push(...(isSlogan ? parts.map((part): ShelfPiece => ({...part, verdict: 'other'})) : parts));
    seenList ||= kind === 'list';
  }
  return all;
}
