import {html, nothing} from 'lit';
import type {WidgetContext} from '../../element/widget-context.js';
import type {Statement} from '../../evidence/claim.js';
import type {FaqContent} from './faq.content.js';
import {answersOf, blocks, placeNotes, timesReader, type Item} from './faq.logic.js';

/** Paragraphs and lists from plain text. */
const richText = (text: string) =>
  blocks(text).map((block) =>
    typeof block === 'string'
      ? html`<p>${block}</p>`
      : html`<ul>
          ${block.map((line) => html`<li>${line}</li>`)}
        </ul>`,
  );

/** The answers under the questions, with the waiting times in place and what the rules of the place add. */
export class Answers {
  readonly #context: WidgetContext<FaqContent>;

  constructor(context: WidgetContext<FaqContent>) {
    this.#context = context;
  }

  /** Texts with the waiting times in place. */
  get read(): (text: string) => string {
    const {locale, times, words} = this.#context;
    return timesReader(locale, times, words.ownTime);
  }

  /** All that is said, the limit last. */
  statements(item: Item): Statement[] {
    return [...this.#beforeLimit(item), ...(item.limit?.text ? [item.limit] : [])];
  }

  plain(item: Item): string {
    const {read} = this;
    return this.statements(item)
      .map(({text}) => read(text))
      .join('\n\n');
  }

  /** Paragraphs and lists, with the limit marked as that. */
  rich(item: Item) {
    const {read} = this;
    const limit = read(item.limit?.text ?? '');
    return html`${this.#beforeLimit(item).map(({text}) => richText(read(text)))}
    ${
      limit
        ? html`<div class="boxed limit">
            <p class="limit-label">${this.#context.words.labels.limit}</p>
            ${richText(limit)}
          </div>`
        : nothing
    }`;
  }

  #beforeLimit(item: Item): Statement[] {
    const topic = placeNotes[item.id];
    return answersOf(
      item,
      topic ? this.#context.notes(topic).statements.map(({statement}) => statement) : [],
    );
  }
}
