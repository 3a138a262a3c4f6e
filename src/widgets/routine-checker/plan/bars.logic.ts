import type {Group, Row} from '../routine-checker.logic.js';

/*
 * The bars that the chart draws of a line of the result, in days around the treatment. It says no more than the words
 * beside it.
 */

/** Days that the chart shows on either side of the treatment. */
export const reach = 14;

/**
 * `pause` is planned with, `longest` is what further sources ask for, `ask` is the clinic's or the prescriber's to say,
 * and `use` is what is usually kept.
 */
export type BarKind = 'pause' | 'longest' | 'ask' | 'use';

export interface Bar {
  readonly kind: BarKind;
  /** Days from the treatment: negative before it. */
  readonly from: number;
  readonly to: number;
}

export function barsOf({advice, before, after, times}: Row, group: Group): readonly Bar[] {
  if (group === 'ask') return [{kind: 'ask', from: -reach, to: reach}];
  if (!before) {
    const again = times.restartTimes[advice === 'sunscreen' ? 'sunscreen' : 'only-clinic-product'].days;
    return within([
      {kind: 'use', from: -reach, to: 0},
      {kind: 'use', from: again, to: reach},
    ]);
  }
  return within([
    {kind: 'longest', from: -(before.longest ?? 0), to: -before.days},
    {kind: 'pause', from: -before.days, to: after?.days ?? 0},
    after ? {kind: 'longest', from: after.days, to: after.longest ?? 0} : {kind: 'ask', from: 0, to: reach},
  ]);
}

/** The lines that the chart can show, and those that last at all. */
const within = (bars: readonly Bar[]): Bar[] =>
  bars
    .map(({kind, from, to}) => ({kind, from: Math.max(-reach, from), to: Math.min(reach, to)}))
    .filter(({from, to}) => to > from);
