import {html} from 'lit';
import {baseStyles} from '../../base/base.styles.js';
import {WidgetElement} from '../../base/widget-element.js';
import {howItWorksContent, type HowItWorksContent} from './how-it-works.content.js';
import {howItWorksStyles} from './how-it-works.styles.js';

/**
 * What this widget teaches, in one sentence.
 *
 * @tagname mn-how-it-works
 */
export class HowItWorks extends WidgetElement<HowItWorksContent> {
  static override styles = [baseStyles, howItWorksStyles];

  protected override defaultContent(): HowItWorksContent {
    return howItWorksContent();
  }

  protected override renderWidget() {
    return html`${this.opening()}
      <p class="text">${this.words.text}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-how-it-works': HowItWorks;
  }
}
