import assert from 'node:assert/strict';
import test from 'node:test';
import ICAL from 'ical.js';
import {sync as nodeIcal, type VEvent} from 'node-ical';
import {convertIcsCalendar} from 'ts-ics';
import {formatDate, formatDays} from '../../src/calendar/date-words.js';
import {
  addDays,
  compareDates,
  daysBetween,
  parsePlainDate,
  today,
  type PlainDate,
} from '../../src/calendar/dates.js';
import {toICalendar, type CalendarEvent} from '../../src/handout/icalendar.js';
import {inEveryZone} from '../support/every-zone.js';

test('a date is four, two and two digits of a day that exists', () => {
  for (const text of ['2026-01-01', '2028-02-29', '2000-02-29', '9999-12-31', '1000-01-01']) {
    assert.equal(parsePlainDate(text), text);
  }
  for (const text of [
    '',
    '2026-2-3',
    '2026-02-30',
    '2027-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0026-01-01',
    '12026-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    'tomorrow',
  ]) {
    assert.equal(parsePlainDate(text), undefined, JSON.stringify(text));
  }
});

test('days are added over leap days, year ends and clock changes, in every zone', () => {
  inEveryZone((zone) => {
    const sums: [PlainDate, number, PlainDate][] = [
      ['2028-02-28', 1, '2028-02-29'],
      ['2028-02-28', 2, '2028-03-01'],
      ['2027-02-28', 1, '2027-03-01'],
      ['2026-12-31', 1, '2027-01-01'],
      ['2027-01-01', -1, '2026-12-31'],
      ['2026-03-28', 1, '2026-03-29'], // clocks go forward in London
      ['2026-03-29', 1, '2026-03-30'],
      ['2026-10-25', 1, '2026-10-26'], // and back
      ['2018-11-03', 1, '2018-11-04'], // São Paulo had no midnight on this day
      ['2011-12-29', 1, '2011-12-30'], // Apia had no such day at all
      ['2026-11-20', -14, '2026-11-06'],
      ['2026-11-20', 0, '2026-11-20'],
    ];
    for (const [date, days, expected] of sums) {
      assert.equal(addDays(date, days), expected, `${date} + ${days} in ${zone}`);
      assert.equal(daysBetween(date, expected), days, `${date} to ${expected} in ${zone}`);
    }
  });
});

test('every day of four years follows the one before', () => {
  let date: PlainDate = '2025-12-30';
  for (let i = 0; i < 1461; i++) {
    const next = addDays(date, 1);
    assert.equal(parsePlainDate(next), next);
    assert.equal(daysBetween(date, next), 1);
    assert.equal(compareDates(date, next), -1);
    assert.equal(compareDates(next, date), 1);
    date = next;
  }
  assert.equal(date, '2029-12-30');
  assert.equal(compareDates(date, date), 0);
});

test('today is the day on the reader’s clock, not in Greenwich', () => {
  const instant = new Date('2026-12-31T23:30:00Z');
  const expected: Record<string, PlainDate> = {
    UTC: '2026-12-31',
    'Europe/London': '2026-12-31',
    'America/Sao_Paulo': '2026-12-31',
    'America/Los_Angeles': '2026-12-31',
    'Pacific/Apia': '2027-01-01',
    'Pacific/Kiritimati': '2027-01-01',
    'Asia/Kathmandu': '2027-01-01',
  };
  inEveryZone((zone) => assert.equal(today(instant), expected[zone], zone));
  assert.equal(parsePlainDate(today()), today());
});

test('today is right at both ends of a day on which the clocks change', () => {
  const before = process.env.TZ;
  process.env.TZ = 'Europe/London';
  try {
    assert.equal(today(new Date(2026, 2, 29, 0, 0)), '2026-03-29');
    assert.equal(today(new Date(2026, 2, 29, 23, 59)), '2026-03-29');
    assert.equal(today(new Date(2026, 9, 25, 0, 0)), '2026-10-25');
    assert.equal(today(new Date(2026, 9, 25, 23, 59)), '2026-10-25');
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test('dates and days are worded for the locale, and are the same day in every zone', () => {
  inEveryZone((zone) => {
    assert.match(formatDate('2026-12-01', 'en-GB'), /^Tuesday,? 1 December 2026$/, zone);
    assert.equal(formatDate('2026-03-29', 'en-GB', {day: 'numeric', month: 'short'}), '29 Mar', zone);
  });
  assert.match(formatDate('2026-12-01', 'de'), /Dienstag.*1\. Dezember 2026/);
  // Countries with another civil calendar still get the one of their date field.
  assert.match(formatDate('2026-12-01', 'th'), /2026/);
  assert.equal(formatDays(1, 'en-GB'), '1 day');
  assert.equal(formatDays(7, 'en-GB'), '7 days');
  assert.equal(formatDays(7, 'pl'), '7 dni');
});

const options = {
  productName: 'microneedling-widgets',
  uidSeed: 'seed',
  page: 'https://clinic.example/needling',
  now: new Date('2026-11-05T10:20:30.456Z'),
};

interface ReadEvent {
  uid: string;
  summary: string;
  description: string;
  startDate: {toString(): string; isDate: boolean};
  endDate: {toString(): string; isDate: boolean};
  component: {getFirstPropertyValue(name: string): {toString(): string} | null};
}

function readBack(text: string): {version: string; product: string; events: ReadEvent[]} {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    version: String(calendar.getFirstPropertyValue('version')),
    product: String(calendar.getFirstPropertyValue('prodid')),
    events: calendar
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event) as unknown as ReadEvent),
  };
}

test('another parser reads every event back as it was', () => {
  const events: CalendarEvent[] = [
    {
      id: 'a',
      date: '2026-12-31',
      title: 'Prepare, then rest; back\\slash',
      description: 'one\ntwo, three;\r\nfour\rfive',
    },
    {id: 'b', date: '2028-02-28', title: 'Ünïcödé 日本語 🧴'.repeat(12), description: 'é'.repeat(200)},
    {id: 'c', date: '2026-03-29', title: 'BEGIN:VEVENT'},
  ];
  const {version, product, events: read} = readBack(toICalendar(events, options));
  assert.equal(version, '2.0');
  assert.match(product, /microneedling-widgets/);
  assert.deepEqual(
    read.map(({summary, startDate, endDate}) => [summary, startDate.toString(), endDate.toString()]),
    [
      [events[0]!.title, '2026-12-31', '2027-01-01'],
      [events[1]!.title, '2028-02-28', '2028-02-29'],
      [events[2]!.title, '2026-03-29', '2026-03-30'],
    ],
  );
  assert.equal(read[0]!.description, 'one\ntwo, three;\nfour\nfive');
  assert.equal(read[1]!.description, events[1]!.description);
  for (const event of read) {
    assert.ok(event.startDate.isDate && event.endDate.isDate, 'all-day');
    assert.equal(String(event.component.getFirstPropertyValue('transp')), 'TRANSPARENT');
    assert.equal(String(event.component.getFirstPropertyValue('dtstamp')), '2026-11-05T10:20:30Z');
  }
  assert.equal(new Set(read.map(({uid}) => uid)).size, 3);
});

test('lines end in CRLF, hold 75 octets at most and cut no character', () => {
  for (let length = 55; length < 90; length++) {
    for (const letter of ['a', 'é', '漢', '🧴', ',']) {
      const title = letter.repeat(length);
      const text = toICalendar([{id: 'a', date: '2026-12-01', title}], options);
      assert.ok(text.endsWith('END:VCALENDAR\r\n'));
      const lines = text.split('\r\n');
      assert.ok(lines.every((line) => !/[\r\n]/.test(line)));
      for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets`);
      assert.ok(!text.includes('\uFFFD') && Buffer.from(text).toString() === text);
      assert.equal(readBack(text).events[0]!.summary, title);
    }
  }
});

test('control characters stay out; a tab may stay', () => {
  const text = toICalendar([{id: 'a', date: '2026-12-01', title: 'a\0b\x1bc\x7fd\te'}], options);
  assert.equal(readBack(text).events[0]!.summary, 'abcd\te');
});

test('no description and no events are both fine', () => {
  const text = toICalendar([{id: 'a', date: '2026-12-01', title: 'x'}], options);
  assert.ok(!text.includes('DESCRIPTION'));
  assert.equal(readBack(toICalendar([], options)).events.length, 0);
});

test('a UID is the same for the same thing, another for any other, and says nothing of what it is', () => {
  const uids = (given: Partial<typeof options> = {}, id = 'a') =>
    readBack(toICalendar([{id, date: '2026-12-01', title: 'x'}], {...options, ...given})).events.map(
      ({uid}) => uid,
    )[0]!;
  const first = uids();
  assert.match(first, /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  assert.equal(uids({now: new Date(0)}), first, 'added again, it replaces itself');
  const others = [
    uids({uidSeed: 'other'}),
    uids({page: 'https://other.example/'}),
    uids({}, 'b'),
    uids({uidSeed: 'see'}, 'da'),
  ];
  assert.equal(new Set([first, ...others]).size, 5);
  const many = new Set(
    Array.from({length: 20_000}, (_, i) =>
      uids({page: `https://clinic-${i % 200}.example/`}, addDays('2026-01-01', i / 200)),
    ),
  );
  assert.equal(many.size, 20_000);
});

test('the end of time: dates stay within their four digits, and the last day has an event of one day', () => {
  assert.equal(addDays('9999-12-31', 1), '9999-12-31');
  assert.equal(addDays('9999-12-31', -1), '9999-12-30');
  assert.equal(addDays('1000-01-01', -14), '1000-01-01');
  const text = toICalendar(
    [
      {id: 'a', date: '9999-12-31', title: 'x'},
      {id: 'b', date: '9999-12-30', title: 'y'},
    ],
    options,
  );
  assert.equal(text.match(/DTEND/g)!.length, 1);
  assert.deepEqual(
    readBack(text).events.map(({startDate}) => startDate.toString()),
    ['9999-12-31', '9999-12-30'],
  );
});

test('three parsers agree on every event: its day, its words, its UID, and that it takes a whole day', () => {
  const events: CalendarEvent[] = [
    {
      id: 'a',
      date: '2026-12-31',
      title: 'Prepare, then rest; back\\slash',
      description: 'one\ntwo, three; “four”',
    },
    {id: 'b', date: '2028-02-28', title: 'Ünïcödé 日本語 🧴'.repeat(9), description: 'é'.repeat(200)},
    {id: 'c', date: '2027-03-28', title: 'جاهز للموعد'},
    {id: 'd', date: '2027-10-31', title: 'The clocks change'},
  ];
  inEveryZone((zone) => {
    const text = toICalendar(events, options);
    const ours = readBack(text).events.map(({uid, summary, description, startDate, endDate}) => ({
      uid,
      summary,
      description: description ?? undefined,
      from: startDate.toString(),
      to: endDate.toString(),
    }));
    assert.equal(ours.length, events.length);

    const byNodeIcal = Object.values(nodeIcal.parseICS(text)).filter(
      (part): part is VEvent => part?.type === 'VEVENT',
    );
    // Whole days, as midnight of the reader's own zone.
    const local = (date: Date) =>
      [date.getFullYear(), date.getMonth() + 1, date.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    assert.deepEqual(
      byNodeIcal.map(({uid, summary, description, start, end, datetype}) => ({
        uid,
        summary,
        description,
        from: local(start),
        to: local(end!),
        datetype,
      })),
      ours.map((event) => ({...event, datetype: 'date'})),
      zone,
    );

    const byTsIcs = convertIcsCalendar(undefined, text);
    assert.equal(byTsIcs.version, '2.0');
    assert.deepEqual(
      byTsIcs.events!.map(({uid, summary, description, start, end, timeTransparent}) => ({
        uid,
        summary,
        description,
        from: start.date.toISOString().slice(0, 10),
        to: end!.date.toISOString().slice(0, 10),
        types: [start.type, end!.type],
        timeTransparent,
      })),
      ours.map((event) => ({...event, types: ['DATE', 'DATE'], timeTransparent: 'TRANSPARENT'})),
      zone,
    );
  });
});
