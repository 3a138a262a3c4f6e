import {warnOnce} from '../base/warn-once.js';
import {loadCatalogue} from './generated/catalogues.js';
import {formattingLocale, isRightToLeft, matchLanguage} from './language.js';
import {teach} from './message.js';
import type {Speech} from './speech.js';

/*
 * Everything about languages other than the built-in English: loaded only where a page asks for one, and then only
 * the words of the parts that are on the page.
 */

const tables = new Map<string, Record<string, string>>();
const known = new Set<string>();
const waiting = new WeakSet<Element>();

/** How a widget speaks where the page says `tag`; nothing where English has to do, for want of the words. */
export function speech(tag: string, groups: readonly string[]): Speech | undefined {
  const language = matchLanguage(tag);
  if (language === 'en' || !groups.every((group) => known.has(`${language}/${group}`))) return undefined;
  return {
    language,
    locale: formattingLocale(tag, language),
    dir: isRightToLeft(language) ? 'rtl' : undefined,
  };
}

/** Fetches the words of `groups`; where that fails, the element is asked to try again a little later. */
export async function learn(
  element: Element & {requestUpdate(): void},
  tag: string,
  groups: readonly string[],
): Promise<void> {
  const language = matchLanguage(tag);
  let table = tables.get(language);
  if (!table) {
    const words = Object.create(null) as Record<string, string>;
    tables.set(language, (table = words));
    teach(language, (id) => words[id]);
  }
  const fetchWords = async (group: string) => {
    if (known.has(`${language}/${group}`)) return;
    Object.assign(table, await loadCatalogue(language, group));
    known.add(`${language}/${group}`);
  };
  try {
    await Promise.all(groups.map(fetchWords));
  } catch (error) {
    warnOnce(
      element,
      'language',
      `the words for "${language}" could not be loaded (${String(error)}).`,
      'English stays. Check that the whole folder is served.',
    );
    if (waiting.has(element)) return;
    waiting.add(element);
    setTimeout(() => {
      waiting.delete(element);
      element.requestUpdate();
    }, 10_000);
  }
}
