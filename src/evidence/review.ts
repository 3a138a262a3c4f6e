import {isEnglish} from '../language/counts.js';
import type {Claim} from './claim.js';

/** Who reviewed the text at a clinic, as the clinic says. */
export interface ClinicReview {
  /** The attribute `reviewed-by`. */
  readonly by: string;
  /** `YYYY-MM`, from the attribute `reviewed-on`. */
  readonly month?: string | undefined;
}

/** A clinic's review from its attributes; none without a name. A day is read as its month, another date as none. */
export function clinicReview(by: string, on: string): ClinicReview | undefined {
  if (!by.trim()) return undefined;
  const [, month] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?$/.exec(on.trim()) ?? [];
  return {by: by.trim(), month};
}

/** The month (`YYYY-MM`) of the claim that was checked longest ago. */
export function oldestReview(claims: readonly Pick<Claim, 'reviewed'>[]): string | undefined {
  return claims
    .map(({reviewed}) => reviewed as string)
    .sort()
    .at(0);
}

const englishMonths =
  'January February March April May June July August September October November December'.split(' ');

/** `2026-11` as a reader writes it: "November 2026". */
export const formatMonth = (month: string, locale: string): string =>
  isEnglish(locale)
    ? `${englishMonths[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`
    : new Intl.DateTimeFormat(locale, {
        month: 'long',
        year: 'numeric',
        calendar: 'gregory',
        timeZone: 'UTC',
      }).format(new Date(month));
