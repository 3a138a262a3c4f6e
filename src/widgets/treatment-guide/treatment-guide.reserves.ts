import {unsafeCSS} from 'lit';
import type {GuideSection} from './treatment-guide.logic.js';

/** From which width of the guide each column of the table counts, in pixels; beside the contents from 900. */
export const reserveWidths = [0, 340, 480, 660, 900, 1060] as const;

/**
 * The height that is kept free for each section until it is there, in em, by the width of the guide. Measured by
 * `npm run heights` after `npm run build:cdn`: the tallest within each column, which that script writes here.
 */
export const reserves: Readonly<Record<GuideSection, readonly number[]>> = {
  'how-it-works': [252, 233, 205, 203, 203, 132],
  'benefits-carousel': [73, 68, 63, 65, 65, 61],
  'results-compare': [116, 100, 85, 70, 70, 61],
  'pain-explainer': [178, 170, 152, 108, 109, 102],
  'depth-explorer': [184, 173, 151, 147, 147, 92],
  'prep-quiz': [52, 49, 43, 43, 43, 43],
  'routine-checker': [80, 66, 57, 54, 54, 42],
  'recovery-timeline': [256, 227, 207, 212, 214, 210],
  faq: [119, 111, 102, 97, 97, 90],
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
