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
  /** Makes the UIDs globally unique. The same seed replaces the events when the file is added again. */
  readonly uidSeed: string;
  readonly now: Date;
}

/** An iCalendar file (RFC 5545) of all-day events that leave the day free for others. */
export function toICalendar(
  events: readonly CalendarEvent[],
  {productName, uidSeed, now}: CalendarOptions,
): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(productName)}//EN`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({id, date, title, description}) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(`${id}-${uidSeed}`)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(date)}`,
      // The end is exclusive (RFC 5545, 3.6.1): an event of one day ends on the next.
      `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`,
      `SUMMARY:${escapeText(title)}`,
      ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
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
