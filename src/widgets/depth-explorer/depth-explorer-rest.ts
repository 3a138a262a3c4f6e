import {html, nothing, type TemplateResult} from 'lit';
import type {LabelledStatement, Statement} from '../../evidence/claim.js';
import {lyingNeedle} from '../../illustrations/skin-depth.js';
import {fill} from '../../language/fill.js';
import type {DepthExplorerRestContent} from './depth-explorer-rest.content.js';
import {
  measured,
  reachRows,
  reportedIds,
  reportedLengths,
  wasUsed,
  type ReportedId,
} from './depth-explorer-rest.logic.js';
import type {DepthExplorerContent} from './depth-explorer.content.js';
import {lengths, position, type DepthZone, type Reach} from './depth-explorer.logic.js';

export {depthExplorerRestContent} from './depth-explorer-rest.content.js';
export {depthExplorerRestStyles as styles} from './depth-explorer-rest.styles.js';

/** What the explorer shows, and what it lends to this part. */
export interface DepthView {
  readonly words: DepthExplorerContent & DepthExplorerRestContent;
  readonly depth: number;
  readonly zone: DepthZone;
  readonly reach: Reach;
  /** Whose rules count; empty where no place is named. */
  readonly place: string;
  readonly ceiling: number | undefined;
  readonly maximum: number | undefined;
  readonly heading: (text: string, below: number) => TemplateResult;
  readonly evidence: (...statements: LabelledStatement[]) => unknown;
  readonly number: (value: number) => string;
  readonly millimetres: (length: number) => string;
  readonly range: (least: number, most: number) => string;
}

/** Numbers beside the drawing, names in it, and the length set, which goes up and down with the slider. */
export function scale({words, number, depth, millimetres}: DepthView) {
  const {unit, ...layers} = words.layers;
  return html`<div class="ruler small muted" part="ruler" aria-hidden="true">
      <span class="ruler-unit">${unit}</span>
      ${[0, 1, 2, 3, 4, 5].map((half) => html`<span class="ruler-number ruler-${half}">${number(half / 2)}</span>`)}
      <svg class="ruler-ticks" viewBox="0 0 10 300" preserveAspectRatio="none">
        <path d=${[...Array<undefined>(26)].map((_, i) => `M${i % 5 ? 5 : 0} ${i * 12}H10`).join('')}></path>
      </svg>
    </div>
    <div class="layers small" aria-hidden="true">
      ${(['outer', 'dermis', 'below'] as const).map((layer) => html`<span class="layer layer-${layer}">${layers[layer]}</span>`)}
    </div>
    <span class="marker small button-primary" part="marker" aria-hidden="true">${millimetres(depth)}</span>`;
}

/** Marks on the slider, where there are any. */
export const sliderMarks = ({ceiling, maximum}: DepthView) =>
  html`${ceiling === undefined ? nothing : html`<i class="mark mark-ceiling"></i>`}
  ${maximum === undefined ? nothing : html`<i class="mark mark-maximum"></i>`}`;

/** What the marks and lines of the drawing mean. */
export const key = ({words, ceiling, maximum, millimetres}: DepthView) =>
  html`${
    ceiling === undefined || !words.ceilingKey
      ? nothing
      : html`<li class="key-ceiling">${fill(words.ceilingKey, {length: millimetres(ceiling)})}</li>`
  }
  ${
    maximum === undefined || !words.maximum
      ? nothing
      : html`<li class="key-maximum">${fill(words.maximum, {length: millimetres(maximum)})}</li>`
  }
  ${words.scale ? html`<li class="key-scale">${words.scale}</li>` : nothing}`;

/** What a place's law says of lengths; a place that nobody knows has none. */
const lawOf = (place: string, {ceilings}: DepthExplorerRestContent): Statement | undefined =>
  Object.hasOwn(ceilings, place) ? ceilings[place as keyof typeof ceilings] : undefined;

/** What is to be said at the length set, and beyond what the clinic or the law draws a line at. */
export function remarks({words, zone, depth, place, ceiling, maximum, millimetres}: DepthView) {
  const law = lawOf(place, words);
  const {text} = words.notes[zone];
  return html`${text ? html`<p class="muted note">${text}</p>` : nothing}
    <div aria-live="polite">
      ${
        law?.text && ceiling !== undefined
          ? html`<p class="boxed remark remark-ceiling ${depth < ceiling ? 'is-quiet' : ''}">
              ${fill(law.text, {length: millimetres(ceiling)})}
            </p>`
          : nothing
      }
      ${
        maximum === undefined || !words.beyond
          ? nothing
          : html`<p class="boxed remark remark-maximum ${depth <= maximum ? 'is-quiet' : ''}">
              ${fill(words.beyond, {length: millimetres(maximum)})}
            </p>`
      }
    </div>`;
}

/** What studies used, what the number does not mean, and the whole as a table. */
export function further(view: DepthView) {
  const {words, place, heading, evidence} = view;
  const {real, width, labels} = words;
  const law = lawOf(place, words);
  return html`<section class="reported" part="reported">
      ${heading(words.reportedTitle, 1)}
      <p class="muted">${words.reportedNote}</p>
      <ul role="list">
        ${reportedIds.map((id) => renderReported(id, view))}
      </ul>
    </section>
    <section class="real" part="real">
      ${heading(real.title, 1)}
      <p class="muted">${real.text.text}</p>
      ${renderMeasured(view)}
    </section>
    <section class="width" part="width">
      ${heading(width.title, 1)}
      <p class="muted">${width.text.text}</p>
      ${renderWidth(view)}
    </section>
    ${renderTable(view)}
    ${evidence(
      {label: labels.reach, statement: words.reach[view.reach].text},
      {label: labels.thickness, statement: words.thickness},
      {label: labels.real, statement: words.real.text},
      {label: labels.drawing, statement: words.gives},
      {label: labels.note, statement: words.notes[view.zone]},
      {label: labels.trained, statement: words.trained},
      ...(law && view.ceiling !== undefined ? [{label: words.ceilingTitle, statement: law}] : []),
      ...reportedIds.map((id) => ({label: words.reported[id].title, statement: words.reported[id].text})),
      {label: width.title, statement: width.text},
    )}`;
}

function renderReported(id: ReportedId, {words, depth, millimetres, range}: DepthView) {
  const {title, text} = words.reported[id];
  const length = reportedLengths[id];
  const {least, most} = length;
  const used = wasUsed(length, depth);
  const start = position(least ?? lengths.least) * 100;
  // A single length is a dot, kept within the bar.
  const extent = Math.max(position(most) * 100 - start, 2);
  return html`<li class=${used ? 'is-used' : ''}>
    <p class="reported-title">
      <b>${title}</b>
      <span class="reported-length"
        >${least === undefined ? fill(words.upTo, {length: millimetres(most)}) : least === most ? millimetres(most) : range(least, most)}</span
      >
    </p>
    <div class="bar" aria-hidden="true">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none">
        <rect class="bar-scale" width="100" height="8"></rect>
        <rect class="bar-range" x=${Math.min(start, 98)} width=${extent} height="8"></rect>
      </svg>
      <i class="bar-set"></i>
    </div>
    <p class="muted small">${text.text}</p>
  </li>`;
}

function renderMeasured({words, millimetres}: DepthView) {
  const {set, reached} = words.real;
  const {needle, channel} = measured;
  return html`<dl class="measured small">
    ${[
      [set, needle],
      [reached, channel],
    ].map(
      ([label, length]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>
            <svg class="measured-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width=${(Number(length) / needle) * 100} height="8"></rect></svg
            ><span class="measured-length">${millimetres(Number(length))}</span>
          </dd>
        </div>`,
    )}
  </dl>`;
}

function renderWidth({words, millimetres}: DepthView) {
  const {picture, lengthLabel, widthLabel} = words.width;
  return html`<div class="needle">
    <svg class="needle-picture" role="img" aria-label=${picture} viewBox="-1 -1 252 27">${lyingNeedle}</svg>
    <span class="needle-width small">${fill(widthLabel, {length: millimetres(0.25)})}</span>
    <span class="needle-length small">${fill(lengthLabel, {length: millimetres(2.5)})}</span>
  </div>`;
}

function renderTable({words, zone, millimetres, range}: DepthView) {
  const {title, caption, length, reach} = words.table;
  return html`<details class="table" part="table">
    <summary><span>${title}</span></summary>
    <table>
      <caption>
        ${fill(caption, {zone: words.zones[zone]})}
      </caption>
      <thead>
        <tr>
          <th scope="col">${length}</th>
          <th scope="col">${reach}</th>
        </tr>
      </thead>
      <tbody>
        ${reachRows(zone).map(
          ({reach: reached, least, most}) =>
            html`<tr>
              <th scope="row">${least === most ? millimetres(least) : range(least, most)}</th>
              <td>${words.reach[reached].name}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
