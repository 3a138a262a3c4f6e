import {html} from 'lit';
import {arrowButton} from '../../../controls/arrow-button.js';
import {fill} from '../../../language/fill.js';
import {windowOf} from '../../../page/tree.js';
import type {ResultsCompareContent} from '../results-compare.content.js';

export {galleryStyles as styles} from './gallery.styles.js';

/** Which of several pairs is in view, and arrows to the others. Loaded only where a page gives more than one. */
export class Gallery {
  /** The pair in view, counted from 0. */
  pair = 0;
  readonly #changed: () => void;
  #track?: HTMLElement | undefined;
  #observer?: IntersectionObserver;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  observe(track: HTMLElement | null): void {
    const pairs = [...(track?.children ?? [])];
    if (track === this.#track && this.pair < pairs.length) return;
    this.#observer?.disconnect();
    this.#track = track ?? undefined;
    this.pair = 0;
    // The documents of test runners lay nothing out.
    if (!track || !('IntersectionObserver' in globalThis)) return;
    this.#observer = new (windowOf(track).IntersectionObserver)(
      (entries) => {
        for (const {isIntersecting, target} of entries) if (isIntersecting) this.pair = pairs.indexOf(target);
        this.#changed();
      },
      {root: track, threshold: 0.6},
    );
    pairs.forEach((pair) => this.#observer!.observe(pair));
  }

  #move = (step: -1 | 1): void => {
    const track = this.#track;
    const target = track?.children[this.pair + step] as HTMLElement | undefined;
    if (!track || !target) return;
    // As it is laid out, not as it is drawn: a page may zoom, scale or turn what holds the widget.
    const left = target.offsetLeft - (track.firstElementChild as HTMLElement).offsetLeft;
    const still = windowOf(track).matchMedia('(prefers-reduced-motion: reduce)').matches;
    track.scrollTo({left, behavior: still ? 'instant' : 'smooth'});
  };

  renderControls(count: number, {previous, next, pair}: ResultsCompareContent['labels']) {
    return html`<div class="controls">
      ${arrowButton(previous, -1, this.pair === 0, this.#move)}
      <span class="small" aria-live="polite">${fill(pair, {pair: this.pair + 1, count})}</span>
      ${arrowButton(next, 1, this.pair === count - 1, this.#move)}
    </div>`;
  }
}
