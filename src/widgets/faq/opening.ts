import {isServer, type ReactiveController} from 'lit';
import type {WidgetElement} from '../../element/widget-element.js';
import {copyLinkPart} from './answers.js';
import {Disclosures} from './disclosures.logic.js';
import type {FaqContent} from './faq.content.js';
import type {Section} from './faq.logic.js';
import type {OpenToPrint} from './open-to-print.js';

/** Opens and closes: for a link, an attribute or a button; and follows the browser, which opens by itself. */
export class Opening extends Disclosures implements ReactiveController {
  sections: readonly Section[] = [];
  readonly #host: WidgetElement<FaqContent>;
  readonly #print: OpenToPrint;
  /** A question to bring into view once it is open. */
  #revealed = '';

  constructor(host: WidgetElement<FaqContent>, print: OpenToPrint) {
    super();
    this.#host = host;
    this.#print = print;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot!;
    if (!this.#host.hasUpdated) {
      root.addEventListener('click', this.#pressed);
      // These events do not bubble.
      root.addEventListener('toggle', this.#toggled, true);
    }
    if (this.#revealed) void this.#bringIntoView(this.#revealed);
    this.#revealed = '';
  }

  show(...ids: readonly string[]): void {
    this.open(this.sections, ids);
    if (!isServer) void this.#host.context.load(copyLinkPart);
    this.#host.context.update();
  }

  override closeAll(): void {
    super.closeAll();
    this.#host.context.update();
  }

  /** Opens a question and leads to it. */
  reveal(id: string): void {
    this.#revealed = id;
    this.show(id);
  }

  async #bringIntoView(id: string): Promise<void> {
    // The widget is not ready for the focus while it still reacts to its first update.
    await this.#host.updateComplete;
    const details = this.#host.shadowRoot!.getElementById(`faq-${id}`) as HTMLDetailsElement | null;
    if (!details) return;
    // Also where a patient has closed it a moment ago, which the browser tells only later.
    details.closest<HTMLDetailsElement>('.section')!.open = true;
    details.open = true;
    details.scrollIntoView();
    details.querySelector('summary')!.focus({preventScroll: true});
  }

  /** Builds what a press is about to open, before the browser does, so that it shows whole. */
  #pressed = ({target}: Event): void => {
    const details = (target as Element).closest('summary')?.parentElement;
    if (details?.matches('.section')) this.build(idOf(details));
    else if (details?.matches('.question')) this.buildQuestion(idOf(details));
    else return;
    this.#host.context.update();
  };

  /** The browser opens and closes, on a click as well as for a find in the page; this follows. */
  #toggled = ({target}: Event): void => {
    const details = target as HTMLDetailsElement;
    if (this.#print.isPrinting) return;
    const {open} = details;
    const {context} = this.#host;
    const id = idOf(details);
    if (details.matches('.section')) {
      const section = this.sections.find((one) => one.id === id);
      if (!section || open === this.isOpen(section)) return;
      this.fold(id, open);
      context.update();
    } else if (details.matches('.question') && open !== this.hasOpen(id)) {
      this.toggle(id, open);
      context.update();
      if (open) context.emit('mn-question-open');
    }
  };
}

/** `faq-pain`, `section-care`. */
const idOf = ({id}: Element): string => id.replace(/^(faq|section)-/, '');
