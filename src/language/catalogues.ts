import {warnOnce} from '../page/warn-once.js';
import {loadCatalogue} from './generated/catalogues.js';
import {formattingLocale, isRightToLeft, matchLanguage, type LocaleContext} from './language.js';
import {registerMessages} from './message.js';

/*
 * Everything about languages other than the built-in English: loaded only where a page asks for one, and then only
 * the words of the parts that are on the page.
 */

const tables = new Map<string, Record<string, string>>();
const known = new Set<string>();
/** The language that a widget waits for, before it asks again. */
const waiting = new WeakMap<Element, string>();

/** The locale for a BCP 47 tag; nothing where English has to do, for want of the words. */
export function resolveLocale(tag: string, groups: readonly string[]): LocaleContext | undefined {
  const language = matchLanguage(tag);
  if (language === 'en' || !groups.every((group) => known.has(`${language}/${group}`))) return undefined;
  return {
    language,
    locale: formattingLocale(tag, language),
    dir: isRightToLeft(language) ? 'rtl' : undefined,
  };
}

/** Fetches the words of `groups`; where that fails, the element is asked to try again a little later. */
export async function loadMessages(
  element: Element & {requestUpdate(): void},
  tag: string,
  groups: readonly string[],
): Promise<void> {
  const language = matchLanguage(tag);
  if (waiting.get(element) === language) return;
  let table = tables.get(language);
  if (!table) {
    const words = Object.create(null) as Record<string, string>;
    tables.set(language, (table = words));
    registerMessages(language, (id) => words[id]);
  }
  const fetchWords = async (group: string) => {
    if (known.has(`${language}/${group}`)) return;
    const words = await loadCatalogue(language, group);
    // Left out of this bundle: English stays.
    if (words === null) return;
    Object.assign(table, words);
    known.add(`${language}/${group}`);
  };
  try {
    await Promise.all(groups.map(fetchWords));
  } catch {
    // Without the error, which names another file and address at each try: one warning is enough.
    warnOnce(
      element,
      'language',
      `the words for "${language}" could not be loaded.`,
      'English stays. Check that the whole folder is served.',
    );
    if (waiting.get(element) === language) return;
    waiting.set(element, language);
    setTimeout(() => {
      waiting.delete(element);
      element.requestUpdate();
    }, 10_000);
  }
}
