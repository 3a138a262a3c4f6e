import {svg} from 'lit';

/*
 * The layers that every drawing of skin is made of: 660 x 340, the surface near the top. Colours come from
 * skin-section.styles.ts, one skin tone in six.
 */

/** Height, measured downwards, of an edge at x. */
export type Profile = (x: number) => number;

// The drawing is 660 x 340 and may be cropped to the middle 476 x 275, so what a state teaches happens there.
export const SURFACE = 92;
export const JUNCTION = 132;

/** The same numbers for every reader and on the server: a Lehmer generator with a fixed seed. */
export const random = (seed: number) => (from: number, to: number) =>
  from + ((seed = (seed * 16807) % 2147483647) / 2147483647) * (to - from);

/** Path data, its numbers rounded to what the eye can see. */
export const path = (strings: TemplateStringsArray, ...values: (number | string)[]) =>
  String.raw(
    strings,
    ...values.map((value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value)),
  );

export const repeat = (count: number, draw: (index: number) => string) =>
  [...Array<undefined>(count)].map((_, i) => draw(i)).join('');
export const alongside = (places: number[], draw: (x: number) => string) => places.map(draw).join('');

/** A smooth edge: quadratic curves from mid-point to mid-point. */
export const edge = (y: Profile, from = -8, to = 668) => {
  let d = path`M${from} ${y(from)}`;
  for (let x = from; x < to; x += 8) d += path`Q${x} ${y(x)} ${x + 4} ${(y(x) + y(x + 8)) / 2}`;
  return d;
};

export const below = (y: Profile, from = -8, to?: number) => `${edge(y, from, to)}V340H${from}z`;

export const wave = (x: number, length: number) => Math.sin(x / length);
export const smooth = (t: number) => ((t = Math.min(Math.max(t, 0), 1)), t * t * (3 - 2 * t));

export const texture: Profile = (x) => 1.6 * wave(x, 19) + wave(x, 8);
export const reteRidges: Profile = (x) => 4 - 12 * Math.abs(Math.sin(x / 13 + wave(x, 57))) ** 1.4;
/** Bundles of three wavy strands, lying across one another like wickerwork. */
export const bundles = (
  seed: number,
  count: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
  length: number,
) => {
  const pick = random(seed);
  return repeat(count, (i) => {
    const reach = pick(0.6, 1.2) * length;
    const x = pick(left, right) - reach / 2;
    const y = top + ((bottom - top) * (i + pick(0, 1))) / count;
    const bend = pick(5, 12) * (i % 2 ? 1 : -1);
    const fall = pick(-9, 9);
    return repeat(3, (strand) => {
      const long = reach * pick(0.7, 1.1);
      return path`M${x + pick(-12, 12)} ${y + strand * 3.4}c${long / 3} ${bend + strand * 2} ${long * 0.6} ${-bend} ${long} ${fall}`;
    });
  });
};

/** Sets layers at a height about which they may settle. */
export const at = (y: number, layers: unknown) => svg`<g transform="translate(0 ${y})">${layers}</g>`;

/** The epidermis with the stratum corneum on top. */
export const epidermis = (relief: Profile) => {
  const d = below(relief);
  return [
    at(
      SURFACE,
      svg`<path class="settle" fill="var(--_skin-1)" stroke="#fff" stroke-opacity=".4" stroke-width="3" d=${d}></path>`,
    ),
    at(
      SURFACE + 9,
      svg`<path class="settle" fill="var(--_skin-2)" stroke="var(--_skin-5)" stroke-opacity=".2" d=${d}></path>`,
    ),
  ];
};

const SWELL = `M-320 0q40-9 80 0${'t80 0'.repeat(15)}V340H-320z`;

/** The skin below the dermo-epidermal junction, deeper in colour with depth. */
export const dermis = (junction: string, floor?: unknown) => [
  svg`<path fill="var(--_skin-3)" d=${junction}></path>`,
  floor,
  [30, 45, 60, 75, 90, 105, 120].map(
    (y) =>
      svg`<path fill="var(--_skin-4)" opacity=".2" transform="translate(${-(y * y) % 160} ${JUNCTION + y})" d=${SWELL}></path>`,
  ),
];

export const collagen = () => svg`<g class="fibre">
  <path stroke="var(--_skin-1)" stroke-width="5" opacity=".1" d=${bundles(7, 26, 0, 660, 172, 256, 140)}></path>
  <path stroke="var(--_skin-5)" opacity=".2" d=${bundles(11, 26, 0, 660, 176, 262, 120)}></path>
  <path stroke="var(--_skin-1)" opacity=".4" d=${bundles(5, 24, 0, 660, 150, 240, 70)}></path>
</g>`;

/** Subcutaneous fat, in lobules. */
export const fat = () => {
  const boundary: Profile = (x) => 275 + 5 * wave(x + 70, 30);
  const pick = random(3);
  const lobules = repeat(69, (i) => {
    const row = i % 3;
    const x = i * 10 + row * 5 - 14;
    const r = pick(13, 15);
    return path`M${x - r} ${boundary(x) + 17 + row * 26}a${r} ${r - 1} 0 0 1 ${2 * r} 0a${r} ${r - 1} 0 0 1 ${-2 * r} 0`;
  });
  return svg`
    <path fill="#e3b970" d=${below(boundary)}></path>
    <path fill="#f3d79b" stroke="#d3a65c" d=${lobules}></path>
    <path class="fibre" stroke="#fff1df" stroke-width="2" stroke-dasharray="0 6 12 99" transform="translate(3 3)" d=${lobules}></path>`;
};

const TRUNK = 'M-9 262C110 236 190 282 320 258S540 240 670 264';
// Each branch rises into two capillary loops; mirrored, they meet their neighbours.
const BRANCHES = repeat(
  7,
  (i) =>
    `M${76 + 83 * i} 258c9-22-8-38 1-60c2-14-15-18-14-41c0-11 7-11 8-2m6 43c2-14 12-20 11-37c0-12 7-12 8-2`,
);

/** An arteriole, and a venule as its mirror image, so that the two cross. */
export const vessels = (trunk: number, branches: number, content?: unknown) => {
  const tree = svg`<path stroke-width=${trunk} d=${TRUNK}></path><path stroke-width=${branches} d=${BRANCHES}></path>${content}`;
  return svg`<g class="fibre"><g stroke="#82608c" transform="matrix(-1 0 0 1 660 0)">${tree}</g><g stroke="#c64845">${tree}</g></g>`;
};

export const shine = svg`<path stroke="#fff" opacity=".4" transform="translate(0 -1)" d=${TRUNK}></path>`;
export const cells = svg`<path class="cells" stroke="#fff1df" stroke-width="3" stroke-dasharray="0 18" d=${TRUNK}></path>`;

/** Keratinocytes in rows above the junction; the basal row is the densest and holds the most pigment. */
export const keratinocytes = (
  junction: string,
) => svg`<g class="fibre" stroke="var(--_skin-5)" stroke-width="5">
  <path stroke-dasharray="0 6.4" opacity=".5" transform="translate(0 -4)" d=${junction}></path>
  <path stroke-dasharray="0 8" opacity=".2" transform="translate(3 -11)" d=${junction}></path>
</g>`;

/** A hair in its follicle, with the oil gland beside it. */
export const follicle = (x: number, opening: number) => svg`<g transform="translate(${x + 10}) skewX(-6)">
  <path fill="#f3d79b" stroke="#d3a65c" d="M2 148a9 9 0 0 1 16 6a9 9 0 0 1 14 12a9 9 0 0 1-5 16a9 9 0 0 1-16 0a9 9 0 0 1-7-16z"></path>
  <path fill="var(--_skin-2)" stroke="var(--_skin-5)" stroke-opacity=".4" d="M-19 126C-8 132-6 150-6 180C-6 212-13 228-13 242a13 14 0 0 0 26 0C13 228 6 212 6 180C6 150 8 132 19 126"></path>
  <path fill="var(--_skin-5)" opacity=".7" d="M${-opening} 95Q-3 112-2 236h4Q3 112 ${opening} 95Q0 101 ${-opening} 95"></path>
  <path fill="#c64845" d="M-6 252q6-18 12 0z"></path>
  <path class="fibre" stroke="#7d5a48" stroke-width="3" d="M0 238C1 160 1 110-4 22"></path>
</g>`;

/** The channel that a needle leaves, from the surface to `depth` below it. */
export const channel = (
  x: number,
  depth: number,
) => svg`<g transform="translate(${x} ${SURFACE})"><g class="enter" fill="#fff">
  <path opacity=".2" d="M-9 1Q-4 40 0 ${depth}Q4 40 9 1"></path>
  <path opacity=".8" d="M-4 1Q-2 40 0 ${depth}Q2 40 4 1"></path>
</g></g>`;

/** Freshly laid fibres: pale, in a soft glow, with a shadow so that they lie above the old ones. */
export const newCollagen = (d: string, delay = '') => svg`<g class="fibre ${delay}" stroke="#fff1df">
  <path class="draw" stroke-width="8" opacity=".2" d=${d}></path>
  <path class="draw" stroke="var(--_skin-5)" stroke-width="3" opacity=".4" transform="translate(0 1)" d=${d}></path>
  <path class="draw" stroke-width="1.5" d=${d}></path>
</g>`;

export const ridges: Profile = (x) => JUNCTION + reteRidges(x);
export const skin = (relief = texture, inDermis?: unknown) => [
  epidermis(relief),
  dermis(below(ridges)),
  collagen(),
  vessels(5, 1.5, shine),
  inDermis,
  fat(),
  keratinocytes(edge(ridges)),
];
export const hair = () => follicle(540, 6);
