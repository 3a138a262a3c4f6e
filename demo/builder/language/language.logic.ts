/* Which language the builder speaks, and how its address says so. */
import {languages, matchLanguage} from '../../../src/language/language.js';

/** The language of ours for a tag; nothing where we have none. */
function ours(tag: string): string | undefined {
  const language = matchLanguage(tag);
  return language !== 'en' || /^en\b/i.test(tag) ? language : undefined;
}

/** What the address asks for (`?lang=de`), else the first of the reader's languages that we have, else English. */
export function languageFor(search: string, preferred: readonly string[]): string {
  const asked = new URLSearchParams(search).get('lang') ?? '';
  for (const tag of [asked, ...preferred]) {
    const language = tag && ours(tag);
    if (language) return language;
  }
  return 'en';
}

/** The same address, asking for this language. */
export function addressIn(language: string, address: string): string {
  const url = new URL(address);
  url.searchParams.set('lang', language);
  return url.href;
}

/** The widget's language where nobody has chosen one: the builder's; in English, that of the page around. */
export const firstLanguage = (builder: string): string => (builder === 'en' ? '' : builder);

/** As `<html lang>` has it. */
export const pageTag = (language: string): string => (language === 'en' ? 'en-GB' : language);

export {languages};
