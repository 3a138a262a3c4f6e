import {compareDates} from '../../calendar/dates.js';
import type {CalendarEvent} from '../../handout/icalendar.js';
import type {PrepQuizListContent} from './prep-quiz-list.content.js';
import type {Result} from './prep-quiz-list.logic.js';
import {itemText} from './prep-quiz-list.text.js';

/**
 * Tasks that are still to come, as one event a day. Calendars are often shared, so no title says what the patient
 * answered, and what the clinic is to be told is not in them at all.
 */
export function toCalendarEvents(
  list: Result,
  content: PrepQuizListContent,
  locale: string,
): CalendarEvent[] {
  const {day, call, look, prepare} = content.events;
  const toDo = list.doBefore.filter(({startOn, alreadyPassed}) => startOn && !alreadyPassed);
  const dates = [...new Set(toDo.map(({startOn}) => startOn!))];
  const events: CalendarEvent[] = dates.map((date) => ({
    id: date,
    date,
    title: date === list.appointment ? day : prepare,
    description: [
      ...toDo
        .filter(({startOn}) => startOn === date)
        .map((item) => {
          const {title, detail} = itemText(item, content, locale);
          return `${title}: ${detail}`;
        }),
      content.closing,
    ].join('\n'),
  }));
  for (const {id, startOn} of list.tellClinic) {
    if (!startOn) continue;
    const isLook = id === 'look-again';
    events.push({id: `${startOn}-${isLook ? 'look' : 'call'}`, date: startOn, title: isLook ? look : call});
  }
  return events.sort((a, b) => compareDates(a.date, b.date));
}
