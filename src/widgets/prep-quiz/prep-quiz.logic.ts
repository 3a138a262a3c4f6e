import type {furtherQuestionsContent} from './prep-quiz-questions.content.js';

/*
 * The quiz as data and pure functions. It has no words of its own, and it never gives a verdict: every answer
 * leads to something to do, to tell or to call about, or to nothing.
 */

export type QuestionId = 'retinoid' | keyof ReturnType<typeof furtherQuestionsContent>;

/** The chosen options by question; of the date question, the date itself or `none`. */
export type Answers = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

export interface Question {
  readonly id: QuestionId;
  readonly kind: 'single' | 'multiple' | 'date';
  /** In order. An option with the id of an item puts that item on the list; any other puts nothing there. */
  readonly options: readonly string[];
  /** Asked only after one of these answers, or unless after one of those. */
  readonly shownWhen?: {
    readonly question: QuestionId;
    readonly includes?: readonly string[];
    readonly excludes?: readonly string[];
  };
}

/** The questions in order. "None" and "skip" stand alone. */
export const questions: readonly Question[] = [
  {id: 'retinoid', kind: 'single', options: ['days3', 'days14', 'longer', 'skip']},
  {
    // Asked before anything is said about pausing: nobody is told to stop what was prescribed.
    id: 'retinoidPrescribed',
    kind: 'single',
    options: ['prescribed-retinoid', 'retinoid', 'skip'],
    shownWhen: {question: 'retinoid', includes: ['days3', 'days14']},
  },
  {
    id: 'actives',
    kind: 'multiple',
    options: ['exfoliant', 'benzoyl-peroxide', 'vitamin-c', 'prescription-cream', 'none', 'skip'],
  },
  {id: 'sun', kind: 'multiple', options: ['tan', 'self-tan', 'sunburn', 'none', 'skip']},
  {id: 'hair', kind: 'multiple', options: ['hair-removal', 'shaving', 'none', 'skip']},
  {
    id: 'skinToday',
    kind: 'multiple',
    options: ['cold-sore-now', 'infection', 'broken', 'acne', 'rash', 'none', 'skip'],
  },
  {
    id: 'coldSores',
    kind: 'single',
    options: ['cold-sores', 'no', 'skip'],
    shownWhen: {question: 'skinToday', excludes: ['cold-sore-now', 'skip']},
  },
  {id: 'recent', kind: 'multiple', options: ['injections', 'filler', 'peel', 'none', 'skip']},
  {
    id: 'latest',
    kind: 'single',
    options: ['last-month', 'longer', 'skip'],
    shownWhen: {question: 'recent', includes: ['injections', 'filler', 'peel']},
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
      'pain-relief-nsaid',
      'none',
      'skip',
    ],
  },
  {
    id: 'isotretinoin',
    kind: 'single',
    options: ['isotretinoin-now', 'isotretinoin-year', 'longer', 'skip'],
    shownWhen: {question: 'medicines', includes: ['isotretinoin']},
  },
  {
    id: 'health',
    kind: 'multiple',
    options: ['scars', 'bleeding', 'healing', 'allergy', 'mole', 'heart', 'none', 'skip'],
  },
  {id: 'date', kind: 'date', options: ['none']},
];

export const questionById = (id: QuestionId, asked = questions) =>
  asked.find((question) => question.id === id)!;

const isExclusive = (option: string) => option === 'none' || option === 'skip';

const includesAny = (chosen: readonly string[] = [], options: readonly string[] = []) =>
  options.some((option) => chosen.includes(option));

function isShown({shownWhen}: Question, answers: Answers): boolean {
  if (!shownWhen) return true;
  const {question, includes, excludes} = shownWhen;
  const chosen = answers[question];
  return includes ? includesAny(chosen, includes) : !includesAny(chosen, excludes);
}

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

/** What keeps a choice from being an answer; each is also the key of its text in the content. */
export type Problem = 'empty' | 'invalid' | 'past';

/** As short as it can be: `parsePlainDate` comes with the list, which asks for the date. */
const isDate = (text: string) => text.length === 10 && new Date(text).toJSON()?.startsWith(text);

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
    (option) => options.includes(option) || (kind === 'date' && isDate(option)),
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
