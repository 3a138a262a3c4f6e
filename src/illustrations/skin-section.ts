import {html, nothing, svg, type TemplateResult} from 'lit';
import {
  alongside,
  at,
  below,
  bundles,
  cells,
  channel,
  collagen,
  dermis,
  edge,
  epidermis,
  fat,
  follicle,
  hair,
  JUNCTION,
  keratinocytes,
  newCollagen,
  path,
  type Profile,
  random,
  repeat,
  reteRidges,
  shine,
  skin,
  smooth,
  SURFACE,
  texture,
  vessels,
  wave,
} from './skin-layers.js';

export {skinSectionStyles as styles} from './skin-section.styles.js';

export type SkinSectionState =
  'plain' | 'collagen' | 'scar' | 'lines' | 'pores' | 'blood-flow' | 'absorption';

export interface SkinSectionOptions {
  state: SkinSectionState;
  /** What the picture teaches, for those who cannot see it. */
  label: string;
  /** One of six skin tones; without it the picture follows `--mn-skin-tone`. */
  tone?: number | undefined;
  /** Plays the state's animation once; at rest the picture already shows how it ends. */
  active?: boolean | undefined;
}

/** A dent with one steep shoulder and one rolling one. */
const dent: Profile = (x) => (25 + 2 * wave(x, 9)) * smooth((x - 226) / 48) * smooth((446 - x) / 90);
/** Pits of the given depths, their middle in the middle of the picture. */
const pits = (x: number, gap: number, ...depths: number[]) =>
  depths.reduce(
    (y, depth, i) => y + depth * Math.exp(-Math.abs(x - 330 - gap * (i - (depths.length - 1) / 2)) / 9),
    0,
  );
const creases: Profile = (x) => texture(x) / 2 + pits(x, 72, 9, 14, 20, 13, 8);
const roughness: Profile = (x) => 2 * texture(x) + wave(x, 6) + pits(x, 124, 9, 9, 9);

/** More blood for a while: wider vessels, pinker skin, cells on the move. */
const hyperaemia = () => [
  svg`<g class="surge">
    <path fill="#c64845" opacity=".3" d=${below((x) => SURFACE + 5 + texture(x))}></path>
    ${vessels(9, 4)}
  </g>`,
  vessels(0, 0, cells),
];

/** Drops go in by the channels and spread; then new stratum corneum closes over. */
const absorption = () => {
  const channels = [170, 250, 330, 410, 490];
  const pick = random(17);
  const spread = alongside(channels, (x) =>
    repeat(14, () => {
      const deep = pick(0, 70);
      const r = pick(1.5, 4);
      return path`M${x + pick(-0.4, 0.4) * deep} ${156 + deep}a${r} ${r} 0 1 0 .1 0`;
    }),
  );
  return svg`${channels.map((x) => channel(x, 112))}
    <path class="spread" fill="#c9f0f1" opacity=".8" d=${spread}></path>
    <path class="fall" fill="#5fb0b8" d=${alongside(channels, (x) => `M${x} 61c7 10 10 14 10 19a10 10 0 0 1-20 0c0-5 3-9 10-19z`)}></path>
    <path class="fibre spread later" stroke="var(--_skin-1)" stroke-width="9" d=${alongside(channels, (x) => path`M${x - 7} ${SURFACE + 6 + texture(x)}h14`)}></path>`;
};

/** Layers whose relief settles when the animation plays. */
const settling = (...layers: unknown[]) => svg`<g class="settling">${layers}</g>`;

const scarred = () => {
  // A scar has no rete ridges. Its floor lies apart from the rest of the junction so that it can rise.
  const fading: Profile = (x) => JUNCTION + reteRidges(x) * smooth((Math.abs(x - 330) - 124) / 34);
  const floor: Profile = (x) => dent(x) * 0.86;
  return settling(
    epidermis(dent),
    dermis(
      below(fading, -8, 208) + below(fading, 456),
      at(JUNCTION, svg`<path class="settle" fill="var(--_skin-3)" d=${below(floor, 200, 460)}></path>`),
    ),
    collagen(),
    vessels(5, 1.5, shine),
    fat(),
    keratinocytes(edge(fading, -8, 200) + edge(fading, 456)),
    at(JUNCTION, svg`<g class="settle">${keratinocytes(edge(floor, 200, 456))}</g>`),
    hair(),
    newCollagen(bundles(31, 14, 270, 390, 172, 236, 100)),
  );
};

const laidAround = (x: number) => bundles(x, 9, x - 12, x + 12, 148, 232, 84);

const scenes: Record<SkinSectionState, () => unknown> = {
  plain: () => [skin(), hair()],
  collagen: () => [
    skin(),
    hair(),
    [182, 314, 446].map((x) => channel(x, 118)),
    newCollagen(laidAround(314)),
    newCollagen(laidAround(182) + laidAround(446), 'later'),
  ],
  scar: scarred,
  lines: () => settling(skin(creases), hair(), newCollagen(bundles(37, 12, 190, 470, 152, 200, 90))),
  pores: () =>
    settling(
      skin(roughness),
      [206, 330, 454].map((x) => follicle(x, 11)),
    ),
  'blood-flow': () => [skin(texture, hyperaemia()), hair()],
  absorption: () => [skin(), hair(), absorption()],
};

const drawn: Partial<Record<SkinSectionState, unknown>> = {};

/** A cross-section of facial skin that shows one state; its geometry is computed once. */
export const skinSection = ({state, label, tone, active}: SkinSectionOptions): TemplateResult =>
  html`<svg
    role="img"
    aria-label=${label}
    viewBox="0 0 660 340"
    preserveAspectRatio="xMidYMid slice"
    class="skin-section ${active ? 'is-active' : ''}"
    part="illustration"
    data-tone=${tone ?? nothing}
  >
    <rect fill="currentColor" opacity=".045" width="660" height="340"></rect>
    ${(drawn[state] ??= (scenes[state] ?? scenes.plain)())}
  </svg>`;
