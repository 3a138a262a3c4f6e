import type {msg as LitMsg} from '@lit/localize';

/** Finds a message in one language; nothing where it has none. */
export type Lookup = (id: string, source: string) => string | undefined;

const lookups = new Map<string, Lookup>();
let activeLanguage = 'en';

/** Registers a language's messages. English is the source and needs no lookup. */
export function registerMessages(language: string, lookup: Lookup): void {
  lookups.set(language, lookup);
}

/**
 * Our own `msg`, typed as @lit/localize's so that its extractor recognises every call. Explicit ids and plain text
 * only, so it needs neither hashing nor templates: values come in by `fill`, which works in a clinic's own words too.
 * `configureLocalization` is never called: it is global, works once only, and would break a host that uses it.
 */
export const msg = ((source: string, {id}: {id: string}): string =>
  messageIn(activeLanguage, id, source)) as typeof LitMsg;

const messageIn = (language: string, id: string, source: string): string =>
  lookups.get(language)?.(id, source) ?? source;

/** Finds a message, or gives its source. */
export type Message = (id: string, source: string) => string;

/** Registers the messages of a language in other words, under a name of their own. */
export function registerRewording(name: string, language: string, reworded: (own: Message) => Message): void {
  if (!lookups.has(name))
    lookups.set(
      name,
      reworded((id, source) => messageIn(language, id, source)),
    );
}

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

/** The same words for every widget of a page: read once in each language, and not to be changed. */
export function oncePerLanguage<T>(read: () => T): () => T {
  const known = new Map<string, {readonly lookup: Lookup | undefined; readonly words: T}>();
  return () => {
    const lookup = lookups.get(activeLanguage);
    let one = known.get(activeLanguage);
    if (one?.lookup !== lookup || !one) known.set(activeLanguage, (one = {lookup, words: read()}));
    return one.words;
  };
}
