/*
 * How much of each thing is in the skin at each moment of its healing, from 0 to 1. The drawing takes its opacities
 * from here, and a widget the key to it, so that the two cannot differ.
 */

export const healingMoments = [
  'minutes',
  'hours',
  'day-1',
  'days-2-4',
  'day-7',
  'weeks-2-6',
  'months-3-6',
  'year',
] as const;
export type HealingMoment = (typeof healingMoments)[number];

/** What the drawing shows and a key may name. */
export const healingParts = [
  'channel',
  'clot',
  'vessels',
  'immune',
  'flakes',
  'fibroblasts',
  'young',
  'ordered',
] as const;
export type HealingPart = (typeof healingParts)[number];

const amounts: Readonly<Record<HealingPart, readonly number[]>> = {
  channel: [1, 0.8, 0.5, 0.15, 0, 0, 0, 0],
  clot: [1, 1, 0.7, 0, 0, 0, 0, 0],
  vessels: [0.25, 1, 0.8, 0.4, 0, 0, 0, 0],
  immune: [0, 0.6, 1, 0.5, 0, 0, 0, 0],
  flakes: [0, 0, 0, 1, 0, 0, 0, 0],
  fibroblasts: [0, 0, 0, 0.5, 1, 1, 0.5, 0],
  young: [0, 0, 0, 0.3, 1, 1, 0.25, 0],
  ordered: [0, 0, 0, 0, 0, 0.35, 0.75, 1],
};

export const amountOf = (part: HealingPart, moment: HealingMoment): number =>
  amounts[part][healingMoments.indexOf(moment)] ?? 0;

/** What is plain to see at a moment, and so belongs in its key. */
export const partsShown = (moment: HealingMoment): HealingPart[] =>
  healingParts.filter((part) => amountOf(part, moment) >= 0.3);
