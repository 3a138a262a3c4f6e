import {formatCount} from '../../../language/counts.js';
import {html, nothing} from 'lit';
import {formatDate} from '../../../calendar/date-words.js';
import {addDays, today, type PlainDate} from '../../../calendar/dates.js';
import {firstWeekday} from '../../../calendar/weeks.js';
import type {WidgetContext} from '../../../element/widget-context.js';
import {fill} from '../../../language/fill.js';
import type {RecoveryTimelineContent} from '../recovery-timeline.content.js';
import {stageIds} from '../recovery-timeline.logic.js';
import {dateRange} from '../recovery-timeline.text.js';
import {calendarWeeks, type CalendarDay} from './calendar.logic.js';

export {calendarStyles as styles} from './calendar.styles.js';

const dayMonth: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'short'};

/** The first three weeks, with the stages of each day. */
export function calendar({words, locale}: WidgetContext<RecoveryTimelineContent>, treatment: PlainDate) {
  const weeks = calendarWeeks(treatment, firstWeekday(locale), today());
  const colours = stageIds.filter((id) => weeks.flat().some(({stages}) => stages.at(-1) === id));
  return html`<table>
      <caption class="muted small">
        ${dateRange([treatment, addDays(treatment, 20)], locale, dayMonth)}
      </caption>
      <thead>
        <tr>
          ${weeks[0]!.map(
            ({date}) =>
              html`<th scope="col" class="muted small">
                <span aria-hidden="true">${formatDate(date, locale, {weekday: 'narrow'})}</span
                ><span class="visually-hidden">${formatDate(date, locale, {weekday: 'long'})}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) => dayCell(day, words, locale))}
            </tr>`,
        )}
      </tbody>
    </table>
    <ul class="legend small muted" role="list">
      ${colours.map((id) => html`<li class="tone-${id}">${words.stages[id].name}</li>`)}
    </ul>`;
}

function dayCell({date, day, stages, isToday}: CalendarDay, words: RecoveryTimelineContent, locale: string) {
  if (day === undefined) return html`<td></td>`;
  const label = [
    formatDate(date, locale),
    fill(words.calendar.day, {n: formatCount(day, locale)}),
    ...stages.map((id) => words.stages[id].name).filter((_, i) => day > 0 || i > 0),
    isToday ? words.calendar.today : '',
  ];
  return html`<td
    class="tone-${stages.at(-1) ?? 'none'} ${isToday ? 'is-today' : ''}"
    aria-current=${isToday ? 'date' : nothing}
  >
    <span class="number" aria-hidden="true">${formatDate(date, locale, {day: 'numeric'})}</span
    ><span class="visually-hidden">${label.filter(Boolean).join(', ')}</span>
  </td>`;
}
