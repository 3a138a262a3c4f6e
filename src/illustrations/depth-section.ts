import {svg, type TemplateResult} from 'lit';
import {artwork, type ArtworkOptions} from './artwork.js';
import {curve, repeat} from './curve.js';

export {skinSectionStyles as styles} from './skin-section.styles.js';

/** The drawing's own units: 656 x 520, the surface at 120, and 150 to a millimetre. */
export const depthBox = {width: 656, height: 520, surface: 120, millimetre: 150} as const;

/** How far down a depth lies, as a percentage of the drawing's height: for rulers and labels laid over it. */
export const percentDown = (depth: number): number =>
  ((depthBox.surface + depth * depthBox.millimetre) / depthBox.height) * 100;

/** Where the tip of the last needle is, as percentages of the drawing's width and height: the label stands beside it. */
export const needleTip = (depth: number): {x: number; y: number} => ({
  x: (242 / depthBox.width) * 100,
  y: percentDown(depth),
});

export interface DepthSectionOptions extends ArtworkOptions {
  label: string;
  /** Needle length set, in millimetres, from 0.1 to 2.5. */
  depth: number;
  /** How far down the dermis ends, in millimetres: the least and the most of what was measured. */
  dermisEnd?: readonly [least: number, most: number] | undefined;
  /** A line across the picture where special rules begin, in millimetres. */
  ceiling?: number | undefined;
  /** Another where a clinic ends. */
  maximum?: number | undefined;
}

const filled = (edge: string) => `${edge}V524H-10z`;
const surface = filled(curve((x) => 120 + 1.2 * Math.sin(x / 9.5)));
const edge = curve((x) => 123 + 1.2 * Math.sin(x / 9.5));
/** The outer layer is about 0.1 mm. */
const junction = curve((x) => 135 + 2.4 * Math.sin(x / 4.15), -10, 670, 13);
const dermis = filled(junction);

/** Strands lie across one another, each a different length. */
const strands = (count: number, gap: number) =>
  repeat(count, (i) => {
    const length = 300 + ((i * 157) % 190);
    return `M${((i * 227) % 420) - 60} ${156 + i * gap}c${Math.round(length / 4)}-12 ${Math.round(length * 0.3)} 12 ${length / 2} 2s${Math.round(length * 0.3)}-8 ${length / 2} 2`;
  });
const [old, young] = [strands(12, 10), strands(6, 19)];

const lobules = (draw: (x: number, y: number, r: number) => string) =>
  repeat(36, (i) => {
    const row = Math.floor(i / 9);
    return draw((i % 9) * 78 - 10 + (row % 2) * 39, row * 60 + 44, 38 + (i % 3) * 3);
  });
const rings = lobules(
  (x, y, r) => `M${x - r} ${y}a${r} ${r - 7} 0 0 1 ${r * 2} 0a${r} ${r - 7} 0 0 1-${r * 2} 0z`,
);
const gleams = lobules((x, y) => `M${x - 20} ${y - 15}q10-9 24-5`);

/** Three needles of a cartridge, drawn at their longest. */
const needles = [140, 184, 228].map((x) => `M${x - 8} 0H${x + 8}V461L${x} 495L${x - 8} 461z`).join('');

/**
 * Needles in skin, to scale. Where people's dermis ends differs, so that dermis turns into fat over a stretch, never at a
 * line. Elements: at most 40; another depth sets one transform. Text alternative: "Needles set to {depth} mm end in the
 * {layer}." The caller's label stands at `needleTip(depth)`.
 */
export const depthSection = ({
  depth,
  dermisEnd = [1.02, 1.02],
  ceiling,
  maximum,
  ...options
}: DepthSectionOptions): TemplateResult => {
  const {id = 'depth'} = options;
  const {surface: top, millimetre} = depthBox;
  const line = (at: number) => Math.round((top + at * millimetre) * 10) / 10;
  const across = (at?: number) => (at === undefined ? '' : `M0 ${line(at)}H656`);
  const [least, most] = dermisEnd;
  return artwork(
    'skin-section depth-section',
    '0 0 656 520',
    options,
    svg`<linearGradient id="${id}-d" x2="0" y2="1">
        <stop stop-color="var(--d1)"></stop>
        <stop offset=".42" stop-color="var(--d2)"></stop>
      </linearGradient>
      <linearGradient id="${id}-f" x2="0" y2="1">
        <stop stop-color="#f8e2b2"></stop>
        <stop offset="1" stop-color="#eecb8a"></stop>
      </linearGradient>
      <linearGradient id="${id}-h" y2=".3">
        <stop stop-color="var(--m4)" stop-opacity=".5"></stop>
        <stop offset=".4" stop-color="var(--m4)" stop-opacity="0"></stop>
      </linearGradient>
      <linearGradient id="${id}-n" gradientUnits="userSpaceOnUse" x1="132" x2="176" spreadMethod="repeat">
        <stop stop-color="#f3f6f8"></stop>
        <stop offset=".18" stop-color="#dbe2e7"></stop>
        <stop offset=".18" stop-color="#a9b4bd"></stop>
        <stop offset=".36" stop-color="#96a2ac"></stop>
      </linearGradient>
      <path fill="var(--m1)" d=${surface}></path>
      <path fill="url(#${id}-d) var(--d1)" d=${dermis}></path>
      <g class="line">
        <path stroke="var(--m3)" stroke-width="2.6" opacity=".5" d=${junction}></path>
        <path stroke="var(--strand)" stroke-width="2" opacity=".4" d=${old}></path>
        <path stroke="var(--new)" stroke-width="2.6" opacity=".7" d=${young}></path>
        <path stroke="var(--artery)" stroke-width="5" opacity=".75" d="M-10 254c120-14 210 10 340-4s230-10 340 4"></path>
        <path stroke="var(--artery)" stroke-width="2.4" opacity=".7" d="M98 248c8-22-8-44 2-70 3-12 2-20 8-24 8 2 7 13 4 24m428 68c8-22-8-44 2-70 3-12 2-20 8-24 8 2 7 13 4 24"></path>
      </g>
      <path fill="url(#${id}-h) none" d=${surface}></path>
      <path class="spread" fill="#f8e2b2" opacity=".5" transform="translate(0 ${line(least)})" d="M-10 0C100-6 200 9 330 0S560-6 670 3V${Math.round((most - least) * millimetre) + 6}H-10z"></path>
      <g class="fat" transform="translate(0 ${line(most)})">
        <path fill="url(#${id}-f) #f3d79b" d="M-10 0C100-6 200 9 330 0S560-6 670 3V400H-10z"></path>
        <path fill="#fdf0d2" fill-opacity=".5" stroke="#e0bb75" stroke-opacity=".42" stroke-width="1.6" d=${rings}></path>
        <path class="line" stroke="#fff" stroke-width="2.6" opacity=".6" d=${gleams}></path>
      </g>
      <path class="line" stroke="var(--m4)" stroke-width="4" opacity=".8" d=${edge}></path>
      <path class="line" stroke="#fff" stroke-width="6" opacity=".7" d=${across(ceiling) + across(maximum)}></path>
      <path class="line ceiling" stroke="#3a2a24" stroke-width="3" stroke-dasharray="14 9" d=${across(ceiling)}></path>
      <path class="line maximum" stroke="#3a2a24" stroke-width="4" stroke-dasharray="0 9" d=${across(maximum)}></path>
      <g class="needles" transform="translate(0 ${line(depth) - 495})">
        <path fill="url(#${id}-n) #cdd5db" stroke="#5a6670" stroke-width="1.6" stroke-linejoin="round" d=${needles}></path>
        <path class="line" stroke="#fff" stroke-width="5" opacity=".6" d="M244 495H656"></path>
        <path class="line" stroke="#3a2a24" stroke-width="2.4" stroke-dasharray="2 8" d="M244 495H656"></path>
      </g>
      <path fill="#eef2f4" stroke="#5a6670" stroke-width="2.4" d="M116 26H252V62H116z"></path>
      <path fill="#39434a" d="M102-10H266V30a6 6 0 0 1-6 6H108a6 6 0 0 1-6-6z"></path>
      <path fill="var(--_accent-art)" d="M102 14h164v8H102z"></path>`,
  );
};
