import {unsafeCSS} from 'lit';
import {percentDown} from '../../illustrations/depth-section.js';

/**
 * Where things lie over the drawing. Physical: depth has no reading direction. In a file of its own, as no style sheet
 * with `unsafeCSS` in its file is minified.
 */
export const depthExplorerPlaces = unsafeCSS(
  [
    ...[0, 1, 2].map((length) => `.ruler-${length}{top:${percentDown(length).toFixed(1)}%}`),
    // Beside the tips, never over them; at the ends of the slider it stays within the drawing. Until the widget is there,
    // the length is the default one.
    `.marker{top:clamp(2.2em,var(--_tip,${percentDown(1).toFixed(1)})*1%,100% - 2.2em)}`,
  ].join(''),
);
