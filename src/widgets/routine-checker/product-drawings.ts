import {html} from 'lit';
import type {Group} from './routine-checker.logic.js';

const tube = 'M8 10h28l-3.5 40v12H11.5V50zM11.5 50H32';

/** One product for each group, as the list shows it: the tube with Rx, the one with A, the jar. */
const drawings: Record<Group, string> = {
  ask: `${tube}M17.5 40V24H23a4 4 0 0 1 0 8.5h-5.5m4.5 0 8 9.5m0-8-7 8`,
  pause: `${tube}M17 42l5-15 5 15m-8.500-5h7`,
  keep: 'M5 40H39V57a5 5 0 0 1-5 5H10a5 5 0 0 1-5-5zM3.5 28h37v12h-37zM14 51H30',
};

/** A product on its board. Decoration: the heading beside it says what it means. */
export const onShelf = (group: Group) =>
  html`<svg class="shelved" viewBox="0 0 44 64" aria-hidden="true"><path d=${drawings[group]}></path></svg>`;
