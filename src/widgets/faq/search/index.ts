import {html} from 'lit';
import {closePath, lineIcon} from '../../../illustrations/line-icon.js';
import {inLanguage} from '../../../language/message.js';
import type {FaqContent} from '../faq.content.js';
import type {Item} from '../faq.logic.js';
import {Highlighter} from './highlighter.js';
import {find} from './search.logic.js';
import {searchWords} from './search-words.content.js';

export {ranking} from './search.logic.js';
export {searchStyles as styles} from './search.styles.js';

type Words = FaqContent['actions'];

/** Where the words of a question stand, in what a search has left. */
const wordPlaces =
  '.section:not(.is-out) .question:not(.is-out) :is(summary > :not(span), .is-text, .answer > p, .answer > ul > li, .limit :is(p, li))';

/** Finds questions by words of theirs or of their answers, and marks the words. */
export class Search {
  readonly #highlighter = new Highlighter();
  #marked: readonly string[] = [];

  /** The questions that are left, by id: true where only the answer holds what was searched for. */
  find(
    query: string,
    items: readonly Item[],
    answerOf: (item: Item) => string,
    language: string,
  ): ReadonlyMap<string, boolean> {
    const {left, marked} = find(
      query,
      items.map((item) => ({id: item.id, question: item.question, answer: answerOf(item)})),
      inLanguage(language, searchWords),
    );
    this.#marked = marked;
    return left;
  }

  highlight(root: ShadowRoot): void {
    this.#highlighter.show(root.querySelectorAll(wordPlaces), this.#marked);
  }

  stopHighlighting(): void {
    this.#highlighter.clear();
  }
}

export const clearButton = ({clear}: Words, act: () => void) =>
  html`<button
    class="button button-quiet clear"
    part="button"
    type="button"
    aria-label=${clear}
    @click=${act}
  >
    ${lineIcon(closePath, 'close')}
  </button>`;

export const emptyText = ({empty}: Words) => html`<p class="empty boxed">${empty}</p>`;

export const emptyAction = ({clear}: Words, act: () => void) =>
  html`<button class="button clear-all" part="button" type="button" @click=${act}>${clear}</button>`;
