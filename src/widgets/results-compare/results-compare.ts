import {html} from 'lit';
import {baseStyles} from '../../base/base.styles.js';
import {WidgetElement} from '../../base/widget-element.js';
import {resultsCompareContent, type ResultsCompareContent} from './results-compare.content.js';
import {resultsCompareStyles} from './results-compare.styles.js';

/**
 * What this widget teaches, in one sentence.
 *
 * @tagname mn-results-compare
 */
export class ResultsCompare extends WidgetElement<ResultsCompareContent> {
  static override styles = [baseStyles, resultsCompareStyles];

  protected override defaultContent(): ResultsCompareContent {
    return resultsCompareContent();
  }

  protected override renderWidget() {
    return html`${this.opening()}
      <p class="text">${this.words.text}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-results-compare': ResultsCompare;
  }
}
