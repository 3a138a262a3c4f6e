import {html, type TemplateResult} from 'lit';

/** A wash of the accent, the outline in the page's ink, and what the accent points out. */
export type PictogramShape = readonly [wash: string, outline: string, accent: string];

/** By itself, for a quiz that begins with it: the others come when they are asked for. */
export const activesShape: PictogramShape = [
  'M18 25H44V48H18z',
  'M15 24a4 4 0 0 1 4-4h14a4 4 0 0 1 4 4v21a3 3 0 0 1-3 3H18a3 3 0 0 1-3-3zm7-4v-5h8v5m-6.5-5c-1-6 6-6 5 0',
  'M26 28c3 4 4.5 6 4.5 8.2a4.5 4.5 0 0 1-9 0C21.5 34 23 32 26 28zm16-8v4m-2-2h4m0 7v3m-1.5-1.5h3',
];

export const drawPictogram = ([wash, outline, accent]: PictogramShape): TemplateResult =>
  html`<svg class="art pictogram" part="illustration" viewBox="0 0 56 56" aria-hidden="true">
    <path class="wash" d=${wash}></path>
    <path class="line" stroke="currentColor" stroke-width="2" d=${outline}></path>
    <path class="line accent" stroke-width="1.8" d=${accent}></path>
  </svg>`;
