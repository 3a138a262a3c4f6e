/* What the server knows of a widget that it writes. */
import type {commonContent} from '../element/common.content.js';
import {ownLevel} from '../element/heading.js';
import {callAddress} from '../element/telephone-link.js';
import type {WidgetContent, WidgetElement} from '../element/widget-element.js';
import type {OwnTimes} from '../evidence/planned-times.js';
import type {LabelledStatement} from '../evidence/claim.js';
import type {Jurisdiction} from '../evidence/jurisdictions.js';
import type {PlaceNotes} from '../evidence/jurisdictions.content.js';
import {markup, type Printable} from './markup.js';

type Public = 'bookingLabel' | 'bookingUrl' | 'clinicName' | 'headingLevel' | 'phone';

/** A widget, and what it keeps from the page. */
export interface Told<Content = WidgetContent> extends HTMLElement, Pick<WidgetElement, Public> {
  readonly words: Content;
  readonly language: string;
  readonly locale: string;
  readonly ownTimes: OwnTimes;
  readonly rules: Jurisdiction;
  readonly commonWords: ReturnType<typeof commonContent>;
  placeNotes(...topics: (keyof PlaceNotes)[]): {readonly statements: readonly LabelledStatement[]};
}

/** What a widget says in writing. */
export interface InWords {
  /** What opens the rest. */
  readonly summary: string;
  readonly body: Printable;
  /** The line at the end: as it is, and as it would be where the clinic had not changed it. */
  readonly closing: string;
  readonly standardClosing: () => string;
}

/** The level that the widget's own heading has. */
export const levelOf = ({headingLevel}: Told<unknown>): number => ownLevel(headingLevel);

/** A link that calls the clinic; nothing where it gave no number. */
export const callLink = ({phone, commonWords}: Told<unknown>): Printable =>
  phone && markup`<a href="${callAddress(phone)}">${commonWords.phone} <bdi dir="ltr">${phone}</bdi></a>`;
