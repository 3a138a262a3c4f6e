import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {convert, number, oneOf} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {segmentedSwitch} from '../../controls/switch.js';
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
  isDescribed,
  layoutFor,
  middle,
  pictureState,
  readPosition,
  sides,
  withoutPictures,
  type CompareView,
  type PictureFacts,
  type Side,
} from './results-compare.logic.js';
import {resultsCompareStyles} from './results-compare.styles.js';

export type {CompareView};

const asked = number(middle);

/** Only where a page gives more than one pair. */
const galleryPart = lazy('gallery', () => import('./gallery/index.js'), {
  expects: 'Gallery',
});

type Pair = readonly (HTMLImageElement | null | undefined)[];

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
 * @fires {CustomEvent<null>} mn-compare - When a patient moves the slider or changes the view for the first time. Carries nothing.
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
    for (const type of ['load', 'error']) this.addEventListener(type, this.#look, true);
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

  /** A picture has come, gone, loaded or failed. */
  #look = (): void => this.requestUpdate();

  async #loadGallery(): Promise<void> {
    this.#asksForGallery = true;
    const part = await this.context.load(galleryPart);
    if (!part) return;
    this.#gallery = new part.Gallery(() => this.requestUpdate());
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
    const {evidence, heading, opening, words} = this.context;
    const {onePerson, hidden, pointsTitle, points, questionsTitle, questions} = words;
    const above = this.#hidden ? [hidden] : this.#pairs.flat().some(Boolean) ? [onePerson] : [];
    return html`${opening()}
      ${
        this.#hidden
          ? html`<div class="stand-in boxed" part="note">
              ${heading(hidden.title, 1)}
              <p>${hidden.text.text}</p>
            </div>`
          : this.#renderPictures()
      }
      <div class="reading" part="points" ?hidden=${!points.length}>
        ${heading(pointsTitle, 1)}
        <ul class="points" role="list">
          ${points.map(
            ({title, text}) =>
              html`<li>
                <details>
                  <summary>${title}</summary>
                  <p>${text.text}</p>
                </details>
              </li>`,
          )}
        </ul>
      </div>
      <details class="questions" part="questions" ?hidden=${!questions.length}>
        <summary>${heading(questionsTitle, 1)}</summary>
        <ul role="list">
          ${questions.map((question) => html`<li>${question}</li>`)}
        </ul>
      </details>
      ${evidence(...[...above, ...points].map(({title, text}) => ({label: title, statement: text})))}`;
  }

  #renderPictures() {
    const {heading, words} = this.context;
    const {labels, missing} = words;
    const pairs = this.#pairs;
    const {view} = this;
    const layouts = (asked: CompareView) => pairs.map((pair) => layoutFor(asked, pair.map(pictureState)));
    const isEmpty = layouts(view).every((layout) => layout === 'empty');
    const figures = pairs.map((pair, i) => this.#renderPair(pair, i, layouts(view)[i]!, pairs.length < 2));
    return html`${
      layouts('slide').includes('slide')
        ? segmentedSwitch({
            part: 'view-switch',
            label: labels.show,
            ids: compareViews,
            chosen: view,
            name: (one) => labels[one],
            choose: (one) => this.#show(one),
          })
        : nothing
    }
    ${
      isEmpty
        ? html`<div class="stand-in is-empty" part="note">
            ${heading(missing.title, 1)}
            <p>${missing.text}</p>
          </div>`
        : nothing
    }
    ${
      pairs.length > 1
        ? html`<div class="pairs ${view === 'slide' ? 'has-slider' : ''}">
            <div class="gallery" part="gallery" role="group" aria-label=${labels.gallery} tabindex="0">
              ${figures}
            </div>
            ${this.#gallery?.renderControls(pairs.length, labels)}
            <p class="boxed small">${words.onePerson.text.text}</p>
          </div>`
        : figures
    }`;
  }

  #renderPair(pictures: Pair, pair: number, layout: CompareView | 'empty', isOnly: boolean) {
    const {labels, onePerson, noCaption} = this.context.words;
    const slides = layout === 'slide';
    return html`<figure class="pictures ${slides ? 'is-sliding' : ''}" ?hidden=${layout === 'empty'}>
      <div class="frame" part="frame" data-drags>
        ${sides.map((side, i) => this.#renderSide(side, pair, pictures[i]))}
        ${
          slides
            ? html`<span class="line"></span
                ><input class="slider" type="range" aria-label=${labels.slider} @input=${this.#slide} /><span
                  class="handle"
                  part="handle"
                  ><svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                    <path d="M8 7l-5 5 5 5M16 7l5 5-5 5"></path></svg
                ></span>`
            : nothing
        }
      </div>
      <figcaption>
        <div class="caption small muted" part="caption-text">
          <slot name=${slotOf('caption', pair)} @slotchange=${this.#look}><p>${noCaption.text}</p></slot>
        </div>
        ${isOnly ? html`<p class="boxed small">${onePerson.text.text}</p>` : nothing}
      </figcaption>
    </figure>`;
  }

  #renderSide(side: Side, pair: number, picture: PictureFacts | null | undefined) {
    const {labels, failed} = this.context.words;
    const state = pictureState(picture);
    const isLost = state === 'absent' || state === 'failed';
    const isUnnamed = !isLost && !isDescribed(picture!);
    return html`<div class="side is-${side} ${isLost ? 'is-lost' : ''}">
      <span class="label small" part="label">${labels[side]}</span>
      ${isUnnamed ? html`<span role="img" aria-label=${labels.noDescription}></span>` : nothing}
      <div aria-hidden=${isUnnamed || isLost ? 'true' : nothing}>
        <slot name=${slotOf(side, pair)} @slotchange=${this.#look}></slot>
      </div>
      ${isLost ? html`<p class="lost small">${failed}</p>` : nothing}
    </div>`;
  }

  #show(view: CompareView): void {
    this.view = view;
    this.#use();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-results-compare': ResultsCompare;
  }
  interface GlobalEventHandlersEventMap {
    'mn-compare': CustomEvent<null>;
  }
}
