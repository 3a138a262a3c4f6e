/**
 * A day in the Gregorian calendar, `YYYY-MM-DD`: no time and no zone, the same form as the value of
 * `<input type="date">`. Dates in this form sort and compare as text.
 */
export type PlainDate = `${number}-${number}-${number}`;

const dayInMilliseconds = 86_400_000;

/** All arithmetic is done at midnight UTC, where every day has 24 hours. */
const atMidnight = (date: PlainDate) => Date.parse(`${date}T00:00Z`);

const fromTime = (time: number) => new Date(time).toISOString().slice(0, 10) as PlainDate;

/** The text as a date; nothing if it is not one, such as 30 February. Years 1000 to 9999. */
export function parsePlainDate(text: string): PlainDate | undefined {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return undefined;
  const time = atMidnight(text as PlainDate);
  // Engines differ: some roll 30 February over into March, some refuse it.
  return Number.isFinite(time) && fromTime(time) === text ? text : undefined;
}

/** Dates have four digits for the year: what would go beyond them stays on the first or the last of their days. */
const [firstDay, lastDay] = [atMidnight('1000-01-01'), atMidnight('9999-12-31')];

export const addDays = (date: PlainDate, days: number): PlainDate =>
  fromTime(Math.min(lastDay, Math.max(firstDay, atMidnight(date) + days * dayInMilliseconds)));

/** Whole days from one date to another; negative when `to` comes first. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  (atMidnight(to) - atMidnight(from)) / dayInMilliseconds;

/** Below zero when `a` comes first, above when `b` does: for sorting. */
export const compareDates = (a: PlainDate, b: PlainDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** The day it is for the reader, by the clock of their device. */
export const today = (now = new Date()): PlainDate =>
  // The one place where local time is read: midnight UTC of the local year, month and day.
  fromTime(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
