import {unsafeCSS} from 'lit';
import type {GuideSection} from './treatment-guide.logic.js';

/** From which width of the guide each column of the table counts, in pixels; beside the contents from 900. */
export const reserveWidths = [0, 340, 480, 660, 900, 1060] as const;

/**
 * The height that is kept free for each section until it is there, in em, by the width of the guide. Measured by
 * `node scripts/guide-heights.mjs` after `npm run build:cdn`: the tallest within each column.
 */
export const reserves: Readonly<Record<GuideSection, readonly number[]>> = {
  'how-it-works': [40, 40, 40, 40, 40, 40],
  'benefits-carousel': [50, 50, 46, 46, 46, 46],
  'results-compare': [40, 40, 40, 40, 40, 40],
  'pain-explainer': [100, 90, 80, 70, 70, 70],
  'depth-explorer': [40, 40, 40, 40, 40, 40],
  'prep-quiz': [40, 36, 32, 30, 30, 30],
  'routine-checker': [40, 40, 40, 40, 40, 40],
  'recovery-timeline': [40, 40, 40, 40, 40, 40],
  faq: [40, 40, 40, 40, 40, 40],
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
