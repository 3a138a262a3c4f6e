import {html, nothing, svg, type TemplateResult} from 'lit';
import {
  alongside,
  below,
  bundles,
  cells,
  channel,
  collagen,
  dermis,
  edge,
  epidermis,
  fat,
  hair,
  keratinocytes,
  path,
  random,
  repeat,
  ridges,
  shine,
  SURFACE,
  texture,
  vessels,
} from './skin-layers.js';
import {amountOf, type HealingMoment, type HealingPart} from './skin-moments.js';

export {skinHealingStyles as styles} from './skin-healing.styles.js';

export interface SkinHealingOptions {
  moment: HealingMoment;
  /** What the picture teaches, for those who cannot see it. */
  label: string;
  /** One of six skin tones; without it the picture follows `--mn-skin-tone`. */
  tone?: number | undefined;
}

export type NeedlingDevice = 'pen' | 'stamp' | 'roller';

export interface SkinNeedlesOptions {
  device: NeedlingDevice;
  /** What the picture teaches, for those who cannot see it. */
  label: string;
  tone?: number | undefined;
}

const CHANNELS = [196, 330, 464];
const DEPTH = 104;

/** Blood that closes the mouth of a channel, with the net that holds it. */
const clots = () =>
  CHANNELS.map(
    (x) => svg`<g transform="translate(${x} ${SURFACE})">
      <path fill="#a3262b" stroke="#f3b7a4" stroke-opacity=".5" d="M-9 3Q-8-6 0-6Q8-6 9 3Q7 22 4 40Q1 48-2 44Q-7 26-9 3z"></path>
      <path class="fibre" stroke="#ffd9c9" opacity=".6" d="M-6 2l11 8l-9 8l7 9l-5 9M6 2l-11 8l9 9l-6 9"></path>
    </g>`,
  );

/** Scales of the outermost layer that come away at one end. */
const flakes = () => {
  const pick = random(23);
  return repeat(12, (i) => {
    const x = 84 + i * 42 + pick(-9, 9);
    const y = SURFACE + texture(x) + 1;
    const long = pick(22, 32) * (i % 3 ? 1 : -1);
    const lift = pick(6, 10);
    return path`M${x} ${y}q${long * 0.45} ${-lift * 0.1} ${long} ${-lift}q${-long * 0.06} ${lift * 0.8} ${-long * 0.42} ${lift * 0.8}q${-long * 0.3} ${lift * 0.3} ${-long * 0.58} ${lift * 0.2}`;
  });
};

/** Round cells with a lobed core, on their way from the vessels to the channels. */
const immuneCells = (seed: number, count: number, reach: number, top: number, bottom: number) => {
  const pick = random(seed);
  const places = [...Array<undefined>(count)].map((_, i): [number, number] => [
    CHANNELS[i % 3]! + pick(-reach, reach),
    pick(top, bottom),
  ]);
  const disc = (r: number, dx = 0, dy = 0) =>
    places
      .map(([x, y]) => path`M${x + dx - r} ${y + dy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`)
      .join('');
  return svg`<path fill="#f1ebfa" stroke="#6c5a9c" stroke-width="1.2" d=${disc(7.5)}></path>
    <path fill="#6c5a9c" d=${disc(2.7, -2.2, -1) + disc(2.7, 2, -1.6) + disc(2.5, 0.4, 2.2)}></path>`;
};

/** The spindle-shaped cells that make collagen: two of the four places around each channel. */
const fibroblasts = (first: number) => {
  const pick = random(41 + first);
  return CHANNELS.flatMap((x) =>
    [first, first + 2].map((place) => {
      const dx = (place % 4 < 2 ? 1 : -1) * pick(16, 36);
      const turn = pick(-30, 30);
      return svg`<g transform=${path`translate(${x + dx} ${150 + place * 22}) rotate(${turn})`}>
        <path fill="#8fd0cf" stroke="#24696b" stroke-width="1.2" d="M-27 1Q-13-1-8-5Q0-9 8-5Q13-1 27 0Q13 3 8 6Q0 9-8 6Q-13 3-27 1z"></path>
        <path fill="#24696b" d="M-5 0a5 3.4 0 1 0 10 0a5 3.4 0 1 0-10 0"></path>
      </g>`;
    }),
  );
};

/** Bundles of three strands that lie side by side along the surface, thicker than young fibres. */
const orderedFibres = (seed: number) => {
  const pick = random(seed);
  return repeat(9, (i) => {
    const y = 144 + i * 11 + pick(-2, 2);
    const x = 70 + ((i * 197 + seed * 31) % 380) + pick(-16, 16);
    const long = pick(96, 140);
    const bend = pick(4, 8);
    return repeat(
      3,
      (strand) =>
        path`M${x + strand * 5 - pick(0, 9)} ${y + strand * 3.1}c${long * 0.3} ${bend} ${long * 0.62} ${-bend} ${long} ${1}`,
    );
  });
};

const once = <Value>(make: () => Value) => {
  let made: Value | undefined;
  return () => (made ??= make());
};

// Geometry is computed once for all pictures of a page.
const drawing = once(() => ({
  belowBlood: [epidermis(texture), dermis(below(ridges)), collagen(), vessels(5, 1.5, shine)],
  redness: below((x) => SURFACE + 5 + texture(x)),
  aboveBlood: [fat(), keratinocytes(edge(ridges))],
  hair: hair(),
  channels: CHANNELS.map((x) => channel(x, DEPTH)),
  clots: clots(),
  immune: [immuneCells(29, 9, 62, 214, 252), immuneCells(31, 15, 36, 138, 212)],
  flakes: flakes(),
  fibroblasts: [fibroblasts(0), fibroblasts(1)],
  young: CHANNELS.map((x, i) => bundles(x, 6, x - 16, x + 16, 142, 226, 74 + i)).join(''),
  ordered: [orderedFibres(59), orderedFibres(67)],
}));

const layer = (opacity: number, content: unknown) => svg`<g class="comes" opacity=${opacity}>${content}</g>`;

/** Of several groups of one thing, the first comes first: half the amount is the first of two. */
const fillingUp = (amount: number, groups: readonly unknown[]) =>
  groups.map((group, i) => layer(Math.min(1, Math.max(0, amount * groups.length - i)), group));

const fibres = (d: string, amount: number, width: number) => {
  const unlaid = 160 * (1 - Math.min(1, amount * 1.4));
  return svg`<g class="fibre" stroke="#fff1df">
    <path class="grows" stroke="var(--_skin-5)" stroke-width=${width * 1.7} opacity=".3" transform="translate(0 1.6)" stroke-dashoffset=${unlaid} d=${d}></path>
    <path class="grows" stroke-width=${width} stroke-dashoffset=${unlaid} d=${d}></path>
  </g>`;
};

/** Skin after needling, at one moment of its healing. Given another moment, it passes from the one to the other. */
export const skinHealing = ({moment, label, tone}: SkinHealingOptions): TemplateResult => {
  const scene = drawing();
  const amount = (part: HealingPart) => amountOf(part, moment);
  const blood = amount('vessels');
  const ordered = amount('ordered');
  return picture(
    'skin-healing',
    '80 36 500 262',
    label,
    tone,
    svg`${scene.belowBlood}
      ${layer(blood * 0.3, svg`<path fill="#c64845" d=${scene.redness}></path>`)}
      ${layer(blood, [vessels(10, 4.5), vessels(0, 0, cells)])}
      ${scene.aboveBlood}
      ${layer(amount('young'), fibres(scene.young, amount('young'), 1.2))}
      ${fillingUp(
        ordered,
        scene.ordered.map((d) => fibres(d, ordered, 2.2)),
      )}
      ${scene.hair}
      ${layer(amount('channel'), scene.channels)}
      ${layer(amount('clot'), scene.clots)}
      ${fillingUp(amount('immune'), scene.immune)}
      ${fillingUp(amount('fibroblasts'), scene.fibroblasts)}
      ${layer(amount('flakes'), svg`<path fill="var(--_skin-1)" stroke="var(--_skin-5)" stroke-width="1.2" stroke-linejoin="round" d=${scene.flakes}></path>`)}`,
  );
};

const STEEL = '#dfe5e8';
const EDGE = '#66747c';
const BODY = '#39424a';

/** Needles of one length, from `y` down. */
const needles = (places: number[], y: number, long: number) =>
  svg`<path fill=${STEEL} stroke=${EDGE} stroke-width=".8" d=${alongside(
    places,
    (x) => path`M${x - 3} ${y}h6l-1.4 ${long * 0.62}L${x} ${y + long}l-1.6 ${-long * 0.38}z`,
  )}></path>`;

const along = (from: number, step: number, count: number) =>
  [...Array<undefined>(count)].map((_, i) => from + step * i);
const left = (places: number[], depth = 70) => places.map((x) => channel(x, depth));

const devices: Record<NeedlingDevice, () => unknown> = {
  pen: () => [
    left([150, 172, 194, 216]),
    svg`<g class="pulses">${needles(along(296, 17, 5), 70, 94)}</g>
      <path fill="#aeb9bf" d="M282 46h96v30a6 6 0 0 1-6 6h-84a6 6 0 0 1-6-6z"></path>
      <path fill="#fff" opacity=".35" d="M290 46h12v36h-12z"></path>
      <path fill=${BODY} d="M274 50L262 6V-120h136V6l-12 44z"></path>
      <path fill="#fff" opacity=".12" d="M278 -120h18V40h-12l-6-34z"></path>
      <path fill="#8d99a0" d="M262 2h136v6H262z"></path>`,
  ],
  stamp: () => [
    left(along(114, 21, 4)),
    svg`<g class="presses">
      ${needles(along(234, 24, 9), 70, 94)}
      <path fill="#aeb9bf" d="M214 52h232a8 8 0 0 1 8 8v14a8 8 0 0 1-8 8H214a8 8 0 0 1-8-8V60a8 8 0 0 1 8-8z"></path>
      <path fill=${BODY} d="M226 52q4-22 60-30q14-4 14-26V-120h60V-4q0 22 14 26q56 8 60 30z"></path>
      <path fill="#fff" opacity=".12" d="M308 -120h12V0q0 30-20 36h-30q38-8 38-40z"></path>
    </g>`,
  ],
  roller: () => {
    const spikes = [...Array<undefined>(20)].map(
      (_, i) => svg`<g transform="rotate(${i * 18} 330 30)">${needles([330], 76, 84)}</g>`,
    );
    return [
      left([120, 166, 212]),
      svg`<g class="glides">
        <g class="rolls">${spikes}<circle cx="330" cy="30" r="52" fill="#aeb9bf"></circle><circle cx="330" cy="30" r="40" fill="#c6cfd3"></circle></g>
        <path fill="none" stroke=${BODY} stroke-width="20" stroke-linecap="round" stroke-linejoin="round" d="M330 30L402 -30L560 -96"></path>
        <circle cx="330" cy="30" r="17" fill=${BODY}></circle><circle cx="330" cy="30" r="6" fill="#8d99a0"></circle>
      </g>`,
    ];
  },
};

const drawnDevices: Partial<Record<NeedlingDevice, unknown>> = {};

/** A device at work: its needles in the skin, and beside them the channels that it has left. */
export const skinNeedles = ({device, label, tone}: SkinNeedlesOptions): TemplateResult =>
  picture(
    'skin-needles',
    '80 -62 500 320',
    label,
    tone,
    svg`${drawing().belowBlood}${drawing().aboveBlood}${drawing().hair}${(drawnDevices[device] ??= devices[device]())}`,
  );

const picture = (name: string, box: string, label: string, tone: number | undefined, content: unknown) =>
  html`<svg
    role="img"
    aria-label=${label}
    viewBox=${box}
    preserveAspectRatio="xMidYMid slice"
    class="skin-section ${name}"
    part="illustration"
    data-tone=${tone ?? nothing}
  >
    <rect fill="currentColor" opacity=".045" y="-120" width="660" height="460"></rect>
    ${content}
  </svg>`;
