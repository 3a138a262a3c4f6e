import {svg, type TemplateResult} from 'lit';
import {artwork, type ArtworkOptions} from './artwork.js';
import {channels, collagen, flush, section, vessels} from './section-layers.js';

export {healingSectionStyles as styles} from './healing-section.styles.js';

/** Minutes, days, weeks and months after the needles. */
export const healingStages = ['channels', 'flush', 'strands', 'remodelled'] as const;
export type HealingStage = (typeof healingStages)[number];

export interface HealingSectionOptions extends ArtworkOptions {
  label: string;
  /** Where between the stages, from 0 (channels) to 3 (remodelled); between two whole numbers both are seen. */
  at: number;
}

const holes = [110, 219, 328, 437, 546];
const wide = channels(holes, 9, 190);
const narrow = channels(holes, 4, 190);

/**
 * One drawing in four states that cross-fade. Elements: at most 66, of which a change sets four opacities. Text
 * alternatives:
 * channels: "Minutes after: fine channels reach into the dermis, with a bead of blood on two of them." ·
 * flush: "Days after: the channels are closed; wider vessels and a flush under the surface." ·
 * strands: "Weeks after: thin new strands of collagen in the dermis." ·
 * remodelled: "Months after: the new strands are thicker and lie closer together."
 */
export const healingSection = ({at, ...options}: HealingSectionOptions): TemplateResult => {
  const {id = 'healing'} = options;
  const amount = (stage: HealingStage) =>
    Math.round(Math.max(0, 1 - Math.abs(at - healingStages.indexOf(stage))) * 100) / 100;
  return artwork(
    'skin-section healing-section',
    '0 0 656 344',
    options,
    section(id, {
      blood: svg`<g class="stage" opacity=${1 - amount('flush')}>${vessels(false)}</g>`,
      over: svg`<g class="stage" opacity=${amount('channels')}>
          <path fill="var(--new)" opacity=".28" d=${wide}></path>
          <path fill="var(--new)" opacity=".8" d=${narrow}></path>
          <path class="line" stroke="var(--artery)" stroke-width="8" d="M219 57h.1M437 57h.1"></path>
        </g>
        <g class="stage" opacity=${amount('flush')}>${flush(id)}<g class="line">${vessels(true)}</g></g>
        <g class="stage" opacity=${amount('strands')}>${collagen(
          `${id}-w`,
          {count: 8, top: 140, gap: 12, from: 40, to: 610},
          2.6,
        )}</g>
        <g class="stage" opacity=${amount('remodelled')}>${collagen(`${id}-m`, {
          count: 14,
          top: 138,
          gap: 7.7,
          from: -10,
          to: 670,
        })}</g>`,
    }),
  );
};
