import {aroundOf, attributeOf} from '../page/tree.js';

// The page's own `lang`, from before a browser's translator rewrote it. The translator is left to its work.
let untranslated = '';

function pageLanguage(page: Element): string {
  const language = page.getAttribute('lang') ?? '';
  if (!/(^|\s)translated-(ltr|rtl)/.test(page.className)) untranslated = language;
  return untranslated;
}

/** The nearest `lang` around an element, through slots and shadow roots, else an empty string. */
export function nearestLanguage(element: Element): string {
  // No `instanceof`: on a server there is no such class, and a frame has its own.
  for (let node: Node | null = element; node; node = aroundOf(node)) {
    const language =
      (node as Element).localName === 'html' ? pageLanguage(node as Element) : attributeOf(node, 'lang');
    if (language?.trim()) return language;
  }
  return '';
}

/** A BCP 47 tag from what content systems write instead: `de_DE`, `de_DE.UTF-8`, blanks around it. */
export const tidyTag = (written: string): string =>
  written
    .trim()
    .replace(/[.@].*/, '')
    .replaceAll('_', '-');

/** Whether a BCP 47 tag asks for other words than the British English that is built in. */
export const isForeign = (tag: string): boolean => !!tag && !/^en(?!-us\b)(-|$)/i.test(tag);

/** The script tag's language counts where only the page itself, which editors seldom control, says another. */
export function languageTag(widget: Element, ofScript?: string): string {
  const nearest = nearestLanguage(widget);
  return tidyTag(ofScript && (!nearest || nearest === document.documentElement.lang) ? ofScript : nearest);
}
