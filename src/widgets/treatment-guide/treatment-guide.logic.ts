import {guideTileIds, type GuideTileId} from '../../illustrations/guide-tiles.js';

/** The possible sections of a guide, in the usual order: by the name of the widget that each holds. */
export const guideSections = guideTileIds;
export type GuideSection = GuideTileId;

/** In the usual guide only where the clinic brings something along: its pictures, or a depth explorer of its own. */
const whereFilled: readonly GuideSection[] = ['results-compare', 'depth-explorer'];

export interface Choice {
  readonly sections: readonly GuideSection[];
  /** Requested names that are no section. */
  readonly unknown: readonly string[];
}

const isSection = (name: string): name is GuideSection => (guideSections as readonly string[]).includes(name);

/**
 * The sections of a guide: those asked for, each once, in that order; else the usual ones. `filled` names the slots
 * that the clinic has put something into.
 */
export function chooseSections(asked: string, filled: readonly string[]): Choice {
  const names = [...new Set(asked.split(/[\s,]+/).filter(Boolean))];
  const sections = names.filter(isSection);
  return {
    sections: sections.length
      ? sections
      : guideSections.filter((name) => !whereFilled.includes(name) || filled.includes(name)),
    unknown: names.filter((name) => !isSection(name)),
  };
}

/**
 * The section that a fragment of an address leads to: `#faq`, or one of the questions in it, `#faq-pain`. Nothing where
 * the fragment is something else.
 */
export function sectionIn(fragment: string, sections: readonly GuideSection[]): GuideSection | undefined {
  const id = fragment.slice(1);
  return sections.find((name) => id === name || id.startsWith(`${name}-`));
}

/** Which section comes after one; none after the last. */
export const sectionAfter = (
  name: GuideSection,
  sections: readonly GuideSection[],
): GuideSection | undefined => sections[sections.indexOf(name) + 1];

/** The attribute of a property: `bookingUrl` is set by `booking-url`. */
export const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
