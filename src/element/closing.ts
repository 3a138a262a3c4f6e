import {html, nothing} from 'lit';
import type {commonContent} from './common.content.js';
import {linkTarget} from './link-target.js';
import {telephoneLink} from './telephone-link.js';
import type {ClinicDetails} from './widget-context.js';

/** The line at a widget's end: whose it is, that it is no advice, and how to get in touch. */
export function closing(
  {bookingLabel, bookingUrl, clinicName, phone}: ClinicDetails,
  words: ReturnType<typeof commonContent>,
) {
  const address = linkTarget(bookingUrl);
  return html`<footer class="closing" part="closing">
    <p class="closing-notes muted small">
      ${clinicName ? html`<b>${clinicName}</b>` : nothing}${words.education}
    </p>
    <div class="closing-actions">
      <slot name="cta"
        >${phone ? telephoneLink(phone, words.phone) : nothing}${
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
