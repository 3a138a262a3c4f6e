import {warnOnce} from '../../base/warn-once.js';
import {faqPage, scriptJson, type QuestionText} from './faq-rest.logic.js';

const type = 'application/ld+json';

/** What search engines read in the page's head, for one widget of the page. A data block: nothing runs it. */
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
    this.#script = Object.assign(document.createElement('script'), {type});
    // Not through `textContent`: Trusted Types guard that on every script, data or not.
    this.#script.append(document.createTextNode(json));
    document.head.append(this.#script);
  }

  remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}

const describesAnother = (): boolean =>
  [...document.querySelectorAll(`script[type="${type}"]`)].some(({textContent}) =>
    textContent.includes('"FAQPage"'),
  );
