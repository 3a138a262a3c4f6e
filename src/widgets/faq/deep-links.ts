import {isServer, type ReactiveController} from 'lit';
import {questionIn} from './faq.logic.js';

/** Follows links to `#faq-` and a question's id, wherever on the page they stand. The address is never written. */
export class DeepLinks implements ReactiveController {
  readonly #reveal: (id: string) => void;
  #hasFollowed = false;

  constructor(reveal: (id: string) => void) {
    this.#reveal = reveal;
  }

  hostConnected(): void {
    if (isServer) return;
    window.addEventListener('hashchange', this.#follow);
    document.addEventListener('click', this.#followLink);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
    document.removeEventListener('click', this.#followLink);
  }

  /** The page may have been opened with such an address. */
  hostUpdate(): void {
    if (!this.#hasFollowed && !isServer) this.#follow();
    this.#hasFollowed = true;
  }

  #follow = (): void => this.#open(location.hash);

  #open(hash: string): void {
    const id = questionIn(hash);
    if (id) this.#reveal(id);
  }

  /** A link to where the address points already changes nothing, and one that a router takes over tells nobody. */
  #followLink = (event: MouseEvent): void => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const [page, hash] = link.href.split(/(?=#)/);
    if (page === location.href.replace(/#.*$/, '')) this.#open(hash ?? '');
  };
}
