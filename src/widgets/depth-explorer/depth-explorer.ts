import {html} from 'lit';
import {baseStyles} from '../../base/base.styles.js';
import {WidgetElement} from '../../base/widget-element.js';
import {depthExplorerContent, type DepthExplorerContent} from './depth-explorer.content.js';
import {depthExplorerStyles} from './depth-explorer.styles.js';

/**
 * What this widget teaches, in one sentence.
 *
 * @tagname mn-depth-explorer
 */
export class DepthExplorer extends WidgetElement<DepthExplorerContent> {
  static override styles = [baseStyles, depthExplorerStyles];

  protected override defaultContent(): DepthExplorerContent {
    return depthExplorerContent();
  }

  protected override renderWidget() {
    return html`${this.opening()}
      <p class="text">${this.words.text}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-depth-explorer': DepthExplorer;
  }
}
