import {html, nothing} from 'lit';
import {segmentedSwitch} from '../../controls/switch.js';
import type {WidgetContext} from '../../element/widget-context.js';
import type {Gallery} from './gallery/index.js';
import {slotOf} from './pairs.logic.js';
import type {ResultsCompareContent} from './results-compare.content.js';
import {
  compareViews,
  isDescribed,
  layoutFor,
  pictureState,
  sides,
  type CompareView,
  type Pair,
  type PictureFacts,
  type Side,
} from './results-compare.logic.js';

type Context = WidgetContext<ResultsCompareContent>;

/** The pictures as they are shown, and what is told of them. */
export interface Pictures {
  readonly pairs: readonly Pair[];
  readonly view: CompareView;
  /** Only where there is more than one pair. */
  readonly gallery: Gallery | undefined;
  readonly choose: (view: CompareView) => void;
  /** The divider has been moved. */
  readonly slide: (event: Event) => void;
}

/** All pairs, and the switch between slider and both pictures. */
export function picturesView(context: Context, pictures: Pictures) {
  const {words, heading} = context;
  const {labels, missing} = words;
  const {pairs, view, choose} = pictures;
  const layouts = (asked: CompareView) => pairs.map((pair) => layoutFor(asked, pair.map(pictureState)));
  const figures = layouts(view).map((layout, pair) => pairView(context, pictures, pair, layout));
  return html`${
    layouts('slide').includes('slide')
      ? segmentedSwitch({
          part: 'view-switch',
          label: labels.show,
          ids: compareViews,
          chosen: view,
          name: (one) => labels[one],
          choose,
        })
      : nothing
  }
  ${
    layouts(view).every((layout) => layout === 'empty')
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
          ${pictures.gallery?.renderControls(pairs.length, labels)}
          <p class="boxed small">${words.onePerson.text.text}</p>
        </div>`
      : figures
  }`;
}

function pairView(
  {words, update}: Context,
  {pairs, slide}: Pictures,
  pair: number,
  layout: CompareView | 'empty',
) {
  const {labels, onePerson, noCaption} = words;
  const slides = layout === 'slide';
  return html`<figure class="pictures ${slides ? 'is-sliding' : ''}" ?hidden=${layout === 'empty'}>
    <div class="frame" part="frame" data-drags>
      ${sides.map((side, i) => sideView(words, side, slotOf(side, pair), pairs[pair]![i], update))}
      ${
        slides
          ? html`<span class="line"></span
              ><input class="slider" type="range" aria-label=${labels.slider} @input=${slide} /><span
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
        <slot name=${slotOf('caption', pair)} @slotchange=${update}><p>${noCaption.text}</p></slot>
      </div>
      ${pairs.length < 2 ? html`<p class="boxed small">${onePerson.text.text}</p>` : nothing}
    </figcaption>
  </figure>`;
}

function sideView(
  {labels, failed}: ResultsCompareContent,
  side: Side,
  slot: string,
  picture: PictureFacts | null | undefined,
  update: () => void,
) {
  const state = pictureState(picture);
  const isLost = state === 'absent' || state === 'failed';
  const isUnnamed = !isLost && !isDescribed(picture!);
  return html`<div class="side is-${side} ${isLost ? 'is-lost' : ''}">
    <span class="label small" part="label">${labels[side]}</span>
    ${isUnnamed ? html`<span role="img" aria-label=${labels.noDescription}></span>` : nothing}
    <div aria-hidden=${isUnnamed || isLost ? 'true' : nothing}>
      <slot name=${slot} @slotchange=${update}></slot>
    </div>
    ${isLost ? html`<p class="lost small">${failed}</p>` : nothing}
  </div>`;
}

/** In the place of pictures that may not be shown. */
export const hiddenView = ({words: {hidden}, heading}: Context) =>
  html`<div class="stand-in boxed" part="note">
    ${heading(hidden.title, 1)}
    <p>${hidden.text.text}</p>
  </div>`;

/** How to look at such pictures, and what to ask about them. */
export const readingView = ({words, heading}: Context) => {
  const {pointsTitle, points, questionsTitle, questions} = words;
  return html`<div class="reading" part="points" ?hidden=${!points.length}>
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
    </details>`;
};
