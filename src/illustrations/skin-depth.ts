import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {bundles, edge, path, type Profile, random, repeat, reteRidges, wave} from './skin-layers.js';
import {skinDepthStyles} from './skin-depth.styles.js';
import {skinLayersStyles} from './skin-layers.styles.js';

export const styles = css`
  ${skinLayersStyles}
  ${skinDepthStyles}
`;

export interface SkinDepthOptions {
  /** What the picture teaches, for those who cannot see it. */
  label: string;
  /** One of six skin tones; without it the picture follows `--mn-skin-tone`. */
  tone?: number | undefined;
  /** Lengths to mark, in millimetres: where special rules begin, and where a clinic ends. */
  ceiling?: number | undefined;
  maximum?: number | undefined;
}

/*
 * 660 x 384, of which a narrow page shows the left 440: a millimetre is 120 units, and the surface lies at 60. What
 * moves is placed by the custom properties that skin-depth.styles.ts reads, so that nothing is drawn anew; and it lies
 * in pictures of its own, so that a browser need not paint the skin again with each step.
 */
const MILLIMETRE = 120;
const SURFACE = 60;
const FLOOR = 384;

const surface: Profile = (x) => SURFACE + 0.7 * wave(x, 19) + 0.5 * wave(x, 8);
/** Between 0.03 and 0.12 mm down, as histology has it. */
const junction: Profile = (x) => SURFACE + 10.6 + reteRidges(x) * 0.8;
const to = (y: number, profile: Profile) => `${edge(profile)}V${y}H-8z`;

const dermis = () => [
  svg`<path fill="var(--_skin-3)" d=${to(FLOOR, junction)}></path>`,
  [104, 130, 156, 190, 230, 270, 320].map(
    (y, i) =>
      svg`<path fill="var(--_skin-4)" opacity=".16" d=${to(FLOOR, (x) => y + 7 * wave(x + i * 90, 46))}></path>`,
  ),
  svg`<g class="fibre">
    <path stroke="var(--_skin-1)" stroke-width="5" opacity=".1" d=${bundles(7, 30, 0, 660, 100, 376, 140)}></path>
    <path stroke="var(--_skin-5)" opacity=".2" d=${bundles(11, 34, 0, 660, 96, 380, 120)}></path>
    <path stroke="var(--_skin-1)" opacity=".4" d=${bundles(5, 40, 0, 660, 82, 376, 70)}></path>
  </g>`,
];

/** Loops of capillaries under the outer layer, fed from below. */
const vessels = () => {
  const pick = random(23);
  const loops = repeat(19, (i) => {
    const [x, rise, lean] = [6 + i * 36 + pick(-8, 8), pick(19, 27), pick(-3, 3)];
    return path`M${x} 104c${lean}-9 ${lean - 1}-${rise - 6} ${lean}-${rise}c1-3 4-3 5 0c1 7 1 ${rise - 9} ${1 - lean / 2} ${rise}`;
  });
  const risers = repeat(6, (i) => path`M${46 + i * 118} 392c14-60-16-120-2-190c4-40-14-60-6-97`);
  return svg`<g class="fibre" stroke="#c64845">
    <path stroke-width="2" opacity=".7" d=${risers}></path>
    <path stroke="#82608c" stroke-width="1.6" d=${edge((x) => 110 + 4 * wave(x + 50, 44))}></path>
    <path stroke-width="1.8" d=${edge((x) => 104 + 3 * wave(x, 37))}></path>
    <path stroke-width="1" opacity=".8" d=${loops}></path>
  </g>`;
};

/** Fat in lobules, its upper edge at 0, with the deep vessels upon it. */
const fat = () => {
  const boundary: Profile = (x) => 4 * wave(x + 70, 30) - 3;
  const pick = random(3);
  const rows = 9;
  let shine = '';
  const lobules = repeat(rows * 24, (i) => {
    const row = i % rows;
    const x = Math.floor(i / rows) * 29 + (row % 2) * 14 + pick(-5, 5) - 8;
    const y = boundary(x) + 20 + row * 29 + pick(-3, 3);
    const [r, h] = [pick(15, 21), pick(14, 18)];
    shine += path`M${x - r * 0.55} ${y - h * 0.35}q${r * 0.2}-${h * 0.35} ${r * 0.7}-${h * 0.4}`;
    return path`M${x - r} ${y}c0-${h * 1.3} ${2 * r}-${h * 1.3} ${2 * r} 0c0 ${h * 1.3}-${2 * r} ${h * 1.3}-${2 * r} 0`;
  });
  const septa = repeat(5, (i) => path`M${60 + i * 136} -4c16 40-22 70-4 120s-20 90-2 160s-8 60-2 90`);
  return svg`<path fill="#e9c37b" d=${to(400, boundary)}></path>
    <path fill="#f3d79b" stroke="#d9ae66" stroke-opacity=".8" d=${lobules}></path>
    <g class="fibre">
      <path stroke="#fff1df" stroke-width="2" opacity=".8" d=${shine}></path>
      <path stroke="#fff1df" stroke-width="2" opacity=".6" d=${septa}></path>
    </g>
    ${[60, 110, 160, 210].map((y, i) => svg`<path fill="#b8813c" opacity=".09" d=${to(400, (x) => y + 8 * wave(x + i * 70, 52))}></path>`)}
    <g class="fibre">
      <path stroke="#82608c" stroke-width="3.4" d=${edge((x) => 5 * wave(x + 20, 61) - 10)}></path>
      <path stroke="#c64845" stroke-width="4.4" d=${edge((x) => 5 * wave(x, 70) - 12)}></path>
      <path stroke="#fff" opacity=".4" d=${edge((x) => 5 * wave(x, 70) - 13)}></path>
    </g>`;
};

/** Between the two means the dermis ends: half fat, half dermis, its edges in dashes. */
const thickness = () => {
  const line = (className: string) =>
    svg`<g class="skin-depth-${className}"><path class="halo" d="M-8 0H668"></path><path class="dash" d="M-8 0H668"></path></g>`;
  return svg`<g class="skin-depth-thinner"><rect class="skin-depth-band" x="-8" width="676" height="1"></rect></g>
    ${line('thinner')}${line('thicker')}`;
};

const hair = svg`<g transform="translate(296 0) skewX(-6)">
  <path fill="var(--_skin-2)" stroke="var(--_skin-5)" stroke-opacity=".4" d="M-13 71C-5 78-4 92-4 120C-4 152-9 166-9 178a9 10 0 0 0 18 0C9 166 4 152 4 120C4 92 5 78 13 71"></path>
  <path fill="#c64845" d="M-4 186q4-12 8 0z"></path>
  <path class="fibre" stroke="#7d5a48" stroke-width="2.4" d="M0 176C1 120 1 70-3 8"></path>
</g>`;

/** Needles 0.2 mm wide: 24 units. They come out of the tip of a pen that stands on the skin. */
const needlesAt = [125, 165, 205];
const needles = () => svg`<g class="skin-depth-at">
  ${needlesAt.map(
    (x) => svg`<g transform="translate(${x} 0)">
      <path fill="#dfe5ea" d="M-12-330V-52L0 0L12-52V-330z"></path>
      <path fill="#93a0ab" d="M2-330V-46L0 0L12-52V-330z"></path>
      <path fill="#fff" opacity=".8" d="M-9-330h4V-46l-1 8l-3-14z"></path>
      <path fill="none" stroke="#3d4853" stroke-opacity=".6" d="M-12-330V-52L0 0L12-52V-330"></path>
    </g>`,
  )}
</g>`;
const pen = svg`<path fill="#fff" opacity=".42" d="M84-8V34q0 8 8 8H238q8 0 8-8V-8z"></path>
  <path fill="#2f3943" d="M78-8V12H252V-8z"></path>
  <path fill="#4b5762" d="M78 12H252V16H78z"></path>
  <path fill="#3d4853" d="M88 42H242V52q0 6-6 6H94q-6 0-6-6z"></path>
  <path fill="#fff" opacity=".25" d="M88 42H242V45H88z"></path>
  <path fill="none" stroke="#3d4853" stroke-opacity=".5" d="M84 16V34q0 8 8 8H238q8 0 8-8V16"></path>`;

/** The skin gives way: the further down, the less sure that a needle of that length gets there. */
const giving = svg`<g transform="translate(0 ${SURFACE})"><g class="skin-depth-to">
  ${[1, 0.86, 0.72, 0.58, 0.44, 0.3, 0.16].map(
    (share) => svg`<rect class="skin-depth-shade" x="96" width="138" height=${share * MILLIMETRE}></rect>`,
  )}
</g></g>`;

const setLine = svg`<g class="skin-depth-at"><path class="halo" d="M-8 0H660"></path><path class="set" d="M-8 0H660"></path></g>`;

const mark = (name: string, length?: number) =>
  length === undefined
    ? nothing
    : svg`<g class="skin-depth-mark skin-depth-${name}" transform="translate(0 ${SURFACE + length * MILLIMETRE})">
        <path class="halo" d="M-8 0H668"></path><path class="dash" d="M-8 0H668"></path>
      </g>`;

const layer = (name: string, content: unknown) =>
  html`<svg
    class="skin-depth-${name}"
    aria-hidden="true"
    viewBox="0 0 660 384"
    preserveAspectRatio="xMinYMid slice"
  >
    ${content}
  </svg>`;

let drawn: {readonly skin: unknown; readonly over: unknown; readonly tool: unknown} | undefined;

/** Facial skin to scale, with needles that come out of a pen; computed once, moved by custom properties. */
export const skinDepth = ({label, tone, ceiling, maximum}: SkinDepthOptions): TemplateResult => {
  drawn ??= {
    skin: [
      layer(
        'skin',
        svg`<rect fill="currentColor" opacity=".045" width="660" height="384"></rect>
          <path fill="var(--_skin-1)" d=${to(FLOOR, surface)}></path>
          <path fill="var(--_skin-2)" d=${to(FLOOR, (x) => surface(x) + 2.4)}></path>
          ${dermis()}${vessels()}
          <path class="fibre" stroke="var(--_skin-5)" stroke-width="3.4" stroke-dasharray="0 4.6" opacity=".45" transform="translate(0 -2.4)" d=${edge(junction)}></path>`,
      ),
      layer('fat', svg`<g transform="translate(0 69.6)">${fat()}</g>`),
    ],
    over: svg`${thickness()}${hair}${giving}`,
    tool: svg`${setLine}${needles()}${pen}`,
  };
  const {skin, over, tool} = drawn;
  return html`<div
    role="img"
    aria-label=${label}
    class="skin-section skin-depth"
    part="illustration"
    data-tone=${tone ?? nothing}
  >
    ${skin} ${layer('over', svg`${over}${mark('ceiling', ceiling)}${mark('maximum', maximum)}${tool}`)}
  </div>`;
};

/** A needle 2.5 mm long and 0.25 mm wide, lying down: 100 units a millimetre. */
export const lyingNeedle = svg`<path fill="#dfe5ea" d="M0 0H195L250 12.5L195 25H0z"></path>
  <path fill="#93a0ab" d="M0 14H197L250 12.5L195 25H0z"></path>
  <path fill="#fff" opacity=".8" d="M0 4H192V8H0z"></path>
  <path fill="none" stroke="#3d4853" stroke-opacity=".7" d="M0 0H195L250 12.5L195 25H0z"></path>`;
