import type {Statement} from '../evidence/claim.js';
import type {OwnTimes} from '../evidence/planned-times.js';
import type {OwnDepths} from './apply-overrides.js';

/** The type of values that may replace one of ours: `null` removes it, and nothing leaves it as it is. */
export type Own<Value> =
  | null
  | undefined
  | (NonNullable<Value> extends infer Ours
      ? Ours extends Statement
        ? string | {readonly text: string}
        : Ours extends readonly (infer Item)[]
          ? readonly Own<Item>[]
          : Ours extends object
            ? {readonly [Key in keyof Ours]?: Own<Ours[Key]>}
            : Ours extends string
              ? string
              : Ours
      : never);

/** A clinic's own numbers, for the widgets that name them. */
export interface OwnNumbers {
  /** Which JSON Schema it follows; for editors only. */
  readonly $schema?: string | undefined;
  /** Your own days before treatment. */
  readonly leadTimes?: OwnTimes['leadTimes'] | undefined;
  /** Your own days after treatment. */
  readonly restartTimes?: OwnTimes['restartTimes'] | undefined;
  /** The longest needles that you work with, in millimetres: anywhere (`most`), and in single places. */
  readonly depths?: OwnDepths | undefined;
}

/** A clinic's own words for one widget, laid over ours. */
export type OwnContent<Content> = OwnNumbers & {readonly [Key in keyof Content]?: Own<Content[Key]>};
