/** How long a file that did not come is left alone, by how often it has failed, in milliseconds. */
const rests = [10_000, 60_000, 600_000];

interface Updating {
  requestUpdate(): void;
}

/**
 * Keeps a page that stays open from asking for a missing file again and again: after each failure it rests, and after
 * the last of them until the page is shown again.
 */
export class Retry {
  #failures = 0;
  #waiting: Set<Updating> | undefined;

  get isResting(): boolean {
    return !!this.#waiting;
  }

  /** Has an element render anew at the end of the rest, if there is one. */
  afterwards(element: Updating): void {
    this.#waiting?.add(element);
  }

  succeeded(): void {
    this.#failures = 0;
  }

  failed(): void {
    // A patient who asked in between changes nothing. On a server, nothing is tried again.
    if (this.isResting || !globalThis.document) return;
    this.#waiting = new Set();
    const rest = rests[this.#failures++];
    if (rest) setTimeout(this.#end, rest);
    else document.addEventListener('visibilitychange', this.#shown);
  }

  #end = (): void => {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.forEach((element) => element.requestUpdate());
  };

  #shown = (): void => {
    if (document.hidden) return;
    document.removeEventListener('visibilitychange', this.#shown);
    this.#failures = 0;
    this.#end();
  };
}
