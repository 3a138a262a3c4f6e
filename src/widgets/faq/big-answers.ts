import {html, nothing} from 'lit';
import type {BigAnswer} from './faq.content.js';
import type {Item} from './faq.logic.js';

/** The three that most people ask, each as long as its question is there. */
export function bigAnswers(answers: Readonly<Record<string, BigAnswer>>, items: readonly Item[]) {
  const shown = Object.entries(answers).filter(
    ([id, one]) => one?.number && items.some((item) => item.id === id),
  );
  if (!shown.length) return nothing;
  return html`<ul class="big-answers" role="list" part="answers">
    ${shown.map(
      ([, {question, number, unit, text}]) =>
        html`<li>
          <b>${question}</b>
          <p><span class="number">${number}</span> <span class="small">${unit}</span></p>
          <p class="small muted">${text}</p>
        </li>`,
    )}
  </ul>`;
}
