/*
 * What the pictures can do without at first: dragging anywhere on them (until then, and without it, the native slider
 * takes pointers), and what is said where something is missing.
 */
import {css, html, nothing} from 'lit';
import {sheetFor} from '../../element/adopt-styles.js';
import {warnOnce} from '../../page/warn-once.js';
import {missingContent, type MissingContent} from './results-compare-rest.content.js';
import {arrowStep, grip, movedBy, pictureProblems, positionAt} from './results-compare-rest.logic.js';
import type {ResultsCompareContent} from './results-compare.content.js';
import {middle, sides, type PictureFacts, type Side} from './results-compare.logic.js';

/** All words of the widget, given those that it begins with. */
export const withFurtherContent = (first: ResultsCompareContent): ResultsCompareContent & MissingContent => ({
  ...first,
  ...missingContent(),
});

/** What a patient can do instead, and what the page's editor has to add. */
export {resultsCompareRestStyles as styles} from './results-compare-rest.styles.js';

export const missingNote = (
  {text, editor}: {readonly text: string; readonly editor: string},
  heading?: unknown,
) =>
  html`${heading}
    <p>${text}</p>
    ${editor ? html`<p class="editor small">${editor}</p>` : nothing}`;

const decoded = new WeakSet<HTMLImageElement>();

/** Tells the webmaster on the console what is wrong, each thing once. */
export function reportProblems(
  widget: HTMLElement & {requestUpdate(): void},
  pictures: readonly (PictureFacts | null | undefined)[],
  hidden: boolean,
): void {
  // More may be on its way; a widget that is taken away, or its frame, has its pictures broken off.
  if (document.readyState === 'loading' || !widget.isConnected || !widget.ownerDocument.defaultView) return;
  // An engine may tell another shape of a drawing until that is decoded.
  const undecoded = pictures.flatMap((picture) =>
    picture instanceof HTMLImageElement && picture.complete && !decoded.has(picture) ? [picture] : [],
  );
  if (undecoded.length > 0) {
    for (const picture of undecoded) decoded.add(picture);
    void Promise.allSettled(undecoded.map((picture) => picture.decode())).then(() => widget.requestUpdate());
    return;
  }
  const inSlot = (name: Side | 'caption') => [...widget.querySelectorAll(`:scope > [slot="${name}"]`)];
  const [before, after] = sides.map((side, i) => ({picture: pictures[i], count: inSlot(side).length}));
  const slots = {before: before!, after: after!};
  const hasCaption = inSlot('caption').some(({textContent}) => textContent.trim());
  for (const {field, problem, fix} of pictureProblems(slots, hasCaption, hidden))
    warnOnce(widget, field, problem, fix);
}

/** `::slotted()` does not reach the image inside of a `<picture>`, a link or a paragraph. */
const innerImages = css`
  mn-results-compare > :is([slot='before'], [slot='after']) img {
    position: absolute !important;
    inset: 0 !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    object-fit: cover !important;
    object-position: var(--mn-results-compare-focus, 50% 50%);
  }
`;

/** Fits an image that something stands around into its frame: a rule on the page itself, and only where there is one. */
export function fitInnerImages(widget: HTMLElement): void {
  if (!widget.isConnected || !widget.querySelector(':scope > [slot]:not(img) img')) return;
  const page = widget.getRootNode() as Document | ShadowRoot;
  const sheet = sheetFor(innerImages, widget.ownerDocument);
  if (sheet && !page.adoptedStyleSheets.includes(sheet))
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}

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
    else if (event.type === 'dblclick') this.#move(middle);
    // No ghost of a picture to drag, no text to select, and the focus stays on the slider.
    else event.preventDefault();
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
        if (this.#start && !this.#holds) this.#decide(event, this.#start);
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
    const box = this.#frame.getBoundingClientRect();
    const rightToLeft = this.#rightToLeft;
    const share = this.#range!.valueAsNumber / 100;
    const divider = box.left + box.width * (rightToLeft ? 1 - share : share);
    this.#start = {x, y, box, rightToLeft, grip: grip(x, divider)};
  }

  #decide(event: PointerEvent, {x, y}: Start): void {
    const moved = movedBy(event.clientX - x, event.clientY - y);
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
