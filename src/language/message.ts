import type {msg as LitMsg} from '@lit/localize';
import {joinStringsAndValues, str} from '@lit/localize/internal/str-tag.js';

export {str};

/** A translation: plain, or with the numbers of the source's expressions in the order that the language wants. */
type Translation = string | {readonly strings: TemplateStringsArray; readonly values: number[]};

/** Loaded translations by language and message id; English is the source and needs none. */
const translations = new Map<string, Readonly<Record<string, Translation>>>();
let activeLanguage = 'en';

/**
 * Our own `msg`, typed as @lit/localize's so that its extractor recognises every call. Explicit ids and plain text
 * only, so it needs neither hashing nor templates. `configureLocalization` is never called: it is global, works
 * once only, and would break a host that uses it.
 */
export const msg = ((source: string | ReturnType<typeof str>, options: {id: string} | string): string => {
  // The script-tag build writes the id alone.
  const id = typeof options === 'string' ? options : options.id;
  const translation = translations.get(activeLanguage)?.[id] ?? source;
  if (typeof translation === 'string') return translation;
  const {values} = typeof source === 'string' ? {values: []} : source;
  return translation === source
    ? joinStringsAndValues(source.strings, values)
    : joinStringsAndValues(translation.strings, values, translation.values as number[]);
}) as typeof LitMsg;

/** Runs `read` with `language` as the language that `msg` speaks, then restores the one before. */
export function inLanguage<T>(language: string, read: () => T): T {
  const previous = activeLanguage;
  activeLanguage = language;
  try {
    return read();
  } finally {
    activeLanguage = previous;
  }
}
