import type {TemplateResult} from 'lit';
import {lineIcon} from './line-icon.js';

export {iconStyles as styles} from './icons.styles.js';

/** One path of 24 x 24 for each. */
const paths = {
  feel: 'M12 4a8 8 0 1 0 .01 0M8.500 14.500q3.500 3 7 0M9 10v.3M15 10v.3',
  do: 'M5 12.5 9.5 17 19 7.5',
  'not-yet': 'M6.5 6.5l11 11m0-11-11 11',
  wash: 'M4 13h16M6 13v3.5A3.5 3.5 0 0 0 9.5 20h5a3.5 3.5 0 0 0 3.5-3.5V13m-9.5 0V6.5a2 2 0 0 1 4 0m2.5 0v.1M17 9v.1',
  'sun-cream':
    'M12 8a4 4 0 1 0 .01 0M12 3v2M12 19v2M3 12h2M19 12h2M5.700 5.700l1.300 1.300M17 17l1.300 1.300M5.700 18.300L7 17M17 7l1.300-1.300',
  'make-up': 'M9 20.5h6v-8H9zm1-8v-6l4-3v9',
  sport: 'M3.5 9.5v5m3-7.5v10m11-10v10m3-7.5v5M6.5 12h11',
  pool: 'M3 16q2.3-2 4.5 0t4.5 0 4.5 0 4.5 0M3 20q2.3-2 4.5 0t4.5 0 4.5 0 4.5 0M8.5 13V6a2 2 0 0 1 4 0m3 7V6a2 2 0 0 1 4 0m-11 3.5h7',
  retinol: 'M7 4h10l-1.5 12h-7zm1.5 12h7v4h-7z',
  moisturiser: 'M5 11h14v6.5a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 5 17.5zM4 7h16v4H4zm5 8.5h6',
  shave: 'M6 5.5h12v5H6zM9 8h6m-4.5 2.5 .7 3v5.7a.8.8 0 0 0 1.6 0v-5.7l.7-3',
  work: 'M4.5 8.5h15v11h-15zm4.5 0v-3h6v3M4.5 13h15',
} as const;

export type AftercareIconName = keyof typeof paths;
export const aftercareIconNames = Object.keys(paths) as AftercareIconName[];

/** A sign for something felt, done, or possible again. Decoration: the words beside it say it. */
export const aftercareIcon = (name: AftercareIconName): TemplateResult => lineIcon(paths[name], name);
