import type {IngredientId} from './ingredients.js';
import {normalise} from './routine-checker-match.logic.js';
import {isKept, kindOf} from './routine-checker-rules.logic.js';
import type {ShelfPiece} from './shelf-piece.js';

/* Names that were understood, but may be part of another thing: nothing is usually kept where there is a doubt. */

/** A stretch of words that was understood, or that is not in it. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly IngredientId[];
  readonly isGuess?: true | undefined;
  readonly isAbsent?: boolean;
  readonly isByRule?: boolean;
}

/** How salts and single lipids end: not what people call hyaluronic acid or ceramides, but a part of a longer name. */
const bindable = /(?:hyaluronate|ceramide)$/;

/** A gentle name that is bound to an active is not there by itself: "ascorbylpropyl hydrolyzed hyaluronate". */
export function withoutBound(hits: readonly Hit[], norms: readonly string[]): Hit[] {
  const joined: Hit[] = [];
  for (const hit of hits) {
    const before = joined.at(-1);
    const [one, other] = [before, hit].map((each) => each?.ids[0] && !isKept(each.ids[0]));
    const gentle = one ? hit : before;
    const isBound =
      before?.to === hit.from &&
      before.ids.length > 0 &&
      hit.ids.length > 0 &&
      one !== other &&
      ((one ? before : hit).isByRule ?? bindable.test(norms.slice(gentle!.from, gentle!.to).join(' ')));
    if (isBound) joined.splice(-1, 1, {...(one ? before : hit), from: before.from, to: hit.to});
    else joined.push(hit);
  }
  return joined;
}

/** A word that makes a chemical name of what stands beside it. */
export const chemical =
  /(?:ate|yl|oyl|ide|ium|ose|eth|ethers?|esters?|polymer|acid|ferment|lysate|amide|amine|dione|glycol|triol|extract|seed|peptide)(?: |$)|eth \d/;

/** Nothing is usually kept where the rest of the phrase may be more than a name of a shop. */
export function withoutDoubts(parts: readonly ShelfPiece[], text: string): ShelfPiece[] {
  const kept = parts.filter(({ingredient}) => ingredient && isKept(ingredient));
  const unknown = parts.filter(({verdict}) => verdict === 'unknown');
  if (!kept.length || !unknown.length) return [...parts];
  const around = unknown.map((one) => normalise(one.text)).join(' ');
  const isChemical = chemical.test(around) || kept.some(({text: name}) => bindable.test(normalise(name)));
  const doubtful = kept.filter(({ingredient}) => isChemical || ingredient === 'moisturiser');
  if (!doubtful.length) return [...parts];
  const others = parts.filter((part) => !doubtful.includes(part) && part.verdict !== 'unknown');
  return [...others, {text: text.trim(), verdict: 'unknown'}];
}

/** "Sunscreen with retinol": the ingredient says more than the kind of product, which is not usually kept then. */
export function withoutKinds(parts: readonly ShelfPiece[]): ShelfPiece[] {
  const isActive = ({ingredient}: ShelfPiece) => ingredient && !isKept(ingredient);
  const isKind = ({ingredient}: ShelfPiece) => ingredient && kindOf(ingredient).typed;
  const hasActive = parts.some((part) => isActive(part));
  const hasSpecific = parts.some((part) => isActive(part) && !isKind(part));
  return parts.filter(
    (part) =>
      !isKind(part) ||
      !(isKept(part.ingredient!) ? hasActive : hasSpecific && part.ingredient === 'prescribed'),
  );
}
