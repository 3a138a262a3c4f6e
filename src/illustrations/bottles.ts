import {svg, type TemplateResult} from 'lit';
import {artwork} from './artwork.js';

export {bottleStyles as styles} from './bottles.styles.js';

/** Its shape says how a product is used; nothing says a brand. */
export const bottleShapes = ['tube', 'prescription', 'dropper', 'pump', 'jar', 'spray', 'stick'] as const;
export type BottleShape = (typeof bottleShapes)[number];

/** Body, cap, and what is printed on it. */
const shapes: Record<BottleShape, readonly [fill: string, body: string, cap: string, marks: string]> = {
  tube: ['#ecc8b2', 'M8 10h28l-3.5 40h-21z', 'M12 50H32V62H12z', 'M8 14.5h28M16 28h12m-10.5 6h9'],
  prescription: [
    '#fff',
    'M8 10h28l-3.5 40h-21z',
    'M12 50H32V62H12z',
    'M8 14.5h28M17.5 40V24H23a4 4 0 0 1 0 8.5h-5.5m4.5 0 8 9.5m0-8-7 8',
  ],
  dropper: [
    '#cfe1e6',
    'M10 30a5 5 0 0 1 5-5H29a5 5 0 0 1 5 5V58a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4z',
    'M15.5 16h13v9h-13zm2.5 0c-1.5-13 9.5-13 8 0z',
    'M10 37h24M10 52h24m-18-7.5h12',
  ],
  pump: [
    '#b7d4cf',
    'M9 28a4 4 0 0 1 4-4H31a4 4 0 0 1 4 4V59a3 3 0 0 1-3 3H12a3 3 0 0 1-3-3z',
    'M16 18h12v6H16zm4 0v-8H9.5V6H26v12z',
    'M15 38h14m-14 6h14m-14 6h8',
  ],
  jar: ['#efe0bd', 'M5 40H39V57a5 5 0 0 1-5 5H10a5 5 0 0 1-5-5z', 'M3.5 28h37v12h-37z', 'M14 50H30'],
  spray: [
    '#d9d6ea',
    'M11 34c0-6 3-8 5-12h12c2 4 5 6 5 12v24a4 4 0 0 1-4 4H15a4 4 0 0 1-4-4z',
    'M16 14h12v8H16zm1-8h12v8H17z',
    'M12 7.5H9m3 3-3 1m3-7-3-1M16 42h12m-12 6h8',
  ],
  stick: [
    '#f4e0a6',
    'M11 22H33V58a4 4 0 0 1-4 4H15a4 4 0 0 1-4-4z',
    'M14 10H30V22H14z',
    'M22 37a5 5 0 1 0 .01 0M22 32.500v1.500M22 50v1.500M12.900 42h1.600M29.500 42h1.600M15.600 35.600l1 1M27.400 47.400l1 1M15.600 48.400l1-1M27.400 36.600l1-1',
  ],
};

/** A product on a shelf, 44 x 64, standing on its lower edge. Five elements. Decoration: its name stands beside it. */
export const bottle = (shape: BottleShape): TemplateResult => {
  const [fill, body, cap, marks] = shapes[shape] ?? shapes.tube;
  return artwork(
    `bottle bottle-${shape}`,
    '0 0 44 64',
    {},
    svg`<path fill=${fill} d=${body}></path>
      <path fill="#cdd1d0" d=${cap}></path>
      <path class="marks" d=${marks}></path>`,
  );
};
