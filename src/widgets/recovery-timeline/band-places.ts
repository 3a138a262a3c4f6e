import {unsafeCSS} from 'lit';
import {bandIds, bands, chartEnd} from './recovery-timeline.logic.js';

const share = (days: number) => `${((days / (chartEnd + 1)) * 100).toFixed(2)}%`;

/**
 * Where each band begins, how long it is, and up to where it is solid. In a file of its own, as no style sheet with
 * `unsafeCSS` in its file is minified.
 */
export const bandPlaces = unsafeCSS(
  bandIds
    .map((id) => {
      const {from, most, to} = bands[id];
      const days = to + 1 - from;
      return `.band-${id}{--_from:${share(from)};--_long:${share(days)};--_solid:${Math.round(((most - from) / days) * 100)}%}`;
    })
    .join(''),
);
