import {unsafeCSS} from 'lit';
import type {GuideSection} from './treatment-guide.logic.js';

/** From which width of the guide each column of the table counts, in pixels; beside the contents from 900. */
export const reserveWidths = [0, 340, 480, 660, 900, 1060] as const;

/**
 * The height that is kept free for each section until it is there, in em, by the width of the guide. Measured by
 * `npm run heights` after `npm run build:cdn`: the tallest within each column, which that script writes here.
 */
export const reserves: Readonly<Record<GuideSection, readonly number[]>> = {
  'how-it-works': [227, 215, 193, 172, 171, 170],
  'benefits-carousel': [58, 55, 58, 53, 52, 55],
  'results-compare': [106, 91, 74, 68, 68, 66],
  'pain-explainer': [52, 52, 54, 55, 55, 54],
  'depth-explorer': [177, 167, 147, 143, 143, 90],
  'prep-quiz': [72, 67, 60, 57, 57, 57],
  'routine-checker': [77, 68, 56, 56, 56, 45],
  'recovery-timeline': [115, 101, 93, 87, 87, 76],
  faq: [153, 144, 136, 126, 126, 116],
};

export const reserveStyles = unsafeCSS(
  reserveWidths
    .map(
      (width, column) =>
        `@container mn-root (inline-size>=${width}px){${Object.entries(reserves)
          .map(([name, heights]) => `#${name}{--_reserve:${heights[column]}em}`)
          .join('')}}`,
    )
    .join(''),
);
