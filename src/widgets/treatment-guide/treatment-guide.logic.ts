/** What a guide can be made of, in the order of the usual one: by the name of the widget that each section holds. */
export const guideSections = [
  'how-it-works',
  'benefits-carousel',
  'results-compare',
  'pain-explainer',
  'depth-explorer',
  'prep-quiz',
  'routine-checker',
  'recovery-timeline',
  'faq',
] as const;
export type GuideSection = (typeof guideSections)[number];

/** In the usual guide only where the clinic brings something along: its pictures, or a depth explorer of its own. */
const whereFilled: readonly GuideSection[] = ['results-compare', 'depth-explorer'];

export interface Choice {
  readonly sections: readonly GuideSection[];
  /** What was asked for and is no section. */
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

/** The heading level of what stands in a section: one below the guide's, whose own may be a wrong one. */
export const levelBelow = (level: number): 3 | 4 => (level > 2 ? 4 : 3);

/** The attribute of a property: `bookingUrl` is set by `booking-url`. */
export const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
