import {html} from 'lit';
import {baseStyles} from '../../base/base.styles.js';
import {WidgetElement} from '../../base/widget-element.js';
import {faqContent, type FaqContent} from './faq.content.js';
import {faqStyles} from './faq.styles.js';

/**
 * What this widget teaches, in one sentence.
 *
 * @tagname mn-faq
 */
export class Faq extends WidgetElement<FaqContent> {
  static override styles = [baseStyles, faqStyles];

  protected override defaultContent(): FaqContent {
    return faqContent();
  }

  protected override renderWidget() {
    return html`${this.opening()}
      <p class="text">${this.words.text}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-faq': Faq;
  }
}
