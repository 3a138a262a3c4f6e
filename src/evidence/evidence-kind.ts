import type {Claim, EvidenceKind} from './claim.js';
import type {Source} from './source.js';

/** The kind that is shown for a claim: its own, or that only animals were studied. */
export type ShownKind = EvidenceKind | 'animals';

/** From the weakest to the strongest. */
export const grades = ['D', 'C', 'B', 'A'] as const;

/** How many of the four dots are full; nothing where no grade fits, and a sign stands in their place. */
export function fullDots(kind: ShownKind): number | undefined {
  if (kind === 'animals') return 1;
  const at = (grades as readonly string[]).indexOf(kind);
  return at < 0 ? undefined : at + 1;
}

/** The kind of a claim as a reader needs it: a claim that rests on animals alone says so. */
export function shownKind(
  {grade, sources: ids}: Pick<Claim, 'grade' | 'sources'>,
  sources: Readonly<Record<string, Source>>,
): ShownKind {
  return ids.length > 0 && ids.every((id) => sources[id]?.studied === 'animals') ? 'animals' : grade;
}
