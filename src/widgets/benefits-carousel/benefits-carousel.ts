import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {flag, number} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {WidgetElement} from '../../element/widget-element.js';
import {evidenceSheetStyles} from '../../evidence/evidence-sheet.styles.js';
import {gradeDotsStyles} from '../../evidence/grade-dots.styles.js';
import {styles as skinStyles} from '../../illustrations/skin-section.js';
import {lazy} from '../../page/lazy.js';
import {warnOnce} from '../../page/warn-once.js';
import type {Autoplay} from './autoplay/index.js';
import {benefitsCarouselContent, type BenefitsCarouselContent} from './benefits-carousel.content.js';
import {keyStep, requestSlide} from './benefits-carousel.logic.js';
import {benefitsCarouselStyles} from './benefits-carousel.styles.js';
import {SlideTrack} from './benefits-carousel.track.js';
import {controls, positionOf, slideView} from './benefits-carousel.views.js';

/** Only where a clinic asks for it. */
const autoplayPart = lazy('autoplay', () => import('./autoplay/index.js'), {expects: 'Autoplay'});

/** The detail of `mn-slide-change`. */
export interface SlideChange {
  /** The leading slide, counted from 1. */
  readonly slide: number;
  /** How many slides there are. */
  readonly count: number;
}

/**
 * The benefits of microneedling for the skin, each with its limit beside it. CSS scroll snap moves the slides.
 *
 * @tagname mn-benefits-carousel
 * @fires {CustomEvent<SlideChange>} mn-slide-change - When another slide leads, by whatever means. Carries its number
 *   and how many there are.
 * @csspart slide - One slide.
 * @csspart illustration - Each drawing of the skin: in the mirror, and in section.
 * @csspart limit - The limit or risk beside a benefit.
 * @csspart evidence-sheet - The sheet over a card with its sources.
 * @csspart controls - The row of dots and arrows.
 * @cssprop [--mn-skin-tone=2] - The skin in the drawings, from 1 (lightest) to 6 (darkest).
 */
export class BenefitsCarousel extends WidgetElement<BenefitsCarouselContent> {
  static override styles = [
    baseStyles,
    skinStyles,
    gradeDotsStyles,
    evidenceSheetStyles,
    benefitsCarouselStyles,
  ];
  /** @internal */
  static override readonly messages = ['benefits-carousel', 'recovery', 'results'];
  /** @internal */
  static override readonly parts = [autoplayPart];

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

  readonly #track = new SlideTrack((leader) => {
    this.slide = this.#leader = leader;
    this.requestUpdate();
  });
  #leader = 1;
  #announcement = '';
  #autoplay?: Autoplay;

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
    return benefitsCarouselContent();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.autoplay && changed.has('autoplay')) void this.#loadAutoplay();
    if (!changed.has('slide')) return;
    const {slide, problem} = requestSlide(this.slide, this.#count);
    if (problem) warnOnce(this, 'slide', problem, `Use a whole number from 1 to ${this.#count}.`);
    this.slide = Math.min(slide, this.#lastLeader);
    const {words} = this.context;
    if (this.hasUpdated && !this.#autoplay?.playing)
      this.#announcement = `${positionOf(this.slide, words)}: ${words.slides[this.slide - 1]?.title}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const track = this.renderRoot.querySelector<HTMLElement>('.track')!;
    if (this.isConnected) this.#track.observe(track, () => this.slide);
    this.#track.redraw();
    const before = changed.get('slide');
    const asked = changed.has('slide') && before !== this.slide && this.slide !== this.#leads;
    if (asked) this.#track.scrollTo(this.slide, true);
    if (before !== undefined && before !== this.slide) {
      this.context.emit('mn-slide-change', {slide: this.slide, count: this.#count} satisfies SlideChange);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#track.stop();
  }

  get #count(): number {
    return this.context.words.slides.length;
  }

  /** The last slide that can lead: with three side by side, the third from the end. */
  get #lastLeader(): number {
    // Between two slides, none may be wholly in view.
    return Math.max(1, this.#count - Math.max(1, this.#track.visible.size) + 1);
  }

  /** Where a scroll under way leads, else where the slides stand: a reader may turn back before it has come there. */
  get #leads(): number {
    return this.#track.target ?? this.#leader;
  }

  get #rightToLeft(): boolean {
    return getComputedStyle(this.renderRoot.querySelector('.root')!).direction === 'rtl';
  }

  async #loadAutoplay(): Promise<void> {
    const part = await this.context.load(autoplayPart);
    if (part && !this.#autoplay) {
      this.#autoplay = new part.Autoplay(this, () => {
        this.slide = this.slide < this.#lastLeader ? this.slide + 1 : 1;
      });
    }
  }

  #onKeyDown = (event: KeyboardEvent): void => {
    const step = keyStep(event.key, this.#rightToLeft);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (step) this.#move(step);
    else if (event.key === 'Home') this.slide = 1;
    else if (event.key === 'End') this.slide = this.#lastLeader;
    else return;
    event.preventDefault();
  };

  #move = (step: -1 | 1): void => {
    if (step > 0) this.next();
    else this.previous();
  };

  protected override renderWidget() {
    const {slides, labels} = this.context.words;
    return html`${this.context.opening()}
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
          @pointerdown=${this.#track.letGo}
          @wheel=${this.#track.letGo}
        >
          ${slides.map((slide, i) => slideView(this.context, slide, i + 1, this.hideEvidence))}
        </div>
        ${
          slides.length > 1
            ? controls(this.context, {
                slide: this.slide,
                last: this.#lastLeader,
                visible: this.#track.visible,
                pauseButton: this.#autoplay?.renderButton(labels),
                move: this.#move,
              })
            : nothing
        }
        <p class="visually-hidden" aria-live="polite">${this.#announcement}</p>
      </div>`;
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
