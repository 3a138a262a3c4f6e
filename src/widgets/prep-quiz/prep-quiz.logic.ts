import {parsePlainDate, type PlainDate} from '../../calendar/dates.js';
import type {furtherQuestionsContent} from './prep-quiz-questions.content.js';

/*
 * The quiz as data and pure functions. It has no words of its own, and it never gives a verdict: every answer
 * leads to something to do, to tell or to call about, or to nothing.
 */

export type QuestionId = 'actives' | keyof ReturnType<typeof furtherQuestionsContent>;

/** The chosen options by question; of the date question, the date itself or `none`. */
export type Answers = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

export interface Question {
  readonly id: QuestionId;
  readonly kind: 'single' | 'multiple' | 'date';
  /** In order. An option with the id of an item puts that item on the list; any other puts nothing there. */
  readonly options: readonly string[];
  /** Shown if the answer is one of `includes`. */
  readonly shownWhen?: {
    readonly question: QuestionId;
    readonly includes: readonly string[];
  };
}

/**
 * The questions in order, seven for most and nine for anybody: what many have is asked on one screen, and only those
 * whom it concerns are asked more. "None" and "skip" stand alone.
 */
export const questions: readonly Question[] = [
  {
    id: 'actives',
    kind: 'multiple',
    // Prescribed products are told apart before anything is said about pausing.
    options: [
      'retinoid',
      'prescribed-retinoid',
      'exfoliant',
      'benzoyl-peroxide',
      'vitamin-c',
      'prescription-cream',
      'none',
      'skip',
    ],
  },
  {
    id: 'skinToday',
    kind: 'multiple',
    options: [
      'cold-sore-now',
      'infection',
      'broken',
      'sunburn',
      'acne',
      'rash',
      'cold-sores',
      'none',
      'skip',
    ],
  },
  {
    id: 'lately',
    kind: 'multiple',
    options: ['tan', 'self-tan', 'hair-removal', 'shaving', 'treatments', 'none', 'skip'],
  },
  {
    id: 'recent',
    kind: 'multiple',
    options: ['injections', 'filler', 'peel', 'tattoo', 'last-month', 'skip'],
    shownWhen: {question: 'lately', includes: ['treatments']},
  },
  {
    id: 'medicines',
    kind: 'multiple',
    options: [
      'pregnant',
      'under18',
      'isotretinoin',
      'blood-thinner',
      'immune',
      'light-sensitive',
      'pain-relief-nsaid',
      'none',
      'skip',
    ],
  },
  {
    id: 'isotretinoin',
    kind: 'single',
    options: ['isotretinoin-now', 'isotretinoin-half-year', 'isotretinoin-year', 'longer', 'skip'],
    shownWhen: {question: 'medicines', includes: ['isotretinoin']},
  },
  {
    id: 'health',
    kind: 'multiple',
    options: ['scars', 'bleeding', 'healing', 'autoimmune', 'allergy', 'mole', 'heart', 'none', 'skip'],
  },
  {
    id: 'you',
    kind: 'multiple',
    options: ['dark-marks', 'darker-skin', 'big-day', 'perfect-skin', 'none', 'skip'],
  },
  {id: 'date', kind: 'date', options: ['none']},
];

export const questionById = (id: QuestionId, asked = questions) =>
  asked.find((question) => question.id === id)!;

const isExclusive = (option: string) => option === 'none' || option === 'skip';

const isShown = ({shownWhen}: Question, answers: Answers): boolean =>
  !shownWhen || shownWhen.includes.some((option) => answers[shownWhen.question]?.includes(option));

/** The questions to ask, given the answers so far; of ours, or of those that a clinic asks. */
export const visibleQuestions = (answers: Answers, asked = questions): Question[] =>
  asked.filter((question) => isShown(question, answers));

/**
 * Which question this is, counted from 1, of how many. A question that hangs on another's answer shares its number,
 * so that the count never jumps.
 */
export function progress(current: QuestionId, asked = questions): {number: number; total: number} {
  const upToHere = asked.slice(0, asked.findIndex(({id}) => id === current) + 1);
  const counted = (some: readonly Question[]) => some.filter(({shownWhen}) => !shownWhen).length;
  return {number: counted(upToHere), total: counted(asked)};
}

const neighbour = (
  answers: Answers,
  current: QuestionId,
  step: number,
  asked?: readonly Question[],
): QuestionId | undefined => {
  const visible = visibleQuestions(answers, asked);
  return visible[visible.findIndex(({id}) => id === current) + step]?.id;
};

/** The question after this one; none after the last, where the list comes. */
export const nextQuestion = (answers: Answers, current: QuestionId, asked?: readonly Question[]) =>
  neighbour(answers, current, 1, asked);

export const previousQuestion = (answers: Answers, current: QuestionId, asked?: readonly Question[]) =>
  neighbour(answers, current, -1, asked);

export const isAnswered = (answers: Answers, id: QuestionId): boolean => !!answers[id]?.length;

/**
 * The chosen options after one more is chosen, or taken back: "none" and "skip" stand alone. For what is on the
 * screen, before it becomes an answer.
 */
export function choose(
  id: QuestionId,
  chosen: readonly string[],
  option: string,
  asked = questions,
): readonly string[] {
  if (questionById(id, asked).kind !== 'multiple') return [option];
  if (chosen.includes(option)) return chosen.filter((other) => other !== option);
  return isExclusive(option) ? [option] : [...chosen.filter((other) => !isExclusive(other)), option];
}

/** The reason why a choice is no answer yet; each is also the key of its text in the content. */
export type Problem = 'empty' | 'invalid' | 'past';

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

/**
 * The answers with this one in them, and without those to questions that it takes away. Choosing nothing
 * takes the answer back; what the question does not offer is left out.
 */
export function answer(
  answers: Answers,
  id: QuestionId,
  chosen: readonly string[],
  asked = questions,
): Answers {
  const {kind, options} = questionById(id, asked);
  const offered = [...new Set(chosen)].filter(
    (option) => options.includes(option) || (kind === 'date' && !!parsePlainDate(option)),
  );
  const given: Answers = {
    ...answers,
    [id]: offered.reduce<readonly string[]>((kept, option) => choose(id, kept, option, asked), []),
  };
  const kept: Partial<Record<QuestionId, readonly string[]>> = {};
  // In order, so that what hangs on a dropped answer is dropped as well.
  for (const question of asked) {
    if (isAnswered(given, question.id) && isShown(question, kept)) kept[question.id] = given[question.id];
  }
  return kept;
}
