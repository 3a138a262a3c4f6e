import {addDays, type PlainDate} from '../calendar/dates.js';

/*
 * Written here rather than taken from a library: the well-kept ones (`ics`, `ical-generator`) weigh more than a
 * whole widget, and all-day events without time zones need only a corner of RFC 5545. The tests read the
 * output back with an independent parser (`ical.js`).
 */

/** Something on one day, from midnight to midnight. */
export interface CalendarEvent {
  /** Tells the events of one calendar apart. */
  readonly id: string;
  readonly date: PlainDate;
  readonly title: string;
  readonly description?: string;
}

export interface CalendarOptions {
  /** Named in PRODID, as the standard asks. */
  readonly productName: string;
  /**
   * Names the subject of the events, such as the widget and the appointment: the same seed on the same page gives the same
   * UIDs, so that the file replaces its events when it is added again.
   */
  readonly uidSeed: string;
  /** Where the calendar was made: the address of the page, without what follows it. */
  readonly page: string;
  readonly now: Date;
}

/** An iCalendar file (RFC 5545) of all-day events that leave the day free for others. */
export function toICalendar(
  events: readonly CalendarEvent[],
  {productName, uidSeed, page, now}: CalendarOptions,
): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(productName)}//EN`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({id, date, title, description}) => [
      'BEGIN:VEVENT',
      `UID:${uidOf([page, uidSeed, id])}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(date)}`,
      // The end is exclusive (RFC 5545, 3.6.1): an event of one day ends on the next. After the last day there is no
      // other, and an event without an end lasts for its day.
      ...(addDays(date, 1) > date ? [`DTEND;VALUE=DATE:${basic(addDays(date, 1))}`] : []),
      `SUMMARY:${escapeText(title)}`,
      ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/**
 * Globally unique without saying anything: 128 bits of what the event is, in the form of a version 8 UUID (RFC 9562),
 * as RFC 7986 asks. Not a secret, so a plain hash will do (FNV-1a, four times with other beginnings).
 */
function uidOf(parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const words = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((start) => {
    let hash = start;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    // Spreads what the last letters changed over all bits.
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
  });
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/.exec(words.join(''))!;
  return [a, b, `8${c}`, `8${d}`, e].join('-');
}

const basic = (date: PlainDate) => date.replaceAll('-', '');

/** TEXT of RFC 5545, 3.3.11. Control characters are not allowed in it at all. */
const escapeText = (text: string) =>
  text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');

/** Lines of at most 75 octets without their break (RFC 5545, 3.1); no character is cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
