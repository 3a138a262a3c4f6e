import {windowOf} from '../../page/tree.js';
import {draw} from './benefits-carousel.pictures.js';

/** By then every browser has ended a smooth scroll over all slides. In milliseconds. */
const longestScroll = 1500;
/** For so long after a change of width, a browser may snap anew or end a scroll that was on its way. In milliseconds. */
const resettling = 300;

/** The slides as they lie in their scrolling track: which of them can be seen, and how to get to another. */
export class SlideTrack {
  /** Slides wholly in the track, counted from 1. */
  readonly visible = new Set<number>([1]);
  /** Where a scroll under way leads; what comes into view on the way there does not count. */
  declare target?: number | undefined;
  readonly #settled: (leader: number) => void;
  #resettled = 0;
  #observers: {disconnect(): void}[] = [];
  #slides: HTMLElement[] = [];

  /** `settled` is called when another slide leads, or another number of them is in view. */
  constructor(settled: (leader: number) => void) {
    this.#settled = settled;
  }

  /** Nothing of ours runs while a finger moves the slides, only when one has come into view or gone. */
  observe(track: HTMLElement, leader: () => number): void {
    if (this.#slides.length === track.childElementCount) return;
    this.stop();
    const slides = (this.#slides = [...track.children] as HTMLElement[]);
    // The documents of test runners lay nothing out.
    if (!('ResizeObserver' in globalThis && 'IntersectionObserver' in globalThis)) return;
    const {ResizeObserver, IntersectionObserver} = windowOf(track);
    // Becoming wider or narrower, or being moved or shown, may have put the track elsewhere.
    let width: number;
    const resizes = new ResizeObserver(([entry]) => {
      const before = width;
      width = entry!.contentRect.width;
      if (width !== before && (before || leader() > 1)) this.#keep(leader());
    });
    resizes.observe(track);
    this.#observers.push(resizes);
    const observe = (init: IntersectionObserverInit, each: (slide: HTMLElement, isIn: boolean) => void) => {
      const observer = new IntersectionObserver((entries) => {
        for (const {target, isIntersecting} of entries) each(target as HTMLElement, isIntersecting);
        if (init.threshold === wholly) this.#settle();
      }, init);
      slides.forEach((slide) => observer.observe(slide));
      this.#observers.push(observer);
    };
    const wholly = 0.75;
    observe({root: track, threshold: wholly}, (slide, isIn) =>
      this.visible[isIn ? 'add' : 'delete'](slides.indexOf(slide) + 1),
    );
    // Drawn after the words, which are read first. One that is about to come is drawn before it does, and alone.
    observe({root: track, rootMargin: '0px 60%'}, (slide, isIn) => {
      if (!isIn) return;
      if (slides.indexOf(slide) + 1 === leader()) this.#draw(slide);
      else setTimeout(() => this.#draw(slide));
    });
    // Once it has been on screen, its drawing may move.
    observe({threshold: 0.4}, (slide, isIn) => isIn && slide.toggleAttribute('data-active', true));
    windowOf(track).addEventListener('beforeprint', this.drawAll);
  }

  stop(): void {
    const [slide] = this.#slides;
    if (slide) windowOf(slide).removeEventListener('beforeprint', this.drawAll);
    this.#observers.forEach((observer) => observer.disconnect());
    this.#observers = [];
    this.#slides = [];
    this.visible.clear();
  }

  /** Draws anew what is drawn already and has become another picture. */
  redraw(): void {
    this.#slides.forEach((slide) => slide.querySelector('[data-drawn]') && this.#draw(slide));
  }

  drawAll = (): void => this.#slides.forEach((slide) => this.#draw(slide));

  #draw(slide: HTMLElement): void {
    slide.querySelectorAll<HTMLElement>('[data-picture]').forEach(draw);
  }

  scrollTo(slide: number, smoothly: boolean): void {
    const [first, target] = [this.#slides[0], this.#slides[slide - 1]];
    const track = target?.parentElement;
    if (!first || !track) return;
    this.target = slide;
    // As it is laid out, not as it is drawn: a page may zoom, scale or turn what holds the widget.
    const left = target.offsetLeft - first.offsetLeft;
    const still = !smoothly || globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
    track.scrollTo?.({left, behavior: still ? 'instant' : 'smooth'});
    // A browser that snaps to a slide again, or a script of the page, may have ended the scroll on its way.
    if (!still) setTimeout(() => this.target === slide && this.scrollTo(slide, false), longestScroll);
  }

  /** Nothing but the reader leads elsewhere until the slides stand. */
  #keep(slide: number): void {
    this.scrollTo(slide, false);
    clearTimeout(this.#resettled);
    this.#resettled = windowOf(this.#slides[0]!).setTimeout(() => {
      this.#resettled = 0;
      if (this.target === slide) this.scrollTo(slide, false);
      this.#settle();
    }, resettling);
  }

  /** A finger or wheel takes over from a scroll of ours. */
  letGo = {handleEvent: () => (this.target = undefined), passive: true};

  #settle(): void {
    const {visible} = this;
    const leader = Math.min(...visible);
    // The last slides stand side by side: not each of them can lead.
    const arrived = visible.has(this.target!) && (leader === this.target || visible.has(this.#slides.length));
    if ((this.target && (!arrived || this.#resettled)) || !visible.size) return;
    this.target = undefined;
    this.#settled(leader);
  }
}
