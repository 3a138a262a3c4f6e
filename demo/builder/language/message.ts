/*
 * The builder's own words, by the same `msg` as the widgets' but in the language that the builder speaks, which need not be
 * that of the widget it shows.
 */
import type {msg as LitMsg} from '@lit/localize';
import {formattingLocale} from '../../../src/language/language.js';
import {inLanguage, msg as message, registerMessages} from '../../../src/language/message.js';

const tables = new Map<string, Record<string, string>>();

/** Teaches `msg` words of a language. There is one lookup for each, so the builder's and the widgets' words share it. */
export function learnWords(language: string, words: Readonly<Record<string, string>>): void {
  const known = tables.get(language);
  if (known) return void Object.assign(known, words);
  const table = Object.assign(Object.create(null) as Record<string, string>, words);
  tables.set(language, table);
  registerMessages(language, (id) => table[id]);
}

let language = 'en';

/** The language that the builder speaks. */
export const spokenLanguage = (): string => language;

/** A number as that language writes it, with so many decimals. */
export const inFigures = (number: number, decimals = 0): string =>
  number.toLocaleString(formattingLocale(language, language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

/** To be called once the words of that language are learnt. */
export function speak(next: string): void {
  language = next;
}

/** Lets `read` speak the builder's language, with the widgets' own `msg`. */
export const spoken = <T>(read: () => T): T => inLanguage(language, read);

export const msg = ((source: string, options: {id: string}): string =>
  spoken(() => message(source, options))) as typeof LitMsg;

/** What is said anew each time it is read, as the builder may speak another language by then. */
export function spokenNames<Key extends string, Value = string>(
  names: Readonly<Record<Key, () => Value>>,
): Readonly<Record<Key, Value>> {
  const read = Object.entries<() => Value>(names).map(
    ([key, get]) => [key, {get, enumerable: true}] as const,
  );
  return Object.defineProperties({}, Object.fromEntries(read)) as Readonly<Record<Key, Value>>;
}
