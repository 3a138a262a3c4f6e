import assert from 'node:assert/strict';
import test from 'node:test';
import {addDays, daysBetween, today, type PlainDate} from '../../src/calendar/dates.js';
import {weekdayOf} from '../../src/calendar/weeks.js';
import {restartTimes, type RestartTimes} from '../../src/evidence/restart-times.js';
import {
  addMonths,
  askFirst,
  bands,
  chartEnd,
  dateOf,
  everydayThings,
  longestWait,
  notYet,
  placeOn,
  restarts,
  restartsByDate,
  seenStages,
  stageAt,
  stageDates,
  stageIds,
} from '../../src/widgets/recovery-timeline/recovery-timeline.logic.js';
import {calendarWeeks} from '../../src/widgets/recovery-timeline/calendar/calendar.logic.js';
import {inEveryZone} from '../support/every-zone.js';

const treatment: PlainDate = '2026-12-01';
const on = (day: number) => {
  const {state, stages} = placeOn(treatment, addDays(treatment, day));
  return [state, ...stages];
};

test('the stages are in order, and begin one after the other', () => {
  const starts = stageIds.map((id) => stageDates(id, treatment)[0]);
  assert.deepEqual([...starts].sort(), starts);
  for (const id of stageIds) {
    const [from, to] = stageDates(id, treatment);
    assert.ok(from <= to, id);
  }
  assert.deepEqual(stageDates('week4', treatment), ['2026-12-29', '2027-01-12']);
  assert.deepEqual(stageDates('month3', treatment), ['2027-03-01', '2027-06-01']);
});

test('each day has its stages: both, where two share a day', () => {
  assert.deepEqual(on(0), ['in', 'day0']);
  assert.deepEqual(on(1), ['in', 'day1']);
  assert.deepEqual(on(2), ['in', 'day1', 'day2']);
  assert.deepEqual(on(3), ['in', 'day2']);
  assert.deepEqual(on(4), ['in', 'day2', 'day4']);
  assert.deepEqual(on(7), ['in', 'day4']);
  assert.deepEqual(on(8), ['in', 'day10']);
  assert.deepEqual(on(10), ['in', 'day10']);
  assert.deepEqual(on(28), ['in', 'week4']);
  assert.deepEqual(on(42), ['in', 'week4']);
  assert.deepEqual(on(90), ['in', 'month3']);
  assert.deepEqual(on(182), ['in', 'month3']);
});

test('between two stages, the next one is named', () => {
  assert.deepEqual(on(11), ['between', 'week4']);
  assert.deepEqual(on(27), ['between', 'week4']);
  assert.deepEqual(on(43), ['between', 'month3']);
  assert.deepEqual(on(89), ['between', 'month3']);
});

test('a date to come has not begun; more than six months on, all is over', () => {
  assert.deepEqual(placeOn(treatment, '2026-11-30'), {day: -1, state: 'before', stages: []});
  assert.deepEqual(placeOn(treatment, '2025-12-01'), {day: -365, state: 'before', stages: []});
  assert.deepEqual(placeOn(treatment, '2027-06-02'), {day: 183, state: 'after', stages: []});
  assert.equal(placeOn('1999-12-31', '2026-12-01').state, 'after');
});

test('the stage shown first is where the reader is, of two the later one; else the first or the last', () => {
  assert.equal(stageAt(), 'day0');
  assert.equal(stageAt(placeOn(treatment, '2026-11-30')), 'day0');
  assert.equal(stageAt(placeOn(treatment, '2026-12-03')), 'day2');
  assert.equal(stageAt(placeOn(treatment, '2026-12-20')), 'week4');
  assert.equal(stageAt(placeOn(treatment, '2030-01-01')), 'month3');
});

test('a band is solid for most before it fades for some, and ends on the chart', () => {
  for (const {from, most, to} of Object.values(bands)) {
    assert.ok(from < most && most < to);
    assert.ok(to <= chartEnd);
  }
  assert.deepEqual(bands.redness, {from: 0, most: 3, to: 7});
  assert.equal(bands.deeper.to, 10);
});

test('everyday things wait as long as the one list says', () => {
  for (const id of Object.values(everydayThings)) assert.ok(id in restartTimes, id);
  for (const thing of askFirst) assert.ok(thing in everydayThings, thing);
});

test('months on is the same day, or the last of a shorter month', () => {
  const sums: [PlainDate, number, PlainDate][] = [
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-10-01', 3, '2027-01-01'],
    ['2028-02-29', 6, '2028-08-29'],
    ['9999-01-31', 3, '9999-04-30'],
  ];
  inEveryZone((zone) => {
    for (const [date, months, expected] of sums) {
      assert.equal(addMonths(date, months), expected, `${date} + ${months} in ${zone}`);
    }
  });
});

test('the place is the same in every zone, over year ends and clock changes', () => {
  // The nights around the changes of the clock in Europe, America and Brazil, and the day that Samoa left out.
  const starts: PlainDate[] = [
    '2026-03-28',
    '2026-10-24',
    '2026-11-01',
    '2018-11-03',
    '2011-12-29',
    '2027-12-31',
  ];
  const expected = starts.map((start) =>
    Array.from({length: 200}, (_, day) => placeOn(start, addDays(start, day))),
  );
  inEveryZone((zone) => {
    starts.forEach((start, i) => {
      expected[i]!.forEach((place, day) => {
        assert.equal(place.day, day);
        assert.deepEqual(placeOn(start, addDays(start, day)), place, `${start} + ${day} in ${zone}`);
      });
    });
  });
});

test('it turns at the reader’s midnight, not at that of Greenwich', () => {
  const before = process.env.TZ;
  try {
    process.env.TZ = 'America/Los_Angeles';
    // 23:30 on 1 December in Los Angeles; the day after in Greenwich.
    assert.equal(placeOn(treatment, today(new Date('2026-12-02T07:30:00Z'))).day, 0);
    process.env.TZ = 'Pacific/Kiritimati';
    // Half past midnight on 2 December there; still 1 December in Greenwich.
    assert.equal(placeOn(treatment, today(new Date('2026-12-01T10:30:00Z'))).day, 1);
    process.env.TZ = 'Europe/London';
    for (const [hours, minutes] of [
      [0, 0],
      [1, 30],
      [23, 59],
    ] as const) {
      assert.equal(placeOn('2026-03-28', today(new Date(2026, 2, 29, hours, minutes))).day, 1);
      assert.equal(placeOn('2026-10-24', today(new Date(2026, 9, 25, hours, minutes))).day, 1);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test('what was typed counts before what the page gave; what is no date is none', () => {
  assert.equal(dateOf(undefined, ''), undefined);
  assert.equal(dateOf(undefined, '2026-12-01'), '2026-12-01');
  assert.equal(dateOf('2026-12-02', '2026-12-01'), '2026-12-02');
  assert.equal(dateOf('', '2026-12-01'), undefined, 'taken out of the field');
  for (const text of ['2026-02-30', '1 December 2026', '0202-12-01', '2026-12-01T10:00', '2026-13-01'])
    assert.equal(dateOf(undefined, text), undefined, text);
});

test('what waits follows from the one list of times, stage by stage', () => {
  assert.deepEqual(notYet('day1'), [
    'make-up',
    'exercise-heat',
    'exfoliant',
    'retinoid',
    'vitamin-c',
    'picking-waxing',
    'self-tan',
  ]);
  assert.deepEqual(notYet('day2'), [
    'exercise-heat',
    'exfoliant',
    'retinoid',
    'vitamin-c',
    'picking-waxing',
    'self-tan',
  ]);
  // On their last day, acids may be back; on the days before they are not.
  assert.deepEqual(notYet('day4'), ['exfoliant', 'retinoid', 'vitamin-c', 'picking-waxing', 'self-tan']);
  assert.deepEqual(notYet('day10'), ['retinoid', 'picking-waxing', 'self-tan']);
  assert.deepEqual(notYet('week4'), []);
  assert.deepEqual(notYet('month3'), []);
  // While only the clinic's product may be used, that stands for every other product.
  assert.deepEqual(notYet('day0'), ['cleanse', 'exercise-heat', 'picking-waxing', 'only-clinic-product']);

  const longer: RestartTimes = {...restartTimes, 'make-up': {...restartTimes['make-up'], days: 60}};
  assert.ok(notYet('week4', longer).includes('make-up'));
  assert.ok(!notYet('month3', longer).includes('make-up'), 'by then, everything is back');
});

test('what starts again comes in order, with dates where there is one', () => {
  const all = restarts(treatment);
  assert.deepEqual(
    all.map(({id}) => id).sort(),
    Object.keys(restartTimes).sort(),
    'each of them, and each once',
  );
  assert.deepEqual(
    all.map(({days}) => days),
    all.map(({days}) => days).sort((a, b) => a - b),
  );
  assert.equal(all.at(-1)!.id, 'self-tan', 'of equals, the longest range comes last');
  for (const {id, date, days} of all) {
    assert.equal(days, restartTimes[id].days);
    assert.equal(daysBetween(treatment, date!), days, id);
  }
  assert.deepEqual(
    all.slice(-4).map(({id}) => id),
    ['vitamin-c', 'retinoid', 'picking-waxing', 'self-tan'],
    'of a week and of two, the shorter range first',
  );
  assert.ok(restarts().every(({date}) => date === undefined));
  const bare = {...restartTimes.cleanse, shortest: undefined, longest: undefined} as never;
  const open = {...restartTimes, cleanse: bare, moisturiser: bare};
  assert.equal(restarts(undefined, open).length, all.length);
  assert.equal(longestWait(open), 21);
  assert.equal(longestWait(), 21);
});

test('of late stages one sees more than one feels, and the clinic is asked about two things', () => {
  assert.deepEqual(seenStages, ['week4', 'month3']);
  assert.deepEqual(askFirst, ['sun-cream', 'retinol']);
});

test('only what is still to come goes into the calendar, one entry a day', () => {
  const all = restartsByDate(treatment, treatment);
  assert.deepEqual(
    all.map(([date]) => daysBetween(treatment, date)),
    [1, 2, 3, 7, 14],
  );
  assert.equal(all.flatMap(([, due]) => due).length, Object.keys(restartTimes).length);
  assert.deepEqual(
    restartsByDate(treatment, addDays(treatment, 7)).map(([date]) => date),
    ['2026-12-08', '2026-12-15'],
  );
  assert.deepEqual(restartsByDate(treatment, addDays(treatment, 15)), []);
});

test('the calendar shows three weeks, in whole weeks, with the stages of each day', () => {
  for (const start of [1, 6, 7] as const) {
    for (const first of ['2026-12-01', '2026-12-28', '2028-02-20', '2026-10-24', '2026-12-06'] as const) {
      const weeks = calendarWeeks(first, start, addDays(first, 3));
      const days = weeks.flat();
      assert.ok(weeks.every((week) => week.length === 7 && weekdayOf(week[0]!.date) === start));
      assert.deepEqual(
        days.flatMap(({day}) => day ?? []),
        Array.from({length: 21}, (_, day) => day),
      );
      assert.ok(
        weeks.every((week) => week.some(({day}) => day !== undefined)),
        'no empty week',
      );
      assert.deepEqual(
        days.filter(({isToday}) => isToday).map(({day}) => day),
        [3],
      );
      for (const {date, day, stages} of days) {
        if (day === undefined) assert.deepEqual(stages, []);
        else assert.deepEqual(stages, day > 10 ? [] : placeOn(first, date).stages, `${first} day ${day}`);
      }
    }
  }
});
