import {css, html, svg, type TemplateResult} from 'lit';
import {artwork} from './artwork.js';
import {bottle, styles as bottleStyles} from './bottles.js';
import {face, styles as faceStyles} from './face.js';
import {mirrorStrip} from './mirror-strip.js';
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

/** The guide's sections, by the widget that each holds. */
export const guideTileIds = [
  'how-it-works',
  'benefits-carousel',
  'results-compare',
  'pain-explainer',
  'depth-explorer',
  'prep-quiz',
  'routine-checker',
  'recovery-timeline',
  'faq',
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

/** Needles in three layers, without the detail that a tile could not show. */
const needles = () =>
  artwork(
    'needles',
    '0 0 312 200',
    {},
    svg`<path fill="var(--m2)" d="M0 66q39-5 78 0t78 0t78 0t78 0V200H0z"></path>
      <path fill="var(--d1)" d="M0 86q13-7 26 0t26 0t26 0t26 0t26 0t26 0t26 0t26 0t26 0t26 0t26 0t26 0V200H0z"></path>
      <path class="line" stroke="var(--new)" stroke-width="3" d="M20 108c50-8 90 10 150 2M120 126c60-10 110 10 170 0M30 142c60-8 100 8 160 0"></path>
      <path fill="#f3d79b" d="M0 160q78-10 156 0t156 0V200H0z"></path>
      <g stroke="#5a6670" stroke-width="2" stroke-linejoin="round">
        <path fill="#dbe2e7" d="M124 20h10v92l-5 18l-5-18zM151 20h10v92l-5 18l-5-18zM178 20h10v92l-5 18l-5-18z"></path>
        <path fill="#39434a" stroke="none" d="M102 0H210V22a6 6 0 0 1-6 6H108a6 6 0 0 1-6-6z"></path>
        <path fill="var(--_accent-art)" stroke="none" d="M102 10H210V17H102z"></path>
      </g>`,
  );

const tiles: Record<GuideTileId, () => unknown> = {
  'how-it-works': () => scene({scene: 'needle', id: 'tile-scene'}),
  'benefits-carousel': () => skinSection({state: 'collagen', label: '', id: 'tile-skin'}),
  'results-compare': () => mirrorStrip({state: 'scar', id: 'tile-mirror'}),
  'pain-explainer': () => face({selected: 'forehead', id: 'tile-face', otherTone: true}),
  'depth-explorer': needles,
  'prep-quiz': () => pictogram('date'),
  'routine-checker': () => [bottle('tube'), bottle('dropper'), bottle('jar')],
  'recovery-timeline': days,
  faq: () => pictogram('questions'),
};

/** The picture of a part on the hub: fills its box, which sets the height. Decoration: the tile's name says it. */
export const guideTile = (part: GuideTileId): TemplateResult =>
  html`<span class="tile-picture tile-${part}" aria-hidden="true">${tiles[part]()}</span>`;
