import {html} from 'lit';
import {baseStyles} from '../../base/base.styles.js';
import {WidgetElement} from '../../base/widget-element.js';
import {treatmentGuideContent, type TreatmentGuideContent} from './treatment-guide.content.js';
import {treatmentGuideStyles} from './treatment-guide.styles.js';

/**
 * What this widget teaches, in one sentence.
 *
 * @tagname mn-treatment-guide
 */
export class TreatmentGuide extends WidgetElement<TreatmentGuideContent> {
  static override styles = [baseStyles, treatmentGuideStyles];

  protected override defaultContent(): TreatmentGuideContent {
    return treatmentGuideContent();
  }

  protected override renderWidget() {
    return html`${this.opening()}
      <p class="text">${this.words.text}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-treatment-guide': TreatmentGuide;
  }
}
