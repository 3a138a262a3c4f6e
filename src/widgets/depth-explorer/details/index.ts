import {html, nothing, svg} from 'lit';
import type {WidgetContext} from '../../../element/widget-context.js';
import type {LabelledStatement} from '../../../evidence/claim.js';
import {dermisThickness} from '../../../evidence/skin-thickness.js';
import {fill} from '../../../language/fill.js';
import {lengths, millimetreRange, millimetres, position, type DepthZone} from '../depth-explorer.logic.js';
import type {DepthExplorerFullContent} from './depth-details.content.js';
import {
  measured,
  reachRows,
  reportedIds,
  reportedLengths,
  wasUsed,
  type ReportedId,
} from './depth-details.logic.js';

export {withPartContent} from './depth-details.content.js';
export {depthDetailsStyles as styles} from './depth-details.styles.js';

type Context = WidgetContext<DepthExplorerFullContent>;

/** A needle that lies on its side, ten times as long as it is wide. */
const lyingNeedle = svg`<path fill="#dfe5ea" d="M0 0H195L250 12.5L195 25H0z"></path>
  <path fill="#93a0ab" d="M0 14H197L250 12.5L195 25H0z"></path>
  <path fill="#fff" opacity=".8" d="M0 4H192V8H0z"></path>
  <path fill="none" stroke="#3d4853" stroke-opacity=".7" d="M0 0H195L250 12.5L195 25H0z"></path>`;

/** The uses of such lengths in studies. */
export const reportedList = (context: Context, depth: number) =>
  html`<p class="muted small">${context.words.reportedNote}</p>
    <ul role="list">
      ${reportedIds.map((id) => renderReported(id, context, depth))}
    </ul>`;

const said = (name: string, text: string) => (text ? html`<p class=${name}>${text}</p>` : nothing);

/** Why the number set is not the depth reached, how thick the dermis is here, and that length is not width. */
export function realDepth(context: Context, zone: DepthZone) {
  const {words, locale} = context;
  const {real, width, notes, thickness, scale} = words;
  const {women, men} = dermisThickness[zone];
  return html`<p>${real.text.text}</p>
    ${renderMeasured(context)}
    ${said('thickness', fill(thickness.text, {women: millimetres(locale, women), men: millimetres(locale, men)}))}
    ${said('note', notes[zone].text)} ${said('muted small', scale)}
    <p><b>${width.title}</b></p>
    <p class="width" part="width">${width.text.text}</p>
    ${renderWidth(context)}`;
}

/** The evidence for all of it. */
export const detailsStatements = ({words}: Context, zone: DepthZone): LabelledStatement[] => [
  {label: words.labels.real, statement: words.real.text},
  {label: words.labels.note, statement: words.notes[zone]},
  ...reportedIds.map((id) => ({label: words.reported[id].title, statement: words.reported[id].text})),
  {label: words.width.title, statement: words.width.text},
];

function renderReported(id: ReportedId, {words, locale}: Context, depth: number) {
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
        >${least === undefined ? fill(words.upTo, {length: millimetres(locale, most)}) : least === most ? millimetres(locale, most) : millimetreRange(locale, least, most)}</span
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

function renderMeasured({words, locale}: Context) {
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
            ><span class="measured-length">${millimetres(locale, Number(length))}</span>
          </dd>
        </div>`,
    )}
  </dl>`;
}

function renderWidth({words, locale}: Context) {
  const {picture, lengthLabel, widthLabel} = words.width;
  return html`<div class="needle">
    <svg class="needle-picture" role="img" aria-label=${picture} viewBox="-1 -1 252 27">${lyingNeedle}</svg>
    <span class="needle-width small">${fill(widthLabel, {length: millimetres(locale, 0.25)})}</span>
    <span class="needle-length small">${fill(lengthLabel, {length: millimetres(locale, 2.5)})}</span>
  </div>`;
}

/** The slider's statements on a place, as a table. */
export function depthTable({words, locale}: Context, zone: DepthZone) {
  const {caption, length, reach} = words.table;
  return html`<table>
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
            <th scope="row">
              ${least === most ? millimetres(locale, least) : millimetreRange(locale, least, most)}
            </th>
            <td>${words.reach[reached].name}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
