import {isServer, type ReactiveController} from 'lit';

/** Follows links to a fragment of the page (`#faq-pain`), wherever they stand. The address is never written. */
export class DeepLinks implements ReactiveController {
  readonly #open: (fragment: string, link?: Element) => void;
  #hasFollowed = false;

  /** `open` is also told which link was followed, where one was. */
  constructor(open: (fragment: string, link?: Element) => void) {
    this.#open = open;
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

  /** A link to where the address points already changes nothing, and one that a router takes over tells nobody. */
  #followLink = (event: MouseEvent): void => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const [page, hash] = link.href.split(/(?=#)/);
    if (page === location.href.replace(/#.*$/, '')) this.#open(hash ?? '', link);
  };
}
