import {html, svg, type TemplateResult} from 'lit';
import {artwork} from './artwork.js';

export {guideTileStyles as styles} from './guide-tiles.styles.js';

/*
 * Drawn for their small size, 156 x 90 and flat: the pictures of the parts themselves would weigh more than the whole
 * guide, and their detail would be lost.
 */

/** The guide's sections, by the widget that each holds. */
export const guideTileIds = [
  'how-it-works',
  'benefits-carousel',
  'results-compare',
  'pain-explainer',
  'depth-explorer',
  'prep-quiz',
  'routine-checker',
  'recovery-timeline',
  'faq',
] as const;
export type GuideTileId = (typeof guideTileIds)[number];

/** Head and shoulders, 100 x 116; `over` lies on the skin, under the features. */
const head = (over?: unknown) =>
  svg`<g class="line" stroke="var(--ink)" stroke-width="1.2">
    <path fill="var(--hair)" d="M50 4C24 4 13 28 17 60c1 12 5 20 8 24h50c3-4 7-12 8-24C87 28 76 4 50 4z"></path>
    <path fill="var(--m2)" d="M39 82v16c-4 9-22 10-30 18H91c-8-8-26-9-30-18V82z"></path>
    <path fill="var(--m1)" d="M50 12c-18 0-28 15-28 37 0 18 5 30 12 40 5 7 11 10 16 10s11-3 16-10c7-10 12-22 12-40 0-22-10-37-28-37z"></path>
    ${over}
    <path fill="var(--hair)" d="M21 54c-2-19 5-31 17-36 8-3 16-3 24 0 12 5 19 17 17 36C85 24 73 7 50 7S15 24 21 54z"></path>
    <path stroke="var(--hair)" stroke-width="2.4" d="M31 47q7-5 14-2m10 0q7-3 14 2"></path>
    <path stroke-width="1.5" d="M31 55q7 6 14 0m10 0q7 6 14 0M49 56c0 7-3 10-3 14q4 4 8 0"></path>
    <path fill="var(--lips)" stroke="none" d="M40 81c4-3 7-4 10-3 3-1 6 0 10 3-4 7-16 7-20 0z"></path>
  </g>`;

/** Skin cut open, without what a tile could not show. */
const skin = (over?: unknown) =>
  svg`<path fill="var(--m2)" d="M0 21q13-3 26 0t26 0t26 0t26 0t26 0t26 0V90H0z"></path>
    <path fill="var(--d1)" d="M0 36q6.5-5 13 0t13 0t13 0t13 0t13 0t13 0t13 0t13 0t13 0t13 0t13 0t13 0V90H0z"></path>
    <path class="line" stroke="var(--m3)" stroke-width="1.2" opacity=".45" d="M-4 50q40-6 82 0t84 0M-4 60q50-7 90 0t80 0M-4 69q44-5 80 0t90 0"></path>
    <path class="line" stroke="var(--new)" stroke-width="2" d="M14 46q32-7 66 0t66 0M4 54q38-8 76 0t70 0M22 63q32-7 62 0t56 0"></path>
    ${over}
    <path fill="#f3d79b" d="M0 78q39-7 78 0t78 0V90H0z"></path>
    <path class="line" stroke="#fff" stroke-width="1.6" opacity=".35" d="M0 22q13-3 26 0t26 0t26 0t26 0t26 0t26 0"></path>`;

const dents =
  'M20 22a10 6 0 1 0 .01 0M52 34a9 6 0 1 0 .01 0M26 52a8 5 0 1 0 .01 0M58 62a7 5 0 1 0 .01 0M12 72a6 4 0 1 0 .01 0';

const pictogram = (wash: string, outline: string, accent: string) =>
  svg`<g class="pictogram" transform="translate(48 16) scale(1.07)">
    <path class="wash" d=${wash}></path>
    <path class="line" stroke="currentColor" stroke-width="2" d=${outline}></path>
    <path class="line accent" stroke-width="1.8" d=${accent}></path>
  </g>`;

const tiles: Record<GuideTileId, () => unknown> = {
  'how-it-works': () =>
    svg`<g transform="translate(48 -66) scale(1.85)">${head()}</g>
      <g stroke="#2f3a40" stroke-width="1.6" stroke-linejoin="round" transform="translate(96 57) rotate(-54) scale(.62)">
        <path class="line" d="M-5-6v6M0-6v6M5-6v6"></path>
        <path fill="#f6f8f9" d="M-9-4H9L8-20h4l5-26v-184h-34v184l5 26h4z"></path>
        <path fill="var(--_accent-art)" d="M-17-48H17V-62H-17z"></path>
        <path fill="#cfe6e3" d="M-30-70c-10-6-16 4-12 12l10 16c4 8 16 4 16-4v-50zm44-14h14a9 9 0 0 1 0 18H8a9 9 0 0 1 0-18zm0-19h17a9 9 0 0 1 0 18H6a9 9 0 0 1 0-18zm-2-19h16a9 9 0 0 1 0 18H6a9 9 0 0 1 0-18z"></path>
        <path fill="#cfe6e3" d="M-44-66c-4-44 4-84 10-174h68c2 60 6 90-4 118H6a9 9 0 0 0-2 17H2a9.5 9.5 0 0 0 0 19h2c-6 8-10 14-20 14z"></path>
      </g>
      <path class="line accent" stroke-width="3.4" d="M104 50h.1m7-5h.1m-2 12h.1m8-4h.1m-3 10h.1"></path>`,
  'benefits-carousel': () => skin(),
  'results-compare': () =>
    svg`<path fill="var(--m1)" d="M0 0H156V90H0z"></path>
      <path fill="var(--m3)" opacity=".5" d=${dents}></path>
      <path fill="var(--m3)" opacity=".2" transform="translate(78 0)" d=${dents}></path>
      <path class="line" stroke="#fff" stroke-width="2.5" d="M78 0V90"></path>
      <path fill="#fff" stroke="#2f3a40" stroke-width="1.2" d="M78 34a11 11 0 1 0 .01 0z"></path>
      <path class="line" stroke="#2f3a40" stroke-width="1.6" d="M75 41l-4 4 4 4m6-8 4 4-4 4"></path>`,
  'pain-explainer': () =>
    svg`<g transform="translate(35 3) scale(.86)">${head(
      svg`<path class="zone" stroke="none" d="M28 37c3-13 13-17 22-17s19 4 22 17c-8-4-15-3-22-2s-14-2-22 2z"></path>`,
    )}</g>`,
  'depth-explorer': () =>
    skin(svg`<g stroke="#5a6670" stroke-linejoin="round">
      <path fill="#dbe2e7" d="M64 12h5v36l-2.5 9l-2.5-9zM76 12h5v36l-2.5 9l-2.5-9zM88 12h5v36l-2.5 9l-2.5-9z"></path>
      <path fill="#39434a" stroke="none" d="M54 0H103V11a4 4 0 0 1-4 4H58a4 4 0 0 1-4-4z"></path>
      <path fill="var(--_accent-art)" stroke="none" d="M54 5H103V9H54z"></path>
    </g>`),
  'prep-quiz': () =>
    pictogram(
      'M15 18H47V47H15z',
      'M12 13h32a2 2 0 0 1 2 2v29a3 3 0 0 1-3 3H13a3 3 0 0 1-3-3V15a2 2 0 0 1 2-2zm-2 9h36M19 9v8m18-8v8',
      'M17 28h.1M24.5 28h.1M32 28h.1M39 28h.1M17 34.500h.1M24.5 34.500h.1M39 34.500h.1M17 41h.1M24.5 41h.1M32 30.500a4.5 4.5 0 1 0 .01 0',
    ),
  'routine-checker': () =>
    svg`<g class="line" stroke="#22282b" stroke-width="1.6">
      <path fill="#ecc8b2" d="M20 28h28l-3.5 40h-21z"></path>
      <path fill="#cfe1e6" d="M66 48a5 5 0 0 1 5-5H85a5 5 0 0 1 5 5V76a4 4 0 0 1-4 4H70a4 4 0 0 1-4-4z"></path>
      <path fill="#efe0bd" d="M105 58H139V75a5 5 0 0 1-5 5H110a5 5 0 0 1-5-5z"></path>
      <path fill="#cdd1d0" d="M24 68H44V80H24zM71.5 34h13v9h-13zM103.5 46h37v12h-37zM74 34c-1.5-13 9.5-13 8 0z"></path>
      <path d="M20 32.500h28M28 46h12m-10.5 6h9M66 55h24M66 70h24m-18-7.500h12M114 68H130"></path>
    </g>`,
  'recovery-timeline': () =>
    svg`<path class="line" stroke="currentColor" opacity=".16" d="M28 14V78M48 14V78M68 14V78M88 14V78M108 14V78M128 14V78"></path>
      <g class="line accent" stroke-width="10">
        <path opacity=".3" d="M24 28H112M24 46H86M48 64H128"></path>
        <path d="M24 28H70M24 46H46M48 64H74"></path>
      </g>
      <path class="line" stroke="currentColor" stroke-width="1.6" d="M58 12V80"></path>
      <circle fill="currentColor" cx="58" cy="12" r="3.5"></circle>`,
  faq: () =>
    pictogram(
      'M12 16H48V42H12z',
      'M9 11h28a3 3 0 0 1 3 3v15a3 3 0 0 1-3 3H22l-7 7v-7H9a3 3 0 0 1-3-3V14a3 3 0 0 1 3-3zm36 9h2a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-3v7l-7-7H27',
      'M19 19c0-5 8-5 8 0 0 3.5-4 3-4 6m0 3.300v.1',
    ),
};

/** The picture of a part on the hub. Decoration: the tile's name says it. Elements: at most 20. */
export const guideTile = (part: GuideTileId): TemplateResult =>
  html`<span class="tile-picture" aria-hidden="true"
    >${artwork(`tile-art tile-${part}`, '0 0 156 90', {otherTone: part === 'pain-explainer'}, tiles[part]())}</span
  >`;
