import {buildIndex, normalise, scriptLetter, type Index} from './routine-checker-match.logic.js';
import {readOnce, workAhead} from './routine-checker-once.logic.js';
import {readPack} from './routine-checker-pack.logic.js';
import {readTyped} from './routine-checker-typed.logic.js';
import type {ShelfPiece} from './shelf-piece.js';
import {water} from './shelf-words.js';

/* A patient's typed or pasted text as pieces: nothing that was entered is lost on the way. */

/** The longest text that is read. */
export const longestText = 20_000;

export interface Shelf {
  readonly parts: readonly ShelfPiece[];
  /** It was longer than what is read. */
  readonly isCut: boolean;
}

/** `type`: the field for a few words. `paste`: the field for a list from a pack or a shop's page. */
export type Field = 'type' | 'paste';

/** Everything that stands in a field, piece by piece. */
export function readShelf(text: string, field: Field, index: Index = buildIndex({})): Shelf {
  const read = text.slice(0, longestText);
  const parts = readOnce(index, () => merge([], (field === 'paste' ? readPack : readTyped)(read, index)));
  // "Night cream": nothing in it is a name, but somebody has it.
  const isOnlyKinds =
    !parts.length && (/\p{L}{3}/u.test(text) || scriptLetter.test(text)) && !water.has(normalise(text));
  return {
    parts: isOnlyKinds ? [{text: read.trim(), verdict: 'unknown'}] : parts,
    isCut: text.trim().length > longestText,
  };
}

/** How much of a text is worked out in one go: a few milliseconds on a phone. */
const stretch = 500;

/** Reads a pasted text ahead, a stretch at each step: the answer then comes at once when it is asked for. */
export function* readAhead(text: string, index: Index): Generator<void> {
  let next = '';
  for (const piece of text.slice(0, longestText).split(/(?<=[,;\n、，])/)) {
    next += piece;
    if (next.length < stretch) continue;
    const read = next;
    next = '';
    workAhead(index, () => readPack(read, index));
    yield;
  }
}

/** The pieces with more of them. Nothing stands there twice; what counts takes the place of what stood too low to count. */
export function merge(parts: readonly ShelfPiece[], more: readonly ShelfPiece[]): ShelfPiece[] {
  const merged = new Map<string, ShelfPiece>();
  for (const part of [...parts, ...more]) {
    const key = part.ingredient ?? `${part.verdict} ${normalise(part.text)}`;
    const before = merged.get(key);
    if (!before || (before.verdict === 'low' && part.verdict === 'ingredient')) merged.set(key, part);
  }
  return [...merged.values()];
}
