import {html, nothing} from 'lit';
import type {WidgetContent, WidgetContext} from './widget-context.js';

/** A widget's heading and opening sentence; `isReadOut` keeps the heading for screen readers alone. */
export function opening({words, heading}: WidgetContext<WidgetContent>, isReadOut: boolean) {
  const title = heading(words.heading);
  return html`<header class="opening">
    <div id="heading" part="heading">
      <slot name="heading">${isReadOut ? html`<div class="visually-hidden">${title}</div>` : title}</slot>
    </div>
    <slot name="intro">${words.intro ? html`<p class="intro">${words.intro}</p>` : nothing}</slot>
  </header>`;
}
