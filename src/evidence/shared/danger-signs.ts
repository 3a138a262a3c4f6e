import {html} from 'lit';
import type {LabelledStatement, Statement} from '../claim.js';

type Claimed = 'emergency' | 'puffy' | 'text' | 'lateInfection' | 'report';
type DangerSigns = Readonly<Record<Claimed, Statement>> & {readonly signs: readonly string[]};

/** When to call: the emergency first, then the signs; `telephone` is the clinic's own link, if it has one. */
export const dangerSigns = (
  {emergency, puffy, text, signs, lateInfection, report}: DangerSigns,
  telephone: unknown,
) =>
  html`<p class="emergency">${emergency.text}</p>
    <p class="small muted">${puffy.text}</p>
    <p>${text.text}</p>
    <ul>
      ${signs.map((sign) => html`<li>${sign}</li>`)}
    </ul>
    ${telephone}
    <p class="small">${lateInfection.text}</p>
    <p class="small muted">${report.text}</p>`;

/** The evidence for it, each statement named by its own words. */
export const dangerSignStatements = ({
  emergency,
  puffy,
  text,
  lateInfection,
  report,
}: DangerSigns): LabelledStatement[] =>
  [emergency, puffy, text, lateInfection, report].map((statement) => ({label: statement.text, statement}));
