import {svg, type TemplateResult} from 'lit';
import {artwork, type ArtworkOptions} from './artwork.js';

export {skinToneStyles as styles} from './skin-tones.js';

export interface CheekOptions extends ArtworkOptions {
  label: string;
  when: 'before' | 'after';
}

/** Middle, radii and turn of each dent. */
const dents = [
  [330, 238, 27, 15, -12],
  [392, 214, 20, 11, 8],
  [372, 276, 30, 17, -6],
  [306, 292, 20, 12, 10],
  [424, 262, 17, 10, 0],
  [344, 330, 24, 13, -10],
  [414, 318, 20, 12, 12],
  [282, 246, 15, 9, 0],
  [448, 226, 12, 7, 6],
  [290, 346, 14, 8, 0],
  [394, 362, 16, 9, -8],
] as const;

const gleam = dents
  .map(
    ([x, y, rx, ry]) => `M${x - rx * 0.8} ${y + ry * 0.35}q${rx * 0.6} ${ry * 0.8} ${rx * 1.3} ${ry * 0.4}`,
  )
  .join('');

const profile =
  'M150-20h296c16 40 30 72 34 102 2 14-6 22-2 34 10 26 38 60 50 86 6 14-2 24-20 28-10 2-12 8-10 16 2 8 10 12 14 20 4 8-2 14-12 16 8 6 12 14 8 24-5 8-14 12-14 22 0 12 8 22 4 38-8 24-36 38-68 44-34 6-68 2-94-6-14 16-18 36-6 76H120c20-60 30-100 26-150z';

/**
 * A cheek in half profile, in the same light before and after: dents softer, not gone. A drawing, not a person.
 * Elements: at most 40. Text alternatives: before "A cheek in half profile with soft, shallow dents." · after "The same
 * cheek: the dents look softer, not gone."
 */
export const cheek = ({when, ...options}: CheekOptions): TemplateResult => {
  const {id = `cheek-${when}`} = options;
  return artwork(
    'cheek',
    '112 30 508 381',
    options,
    svg`<linearGradient id="${id}-a" x1=".1" x2="1" y1=".9" y2=".1">
        <stop stop-color="var(--m2)"></stop>
        <stop offset=".7" stop-color="var(--m1)"></stop>
      </linearGradient>
      <radialGradient id="${id}-h">
        <stop stop-color="var(--m4)" stop-opacity=".75"></stop>
        <stop offset="1" stop-color="var(--m4)" stop-opacity="0"></stop>
      </radialGradient>
      <radialGradient id="${id}-b">
        <stop stop-color="var(--blush)" stop-opacity=".34"></stop>
        <stop offset="1" stop-color="var(--blush)" stop-opacity="0"></stop>
      </radialGradient>
      <radialGradient id="${id}-s" cx=".62" cy=".3" r=".66">
        <stop stop-color="var(--m3)" stop-opacity=".66"></stop>
        <stop offset=".7" stop-color="var(--m3)" stop-opacity=".16"></stop>
        <stop offset="1" stop-color="var(--m3)" stop-opacity="0"></stop>
      </radialGradient>
      <path fill="var(--_accent-art)" opacity=".1" d="M0 0H656V460H0z"></path>
      <path fill="url(#${id}-a) var(--m1)" d=${profile}></path>
      <ellipse fill="url(#${id}-h) none" cx="367" cy="250" rx="126" ry="134"></ellipse>
      <ellipse fill="url(#${id}-b) none" cx="372" cy="258" rx="110" ry="78"></ellipse>
      <path fill="var(--m3)" opacity=".42" d="M146 330c44 66 104 80 190 74-14 16-18 36-6 76H120c20-60 30-100 26-150z"></path>
      <g opacity=${when === 'after' ? 0.34 : 1}>
        ${dents.map(
          ([x, y, rx, ry, turn]) =>
            svg`<ellipse fill="url(#${id}-s) none" cx=${x} cy=${y} rx=${rx} ry=${ry} transform="rotate(${turn} ${x} ${y})"></ellipse>`,
        )}
        <path class="line" stroke="var(--m4)" stroke-width="3" opacity=".85" d=${gleam}></path>
      </g>
      <g class="line" stroke="var(--ink)" stroke-width="4.4">
        <path fill="var(--lips)" fill-opacity=".55" stroke="none" d="M498 258c-10-2-24 12-38 32 14 14 34 18 48 14 2-12-2-18-8-22 10-2 16-8 12-16-3-7-9-9-14-8z"></path>
        <path d=${profile}></path>
        <path d="M398 134q26 16 56 0m46 148c-16-2-30 2-40 8"></path>
        <path stroke-width="3" d="M404 140l-6 7m18-2-4 9m18-8v9m13-13 4 7"></path>
        <path stroke-width="3.6" opacity=".8" d="M486 226c-12 2-18-12-8-22"></path>
        <path stroke-width="3" opacity=".45" d="M336 404c20-8 38-14 48-20"></path>
        <path fill="var(--hair)" stroke="none" d="M384 92c22-18 56-18 82-6 2 6 0 10-6 10-24-8-50-6-70 4z"></path>
        <path fill="var(--hair)" d="M-20-20h350c-30 40-68 76-84 130-10 40-22 58-32 66-8-36-38-40-50-16-10 24 4 60 20 76-6 64-14 114-34 164-10 30-20 50-24 80H-20z"></path>
        <path stroke="var(--m4)" stroke-opacity=".25" stroke-width="4" d="M286 6c-46 44-64 84-72 122M230 0c-54 50-72 100-80 160m0-150c-50 80-54 180-30 290"></path>
        <path fill="var(--m1)" d="M214 176c-10-38-42-40-50-14-8 30 12 70 34 78 14 4 22-8 20-24-1-12 0-26-4-40z"></path>
        <path stroke-width="3" opacity=".7" d="M202 172c-12-14-26-6-24 12 2 14 14 16 14 28"></path>
      </g>`,
  );
};
