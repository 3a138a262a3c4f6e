import type {Claim} from './claim.js';

/** The month (`YYYY-MM`) of the claim that was checked longest ago. */
export function oldestReview(claims: readonly Pick<Claim, 'reviewed'>[]): string | undefined {
  return claims
    .map(({reviewed}) => reviewed as string)
    .sort()
    .at(0);
}

/** `2026-11` as a reader writes it: "November 2026". */
export function formatMonth(month: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(new Date(month));
}
