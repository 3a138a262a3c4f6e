import {html, isServer, nothing, render, type PropertyDeclarations, type PropertyValues} from 'lit';
import {flag, text} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {DeepLinks} from '../../element/deep-links.js';
import {ownLevel} from '../../element/heading.js';
import {WidgetElement} from '../../element/widget-element.js';
import {oncePerLanguage} from '../../language/message.js';
import {lazy} from '../../page/lazy.js';
import {warnOnce} from '../../page/warn-once.js';
import {Answers} from './answers.js';
import {bigAnswers} from './big-answers.js';
import type {CopyLink} from './copy-link/index.js';
import {Disclosures} from './disclosures.logic.js';
import {faqContent, type FaqContent} from './faq.content.js';
import {
  arrange,
  filterFrom,
  labelled,
  ownSection,
  questionIds,
  questionIn,
  type Item,
  type Section,
} from './faq.logic.js';
import {faqStyles} from './faq.styles.js';
import {FoldedSections} from './folded-sections.js';
import {OpenToPrint} from './open-to-print.js';
import {PageDescription, structuredDataPart} from './page-description.js';
import {SearchField, searchPart} from './search-field.js';
import {tools} from './tools.js';

const copyLinkPart = lazy('copy link', () => import('./copy-link/index.js'), {
  expects: 'CopyLink',
  prefetch: 'interaction',
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
 * @csspart section - A heading that opens its questions; also `section-open` where it is open.
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
  static override readonly parts = [searchPart, copyLinkPart, structuredDataPart];

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

  readonly #disclosures = new Disclosures();
  /** Questions whose answers are paragraphs, lists and sources; those of the others are one text each. */
  #built: ReadonlySet<string> = new Set();
  #filling?: Promise<void>;
  /** A question to bring into view once it is open. */
  #revealed = '';
  #sections: readonly Section[] = [];
  readonly #answers = new Answers(this.context);
  readonly #folded = new FoldedSections(this.context);
  readonly #print = new OpenToPrint(this);
  readonly #search: SearchField = new SearchField(this, (isSearching) =>
    this.#disclosures.search(this.#sections, isSearching),
  );
  #copyLink?: CopyLink;

  constructor() {
    super();
    this.addController(new DeepLinks((fragment) => this.#reveal(questionIn(fragment))));
    new PageDescription(this, () =>
      this.#items.map((item) => ({question: item.question, answer: this.#answers.plain(item)})),
    );
  }

  protected override defaultContent(): FaqContent {
    return defaultContent();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#sections = arrange(this.context.words, this.#ownSection());
    this.#disclosures.isLong = this.#items.length >= filterFrom;
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

  protected override renderWidget() {
    const {context} = this;
    const items = this.#items;
    const found = this.#search.find(items, (item) => this.#answers.plain(item));
    const shown = found ? items.filter(({id}) => found.has(id)) : items;
    const sections =
      found && !this.#print.isPrinting ? this.#search.part!.ranking(this.#sections, found) : this.#sections;
    return html`${context.opening()} ${bigAnswers(context.words.answers, items)}
      ${items.length ? this.#renderTools(items, shown) : nothing}
      <div class="sections">${sections.map((section) => this.#renderSection(section, shown, found))}</div>`;
  }

  #renderSection(section: Section, shown: readonly Item[], found?: Found) {
    const {context} = this;
    const {id, title, note, items} = section;
    const isOpen = this.#disclosures.isOpen(section);
    const isShown = items.some((item) => shown.includes(item));
    const isBuilt = isServer || this.#print.isPrinting || this.#disclosures.isBuilt(section);
    return html`<details
      id="section-${id}"
      class=${isShown ? 'section' : 'section is-out'}
      part=${isOpen ? 'section section-open' : 'section'}
      .open=${isOpen}
    >
      <summary>${context.heading(title, 1)}</summary>
      ${note ? html`<p class="small muted">${note}</p>` : nothing}
      <div class="questions">
        ${
          isBuilt
            ? items.map((item) => this.#renderQuestion(item, shown.includes(item), found?.get(item.id)))
            : this.#plainQuestions(section)
        }
      </div>
    </details>`;
  }

  #plainQuestions(section: Section) {
    return this.#folded.element(section, {
      level: ownLevel(this.headingLevel) + 2,
      isOpen: (question) => this.#disclosures.hasOpen(question),
      answer: (item) => this.#answers.plain(item),
      renderFoot: (item, place) => render(this.#renderFoot(item), place, {host: this}),
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#filling;
    return super.getUpdateComplete();
  }

  #renderTools(items: readonly Item[], shown: readonly Item[]) {
    const allOpen =
      shown.every(({id}) => this.#disclosures.hasOpen(id)) &&
      this.#sections.every((section) => this.#disclosures.isOpen(section));
    return tools({
      words: this.context.words,
      shown: shown.length,
      total: items.length,
      hasFilter: !this.hideFilter && items.length >= filterFrom,
      query: this.#search.query,
      part: this.#search.part,
      allOpen,
      searchFor: this.#search.searchFor,
      clear: this.#search.clear,
      toggleAll: () => (allOpen ? this.#closeAll() : this.#open(...shown.map(({id}) => id))),
    });
  }

  #renderQuestion(item: Item, isShown: boolean, isInAnswer = false) {
    const {context} = this;
    const {id, question} = item;
    const isOpen = this.#disclosures.hasOpen(id);
    const isBuilt = this.#print.isPrinting || this.#built.has(id);
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
        ${isBuilt ? this.#answers.rich(item) : html`<p class="is-text">${this.#answers.plain(item)}</p>`}
        ${isBuilt || isOpen ? this.#renderFoot(item) : nothing}
      </div>
    </details>`;
  }

  /** Nothing is said of how we know a clinic's own answers, which stand marked as that. */
  #renderFoot(item: Item) {
    const {context} = this;
    if (copyLinkPart.loaded) this.#copyLink ??= new copyLinkPart.loaded.CopyLink(this);
    const ours = questionIds.includes(item.id) ? this.#answers.statements(item) : [];
    return html`<div class="foot">
      ${context.evidence(...labelled(ours, this.#answers.read))}
      ${this.#copyLink?.view(item.id, item.question, context.words.actions)}
    </div>`;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    const root = this.shadowRoot!;
    root.addEventListener('click', this.#pressed);
    // These events do not bubble.
    root.addEventListener('toggle', this.#toggled, true);
    this.#filling = this.#folded.fill(this.#sections);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#revealed) void this.#bringIntoView(this.#revealed);
    this.#revealed = '';
  }

  #reveal(id: string | undefined): void {
    if (!id) return;
    if (this.hasUpdated && !this.#items.some((item) => item.id === id)) return;
    this.#revealed = id;
    this.#search.giveWay();
    this.#open(id);
  }

  async #bringIntoView(id: string): Promise<void> {
    // The widget is not ready for the focus while it still reacts to its first update.
    await this.updateComplete;
    const details = this.shadowRoot!.getElementById(`faq-${id}`) as HTMLDetailsElement | null;
    if (!details) return;
    // Also where a patient has closed it a moment ago, which the browser tells only later.
    details.closest<HTMLDetailsElement>('.section')!.open = true;
    details.open = true;
    details.scrollIntoView();
    details.querySelector('summary')!.focus({preventScroll: true});
  }

  #open(...ids: readonly string[]): void {
    this.#built = new Set([...this.#built, ...ids]);
    this.#disclosures.open(this.#sections, ids);
    if (!isServer) void this.context.load(copyLinkPart);
    this.context.update();
  }

  #closeAll(): void {
    this.#disclosures.closeAll();
    this.context.update();
  }

  /** Builds what a press is about to open, before the browser does, so that it shows whole. */
  #pressed = ({target}: Event): void => {
    const details = (target as Element).closest('summary')?.parentElement;
    if (details?.matches('.section')) this.#disclosures.build(idOf(details));
    else if (details?.matches('.question')) this.#built = new Set([...this.#built, idOf(details)]);
    else return;
    this.context.update();
  };

  /**
   * The browser opens and closes, on a click as well as for a find in the page; this follows. Where a find opened it,
   * the text that was found stays as it is.
   */
  #toggled = ({target}: Event): void => {
    const details = target as HTMLDetailsElement;
    if (this.#print.isPrinting) return;
    const {open} = details;
    const id = idOf(details);
    if (details.matches('.section')) {
      const section = this.#sections.find((one) => one.id === id);
      if (!section || open === this.#disclosures.isOpen(section)) return;
      this.#disclosures.fold(id, open);
      this.context.update();
    } else if (details.matches('.question') && open !== this.#disclosures.hasOpen(id)) {
      this.#disclosures.toggle(id, open);
      this.context.update();
      if (open) this.context.emit('mn-question-open');
    }
  };
}

/** How what a search left was found: true where only the answer holds it. */
type Found = ReadonlyMap<string, boolean>;

/** `faq-pain`, `section-care`. */
const idOf = ({id}: Element): string => id.replace(/^(faq|section)-/, '');

declare global {
  interface HTMLElementTagNameMap {
    'mn-faq': Faq;
  }
  interface GlobalEventHandlersEventMap {
    'mn-question-open': CustomEvent<null>;
  }
}
