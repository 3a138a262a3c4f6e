import {addDays, daysBetween, parsePlainDate, type PlainDate} from '../../calendar/dates.js';
import type {IngredientFamily, IngredientId} from './ingredients.js';
import {ingredients} from './product-names.js';
import type {LeadTime, LeadTimeId} from '../../evidence/lead-times.js';
import {plannedTimes, type PlannedTimes} from '../../evidence/planned-times.js';
import type {RestartTime, RestartTimeId} from '../../evidence/restart-times.js';
import type {ShelfPiece, Verdict} from './shelf-piece.js';

/* The advice on the things on a shelf. Never whether treatment fits, nor whether a product is good. */

/** The advice in order: things to ask about first. Its words are in the content, under its id. */
export const adviceIds = {
  ask: [
    'isotretinoin',
    'prescribed-retinoid',
    'hydroquinone',
    'prescribed',
    'numbing',
    'brightening',
    'copper',
    'bakuchiol',
  ],
  pause: ['retinoid', 'exfoliant', 'benzoyl-peroxide', 'vitamin-c', 'fragrance', 'gentle-care'],
  keep: ['gentle', 'sunscreen'],
} as const;

export type Group = keyof typeof adviceIds;
export type AdviceId = (typeof adviceIds)[Group][number];
export const groups = Object.keys(adviceIds) as Group[];

/** The advice that a family shares with others; the rest have their own. */
const shared: Partial<Record<IngredientFamily, AdviceId>> = {
  aha: 'exfoliant',
  bha: 'exfoliant',
  pha: 'exfoliant',
  scrub: 'exfoliant',
  // No source gives these a time of their own: they belong to the gentle week.
  enzyme: 'gentle-care',
  alcohol: 'gentle-care',
  cooling: 'gentle-care',
  propolis: 'gentle-care',
};

export const adviceOf = (id: IngredientId): AdviceId => {
  const {family} = ingredients[id];
  return shared[family] ?? (family as AdviceId);
};

export const groupOf = (id: IngredientId): Group =>
  groups.find((group) => (adviceIds[group] as readonly AdviceId[]).includes(adviceOf(id)))!;

/** Which times go with what is paused; without one after, the clinic says when. */
const timesOf: Partial<Record<AdviceId, {readonly before: LeadTimeId; readonly after?: RestartTimeId}>> = {
  retinoid: {before: 'retinoid', after: 'retinoid'},
  exfoliant: {before: 'exfoliant', after: 'exfoliant'},
  'benzoyl-peroxide': {before: 'benzoyl-peroxide', after: 'exfoliant'},
  'vitamin-c': {before: 'vitamin-c', after: 'vitamin-c'},
  fragrance: {before: 'gentle-care', after: 'exfoliant'},
  'gentle-care': {before: 'gentle-care'},
};

/** One line of the result. */
export interface Row {
  readonly advice: AdviceId;
  /** The ingredients that led to it, in the order of entering. */
  readonly ids: readonly IngredientId[];
  /** The lists that the check was made with. */
  readonly times: PlannedTimes;
  readonly before?: LeadTime | undefined;
  readonly after?: RestartTime | undefined;
  /** When the pause begins; only with a date that is still to come. */
  readonly pauseFrom?: PlainDate | undefined;
  /** That day has gone by. */
  readonly alreadyPassed?: boolean | undefined;
  readonly restartFrom?: PlainDate | undefined;
}

export type Check = Readonly<Record<Group, readonly Row[]>> & {
  /** Names that stand too low on a pack to count. */
  readonly low: readonly IngredientId[];
  /** Names that we don't know, as written. */
  readonly unknown: readonly string[];
  /** Ingredients that are said not to be in it, as written. */
  readonly absent: readonly string[];
  readonly appointment?: PlainDate | undefined;
  /** The appointment is over: only what comes after it has dates. */
  readonly isOver: boolean;
  /** The longest pause, in days, for which the appointment is too near; else 0. */
  readonly soonerThan: number;
};

/** Sorts what is on the list. `date` is what the date field holds: empty, or a date. It is read here, once. */
export function check(
  parts: readonly ShelfPiece[],
  {date, today, times = plannedTimes()}: {date: string; today: PlainDate; times?: PlannedTimes},
): Check {
  const appointment = parsePlainDate(date);
  const isOver = !!appointment && appointment < today;
  const of = (verdict: Verdict) => parts.filter((part) => part.verdict === verdict);
  const counted = of('ingredient').map(({ingredient}) => ingredient!);

  const rowsOf = (group: Group): Row[] =>
    adviceIds[group].flatMap((advice): Row[] => {
      const ids = counted.filter((id) => adviceOf(id) === advice);
      if (!ids.length) return [];
      const {before: beforeId, after: afterId} = timesOf[advice] ?? {};
      const before = beforeId && times.leadTimes[beforeId];
      const after = afterId && times.restartTimes[afterId];
      const pauseFrom = appointment && !isOver && before ? addDays(appointment, -before.days) : undefined;
      return [
        {
          advice,
          ids,
          times,
          before,
          after,
          pauseFrom,
          alreadyPassed: pauseFrom && pauseFrom < today,
          restartFrom: appointment && after && addDays(appointment, after.days),
        },
      ];
    });

  const pause = rowsOf('pause');
  const tooNear = pause.filter(
    ({before}) => appointment && !isOver && daysBetween(today, appointment) < before!.days,
  );
  return {
    ask: rowsOf('ask'),
    pause,
    keep: rowsOf('keep'),
    low: of('low').map(({ingredient}) => ingredient!),
    unknown: of('unknown').map(({text}) => text),
    absent: of('absent').map(({text}) => text),
    appointment,
    isOver,
    soonerThan: Math.max(0, ...tooNear.map(({before}) => before!.days)),
  };
}

/** How many things there are to ask about, to pause and to keep, and how many nobody knows. */
export const countsOf = (checked: Check): Readonly<Record<Group | 'unknown', number>> => {
  const things = (group: Group) => checked[group].reduce((total, {ids}) => total + ids.length, 0);
  return {ask: things('ask'), pause: things('pause'), keep: things('keep'), unknown: checked.unknown.length};
};
