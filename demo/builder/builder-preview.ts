import {LitElement, html, type PropertyDeclarations, type PropertyValues} from 'lit';
import {viewWidths, type View} from './catalogue.js';
import {msg} from './language/message.js';
import {isMessage, type Show} from './preview-message.js';

/**
 * The sample page in a frame, at the width of a phone, a tablet or a desktop, and made smaller where there is less
 * room. The frame stays; what it shows is told to it.
 */
export class BuilderPreview extends LitElement {
  static override properties: PropertyDeclarations = {
    language: {attribute: false},
    message: {attribute: false},
    view: {attribute: false},
  };

  declare message: Show | undefined;
  declare view: View;
  /** That the builder speaks. */
  declare language: string;

  #isReady = false;
  readonly #room = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    this.view = 'desktop';
    this.language = 'en';
  }

  /** The page's own style sheet counts here: it is one page. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#hear);
    this.#room.disconnect();
  }

  get #frame(): HTMLIFrameElement | null {
    return this.querySelector('iframe');
  }

  #hear = ({data, source, origin}: MessageEvent<unknown>): void => {
    if (origin !== location.origin || source !== this.#frame?.contentWindow) return;
    if (!isMessage(data, 'builder-ready')) return;
    this.#isReady = true;
    this.#tell();
  };

  #tell(): void {
    if (this.#isReady && this.message) this.#frame?.contentWindow?.postMessage(this.message, location.origin);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#room.observe(this);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#fit();
    if (changed.has('message')) this.#tell();
  }

  #fit(): void {
    const {clientWidth, style} = this;
    if (!clientWidth) return;
    const width = viewWidths[this.view];
    const shown = this.view === 'desktop' ? Math.max(width, clientWidth) : width;
    style.setProperty('--width', `${shown}px`);
    style.setProperty('--scale', String(Math.min(1, clientWidth / shown)));
  }

  protected override render() {
    return html`<div class="device device--${this.view}">
      <div class="device__bar" aria-hidden="true"><i></i><i></i><i></i><span>your-clinic.example</span></div>
      <div class="device__screen">
        <iframe
          title=${msg('Preview: the widget on a sample page', {id: 'builder.preview.title'})}
          src="./preview.html"
          loading="lazy"
        ></iframe>
      </div>
    </div>`;
  }
}
