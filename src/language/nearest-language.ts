// What the page said before a browser's translator rewrote its `lang`. The translator is left to its work.
let untranslated = '';

function pageLanguage(page: Element): string {
  const language = page.getAttribute('lang') ?? '';
  if (!/(^|\s)translated-(ltr|rtl)/.test(page.className)) untranslated = language;
  return untranslated;
}

/** The nearest `lang` around an element, through slots and shadow roots, else an empty string. */
export function nearestLanguage(element: Element): string {
  // No `instanceof`: on a server there is no such class, and a frame has its own.
  for (let node: (Element & ShadowRoot) | undefined = element as Element & ShadowRoot; node;) {
    const language = node.localName === 'html' ? pageLanguage(node) : node.getAttribute?.('lang');
    if (language) return language;
    node = (node.assignedSlot ?? node.parentNode ?? node.host) as typeof node;
  }
  return '';
}

/** Whether a BCP 47 tag asks for other words than the British English that is built in. */
export const isForeign = (tag: string): boolean => !!tag && !/^en(?!-us\b)(-|$)/i.test(tag);

/** The locale of dates and numbers among English words: the page's own English, else British. */
export const englishLocale = (tag: string): string => (/^en-[a-z]{2}$/i.test(tag) ? tag : 'en-GB');
