import {css, html} from 'lit';
import type {WidgetContext} from '../../../element/widget-context.js';
import {rednessSwatch, styles as drawingStyles, type RednessSkin} from '../../../illustrations/redness.js';
import type {RecoveryTimelineContent} from '../recovery-timeline.content.js';

const skins: readonly RednessSkin[] = ['lighter', 'brown', 'black'];

export const styles = css`
  ${drawingStyles}
  .swatches {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.6em;
    margin-block-end: 0.8em;
    list-style: none;
  }
  .swatches .art {
    max-block-size: 11em;
    border: 1px solid var(--_hair);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .swatches b {
    display: block;
    margin-block-start: 0.4em;
    font-weight: 600;
  }
`;

/** A flushed cheek on each of three skins. The sentence below them says how it looks. */
export const swatches = ({words: {skin}}: WidgetContext<RecoveryTimelineContent>) =>
  html`<ul class="swatches small" role="list">
    ${skins.map((id) => html`<li>${rednessSwatch(id)}<b>${skin[id]}</b></li>`)}
  </ul>`;
