import {html, type TemplateResult} from 'lit';

/** A line icon from its path. */
export const lineIcon = (path: string, name: string): TemplateResult =>
  html`<svg class="icon icon-${name}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

/* For widgets that need few: the table of all would weigh more. */
export const closePath = 'M6.5 6.5l11 11m0-11-11 11';
export const copyPath = 'M8.5 8.5h11v11h-11zm7 0v-4h-11v11h4';
export const searchPath = 'M10.500 4.500a6 6 0 1 0 .01 0M15 15l5 5';
