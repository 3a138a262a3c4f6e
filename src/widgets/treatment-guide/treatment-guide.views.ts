import {html, nothing} from 'lit';
import type {LabelledStatement} from '../../evidence/claim.js';
import type {GuideFact, TreatmentGuideContent} from './treatment-guide.content.js';

/** The facts above the sections, and what "How do we know?" tells of them. */
export const factsView = (facts: readonly GuideFact[], evidence: (...of: LabelledStatement[]) => unknown) =>
  html`<dl>
      ${facts.map(
        ({label, value, text}) =>
          html`<div>
            <dt class="muted small">${label}</dt>
            <dd>${value.text}</dd>
            <dd class="muted small">${text.text}</dd>
          </div>`,
      )}
    </dl>
    ${evidence(
      ...facts.flatMap(({label, value, text}) =>
        [value, text].map((statement) => ({label: `${label}: ${statement.text}`, statement})),
      ),
    )}`;

/** Where a section could not be loaded. */
export const failureView = ({text, retry}: TreatmentGuideContent['failed'], ask: () => void) =>
  html`<p class="failed">
    ${text} <button class="button" part="button" type="button" @click=${ask}>${retry}</button>
  </p>`;

/** The booking link once more, where the patient's list gives a reason for it. */
export const bookingView = (text: string, address: string | undefined, label: string) =>
  address
    ? html`<div class="after boxed">
        <p>${text}</p>
        <a class="button button-primary" part="button button-primary" href=${address}>${label}</a>
      </div>`
    : nothing;
