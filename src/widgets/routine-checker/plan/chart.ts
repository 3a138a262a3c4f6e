import {html, nothing, svg, type TemplateResult} from 'lit';
import {formatDate, formatDays} from '../../../calendar/date-words.js';
import {addDays, daysBetween, type PlainDate} from '../../../calendar/dates.js';
import {barsOf, reach, type Bar, type BarKind} from './bars.logic.js';
import type {CheckerContent} from './plan.content.js';
import {rowText} from './plan.text.js';
import {adviceIds, groups, type Check, type Group, type Row} from '../routine-checker.logic.js';

/** No year: what is planned is near. */
const shortDate: Intl.DateTimeFormatOptions = {weekday: 'short', day: 'numeric', month: 'short'};
const dayOnly: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'short'};

export interface Chart {
  readonly checked: Check;
  readonly words: CheckerContent;
  readonly locale: string;
  readonly today: PlainDate;
}

/** Everything on the list around the day of the treatment: one axis, a line for each kind, its words behind a tap. */
export function chart(drawn: Chart): TemplateResult {
  const {checked, words, locale, today} = drawn;
  const {appointment} = checked;
  const {result} = words;
  const date = (days: number) =>
    appointment ? formatDate(addDays(appointment, days), locale, dayOnly) : formatDays(reach, locale);
  const now = todayIn(appointment, today);
  const shown = groups.flatMap((group) => checked[group].map((row) => ({group, row})));
  const kinds = new Set(shown.flatMap(({group, row}) => barsOf(row, group).map(({kind}) => kind)));
  // Of the other kinds, the row itself says what they are.
  const key: readonly (readonly [BarKind, string])[] = [
    ['pause', result.planned],
    ['longest', result.longest],
  ];
  return html`<div class="chart">
    <p class="axis small" aria-hidden="true">
      <span class="ends muted"><span>${date(-reach)}</span><span>${date(reach)}</span></span>
      ${appointment ? html`<b class="day">${formatDate(appointment, locale, shortDate)}</b>` : html`<b>${result.day}</b>`}
    </p>
    <ul class="rows" role="list">
      ${
        // Each kind keeps its place, so that what was unfolded stays so.
        groups.flatMap((group) =>
          adviceIds[group].map((advice) => {
            const row = checked[group].find((one) => one.advice === advice);
            return row ? renderRow(row, group, drawn, now) : nothing;
          }),
        )
      }
    </ul>
    <p class="key small muted" aria-hidden="true">
      ${key.map(([kind, name]) =>
        kinds.has(kind)
          ? html`<span><svg class="sample">${bar({kind, from: -reach, to: reach})}</svg>${name}</span>`
          : nothing,
      )}
      ${
        now === undefined
          ? nothing
          : html`<span
              ><svg class="sample">${mark('today', 0)}</svg>${new Intl.RelativeTimeFormat(locale, {
                numeric: 'auto',
              }).format(0, 'day')}</span
            >`
      }
    </p>
  </div>`;
}

/** Where today stands, if it is another day than the treatment and within the chart. */
function todayIn(appointment: PlainDate | undefined, today: PlainDate): number | undefined {
  const days = appointment && daysBetween(appointment, today);
  return days && Math.abs(days) < reach ? days : undefined;
}

function renderRow(row: Row, group: Group, {words, locale}: Chart, now: number | undefined) {
  const {title, names, detail, why, before, after, afterwards, from, again} = rowText(
    row,
    words,
    locale,
    shortDate,
  );
  const {advice, groups: headings} = words;
  // Said once, in the tray, for all that it is true of.
  const isSaid = advice[row.advice].detail.text === advice.prescribed.detail.text;
  const lines = row.before ? [from || before, again || after] : [headings[group].heading];
  return html`<li class="row-of-result of-${group}">
    <details>
      <summary>
        <span class="row-label"
          ><b>${names}</b> ${lines.map((line) => html`<span class="small when">${line}</span> `)}</span
        >
        <span class="plot">${plot(barsOf(row, group), now)}</span>
      </summary>
      <div class="row-text small">
        <p class="row-title">${title}</p>
        ${
          row.before
            ? html`<p><b>${before}.</b> ${detail}</p>
                <p><b>${after}.</b> ${afterwards}</p>`
            : isSaid
              ? nothing
              : html`<p>${detail}</p>`
        }
        ${why ? html`<p>${why}</p>` : nothing}
      </div>
    </details>
  </li>`;
}

const percent = (days: number): string => `${((days + reach) / (2 * reach)) * 100}%`;

const bar = ({kind, from, to}: Bar) =>
  kind === 'ask'
    ? svg`<line class="bar-ask" x1=${percent(from)} x2=${percent(to)} y1="50%" y2="50%"></line>`
    : svg`<rect class="bar-${kind}" x=${percent(from)} width=${`${((to - from) / (2 * reach)) * 100}%`} y="50%" height="10" rx="5"></rect>`;

const mark = (name: string, days: number) =>
  svg`<line class=${name} x1=${percent(days)} x2=${percent(days)} y1="0" y2="100%"></line>`;

/** In per cent of its own width and in pixels, so that it is as sharp at every width. */
const plot = (bars: readonly Bar[], now: number | undefined) =>
  html`<svg class="bars" aria-hidden="true">
    ${now === undefined ? nothing : mark('today', now)} ${bars.map(bar)} ${mark('treatment-day', 0)}
  </svg>`;
