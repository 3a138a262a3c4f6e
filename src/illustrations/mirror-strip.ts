import {svg, type TemplateResult} from 'lit';
import {artwork, type ArtworkOptions} from './artwork.js';
import {repeat} from './curve.js';
import type {SkinSectionState} from './skin-section.js';

export {skinSectionStyles as styles} from './skin-section.styles.js';

export interface MirrorStripOptions extends ArtworkOptions {
  state: SkinSectionState;
  /** The right half settles from the left one's look, once. */
  active?: boolean | undefined;
}

/** Left now, right later: softer, never empty. */
const halves = (now: unknown, later: unknown, opacity: number) =>
  svg`${now}<g transform="translate(328 0)" class="settle" opacity=${opacity}>${later}</g>`;
const both = (one: unknown, opacity: number) => halves(one, one, opacity);

/** A hollow, as light from the upper left shows it. */
const shade = (id: string) =>
  svg`<radialGradient id="${id}-s" cx=".36" cy=".3" r=".62">
    <stop stop-color="var(--m3)" stop-opacity=".62"></stop>
    <stop offset=".66" stop-color="var(--m3)" stop-opacity=".16"></stop>
    <stop offset="1" stop-color="var(--m3)" stop-opacity="0"></stop>
  </radialGradient>`;

const hollows = (id: string, places: readonly (readonly number[])[]) =>
  places.map(
    ([x, y, rx, ry]) =>
      svg`<ellipse cx=${x!} cy=${y!} rx=${rx!} ry=${ry!} fill="url(#${id}-s) none"></ellipse>`,
  );

const dents = [
  [60, 84, 36, 21],
  [132, 114, 40, 22],
  [206, 82, 32, 19],
  [266, 116, 36, 21],
  [44, 134, 20, 11],
  [290, 70, 19, 12],
];
const dented = (id: string) => [
  hollows(id, dents),
  svg`<path class="line" stroke="var(--m4)" stroke-width="3" opacity=".8" d=${dents
    .map(
      ([x, y, rx, ry]) =>
        `M${x! - rx! / 2} ${y! + ry! * 0.72}q${rx! * 0.7} ${ry! * 0.36} ${rx! * 1.28}-${ry! * 0.34}`,
    )
    .join('')}></path>`,
];

/** Skin's own small relief. */
const rough = (id: string) =>
  hollows(
    id,
    [...Array<undefined>(15)].map((_, i) => [
      Math.min(32 + (i % 5) * 66 + Math.floor(i / 5) * 19 + ((i * 7) % 13), 302),
      52 + Math.floor(i / 5) * 40 + ((i * 11) % 9),
      27 + ((i * 5) % 9),
      13 + ((i * 3) % 7),
    ]),
  );

const creases = 'M36 68c58-12 148 0 248-10M30 102c74-12 164 4 262-6M44 136c70-10 160 6 236-4';
const creased = (width: number) =>
  svg`<g class="line">
    <path stroke="var(--m3)" stroke-width=${width} opacity=".8" d=${creases}></path>
    <path stroke="var(--m4)" stroke-width="3" opacity=".8" transform="translate(6 5)" d=${creases}></path>
  </g>`;

const pores = repeat(
  36,
  (i) =>
    `M${24 + (i % 9) * 34 + Math.floor(i / 9) * 5 + ((i * 7) % 9)} ${44 + Math.floor(i / 9) * 29 + ((i * 11) % 13)}h.1`,
);
const porous = (width: number) =>
  svg`<g class="line">
    <path stroke="var(--m4)" stroke-width=${width} opacity=".55" transform="translate(2 4)" d=${pores}></path>
    <path stroke="var(--m3)" stroke-width=${width * 0.95} opacity=".8" d=${pores}></path>
  </g>`;

const flushed = (id: string) =>
  svg`<radialGradient id="${id}-r">
      <stop stop-color="var(--flush)" stop-opacity=".95"></stop>
      <stop offset=".6" stop-color="var(--flush)" stop-opacity=".55"></stop>
      <stop offset="1" stop-color="var(--flush)" stop-opacity="0"></stop>
    </radialGradient>
    <ellipse cx="156" cy="92" rx="178" ry="100" fill="url(#${id}-r) none"></ellipse>
    <ellipse class="settle" cx="492" cy="92" rx="150" ry="86" fill="url(#${id}-r) none" opacity=".14"></ellipse>`;

const states: Record<SkinSectionState, (id: string) => unknown> = {
  plain: () => '',
  collagen: (id) => [shade(id), svg`<g opacity=".55">${both(rough(id), 0.34)}</g>`],
  scar: (id) => [shade(id), both(dented(id), 0.34)],
  lines: () => halves(creased(5.4), creased(3.4), 0.42),
  pores: () => halves(porous(9), porous(6.4), 0.62),
  'blood-flow': flushed,
  absorption: () =>
    svg`<path fill="#bfe3e2" opacity=".78" d="M40 96c10-34 80-42 150-30 70-8 116 14 106 44-6 34-86 38-146 30-58 8-114-6-110-44z"></path>
      <path class="line" stroke="#fff" stroke-width="5" opacity=".9" d="M66 90c18-16 54-20 84-16"></path>`,
};

/**
 * The same skin from the front, as one sees it in the mirror: now on the left, later on the right. Elements: at most
 * 52. Text alternatives:
 * collagen: "In the mirror the surface looks a little finer." · scar: "In the mirror dents look softer, not gone." ·
 * lines: "In the mirror the lines are fainter." · pores: "In the mirror the skin looks smoother; the pores are still
 * there." · blood-flow: "In the mirror a flush; after a day it is gone." · absorption: "A product on the skin; days
 * later the channels are closed."
 */
export const mirrorStrip = ({state, active, ...options}: MirrorStripOptions): TemplateResult => {
  const {id = `mirror-${state}`} = options;
  return artwork(
    `mirror-strip${active ? ' is-active' : ''}`,
    '0 26 656 126',
    options,
    svg`<linearGradient id="${id}-b" x2=".9" y2="1">
        <stop stop-color="var(--m1)"></stop>
        <stop offset="1" stop-color="var(--m2)"></stop>
      </linearGradient>
      <linearGradient id="${id}-g" x2="1" y2="1">
        <stop stop-color="var(--m4)" stop-opacity=".6"></stop>
        <stop offset="1" stop-color="var(--m4)" stop-opacity=".06"></stop>
      </linearGradient>
      <path fill="url(#${id}-b) var(--m1)" d="M0 0H656V152H0z"></path>
      ${(states[state] ?? states.plain)(id)}
      <path fill="url(#${id}-g) none" opacity=".7" d="M0 20H656V34C420 36 180 46 0 84z"></path>
      <path stroke="#fff" stroke-width="4" d="M328 0V152"></path>`,
  );
};
