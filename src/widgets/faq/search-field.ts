import type {ReactiveController} from 'lit';
import {telltaleEvents} from '../../element/closed-root.js';
import {maskFromRecorders} from '../../element/recorder-masks.js';
import type {WidgetElement} from '../../element/widget-element.js';
import {lazy} from '../../page/lazy.js';
import type {FaqContent} from './faq.content.js';
import type {Item} from './faq.logic.js';
import type {Search} from './search/index.js';

export const searchPart = lazy('search', () => import('./search/index.js'), {
  expects: 'Search',
  messages: ['search-words'],
  prefetch: 'interaction',
});

/**
 * The field that questions are searched by. What is typed can tell about a patient: it stays in the field, which neither
 * the page's scripts nor recorders hear of, and its letters are no shortcuts of the page.
 */
export class SearchField implements ReactiveController {
  query = '';
  readonly #host: WidgetElement<FaqContent>;
  readonly #changed: (isSearching: boolean) => void;
  #search?: Search;

  /** `changed` is called with each letter, and when the field has been emptied. */
  constructor(host: WidgetElement<FaqContent>, changed: (isSearching: boolean) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot!;
    if (!this.#host.hasUpdated)
      for (const type of telltaleEvents) root.addEventListener(type, this.#keepInside);
    const filter = root.querySelector('.filter');
    if (filter) maskFromRecorders(filter);
    // An update may come after the widget is gone, and the marks are the page's.
    if (this.#host.isConnected) this.#search?.highlight(root);
  }

  hostDisconnected(): void {
    this.#search?.stopHighlighting();
  }

  /** Its buttons and lines; nothing before it has come. */
  get part() {
    return this.#search && searchPart.loaded;
  }

  /** The questions that are left, by id: true where only the answer holds the words. Nothing without a search. */
  find(items: readonly Item[], answerOf: (item: Item) => string): ReadonlyMap<string, boolean> | undefined {
    return this.#search?.find(this.query, items, answerOf, this.#host.context.language);
  }

  searchFor = (query: string): void => {
    this.query = query;
    this.#changed(!!query);
    // Recorders are told of each write, so nothing is ever written but nothing.
    if (!query) this.#empty();
    void this.#load();
  };

  /** By its button, which goes with it. */
  clear = (): void => {
    this.searchFor('');
    this.#input!.focus();
  };

  /** For a question that is asked for by a link, which a search may have left out. */
  giveWay(): void {
    this.query = '';
    this.#changed(false);
    this.#empty();
  }

  /** Loaded anew for each widget: the part's styles come with it. */
  async #load(): Promise<void> {
    const part = await this.#host.context.load(searchPart);
    if (part) this.#search ??= new part.Search();
    this.#host.context.update();
  }

  get #input(): HTMLInputElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLInputElement>('#filter');
  }

  #empty(): void {
    const input = this.#input;
    if (input?.value) input.value = '';
  }

  #keepInside = (event: Event): void => {
    if ((event.target as Element).id !== 'filter') return;
    const {key} = event as KeyboardEvent;
    // Not every browser clears a search field on Escape.
    if (key === 'Escape' && event.type === 'keydown') this.searchFor('');
    if (key !== 'Escape' && key !== 'Tab') event.stopPropagation();
  };
}
