import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {flag, text} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {DeepLinks} from '../../element/deep-links.js';
import {WidgetElement} from '../../element/widget-element.js';
import {oncePerLanguage} from '../../language/message.js';
import {warnOnce} from '../../page/warn-once.js';
import {Answers, copyLinkPart} from './answers.js';
import {faqContent, type FaqContent} from './faq.content.js';
import {
  arrange,
  filterFrom,
  ownSection,
  questionIds,
  questionIn,
  type Item,
  type Section,
} from './faq.logic.js';
import {faqStyles} from './faq.styles.js';
import {bigAnswers, sectionView, tools, type QuestionList} from './faq.views.js';
import {FoldedSections} from './folded-sections.js';
import {OpenToPrint} from './open-to-print.js';
import {OpenQuestions} from './open-questions.js';
import {PageDescription, structuredDataPart} from './page-description.js';
import {SearchField, searchPart} from './search-field.js';

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
    'faq-care',
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

  readonly #answers = new Answers(this);
  readonly #print = new OpenToPrint(this);
  readonly #openQuestions = new OpenQuestions(this, this.#print);
  readonly #folded = new FoldedSections(this, this.#answers, this.#openQuestions);
  #filling?: Promise<void>;
  readonly #search: SearchField = new SearchField(this, (isSearching) =>
    this.#openQuestions.search(this.#openQuestions.sections, isSearching),
  );

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
    this.#openQuestions.sections = arrange(this.context.words, this.#ownSection());
    this.#openQuestions.isLong = this.#items.length >= filterFrom;
    if (changed.has('open') && this.open) {
      this.#openQuestions.show(this.open);
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
    return this.#openQuestions.sections.flatMap(({items}) => items);
  }

  protected override renderWidget() {
    const {context, headingLevel} = this;
    const items = this.#items;
    const found = this.#search.find(items, (item) => this.#answers.plain(item));
    const shown = found ? items.filter(({id}) => found.has(id)) : items;
    const {sections} = this.#openQuestions;
    const ranked = found && !this.#print.isPrinting ? this.#search.part!.ranking(sections, found) : sections;
    const list: QuestionList = {
      context,
      headingLevel,
      answers: this.#answers,
      openQuestions: this.#openQuestions,
      isWhole: this.#print.isPrinting,
      shown,
      found,
      folded: this.#folded,
    };
    return html`${context.opening()} ${bigAnswers(context.words.answers, items)}
      ${items[0] ? tools(list, this.#search, items.length, !this.hideFilter) : nothing}
      <div class="sections">${ranked.map((section) => sectionView(list, section))}</div>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#filling;
    return super.getUpdateComplete();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#filling = this.#folded.fill(this.#openQuestions.sections);
  }

  #reveal(id: string | undefined): void {
    if (!id || (this.hasUpdated && !this.#items.some((item) => item.id === id))) return;
    this.#search.giveWay();
    this.#openQuestions.reveal(id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-faq': Faq;
  }
  interface GlobalEventHandlersEventMap {
    'mn-question-open': CustomEvent<null>;
  }
}
