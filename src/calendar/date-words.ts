import {isEnglish} from '../language/counts.js';
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

const dayFormats = new Map<string, Intl.NumberFormat>();

function dayFormat(locale: string): Intl.NumberFormat {
  let format = dayFormats.get(locale);
  if (!format)
    dayFormats.set(
      locale,
      (format = new Intl.NumberFormat(locale, {style: 'unit', unit: 'day', unitDisplay: 'long'})),
    );
  return format;
}

/** "7 days", "1 day": with the locale's own plural, so that messages need none. */
export const formatDays = (days: number, locale: string): string =>
  isEnglish(locale) && days < 1000 ? `${days} day${days === 1 ? '' : 's'}` : dayFormat(locale).format(days);

/** "5–7 days". */
export const formatDayRange = (shortest: number, longest: number, locale: string): string =>
  shortest === longest
    ? formatDays(longest, locale)
    : isEnglish(locale) && longest < 1000
      ? `${shortest}–${longest} days`
      : dayFormat(locale).formatRange(shortest, longest);
