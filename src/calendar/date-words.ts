import type {PlainDate} from './dates.js';

/** Day, month and year in words, with the weekday: what people check a date by. */
export const fullDate: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The date in words. Always Gregorian, as the date fields of browsers are. */
export function formatDate(date: PlainDate, locale: string, options = fullDate): string {
  const key = locale + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, {...options, calendar: 'gregory', timeZone: 'UTC'});
    formatters.set(key, formatter);
  }
  return formatter.format(Date.parse(`${date}T00:00Z`));
}

/** "7 days", "1 day": with the locale's own plural, so that messages need none. */
export const formatDays = (days: number, locale: string): string =>
  days.toLocaleString(locale, {style: 'unit', unit: 'day', unitDisplay: 'long'});
