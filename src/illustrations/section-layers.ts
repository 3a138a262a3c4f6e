import {nothing, svg} from 'lit';
import {curve, repeat, type Profile} from './curve.js';

/*
 * The layers that a section of skin is made of: 656 x 344, the surface at 58. One path for each layer; whatever repeats
 * is one path too.
 */

export const surface: Profile = (x) => 58 + 1.3 * Math.sin(x / 20.5);
const ridges: Profile = (x) => 6.4 * Math.sin(x / 11.6 + 1.4 * Math.sin(x / 97));
export const artery: Profile = (x) => 262 + 9 * Math.cos((x - 80) / 93);
export const flat: Profile = () => 0;

const filled = (edge: string) => `${edge}V348H-10z`;

/** Deeper layers follow the surface less. */
const follow = (relief: Profile, y: number): Profile => {
  const share = Math.max(0, 1 - (y - 58) / 230);
  return (x) => relief(x) * share;
};

/** Nine long strands of collagen, as they were. */
const oldStrands = (relief: Profile) =>
  repeat(9, (i) => {
    const y = 144 + i * 12.4;
    const sunk = follow(relief, y);
    return curve(
      (x) => y + (8 - i * 0.5) * Math.sin(x / 104 + 2.5 + i * 0.16) + 2 * Math.sin(x / 47 + i) + sunk(x),
      [-10, 50, 110][i % 3],
      [670, 650, 590][i % 3],
      40,
    );
  });

export interface Strands {
  count: number;
  top: number;
  gap: number;
  from: number;
  to: number;
  relief?: Profile;
}

/** New strands, on one slow common wave; every other one, as the two halves fade at different places. */
export const newStrands = ({count, top, gap, from, to, relief = flat}: Strands, odd: 0 | 1): string =>
  repeat(count / 2, (i) => {
    const nth = i * 2 + odd;
    const y = top + nth * gap;
    const sunk = follow(relief, y);
    const calm = 1 - nth / 18;
    return curve(
      (x) =>
        y +
        calm * (9 * Math.sin(x / 92 + 0.5 + nth * 0.05) - (x - 328) * 0.024) +
        1.6 * Math.sin(x / 41 + nth * 1.7) +
        sunk(x),
      from,
      to,
      40,
    );
  });

const lobule = (i: number) => [-8 + 60 * i + 5 * (i % 3), 27 + 3 * (i % 4), 322 + ((i * 13) % 17)] as const;
const ring = (x: number, r: number, y: number) =>
  `M${x - r} ${y}a${r} ${r - 3} 0 0 1 ${r * 2} 0a${r} ${r - 3} 0 0 1-${r * 2} 0z`;

const fat = filled(curve((x) => 286 + 7 * Math.cos((x - 37) / 59.3), -10, 670, 40));
const lobules = repeat(12, (i) => ring(...lobule(i)));
const gleams = repeat(12, (i) => {
  const [x, r, y] = lobule(i);
  return `M${x - r / 2} ${y - r * 0.45}q${r * 0.3}-6 ${r * 0.62}-3`;
});
const arteryLine = curve(artery, -10, 670, 40);
const veinLine = curve((x) => 274 + 6 * Math.cos((x - 357) / 75), -10, 670, 40);

/** Loops of small vessels that rise from the artery. */
const loops = (places: readonly number[], loop: string) =>
  places.map((x) => `M${x} ${Math.round(artery(x))}${loop}`).join('');
const narrowLoops = loops([172, 470], 'c8-22-9-40 2-64 3-12 2-20 8-24 8 2 7 13 4 24');
const wideLoops = loops([96, 212, 338, 452, 566], 'c10-30-12-58 2-92 4-16 2-30 12-36 11 2 9 20 5 38');

/** The big vessels; `wide` while more blood flows. */
export const vessels = (wide: boolean) =>
  svg`<path stroke="var(--vein)" stroke-width=${wide ? 6 : 4} opacity=".5" d=${veinLine}></path>
    <path stroke="var(--artery)" stroke-width=${wide ? 11 : 5.5} opacity=".82" d=${arteryLine}></path>
    <path stroke="var(--artery)" stroke-width=${wide ? 4.6 : 2.4} opacity=".72" d=${wide ? wideLoops : narrowLoops}></path>
    <path stroke="var(--m4)" stroke-width="1.6" opacity=".5" transform="translate(0 ${wide ? -3 : -1.4})" d=${arteryLine}></path>`;

/** Under the surface where more blood flows: the colour one sees from outside. */
export const flush = (id: string) =>
  svg`<radialGradient id="${id}-r" cx=".5" cy="0" r=".62">
      <stop stop-color="var(--flush)" stop-opacity=".9"></stop>
      <stop offset=".5" stop-color="var(--flush)" stop-opacity=".42"></stop>
      <stop offset="1" stop-color="var(--flush)" stop-opacity="0"></stop>
    </radialGradient>
    <path fill="url(#${id}-r) none" d=${flatSurface}></path>`;

const flatSurface = filled(curve(surface));

/** Two fades that end at different places, like silk. */
const fade = (id: string, x1: number, x2: number, colour: string) =>
  svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x1=${x1} x2=${x2}>
    <stop stop-color=${colour} stop-opacity="0"></stop>
    <stop offset=".3" stop-color=${colour}></stop>
    <stop offset=".7" stop-color=${colour}></stop>
    <stop offset="1" stop-color=${colour} stop-opacity="0"></stop>
  </linearGradient>`;

/** New strands over their own soft shade. They grow from the middle when the drawing plays. */
export const collagen = (id: string, strands: Strands, width = 3.8) => {
  const [even, odd] = [newStrands(strands, 0), newStrands(strands, 1)];
  const length = strands.to - strands.from;
  const inner = {...strands, from: strands.from + length / 4, to: strands.to - length / 4};
  return svg`${fade(`${id}-n`, strands.from - 10, strands.to - length / 9, 'var(--new)')}
    ${fade(`${id}-q`, strands.from + length / 9, strands.to + 10, 'var(--new)')}
    <g class="grow line">
      <path stroke="var(--m3)" stroke-width="3" opacity=".16" transform="translate(0 4)" d=${newStrands(inner, 0) + newStrands(inner, 1)}></path>
      <path stroke="url(#${id}-n) var(--new)" stroke-width=${width} d=${even}></path>
      <path stroke="url(#${id}-q) var(--new)" stroke-width=${width * 0.8} d=${odd}></path>
    </g>`;
};

/** Channels that needles leave: their tips at `to`. */
export const channels = (places: readonly number[], width: number, to: number): string =>
  places
    .map(
      (x) =>
        `M${x - width} ${Math.round(surface(x))}Q${x - width / 3} ${(58 + to) / 2} ${x} ${to}q${width / 3}-${(to - 58) / 2} ${width}-${to - 58}z`,
    )
    .join('');

interface Layers {
  outer: string;
  dermis: string;
  junction: string;
  old: string;
  edge: string;
}
const made = new Map<Profile, Layers>();

/** The geometry of a relief is worked out once for all pictures of a page. */
const layers = (relief: Profile): Layers => {
  let known = made.get(relief);
  if (!known) {
    const top: Profile = (x) => surface(x) + relief(x);
    // A dent has no ridges under it.
    const junction = curve(
      (x) => 104 + ridges(x) * Math.max(0, 1 - Math.abs(relief(x)) / 26) + relief(x) * 0.86,
      -10,
      670,
      12,
    );
    made.set(
      relief,
      (known = {
        outer: filled(curve(top)),
        dermis: filled(junction),
        junction,
        old: oldStrands(relief),
        edge: curve((x) => top(x) + 3),
      }),
    );
  }
  return known;
};

export interface SectionParts {
  /** How far the surface lies below its usual height. */
  relief?: Profile;
  /** Over the dermis, under the strands. */
  under?: unknown;
  /** Instead of the vessels at rest. */
  blood?: unknown;
  /** Over the dermis, under the sheen. */
  over?: unknown;
}

/** Skin cut open, with what a state adds to it. */
export const section = (id: string, {relief = flat, under, blood, over}: SectionParts) => {
  const {outer, dermis, junction, old, edge} = layers(relief);
  return svg`<linearGradient id="${id}-e" x2="0" y2="1">
      <stop stop-color="var(--m1)"></stop>
      <stop offset=".3" stop-color="var(--m2)"></stop>
    </linearGradient>
    <linearGradient id="${id}-d" x2="0" y2="1">
      <stop stop-color="var(--d1)"></stop>
      <stop offset="1" stop-color="var(--d2)"></stop>
    </linearGradient>
    <linearGradient id="${id}-h" y2=".35">
      <stop offset=".05" stop-color="var(--m4)" stop-opacity=".5"></stop>
      <stop offset=".42" stop-color="var(--m4)" stop-opacity="0"></stop>
    </linearGradient>
    <linearGradient id="${id}-f" x2="0" y2="1">
      <stop stop-color="#f7dfa9"></stop>
      <stop offset="1" stop-color="#edc883"></stop>
    </linearGradient>
    ${fade(`${id}-o`, -40, 696, 'var(--strand)')}
    <path fill="currentColor" opacity=".035" d="M0 0H656V344H0z"></path>
    <path fill="url(#${id}-e) var(--m1)" d=${outer}></path>
    <path fill="url(#${id}-d) var(--d1)" d=${dermis}></path>
    <path class="line" stroke="var(--m3)" stroke-width="3.4" opacity=".5" d=${junction}></path>
    ${under ?? nothing}
    <g class="line">
      <path stroke="url(#${id}-o) var(--strand)" stroke-width="2.2" opacity=".4" d=${old}></path>
      ${blood ?? vessels(false)}
    </g>
    ${over ?? nothing}
    <path fill="url(#${id}-h) none" d=${outer}></path>
    <path fill="url(#${id}-f) #f3d79b" d=${fat}></path>
    <path fill="#fbebc6" fill-opacity=".75" stroke="#dfb870" stroke-opacity=".55" stroke-width="1.6" d=${lobules}></path>
    <path class="line" stroke="#fff" stroke-width="2.4" opacity=".7" d=${gleams}></path>
    <path class="line" stroke="var(--m4)" stroke-width="4" opacity=".8" d=${edge}></path>`;
};
