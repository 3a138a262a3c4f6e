import {html} from 'lit';
import {baseStyles} from '../../base/base.styles.js';
import {WidgetElement} from '../../base/widget-element.js';
import {recoveryTimelineContent, type RecoveryTimelineContent} from './recovery-timeline.content.js';
import {recoveryTimelineStyles} from './recovery-timeline.styles.js';

/**
 * What this widget teaches, in one sentence.
 *
 * @tagname mn-recovery-timeline
 */
export class RecoveryTimeline extends WidgetElement<RecoveryTimelineContent> {
  static override styles = [baseStyles, recoveryTimelineStyles];

  protected override defaultContent(): RecoveryTimelineContent {
    return recoveryTimelineContent();
  }

  protected override renderWidget() {
    return html`${this.opening()}
      <p class="text">${this.words.text}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-recovery-timeline': RecoveryTimeline;
  }
}
