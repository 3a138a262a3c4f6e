import type {LeadTime} from './lead-times.js';
import type {SourceId} from './sources.js';

/** How long after treatment something waits. Whole days: 24 hours is 1, the same evening is 0. */
export type RestartTime = Omit<LeadTime, 'ask'>;

export type RestartTimeId =
  | 'cleanse'
  | 'exercise-heat'
  | 'exfoliant'
  | 'make-up'
  | 'moisturiser'
  | 'only-clinic-product'
  | 'picking-waxing'
  | 'retinoid'
  | 'self-tan'
  | 'sunscreen'
  | 'vitamin-c';

export type RestartTimes = Readonly<Record<RestartTimeId, RestartTime>>;

/**
 * The one list of waiting times after treatment, shared by every widget that names one. Conventions of clinics and
 * one hospital leaflet; no trial compares them. A text that says how long to wait also gives the range.
 */
export const restartTimes: RestartTimes = {
  // "Nothing but the gel" for 6 to 8 hours on one page, for 24 hours in the leaflet.
  'only-clinic-product': after(1, 0, 1, 'chelsea-westminster', 'clinic-pages'),
  // From 8 hours to the next day.
  cleanse: after(1, 0, 1, 'chelsea-westminster', 'clinic-pages'),
  moisturiser: after(1, 1, 1, 'chelsea-westminster'),
  // Out of the sun at first; some pages allow sunscreen the same day, others keep it off open skin for 24 hours.
  sunscreen: after(1, 0, 1, 'chelsea-westminster', 'clinic-pages'),
  'make-up': after(2, 1, 2, 'clinic-pages'),
  'exercise-heat': after(3, 1, 3, 'clinic-pages'),
  // Acids, scrubs, benzoyl peroxide and fragrance.
  exfoliant: after(7, 3, 10, 'clinic-pages'),
  retinoid: after(14, 3, 14, 'clinic-pages'),
  // Lasting lumps are reported after it went on needled skin (Friedmann 2024).
  'vitamin-c': after(7, 2, 14, 'clinic-pages', 'friedmann-2024'),
  // Picking, scrubbing, waxing, lasers, injections.
  'picking-waxing': after(14, 7, 14, 'clinic-pages'),
  'self-tan': after(14, 14, 21, 'clinic-pages'),
};

function after(days: number, shortest: number, longest: number, ...sources: SourceId[]): RestartTime {
  return {days, shortest, longest, grade: 'D', sources};
}
