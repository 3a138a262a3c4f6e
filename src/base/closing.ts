import {html, nothing} from 'lit';
import type {commonContent} from './common.content.js';
import {linkTarget} from './link-target.js';
import type {WidgetElement} from './widget-element.js';

/** The line at a widget's end: whose it is, that it is no advice, and how to get in touch. */
export function closing(
  {bookingLabel, bookingUrl, clinicName, phone}: WidgetElement,
  words: ReturnType<typeof commonContent>,
) {
  const address = linkTarget(bookingUrl);
  // A number with spaces would be turned round on a page that runs from right to left.
  return html`<footer class="closing" part="closing">
    <p class="closing-notes muted small">
      ${clinicName ? html`<b>${clinicName}</b>` : nothing}${words.education}
    </p>
    <div class="closing-actions">
      <slot name="cta"
        >${
          phone
            ? html`<a class="button" part="button" href="tel:${phone.replace(/[^+\d]/g, '')}"
                >${words.phone} <bdi dir="ltr">${phone}</bdi></a
              >`
            : nothing
        }${
          address
            ? html`<a class="button button-primary" part="button button-primary" href=${address}
                >${bookingLabel || words.booking}</a
              >`
            : nothing
        }</slot
      >
    </div>
    <slot name="footer"></slot>
  </footer>`;
}
