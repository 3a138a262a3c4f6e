import {unsafeCSS} from 'lit';
import type {GuideSection} from './treatment-guide.logic.js';

/** From which width of the guide each column of the table counts, in pixels; beside the contents from 900. */
export const reserveWidths = [0, 340, 480, 660, 900, 1060] as const;

/**
 * The height that is kept free for each section until it is there, in em, by the width of the guide. Measured by
 * `npm run heights` after `npm run build:cdn`: the tallest within each column, which that script writes here.
 */
export const reserves: Readonly<Record<GuideSection, readonly number[]>> = {
  'how-it-works': [235, 224, 199, 177, 176, 174],
  'benefits-carousel': [73, 68, 63, 63, 65, 61],
  'results-compare': [121, 102, 82, 77, 77, 75],
  'pain-explainer': [184, 173, 156, 112, 113, 106],
  'depth-explorer': [184, 173, 151, 146, 147, 92],
  'prep-quiz': [53, 49, 44, 43, 43, 43],
  'routine-checker': [77, 66, 57, 54, 54, 42],
  'recovery-timeline': [248, 217, 198, 211, 214, 208],
  faq: [115, 110, 101, 99, 99, 91],
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
