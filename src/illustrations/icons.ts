import {html, type TemplateResult} from 'lit';

export {iconStyles as styles} from './icons.styles.js';

/** One path of 24 x 24 for each. */
const paths = {
  back: 'M14.500 5.500L8 12l6.500 6.500',
  next: 'M9.500 5.500L16 12l-6.500 6.500',
  down: 'M5.500 9.500L12 16l6.500-6.500',
  up: 'M5.500 14.500L12 8l6.500 6.500',
  swap: 'M9 7L4.500 12L9 17M15 7l4.500 5L15 17',
  plus: 'M12 5.500v13M5.500 12h13',
  minus: 'M5.500 12h13',
  close: 'M6.500 6.500l11 11M17.500 6.500l-11 11',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  search: 'M10.500 4.500a6 6 0 1 0 .01 0M15 15l5 5',
  calendar: 'M4.500 6.500h15v13h-15zM4.500 10.500h15M8.500 4v4M15.500 4v4',
  clock: 'M12 4a8 8 0 1 0 .01 0M12 7.500V12l3 2',
  print: 'M7 9V4h10v5M7 17H4.500V9.500h15V17H17M7 14h10v6H7z',
  copy: 'M8.500 8.500h11v11h-11zM15.500 8.500v-4h-11v11h4',
  phone:
    'M6.500 3.500l3 .8 1 4-2 1.700c1 2.500 2.800 4.300 5.200 5.200l1.800-2 4 1 .8 3c-.3 1.800-1.600 3-3.500 3C10 20 4 14 3.500 7c0-1.900 1.200-3.200 3-3.500z',
  message: 'M4 5h16v11h-9l-4.500 4v-4H4z',
  info: 'M12 4a8 8 0 1 0 .01 0M12 11v5M12 7.900v.2',
  question: 'M12 4a8 8 0 1 0 .01 0M9.500 10c0-3.300 5-3.300 5 0c0 2-2.500 2-2.500 3.800M12 16.400v.2',
  alert: 'M12 3.500l9 16.500H3zM12 9.500v5M12 17v.2',
  hand: 'M8 12V6.500a1.500 1.500 0 0 1 3 0V11V5a1.500 1.500 0 0 1 3 0v6V6.500a1.500 1.500 0 0 1 3 0V14c0 4-2.500 6.500-6 6.500-3 0-4.500-1.500-6-4l-2-3.500c.8-1.200 2.300-1 3 0z',
  drop: 'M12 4c4 5 5.500 7.500 5.500 10.200a5.500 5.500 0 0 1-11 0C6.500 11.500 8 9 12 4z',
  'needle-depth': 'M4 9h16M12 3v12M9 12l3 3.500 3-3.500M4 19.500h16',
  ruler: 'M3.500 8.500h17v7h-17zM7.500 8.500v3M12 8.500v4M16.500 8.500v3',
} as const;

export type IconName = keyof typeof paths;
export const iconNames = Object.keys(paths) as IconName[];

/** A line icon from its path. */
export const lineIcon = (path: string, name: string): TemplateResult =>
  html`<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

/** A line icon, 1.5em, in the colour of the text around it. Decoration: the words beside it say it. */
export const icon = (name: IconName): TemplateResult => lineIcon(paths[name], name);
