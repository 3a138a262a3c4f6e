import {html} from 'lit';

/** A link that calls a number. From left to right: on a page that runs the other way, its groups would change places. */
export const telephoneLink = (phone: string, words = '', look = '') =>
  html`<a class="button ${look}" part="button" href="tel:${phone.replace(/[^+\d]/g, '')}"
    >${words} <bdi dir="ltr">${phone}</bdi></a
  >`;
