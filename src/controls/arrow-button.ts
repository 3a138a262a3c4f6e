import {html} from 'lit';

/** A round button that leads one step back or on. It stays focusable at the end, and says that it is there. */
export const arrowButton = (label: string, step: -1 | 1, isAtEnd: boolean, move: (step: -1 | 1) => void) =>
  html`<button
    class="button arrow"
    part="button"
    type="button"
    aria-label=${label}
    aria-disabled=${isAtEnd}
    .onclick=${() => move(step)}
  >
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d=${step > 0 ? 'M9 5l7 7-7 7' : 'M15 5l-7 7 7 7'}></path>
    </svg>
  </button>`;
