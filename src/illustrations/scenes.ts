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
    <path fill="var(--m2)" d="M48 76V100Q60 112 74 100V76z"></path>
    ${clothes}
    <path fill="var(--m1)" d="M60 16C40 16 31 32 31 50C31 70 44 88 62 88S91 70 90 50C90 32 80 16 60 16z"></path>
    ${over}
    <path class="line" stroke-width="2.4" d="M53 50q4-3 8 0M74 50q4-3 8 0M69 53l4 9-5 1M60 73q8 6 15-1"></path>`;
const shoulders = 'M0 172C0 128 22 108 48 99Q60 113 74 99C100 108 120 128 120 172z';

const clinician = person(
  '',
  svg`<path class="cloth" d=${shoulders}></path>
    <path fill="#fff" fill-opacity=".6" d="M44 100L60 134L78 100Q60 113 44 100z"></path>
    <path class="line" d="M84 138h18M60 134v38"></path>`,
  svg`<path fill="var(--hair)" d="M30 54C24 26 40 6 64 8C86 8 98 26 91 48C86 40 84 34 80 30C66 36 50 34 40 32C37 40 36 48 34 56z"></path>
    <path fill="var(--m2)" d="M32 50C24 46 22 58 26 64C28 68 32 70 34 68"></path>`,
);
const patient = person(
  svg`<path fill="var(--hair)" d="M60 8C34 8 24 30 26 56C27 78 22 92 18 104C34 112 44 108 52 100H76C86 104 94 98 96 86C90 74 96 60 94 46C92 22 80 8 60 8z"></path>`,
  svg`<path fill="#ecd9c6" d=${shoulders}></path>
    <path class="line" d="M46 100Q60 122 76 100"></path>`,
  svg`<path fill="var(--hair)" d="M28 56C24 24 44 8 62 8C84 8 98 26 93 54C88 42 80 34 68 32C54 40 38 42 28 56z"></path>`,
);

const talk = svg`<g stroke="var(--ink)">
    <g class="other-tone" stroke="var(--ink)" transform="translate(14 70)">${clinician}</g>
    <g transform="matrix(-1 0 0 1 296 70)">${patient}</g>
  </g>
  <path class="paper" d="M86 16H146a9 9 0 0 1 9 9V49a9 9 0 0 1-9 9H116L104 70V58H86a9 9 0 0 1-9-9V25a9 9 0 0 1 9-9zM178 26H218a9 9 0 0 1 9 9V55a9 9 0 0 1-9 9H208L196 76L195 64H178a9 9 0 0 1-9-9V35a9 9 0 0 1 9-9z"></path>
  <path class="line accent" d="M91 30H141M91 44H124M192 40c0-8 13-8 13 0c0 6-7 5-7 11M198 56.500v.2"></path>`;

const numb = svg`<path class="line" opacity=".35" d="M22 200H290"></path>
  <path class="paper" d="M38 136H152V190a10 10 0 0 1-10 10H48a10 10 0 0 1-10-10z"></path>
  <path class="cloth" d="M38 152H152V176H38z"></path>
  <path fill="#fff9ef" stroke="#6a5a4c" d="M46 136C44 116 62 116 66 106C72 92 92 96 94 82C104 88 108 98 104 106C118 104 124 112 122 120C138 118 146 126 144 136z"></path>
  <path class="line" stroke="#6a5a4c" opacity=".6" d="M68 122C84 128 104 120 112 114M80 108C88 110 96 106 100 100"></path>
  <path class="lid" d="M32 130H158V142H32z"></path>
  <path class="paper" d="M222 58a58 58 0 1 0 .01 0z"></path>
  <path class="wash" d="M222 116H268A46 46 0 1 1 222 70z"></path>
  <path class="line" d="M222 66v6M222 160v6M172 116h6M266 116h6M222 84V116H246"></path>
  <circle cx="222" cy="116" r="4" fill="currentColor" stroke="none"></circle>`;

/** A gloved hand brings the pen near; no needle breaks skin. */
const needle = (id: string) =>
  svg`<g transform="translate(40 -74) scale(1.375)">${faceGround(id)}${faceFeatures}</g>
    <g stroke="#2f3a40" transform="translate(136 152) rotate(-52)">
      <path class="line" stroke-width="1.8" d="M-5-5v5M-1.600-5v5M1.800-5v5M5.200-5v5"></path>
      <path fill="#dfe5e8" d="M-9-4H9L7-22H-7z"></path>
      <path fill="#f6f8f9" d="M-11-22H11L17-46V-230H-17V-46z"></path>
      <path class="band" d="M-17-50H17V-62H-17z"></path>
      <path fill="#cfe6e3" d="M-30-70c-10-6-16 4-12 12l10 16c4 8 16 4 16-4V-96zM14-84h14a9 9 0 0 1 0 18H8a9 9 0 0 1 0-18zM14-103h17a9 9 0 0 1 0 18H6a9 9 0 0 1 0-18zM12-122h16a9 9 0 0 1 0 18H6a9 9 0 0 1 0-18z"></path>
      <path fill="#cfe6e3" d="M-44-66C-48-110-40-150-34-240H34C36-180 40-150 30-122H6a9 9 0 0 0-2 17H2a9.500 9.500 0 0 0 0 19H4c-6 8-10 14-20 14z"></path>
      <path fill="#b9d8d4" d="M-44-158H42V-172H-44z"></path>
    </g>
    <path class="line accent" stroke-width="5.2" d="M152 168h.1M163 160h.1M160 178h.1M173 172h.1M170 188h.1"></path>`;

const home = svg`<path class="line" opacity=".35" d="M22 208H290"></path>
  <path class="paper" d="M44 44L104 30V190L44 204zM104 30L164 44V204L104 190z"></path>
  <path fill="currentColor" fill-opacity=".05" stroke="none" d="M104 30L164 44V204L104 190z"></path>
  <path class="wash" d="M54 58L94 48.700V86L54 95.300z"></path>
  <path class="line accent" d="M66 76l6 6 11-17"></path>
  <path class="line" opacity=".75" d="M56 114l36-8M56 130l36-8M56 146l36-8M56 162l22-5M118 60l34 8M118 78l34 8M118 96l34 8M118 114l20 5"></path>
  <path class="paper" d="M204 78H268a10 10 0 0 1 10 10V198a10 10 0 0 1-10 10H204a10 10 0 0 1-10-10V88a10 10 0 0 1 10-10z"></path>
  <path class="wash" d="M202 92H270V194H202z"></path>
  <circle class="disc" cx="236" cy="132" r="23"></circle>
  <path class="line on-accent" stroke-width="3" d="M227 122l5 1.500 1.500 6-3 3c2 4 4.500 6.500 8.500 8.500l3-3 6 1.500 1.500 5c0 3-2.500 5-5.500 4.500c-9-1.500-20-12-21.500-21.500c-.5-3 1.500-5.500 4.500-5.500z"></path>
  <path class="line" d="M216 172H256M222 184H250M230 85h12"></path>`;

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
