import type {QuestionId} from './prep-quiz.logic.js';

/** Puts values in the place of `{name}`; a name without a value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number | undefined>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

type Labels = Readonly<Record<string, string | undefined>>;

/** What a question says. */
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
