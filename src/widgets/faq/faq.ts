import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {flag, text} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {telltaleEvents} from '../../element/closed-root.js';
import {maskFromRecorders} from '../../element/recorder-masks.js';
import {WidgetElement} from '../../element/widget-element.js';
import type {Statement} from '../../evidence/claim.js';
import {icon} from '../../illustrations/icons.js';
import {fill} from '../../language/fill.js';
import {oncePerLanguage} from '../../language/message.js';
import {lazy} from '../../page/lazy.js';
import {warnOnce} from '../../page/warn-once.js';
import {richAnswer} from './answer.js';
import {CopyLink} from './copy-link.js';
import {DeepLinks} from './deep-links.js';
import {faqContent, type FaqContent} from './faq.content.js';
import {
  answersOf,
  arrange,
  filterFrom,
  labelled,
  ownSection,
  questionIds,
  timesReader,
  type Item,
  type Section,
} from './faq.logic.js';
import {faqStyles} from './faq.styles.js';
import type {Search} from './search/index.js';
import type {StructuredData} from './structured-data/index.js';

const searchPart = lazy('search', () => import('./search/index.js'), {
  expects: 'Search',
  prefetch: 'interaction',
});

/** What search engines read, where the page asks for it. */
const structuredDataPart = lazy('structured data', () => import('./structured-data/index.js'), {
  expects: 'StructuredData',
});

const defaultContent = oncePerLanguage(faqContent);

/**
 * Questions people ask about microneedling: short answers, each with its limits and what it rests on. A link to
 * `#faq-` and a question's id, such as `#faq-pain`, opens that question; the widget never writes the address.
 *
 * @tagname mn-faq
 * @fires {CustomEvent<null>} mn-question-open - When a patient opens a question. Carries nothing: not even which.
 * @csspart answers - The three large answers on top.
 * @csspart tools - The row with the search field, the count and the button that opens all.
 * @csspart section - A heading with its questions.
 * @csspart question - One question with its answer; also `question-open` where it is open.
 * @csspart answer - What a question opens.
 */
export class Faq extends WidgetElement<FaqContent> {
  static override styles = [baseStyles, faqStyles];
  /** @internal */
  static override readonly messages = [
    'faq',
    'faq-answers',
    'own-times',
    'before-you-go',
    'danger-signs',
    'pausing',
    'recovery',
    'results',
  ];
  /** @internal */
  static override readonly parts = [searchPart, structuredDataPart];

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

  #opened: ReadonlySet<string> = new Set();
  /** Questions whose answers are paragraphs, lists and sources; those of the others are one text each. */
  #built: ReadonlySet<string> = new Set();
  #query = '';
  #search?: Search;
  #description?: StructuredData;
  /** A question to bring into view once it is open. */
  #revealed = '';
  #openedToPrint: readonly HTMLDetailsElement[] = [];
  #isPrinting = false;
  #sections: readonly Section[] = [];
  readonly #copyLink = new CopyLink(this);

  constructor() {
    super();
    this.addController(new DeepLinks((id) => this.#reveal(id)));
  }

  protected override defaultContent(): FaqContent {
    return defaultContent();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#openToPrint);
    window.addEventListener('afterprint', this.#closeAfterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#openToPrint);
    window.removeEventListener('afterprint', this.#closeAfterPrint);
    this.#search?.stopHighlighting();
    this.#description?.remove();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#sections = arrange(this.context.words, this.#ownSection());
    if (changed.has('open') && this.open) {
      this.#open(this.open);
      const ids = this.#items.map(({id}) => id);
      if (!ids.includes(this.open))
        warnOnce(this, 'open', `"${this.open}" is not known.`, `Use one of ${ids.join(', ')}.`);
    }
  }

  #ownSection(): Section | undefined {
    const {own, ownTitle, ownNote} = this.context.words;
    return ownSection(own, {title: ownTitle, note: ownNote}, questionIds, (id, instead) =>
      warnOnce(
        this,
        'content',
        `"own" has a question with the id "${id}", which another has.`,
        `Give each its own; until then this one is "${instead}".`,
      ),
    );
  }

  get #items(): Item[] {
    return this.#sections.flatMap(({items}) => items);
  }

  /** What stands under a question before its limit. */
  #answersOf(item: Item): Statement[] {
    const {context} = this;
    const onAge = item.id === 'age' ? context.notes('age').statements.map(({statement}) => statement) : [];
    return answersOf(item, context.rules, onAge);
  }

  #statements(item: Item): Statement[] {
    return [...this.#answersOf(item), ...(item.limit?.text ? [item.limit] : [])];
  }

  /** Texts with the waiting times in place. */
  get #read(): (text: string) => string {
    const {locale, times, words} = this.context;
    return timesReader(locale, times, words.ownTime);
  }

  #plainAnswer(item: Item): string {
    return this.#statements(item)
      .map(({text}) => this.#read(text))
      .join('\n\n');
  }

  protected override renderWidget() {
    const {context} = this;
    const items = this.#items;
    const found = this.#search?.find(this.#query, items, (item) => this.#plainAnswer(item));
    const shown = found ? items.filter(({id}) => found.has(id)) : items;
    return html`${context.opening()} ${this.#renderBigAnswers(items)}
      ${items.length ? this.#renderTools(context.words, items, shown) : nothing}
      <div>
        ${this.#sections.map(
          ({title, note, items: all}) =>
            html`<div
              class="section ${all.some((item) => shown.includes(item)) ? '' : 'is-out'}"
              part="section"
            >
              <div class="section-title">
                ${context.heading(title, 1)} ${note ? html`<p class="small muted">${note}</p>` : nothing}
              </div>
              <div>
                ${all.map((item) => this.#renderQuestion(item, shown.includes(item), found?.get(item.id)))}
              </div>
            </div>`,
        )}
      </div>`;
  }

  /** The three that most people ask, each as long as its question is there. */
  #renderBigAnswers(items: readonly Item[]) {
    const shown = Object.entries(this.context.words.answers).filter(
      ([id, one]) => one?.number && items.some((item) => item.id === id),
    );
    if (!shown.length) return nothing;
    return html`<ul class="big-answers" role="list" part="answers">
      ${shown.map(
        ([, {question, number, unit, text}]) =>
          html`<li>
            <b>${question}</b>
            <p><span class="number">${number}</span> <span class="small">${unit}</span></p>
            <p class="small muted">${text}</p>
          </li>`,
      )}
    </ul>`;
  }

  #renderTools({labels, actions}: FaqContent, items: readonly Item[], shown: readonly Item[]) {
    const allOpen = shown.every(({id}) => this.#opened.has(id));
    const part = this.#search && searchPart.loaded;
    return html`<div class="tools" part="tools">
      ${
        !this.hideFilter && items.length >= filterFrom
          ? html`<div class="filter" role="search">
                <label for="filter">${labels.filter}</label>
                <div class="field">
                  ${icon('search')}
                  <input
                    id="filter"
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    @input=${(event: Event) => this.#searchFor((event.target as HTMLInputElement).value)}
                  />
                  ${this.#query ? part?.clearButton(actions, this.#clear) : nothing}
                </div>
              </div>
              <div class="status" role="status">
                <p class="small muted">${fill(labels.count, {n: shown.length, total: items.length})}</p>
                ${shown.length ? nothing : part?.emptyText(actions)}
              </div>`
          : nothing
      }
      ${
        shown.length
          ? html`<button
              class="button"
              part="button"
              type="button"
              @click=${() => (allOpen ? this.#setOpened([]) : this.#open(...shown.map(({id}) => id)))}
            >
              ${allOpen ? labels.closeAll : labels.openAll}
            </button>`
          : part?.emptyAction(actions, this.#clear)
      }
    </div>`;
  }

  #renderQuestion(item: Item, isShown: boolean, isInAnswer = false) {
    const {context} = this;
    const {id, question} = item;
    const isOpen = this.#opened.has(id);
    const isBuilt = this.#isPrinting || this.#built.has(id);
    // The base has no level below its fifth.
    const title = this.headingLevel > 3 ? html`<h6>${question}</h6>` : context.heading(question, 2);
    return html`<details
      id="faq-${id}"
      class=${isShown ? 'question' : 'question is-out'}
      part=${isOpen ? 'question question-open' : 'question'}
      .open=${isOpen}
    >
      <summary>
        ${title}${isInAnswer ? html`<span class="small muted">${context.words.actions.inAnswer}</span>` : nothing}
      </summary>
      <div class="answer" part="answer">
        ${isBuilt ? this.#renderText(item) : html`<p class="is-text">${this.#plainAnswer(item)}</p>`}
        ${isBuilt || isOpen ? this.#renderFoot(item) : nothing}
      </div>
    </details>`;
  }

  #renderText(item: Item) {
    const read = this.#read;
    return richAnswer(
      this.#answersOf(item).map(({text}) => read(text)),
      read(item.limit?.text ?? ''),
      this.context.words.labels.limit,
    );
  }

  /** Nothing is said of how we know a clinic's own answers, which stand marked as that. */
  #renderFoot(item: Item) {
    const {context} = this;
    const ours = questionIds.includes(item.id) ? this.#statements(item) : [];
    return html`<div class="foot">
      ${context.evidence(...labelled(ours, this.#read))}
      ${this.#copyLink.view(item.id, item.question, context.words.actions)}
    </div>`;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    const root = this.shadowRoot!;
    for (const type of telltaleEvents) root.addEventListener(type, this.#keepInside);
    root.addEventListener('click', this.#pressed);
    // These events do not bubble.
    root.addEventListener('toggle', this.#toggled, true);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const filter = this.shadowRoot!.querySelector('.filter');
    if (filter) maskFromRecorders(filter);
    // An update may come after the widget is gone, and the marks are the page's.
    if (this.isConnected) this.#search?.highlight(this.shadowRoot!);
    if (this.structuredData || this.#description) void this.#describe(changed.has('structuredData'));
    if (this.#revealed) void this.#bringIntoView(this.#revealed);
    this.#revealed = '';
  }

  /** For search engines; the part is asked for once. */
  async #describe(isNew: boolean): Promise<void> {
    if (isNew && !structuredDataPart.loaded) await this.context.load(structuredDataPart);
    if (!structuredDataPart.loaded || !this.isConnected) return;
    this.#description ??= new structuredDataPart.loaded.StructuredData(this);
    this.#description.update(
      this.structuredData
        ? this.#items.map((item) => ({question: item.question, answer: this.#plainAnswer(item)}))
        : [],
    );
  }

  #reveal(id: string): void {
    if (this.hasUpdated && !this.#items.some((item) => item.id === id)) return;
    this.#revealed = id;
    this.#query = '';
    this.#emptyField();
    this.#open(id);
  }

  async #bringIntoView(id: string): Promise<void> {
    // The widget is not ready for the focus while it still reacts to its first update.
    await this.updateComplete;
    const details = this.shadowRoot!.getElementById(`faq-${id}`) as HTMLDetailsElement | null;
    if (!details) return;
    // Also where a patient has closed it a moment ago, which the browser tells only later.
    details.open = true;
    details.scrollIntoView();
    details.querySelector('summary')!.focus({preventScroll: true});
  }

  #searchFor(query: string): void {
    this.#query = query;
    // What is typed is never written: recorders are told of each write.
    if (!query) this.#emptyField();
    void this.#startSearch();
  }

  /** Loaded anew for each widget: the part's styles come with it. */
  async #startSearch(): Promise<void> {
    const part = await this.context.load(searchPart);
    if (part) this.#search ??= new part.Search();
    this.context.update();
  }

  #emptyField(): void {
    const field = this.shadowRoot?.querySelector<HTMLInputElement>('#filter');
    if (field?.value) field.value = '';
  }

  #clear = (): void => {
    this.#searchFor('');
    this.shadowRoot!.getElementById('filter')!.focus();
  };

  /** What somebody looks for can tell about them; and a page's shortcuts are not meant by their letters. */
  #keepInside = (event: Event): void => {
    if ((event.target as Element).id !== 'filter') return;
    const {key} = event as KeyboardEvent;
    // Not every browser clears a search field on Escape.
    if (key === 'Escape' && event.type === 'keydown') this.#searchFor('');
    if (key !== 'Escape' && key !== 'Tab') event.stopPropagation();
  };

  #open(...ids: readonly string[]): void {
    this.#built = new Set([...this.#built, ...ids]);
    this.#setOpened([...this.#opened, ...ids]);
  }

  #setOpened(ids: readonly string[]): void {
    this.#opened = new Set(ids);
    this.context.update();
  }

  /** Builds an answer before the browser opens it, so that it shows whole. */
  #pressed = ({target}: Event): void => {
    const summary = (target as Element).closest('.question > summary');
    if (!summary) return;
    this.#built = new Set([...this.#built, questionOf(summary.parentElement!)]);
    this.context.update();
  };

  /**
   * The browser opens and closes, on a click as well as for a find in the page; this follows. Where a find opened it,
   * the text that was found stays as it is.
   */
  #toggled = ({target}: Event): void => {
    const details = target as HTMLDetailsElement;
    if (this.#isPrinting || !details.classList.contains('question')) return;
    const question = questionOf(details);
    if (details.open === this.#opened.has(question)) return;
    this.#setOpened([...this.#opened, question].filter((one) => details.open || one !== question));
    if (details.open) this.context.emit('mn-question-open');
  };

  /** Answers as they look when open; opened themselves in browsers whose style sheets cannot open what is closed. */
  #openToPrint = (): void => {
    this.#isPrinting = true;
    this.context.update();
    if (CSS.supports('selector(::details-content)')) return;
    this.#openedToPrint = [...this.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#openedToPrint) details.open = true;
  };

  #closeAfterPrint = (): void => {
    for (const details of this.#openedToPrint) details.open = false;
    this.#openedToPrint = [];
    this.#isPrinting = false;
    this.context.update();
  };
}

const questionOf = ({id}: Element): string => id.slice(4);

declare global {
  interface HTMLElementTagNameMap {
    'mn-faq': Faq;
  }
  interface GlobalEventHandlersEventMap {
    'mn-question-open': CustomEvent<null>;
  }
}
