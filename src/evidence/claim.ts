import type {SourceId} from './sources.js';

/**
 * Strength of the evidence behind a statement on what a treatment does.
 * - `A`: several randomised trials or a systematic review agree.
 * - `B`: one small trial, or several consistent cohorts.
 * - `C`: a small uncontrolled, biopsy, animal or physiology study.
 * - `D`: a label, advice or what clinics do; not tested in trials.
 */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D';

/**
 * A grade, or what no grade fits. A mixed sentence carries the weaker one, or is split.
 * - `law`: what a law says or a regulator has said.
 * - `measured`: something measured (skin, needles, barrier), not a trial of a treatment.
 */
export type EvidenceKind = EvidenceGrade | 'law' | 'measured';

/** One patient-facing factual statement, with what it rests on. */
export interface Claim {
  /** Unique and stable: `widget.place`. */
  readonly id: string;
  /** The patient's text, in the active language. */
  readonly text: string;
  readonly grade: EvidenceKind;
  readonly sources: readonly SourceId[];
  /** When the statement was last held against its sources: `YYYY-MM`. */
  readonly reviewed: `${number}-${number}`;
}

/** A statement that a clinic put in the place of a claim: its own words, so without a grade. */
export interface ClinicStatement {
  readonly id: string;
  readonly text: string;
  readonly grade?: never;
  readonly sources?: never;
}

export type Statement = Claim | ClinicStatement;

/** A statement and the few words that tell which one it is. */
export interface LabelledStatement {
  readonly label: string;
  readonly statement: Statement;
}

export const isClaim = (value: unknown): value is Claim =>
  typeof value === 'object' && value !== null && 'grade' in value && 'sources' in value && 'text' in value;

/**
 * A claim with its evidence. The script-tag build moves all but the id and the text into the part that
 * "How do we know?" loads on demand, so write them as literals.
 */
export const claim = (
  id: string,
  text: string,
  reviewed: Claim['reviewed'],
  grade: EvidenceKind,
  ...sources: readonly SourceId[]
): Claim => ({id, text, reviewed, grade, sources});
