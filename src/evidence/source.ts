/**
 * How we know a source: its text (mostly an abstract) was `read`, or only a `secondary` copy of it,
 * or it is known from `memory` alone. A claim may not rest on memory alone: `npm run check:content` fails.
 */
export type SourceBasis = 'read' | 'secondary' | 'memory';

/** A publication, label, law or practice page that a claim rests on. */
export interface Source {
  /** Short reference, the same in every language. */
  readonly citation: string;
  /** Where to read it. */
  readonly href?: string;
  readonly basis: SourceBasis;
}
