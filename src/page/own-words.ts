import {siteSettings} from './settings.js';

const json = 'script[type="application/json"]';

/** Words for the whole page, by the script tag and by a script of its own: read once for all widgets. */
let page: readonly unknown[] | undefined;

/** For when more of the page has come, or another widget with it. */
export const forgetPage = (): void => {
  page = undefined;
};

/** A clinic's words for a widget, from what is said to the page to what is said to it: see `places`. */
export const clinicWords = (widget: Element & {readonly content: unknown}): unknown[] => [
  ...(page ??= [
    siteSettings().content,
    // On a server there is no such page.
    globalThis.document?.querySelector?.(`${json}[data-mn-content]`)?.textContent,
  ]),
  widget.querySelector?.(`:scope > ${json}`)?.textContent,
  widget.content,
];
