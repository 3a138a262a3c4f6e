import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {convert, number, oneOf} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {segmentedSwitch} from '../../controls/switch.js';
import {switchStyles} from '../../controls/switch.styles.js';
import {warnOnce} from '../../page/warn-once.js';
import {WidgetElement} from '../../element/widget-element.js';
import {fill} from '../../language/fill.js';
import {Dragging} from './dragging.js';
import {fitInnerImages} from './inner-images.js';
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
  type PictureState,
  type Side,
} from './results-compare.logic.js';
import {resultsCompareStyles} from './results-compare.styles.js';

export type {CompareView};

const asked = number(middle);

/**
 * A clinic's own pair of pictures, with a slider between them, and how to look at such pictures. One widget holds one
 * pair: use several widgets for several pairs. The pictures are the page's own; the widget asks for none.
 *
 * Time runs with the reading direction: before stands where reading starts, so on the right on a page that runs from
 * right to left.
 *
 * @tagname mn-results-compare
 * @slot before - The picture from before: an `<img>` with a description in `alt`, or a `<picture>` with one.
 * @slot after - The picture from after, of the same part of the skin and in the same shape.
 * @slot caption - Needed: who took the pictures, in the same light and from the same angle, how many sessions lie
 *   between them, how long after the last one, that the person agreed, and that results vary.
 * @fires {CustomEvent<null>} mn-compare - When a patient moves the slider or changes the view for the first time. Carries nothing.
 * @csspart view-switch - The pair of buttons for slider and both pictures.
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

  static override properties: PropertyDeclarations = {
    // No update with each step of the slider: its own setter shows it.
    position: {...asked, noAccessor: true},
    view: {...oneOf(compareViews)},
  };

  /** `slide` for one frame with a slider, or `side-by-side`; patients can switch. Default: `slide`. */
  declare view: CompareView;

  #position = middle;
  #used = false;
  #frame?: HTMLElement;

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

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#showPosition();
    const pictures = this.#pictures;
    this.setVariable('--_ratio', String(frameRatio(pictures)));
    reportProblems(this, pictures, this.#hidden);
    fitInnerImages(this);
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    if (frame && frame !== this.#frame) new Dragging((this.#frame = frame));
  }

  /** A picture has come, gone, loaded or failed. */
  #look = (): void => this.requestUpdate();

  get #hidden(): boolean {
    return withoutPictures.includes(this.place);
  }

  get #pictures(): readonly (HTMLImageElement | null)[] {
    return sides.map((side) => {
      const slotted = `:scope > [slot="${side}"]`;
      return this.querySelector?.<HTMLImageElement>(`${slotted}:is(img), ${slotted} img`);
    });
  }

  get #valueText(): string {
    return fill(this.context.words.labels.value, {before: this.#position, after: 100 - this.#position});
  }

  #showPosition(): void {
    this.setVariable('--_split', `${this.#position}%`);
    const range = this.renderRoot?.querySelector<HTMLInputElement>('.slider');
    if (!range) return;
    range.value = String(this.#position);
    range.ariaValueText = this.#valueText;
  }

  #slide = ({target}: Event): void => {
    this.position = (target as HTMLInputElement).valueAsNumber;
    this.#use();
  };

  #use(): void {
    if (!this.#used) this.emit('mn-compare');
    this.#used = true;
  }

  protected override renderWidget() {
    const {evidence, heading, opening, words} = this.context;
    const {onePerson, hidden, pointsTitle, points, questionsTitle, questions} = words;
    const above = this.#hidden ? [hidden] : this.#pictures.some(Boolean) ? [onePerson] : [];
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
            ({title, text}) => html`<li><b>${title}</b><span class="muted">${text.text}</span></li>`,
          )}
        </ul>
      </div>
      <div class="questions" part="questions" ?hidden=${!questions.length}>
        ${heading(questionsTitle, 1)}
        <ul role="list">
          ${questions.map((question) => html`<li>${question}</li>`)}
        </ul>
      </div>
      ${evidence(...[...above, ...points].map(({title, text}) => ({label: title, statement: text})))}`;
  }

  #renderPictures() {
    const {heading, words} = this.context;
    const {labels, onePerson, missing, noCaption} = words;
    const pictures = this.#pictures;
    const states = pictures.map(pictureState);
    const {view} = this;
    const layout = layoutFor(view, states);
    const isEmpty = layout === 'empty';
    const slides = layout === 'slide';
    return html`${
        layoutFor('slide', states) === 'slide'
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
      <figure class="pictures ${slides ? 'is-sliding' : ''}" ?hidden=${isEmpty}>
        <div class="frame" part="frame" data-drags>
          ${sides.map((side, i) => this.#renderSide(side, pictures[i]!, states[i]!))}
          ${
            slides
              ? html`<span class="line"></span
                  ><input
                    class="slider"
                    type="range"
                    aria-label=${labels.slider}
                    @input=${this.#slide}
                  /><span class="handle" part="handle"
                    ><svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                      <path d="M8 7l-5 5 5 5M16 7l5 5-5 5"></path></svg
                  ></span>`
              : nothing
          }
        </div>
        <figcaption>
          <div class="caption small muted" part="caption-text">
            <slot name="caption" @slotchange=${this.#look}><p>${noCaption.text}</p></slot>
          </div>
          <p class="boxed small">${onePerson.text.text}</p>
        </figcaption>
      </figure>`;
  }

  #renderSide(side: Side, picture: PictureFacts | null, state: PictureState) {
    const {labels, failed} = this.context.words;
    const isLost = state === 'absent' || state === 'failed';
    const isUnnamed = !isLost && !isDescribed(picture!);
    return html`<div class="side is-${side} ${isLost ? 'is-lost' : ''}">
      <span class="label small" part="label">${labels[side]}</span>
      ${isUnnamed ? html`<span role="img" aria-label=${labels.noDescription}></span>` : nothing}
      <div aria-hidden=${isUnnamed || isLost ? 'true' : nothing}>
        <slot name=${side} @slotchange=${this.#look}></slot>
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
