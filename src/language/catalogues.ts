import {Retry} from '../page/retry.js';
import {warnOnce} from '../page/warn-once.js';
import {loadCatalogue} from './generated/catalogues.js';
import {formattingLocale, isRightToLeft, matchLanguage, type LocaleContext} from './language.js';
import {registerMessages} from './message.js';

/*
 * Everything about languages other than the built-in English: loaded only where a page asks for one, and then only
 * the words of the parts that are on the page.
 */

const tables = new Map<string, Record<string, string>>();
/** By `language/group`. */
const known = new Set<string>();
const fetching = new Map<string, Promise<void>>();
const retries = new Map<string, Retry>();

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

/** Fetches the words of one message group, once for all widgets; fails while one that did not come is left alone. */
function fetchWords(language: string, group: string, retry: Retry): Promise<void> {
  const key = `${language}/${group}`;
  if (known.has(key)) return Promise.resolve();
  if (retry.isResting) return Promise.reject(new Error(key));
  const fetchOnce = async () => {
    try {
      const words = await loadCatalogue(language, group);
      // Left out of this bundle: English stays.
      if (words === null) return;
      Object.assign(tables.get(language)!, words);
      known.add(key);
    } catch (error) {
      retry.failed();
      throw error;
    } finally {
      fetching.delete(key);
    }
  };
  const words = fetching.get(key) ?? fetchOnce();
  fetching.set(key, words);
  return words;
}

/** Fetches the words of `groups`; where that fails, the element renders anew when it is time to try again. */
export async function loadMessages(
  element: Element & {requestUpdate(): void},
  tag: string,
  groups: readonly string[],
): Promise<void> {
  const language = matchLanguage(tag);
  if (language === 'en') return;
  if (!tables.has(language)) {
    const words = Object.create(null) as Record<string, string>;
    tables.set(language, words);
    registerMessages(language, (id) => words[id]);
  }
  const wanted = groups.map((group) => {
    const key = `${language}/${group}`;
    if (!retries.has(key)) retries.set(key, new Retry());
    const retry = retries.get(key)!;
    return fetchWords(language, group, retry).catch((error: unknown) => {
      retry.afterwards(element);
      throw error;
    });
  });
  try {
    await Promise.all(wanted);
  } catch {
    // Without the error, which names another file and address at each try: one warning is enough.
    warnOnce(
      element,
      'language',
      `the words for "${language}" could not be loaded.`,
      'English stays. Check that the whole folder is served.',
    );
  }
}
