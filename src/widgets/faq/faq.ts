import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {flag, text} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {present} from '../../page/lazy.js';
import {WidgetElement} from '../../element/widget-element.js';
import {maskFromRecorders} from '../../element/recorder-masks.js';
import {fill} from '../../language/fill.js';
import type {WholeFaqContent} from './faq-rest.js';
import {faqContent, type FaqContent} from './faq.content.js';
import {arrange, blocks, filterFrom, type Item, type Section} from './faq.logic.js';
import {faqStyles} from './faq.styles.js';
import {FaqRest, withFurtherContent, styles as restStyles} from './faq-rest.js';

/** The other answers, and what acts on all of them: search, links to a question, structured data, print. */
const restPart = present(
  'answers',
  {FaqRest, withFurtherContent, styles: restStyles},
  {messages: ['faq-rest', 'own-times']},
);
type Rest = InstanceType<NonNullable<typeof restPart.loaded>['FaqRest']>;

type Content = FaqContent & Partial<WholeFaqContent>;

/**
 * Questions people ask about microneedling: short answers, each with its limits and what it rests on. A link to
 * `#faq-` and a question's id, such as `#faq-pain`, opens that question; the widget never writes the address.
 *
 * @tagname mn-faq
 * @fires {CustomEvent<null>} mn-question-open - When a patient opens a question. Carries nothing: not even which.
 * @csspart tools - The row with the search field, the count and the button that opens all.
 * @csspart section - A heading with its questions.
 * @csspart question - One question with its answer; also `question-open` where it is open.
 * @csspart answer - What a question opens.
 */
export class Faq extends WidgetElement<Content, WholeFaqContent> {
  static override styles = [baseStyles, faqStyles];
  /** @internal */
  static override readonly messages = ['faq'];
  /** @internal */
  static override readonly besidePaint = [restPart];
  /** @internal */
  static override readonly wordParts = [restPart];

  static override properties: PropertyDeclarations = {
    hideFilter: {...flag(), attribute: 'hide-filter'},
    open: {...text()},
    structuredData: {...flag(), attribute: 'structured-data'},
  };

  /** Hides the search field, which is there for more than eight questions. Default: false. */
  declare hideFilter: boolean;
  /** Id of a question to open, such as `pain`. Default: none. */
  declare open: string;
  /**
   * Adds the shown questions to the page's head as schema.org `FAQPage`, for search engines. One a page.
   * Default: false.
   */
  declare structuredData: boolean;

  #rest?: Rest;
  #opened: ReadonlySet<string> = new Set();
  #query = '';
  #failed = false;

  protected override defaultContent(): Content {
    const first = faqContent();
    return restPart.loaded?.withFurtherContent(first) ?? first;
  }

  /** A question that is to be open has its answer when it first shows, so that nothing moves later. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && (this.open || globalThis.location?.hash.startsWith('#faq-')))
      await this.loadPart(restPart);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (restPart.loaded && !this.#rest) {
      this.#rest = new restPart.loaded.FaqRest({
        element: this,
        root: this.shadowRoot!,
        words: () => this.words as WholeFaqContent,
        rules: () => this.rules,
        ageNotes: () => this.placeNotes('age').statements,
        times: () => this.ownTimes,
        locale: () => this.locale,
        sections: () => this.#sections(),
        search: (query) => this.#search(query),
        reveal: (id) => {
          this.#query = '';
          this.#emptyField();
          this.#setOpened([...this.#opened, id]);
        },
      });
    }
    if (changed.has('open') && this.open) {
      this.#opened = new Set([...this.#opened, this.open]);
      this.#rest?.check(this.open);
    }
  }

  #sections(): Section[] {
    const rest = this.#rest;
    return arrange(this.words, rest?.ownSection(), !!rest);
  }

  protected override renderWidget() {
    const {labels} = this.words;
    const sections = this.#sections();
    const items = sections.flatMap((section) => section.items);
    const found = this.#rest?.find(this.#query);
    const shown = items.filter(({id}) => !found || found.has(id));
    const allOpen = shown.every(({id}) => this.#opened.has(id));
    return html`${this.opening()}
    ${
      items.length
        ? html`<div class="tools" part="tools">
            ${
              !this.hideFilter && items.length >= filterFrom
                ? html`<div class="filter" role="search">
                      <label for="filter">${labels.filter}</label>
                      <div class="field">
                        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                          <circle cx="10.5" cy="10.5" r="6.5"></circle>
                          <path d="m15.5 15.5 5 5"></path>
                        </svg>
                        <input
                          id="filter"
                          type="search"
                          autocomplete="off"
                          spellcheck="false"
                          @input=${(event: Event) => this.#search((event.target as HTMLInputElement).value)}
                        />
                        ${this.#query ? this.#rest?.clearButton() : nothing}
                      </div>
                    </div>
                    <div class="status" role="status">
                      <p class="small muted">${fill(labels.count, {n: shown.length, total: items.length})}</p>
                      ${shown.length ? nothing : this.#rest?.emptyText()}
                    </div>`
                : nothing
            }
            ${
              shown.length
                ? html`<button
                    class="button"
                    part="button"
                    type="button"
                    @click=${() => this.#setOpened(allOpen ? [] : [...this.#opened, ...shown.map(({id}) => id)])}
                  >
                    ${allOpen ? labels.closeAll : labels.openAll}
                  </button>`
                : this.#rest?.emptyAction()
            }
          </div>`
        : nothing
    }
    ${sections.map(
      ({title, note, items: all}) =>
        html`<div class="section ${all.some((item) => shown.includes(item)) ? '' : 'is-out'}" part="section">
          <div class="section-title">
            ${this.heading(title, 1)} ${note ? html`<p class="small muted">${note}</p>` : nothing}
          </div>
          <div>
            ${all.map((item) => this.#renderQuestion(item, shown.includes(item), found?.get(item.id)))}
          </div>
        </div>`,
    )}`;
  }

  #renderQuestion(item: Item, isShown: boolean, isInAnswer = false) {
    const {id, question, limit} = item;
    const {labels, actions} = this.words;
    const isOpen = this.#opened.has(id);
    // The base has no level below its fifth.
    const title = this.headingLevel > 3 ? html`<h6>${question}</h6>` : this.heading(question, 2);
    return html`<details
      id="faq-${id}"
      class="question ${isShown ? '' : 'is-out'}"
      part="question ${isOpen ? 'question-open' : ''}"
      .open=${isOpen}
      @toggle=${this.#toggled}
    >
      <summary id="title-${id}">
        ${title} ${isInAnswer ? html`<span class="small muted">${actions?.inAnswer}</span>` : nothing}
      </summary>
      <div class="answer" part="answer">
        ${(this.#rest?.answersOf(item) ?? [item.answer]).map((answer) => this.#renderText(answer?.text))}
        ${
          limit?.text
            ? html`<div class="boxed limit">
                <p class="limit-label">${labels.limit}</p>
                ${this.#renderText(limit.text)}
              </div>`
            : nothing
        }
        ${!this.#rest && !item.answer ? html`<p role="status">${this.#failed ? labels.failed : nothing}</p>` : nothing}
        ${this.#rest?.foot(id, this.evidence(...this.#rest.labelled(item)))}
      </div>
    </details>`;
  }

  #renderText(text = '') {
    return blocks(this.#rest?.read(text) ?? text).map((block) =>
      typeof block === 'string'
        ? html`<p>${block}</p>`
        : html`<ul>
            ${block.map((line) => html`<li>${line}</li>`)}
          </ul>`,
    );
  }

  #search(query: string): void {
    this.#query = query;
    // What is typed is never written: recorders are told of each write.
    if (!query) this.#emptyField();
    void this.loadPart(restPart);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const filter = this.shadowRoot!.querySelector('.filter');
    if (filter) maskFromRecorders(filter);
  }

  #emptyField(): void {
    const field = this.shadowRoot!.querySelector<HTMLInputElement>('#filter');
    if (field?.value) field.value = '';
  }

  #setOpened(ids: readonly string[]): void {
    this.#opened = new Set(ids);
    this.requestUpdate();
  }

  /** The browser opens and closes, on a click as well as for a find in the page; this follows. */
  #toggled = async ({target}: Event): Promise<void> => {
    const {id, open} = target as HTMLDetailsElement;
    const question = id.slice(4);
    if (open === this.#opened.has(question) || this.#rest?.isPrinting) return;
    this.#setOpened([...this.#opened, question].filter((one) => open || one !== question));
    if (!open) return;
    this.emit('mn-question-open');
    if (!this.#rest) this.#failed = !(await this.loadPart(restPart));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-faq': Faq;
  }
  interface GlobalEventHandlersEventMap {
    'mn-question-open': CustomEvent<null>;
  }
}
