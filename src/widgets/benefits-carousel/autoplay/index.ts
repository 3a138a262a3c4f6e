import {html, type ReactiveController} from 'lit';
import {mayAutoplay} from '../benefits-carousel.logic.js';

/** How long a slide stays when slides move by themselves, in milliseconds. */
export const autoplayInterval = 9000;

/** The carousel as it is seen by the code that moves it. */
export interface AutoplayHost extends HTMLElement {
  readonly autoplay: boolean;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

/**
 * Moves the slides by itself, while nobody reads, points, or asks for stillness. Loaded only for carousels that
 * ask for it.
 */
export class Autoplay implements ReactiveController {
  readonly #host: AutoplayHost;
  readonly #advance: () => void;
  readonly #motion = matchMedia('(prefers-reduced-motion: reduce)');
  #pausedByPatient = false;
  #focusInside = false;
  #pointerInside = false;
  #onScreen = false;
  #observer?: IntersectionObserver;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: AutoplayHost, advance: () => void) {
    this.#host = host;
    this.#advance = advance;
    host.addEventListener('focusin', this.#onFocusIn);
    host.addEventListener('focusout', () => this.#hold({focus: false}));
    host.addEventListener('pointerenter', () => this.#hold({pointer: true}));
    host.addEventListener('pointerleave', () => this.#hold({pointer: false}));
    host.addController(this);
  }

  get playing(): boolean {
    return mayAutoplay({
      asked: this.#host.autoplay,
      pausedByPatient: this.#pausedByPatient,
      focusInside: this.#focusInside,
      pointerInside: this.#pointerInside,
      onScreen: this.#onScreen,
      reducedMotion: this.#motion.matches,
    });
  }

  hostConnected(): void {
    // The documents of test runners have none.
    if (!('IntersectionObserver' in globalThis)) return;
    this.#observer ??= new IntersectionObserver(([entry]) => {
      this.#onScreen = entry!.isIntersecting;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
    this.#motion.addEventListener('change', this.#onMotionChange);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#motion.removeEventListener('change', this.#onMotionChange);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.playing) this.#timer = setTimeout(this.#tick, autoplayInterval);
  }

  #tick = (): void => {
    if (!document.hidden) this.#advance();
    this.#host.requestUpdate();
  };

  #onMotionChange = (): void => this.#host.requestUpdate();

  #onFocusIn = (event: FocusEvent): void => {
    const control = event.composedPath()[0];
    // Someone reads or steers: the slides wait until Play is pressed. The button itself only holds them.
    const steering = !(control instanceof Element && control.matches('.rotation'));
    if (steering && this.#host.autoplay) this.#pausedByPatient = true;
    this.#hold({focus: true});
  };

  #hold({
    focus = this.#focusInside,
    pointer = this.#pointerInside,
  }: {
    focus?: boolean;
    pointer?: boolean;
  }): void {
    this.#focusInside = focus;
    this.#pointerInside = pointer;
    this.#host.requestUpdate();
  }

  #toggle = (): void => {
    this.#pausedByPatient = !this.#pausedByPatient;
    if (!this.#pausedByPatient) this.#hold({focus: false, pointer: false});
    this.#host.requestUpdate();
  };

  /** The pause control; none where nothing moves by itself. */
  renderButton(labels: {readonly pause: string; readonly play: string}) {
    if (!this.#host.autoplay || this.#motion.matches) return '';
    const paused = this.#pausedByPatient;
    return html`<button
      class="button rotation"
      part="button"
      type="button"
      aria-label=${paused ? labels.play : labels.pause}
      @click=${this.#toggle}
    >
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d=${paused ? 'M8 5l11 7-11 7z' : 'M8 5v14M16 5v14'}></path>
      </svg>
    </button>`;
  }
}
