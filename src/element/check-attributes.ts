import {linkTarget} from './link-target.js';
import {callAddress} from './telephone-link.js';
import {warnOnce} from '../page/warn-once.js';
import type {PropertyDeclaration} from 'lit';

interface Checked extends HTMLElement {
  readonly bookingUrl: string;
  readonly phone: string;
  readonly headingLevel: number;
  readonly insideGuide: boolean;
}

/** Warns of what a webmaster wrote wrong in the attributes of every widget; the widget has fallen back already. */
export function checkAttributes(element: Checked): void {
  const {elementProperties} = element.constructor as unknown as {
    elementProperties: Map<string, PropertyDeclaration>;
  };
  for (const [property, {type, attribute = property}] of elementProperties) {
    if (type === Boolean && element.getAttribute(String(attribute)) === 'false') {
      warnOnce(element, String(attribute), '"false" is read as off.', 'Leave the attribute out.');
    }
  }
  const {bookingUrl, phone, headingLevel} = element;
  // A guide warns for all that it holds.
  if (bookingUrl && !element.insideGuide && !linkTarget(bookingUrl)) {
    warnOnce(element, 'booking-url', `"${bookingUrl}" is not a web address.`, 'Start it with https:// or /.');
  }
  if (phone && !element.insideGuide && !callAddress(phone)) {
    warnOnce(
      element,
      'phone',
      `"${phone}" is no number to call.`,
      'Write it as people dial it: 01632 960142.',
    );
  }
  if (![2, 3, 4].includes(headingLevel)) {
    warnOnce(element, 'heading-level', `"${headingLevel}" is not known.`, 'Use 2, 3 or 4.');
  }
}
