import {html} from 'lit';
import {baseStyles} from '../../base/base.styles.js';
import {WidgetElement} from '../../base/widget-element.js';
import {routineCheckerContent, type RoutineCheckerContent} from './routine-checker.content.js';
import {routineCheckerStyles} from './routine-checker.styles.js';

/**
 * What this widget teaches, in one sentence.
 *
 * @tagname mn-routine-checker
 */
export class RoutineChecker extends WidgetElement<RoutineCheckerContent> {
  static override styles = [baseStyles, routineCheckerStyles];

  protected override defaultContent(): RoutineCheckerContent {
    return routineCheckerContent();
  }

  protected override renderWidget() {
    return html`${this.opening()}
      <p class="text">${this.words.text}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-routine-checker': RoutineChecker;
  }
}
