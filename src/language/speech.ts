import {LaterPart} from '../page/lazy-part.js';
import {siteSettings} from '../page/settings.js';
import {englishLocale, isForeign, nearestLanguage} from './nearest-language.js';

/** How a widget speaks. */
export interface Speech {
  readonly language: string;
  /** The locale for dates and numbers. */
  readonly locale: string;
  readonly dir?: 'rtl' | undefined;
}

/** What is built in. */
export const english: Speech = {language: 'en', locale: 'en-GB'};

const translations = new LaterPart('translations', () => import('./catalogues.js'));

/** The script tag's language counts where only the page itself, which editors seldom control, says another. */
function languageTag(widget: Element): string {
  const nearest = nearestLanguage(widget);
  const {lang} = siteSettings();
  return lang && (!nearest || nearest === document.documentElement.lang) ? lang : nearest;
}

/** Fetches the words of some content modules, where the page asks for others than those that are built in. */
export async function learn(
  widget: Element & {requestUpdate(): void},
  modules: readonly string[],
): Promise<void> {
  const tag = languageTag(widget);
  if (isForeign(tag)) await (await translations.load(widget))?.learn(widget, tag, modules);
}

/** How a widget speaks now: English until all its words are there. */
export function speechOf(widget: Element, modules: readonly string[]): Speech {
  const tag = languageTag(widget);
  return (
    (isForeign(tag) && translations.loaded?.speech(tag, modules)) || {
      ...english,
      locale: englishLocale(tag),
    }
  );
}
