import {html, type TemplateResult} from 'lit';

/** A line icon from its path. */
export const lineIcon = (path: string, name: string): TemplateResult =>
  html`<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

/* For widgets that need few: the table of all would weigh more. */
export const closePath = 'M6.5 6.5l11 11m0-11-11 11';
export const copyPath = 'M8.5 8.5h11v11h-11zm7 0v-4h-11v11h4';
export const searchPath = 'M10.500 4.500a6 6 0 1 0 .01 0M15 15l5 5';
export const handPath =
  'M8 12V6.5a1.5 1.5 0 0 1 3 0V11 5a1.5 1.5 0 0 1 3 0v6V6.5a1.5 1.5 0 0 1 3 0V14c0 4-2.5 6.5-6 6.5-3 0-4.5-1.5-6-4L3 13c.8-1.2 2.3-1 3 0z';
export const dropPath = 'M12 4c4 5 5.5 7.5 5.5 10.2a5.5 5.5 0 0 1-11 0C6.5 11.5 8 9 12 4z';
export const needleDepthPath = 'M4 9h16m-8-6v12m-3-3 3 3.5 3-3.5M4 19.5h16';
