/** The language of a widget's words, and the locale of its dates and numbers. */
export interface LocaleContext {
  readonly language: string;
  /** Under which its messages are read, where they have another word for the clinic: `de-x-clinic`. */
  readonly wording?: string;
  readonly locale: string;
  readonly dir?: 'rtl' | undefined;
}

/** The languages that the widgets speak, as BCP 47 tags; English is the source. */
export const languages: readonly string[] = [
  'en',
  'en-US',
  'es',
  'fr',
  'de',
  'it',
  'pt-BR',
  'nl',
  'pl',
  'ar',
  'ja',
  'ko',
  'zh-Hans',
];

/** Those of them that are written from right to left. */
export const isRightToLeft = (language: string): boolean => /^ar\b/.test(language);

/** A tag in its usual form: `deu` is `de`. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0]!;
  } catch {
    return tag;
  }
}

/** The best of `available` for a BCP 47 tag: itself, without its region, another region's, else English. */
export function matchLanguage(tag: string, available: readonly string[] = languages): string {
  const lower = (language: string) => language.toLowerCase();
  for (let part = lower(canonical(tag)); part; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    const match =
      available.find((language) => lower(language) === part) ??
      // `pt` is understood by those who speak `pt-BR`, `zh-CN` by `zh-Hans`.
      (part.includes('-') ? undefined : available.find((language) => lower(language).startsWith(`${part}-`)));
    if (match) return match;
  }
  return 'en';
}

/**
 * The locale for dates and numbers: the page's own tag when it is of the language spoken (`es-MX` keeps its own
 * formats), else that of the words. Arabic with the digits that its words have.
 */
export function formattingLocale(tag: string, language: string): string {
  const primary = language.split('-')[0]!;
  const asked = canonical(tag);
  // In Taiwan and Hong Kong too, the words are Simplified: dates are written as they are.
  const isOtherScript = language === 'zh-Hans' && /-(hant|tw|hk|mo)\b/i.test(asked);
  const own = asked.toLowerCase().startsWith(`${primary}-`) && !isOtherScript ? asked : language;
  try {
    return Intl.getCanonicalLocales(primary === 'ar' ? `${own}-u-nu-latn` : own)[0]!;
  } catch {
    return language;
  }
}
