/** The locale of dates and numbers among English words: the page's own English, else British. */
export const englishLocale = (tag: string): string => (/^en-[a-z]{2}$/i.test(tag) ? tag : 'en-GB');

/** Whether `Intl` has nothing to add. Its first formatter takes a phone 50 ms, which a first view need not wait for. */
export const isEnglish = (locale: string): boolean => /^en\b/.test(locale);

/** A whole number: below 1,000 all our languages write it alike, and need no formatter. */
export const formatCount = (count: number, locale: string): string =>
  count < 1000 ? String(count) : count.toLocaleString(locale);
