import {addDays, type PlainDate} from './dates.js';

/** Days of the week as ISO numbers them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Regions whose week does not begin on Monday (CLDR 42), two letters each: for browsers that do not tell. */
const fridays = 'MV';
const saturdays = 'AFBHDJDZEGIQIRJOKWLYOMQASDSY';
const sundays =
  'AGASBDBRBSBTBWBZCACODMDOETGTGUHKHNIDILINISJMJPKEKHKRLAMHMMMOMTMXMZNINPPAPEPHPKPRPTPYSASGSVTHTTTWUMUSVEVIWSYEZAZW';

const among = (region: string, listed: string) => listed.match(/../g)!.includes(region);

interface WeekInfo {
  readonly firstDay: Weekday;
}

/** A locale's week in newer browsers: a method in the standard, a property where it came early. */
interface LocaleOfWeeks {
  readonly getWeekInfo?: () => WeekInfo;
  readonly weekInfo?: WeekInfo;
}

/** The day that a week begins with where the locale is spoken. Monday where the locale is not known. */
export function firstWeekday(
  tag: string,
  read = (locale: LocaleOfWeeks) => locale.getWeekInfo?.() ?? locale.weekInfo,
): Weekday {
  try {
    const locale = new Intl.Locale(tag);
    const known = read(locale as LocaleOfWeeks);
    if (known) return known.firstDay;
    const region = locale.maximize().region ?? '';
    return among(region, fridays) ? 5 : among(region, saturdays) ? 6 : among(region, sundays) ? 7 : 1;
  } catch {
    return 1;
  }
}

/** The day of the week, the same in every time zone. */
export const weekdayOf = (date: PlainDate): Weekday =>
  (new Date(`${date}T00:00Z`).getUTCDay() || 7) as Weekday;

/** Whole weeks that hold `days` days from `first` on, each beginning with `start`. */
export function weeksFrom(first: PlainDate, days: number, start: Weekday): PlainDate[][] {
  const lead = (weekdayOf(first) - start + 7) % 7;
  return [...Array<undefined>(Math.ceil((lead + days) / 7))].map((_, week) =>
    [...Array<undefined>(7)].map((_, day) => addDays(first, week * 7 + day - lead)),
  );
}
