import {addDays, daysBetween, parsePlainDate, type PlainDate} from '../../calendar/dates.js';
import {
  leadTimes as standardLeadTimes,
  type LeadTime,
  type LeadTimeId,
  type LeadTimes,
} from '../../evidence/lead-times.js';
import {
  questionById,
  visibleQuestions,
  type Answers,
  type Problem,
  type Question,
  type QuestionId,
} from './prep-quiz.logic.js';

/* What the answers come to. Apart from the questions, as nobody needs it before the last of them. */

/**
 * Everything that can be on the list, in order: the most serious group first, as on the screen. What has a time
 * has the id of its lead time. Tiers follow device labels and published advice, and err towards asking.
 */
export const itemIds = {
  callFirst: [
    'cold-sore-now',
    'infection',
    'broken',
    'sunburn',
    'acne',
    'rash',
    'last-month',
    'pregnant',
    'under18',
    'isotretinoin-now',
    'immune',
    'scars',
    'bleeding',
    'allergy',
    'mole',
  ],
  tellClinic: [
    'used-recently',
    'cold-sores',
    'prescribed-retinoid',
    'prescription-cream',
    'tan',
    'injections',
    'filler',
    'peel',
    'isotretinoin-year',
    'blood-thinner',
    'pain-relief-nsaid',
    'healing',
    'heart',
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
    'numbing',
    'bare-face',
  ],
} as const;

export type Group = keyof typeof itemIds;
export type ItemId = (typeof itemIds)[Group][number];

export const groups = Object.keys(itemIds) as Group[];

/** What everybody is told. The rest of `doBefore` is there because it is in use. */
export const everybodys: readonly ItemId[] = ['sun', 'gentle-care', 'numbing', 'bare-face'];

/** The least that has passed since a retinoid was last used. All else may have been used today. */
const daysSinceRetinoid = (answers: Answers) => (answers.retinoid?.[0] === 'days14' ? 4 : 0);

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
  /** Items that `used-recently` names. */
  readonly items?: readonly ItemId[];
  /** Questions that `skip` names. */
  readonly questions?: readonly QuestionId[];
}

export type Result = Readonly<Record<Group, readonly ResultItem[]>> & {
  readonly appointment?: PlainDate;
  /** The longest pause, in days, for which the appointment is too near for something in use; else 0. */
  readonly soonerThan: number;
};

/** The appointment, if there is one and it has not passed. */
export function appointmentIn(answers: Answers, today: PlainDate): PlainDate | undefined {
  const date = parsePlainDate(answers.date?.[0] ?? '');
  return date && date >= today ? date : undefined;
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
    /** What a clinic's own questions put on the list. */
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

  const tooLate = itemIds.doBefore.filter((id) => {
    if (!appointment || !from.get(id)) return false;
    const daysUnused = daysBetween(today, appointment) + (id === 'retinoid' ? daysSinceRetinoid(answers) : 0);
    return daysUnused < leadTimes[id as LeadTimeId].days;
  });
  if (tooLate.length) from.set('used-recently', 'date');

  const inGroup = (group: Group) =>
    [...itemIds[group], ...((own?.[group] ?? []) as ItemId[])]
      .filter((id) => from.has(id))
      .map((id): ResultItem => {
        const leadTime = leadTimeOf(id);
        // No date for what has to be asked about: a date would read as an instruction.
        let startOn =
          appointment && leadTime && !leadTime.ask ? addDays(appointment, -leadTime.days) : undefined;
        // It is never too late to tell the clinic.
        if (startOn && group === 'tellClinic' && startOn < today) startOn = today;
        return {
          id,
          question: from.get(id),
          leadTime,
          startOn,
          alreadyPassed: !!startOn && startOn < today,
          items: id === 'used-recently' ? tooLate : undefined,
          questions: id === 'skip' ? skipped : undefined,
        };
      });

  return {
    callFirst: inGroup('callFirst'),
    tellClinic: inGroup('tellClinic'),
    // Longest first, so by date as soon as there is one; what has no time holds for the day itself.
    doBefore: inGroup('doBefore').sort((a, b) => (b.leadTime?.days ?? 0) - (a.leadTime?.days ?? 0)),
    appointment,
    soonerThan: Math.max(0, ...tooLate.map((id) => leadTimes[id as LeadTimeId].days)),
  };
}

/** What keeps a choice from being an answer; the date is asked for when the list is there already. */
export function problemWith(
  id: QuestionId,
  chosen: readonly string[],
  today: PlainDate,
): Problem | undefined {
  const [value] = chosen;
  if (!value) return 'empty';
  if (questionById(id)?.kind !== 'date' || value === 'none') return undefined;
  const date = parsePlainDate(value);
  if (!date) return 'invalid';
  return date < today ? 'past' : undefined;
}
