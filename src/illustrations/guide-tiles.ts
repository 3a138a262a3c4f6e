import {css, html, svg, type TemplateResult} from 'lit';
import {artwork} from './artwork.js';
import {bottle, styles as bottleStyles} from './bottles.js';
import {face, styles as faceStyles} from './face.js';
import {pictogram, styles as pictogramStyles} from './pictograms.js';
import {scene, styles as sceneStyles} from './scenes.js';
import {skinSection, styles as skinSectionStyles} from './skin-section.js';
import {guideTileStyles} from './guide-tiles.styles.js';

export const styles = css`
  ${skinSectionStyles}
  ${faceStyles}
  ${sceneStyles}
  ${bottleStyles}
  ${pictogramStyles}
  ${guideTileStyles}
`;

/** The guide's parts, in its order. */
export const guideTileIds = [
  'benefits',
  'how',
  'pain',
  'ready',
  'shelf',
  'after',
  'depth',
  'questions',
] as const;
export type GuideTileId = (typeof guideTileIds)[number];

const days = () =>
  artwork(
    'days',
    '0 0 312 200',
    {},
    svg`<linearGradient id="days-g">
        <stop offset=".4" stop-color="var(--_accent-art)"></stop>
        <stop offset="1" stop-color="var(--_accent-art)" stop-opacity="0"></stop>
      </linearGradient>
      <path class="line" stroke="currentColor" stroke-width="1.5" opacity=".16" d="M56 34V172M96 34V172M136 34V172M176 34V172M216 34V172M256 34V172"></path>
      <g fill="url(#days-g) var(--_accent-art)">
        <rect x="36" y="48" width="190" height="20" rx="10"></rect>
        <rect opacity=".75" x="36" y="82" width="150" height="20" rx="10"></rect>
        <rect opacity=".55" x="86" y="116" width="150" height="20" rx="10"></rect>
      </g>
      <path class="line" stroke="currentColor" stroke-width="3" d="M116 26V176M116 24v4"></path>
      <circle fill="currentColor" cx="116" cy="26" r="6"></circle>`,
  );

const tiles: Record<GuideTileId, () => unknown> = {
  benefits: () => skinSection({state: 'collagen', label: '', id: 'tile-skin'}),
  how: () => scene({scene: 'needle', id: 'tile-scene'}),
  pain: () => html`<span class="other-tone">${face({selected: 'forehead', id: 'tile-face'})}</span>`,
  ready: () => pictogram('date'),
  shelf: () => [bottle('tube'), bottle('dropper'), bottle('jar')],
  after: days,
  depth: () => skinSection({state: 'pores', label: '', id: 'tile-pores'}),
  questions: () => pictogram('questions'),
};

/** The picture of a part on the hub: fills its box, which sets the height. Decoration: the tile's name says it. */
export const guideTile = (part: GuideTileId): TemplateResult =>
  html`<span class="tile-picture tile-${part}" aria-hidden="true">${tiles[part]()}</span>`;
