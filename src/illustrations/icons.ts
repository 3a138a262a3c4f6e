import type {TemplateResult} from 'lit';
import {closePath, copyPath, dropPath, handPath, lineIcon, needleDepthPath, searchPath} from './line-icon.js';

export {iconStyles as styles} from './icons.styles.js';

/** One path of 24 x 24 for each. */
const paths = {
  back: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  down: 'M5.5 9.5 12 16l6.5-6.5',
  up: 'M5.5 14.5 12 8l6.5 6.5',
  swap: 'M9 7l-4.5 5L9 17m6-10 4.5 5L15 17',
  plus: 'M12 5.5v13M5.5 12h13',
  minus: 'M5.5 12h13',
  close: closePath,
  check: 'M5 12.5 9.5 17 19 7.5',
  search: searchPath,
  calendar: 'M4.5 6.5h15v13h-15zm0 4h15M8.5 4v4m7-4v4',
  clock: 'M12 4a8 8 0 1 0 .01 0M12 7.500V12l3 2',
  print: 'M7 9V4h10v5M7 17H4.5V9.5h15V17H17M7 14h10v6H7z',
  copy: copyPath,
  phone:
    'M6.5 3.5l3 .8 1 4-2 1.7c1 2.5 2.8 4.3 5.2 5.2l1.8-2 4 1 .8 3c-.3 1.8-1.6 3-3.5 3C10 20 4 14 3.5 7c0-1.9 1.2-3.2 3-3.5z',
  message: 'M4 5h16v11h-9l-4.5 4v-4H4z',
  info: 'M12 4a8 8 0 1 0 .01 0M12 11v5M12 7.900v.2',
  question: 'M12 4a8 8 0 1 0 .01 0M9.500 10c0-3.300 5-3.300 5 0c0 2-2.500 2-2.500 3.800M12 16.400v.2',
  alert: 'M12 3.5 21 20H3zm0 6v5m0 2.5v.2',
  hand: handPath,
  drop: dropPath,
  'needle-depth': needleDepthPath,
  ruler: 'M3.5 8.5h17v7h-17zm4 0v3m4.5-3v4m4.5-4v3',
} as const;

export type IconName = keyof typeof paths;
export const iconNames = Object.keys(paths) as IconName[];

/** A line icon, 1.5em, in the colour of the text around it. Decoration: the words beside it say it. */
export const icon = (name: IconName): TemplateResult => lineIcon(paths[name], name);
