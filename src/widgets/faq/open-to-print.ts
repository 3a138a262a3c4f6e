import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Has everything open while the page is printed, in browsers too whose style sheets cannot open what is closed. */
export class OpenToPrint implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  #open = (): void => {
    this.isPrinting = true;
    this.#host.requestUpdate();
    this.#openAll();
    // Where the page asked for the print itself, it prints what there is now.
    void this.#host.updateComplete.then(this.#openAll);
  };

  #openAll = (): void => {
    if (!this.isPrinting || CSS.supports('selector(::details-content)')) return;
    const closed = this.#host.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const details of closed) details.open = true;
    this.#opened = [...this.#opened, ...closed];
  };

  #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
    this.isPrinting = false;
    this.#host.requestUpdate();
  };
}
