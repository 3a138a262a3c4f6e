import {Retry} from '../page/retry.js';
import {warnOnce} from '../page/warn-once.js';
import {fileOf, loadCatalogue, type Catalogue} from './generated/catalogues.js';
import {formattingLocale, isRightToLeft, matchLanguage, type LocaleContext} from './language.js';
import {registerMessages} from './message.js';

/*
 * Everything about languages other than the built-in English: loaded only where a page asks for one, and then only
 * the words of the parts that are on the page.
 */

const tables = new Map<string, Record<string, string>>();
/** By `language/group`. */
const known = new Set<string>();
/** By `language/file`, as are the retries. */
const fetching = new Map<string, Promise<Catalogue | null | undefined>>();
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

function addWords(table: Record<string, string>, words: Catalogue, path = ''): void {
  for (const [name, value] of Object.entries(words)) {
    if (typeof value === 'string') table[path + name] = value;
    else addWords(table, value, `${path}${name}.`);
  }
}

/** Fetches one file of words, once for all widgets; fails while one that did not come is left alone. */
async function fetchWords(
  language: string,
  file: string,
  groups: readonly string[],
  retry: Retry,
): Promise<void> {
  const key = `${language}/${file}`;
  if (retry.isResting) throw new Error(key);
  const fetchOnce = async () => {
    try {
      return await loadCatalogue(language, file);
    } catch (error) {
      retry.failed();
      throw error;
    } finally {
      fetching.delete(key);
    }
  };
  if (!fetching.has(key)) fetching.set(key, fetchOnce());
  const words = await fetching.get(key);
  // Left out of this bundle: English stays.
  if (words === null) return;
  if (words) addWords(tables.get(language)!, words);
  groups.forEach((group) => known.add(`${language}/${group}`));
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
  const files = new Map<string, string[]>();
  for (const group of groups) {
    if (known.has(`${language}/${group}`)) continue;
    const file = fileOf(group, groups);
    files.set(file, [...(files.get(file) ?? []), group]);
  }
  const wanted = [...files].map(([file, held]) => {
    const key = `${language}/${file}`;
    if (!retries.has(key)) retries.set(key, new Retry());
    const retry = retries.get(key)!;
    return fetchWords(language, file, held, retry).catch((error: unknown) => {
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
