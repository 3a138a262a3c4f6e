import {svg, type TemplateResult} from 'lit';
import {artwork, type ArtworkOptions} from './artwork.js';
import {faceFeatures, faceGround} from './face-base.js';

export {sceneStyles as styles} from './scenes.styles.js';

/** An appointment in the order in which it goes. */
export const sceneIds = ['talk', 'numb', 'needle', 'home'] as const;
export type SceneId = (typeof sceneIds)[number];

export interface SceneOptions extends ArtworkOptions {
  scene: SceneId;
}

/** Head and shoulders, 120 x 172; hair lies behind the neck and over the head. */
const person = (behind: unknown, clothes: unknown, over: unknown) =>
  svg`${behind}
    <path fill="var(--m2)" d="M48 76v24q12 12 26 0V76z"></path>
    ${clothes}
    <path fill="var(--m1)" d="M60 16c-20 0-29 16-29 34 0 20 13 38 31 38s29-18 28-38c0-18-10-34-30-34z"></path>
    ${over}
    <path class="line" stroke-width="2.4" d="M53 50q4-3 8 0m13 0q4-3 8 0m-13 3 4 9-5 1m-8 10q8 6 15-1"></path>`;
const shoulders = 'M0 172c0-44 22-64 48-73q12 14 26 0c26 9 46 29 46 73z';

const clinician = person(
  '',
  svg`<path class="cloth" d=${shoulders}></path>
    <path fill="#fff" fill-opacity=".6" d="M44 100l16 34 18-34q-18 13-34 0z"></path>
    <path class="line" d="M84 138h18m-42-4v38"></path>`,
  svg`<path fill="var(--hair)" d="M30 54C24 26 40 6 64 8c22 0 34 18 27 40-5-8-7-14-11-18-14 6-30 4-40 2-3 8-4 16-6 24z"></path>
    <path fill="var(--m2)" d="M32 50c-8-4-10 8-6 14 2 4 6 6 8 4"></path>`,
);
const patient = person(
  svg`<path fill="var(--hair)" d="M60 8C34 8 24 30 26 56c1 22-4 36-8 48 16 8 26 4 34-4h24c10 4 18-2 20-14-6-12 0-26-2-40C92 22 80 8 60 8z"></path>`,
  svg`<path fill="#ecd9c6" d=${shoulders}></path>
    <path class="line" d="M46 100q14 22 30 0"></path>`,
  svg`<path fill="var(--hair)" d="M28 56C24 24 44 8 62 8c22 0 36 18 31 46-5-12-13-20-25-22-14 8-30 10-40 24z"></path>`,
);

const talk = svg`<g stroke="var(--ink)">
    <g class="other-tone" stroke="var(--ink)" transform="translate(14 70)">${clinician}</g>
    <g transform="matrix(-1 0 0 1 296 70)">${patient}</g>
  </g>
  <path class="paper" d="M86 16h60a9 9 0 0 1 9 9v24a9 9 0 0 1-9 9h-30l-12 12V58H86a9 9 0 0 1-9-9V25a9 9 0 0 1 9-9zm92 10h40a9 9 0 0 1 9 9v20a9 9 0 0 1-9 9h-10l-12 12-1-12h-17a9 9 0 0 1-9-9V35a9 9 0 0 1 9-9z"></path>
  <path class="line accent" d="M91 30h50M91 44h33m68-4c0-8 13-8 13 0 0 6-7 5-7 11m0 5.5v.2"></path>`;

const numb = svg`<path class="line" opacity=".35" d="M22 200H290"></path>
  <path class="paper" d="M38 136h114v54a10 10 0 0 1-10 10H48a10 10 0 0 1-10-10z"></path>
  <path class="cloth" d="M38 152h114v24H38z"></path>
  <path fill="#fff9ef" stroke="#6a5a4c" d="M46 136c-2-20 16-20 20-30 6-14 26-10 28-24 10 6 14 16 10 24 14-2 20 6 18 14 16-2 24 6 22 16z"></path>
  <path class="line" stroke="#6a5a4c" opacity=".6" d="M68 122c16 6 36-2 44-8m-32-6c8 2 16-2 20-8"></path>
  <path class="lid" d="M32 130h126v12H32z"></path>
  <path class="paper" d="M222 58a58 58 0 1 0 .01 0z"></path>
  <path class="wash" d="M222 116h46a46 46 0 1 1-46-46z"></path>
  <path class="line" d="M222 66v6m0 88v6m-50-50h6m88 0h6m-50-32v32h24"></path>
  <circle cx="222" cy="116" r="4" fill="currentColor" stroke="none"></circle>`;

/** A gloved hand brings the pen near; no needle breaks skin. */
const needle = (id: string) =>
  svg`<g transform="translate(40 -74) scale(1.375)">${faceGround(id)}${faceFeatures}</g>
    <g stroke="#2f3a40" transform="translate(136 152) rotate(-52)">
      <path class="line" stroke-width="1.8" d="M-5-5v5m3.4-5v5m3.4-5v5m3.4-5v5"></path>
      <path fill="#dfe5e8" d="M-9-4H9L7-22H-7z"></path>
      <path fill="#f6f8f9" d="M-11-22h22l6-24v-184h-34v184z"></path>
      <path class="band" d="M-17-50H17V-62H-17z"></path>
      <path fill="#cfe6e3" d="M-30-70c-10-6-16 4-12 12l10 16c4 8 16 4 16-4v-50zm44-14h14a9 9 0 0 1 0 18H8a9 9 0 0 1 0-18zm0-19h17a9 9 0 0 1 0 18H6a9 9 0 0 1 0-18zm-2-19h16a9 9 0 0 1 0 18H6a9 9 0 0 1 0-18z"></path>
      <path fill="#cfe6e3" d="M-44-66c-4-44 4-84 10-174h68c2 60 6 90-4 118H6a9 9 0 0 0-2 17H2a9.5 9.5 0 0 0 0 19h2c-6 8-10 14-20 14z"></path>
      <path fill="#b9d8d4" d="M-44-158h86v-14h-86z"></path>
    </g>
    <path class="line accent" stroke-width="5.2" d="M152 168h.1m10.9-8h.1m-3.1 18h.1m12.9-6h.1m-3.1 16h.1"></path>`;

const home = svg`<path class="line" opacity=".35" d="M22 208H290"></path>
  <path class="paper" d="M44 44l60-14v160l-60 14zm60-14 60 14v160l-60-14z"></path>
  <path fill="currentColor" fill-opacity=".05" stroke="none" d="M104 30l60 14v160l-60-14z"></path>
  <path class="wash" d="M54 58l40-9.3V86l-40 9.3z"></path>
  <path class="line accent" d="M66 76l6 6 11-17"></path>
  <path class="line" opacity=".75" d="M56 114l36-8m-36 24 36-8m-36 24 36-8m-36 24 22-5m40-97 34 8m-34 10 34 8m-34 10 34 8m-34 10 20 5"></path>
  <path class="paper" d="M204 78h64a10 10 0 0 1 10 10v110a10 10 0 0 1-10 10h-64a10 10 0 0 1-10-10V88a10 10 0 0 1 10-10z"></path>
  <path class="wash" d="M202 92h68v102h-68z"></path>
  <circle class="disc" cx="236" cy="132" r="23"></circle>
  <path class="line on-accent" stroke-width="3" d="M227 122l5 1.5 1.5 6-3 3c2 4 4.5 6.5 8.5 8.5l3-3 6 1.5 1.5 5c0 3-2.5 5-5.5 4.5-9-1.5-20-12-21.5-21.5-.5-3 1.5-5.5 4.5-5.5z"></path>
  <path class="line" d="M216 172h40m-34 12h28m-20-99h12"></path>`;

const scenes: Record<SceneId, (id: string) => unknown> = {
  talk: () => talk,
  numb: () => numb,
  needle,
  home: () => home,
};

/**
 * A moment of the appointment, 312 x 236. Elements: at most 52. Text alternatives: talk "A clinician and a patient talk;
 * the patient asks." · numb "A jar of numbing cream and a clock." · needle "A gloved hand holds a pen to a cheek." · home
 * "A leaflet and a telephone with the clinic’s number."
 */
export const scene = ({scene: which, ...options}: SceneOptions): TemplateResult =>
  artwork(
    'scene',
    '0 0 312 236',
    options,
    svg`<path class="ground" d="M0 0H312V236H0z"></path>
      <g stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round">${scenes[which](options.id ?? 'scene')}</g>`,
  );
