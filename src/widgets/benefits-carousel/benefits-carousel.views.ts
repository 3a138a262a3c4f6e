import {html, nothing} from 'lit';
import {arrowButton} from '../../controls/arrow-button.js';
import type {WidgetContext} from '../../element/widget-context.js';
import {isClaim, type LabelledStatement, type Statement} from '../../evidence/claim.js';
import {evidenceSheet} from '../../evidence/evidence-sheet.js';
import {gradeDots} from '../../evidence/grade-dots.js';
import {fill} from '../../language/fill.js';
import type {BenefitSlide, BenefitsCarouselContent} from './benefits-carousel.content.js';
import {benefitKinds, onLabel} from './benefits-carousel.logic.js';

type Context = WidgetContext<BenefitsCarouselContent>;

type Further = Readonly<Record<string, readonly Statement[] | undefined>>;

/** "2 of 6". */
export const positionOf = (slide: number, {labels, slides}: BenefitsCarouselContent): string =>
  fill(labels.position, {slide, count: slides.length});

/** A slide, by its position from 1. */
export function slideView(context: Context, slide: BenefitSlide, position: number, hideEvidence: boolean) {
  const {title, benefit, limit, known} = slide;
  const {labels} = context.words;
  const note = onLabel.includes(slide.picture) ? undefined : context.notes('label');
  const kind = benefitKinds[benefit.id];
  return html`<div
    class="slide"
    part="slide"
    role="group"
    aria-roledescription=${labels.slide}
    aria-labelledby="position-${position} title-${position}"
  >
    ${drawings(slide, labels)}
    <div class="text">
      <div id="title-${position}">${context.heading(title, 1)}</div>
      <p>${benefit.text}</p>
      ${
        limit.text
          ? html`<p class="limit muted" part="limit">
              <span class="visually-hidden">${labels.limit}: </span>${limit.text}
            </p>`
          : nothing
      }
      ${note?.view} ${known && kind && !hideEvidence ? gradeDots(kind, known) : nothing}
      <div class="foot small">
        ${sheet(context, slide, position, note?.statements ?? [])}
        <span class="muted" id="position-${position}">${positionOf(position, context.words)}</span>
      </div>
    </div>
  </div>`;
}

/** In the mirror above, under the skin below. A clinic's own slide without a later moment has no mirror. */
const drawings = (
  {picture, pictureLabel, now, later}: BenefitSlide,
  labels: BenefitsCarouselContent['labels'],
) =>
  html`<div class="picture">
    ${
      later
        ? html`<p class="caption moments">
              <span>${labels.mirror} <b>${now}</b></span
              ><b>${later}</b>
            </p>
            <div class="mirror" data-view="mirror" data-picture=${picture}></div>
            <p class="caption below">${labels.underSkin}</p>`
        : nothing
    }
    <div
      class="section"
      role="img"
      aria-label=${pictureLabel}
      data-view="section"
      data-picture=${picture}
    ></div>
  </div>`;

/** The sources of a slide, over it. */
function sheet(
  {common, words, sources}: Context,
  {picture, title, benefit, limit}: BenefitSlide,
  position: number,
  notes: readonly LabelledStatement[],
) {
  // A clinic's own statement is not followed by facts of ours.
  const further = isClaim(benefit) ? (words.further as Further)[picture] : undefined;
  const evidence = sources(
    {label: title, statement: benefit},
    ...[limit, ...(further ?? [])].map((statement) => ({label: statement.text, statement})),
    ...notes,
  );
  return evidence
    ? evidenceSheet({
        ...evidence,
        id: `evidence-${position}`,
        title: common.evidence,
        close: words.labels.close,
      })
    : nothing;
}

/** The place in the row of slides, and the ways to another. */
interface Controls {
  /** The leading slide, counted from 1. */
  readonly slide: number;
  /** The last that can lead. */
  readonly last: number;
  /** Slides wholly in view. */
  readonly visible: ReadonlySet<number>;
  readonly pauseButton: unknown;
  readonly move: (step: -1 | 1) => void;
}

export function controls({words}: Context, {slide, last, visible, pauseButton, move}: Controls) {
  const {slides, labels} = words;
  const dotClass = (position: number) =>
    `${visible.has(position) ? 'is-visible' : ''} ${position === slide ? 'is-current' : ''}`;
  return html`<div class="controls" part="controls">
    ${arrowButton(labels.previous, -1, slide <= 1, move)} ${pauseButton}
    <div class="dots" aria-hidden="true">${slides.map((_, i) => html`<i class=${dotClass(i + 1)}></i>`)}</div>
    ${arrowButton(labels.next, 1, slide >= last, move)}
  </div>`;
}
