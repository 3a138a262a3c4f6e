// The first `Intl` formatter of a page takes a phone 50 ms: English, which needs none, is shown without.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatDayRange, formatDays} from '../../src/calendar/date-words.js';
import {formatMonth} from '../../src/evidence/review.js';
import {listNames} from '../../src/language/fill.js';
import {
  millimetreRange,
  millimetres,
  millimetresInWords,
  plainNumber,
} from '../../src/widgets/depth-explorer/depth-explorer.logic.js';
import {prerender, widgets} from '../../src/server/prerender.js';

const kinds = ['NumberFormat', 'DateTimeFormat', 'ListFormat'] as const;

describe('a first view in English', () => {
  for (const name of widgets) {
    it(`of <mn-${name}> makes no formatter`, async () => {
      const made: string[] = [];
      const before = kinds.map((kind) => [kind, Intl[kind]] as const);
      for (const [kind, original] of before)
        Object.assign(Intl, {
          [kind]: new Proxy(original, {
            construct(target, given: [], asked) {
              made.push(kind);
              return Reflect.construct(target, given, asked) as object;
            },
          }),
        });
      try {
        // Words of its own between the tags, so that nothing but the first view is written.
        await prerender(name, {fallback: 'Ask us.', lang: 'en'});
      } finally {
        for (const [kind, original] of before) Object.assign(Intl, {[kind]: original});
      }
      assert.deepEqual(made, []);
    });
  }
});

describe('English without a formatter is what a formatter writes', () => {
  for (const locale of ['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IE', 'en-NZ', 'en-ZA', 'en-IN']) {
    it(`in ${locale}`, () => {
      const days = new Intl.NumberFormat(locale, {style: 'unit', unit: 'day', unitDisplay: 'long'});
      for (let count = 0; count < 1200; count++) {
        assert.equal(formatDays(count, locale), days.format(count));
        assert.equal(formatDayRange(count, count + 3, locale), days.formatRange(count, count + 3));
      }
      const long = new Intl.NumberFormat(locale, {style: 'unit', unit: 'millimeter', unitDisplay: 'long'});
      const short = new Intl.NumberFormat(locale, {style: 'unit', unit: 'millimeter', unitDisplay: 'short'});
      const inOneLine = (text: string) => text.replaceAll(' ', '\u00a0');
      for (let step = 0; step <= 300; step++) {
        const length = step / 100;
        assert.equal(millimetres(locale, length), inOneLine(short.format(length)));
        assert.equal(millimetresInWords(locale, length), long.format(length));
        assert.equal(plainNumber(locale, length), new Intl.NumberFormat(locale).format(length));
      }
      assert.equal(millimetreRange(locale, 0.5, 1.5), inOneLine(short.formatRange(0.5, 1.5)));
      const names = ['redness', 'a dry face', 'flaking'];
      for (let count = 1; count <= names.length; count++)
        assert.equal(
          listNames(names.slice(0, count), locale),
          new Intl.ListFormat(locale, {type: 'unit'}).format(names.slice(0, count)),
        );
    });
  }
});

it('months in English are what a formatter would say', () => {
  for (let month = 1; month <= 12; month++) {
    const written = `2026-${String(month).padStart(2, '0')}`;
    for (const locale of ['en-GB', 'en-US'])
      assert.equal(
        formatMonth(written, locale),
        new Intl.DateTimeFormat(locale, {month: 'long', year: 'numeric', timeZone: 'UTC'}).format(
          new Date(written),
        ),
      );
  }
  assert.equal(formatMonth('2026-03', 'de'), 'März 2026');
});
