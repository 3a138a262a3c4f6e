import {arrowStep, grip, movedBy, positionAt} from './dragging.logic.js';
import {middle} from './results-compare.logic.js';

const watched = [
  'dblclick',
  'dragstart',
  'keydown',
  'mousedown',
  'pointercancel',
  'pointerdown',
  'pointermove',
  'pointerup',
];

/** Where a pointer came down. */
interface Start {
  readonly x: number;
  readonly y: number;
  readonly box: DOMRect;
  readonly rightToLeft: boolean;
  /** How far from the divider it took hold. */
  readonly grip: number;
}

/**
 * Lets a pointer drag the divider from anywhere in the frame, by moving the native slider in it. A finger that starts
 * up- or downwards scrolls the page.
 */
export class Dragging {
  readonly #frame: HTMLElement;
  #start?: Start | undefined;
  #holds = false;
  /** Whether the last press moved: WebKit takes a press and a drag from the same place for a double click. */
  #dragged = false;

  constructor(frame: HTMLElement) {
    this.#frame = frame;
    for (const type of watched) frame.addEventListener(type, this);
  }

  get #range(): HTMLInputElement | null {
    return this.#frame.querySelector('input');
  }

  handleEvent(event: Event): void {
    if (!this.#range) return;
    if (event instanceof PointerEvent && event.type.startsWith('pointer')) this.#follow(event);
    else if (event instanceof KeyboardEvent) this.#step(event);
    // No ghost of a picture to drag, no text to select, and the focus stays on the slider.
    else if (event.type !== 'dblclick') event.preventDefault();
    else if (!this.#dragged) this.#move(middle);
  }

  get #rightToLeft(): boolean {
    return getComputedStyle(this.#frame).direction === 'rtl';
  }

  #step(event: KeyboardEvent): void {
    const step = arrowStep(event.key, this.#rightToLeft);
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#move(Math.min(100, Math.max(0, this.#range!.valueAsNumber + step)));
  }

  #follow(event: PointerEvent): void {
    if (!event.isPrimary) return;
    switch (event.type) {
      case 'pointerdown':
        if (event.button) return;
        this.#begin(event);
        if (event.pointerType === 'mouse') this.#hold(event);
        return;
      case 'pointermove':
        if (this.#start) this.#decide(event, this.#start);
        if (this.#holds) this.#moveTo(event);
        return;
      case 'pointerup':
        // A tap: a finger that never left its place.
        if (this.#start && !this.#holds) this.#hold(event);
    }
    this.#start = undefined;
    this.#holds = false;
  }

  #begin({clientX: x, clientY: y}: PointerEvent): void {
    this.#dragged = false;
    const box = this.#frame.getBoundingClientRect();
    const rightToLeft = this.#rightToLeft;
    const share = this.#range!.valueAsNumber / 100;
    const divider = box.left + box.width * (rightToLeft ? 1 - share : share);
    this.#start = {x, y, box, rightToLeft, grip: grip(x, divider)};
  }

  #decide(event: PointerEvent, {x, y}: Start): void {
    const moved = movedBy(event.clientX - x, event.clientY - y);
    this.#dragged ||= Boolean(moved);
    if (this.#holds) return;
    if (moved === 'divider') this.#hold(event);
    else if (moved) this.#start = undefined;
  }

  #hold(event: PointerEvent): void {
    this.#holds = true;
    this.#frame.setPointerCapture(event.pointerId);
    this.#range!.focus({preventScroll: true});
    this.#moveTo(event);
  }

  #moveTo({clientX}: PointerEvent): void {
    const {box, rightToLeft, grip} = this.#start!;
    this.#move(positionAt(clientX - grip, box, rightToLeft));
  }

  #move(position: number): void {
    const range = this.#range!;
    if (range.valueAsNumber === position) return;
    range.value = String(position);
    range.dispatchEvent(new Event('input', {bubbles: true}));
  }
}
