import {daysBetween, type PlainDate} from '../../../calendar/dates.js';
import {weeksFrom, type Weekday} from '../../../calendar/weeks.js';
import {placeOn, type StageId} from '../recovery-timeline.logic.js';

/** A day of the calendar. */
export interface CalendarDay {
  readonly date: PlainDate;
  /** Whole days since treatment; nothing for a day outside of the three weeks. */
  readonly day?: number;
  /** All stages of the day; the last of them gives it its colour. */
  readonly stages: readonly StageId[];
  readonly isToday: boolean;
}

const shownDays = 21;

/** Three weeks from the day of treatment on, in whole weeks that begin as the reader's do. */
export const calendarWeeks = (treatment: PlainDate, start: Weekday, today: PlainDate): CalendarDay[][] =>
  weeksFrom(treatment, shownDays, start).map((week) =>
    week.map((date) => {
      const day = daysBetween(treatment, date);
      const isShown = day >= 0 && day < shownDays;
      const {state, stages} = placeOn(treatment, date);
      return {
        date,
        ...(isShown ? {day} : {}),
        stages: isShown && state === 'in' ? stages : [],
        isToday: date === today,
      };
    }),
  );
