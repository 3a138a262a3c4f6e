import {html, render} from 'lit';
import {warnOnce} from '../../../page/warn-once.js';
import {faqPage, scriptJson, type QuestionText} from './structured-data.logic.js';

/** The description for search engines in the page's head, for one widget of the page. A data block: nothing runs it. */
export class StructuredData {
  readonly #element: Element;
  #script?: HTMLScriptElement | undefined;

  constructor(element: Element) {
    this.#element = element;
  }

  update(questions: readonly QuestionText[]): void {
    const data = faqPage(questions);
    const json = data && scriptJson(data);
    if (json && json === this.#script?.textContent) return;
    this.remove();
    if (!json) return;
    if (describesAnother()) {
      warnOnce(
        this.#element,
        'structured-data',
        'is left out: this page already describes itself as a FAQPage.',
        'Set it on one widget only, or drop the other description.',
      );
      return;
    }
    this.#script = emptyBlock();
    this.#script.append(json);
    document.head.append(this.#script);
  }

  remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}

/**
 * A script element that comes from a template counts as started, so no browser ever takes what is in it for code:
 * Trusted Types would refuse text in one that was made here, data or not.
 */
function emptyBlock(): HTMLScriptElement {
  const place = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, place);
  return place.querySelector('script')!;
}

const describesAnother = (): boolean =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].some(({textContent}) =>
    textContent.includes('"FAQPage"'),
  );
