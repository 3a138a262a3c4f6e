import {svg, type TemplateResult} from 'lit';
import {artwork} from './artwork.js';

export {bottleStyles as styles} from './bottles.styles.js';

/** Its shape says how a product is used; nothing says a brand. */
export const bottleShapes = ['tube', 'prescription', 'dropper', 'pump', 'jar', 'spray', 'stick'] as const;
export type BottleShape = (typeof bottleShapes)[number];

/** Body, cap, and what is printed on it. */
const shapes: Record<BottleShape, readonly [fill: string, body: string, cap: string, marks: string]> = {
  tube: [
    '#ecc8b2',
    'M8 10H36L32.500 50H11.500z',
    'M12 50H32V62H12z',
    'M8 14.500H36M16 28H28M17.500 34H26.500',
  ],
  prescription: [
    '#fff',
    'M8 10H36L32.500 50H11.500z',
    'M12 50H32V62H12z',
    'M8 14.500H36M17.500 40V24h5.500a4 4 0 0 1 0 8.500h-5.500M22 32.500L30 42M30 34L23 42',
  ],
  dropper: [
    '#cfe1e6',
    'M10 30a5 5 0 0 1 5-5H29a5 5 0 0 1 5 5V58a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4z',
    'M15.500 16H28.500V25H15.500zM18 16C16.500 3 27.500 3 26 16z',
    'M10 37H34M10 52H34M16 44.500H28',
  ],
  pump: [
    '#b7d4cf',
    'M9 28a4 4 0 0 1 4-4H31a4 4 0 0 1 4 4V59a3 3 0 0 1-3 3H12a3 3 0 0 1-3-3z',
    'M16 18H28V24H16zM20 18V10H9.500V6H26V18z',
    'M15 38H29M15 44H29M15 50H23',
  ],
  jar: ['#efe0bd', 'M5 40H39V57a5 5 0 0 1-5 5H10a5 5 0 0 1-5-5z', 'M3.500 28H40.500V40H3.500z', 'M14 50H30'],
  spray: [
    '#d9d6ea',
    'M11 34C11 28 14 26 16 22H28C30 26 33 28 33 34V58a4 4 0 0 1-4 4H15a4 4 0 0 1-4-4z',
    'M16 14H28V22H16zM17 6H29V14H17z',
    'M12 7.500h-3M12 10.500l-3 1M12 4.500l-3-1M16 42H28M16 48H24',
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
