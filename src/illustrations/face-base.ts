import {svg} from 'lit';

/*
 * A calm face from the front, eyes closed, 240 x 300; outlines in the tone's own ink. Drawn in two halves where both
 * sides are alike.
 */

const mirror = 'matrix(-1 0 0 1 240 0)';
export const mirrored = (half: unknown) => svg`${half}<g transform=${mirror}>${half}</g>`;

const ear = svg`<path fill="var(--m2)" stroke-width="2.2" d="M58 124c-11-10-17 2-14 20 3 18 10 28 19 24"></path>
  <path fill="none" stroke-width="1.6" opacity=".6" d="M52 132c-2 8 0 18 5 22"></path>`;
const eye = svg`<path fill="var(--hair)" stroke="none" d="M69 113c9-9 23-10 36-5 1 3 0 5-2 5-11-3-23-3-32 2z"></path>
  <path stroke-width="2.4" d="M71 131q17 13 34 0"></path>
  <path stroke-width="1.6" d="M74 135l-4 4m11 0-2 5m10-4v5"></path>`;

/** Skin, hair and ears. `over` lies on the skin, under the features. */
export const faceGround = (id: string, over?: unknown) =>
  svg`<linearGradient id="${id}-a">
      <stop offset=".55" stop-color="var(--m1)"></stop>
      <stop offset="1" stop-color="var(--m2)"></stop>
    </linearGradient>
    <radialGradient id="${id}-b">
      <stop offset=".2" stop-color="var(--blush)" stop-opacity=".6"></stop>
      <stop offset="1" stop-color="var(--blush)" stop-opacity="0"></stop>
    </radialGradient>
    <g stroke="var(--ink)" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">
      <path fill="var(--hair)" d="M98 20c2 10 42 10 44 0 4-20-48-20-44 0zm22-8c-54 0-82 44-76 106 3 16 8 24 14 28h124c6-4 11-12 14-28 6-62-22-106-76-106z"></path>
      <path fill="url(#${id}-a) var(--m1)" d="M91 222c2 28 1 42-19 52-20 9-42 14-58 30h212c-16-16-38-21-58-30-20-10-21-24-19-52z"></path>
      <path fill="var(--m3)" stroke="none" opacity=".38" d="M92 232c8 22 48 22 56 0 0 30-8 36-28 36s-28-6-28-36z"></path>
      ${mirrored(ear)}
      <path fill="url(#${id}-a) var(--m1)" stroke-width="2.4" d="M120 28c-40 0-63 34-63 84 0 40 7 74 25 102 12 19 24 34 38 34s26-15 38-34c18-28 25-62 25-102 0-50-23-84-63-84z"></path>
      <path fill="var(--m3)" stroke="none" opacity=".3" d="M183 112c0 40-7 74-25 102-12 19-24 34-38 34 20-22 40-58 44-98 2-20 6-34 19-38z"></path>
      ${mirrored(svg`<ellipse fill="url(#${id}-b) none" stroke="none" cx="82" cy="172" rx="22" ry="16"></ellipse>`)}
      ${over}
      <path fill="var(--hair)" d="M53 128c-3-36 9-62 35-74 18-7 46-7 64 0 26 12 38 38 35 74 12-62-19-108-67-108S41 66 53 128z"></path>
      <path fill="none" stroke="var(--m4)" stroke-opacity=".3" stroke-width="2" d="M70 74c8-22 26-38 46-42M60 92c2-20 10-36 24-48m86 30c-8-22-26-38-46-42m56 60c-2-20-10-36-24-48"></path>
    </g>`;

export const faceFeatures = svg`<g fill="none" stroke="var(--ink)" stroke-linecap="round" stroke-linejoin="round">
  ${mirrored(eye)}
  <path stroke-width="1.8" opacity=".55" d="M113 126c0 20-5 32-7 42"></path>
  <path stroke-width="2.2" d="M106 170c-4 8 2 13 7 11q7 6 14 0c5 2 11-3 7-11"></path>
  <path fill="var(--lips)" stroke="none" d="M98 207c8-5 16-8 22-5 6-3 14 0 22 5-8 12-36 12-44 0z"></path>
  <path stroke-width="2" d="M96 207q12 3 24 2 12 1 24-2"></path>
  <path stroke-width="1.6" opacity=".5" d="M110 226q10 4 20 0"></path>
</g>`;
