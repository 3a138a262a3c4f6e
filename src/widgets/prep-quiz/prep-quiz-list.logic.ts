import {addDays, daysBetween, type PlainDate} from '../../calendar/dates.js';
import {
  leadTimes as standardLeadTimes,
  type LeadTime,
  type LeadTimeId,
  type LeadTimes,
} from '../../evidence/lead-times.js';
import {visibleQuestions, type Answers, type Question, type QuestionId} from './prep-quiz.logic.js';

/* The list that the answers lead to; it comes with the first answer. */

/**
 * Everything that can be on the list, in order: the most serious group first, as on the screen. What has a time
 * has the id of its lead time. Tiers follow device labels and published advice, and err towards asking.
 */
export const itemIds = {
  callFirst: [
    'cold-sore-now',
    'cold-sores-soon',
    'infection',
    'broken',
    'sunburn',
    'acne',
    'rash',
    'last-month',
    'pregnant',
    'under18',
    'isotretinoin-now',
    'isotretinoin-half-year',
    'immune',
    'scars',
    'bleeding',
    'healing',
    'autoimmune',
    'allergy',
    'mole',
  ],
  tellClinic: [
    'used-recently',
    'look-again',
    'cold-sores',
    'prescribed-retinoid',
    'prescription-cream',
    'tan',
    'recent-treatment',
    'injections',
    'filler',
    'peel',
    'tattoo',
    'isotretinoin-year',
    'blood-thinner',
    'light-sensitive',
    'pain-relief-nsaid',
    'heart',
    'dark-marks',
    'darker-skin',
    'big-day',
    'perfect-skin',
    'skip',
  ],
  doBefore: [
    'sun',
    'gentle-care',
    'retinoid',
    'exfoliant',
    'benzoyl-peroxide',
    'vitamin-c',
    'hair-removal',
    'self-tan',
    'shaving',
    'alcohol',
    'numbing',
    'bare-face',
    'on-the-day',
  ],
} as const;

export type Group = keyof typeof itemIds;
export type ItemId = (typeof itemIds)[Group][number];

export const groups = Object.keys(itemIds) as Group[];

/** Items for everybody. The rest of `doBefore` is there because it is in use. */
export const everybodys: readonly ItemId[] = [
  'sun',
  'gentle-care',
  'alcohol',
  'numbing',
  'bare-face',
  'on-the-day',
];

/** Conditions that heal by themselves: with a date that is far off, no reason to call today, but to look again. */
export const passing: readonly ItemId[] = ['cold-sore-now', 'broken', 'sunburn'];
/** From how many days on a date is far off. */
export const farOff = 30;
/** How many days before a date that is far off the skin is looked at again. */
export const lookAgain = 14;

/** One line of the list. Its words are in the content, under its id. */
export interface ResultItem {
  readonly id: ItemId;
  /** Where it came from, for going back to change it; none for what everybody is told. */
  readonly question?: QuestionId;
  readonly leadTime?: LeadTime;
  /** When to begin, if the appointment is known; of what the clinic is to be told, the last day for it. */
  readonly startOn?: PlainDate;
  /** That day has gone by. */
  readonly alreadyPassed?: boolean;
  /** Items that `used-recently` and `look-again` name. */
  readonly items?: readonly ItemId[];
  /** Questions that `skip` names. */
  readonly questions?: readonly QuestionId[];
}

export type Result = Readonly<Record<Group, readonly ResultItem[]>> & {
  readonly appointment?: PlainDate | undefined;
  /** Whole days from today to the appointment: 0 is today. */
  readonly daysLeft?: number | undefined;
  /** The longest pause, in days, for which the appointment is too near for something in use; else 0. */
  readonly soonerThan: number;
};

/** The appointment, if there is one and it has not passed. Answers hold no other text than dates and `none`. */
export function appointmentIn(answers: Answers, today: PlainDate): PlainDate | undefined {
  const [date = 'none'] = answers.date ?? [];
  return date !== 'none' && date >= today ? (date as PlainDate) : undefined;
}

/** The personal list: what to do before, what to tell, what to call about. Never whether treatment fits. */
export function result(
  answers: Answers,
  {
    today,
    leadTimes = standardLeadTimes,
    asked,
    own,
  }: {
    today: PlainDate;
    leadTimes?: LeadTimes;
    /** The questions that were asked. Default: ours. */
    asked?: readonly Question[] | undefined;
    /** Items that a clinic's own questions put on the list. */
    own?: Readonly<Record<Group, readonly string[]>> | undefined;
  },
): Result {
  const appointment = appointmentIn(answers, today);
  const leadTimeOf = (id: ItemId) => leadTimes[id as LeadTimeId] as LeadTime | undefined;
  /** Where each item comes from: nowhere if everybody is told. */
  const from = new Map<string, QuestionId | undefined>(everybodys.map((id) => [id, undefined]));
  const skipped: QuestionId[] = [];

  for (const {id} of visibleQuestions(answers, asked)) {
    for (const option of answers[id] ?? []) {
      from.set(option, id);
      if (option === 'skip') skipped.push(id);
    }
  }

  const daysLeft = appointment && daysBetween(today, appointment);
  const tooLate = itemIds.doBefore.filter(
    (id) => daysLeft !== undefined && !!from.get(id) && daysLeft < leadTimes[id as LeadTimeId].days,
  );
  if (tooLate.length) from.set('used-recently', 'date');
  const isFarOff = daysLeft !== undefined && daysLeft > farOff;
  const toLookAt = isFarOff ? passing.filter((id) => from.has(id)) : [];
  /** One item in the place of another. */
  const instead = (id: ItemId, other: ItemId) => {
    if (from.has(id)) from.set(other, from.get(id));
    from.delete(id);
  };
  if (toLookAt.length) from.set('look-again', from.get(toLookAt[0]!));
  // Those who have one now have had one.
  if (isFarOff && from.has('cold-sore-now')) from.set('cold-sores', from.get('cold-sore-now'));
  toLookAt.forEach((id) => from.delete(id));
  if (isFarOff) instead('last-month', 'recent-treatment');
  if (daysLeft !== undefined && daysLeft < leadTimes['cold-sores'].days)
    instead('cold-sores', 'cold-sores-soon');
  // On the day itself, only what can still be done.
  const isOver = (id: string) => daysLeft === 0 && (leadTimeOf(id as ItemId)?.days ?? 0) > 0;

  const inGroup = (group: Group) =>
    [...itemIds[group], ...((own?.[group] ?? []) as ItemId[])]
      .filter((id) => from.has(id) && !(group === 'doBefore' && isOver(id)))
      .map((id): ResultItem => {
        const leadTime = id === 'cold-sores-soon' ? leadTimes['cold-sores'] : leadTimeOf(id);
        // No date for what has to be asked about: a date would read as an instruction.
        const days =
          id === 'look-again'
            ? lookAgain
            : leadTime?.ask || group === 'callFirst'
              ? undefined
              : leadTime?.days;
        let startOn = appointment && days !== undefined ? addDays(appointment, -days) : undefined;
        // It is never too late to tell the clinic.
        if (startOn && group === 'tellClinic' && startOn < today) startOn = today;
        return {
          id,
          question: from.get(id),
          leadTime,
          startOn,
          alreadyPassed: !!startOn && startOn < today,
          items: id === 'used-recently' ? tooLate : id === 'look-again' ? toLookAt : undefined,
          questions: id === 'skip' ? skipped : undefined,
        };
      });

  return {
    callFirst: inGroup('callFirst'),
    tellClinic: inGroup('tellClinic'),
    // Longest first, so by date as soon as there is one; what has no time holds for the day itself.
    doBefore: inGroup('doBefore').sort((a, b) => (b.leadTime?.days ?? 0) - (a.leadTime?.days ?? 0)),
    appointment,
    daysLeft,
    soonerThan: Math.max(0, ...tooLate.map((id) => leadTimes[id as LeadTimeId].days)),
  };
}
