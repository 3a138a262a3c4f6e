import {compareDates, type PlainDate} from '../../../calendar/dates.js';
import type {CalendarEvent} from '../../../handout/icalendar.js';
import type {CheckerContent} from './plan.content.js';
import {rowAsText} from './plan.text.js';
import type {Check, Row} from '../routine-checker.logic.js';

/**
 * Tasks that are still to come, as one event a day. Calendars are often shared, so no title says what is on the shelf, and
 * what is to be asked about is not in them at all.
 */
export function toCalendarEvents(
  {pause, appointment, isOver}: Check,
  words: CheckerContent,
  locale: string,
  today: PlainDate,
): CalendarEvent[] {
  const {prepare, day, again} = words.events;
  const eventsOn = (dateOf: (row: Row) => PlainDate | undefined, title: string, kind: string) => {
    const dates = [...new Set(pause.map(dateOf))].filter((date) => date && date >= today) as PlainDate[];
    return dates.map((date): CalendarEvent => {
      const rows = pause.filter((row) => dateOf(row) === date);
      return {
        id: `routine-${kind}-${date}`,
        date,
        title,
        description: [...rows.map((row) => rowAsText(row, words, locale)), words.result.closing].join('\n'),
      };
    });
  };
  return [
    ...eventsOn(({pauseFrom}) => pauseFrom, prepare, 'before'),
    ...(appointment && !isOver ? [{id: `routine-${appointment}`, date: appointment, title: day}] : []),
    ...eventsOn(({restartFrom}) => restartFrom, again, 'after'),
  ].sort((a, b) => compareDates(a.date, b.date));
}
