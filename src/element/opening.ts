import {html, nothing} from 'lit';
import type {WidgetContent, WidgetContext} from './widget-context.js';

/**
 * A widget's heading and opening sentence. A heading that is said around the widget is only read out, a sentence left
 * out.
 */
export function opening(
  {words: {heading: text, intro}, heading}: WidgetContext<WidgetContent>,
  isSaidAround: (name: 'heading' | 'intro') => boolean,
) {
  const title = heading(text);
  return html`<header class="opening">
    <div id="heading" part="heading">
      <slot name="heading"
        >${isSaidAround('heading') ? html`<div class="visually-hidden">${title}</div>` : title}</slot
      >
    </div>
    <slot name="intro"
      >${intro && !isSaidAround('intro') ? html`<p class="intro">${intro}</p>` : nothing}</slot
    >
  </header>`;
}
