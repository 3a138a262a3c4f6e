import type {SourceId} from './sources.js';

/** Places whose rules the widgets know. */
export const jurisdictionIds = ['us', 'gb', 'gb-sct', 'eu', 'au'] as const;
export type JurisdictionId = (typeof jurisdictionIds)[number];

/** What the rules of a place change in the widgets. Only what a source says; what is absent changes nothing. */
export interface Jurisdiction {
  /** Needle length, in millimetres, from which special rules apply: the widgets mark it, and say what it is. */
  readonly depthCeiling?: {readonly millimetres: number; readonly sources: readonly SourceId[]};
  /** Age in years below which treatment is not offered. */
  readonly minimumAge?: {readonly years: number; readonly sources: readonly SourceId[]};
  /** Benefits outside what devices are authorised for there are marked. */
  readonly marksOffLabel?: {readonly sources: readonly SourceId[]};
  /** Before-and-after pictures are not shown. */
  readonly hidesResultPictures?: {readonly sources: readonly SourceId[]};
}

/** The presets as data. A clinic remains responsible for the rules of its place; these err towards care. */
export const jurisdictions: Readonly<Record<JurisdictionId, Jurisdiction>> = {
  us: {
    minimumAge: {years: 22, sources: ['fda-devices']},
    marksOffLabel: {sources: ['fda-devices', 'ecfr-878-4430']},
  },
  gb: {minimumAge: {years: 18, sources: ['licensing-consultations']}},
  'gb-sct': {
    // From 1.5 mm up, microneedling is a specified procedure (schedule 1, paragraph 8).
    depthCeiling: {millimetres: 1.5, sources: ['scotland-2026']},
    minimumAge: {years: 18, sources: ['licensing-consultations']},
  },
  eu: {},
  au: {
    minimumAge: {years: 18, sources: ['ahpra-2025']},
    hidesResultPictures: {sources: ['ahpra-2025']},
  },
};

export const isJurisdiction = (id: string): id is JurisdictionId =>
  (jurisdictionIds as readonly string[]).includes(id);
