import {svg, type TemplateResult} from 'lit';
import {artwork, type ArtworkOptions} from './artwork.js';
import {curve, repeat, type Profile} from './curve.js';
import {channels, collagen, flush, section, surface, vessels, type SectionParts} from './section-layers.js';

export {skinSectionStyles as styles} from './skin-section.styles.js';

export type SkinSectionState =
  'plain' | 'collagen' | 'scar' | 'lines' | 'pores' | 'blood-flow' | 'absorption';

export interface SkinSectionOptions extends ArtworkOptions {
  state: SkinSectionState;
  label: string;
  /** Plays the state's animation once; at rest the picture already shows how it ends. */
  active?: boolean | undefined;
}

const hollow = (x: number, middle: number, width: number) => Math.exp(-(((x - middle) / width) ** 2));
const dent: Profile = (x) => 34 * hollow(x, 326, x < 326 ? 76 : 92);
const oldDent: Profile = (x) => surface(x) + 74 * hollow(x, 328, 78);
const folds: Profile = (x) => 25 * (hollow(x, 172, 19) + hollow(x, 330, 17) + 0.92 * hollow(x, 484, 20));

/** Strands below bend less sharply than the surface. */
const softFolds: Profile = (x) => 13 * (hollow(x, 172, 44) + hollow(x, 330, 40) + hollow(x, 484, 44));

const follicle = (x: number) =>
  `M${x - 26} 58c14 20 16 62 17 110c1 38-4 46-4 62a17 17 0 0 0 34 0c0-16-5-24-4-62c1-48 3-90 18-110z`;
const gland = (x: number) => `M${x + 13} 132c14-16 34-6 30 12c16 4 14 28-2 28c-8 12-24 8-28-4z`;
const mouth = (x: number) => `M${x - 19} 58q19 34 22 92h6q2-58 16-92z`;
const hair = (x: number) => `M${x} 232q3-130-9-222`;
const both = (draw: (x: number) => string) => draw(262) + draw(474);

/** A drop of a product, its point up. */
const drop = (x: number) => `M${x} 8c9 13 14 19 14 26a14 14 0 0 1-28 0c0-7 5-13 14-26z`;
const holes = [110, 219, 328, 437, 546];

const states: Record<SkinSectionState, (id: string) => SectionParts> = {
  plain: () => ({}),
  collagen: (id) => ({
    over: [
      collagen(id, {count: 12, top: 138, gap: 9, from: -10, to: 670}),
      svg`<path class="line" stroke="var(--new)" stroke-width="3" stroke-dasharray="1 9" opacity=".9" d="M150 66V176M328 66V176M506 66V176"></path>`,
    ],
  }),
  scar: (id) => ({
    relief: dent,
    over: [
      collagen(id, {count: 12, top: 136, gap: 9, from: 120, to: 540, relief: dent}, 3.4),
      svg`<path class="line" stroke="var(--ink)" stroke-width="2.6" stroke-dasharray="1 8" opacity=".85" d=${curve(oldDent, 208, 448, 20)}></path>
        <path class="line" stroke="var(--ink)" stroke-width="2.6" opacity=".8" d="M328 126V108m-7.500 7.500l7.500-7.500l7.500 7.500"></path>`,
    ],
  }),
  lines: (id) => ({
    relief: folds,
    over: collagen(id, {count: 12, top: 150, gap: 8.6, from: -10, to: 670, relief: softFolds}),
  }),
  pores: () => ({
    over: svg`<path fill="var(--m2)" stroke="var(--m3)" stroke-opacity=".5" stroke-width="2" d=${both(follicle)}></path>
      <path fill="#f7dfa9" stroke="#d9b168" stroke-width="2" d=${both(gland)}></path>
      <path fill="var(--m3)" opacity=".45" d=${both(mouth)}></path>
      <path class="line" stroke="var(--hair)" stroke-width="4" d=${both(hair)}></path>`,
  }),
  'blood-flow': (id) => ({
    under: svg`<g class="enter">${flush(id)}</g>`,
    blood: vessels(true),
  }),
  absorption: () => ({
    over: svg`<path fill="#8fd0d2" opacity=".34" d=${channels(holes, 9, 186)}></path>
      <path fill="#8fd0d2" opacity=".9" d=${channels(holes, 4, 186)}></path>
      <path class="enter" fill="#4ea5aa" d=${holes.slice(2).map(drop).join('')}></path>
      <path class="line enter" stroke="#c9eeee" stroke-width="8" stroke-dasharray="0 19" opacity=".95" d=${repeat(
        5,
        (i) => `M${holes[i]! - 26} 176q26 34 56 8m-44 24q16 16 34 2`,
      )}></path>`,
  }),
};

/**
 * Skin cut open, in one state. Elements: at most 48. Text alternatives:
 * collagen: "Pale new strands lie in long waves in the dermis." ·
 * scar: "A dent is shallower above new strands; a dotted line shows how deep it was." ·
 * lines: "Three folds are shallower above new strands." ·
 * pores: "Two pores with their hairs: they stay." ·
 * blood-flow: "Wider vessels and a flush under the surface." ·
 * absorption: "Drops pass down open channels." ·
 * plain: "Skin cut open: the outer layer, the dermis with its strands and vessels, and fat below."
 */
export const skinSection = ({state, active, ...options}: SkinSectionOptions): TemplateResult => {
  const {id = `skin-${state}`} = options;
  return artwork(
    `skin-section${active ? ' is-active' : ''}`,
    '0 0 656 344',
    options,
    section(id, (states[state] ?? states.plain)(id)),
  );
};
