import {html, nothing} from 'lit';
import type {WidgetElement} from '../../element/widget-element.js';
import type {Statement} from '../../evidence/claim.js';
import {lazy} from '../../page/lazy.js';
import type {CopyLink} from './copy-link/index.js';
import type {FaqContent} from './faq.content.js';
import {
  answersOf,
  blocks,
  jurisdictionTopics,
  labelled,
  questionIds,
  timesReader,
  type Item,
} from './faq.logic.js';

export const copyLinkPart = lazy('copy link', () => import('./copy-link/index.js'), {
  expects: 'CopyLink',
  prefetch: 'interaction',
});

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
  readonly #host: WidgetElement<FaqContent>;
  #copyLink?: CopyLink;

  constructor(host: WidgetElement<FaqContent>) {
    this.#host = host;
  }

  /** Texts with the waiting times in place. */
  get #read(): (text: string) => string {
    const {locale, times, words} = this.#host.context;
    return timesReader(locale, times, words.ownTime);
  }

  /** All that is said, the limit last. */
  #statements(item: Item): Statement[] {
    return [...this.#beforeLimit(item), ...(item.limit?.text ? [item.limit] : [])];
  }

  plain(item: Item): string {
    const read = this.#read;
    return this.#statements(item)
      .map(({text}) => read(text))
      .join('\n\n');
  }

  /** Paragraphs and lists, with the limit marked as that. */
  rich(item: Item) {
    const read = this.#read;
    const limit = read(item.limit?.text ?? '');
    return html`${this.#beforeLimit(item).map(({text}) => richText(read(text)))}
    ${
      limit
        ? html`<div class="boxed limit">
            <p class="limit-label">${this.#host.context.words.labels.limit}</p>
            ${richText(limit)}
          </div>`
        : nothing
    }`;
  }

  /** How we know, and a link to the question. Of a clinic's own answers, which stand marked as that, only the link. */
  foot(item: Item) {
    const {context} = this.#host;
    if (copyLinkPart.loaded) this.#copyLink ??= new copyLinkPart.loaded.CopyLink(this.#host);
    const ours = questionIds.includes(item.id) ? this.#statements(item) : [];
    return html`<div class="foot">
      ${context.evidence(...labelled(ours, this.#read))}
      ${this.#copyLink?.view(item.id, item.question, context.words.actions)}
    </div>`;
  }

  #beforeLimit(item: Item): Statement[] {
    const topic = jurisdictionTopics[item.id];
    return answersOf(
      item,
      topic ? this.#host.context.notes(topic).statements.map(({statement}) => statement) : [],
    );
  }
}
