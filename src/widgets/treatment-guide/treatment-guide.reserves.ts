import {unsafeCSS} from 'lit';
import type {GuideSection} from './treatment-guide.logic.js';

/** From which width of the guide each column of the table counts, in pixels; beside the contents from 900. */
export const reserveWidths = [0, 340, 480, 660, 900, 1060] as const;

/**
 * The height that is kept free for each section until it is there, in em, by the width of the guide. Measured by
 * `npm run heights` after `npm run build:cdn`: the tallest within each column, which that script writes here.
 */
export const reserves: Readonly<Record<GuideSection, readonly number[]>> = {
  'how-it-works': [115, 108, 111, 116, 115, 74],
  'benefits-carousel': [58, 55, 58, 53, 52, 55],
  'results-compare': [106, 91, 74, 68, 68, 66],
  'pain-explainer': [52, 52, 54, 55, 55, 54],
  'depth-explorer': [69, 70, 73, 43, 76, 47],
  'prep-quiz': [72, 67, 60, 57, 57, 57],
  'routine-checker': [77, 68, 56, 56, 56, 45],
  'recovery-timeline': [115, 101, 93, 87, 87, 76],
  faq: [66, 57, 56, 46, 46, 42],
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
