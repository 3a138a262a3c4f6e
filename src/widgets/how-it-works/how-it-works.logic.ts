import type {NeedlingDevice} from '../../illustrations/skin-devices.js';

/** The one shown first comes first. */
export const needlingDevices = ['pen', 'stamp', 'roller'] as const satisfies readonly NeedlingDevice[];

/**
 * Each moment, and where between the four states of the drawing it lies: 0 channels, 1 flush, 2 new strands, 3 strands
 * that have settled.
 */
export const healingPositions = {
  minutes: 0,
  hours: 0.6,
  'day-1': 1,
  'days-2-4': 1.45,
  'day-7': 1.9,
  'weeks-2-6': 2.2,
  'months-3-6': 2.65,
  year: 3,
} as const;
export type HealingMoment = keyof typeof healingPositions;
export const healingMoments = Object.keys(healingPositions) as HealingMoment[];

/** A phase of healing: the first and the last moment in which it goes on. */
export const phases = [
  {id: 'clotting', from: 'minutes', to: 'hours'},
  {id: 'inflammation', from: 'minutes', to: 'days-2-4'},
  {id: 'newTissue', from: 'days-2-4', to: 'weeks-2-6'},
  {id: 'remodelling', from: 'weeks-2-6', to: 'year'},
] as const;
export type PhaseId = (typeof phases)[number]['id'];

/** Where a phase lies among the moments shown, counted from 0. */
export interface PhaseSpan {
  readonly id: PhaseId;
  readonly from: number;
  readonly to: number;
}

/** Those with a name: a clinic takes a device or a moment away by taking its name. */
export const named = <Id extends string>(all: Readonly<Record<Id, {readonly name: string}>>): Id[] =>
  (Object.keys(all) as Id[]).filter((id) => all[id].name);

/** The moment `step` further on, or the one at the end where there is none. */
export const moved = <Id>(ids: readonly Id[], current: Id, step: number): Id =>
  ids[Math.min(Math.max(ids.indexOf(current) + step, 0), ids.length - 1)] ?? current;

/** How far along the slider a moment lies, from 0 to 1. */
export const shareOf = <Id>(ids: readonly Id[], current: Id): number =>
  Math.max(ids.indexOf(current), 0) / Math.max(ids.length - 1, 1);

/** The phases over those of `all` moments that are `shown`; a phase with none of them is left out. */
export const phaseSpans = (all: readonly string[], shown: readonly string[]): readonly PhaseSpan[] =>
  phases.flatMap(({id, from, to}) => {
    const within = all.slice(all.indexOf(from), all.indexOf(to) + 1).filter((one) => shown.includes(one));
    if (!within.length) return [];
    const first = shown.indexOf(within[0]!);
    return [{id, from: first, to: first + within.length - 1}];
  });

/** A moment in words, for those who do not see it. */
export const inWords = ({name, title}: {readonly name: string; readonly title: string}): string =>
  title ? `${name}: ${title}` : name;
