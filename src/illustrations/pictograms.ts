import {svg, type TemplateResult} from 'lit';
import {artwork} from './artwork.js';

export {pictogramStyles as styles} from './pictograms.styles.js';

/** A wash of the accent, the outline in the page's ink, and what the accent points out. */
const pictures = {
  retinoid: [
    'M17 17H45L41 44H23z',
    'M16 10h24l-3.5 29h-17zm4.5 29h15v7.5A1.5 1.5 0 0 1 34 48H22a1.5 1.5 0 0 1-1.5-1.5zM16 14.5h24',
    'M24 32l4-11 4 11m-6.5-3.5h5',
  ],
  actives: [
    'M18 25H44V48H18z',
    'M15 24a4 4 0 0 1 4-4h14a4 4 0 0 1 4 4v21a3 3 0 0 1-3 3H18a3 3 0 0 1-3-3zm7-4v-5h8v5m-6.5-5c-1-6 6-6 5 0',
    'M26 28c3 4 4.5 6 4.5 8.2a4.5 4.5 0 0 1-9 0C21.5 34 23 32 26 28zm16-8v4m-2-2h4m0 7v3m-1.5-1.5h3',
  ],
  sun: [
    'M31 20a12 12 0 1 0 .01 0z',
    'M28 18a10 10 0 1 0 .01 0z',
    'M28 7v5m0 32v5M7 28h5m32 0h5M13.2 13.2l3.5 3.5m22.6 22.6 3.5 3.5m-29.6 0 3.5-3.5m22.6-22.6 3.5-3.5',
  ],
  hair: [
    'M16 18H46V28H16z',
    'M12 13h32a2 2 0 0 1 2 2v7a3 3 0 0 1-3 3H13a3 3 0 0 1-3-3v-7a2 2 0 0 1 2-2zm12 12 1.5 7v13a2.5 2.5 0 0 0 5 0V32l1.5-7',
    'M14 17.5h28M14 21h28M25.5 37h5m-5 4h5',
  ],
  'skin-today': [
    'M14 22c6-14 30-10 32 6 0 14-12 22-21 18-11-4-14-14-11-24z',
    'M28 8c-11 0-16 9-16 19 0 11 8 21 16 21s16-10 16-21c0-10-5-19-16-19z',
    'M18.5 25q3.5 2.8 7 0m5 0q3.5 2.8 7 0M28 27v6q-1.5 2.5 1.5 2.5m-6 5q4.5 3 9 0m-15-7.5h.1m2.4 3h.1m17.4-3.5h.1',
  ],
  'cold-sore': [
    'M12 33c10-5 28-5 40 0-4 11-12 16-20 16s-16-6-20-16z',
    'M7 30c7-8 15-13 21-9 6-4 14 1 21 9-6 10-13 14-21 14S13 40 7 30zm0 0q11 3 21 1 10 2 21-1',
    'M41 11a3 3 0 1 0 .01 0M47.500 16a2 2 0 1 0 .01 0M35 13.500v.1',
  ],
  recent: [
    'M22 18l18 18-8 8L14 26z',
    'M34 10l12 12m-6-6-5.5 5.5m-6.5-6L40.5 28l-16 16a3 3 0 0 1-4 0L12 35.5a3 3 0 0 1 0-4zM16 40l-8 8',
    'M33 20.5 29.5 24m-1 1L25 28.5m-1 1L20.5 33',
  ],
  medicines: [
    'M20 26l14-14 8 8L28 34l8 8h12v8H38L22 38z',
    'M11 37a9.200 9.200 0 0 1 0-13L24 11a9.200 9.200 0 0 1 13 13L24 37a9.200 9.200 0 0 1-13 0zM17.500 17.500L30.500 30.500M41 32a8.500 8.500 0 1 0 .01 0z',
    'M36.5 44.5l8.5-8m-18-22q3.5-2.5 6.5 0',
  ],
  health: [
    'M26 19c4-7 18-5 18 6 0 10-14 19-17 21-4-3-15-11-15-20 0-10 10-13 14-7z',
    'M22 40.5c-6.5-5-13-11-13-18.5 0-9.5 11-12 15-4.5 4-7.5 15-5 15 4.5 0 1-.1 2-.4 3m-8.1 21.5 14-14a5.2 5.2 0 0 0-7.4-7.4l-14 14a5.2 5.2 0 0 0 7.4 7.4zm-.4-14.4 7.4 7.4',
    'M13.5 23H18l2.5-4.5 3.5 8 2-3.5h2',
  ],
  date: [
    'M15 18H47V47H15z',
    'M12 13h32a2 2 0 0 1 2 2v29a3 3 0 0 1-3 3H13a3 3 0 0 1-3-3V15a2 2 0 0 1 2-2zm-2 9h36M19 9v8m18-8v8',
    'M17 28h.1M24.500 28h.1M32 28h.1M39 28h.1M17 34.500h.1M24.500 34.500h.1M39 34.500h.1M17 41h.1M24.500 41h.1M32 30.500a4.500 4.500 0 1 0 .01 0',
  ],
  'dark-marks': [
    'M28 14a15 15 0 1 0 .01 0z',
    'M24 9a15.500 15.500 0 1 0 .01 0zM35 35.500L47 47.500',
    'M19.500 18.500a2.500 2.500 0 1 0 .01 0M28.500 23a3.500 3.500 0 1 0 .01 0M20.500 29.500a1.500 1.500 0 1 0 .01 0M28.500 16.500h.1',
  ],
  immune: [
    'M31 11l16 6v14c0 11-7 17-16 21-9-4-16-10-16-21V17z',
    'M28 7l17 6v14c0 11-7 18-17 22-10-4-17-11-17-22V13z',
    'M28 19.5v15M20.5 27h15',
  ],
  supplements: [
    'M16 24H34V50H16z',
    'M12 20h18v25a3 3 0 0 1-3 3H15a3 3 0 0 1-3-3zm2-10h14v10H14zm22 8h12c.5 9-2 13-6 13s-6.5-4-6-13zm6 13v17m-5 0h10',
    'M21 42V30m0 7c-4 0-5.5-2.5-5.5-5.5 3.5 0 5.5 2 5.5 5.5zm0-4c0-4 2-5.5 5-5.5 0 3.5-1.5 5.5-5 5.5zm17.5-9.5h7',
  ],
  tattoo: [
    'M20 51c-8-6-9-9-9-12 0-6 7-6 9.5-2 2.5-4 10-4 10 2 0 4-4 7-10.5 12z',
    'M44 7l6 6L34 29l-8 2 2-8zm-4 4 6 6M26 31l-4 4',
    'M17 49c-7-5-10-8-10-12 0-5.5 7-6.5 10-1.5 3-5 10-4 10 1.5 0 4-3 7-10 12z',
  ],
  questions: [
    'M12 16H48V42H12z',
    'M9 11h28a3 3 0 0 1 3 3v15a3 3 0 0 1-3 3H22l-7 7v-7H9a3 3 0 0 1-3-3V14a3 3 0 0 1 3-3zm36 9h2a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-3v7l-7-7H27',
    'M19 19c0-5 8-5 8 0 0 3.5-4 3-4 6m0 3.3v.1',
  ],
} as const satisfies Record<string, readonly [wash: string, outline: string, accent: string]>;

export type PictogramTopic = keyof typeof pictures;
export const pictogramTopics = Object.keys(pictures) as PictogramTopic[];

/** What a question or a task is about, 56 x 56 in em. Three shapes. Decoration: the words beside it say it. */
export const pictogram = (topic: PictogramTopic): TemplateResult => {
  const [wash, outline, accent] = pictures[topic];
  return artwork(
    'pictogram',
    '0 0 56 56',
    {},
    svg`<path class="wash" d=${wash}></path>
      <path class="line" stroke="currentColor" stroke-width="2" d=${outline}></path>
      <path class="line accent" stroke-width="1.8" d=${accent}></path>`,
  );
};
