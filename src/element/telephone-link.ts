import {html} from 'lit';

/** The address that calls a number. */
export const callAddress = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;

/** A link that calls a number. From left to right: on a page that runs the other way, its groups would change places. */
export const telephoneLink = (phone: string, words = '', look = '') =>
  html`<a class="button ${look}" part="button" href=${callAddress(phone)}
    >${words} <bdi dir="ltr">${phone}</bdi></a
  >`;
