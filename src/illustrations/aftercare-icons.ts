import type {TemplateResult} from 'lit';
import {lineIcon} from './icons.js';

export {iconStyles as styles} from './icons.styles.js';

/** One path of 24 x 24 for each. */
const paths = {
  feel: 'M12 4a8 8 0 1 0 .01 0M8.500 14.500q3.500 3 7 0M9 10v.3M15 10v.3',
  do: 'M5 12.500l4.500 4.500L19 7.500',
  'not-yet': 'M6.500 6.500l11 11M17.500 6.500l-11 11',
  wash: 'M4 13h16M6 13v3.500a3.500 3.500 0 0 0 3.500 3.500h5a3.500 3.500 0 0 0 3.500-3.500V13M8.500 13V6.500a2 2 0 0 1 4 0M15 6.500v.1M17 9v.1',
  'sun-cream':
    'M12 8a4 4 0 1 0 .01 0M12 3v2M12 19v2M3 12h2M19 12h2M5.700 5.700l1.300 1.300M17 17l1.300 1.300M5.700 18.300L7 17M17 7l1.300-1.300',
  'make-up': 'M9 20.500h6v-8H9zM10 12.500V6.500l4-3v9',
  sport: 'M3.500 9.500v5M6.500 7v10M17.500 7v10M20.500 9.500v5M6.500 12h11',
  pool: 'M3 16q2.300-2 4.500 0t4.500 0t4.500 0t4.500 0M3 20q2.300-2 4.500 0t4.500 0t4.500 0t4.500 0M8.500 13V6a2 2 0 0 1 4 0M15.500 13V6a2 2 0 0 1 4 0M8.500 9.500h7',
  retinol: 'M7 4h10l-1.500 12h-7zM8.500 16h7v4h-7z',
  moisturiser:
    'M5 11h14v6.500a2.500 2.500 0 0 1-2.500 2.500h-9A2.500 2.500 0 0 1 5 17.500zM4 7h16v4H4zM9 15.500h6',
  shave: 'M6 5.500h12v5H6zM9 8h6M10.500 10.500l.7 3v5.700a.8.800 0 0 0 1.600 0v-5.700l.7-3',
  work: 'M4.500 8.500h15v11h-15zM9 8.500v-3h6v3M4.500 13h15',
} as const;

export type AftercareIconName = keyof typeof paths;
export const aftercareIconNames = Object.keys(paths) as AftercareIconName[];

/** What one feels, does, or may do when. Decoration: the words beside it say it. */
export const aftercareIcon = (name: AftercareIconName): TemplateResult => lineIcon(paths[name], name);
