import {isServer, type ReactiveController} from 'lit';
import type {WidgetElement} from '../../element/widget-element.js';
import {copyLinkPart} from './answers.js';
import {Disclosures} from './disclosures.logic.js';
import type {FaqContent} from './faq.content.js';
import type {Section} from './faq.logic.js';
import type {OpenToPrint} from './open-to-print.js';

/** Opens and closes: for a link, an attribute or a button; and follows the browser, which opens by itself. */
export class OpenQuestions extends Disclosures implements ReactiveController {
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

  #pressed = (press: Event): void => {
    const details = (press.target as Element).closest('summary')?.parentElement as HTMLDetailsElement | null;
    if (details) this.#follow(details, !details.open, press);
  };

  /** A find in the page opens by itself. */
  #toggled = ({target}: Event): void =>
    this.#follow(target as HTMLDetailsElement, (target as HTMLDetailsElement).open);

  /**
   * The browser tells only later of what a press has opened, when a search may have ended and the questions have moved:
   * a press opens and closes here, whole at once. In a section that nobody has opened, the browser alone does.
   */
  #follow(details: Element, open: boolean, press?: Event): void {
    const id = idOf(details);
    const isQuestion = details.matches('.question');
    const around = details.closest('.section');
    const section = this.sections.find((one) => around?.id === `section-${one.id}`);
    if (!section || this.#print.isPrinting || !(isQuestion || details === around)) return;
    if (open === (isQuestion ? this.hasOpen(id) : this.isOpen(section))) return;
    const {context} = this.#host;
    context.update();
    if (press) {
      if (isQuestion) this.buildQuestion(id);
      else this.build(id);
      if (!this.isBuilt(section)) return;
      press.preventDefault();
    }
    if (isQuestion) this.toggle(id, open);
    else this.fold(id, open);
    if (isQuestion && open) context.emit('mn-question-open');
  }
}

/** `faq-pain`, `section-care`. */
const idOf = ({id}: Element): string => id.replace(/^(faq|section)-/, '');
