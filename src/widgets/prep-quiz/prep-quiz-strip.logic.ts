import {addDays, daysBetween, type PlainDate} from '../../calendar/dates.js';

/** A day of the strip on which something begins, or the appointment. */
export interface StripDay {
  readonly date: PlainDate;
  /** Per cent of the strip's width. */
  readonly at: number;
  /** There is room for its number below. */
  readonly isNamed: boolean;
}

export interface Strip {
  /** It begins today; false where the appointment is so far away that it begins later. */
  readonly isFromToday: boolean;
  readonly days: readonly StripDay[];
}

/** The least that is shown before the appointment. */
const fewestDays = 28;
/** Room at each end, for the dots and their numbers; and between two numbers, and beside the mark of today. */
const [margin, apart, besideToday] = [5, 9, 8];

/** The days from today, or from the first task, to the appointment; nothing where there is no day between. */
export function stripOf(
  today: PlainDate,
  appointment: PlainDate,
  starts: readonly PlainDate[],
): Strip | undefined {
  if (today >= appointment) return undefined;
  const dates = [...new Set([...starts.map((date) => (date < today ? today : date)), appointment])].sort();
  const first = [dates[0]!, addDays(appointment, -fewestDays)].sort()[0]!;
  const isFromToday = first <= today;
  const begin = isFromToday ? today : first;
  const length = daysBetween(begin, appointment);
  let next = 100 + apart;
  const days = dates.reverse().map((date) => {
    const at = margin + (daysBetween(begin, date) / length) * (100 - 2 * margin);
    const isNamed = next - at >= apart && (!isFromToday || at >= besideToday);
    if (isNamed) next = at;
    return {date, at, isNamed};
  });
  return {isFromToday, days: days.reverse()};
}
