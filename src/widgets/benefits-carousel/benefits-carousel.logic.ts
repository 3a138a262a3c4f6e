import type {EvidenceKind} from '../../evidence/claim.js';

/** The answer to a request for a slide: one that exists, and the problem with the request, if any. */
export interface SlideRequest {
  /** From 1 to the number of slides. */
  readonly slide: number;
  /** The problem with the request, in words. */
  readonly problem?: string;
}

/** The slide nearest to the one asked for, counted from 1. A removed attribute asks for the first. */
export function requestSlide(asked: number | null, count: number): SlideRequest {
  const wanted = asked ?? 1;
  if (!Number.isFinite(wanted)) return {slide: 1, problem: 'is not a number.'};
  const slide = Math.min(Math.max(1, Math.trunc(wanted)), Math.max(1, count));
  return slide === wanted ? {slide} : {slide, problem: `${wanted} is not a slide.`};
}

/** The conditions under which slides may move by themselves. */
export interface AutoplayConditions {
  readonly asked: boolean;
  readonly pausedByPatient: boolean;
  readonly focusInside: boolean;
  readonly pointerInside: boolean;
  readonly onScreen: boolean;
  readonly reducedMotion: boolean;
}

/** Slides move by themselves only where nobody is reading, pointing or asking for stillness. */
export const mayAutoplay = (conditions: AutoplayConditions): boolean =>
  conditions.asked &&
  conditions.onScreen &&
  !conditions.pausedByPatient &&
  !conditions.focusInside &&
  !conditions.pointerInside &&
  !conditions.reducedMotion;

/** How many slides an arrow key moves by: it follows the eye, so right-to-left turns it round. */
export function keyStep(key: string, rightToLeft: boolean): -1 | 0 | 1 {
  if (key === 'ArrowRight') return rightToLeft ? -1 : 1;
  if (key === 'ArrowLeft') return rightToLeft ? 1 : -1;
  return 0;
}

/**
 * How well the benefit of a slide is known, by the id of its statement: the sign stands on the card, while the rest of
 * the evidence comes on demand. What a pore is was measured; that needling changes it is the weaker statement.
 */
export const benefitKinds: Readonly<Record<string, EvidenceKind>> = {
  'benefitsCarousel.collagen.benefit': 'C',
  'shared.scars': 'A',
  'benefitsCarousel.lines.benefit': 'C',
  'shared.pore': 'D',
  'benefitsCarousel.bloodFlow.benefit': 'C',
  'shared.barrier': 'measured',
};

/** Uses that devices are authorised for in the United States: the look of scars and wrinkles. */
export const onLabel: readonly string[] = ['scar', 'lines'];
