import {svg, type TemplateResult} from 'lit';
import type {Group} from '../routine-checker.logic.js';

const drawings: Record<Group, TemplateResult> = {
  ask: svg`<path d="M4 5h16v11h-8l-5 4v-4H4zM9 10.5h.01M12 10.5h.01M15 10.5h.01"></path>`,
  pause: svg`<path d="M9 6v12M15 6v12"></path>`,
  keep: svg`<path d="M12 4c4 4.6 6 7.4 6 10a6 6 0 0 1-12 0c0-2.6 2-5.4 6-10z"></path>`,
};

/** The sign of a group. Its heading says what it means. */
export const groupIcon = (group: Group) =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${drawings[group]}</svg>`;
