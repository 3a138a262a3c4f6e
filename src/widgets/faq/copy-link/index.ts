import {html, nothing, type ReactiveControllerHost} from 'lit';
import {copyPath, lineIcon} from '../../../illustrations/line-icon.js';

export {copyLinkStyles as styles} from './copy-link.styles.js';

interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
}

/** Puts a link to one question on the clipboard, or shows it to be copied by hand where there is none. */
export class CopyLink {
  readonly #host: ReactiveControllerHost;
  #copied = '';
  #byHand = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Nothing where the page has no address to link to. */
  view(id: string, question: string, {copy, copied, copyByHand}: CopyWords) {
    if (!location.protocol.startsWith('http')) return nothing;
    const link = `${location.href.replace(/#.*$/, '')}#faq-${encodeURIComponent(id)}`;
    const status = this.#copied !== id ? '' : this.#byHand ? copyByHand : copied;
    return html`<div class="copy">
      <button
        class="button button-quiet"
        part="button"
        type="button"
        aria-label="${status || copy}: ${question}"
        @click=${({currentTarget}: Event) => this.#copy(id, link, currentTarget as Element)}
      >
        ${lineIcon(copyPath, 'copy')} ${status || copy}
      </button>
      <span class="visually-hidden" role="status">${status}</span>
      ${
        status && this.#byHand
          ? html`<input class="link" readonly aria-label=${copyByHand} .value=${this.#byHand} />`
          : nothing
      }
    </div>`;
  }

  async #copy(id: string, link: string, button: Element): Promise<void> {
    this.#copied = id;
    this.#byHand = '';
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      // No clipboard on insecure pages, or not allowed.
      this.#byHand = link;
    }
    this.#host.requestUpdate();
    if (!this.#byHand) return;
    await this.#host.updateComplete;
    button.closest('.copy')?.querySelector<HTMLInputElement>('.link')?.select();
  }
}
