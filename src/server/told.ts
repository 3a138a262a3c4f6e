/* A widget as the server reads it, and the plain words that it writes. */
import {headingLevelOf} from '../element/heading.js';
import {callAddress} from '../element/telephone-link.js';
import type {WidgetContent, WidgetContext} from '../element/widget-context.js';
import type {WidgetElement} from '../element/widget-element.js';
import {markup, type Printable} from './markup.js';

type Public = 'bookingLabel' | 'bookingUrl' | 'clinicName' | 'headingLevel' | 'phone';

/** A widget as the server reads it. */
export interface Told<Content = WidgetContent> extends HTMLElement, Pick<WidgetElement, Public> {
  readonly context: WidgetContext<Content>;
}

/** A widget in plain words. */
export interface InWords {
  /** The line that opens the rest. */
  readonly summary: string;
  readonly body: Printable;
  /** The line at the end: as it is, and as it would be where the clinic had not changed it. */
  readonly closing: string;
  readonly standardClosing: () => string;
}

/** The level that the widget's own heading has. */
export const levelOf = ({headingLevel}: Told<unknown>): number => headingLevelOf(headingLevel);

/** A link that calls the clinic; only its words where they are no number. */
export const callLink = ({phone, context}: Told<unknown>): Printable => {
  const address = callAddress(phone);
  return address
    ? markup`<a href="${address}">${context.common.phone} <bdi dir="ltr">${phone}</bdi></a>`
    : phone;
};
