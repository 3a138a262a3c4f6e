import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stripOf} from '../../src/widgets/prep-quiz/prep-quiz-strip.logic.js';

const at = (strip: ReturnType<typeof stripOf>, date: string) => strip!.days.find((day) => day.date === date)!;

test('the strip leads from today to the appointment, each day once', () => {
  const strip = stripOf('2026-12-01', '2026-12-21', ['2026-12-07', '2026-12-14', '2026-12-14']);
  assert.equal(strip!.isFromToday, true);
  assert.deepEqual(
    strip!.days.map(({date}) => date),
    ['2026-12-07', '2026-12-14', '2026-12-21'],
  );
  assert.ok(at(strip, '2026-12-07').at < at(strip, '2026-12-14').at);
  assert.ok(at(strip, '2026-12-21').at <= 100);
});

test('of two days side by side only the later has its number, and the appointment always', () => {
  const strip = stripOf('2026-12-01', '2026-12-21', ['2026-12-07', '2026-12-20', '2026-12-21']);
  assert.equal(at(strip, '2026-12-20').isNamed, false);
  assert.equal(at(strip, '2026-12-21').isNamed, true);
  assert.equal(at(strip, '2026-12-07').isNamed, true);
});

test('what should have begun stands at today, where no number is printed over the word', () => {
  const strip = stripOf('2026-12-01', '2026-12-04', ['2026-11-20', '2026-12-03']);
  assert.equal(strip!.days[0]!.date, '2026-12-01');
  assert.equal(strip!.days[0]!.isNamed, false);
  assert.equal(at(strip, '2026-12-03').isNamed, true);
});

test('a far appointment is seen from its last four weeks on, or from its first task', () => {
  const strip = stripOf('2026-06-01', '2026-12-21', ['2026-12-14']);
  assert.equal(strip!.isFromToday, false);
  assert.equal(at(strip, '2026-12-14').isNamed, true);
  const long = stripOf('2026-01-01', '2026-12-21', ['2026-06-21', '2026-12-14']);
  assert.equal(long!.days[0]!.date, '2026-06-21');
});

test('there is no strip on the day itself', () => {
  assert.equal(stripOf('2026-12-21', '2026-12-21', []), undefined);
});
