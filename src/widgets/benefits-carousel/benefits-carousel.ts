import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {flag, number} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {WidgetElement} from '../../element/widget-element.js';
import {windowOf} from '../../page/tree.js';
import {lazy, present} from '../../page/lazy.js';
import {warnOnce} from '../../page/warn-once.js';
import {fill} from '../../language/fill.js';
import type {Autoplay} from './benefits-carousel.autoplay.js';
import {
  benefitsCarouselContent,
  type BenefitSlide,
  type BenefitsCarouselContent,
} from './benefits-carousel.content.js';
import {keyStep, requestSlide} from './benefits-carousel.logic.js';
import {benefitsCarouselStyles} from './benefits-carousel.styles.js';
import {skinSection, styles as skinSectionStyles} from '../../illustrations/skin-section.js';
import {withFurtherContent, styles as restStyles} from './benefits-carousel-rest.js';

const drawing = present('pictures', {skinSection, styles: skinSectionStyles});
const rest = present(
  'further words',
  {withFurtherContent, styles: restStyles},
  {
    messages: ['benefits-carousel-rest'],
  },
);
const autoplaying = lazy('autoplay', () => import('./benefits-carousel.autoplay.js'));

/** What devices are authorised for in the United States: the look of scars and wrinkles. */
const onLabel: readonly string[] = ['scar', 'lines'];

/** What `mn-slide-change` carries. */
export interface SlideChange {
  /** The leading slide, counted from 1. */
  readonly slide: number;
  /** How many slides there are. */
  readonly count: number;
}

/**
 * What microneedling can do for the skin, each benefit with its limit beside it. CSS scroll snap moves the slides.
 *
 * @tagname mn-benefits-carousel
 * @fires {CustomEvent<SlideChange>} mn-slide-change - When another slide leads, by whatever means. Carries its number
 *   and how many there are.
 * @csspart slide - One slide.
 * @csspart illustration - The drawing of the skin.
 * @csspart limit - The limit or risk beside a benefit.
 * @csspart controls - The row of dots and arrows.
 * @cssprop [--mn-skin-tone=3] - The skin in the drawings, from 1 (lightest) to 6 (darkest).
 */
export class BenefitsCarousel extends WidgetElement<BenefitsCarouselContent> {
  static override styles = [baseStyles, benefitsCarouselStyles];
  /** @internal */
  static override readonly messages = ['benefits-carousel'];
  /** @internal */
  static override readonly besidePaint = [drawing, rest];
  /** @internal */
  static override readonly wordParts = [rest];

  static override properties: PropertyDeclarations = {
    autoplay: {...flag()},
    slide: {...number(1)},
  };

  /**
   * Lets the slides move by themselves every nine seconds, with a pause button; they stand still while someone
   * points at, focuses or cannot see them, and for those who prefer reduced motion. Default: false.
   */
  declare autoplay: boolean;
  /** The leading slide, counted from 1; where several stand side by side, the first of them. Default: 1. */
  declare slide: number;

  /** Slides wholly in the track, and slides that have been on screen: their drawings may move. */
  #visible = new Set<number>([1]);
  #seen = new Set<number>();
  /** Where a scroll under way leads; what comes into view on the way there does not count. */
  #target?: number | undefined;
  #leader = 1;
  #announcement = '';
  #autoplay?: Autoplay;
  #observers: {disconnect(): void}[] = [];
  #slides: HTMLElement[] = [];

  /** Moves to the next slide. */
  next(): void {
    this.slide = Math.min(this.slide + 1, this.#lastLeader);
  }

  /** Moves to the previous slide. */
  previous(): void {
    this.slide = Math.max(this.slide - 1, 1);
  }

  /** Moves to a slide, counted from 1. A number out of range leads to the nearest slide, with a warning. */
  goTo(slide: number): void {
    this.slide = slide;
  }

  protected override defaultContent(): BenefitsCarouselContent {
    const first = benefitsCarouselContent();
    return rest.loaded?.withFurtherContent(first) ?? first;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.autoplay && changed.has('autoplay')) void this.#loadAutoplay();
    if (!changed.has('slide')) return;
    const {slide, problem} = requestSlide(this.slide, this.#count);
    if (problem) warnOnce(this, 'slide', problem, `Use a whole number from 1 to ${this.#count}.`);
    this.slide = Math.min(slide, this.#lastLeader);
    if (this.hasUpdated && !this.#autoplay?.playing) this.#announcement = this.#describe(this.slide);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#observeSlides();
    const before = changed.get('slide');
    const asked = changed.has('slide') && before !== this.slide && this.slide !== this.#leader;
    if (asked) this.#scrollTo(this.slide, true);
    if (before !== undefined && before !== this.slide) {
      this.emit('mn-slide-change', {slide: this.slide, count: this.#count} satisfies SlideChange);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopObserving();
  }

  get #count(): number {
    return this.words.slides.length;
  }

  /** The last slide that can lead: with three side by side, the third from the end. */
  get #lastLeader(): number {
    // Between two slides, none may be wholly in view.
    return Math.max(1, this.#count - Math.max(1, this.#visible.size) + 1);
  }

  get #rightToLeft(): boolean {
    return getComputedStyle(this.renderRoot.querySelector('.root')!).direction === 'rtl';
  }

  #describe(slide: number): string {
    return `${this.#position(slide)}: ${this.words.slides[slide - 1]?.title}`;
  }

  #position(slide: number): string {
    return fill(this.words.labels.position, {slide, count: this.#count});
  }

  #scrollTo(slide: number, smoothly: boolean): void {
    const [first, target] = [this.#slides[0], this.#slides[slide - 1]];
    const track = target?.parentElement;
    if (!first || !track) return;
    this.#target = slide;
    // As it is laid out, not as it is drawn: a page may zoom, scale or turn what holds the widget.
    const left = target.offsetLeft - first.offsetLeft;
    const still = !smoothly || globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
    track.scrollTo?.({left, behavior: still ? 'instant' : 'smooth'});
  }

  /** Nothing of ours runs while a finger moves the slides, only when one has come into view or gone. */
  #observeSlides(): void {
    const track = this.renderRoot.querySelector<HTMLElement>('.track');
    if (!track || !this.isConnected || this.#slides.length === track.childElementCount) return;
    this.#stopObserving();
    const slides = (this.#slides = [...track.children] as HTMLElement[]);
    // The documents of test runners lay nothing out.
    if (!('ResizeObserver' in globalThis && 'IntersectionObserver' in globalThis)) return;
    // Becoming wider or narrower, or being moved or shown, may have put the track elsewhere.
    let width: number;
    const observer = new (windowOf(this).ResizeObserver)(([entry]) => {
      const before = width;
      width = entry!.contentRect.width;
      if (width !== before) this.#scrollTo(this.slide, false);
    });
    observer.observe(track);
    this.#observers.push(observer);
    const observe = (root: Element | null, threshold: number, into: Set<number>, then: () => void) => {
      const observer = new (windowOf(this).IntersectionObserver)(
        (entries) => {
          for (const {target, isIntersecting} of entries) {
            const position = slides.indexOf(target as HTMLElement) + 1;
            if (isIntersecting) into.add(position);
            else if (root) into.delete(position);
          }
          then();
        },
        {root, threshold},
      );
      slides.forEach((slide) => observer.observe(slide));
      this.#observers.push(observer);
    };
    observe(track, 0.75, this.#visible, () => this.#settle());
    observe(null, 0.4, this.#seen, () => this.requestUpdate());
  }

  #stopObserving(): void {
    this.#observers.forEach((observer) => observer.disconnect());
    this.#observers = [];
    this.#slides = [];
    this.#visible.clear();
  }

  #settle(): void {
    const leader = Math.min(...this.#visible);
    // The last slides stand side by side: not each of them can lead.
    const arrived =
      this.#visible.has(this.#target!) && (leader === this.#target || this.#visible.has(this.#count));
    if ((this.#target && !arrived) || !this.#visible.size) return;
    this.#target = undefined;
    this.slide = this.#leader = leader;
    this.requestUpdate();
  }

  async #loadAutoplay(): Promise<void> {
    const part = await this.loadPart(autoplaying);
    if (part && !this.#autoplay) {
      this.#autoplay = new part.Autoplay(this, () => {
        this.slide = this.slide < this.#lastLeader ? this.slide + 1 : 1;
      });
    }
  }

  /** A finger or wheel takes over from a scroll of ours. */
  #letGo = {handleEvent: () => (this.#target = undefined), passive: true};

  #onKeyDown = (event: KeyboardEvent): void => {
    const step = keyStep(event.key, this.#rightToLeft);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (step) this.#move(step);
    else if (event.key === 'Home') this.slide = 1;
    else if (event.key === 'End') this.slide = this.#lastLeader;
    else return;
    event.preventDefault();
  };

  #move(step: -1 | 1): void {
    if (step > 0) this.next();
    else this.previous();
  }

  protected override renderWidget() {
    const {slides, labels} = this.words;
    return html`${this.opening()}
      <div
        role="group"
        aria-roledescription=${labels.carousel}
        aria-labelledby="heading"
        @keydown=${this.#onKeyDown}
      >
        <div
          class="track"
          data-drags
          role="group"
          aria-label=${labels.slides}
          tabindex="0"
          @pointerdown=${this.#letGo}
          @wheel=${this.#letGo}
        >
          ${slides.map((slide, i) => this.#renderSlide(slide, i + 1))}
        </div>
        ${slides.length > 1 ? this.#renderControls() : nothing}
        <p class="visually-hidden" aria-live="polite">${this.#announcement}</p>
      </div>`;
  }

  #renderSlide({picture, pictureLabel, title, benefit, limit}: BenefitSlide, position: number) {
    const {labels} = this.words;
    const label = onLabel.includes(picture) ? undefined : this.placeNotes('label');
    return html`<div
      class="slide"
      part="slide"
      role="group"
      aria-roledescription=${labels.slide}
      aria-labelledby="position-${position} title-${position}"
    >
      <div class="picture">
        ${drawing.loaded?.skinSection({state: picture, label: pictureLabel, active: this.#seen.has(position)})}
      </div>
      <div class="text">
        <p class="muted small" id="position-${position}">${this.#position(position)}</p>
        <div id="title-${position}">${this.heading(title, 1)}</div>
        <p class="muted">${benefit.text}</p>
        ${limit.text ? html`<p class="limit" part="limit"><b>${labels.limit}</b>${limit.text}</p>` : nothing}
        ${label?.view}
        ${this.evidence(
          {label: title, statement: benefit},
          {label: labels.limit, statement: limit},
          ...(label?.statements ?? []),
        )}
      </div>
    </div>`;
  }

  #renderControls() {
    const {slides, labels} = this.words;
    const dotClass = (position: number) =>
      `${this.#visible.has(position) ? 'is-visible' : ''} ${position === this.slide ? 'is-current' : ''}`;
    return html`<div class="controls" part="controls">
      ${this.#renderArrow(labels.previous, -1, this.slide <= 1)} ${this.#autoplay?.renderButton(labels)}
      <div class="dots" aria-hidden="true">
        ${slides.map((_, i) => html`<i class=${dotClass(i + 1)}></i>`)}
      </div>
      ${this.#renderArrow(labels.next, 1, this.slide >= this.#lastLeader)}
    </div>`;
  }

  #renderArrow(label: string, step: -1 | 1, atEnd: boolean) {
    return html`<button
      class="button"
      part="button"
      type="button"
      aria-label=${label}
      aria-disabled=${atEnd}
      @click=${() => this.#move(step)}
    >
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d=${step > 0 ? 'M9 5l7 7-7 7' : 'M15 5l-7 7 7 7'}></path>
      </svg>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-benefits-carousel': BenefitsCarousel;
  }
  interface GlobalEventHandlersEventMap {
    'mn-slide-change': CustomEvent<SlideChange>;
  }
}
