import {html, isServer, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {telltaleEvents} from '../../element/closed-root.js';
import {warnOnce} from '../../page/warn-once.js';
import type {OwnTimes} from '../../evidence/planned-times.js';
import type {LabelledStatement, Statement} from '../../evidence/claim.js';
import type {Jurisdiction} from '../../evidence/jurisdictions.js';
import {plannedTimes} from '../../evidence/planned-times.js';
import {faqRestContent, type FaqRestContent} from './faq-rest.content.js';
import {Highlighter} from './faq-rest.highlight.js';
import {
  answersOf,
  labelled,
  matches,
  ownNames,
  ownSection,
  placeholders,
  questionIn,
  readText,
  termsOf,
} from './faq-rest.logic.js';
import {StructuredData} from './faq-rest.structured-data.js';
import type {FaqContent} from './faq.content.js';
import {sections, type Item, type QuestionId, type Section} from './faq.logic.js';

export {faqRestStyles as styles} from './faq-rest.styles.js';

export type WholeFaqContent = FaqContent & Omit<FaqRestContent, 'answers'>;

/** All words of the widget, given those that it begins with. */
export function withFurtherContent(first: FaqContent): WholeFaqContent {
  const {answers, ...rest} = faqRestContent();
  const questions = Object.fromEntries(
    Object.entries(first.questions).map(([id, question]) => [
      id,
      {...question, ...answers[id as QuestionId]},
    ]),
  ) as FaqContent['questions'];
  return {...first, ...rest, questions};
}

/** What the rest needs of the widget around it. */
export interface FaqHost {
  readonly element: HTMLElement & ReactiveControllerHost & {readonly structuredData: boolean};
  readonly root: ShadowRoot;
  words(): WholeFaqContent;
  rules(): Jurisdiction;
  /** What the rules of the place say on age. */
  ageNotes(): readonly LabelledStatement[];
  /** The clinic's own waiting times. */
  times(): OwnTimes;
  locale(): string;
  sections(): readonly Section[];
  search(query: string): void;
  /** Opens a question, whatever is searched for. */
  reveal(id: string): void;
}

const ourIds: readonly string[] = Object.values(sections).flat();

/** Where the words of a question stand, in what a search has left. */
const wordPlaces =
  '.question:not(.is-out) :is(summary > :not(span), .answer > p, .answer > ul > li, .limit :is(p, li))';

/** What the widget does beside showing questions and opening them. */
export class FaqRest implements ReactiveController {
  /** While questions are open for the paper only. */
  isPrinting = false;

  readonly #host: FaqHost;
  readonly #highlighter = new Highlighter();
  readonly #structuredData: StructuredData;
  #listeners: readonly [EventTarget, string, (event: never) => void][] = [];
  #terms: readonly string[] = [];
  #values?: {
    readonly locale: string;
    readonly own: OwnTimes;
    readonly values: Record<string, string>;
    readonly ownNames: readonly string[];
  };
  #hasFollowed = false;
  /** A question to bring into view once it is open. */
  #revealed = '';
  #copied = '';
  #byHand = '';
  #openedToPrint: readonly HTMLDetailsElement[] = [];

  constructor(host: FaqHost) {
    this.#host = host;
    this.#structuredData = new StructuredData(host.element);
    // On a server there is nobody to listen to.
    if (isServer) return;
    this.#listeners = [
      [window, 'hashchange', this.#follow],
      [document, 'click', this.#followLink],
      [window, 'beforeprint', this.#openToPrint],
      [window, 'afterprint', this.#closeAfterPrint],
    ];
    for (const type of telltaleEvents) host.root.addEventListener(type, this.#keepInside);
    host.element.addController(this);
  }

  hostConnected(): void {
    for (const [target, type, act] of this.#listeners) target.addEventListener(type, act as EventListener);
  }

  hostDisconnected(): void {
    for (const [target, type, act] of this.#listeners) target.removeEventListener(type, act as EventListener);
    this.#highlighter.clear();
    this.#structuredData.remove();
  }

  hostUpdate(): void {
    if (!this.#hasFollowed) this.#follow();
    this.#hasFollowed = true;
  }

  hostUpdated(): void {
    const {element, root} = this.#host;
    this.#highlighter.show(root.querySelectorAll(wordPlaces), this.#terms);
    if (element.isConnected) this.#structuredData.update(element.structuredData ? this.#texts() : []);
    if (this.#revealed) void this.#bringIntoView(this.#revealed);
    this.#revealed = '';
  }

  async #bringIntoView(id: string): Promise<void> {
    const {element, root} = this.#host;
    // The widget is not ready for the focus while it still reacts to its first update.
    await element.updateComplete;
    const details = root.getElementById(`faq-${id}`) as HTMLDetailsElement | null;
    if (!details) return;
    // Also where a patient has closed it a moment ago, which the browser tells only later.
    details.open = true;
    details.scrollIntoView();
    details.querySelector('summary')!.focus({preventScroll: true});
  }

  /** A text with its times in place. */
  read(text: string): string {
    const locale = this.#host.locale();
    const own = this.#host.times();
    if (this.#values?.locale !== locale || this.#values.own !== own) {
      const times = plannedTimes(own);
      this.#values = {locale, own, values: placeholders(locale, times), ownNames: ownNames(times)};
    }
    return readText(text, this.#values.values, this.#values.ownNames, this.#host.words().ownTime);
  }

  /** What stands under a question before its limit. */
  answersOf(item: Item): Statement[] {
    const ageNotes = this.#host.ageNotes().map(({statement}) => statement);
    return answersOf(item, this.#host.rules(), ageNotes);
  }

  #statements(item: Item): Statement[] {
    return [...this.answersOf(item), ...(item.limit?.text ? [item.limit] : [])];
  }

  /** What "How do we know?" tells of: nothing under a question of the clinic's own, which stands marked as that. */
  labelled(item: Item): LabelledStatement[] {
    const ours = ourIds.includes(item.id) ? this.#statements(item) : [];
    return labelled(ours, (text) => this.read(text));
  }

  /** Tells of a question to open that is not there. */
  check(id: string): void {
    const ids = this.#items().map((item) => item.id);
    if (!ids.includes(id))
      warnOnce(this.#host.element, 'open', `"${id}" is not known.`, `Use one of ${ids.join(', ')}.`);
  }

  ownSection(): Section | undefined {
    const {own, ownTitle, ownNote} = this.#host.words();
    return ownSection(own, {title: ownTitle, note: ownNote}, ourIds, (id, instead) =>
      warnOnce(
        this.#host.element,
        'content',
        `"own" has a question with the id "${id}", which another has.`,
        `Give each its own; until then this one is "${instead}".`,
      ),
    );
  }

  /** What a search leaves, by id: true where only the answer holds what was searched for. */
  find(query: string): Map<string, boolean> {
    const terms = termsOf(query);
    this.#terms = terms;
    return new Map(
      this.#items()
        .filter((item) => matches(`${item.question} ${this.#answer(item)}`, terms))
        .map(({id, question}) => [id, !matches(question, terms)]),
    );
  }

  #items(): Item[] {
    return this.#host.sections().flatMap(({items}) => items);
  }

  #answer(item: Item): string {
    return this.#statements(item)
      .map(({text}) => this.read(text))
      .join('\n\n');
  }

  #texts() {
    return this.#items().map((item) => ({question: item.question, answer: this.#answer(item)}));
  }

  clearButton() {
    const {clear} = this.#host.words().actions;
    return html`<button
      class="button button-quiet clear"
      part="button"
      type="button"
      aria-label=${clear}
      @click=${this.#clear}
    >
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18"></path></svg>
    </button>`;
  }

  emptyText() {
    return html`<p class="empty boxed">${this.#host.words().actions.empty}</p>`;
  }

  emptyAction() {
    return html`<button class="button clear-all" part="button" type="button" @click=${this.#clear}>
      ${this.#host.words().actions.clear}
    </button>`;
  }

  #clear = (): void => {
    this.#host.search('');
    this.#host.root.getElementById('filter')!.focus();
  };

  /** What somebody looks for can tell about them; and a page's shortcuts are not meant by their letters. */
  #keepInside = (event: Event): void => {
    if ((event.target as Element).id !== 'filter') return;
    const {key} = event as KeyboardEvent;
    // Not every browser clears a search field on Escape.
    if (key === 'Escape' && event.type === 'keydown') this.#host.search('');
    if (key !== 'Escape' && key !== 'Tab') event.stopPropagation();
  };

  /** What stands under an answer. */
  foot(id: string, evidence: unknown) {
    return html`<div class="foot">${evidence} ${this.#copyLink(id)}</div>`;
  }

  /** A link to one question, for the clipboard; nothing where the page has no address to link to. */
  #copyLink(id: string) {
    if (isServer || !location.protocol.startsWith('http')) return nothing;
    const {copy, copied, copyByHand} = this.#host.words().actions;
    const link = `${location.href.replace(/#.*$/, '')}#faq-${encodeURIComponent(id)}`;
    const status = this.#copied !== id ? '' : this.#byHand ? copyByHand : copied;
    return html`<div class="copy">
      <button
        class="button button-quiet"
        part="button"
        type="button"
        aria-describedby="title-${id}"
        @click=${() => this.#copy(id, link)}
      >
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path
            d="M10 14a4.5 4.5 0 0 0 6.4 0l3-3A4.5 4.5 0 0 0 13 4.6l-1 1M14 10a4.5 4.5 0 0 0-6.4 0l-3 3A4.5 4.5 0 0 0 11 19.4l1-1"
          ></path>
        </svg>
        ${status || copy}
      </button>
      <span class="visually-hidden" role="status">${status}</span>
      ${
        status && this.#byHand
          ? html`<input class="link" readonly aria-label=${copyByHand} .value=${this.#byHand} />`
          : nothing
      }
    </div>`;
  }

  async #copy(id: string, link: string): Promise<void> {
    this.#copied = id;
    this.#byHand = '';
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      // No clipboard on insecure pages, or not allowed.
      this.#byHand = link;
    }
    this.#host.element.requestUpdate();
    if (!this.#byHand) return;
    await this.#host.element.updateComplete;
    this.#host.root.querySelector<HTMLInputElement>('.link')?.select();
  }

  #reveal(id: string | undefined): void {
    if (!id || !this.#items().some((item) => item.id === id)) return;
    this.#revealed = id;
    this.#host.reveal(id);
  }

  #follow = (): void => this.#reveal(questionIn(location.hash));

  /** A link to where the address points already changes nothing, and one that a router takes over tells nobody. */
  #followLink = (event: MouseEvent): void => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const [page, hash] = link.href.split(/(?=#)/);
    if (page === location.href.replace(/#.*$/, '')) this.#reveal(questionIn(hash ?? ''));
  };

  /** For browsers whose style sheets cannot open what is closed. */
  #openToPrint = (): void => {
    if (CSS.supports('selector(::details-content)')) return;
    this.isPrinting = true;
    this.#openedToPrint = [...this.#host.root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#openedToPrint) details.open = true;
  };

  #closeAfterPrint = (): void => {
    for (const details of this.#openedToPrint) details.open = false;
    this.#openedToPrint = [];
    this.isPrinting = false;
  };
}
