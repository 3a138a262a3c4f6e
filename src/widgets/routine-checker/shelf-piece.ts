import type {IngredientId} from './ingredients.js';

/**
 * The reading of a piece: an ingredient that we know, one that stands too `low` on a pack to count, a name that is not
 * on our list, what is said not to be in it, and what is no ingredient at all (water, or a sentence on a shop's page).
 */
export type Verdict = 'ingredient' | 'low' | 'unknown' | 'absent' | 'other';

/** A piece of what somebody typed or pasted. */
export interface ShelfPiece {
  /** As it was typed or printed. */
  readonly text: string;
  readonly verdict: Verdict;
  /** Of an `ingredient`, and of what is `low`. */
  readonly ingredient?: IngredientId;
  /** It was spelt another way: to be shown as a guess. */
  readonly isGuess?: true;
}
