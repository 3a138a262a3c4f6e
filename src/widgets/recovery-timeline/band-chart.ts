import {html, nothing} from 'lit';
import type {RecoveryTimelineContent} from './recovery-timeline.content.js';
import {bandIds, chartEnd} from './recovery-timeline.logic.js';
import {bandText} from './recovery-timeline.text.js';

/**
 * The first ten days as bands: solid for most people, fading for some, hatched after deeper treatment. `day` is today's,
 * counted from treatment. For screen readers a list.
 */
export function bandChart(words: RecoveryTimelineContent, day?: number) {
  const {label, rows, today, note} = words.chart;
  return html`<figure class="chart" part="chart">
    <div class="plot small">
      <div class="days" aria-hidden="true">
        ${[...Array(chartEnd + 1).keys()].map((at) =>
          at === day
            ? html`<span class="is-today ${at > chartEnd / 2 ? 'is-late' : ''}"
                ><b>${at}</b><em>${today}</em></span
              >`
            : html`<span>${at}</span>`,
        )}
      </div>
      <ul class="bands" role="list" aria-label=${label}>
        ${bandIds.map((id) =>
          rows[id]
            ? html`<li class="band-${id}">
                <span class="band-name">${rows[id]}</span
                ><span class="visually-hidden">: ${bandText(id, words)}</span><i></i>
              </li>`
            : nothing,
        )}
      </ul>
    </div>
    ${note.text ? html`<figcaption class="small muted">${note.text}</figcaption>` : nothing}
  </figure>`;
}
