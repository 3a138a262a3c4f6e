import {html, type PropertyDeclarations, type PropertyValues} from 'lit';
import {convert, number, oneOf} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {switchStyles} from '../../controls/switch.styles.js';
import {lazy} from '../../page/lazy.js';
import {warnOnce} from '../../page/warn-once.js';
import {WidgetElement} from '../../element/widget-element.js';
import {fill} from '../../language/fill.js';
import {Dragging} from './dragging.js';
import type {Gallery} from './gallery/index.js';
import {fitInnerImages} from './inner-images.js';
import {countPairs, pairUp, slotOf} from './pairs.logic.js';
import {reportProblems} from './picture-problems.js';
import {resultsCompareContent, type ResultsCompareContent} from './results-compare.content.js';
import {
  compareViews,
  frameRatio,
  middle,
  readPosition,
  sides,
  withoutPictures,
  type CompareView,
  type Pair,
} from './results-compare.logic.js';
import {resultsCompareStyles} from './results-compare.styles.js';
import {hiddenView, picturesView, readingView} from './results-compare.views.js';

export type {CompareView};

const asked = number(middle);

/** Only where a page gives more than one pair. */
const galleryPart = lazy('gallery', () => import('./gallery/index.js'), {
  expects: 'Gallery',
});

/**
 * A clinic's own pair of pictures, with a slider between them, and how to look at such pictures. More than one `before`
 * and `after`, each pair with its caption, becomes a gallery. The pictures are the page's own; the widget asks for none.
 *
 * Time runs with the reading direction: before stands where reading starts, so on the right on a page that runs from
 * right to left.
 *
 * @tagname mn-results-compare
 * @slot before - The picture from before: an `<img>` with a description in `alt`, or a `<picture>` with one. A second
 *   one begins a second pair.
 * @slot after - The picture from after, of the same part of the skin and in the same shape.
 * @slot caption - Needed: who took the pictures, in the same light and from the same angle, how many sessions lie
 *   between them, how long after the last one, that the person agreed, and that results vary.
 * @fires {CustomEvent<null>} mn-compare - When a patient moves the slider or changes the view for the first time. Carries
 *   nothing.
 * @csspart view-switch - The pair of buttons for slider and both pictures.
 * @csspart gallery - What several pairs lie in, side by side.
 * @csspart frame - The box around the pictures.
 * @csspart label - "Before" and "After" on the pictures.
 * @csspart handle - What is dragged.
 * @csspart caption-text - The box around the caption.
 * @csspart note - What is said in the place of pictures that are not shown.
 * @csspart points - What to know when looking at such pictures.
 * @csspart questions - What to ask about them.
 * @cssprop [--mn-results-compare-focus=50% 50%] - Which part of a picture stays where it is cut, as `object-position`.
 */
export class ResultsCompare extends WidgetElement<ResultsCompareContent> {
  static override styles = [baseStyles, switchStyles, resultsCompareStyles];
  /** @internal */
  static override readonly messages = ['results-compare'];
  /** @internal */
  static override readonly parts = [galleryPart];

  static override properties: PropertyDeclarations = {
    // No update with each step of the slider: its own setter shows it.
    position: {...asked, noAccessor: true},
    view: {...oneOf(compareViews)},
  };

  /** `slide` for one frame with a slider, or `side-by-side`; patients can switch. Default: `slide`. */
  declare view: CompareView;

  #position = middle;
  #used = false;
  #gallery?: Gallery;
  #asksForGallery = false;
  readonly #draggable = new WeakSet<Element>();

  constructor() {
    super();
    // They do not bubble, so on their way down: whichever picture is put in, and whenever it loads.
    for (const type of ['load', 'error']) this.addEventListener(type, this.context.update, true);
  }

  /** How much of the before picture shows, in per cent, from 0 to 100. Default: 50. */
  get position(): number {
    return this.#position;
  }

  set position(given: number) {
    const {position, problem} = readPosition(convert(this, 'position', asked, given));
    if (problem) warnOnce(this, 'position', problem, 'Use a number from 0 to 100.');
    this.#position = position;
    this.#showPosition();
  }

  protected override defaultContent(): ResultsCompareContent {
    return resultsCompareContent();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const children = this.#slotted;
    pairUp(children.map(({slot}) => slot)).forEach((slot, i) => {
      if (children[i]!.slot !== slot) children[i]!.slot = slot;
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#showPosition();
    const pairs = this.#pairs;
    pairs.forEach((pair, i) => this.setVariable(`--_ratio${i || ''}`, String(frameRatio(pair))));
    reportProblems(this, pairs, this.#hidden);
    fitInnerImages(this);
    // Once, as a part that fails asks for an update too.
    if (pairs.length > 1 && !this.#asksForGallery) void this.#loadGallery();
    this.#gallery?.observe(this.renderRoot.querySelector('.gallery'));
    for (const frame of this.renderRoot.querySelectorAll<HTMLElement>('.frame')) {
      if (!this.#draggable.has(frame)) new Dragging(frame);
      this.#draggable.add(frame);
    }
  }

  async #loadGallery(): Promise<void> {
    this.#asksForGallery = true;
    const part = await this.context.load(galleryPart);
    if (!part) return;
    this.#gallery = new part.Gallery(this.context.update);
    this.requestUpdate();
  }

  get #hidden(): boolean {
    return withoutPictures.includes(this.context.jurisdiction);
  }

  get #slotted(): Element[] {
    return [...(this.children ?? [])].filter(({slot}) => slot);
  }

  get #pairs(): readonly Pair[] {
    const length = countPairs(this.#slotted.map(({slot}) => slot));
    return [...Array(length).keys()].map((pair) =>
      sides.map((side) => {
        const slotted = `:scope > [slot="${slotOf(side, pair)}"]`;
        return this.querySelector?.<HTMLImageElement>(`${slotted}:is(img), ${slotted} img`);
      }),
    );
  }

  get #valueText(): string {
    return fill(this.context.words.labels.value, {before: this.#position, after: 100 - this.#position});
  }

  #showPosition(): void {
    this.setVariable('--_split', `${this.#position}%`);
    for (const range of this.renderRoot?.querySelectorAll<HTMLInputElement>('.slider') ?? []) {
      range.value = String(this.#position);
      range.ariaValueText = this.#valueText;
    }
  }

  #slide = ({target}: Event): void => {
    this.position = (target as HTMLInputElement).valueAsNumber;
    this.#use();
  };

  #use(): void {
    if (!this.#used) this.context.emit('mn-compare');
    this.#used = true;
  }

  protected override renderWidget() {
    const {context} = this;
    const {hidden, onePerson, points} = context.words;
    const pairs = this.#pairs;
    const above = this.#hidden ? [hidden] : pairs.flat().some(Boolean) ? [onePerson] : [];
    return html`${context.opening()}
    ${
      this.#hidden
        ? hiddenView(context)
        : picturesView(context, {
            pairs,
            view: this.view,
            gallery: this.#gallery,
            choose: this.#choose,
            slide: this.#slide,
          })
    }
    ${readingView(context)}
    ${context.evidence(...[...above, ...points].map(({title, text}) => ({label: title, statement: text})))}`;
  }

  #choose = (view: CompareView): void => {
    this.view = view;
    this.#use();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-results-compare': ResultsCompare;
  }
  interface GlobalEventHandlersEventMap {
    'mn-compare': CustomEvent<null>;
  }
}
