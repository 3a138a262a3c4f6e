import assert from 'node:assert/strict';
import test from 'node:test';
import type {PlainDate} from '../../src/calendar/dates.js';
import {firstWeekday, weekdayOf, weeksFrom, type Weekday} from '../../src/calendar/weeks.js';

const expected: Record<string, Weekday> = {
  'en-GB': 1,
  'en-US': 7,
  'ar-EG': 6,
  'ar-SA': 7,
  'fa-IR': 6,
  'dv-MV': 5,
  'pt-BR': 7,
  'ja-JP': 7,
  'he-IL': 7,
  'en-IN': 7,
  'de-DE': 1,
  'fr-FR': 1,
  'pl-PL': 1,
  // A language alone: its likeliest region.
  ar: 6,
  en: 7,
  ja: 7,
  de: 1,
};

test('the week begins as it does where the locale is spoken', () => {
  for (const [locale, day] of Object.entries(expected)) assert.equal(firstWeekday(locale), day, locale);
});

test('where the browser does not tell, the table says the same', () => {
  for (const [locale, day] of Object.entries(expected)) {
    assert.equal(
      firstWeekday(locale, () => undefined),
      day,
      locale,
    );
  }
  assert.equal(
    firstWeekday('und', () => undefined),
    7,
    'the likeliest region of all: the United States',
  );
});

test('the table agrees with what this platform knows of the regions', () => {
  const differing: string[] = [];
  let checked = 0;
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const region = String.fromCharCode(a, b);
      const name = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}).of(region);
      if (!name || region === 'ZZ') continue;
      checked++;
      const tag = `en-${region}`;
      if (firstWeekday(tag, () => undefined) !== firstWeekday(tag)) differing.push(`${region}, ${name}`);
    }
  }
  assert.ok(checked > 200, String(checked));
  // Now and then CLDR learns better about a region or two.
  assert.ok(differing.length <= 5, differing.join('; '));
});

test('both forms in which browsers tell are read', () => {
  assert.equal(
    firstWeekday('en-GB', (locale) => {
      assert.ok(locale);
      return {firstDay: 3};
    }),
    3,
  );
  const {prototype} = Intl.Locale as unknown as {prototype: Record<string, unknown>};
  const method = Object.getOwnPropertyDescriptor(prototype, 'getWeekInfo');
  const property = Object.getOwnPropertyDescriptor(prototype, 'weekInfo');
  try {
    Reflect.deleteProperty(prototype, 'getWeekInfo');
    Object.defineProperty(prototype, 'weekInfo', {configurable: true, get: () => ({firstDay: 4})});
    assert.equal(firstWeekday('en-GB'), 4);
    Object.defineProperty(prototype, 'getWeekInfo', {configurable: true, value: () => ({firstDay: 5})});
    assert.equal(firstWeekday('en-GB'), 5);
  } finally {
    for (const [name, descriptor] of [
      ['getWeekInfo', method],
      ['weekInfo', property],
    ] as const) {
      Reflect.deleteProperty(prototype, name);
      if (descriptor) Object.defineProperty(prototype, name, descriptor);
    }
  }
});

test('what is no locale has a week that begins on Monday', () => {
  for (const tag of ['', 'not a locale', 'en_GB', '1']) assert.equal(firstWeekday(tag), 1, tag);
});

test('weekdays are right in every zone, on the days of the clock changes too', () => {
  const before = process.env.TZ;
  try {
    for (const zone of ['UTC', 'Europe/London', 'America/Sao_Paulo', 'Pacific/Apia', 'Pacific/Kiritimati']) {
      process.env.TZ = zone;
      assert.equal(weekdayOf('2026-12-01'), 2, zone);
      assert.equal(weekdayOf('2026-03-29'), 7, zone);
      assert.equal(weekdayOf('2026-10-25'), 7, zone);
      assert.equal(weekdayOf('2018-11-04'), 7, zone);
      assert.equal(weekdayOf('2011-12-30'), 5, zone);
      assert.equal(weekdayOf('2028-02-29'), 2, zone);
      assert.deepEqual(weeksFrom('2026-10-24', 2, 1), [
        ['2026-10-19', '2026-10-20', '2026-10-21', '2026-10-22', '2026-10-23', '2026-10-24', '2026-10-25'],
      ]);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test('weeks are whole, begin as asked, and hold every day once, over month and year ends', () => {
  const firsts: PlainDate[] = [
    '2026-12-31',
    '2027-01-01',
    '2028-02-28',
    '2026-11-30',
    '2026-03-29',
    '2026-10-25',
  ];
  for (const first of firsts) {
    for (const start of [1, 2, 3, 4, 5, 6, 7] as const) {
      for (const days of [1, 7, 8, 21]) {
        const weeks = weeksFrom(first, days, start);
        assert.ok(weeks.every((week) => week.length === 7 && weekdayOf(week[0]!) === start));
        const flat = weeks.flat();
        assert.equal(new Set(flat).size, flat.length);
        assert.deepEqual([...flat].sort(), flat);
        assert.ok(weeks[0]!.includes(first));
        assert.ok(
          flat.length - 14 < days && flat.indexOf(first) + days <= flat.length,
          'none too many, none too few',
        );
      }
    }
  }
  assert.deepEqual(weeksFrom('2026-12-31', 2, 7), [
    ['2026-12-27', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'],
  ]);
});
