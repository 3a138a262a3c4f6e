/*
 * A small picture for each widget: the layers of skin, the face and the lists that the widgets themselves draw.
 */
import {html, svg} from 'lit';
import type {WidgetName} from './catalogue.js';

/** Skin from the side: surface, dermis, fat. */
const skin = svg`<path class="g-top" d="M0 24q8-4 16 0t16 0 16 0 16 0 16 0 16 0v9H0z"></path>
  <path class="g-mid" d="M0 32q8-3 16 0t16 0 16 0 16 0 16 0 16 0v20H0z"></path>
  <path class="g-deep" d="M0 51q12-4 24 0t24 0 24 0 24 0v13H0z"></path>`;

const drawings: Readonly<Record<WidgetName, unknown>> = {
  'benefits-carousel': svg`${skin}
    <path class="g-fibre" d="M10 42q10-6 20 0t20 0 20 0M22 47q10-5 20 0t20 0 20 0M6 37q10 5 20 0t20 0 20 0 20 0"></path>
    <rect class="g-ink" x="33" y="12" width="14" height="4" rx="2"></rect>
    <circle class="g-line" cx="54" cy="14" r="2"></circle><circle class="g-line" cx="62" cy="14" r="2"></circle>`,
  'how-it-works': svg`${skin}
    <path class="g-steel" d="M34 2h28v8H34z"></path>
    <path class="g-needle" d="M38 10v26M45 10v26M51 10v26M58 10v26"></path>`,
  'pain-explainer': svg`<ellipse class="g-face" cx="48" cy="32" rx="19" ry="25"></ellipse>
    <path class="g-stroke" d="M29 26q6-18 19-18t19 18M40 34h5M51 34h5M48 36v7l-3 2M43 50q5 3 10 0"></path>
    <circle class="g-dot" cx="48" cy="18" r="5"></circle>
    <circle class="g-soft" cx="36" cy="43" r="3.4"></circle><circle class="g-soft" cx="60" cy="43" r="3.4"></circle>`,
  'depth-explorer': svg`${skin}
    <path class="g-needle" d="M40 4v37"></path>
    <path class="g-scale" d="M58 24v18M54 24h8M54 42h8"></path>
    <rect class="g-line" x="68" y="30" width="16" height="4" rx="2"></rect>`,
  'prep-quiz': svg`<rect class="g-card" x="14" y="6" width="68" height="52" rx="7"></rect>
    <rect class="g-line" x="22" y="14" width="52" height="3" rx="1.5"></rect>
    <rect class="g-ink" x="22" y="14" width="24" height="3" rx="1.5"></rect>
    <rect class="g-chosen" x="22" y="24" width="52" height="12" rx="4"></rect><circle class="g-dot" cx="30" cy="30" r="3"></circle>
    <rect class="g-option" x="22" y="40" width="52" height="12" rx="4"></rect><circle class="g-ring" cx="30" cy="46" r="2.6"></circle>`,
  'routine-checker': svg`<path class="g-bottle" d="M20 26q0-6 6-7v-7h10v7q6 1 6 7v30H20z"></path>
    <path class="g-ink" d="M26 8h10v5H26z"></path><rect class="g-label" x="20" y="32" width="22" height="14"></rect>
    <path class="g-tube" d="M52 16h18l-3 34H55z"></path><rect class="g-ink" x="55" y="50" width="12" height="7" rx="1.5"></rect>
    <path class="g-tick" d="M75 27l4 4 8-9"></path>`,
  'recovery-timeline': svg`<path class="g-track" d="M10 34h76"></path><path class="g-run" d="M10 34h34"></path>
    <circle class="g-dot" cx="12" cy="34" r="4"></circle><circle class="g-dot" cx="28" cy="34" r="4"></circle>
    <circle class="g-dot" cx="46" cy="34" r="7"></circle><circle class="g-soft" cx="64" cy="34" r="4"></circle>
    <circle class="g-soft" cx="84" cy="34" r="4"></circle>
    <rect class="g-line" x="34" y="14" width="24" height="4" rx="2"></rect><rect class="g-line" x="38" y="50" width="16" height="4" rx="2"></rect>`,
  faq: svg`<rect class="g-card" x="12" y="8" width="72" height="14" rx="5"></rect><path class="g-tick" d="M72 13l3 3 3-3"></path>
    <rect class="g-line" x="20" y="13" width="36" height="4" rx="2"></rect>
    <rect class="g-chosen" x="12" y="26" width="72" height="30" rx="5"></rect>
    <rect class="g-ink" x="20" y="32" width="30" height="4" rx="2"></rect>
    <rect class="g-line" x="20" y="40" width="52" height="3" rx="1.5"></rect><rect class="g-line" x="20" y="47" width="40" height="3" rx="1.5"></rect>`,
  'results-compare': svg`<rect class="g-top" x="12" y="8" width="72" height="48" rx="6"></rect>
    <path class="g-mid" d="M18 8h30v48H18a6 6 0 0 1-6-6V14a6 6 0 0 1 6-6z"></path>
    <path class="g-dents" d="M20 22q4 5 8 0M32 36q4 5 8 0M20 46q4 5 8 0M58 24q3 2 6 0M68 40q3 2 6 0"></path>
    <path class="g-handle" d="M48 8v48"></path><circle class="g-dot" cx="48" cy="32" r="6"></circle>`,
  'treatment-guide': svg`<rect class="g-card" x="12" y="4" width="72" height="56" rx="6"></rect>
    <path class="g-ink" d="M18 12h12v4H18z"></path>${[0, 1, 2, 3].map((i) => svg`<rect class="g-line" x="18" y=${22 + i * 9} width="12" height="4" rx="2"></rect>`)}
    <rect class="g-top" x="38" y="12" width="38" height="18" rx="3"></rect><rect class="g-mid" x="38" y="20" width="38" height="10" rx="3"></rect>
    ${[0, 1].map((i) => svg`<rect class="g-line" x="38" y=${36 + i * 8} width=${36 - i * 10} height="4" rx="2"></rect>`)}`,
};

export const glyph = (name: WidgetName) =>
  html`<svg class="glyph" viewBox="0 0 96 64" aria-hidden="true">${drawings[name]}</svg>`;
