import {addDays, daysBetween, parsePlainDate, type PlainDate} from '../../calendar/dates.js';
import {
  restartTimes as standardTimes,
  type RestartTime,
  type RestartTimeId,
  type RestartTimes,
} from '../../evidence/restart-times.js';
import type {AftercareIconName} from '../../illustrations/aftercare-icons.js';

/** The stages after treatment, in order. */
export const stageIds = ['day0', 'day1', 'day2', 'day4', 'day10', 'week4', 'month3'] as const;

export type StageId = (typeof stageIds)[number];

/** From here on one sees more than one feels. */
export const seenStages: readonly StageId[] = ['week4', 'month3'];

/** First and last day of each stage, both counted in. Neighbours share a day, as sources overlap; months are months. */
export const spans = {
  day0: [0, 0],
  day1: [1, 2],
  day2: [2, 4],
  day4: [4, 7],
  // Bruises and scabs after deeper treatment: what goes beyond the stage before.
  day10: [8, 10],
  week4: [28, 42],
  month3: [3, 6],
} as const satisfies Record<StageId, readonly [number, number]>;

/** The same day some months on, or the last of that month where it is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const sameDay = Date.UTC(year, month - 1 + months, day);
  const lastDay = Date.UTC(year, month + months, 0);
  return new Date(Math.min(sameDay, lastDay)).toISOString().slice(0, 10) as PlainDate;
}

/** First and last date of a stage. */
export function stageDates(id: StageId, treatment: PlainDate): readonly [PlainDate, PlainDate] {
  const add = id === 'month3' ? addMonths : addDays;
  const [from, to] = spans[id];
  return [add(treatment, from), add(treatment, to)];
}

/** Where somebody stands on the timeline. */
export interface Place {
  /** Whole days since treatment; below zero before it. */
  readonly day: number;
  /** `between`: one stage is over and the next has not begun. */
  readonly state: 'before' | 'in' | 'between' | 'after';
  /** The stages of this day; of a day between two, the one that comes next. */
  readonly stages: readonly StageId[];
}

export function placeOn(treatment: PlainDate, today: PlainDate): Place {
  const day = daysBetween(treatment, today);
  if (day < 0) return {day, state: 'before', stages: []};
  const stages = stageIds.filter((id) => {
    const [from, to] = stageDates(id, treatment);
    return from <= today && today <= to;
  });
  if (stages.length) return {day, state: 'in', stages};
  const next = stageIds.find((id) => stageDates(id, treatment)[0] > today);
  return next ? {day, state: 'between', stages: [next]} : {day, state: 'after', stages: []};
}

/** The stage shown first: where the reader is, of two the later one; else the first or the last. */
export const stageAt = (place?: Place): StageId =>
  place?.stages.at(-1) ?? (place?.state === 'after' ? 'month3' : 'day0');

/** The date that counts: what was typed, even if nothing is left of it, else what the page gave. */
export const dateOf = (typed: string | undefined, given: string): PlainDate | undefined =>
  parsePlainDate(typed ?? given);

/** The first day of a stage: what waits longer than that is not yet back when it begins. By month 3, everything is. */
const firstDay = (id: StageId) => (id === 'month3' ? Infinity : spans[id][0]);

/**
 * Activities, which are not in "anything but your clinic's product". That comes last: "anything but …, washing" reads as
 * if washing were allowed.
 */
const noProducts: readonly RestartTimeId[] = [
  'cleanse',
  'exercise-heat',
  'picking-waxing',
  'only-clinic-product',
];

/**
 * Restarts that still wait when a stage begins. While nothing but the clinic's product may be used, that stands for all
 * others.
 */
export function notYet(id: StageId, times: RestartTimes = standardTimes): RestartTimeId[] {
  const waiting = (Object.keys(times) as RestartTimeId[]).filter((one) => times[one].days > firstDay(id));
  return waiting.includes('only-clinic-product')
    ? noProducts.filter((one) => waiting.includes(one))
    : waiting;
}

/** One thing that waits, and until when. */
export interface Restart extends RestartTime {
  readonly id: RestartTimeId;
  /** The day to plan with, if the treatment's is known. */
  readonly date?: PlainDate | undefined;
}

/** Everything that waits, the soonest first; of equals, the one that sources let wait the longest comes last. */
export const restarts = (treatment?: PlainDate, times: RestartTimes = standardTimes): Restart[] =>
  (Object.entries(times) as [RestartTimeId, RestartTime][])
    .map(([id, time]) => ({id, ...time, date: treatment && addDays(treatment, time.days)}))
    .sort((a, b) => a.days - b.days || (a.longest ?? 0) - (b.longest ?? 0));

/** The longest that any source waits: where the scale ends. */
export const longestWait = (times: RestartTimes = standardTimes): number =>
  Math.max(...Object.values(times).map(({days, longest}) => Math.max(days, longest ?? 0)));

/** Restarts that are still to come, by day. */
export function restartsByDate(
  treatment: PlainDate,
  today: PlainDate,
  times: RestartTimes = standardTimes,
): [PlainDate, Restart[]][] {
  const byDate = new Map<PlainDate, Restart[]>();
  for (const restart of restarts(treatment, times)) {
    const date = restart.date!;
    if (date >= today) byDate.set(date, [...(byDate.get(date) ?? []), restart]);
  }
  // In order, as the restarts are.
  return [...byDate];
}

/** Everyday things of "Can I …?": each has an icon, and waits as long as the list says. */
export const everydayThings = {
  wash: 'cleanse',
  'sun-cream': 'sunscreen',
  'make-up': 'make-up',
  sport: 'exercise-heat',
  pool: 'exercise-heat',
  retinol: 'retinoid',
} as const satisfies Partial<Record<AftercareIconName, RestartTimeId>>;
export type EverydayThing = keyof typeof everydayThings;

/** Where sources disagree, or a prescriber has a say: the clinic is asked first. */
export const askFirst: readonly EverydayThing[] = ['sun-cream', 'retinol'];

/** The last day of the chart. */
export const chartEnd = 10;

/** How long each thing is usual, in days: from when, for most until when, and for some until the end of which day. */
export const bands = {
  redness: {from: 0, most: 3, to: 7},
  tight: {from: 0, most: 3, to: 7},
  swelling: {from: 0, most: 3, to: 7},
  dry: {from: 2, most: 4, to: 7},
  /** Only after deeper treatment. */
  deeper: {from: 0, most: 7, to: 10},
} as const;
export type BandId = keyof typeof bands;
export const bandIds = Object.keys(bands) as BandId[];
