import type {ReactiveController} from 'lit';
import type {WidgetElement} from '../../element/widget-element.js';
import {lazy} from '../../page/lazy.js';
import type {FaqContent} from './faq.content.js';
import type {StructuredData} from './structured-data/index.js';

/** For search engines, where the page asks for it. */
export const structuredDataPart = lazy('structured data', () => import('./structured-data/index.js'), {
  expects: 'StructuredData',
});

type Questions = Parameters<StructuredData['update']>[0];
type Host = WidgetElement<FaqContent> & {readonly structuredData: boolean};

/** Describes the questions in the page's head, as long as `structured-data` asks for it. */
export class PageDescription implements ReactiveController {
  readonly #host: Host;
  readonly #questions: () => Questions;
  #wasAsked = false;
  #data?: StructuredData;

  constructor(host: Host, questions: () => Questions) {
    this.#host = host;
    this.#questions = questions;
    host.addController(this);
  }

  hostUpdated(): void {
    const {structuredData} = this.#host;
    const isNew = structuredData && !this.#wasAsked;
    this.#wasAsked = structuredData;
    if (structuredData || this.#data) void this.#describe(isNew);
  }

  hostDisconnected(): void {
    this.#data?.remove();
  }

  /** The part is asked for once. */
  async #describe(isNew: boolean): Promise<void> {
    if (isNew && !structuredDataPart.loaded) await this.#host.context.load(structuredDataPart);
    if (!structuredDataPart.loaded || !this.#host.isConnected) return;
    this.#data ??= new structuredDataPart.loaded.StructuredData(this.#host);
    this.#data.update(this.#host.structuredData ? this.#questions() : []);
  }
}
