import {sides} from './results-compare.logic.js';

const kinds = [...sides, 'caption'] as const;
type Kind = (typeof kinds)[number];

/** The slot of one thing of a pair, counted from 0: `before` of the first, `before-2` of the second. */
export const slotOf = (kind: Kind, pair: number): string => (pair ? `${kind}-${pair + 1}` : kind);

const kindOf = (slot: string): Kind | undefined =>
  kinds.find((kind) => new RegExp(`^${kind}(-\\d+)?$`).test(slot));

/** How many pairs stand in these slots: one at least. */
export const countPairs = (slots: readonly string[]): number =>
  Math.max(1, ...slots.map((slot) => Number(/^(?:before|after)-(\d+)$/.exec(slot)?.[1] ?? 1)));

/**
 * The slots for elements that were given these, in the order of the page: where `before` or `after` is given more than
 * once, the second of each is the second pair's. As many captions as pairs are one each; of others, each belongs to the
 * pictures that it follows.
 */
export function pairUp(slots: readonly string[]): string[] {
  const isTaken = (slot: string, i: number) => slots.indexOf(slot) < i && kindOf(slot) !== 'caption';
  if (!slots.some((slot, i) => kindOf(slot) && isTaken(slot, i))) return [...slots];
  const total = (kind: Kind) => slots.filter((slot) => kindOf(slot) === kind).length;
  const oneEach = total('caption') === Math.max(total('before'), total('after'));
  const seen = {before: 0, after: 0, caption: 0};
  return slots.map((slot) => {
    const kind = kindOf(slot);
    if (!kind) return slot;
    seen[kind]++;
    const pair = kind === 'caption' && !oneEach ? Math.max(1, seen.before, seen.after) : seen[kind];
    return slotOf(kind, pair - 1);
  });
}
