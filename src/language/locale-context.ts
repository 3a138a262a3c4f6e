import {lazy} from '../page/lazy.js';
import {siteSettings} from '../page/settings.js';
import type {LocaleContext} from './language.js';
import {englishLocale} from './counts.js';
import {isForeign, languageTag} from './nearest-language.js';
import {prefetchTables} from './word-tables.js';

/** The built-in one. */
export const english: LocaleContext = {language: 'en', locale: 'en-GB'};

const translations = lazy('translations', () => import('./catalogues.js'), {expects: 'loadMessages'});

/** Fetches the words of some message groups, where the page asks for others than those that are built in. */
export async function loadMessages(
  widget: Element & {requestUpdate(): void},
  groups: readonly string[],
): Promise<void> {
  const tag = languageTag(widget, siteSettings().lang);
  if (!isForeign(tag)) return;
  prefetchTables(groups);
  if (translations.retry.isResting) translations.retry.afterwards(widget);
  else await (await translations.load(widget))?.loadMessages(widget, tag, groups);
}

/** The widget's locale now: English until all its words are there. */
export function resolveLocale(widget: Element, groups: readonly string[]): LocaleContext {
  const tag = languageTag(widget, siteSettings().lang);
  return (
    (isForeign(tag) && translations.loaded?.resolveLocale(tag, groups)) || {
      ...english,
      locale: englishLocale(tag),
    }
  );
}
