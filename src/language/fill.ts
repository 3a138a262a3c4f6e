import {isEnglish} from './counts.js';

/** Puts values in the place of `{name}`; a name without a value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number | undefined>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const listFormats = new Map<string, Intl.ListFormat>();

/** Names in a list: with commas where the language allows it, for a name may have its own "and". */
export function listNames(names: readonly string[], locale: string): string {
  if (isEnglish(locale)) return names.join(', ');
  let format = listFormats.get(locale);
  if (!format) {
    // As units, names would run into one another in these three.
    format = new Intl.ListFormat(
      locale,
      /^(ja|ko|zh)/.test(locale) ? {type: 'conjunction', style: 'narrow'} : {type: 'unit'},
    );
    listFormats.set(locale, format);
  }
  return format.format(names);
}
