import type {Statement} from '../../evidence/claim.js';
import type {QuestionId} from './prep-quiz.logic.js';

/** One line of the list. */
export interface ItemContent {
  /** Where it is empty, the label of the answer that leads here. */
  readonly title: string;
  /** The task. */
  readonly detail: Statement;
  /** The reason for it. */
  readonly why: Statement;
  /** The task where the time for it has begun already; else as in `detail`. */
  readonly late?: Statement;
}

/** Reasons that several lines share: those of the questions, and two more. */
export type Reasons = Readonly<Record<QuestionId | 'calm' | 'coldSores', Statement>>;

export const item = (detail: Statement, why: Statement, title = '', late?: Statement): ItemContent => ({
  detail,
  why,
  title,
  ...(late && {late}),
});
