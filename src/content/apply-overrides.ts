import {mergeContent} from './merge-content.js';

/** One place where a clinic wrote its own words: which, and what it holds (JSON, or an object). */
export interface Override {
  readonly field: string;
  readonly given: unknown;
  /** Where the words of all widgets are given at once: whose are meant. */
  readonly of?: string;
}

/** Told once for each thing in an override that cannot be used. */
export type Warn = (field: string, problem: string, fix: string) => void;

/** The clinic's words over the defaults, later overrides over earlier ones. Loaded only where there is an override. */
export function applyOverrides<Content>(
  defaults: Content,
  overrides: readonly Override[],
  warn: Warn,
): Content {
  return overrides.reduce((content, {field, given, of}) => {
    let override = given;
    if (typeof given === 'string') {
      try {
        override = JSON.parse(given);
      } catch (error) {
        warn(
          field,
          `is not valid JSON (${(error as Error).message}).`,
          'The standard words stay. Check quotes and commas.',
        );
        return content;
      }
    }
    if (of) override = (override as Record<string, unknown> | null)?.[of];
    return mergeContent(content, override, (path, expected) =>
      warn(field, `"${path}" should be ${expected}.`, 'That field keeps its standard words.'),
    );
  }, defaults);
}
