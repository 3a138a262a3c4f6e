import type {QuestionId} from './prep-quiz.logic.js';

type Labels = Readonly<Record<string, string | undefined>>;

/** The words of a question. */
export interface QuestionContent {
  readonly title: string;
  readonly hint: string;
  readonly options: Labels;
}

/** The label of an option: the question's own, else the shared one. */
export const optionLabel = (
  {
    questions,
    options,
  }: {readonly questions: Partial<Record<QuestionId, QuestionContent>>; readonly options: Labels},
  id: QuestionId,
  option: string,
): string => questions[id]?.options[option] ?? options[option] ?? '';
