import {nothing, svg} from 'lit';
import {formatDate} from '../../calendar/date-words.js';
import type {PlainDate} from '../../calendar/dates.js';
import {stripOf} from './prep-quiz-strip.logic.js';

/**
 * The days until the appointment as one line, with a dot where something begins. In per cent of its own width and in
 * pixels, so that it is as sharp at every width. Decoration: the list below says each date, the line above the last.
 */
export function countdownStrip(
  today: PlainDate,
  appointment: PlainDate,
  starts: readonly PlainDate[],
  locale: string,
) {
  const strip = stripOf(today, appointment, starts);
  if (!strip) return nothing;
  const {isFromToday, days} = strip;
  return svg`<svg class="strip" aria-hidden="true">
    <line x1=${isFromToday ? '5%' : '0'} x2="95%" y1="10" y2="10"></line>
    ${isFromToday ? svg`<line x1="5%" x2="5%" y1="4" y2="16"></line>` : nothing}
    ${days.map(({date, at, isNamed}) => {
      const isLast = date === appointment;
      return svg`<circle class=${isLast ? 'strip-end' : ''} cx=${`${at}%`} cy="10" r=${isLast ? 8 : 5}></circle>
        ${
          isNamed && !isLast
            ? svg`<text x=${`${at}%`} y="32">${formatDate(date, locale, {day: 'numeric'})}</text>`
            : nothing
        }`;
    })}
  </svg>`;
}
