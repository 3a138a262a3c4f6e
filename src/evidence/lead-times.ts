import type {EvidenceGrade} from './claim.js';
import type {SourceId} from './sources.js';

/** How long before treatment something is paused or done. Whole days: 24 hours is 1, the day itself is 0. */
export interface LeadTime {
  /** The time that we plan with: on the cautious side, and the clinic may set its own. */
  readonly days: number;
  /** Shortest time that a source gives, in days; absent when none gives a number. */
  readonly shortest?: number;
  readonly longest?: number;
  /** Set where nobody may be told to pause unasked, because it may be prescribed: the patient asks. */
  readonly ask?: true;
  /** Set where the clinic gave its own days. */
  readonly own?: true;
  readonly grade: EvidenceGrade;
  readonly sources: readonly SourceId[];
}

export type LeadTimeId =
  | 'alcohol'
  | 'bare-face'
  | 'benzoyl-peroxide'
  | 'cold-sores'
  | 'exfoliant'
  | 'gentle-care'
  | 'hair-removal'
  | 'pain-relief-nsaid'
  | 'prescription-cream'
  | 'retinoid'
  | 'self-tan'
  | 'shaving'
  | 'sun'
  | 'vitamin-c';

export type LeadTimes = Readonly<Record<LeadTimeId, LeadTime>>;

/**
 * The one list of preparation times, shared by every widget that names one. No trial was found that tests any of
 * them, and sources differ up to 14-fold: a text that says how long to pause also gives the range, if there is one.
 */
export const leadTimes: LeadTimes = {
  // Clinics say "none", mostly without a number: the day before is what they have in common.
  alcohol: clinics(1),
  'bare-face': clinics(0),
  // Not the longest: spots that flare up while it is paused are a reason to postpone.
  'benzoyl-peroxide': clinics(3, 1, 7),
  // When to tell the clinic, for antiviral tablets: from the same day to a week before.
  'cold-sores': {...clinics(7, 0, 7), sources: ['journal-drugs-dermatology-2024', 'clinic-pages']},
  exfoliant: clinics(7, 1, 7),
  // Irritated skin is a labelled reason not to treat; the week itself is convention.
  'gentle-care': {...clinics(7), sources: ['device-label', 'clinic-pages']},
  'hair-removal': clinics(7, 3, 7),
  // Only what people buy for themselves; one source gives a number.
  'pain-relief-nsaid': {...clinics(7, 7, 7), ask: true},
  // Hydroquinone and the like: some pause it with other actives, some keep it going.
  'prescription-cream': {...clinics(7, 1, 7), ask: true},
  // One series of 480 people did the opposite: vitamin A for at least four weeks before (Aust 2008).
  retinoid: {...clinics(7, 1, 14), sources: ['clinic-pages', 'aust-2008']},
  // One source, 48 hours.
  'self-tan': clinics(2, 2, 2),
  shaving: clinics(1, 1, 1),
  // From "no direct sun for 24 hours" to "no tan for two weeks".
  sun: clinics(14, 1, 14),
  // None on the day: lasting lumps are reported after it went on needled skin (Friedmann 2024).
  'vitamin-c': {...clinics(7, 3, 7), sources: ['clinic-pages', 'friedmann-2024']},
};

function clinics(days: number, shortest?: number, longest?: number): LeadTime {
  return {days, shortest, longest, grade: 'D', sources: ['clinic-pages']};
}
