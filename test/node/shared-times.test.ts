/*
 * Quiz, routine checker and timeline must never contradict one another: every waiting time that one of them shows
 * comes from src/evidence/restart-times.ts and is filled in, never written into a sentence.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import {formatDays} from '../../src/calendar/date-words.js';
import {isClaim, type Claim} from '../../src/evidence/claim.js';
import {restartTimes, type RestartTimeId} from '../../src/evidence/restart-times.js';
import {sources} from '../../src/evidence/sources.js';
import {fill} from '../../src/language/fill.js';
import {withPartContent} from '../../src/widgets/recovery-timeline/times/index.js';
import {placeText, stageWhen} from '../../src/widgets/recovery-timeline/recovery-timeline.text.js';
import {
  restartText,
  toCalendarEvents,
  toPlainText,
} from '../../src/widgets/recovery-timeline/times/times.text.js';
import {recoveryTimelineContent} from '../../src/widgets/recovery-timeline/recovery-timeline.content.js';
import {placeOn, restarts, stageIds} from '../../src/widgets/recovery-timeline/recovery-timeline.logic.js';
import {contents} from '../../scripts/words/contents.js';

const ids = Object.keys(restartTimes) as RestartTimeId[];
const content = withPartContent(recoveryTimelineContent());

/** A number of hours, days or weeks, in digits or in words. */
const writtenTime =
  /((\d+|\b(one|two|three|four|five|six|seven|ten|fourteen)\b)[ \u00a0-]*(to \d+ )?|(?<!times |once |twice )\ban? )(hours?|days?|nights?|weeks?)\b|\bday \d/i;

async function allClaims(): Promise<Claim[]> {
  const found: Claim[] = [];
  const walk = (value: unknown): void => {
    if (isClaim(value)) found.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  for await (const [, said] of contents()) walk(said);
  return found;
}

test('every restart time is whole days, in order, graded and sourced by something that was read', () => {
  for (const [id, {days, shortest, longest, grade, sources: cited}] of Object.entries(restartTimes)) {
    for (const value of [days, shortest ?? 0, longest ?? 0])
      assert.ok(Number.isInteger(value) && value >= 0 && value <= 28, `${id}: ${value}`);
    assert.ok((shortest ?? 0) <= days && days <= (longest ?? days), id);
    assert.equal(grade, 'D', id);
    for (const source of cited) assert.notEqual(sources[source].basis, 'memory', id);
  }
});

test('no claim that names something that waits has its time written into it, in any widget', async () => {
  const times = new Set<string>(ids);
  const named = (await allClaims()).filter(({id}) => id.split('.').some((part) => times.has(part)));
  assert.ok(named.length >= 3, 'some do');
  for (const {id, text} of named) assert.doesNotMatch(text, writtenTime, id);
});

test('what the timeline tells to do has no waiting time written into it', () => {
  // Sessions are weeks apart; nothing restarts with them.
  for (const id of stageIds.filter((one) => one !== 'week4'))
    assert.doesNotMatch(content.stages[id].care.text, writtenTime, id);
  const {titles, notes, ...restart} = content.restart;
  const texts = [
    ...Object.values(titles),
    ...Object.values(notes).map((note) => note.text),
    ...Object.values(content.stage.things),
    content.can.limit.text,
    restart.title,
    restart.range.text,
    restart.agreed.text,
    restart.sameDay,
    restart.around,
  ];
  for (const text of texts) assert.doesNotMatch(text, writtenTime, text);
});

test('the pattern finds what it is meant to find', () => {
  for (const text of [
    'Wait 24 hours.',
    'for about 3 days',
    'a week',
    'two weeks',
    '3 to 10 days',
    'on day 7',
  ])
    assert.match(text, writtenTime, text);
  for (const text of [
    'Around {time}. Sources: {from} to {to}.',
    'the same day',
    'several times a day',
    'SPF 30 or more',
  ])
    assert.doesNotMatch(text, writtenTime, text);
});

test('the sentences take time and range from the list, and show nothing else', () => {
  assert.deepEqual([...content.restart.range.text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(), [
    'from',
    'time',
    'to',
  ]);
  assert.deepEqual(
    [...content.restart.agreed.text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    ['time'],
  );
  for (const restart of restarts()) {
    const {days, shortest, longest} = restartTimes[restart.id];
    const {title, time, when} = restartText(restart, content, 'en-GB');
    assert.equal(title, content.restart.titles[restart.id]);
    assert.equal(when, '');
    assert.equal(
      time,
      shortest === longest
        ? fill(content.restart.agreed.text, {time: formatDays(days, 'en-GB')})
        : fill(content.restart.range.text, {
            time: formatDays(days, 'en-GB'),
            from: shortest || 'the same day',
            to: formatDays(longest!, 'en-GB'),
          }),
      restart.id,
    );
    assert.doesNotMatch(time, /[{}]/);
    const numbers = [...time.matchAll(/\d+/g)].map(([number]) => Number(number));
    assert.ok(
      numbers.every((number) => [days, shortest, longest].includes(number)),
      time,
    );
  }
});

test('another list gives other sentences', () => {
  const changed = restarts(undefined, {
    ...restartTimes,
    retinoid: {...restartTimes.retinoid, days: 9, longest: 20},
  });
  const retinoid = changed.find(({id}) => id === 'retinoid')!;
  assert.equal(restartText(retinoid, content, 'en-GB').time, 'Around 9 days. Sources: 3 to 20 days.');
  const open = {...retinoid, shortest: undefined, longest: 5};
  assert.equal(restartText(open, content, 'en-GB').time, 'Around 9 days. Sources: the same day to 5 days.');
});

test('dates are the list’s days after treatment', () => {
  const dated = restarts('2026-12-01');
  const whens = Object.fromEntries(dated.map((one) => [one.id, restartText(one, content, 'en-GB').when]));
  assert.match(whens.retinoid!, /^around Tue,? 15 Dec$/);
  assert.match(whens['make-up']!, /^around Thu,? 3 Dec$/);
  assert.match(stageWhen('day0', '2026-12-01', 'en-GB'), /^Tue,? 1 Dec$/);
  assert.match(stageWhen('day1', '2026-12-01', 'en-GB'), /^Wed,? 2.+Thu,? 3 Dec$/);
  assert.match(stageWhen('day10', '2026-12-01', 'en-GB'), /^Wed,? 9.+Fri,? 11 Dec$/);
  assert.match(stageWhen('week4', '2026-12-01', 'en-GB'), /29 Dec 2026.+12 Jan 2027$/);
  assert.match(stageWhen('month3', '2026-12-01', 'en-GB'), /^March.+June 2027$/);
  // Countries with another civil calendar still get the one of their date field.
  assert.match(stageWhen('month3', '2026-12-01', 'th-TH'), /2027/);
});

test('the place is said in one sentence', () => {
  const said = (today: `${number}-${number}-${number}`) =>
    placeText(placeOn('2026-12-01', today), '2026-12-01', content, 'en-GB');
  assert.equal(said('2026-11-30'), 'Starts in 1 day.');
  assert.equal(said('2026-11-18'), 'Starts in 13 days.');
  assert.equal(said('2026-12-01'), 'Day 0. You are here: Day 0.');
  assert.equal(said('2026-12-03'), 'Day 2. You are here: Days 1 to 2 and Days 2 to 4.');
  assert.match(said('2026-12-20'), /^Day 19\. Next: Weeks 4 to 6, from Tue,? 29 Dec\.$/);
  assert.match(said('2027-06-02'), /^Day 183: more than six months on\./);
});

test('the copied text begins with when to call, and holds all stages and times', () => {
  const text = toPlainText(content, 'en-GB', '2026-12-01');
  const at = (words: string) => {
    assert.ok(text.includes(words), words);
    return text.indexOf(words);
  };
  assert.ok(at(content.call.emergency.text) < at(content.call.text.text));
  assert.ok(at(content.call.signs.at(-1)!) < at(content.stages.day0.usual.text));
  for (const id of stageIds) at(content.stages[id].care.text);
  for (const id of ids) at(`- ${content.restart.titles[id]}: Around `);
  assert.match(text, /Make-up: Around 2 days\. Sources: 1 to 2 days\. \(around Thu,? 3 Dec\)/);
  assert.match(text, /Days 1 to 2 \(Wed,? 2/);
  at(content.restart.notes.sunscreen!.text);
  assert.ok(text.endsWith(content.closing));
  assert.doesNotMatch(toPlainText(content, 'en-GB'), /\((until|around) /, 'no dates without a date');

  // A clinic may have taken words away.
  const fewer = {...content, heading: '', call: {...content.call, signs: ['fever', '']}};
  assert.doesNotMatch(toPlainText(fewer, 'en-GB'), /^- $/m);
});

test('calendar entries have neutral titles, and say what starts again', () => {
  const events = toCalendarEvents(content, 'en-GB', '2026-12-01', '2026-12-03');
  assert.deepEqual(
    events.map(({date}) => date),
    ['2026-12-03', '2026-12-04', '2026-12-08', '2026-12-15'],
  );
  for (const {title, description} of events) {
    assert.equal(title, 'Skin-care reminder');
    assert.ok(description!.includes(content.can.limit.text) && description!.endsWith(content.closing));
  }
  assert.match(
    events.at(-1)!.description!,
    /Retinoids: Around 14 days\. Sources: 3 to 14 days\. If yours was prescribed/,
  );
});
