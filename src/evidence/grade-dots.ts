import {html, svg} from 'lit';
import {fullDots, grades, type ShownKind} from './evidence-kind.js';

/** A paragraph sign for a law or a regulator. */
const lawSign = html`<span class="evidence-sign" aria-hidden="true">§</span>`;

/** A ruler for what was measured. */
const ruler = svg`<svg class="evidence-ruler" viewBox="0 0 24 12" aria-hidden="true">
  <path d="M1 1h22v10H1zM5 1v4M9 1v6M13 1v4M17 1v6M21 1v3"></path>
</svg>`;

/**
 * How well something is known, as a sign and at most five words: four dots for a grade, a paragraph sign for a law, a
 * ruler for a measurement. The words always stand beside it, so that nothing rests on the sign or its colour.
 */
export function gradeDots(kind: ShownKind, words: string) {
  const full = fullDots(kind);
  return html`<p class="evidence-grade" data-kind=${kind}>
    ${
      full === undefined
        ? kind === 'law'
          ? lawSign
          : ruler
        : html`<span class="evidence-strength" aria-hidden="true"
            >${grades.map((_, i) => html`<i class=${i < full ? 'is-on' : ''}></i>`)}</span
          >`
    }<span>${words}</span>
  </p>`;
}
