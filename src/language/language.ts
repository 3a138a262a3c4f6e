/** The languages that the widgets speak; English is the source. */
export const languages: readonly string[] = ['en'];

/** The nearest `lang` around an element, through slots and shadow roots, else an empty string. */
export function nearestLanguage(element: Element): string {
  for (let node: Node | null = element; node;) {
    if (node instanceof Element) {
      const language = node.getAttribute('lang');
      if (language) return language;
      node = node.assignedSlot ?? node.parentNode;
    } else {
      node = node instanceof ShadowRoot ? node.host : null;
    }
  }
  return '';
}

/** The best of `available` for a BCP 47 tag: itself, then without its region, else English. */
export function matchLanguage(tag: string, available: readonly string[] = languages): string {
  for (let part = tag; part; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    const match = available.find((language) => language.toLowerCase() === part.toLowerCase());
    if (match) return match;
  }
  return 'en';
}

/**
 * The locale for dates and numbers: the page's own tag when it is of the language spoken (`en-US` keeps its
 * month-first dates), else that of the words. British for plain English, as the words are.
 */
export function formattingLocale(tag: string, language: string): string {
  const own = tag.toLowerCase().startsWith(`${language}-`) ? tag : language;
  try {
    return Intl.getCanonicalLocales(own === 'en' ? 'en-GB' : own)[0]!;
  } catch {
    return language === 'en' ? 'en-GB' : language;
  }
}
