import assert from 'node:assert/strict';
import test from 'node:test';
import {formatDate} from '../../src/calendar/date-words.js';
import {ingredients, type IngredientId} from '../../src/widgets/routine-checker/ingredients.js';
import {leadTimes} from '../../src/evidence/lead-times.js';
import {plannedTimes} from '../../src/evidence/planned-times.js';
import {restartTimes} from '../../src/evidence/restart-times.js';
import type {ShelfPiece} from '../../src/widgets/routine-checker/shelf-piece.js';
import {toCalendarEvents} from '../../src/widgets/routine-checker/plan/plan.calendar.js';
import {barsOf, reach} from '../../src/widgets/routine-checker/plan/bars.logic.js';
import {withPartContent} from '../../src/widgets/routine-checker/plan/plan.content.js';
import {rowText, statementsOf, toPlainText} from '../../src/widgets/routine-checker/plan/plan.text.js';
import {routineCheckerContent} from '../../src/widgets/routine-checker/routine-checker.content.js';
import {
  adviceIds,
  adviceOf,
  check,
  groupOf,
  groups,
} from '../../src/widgets/routine-checker/routine-checker.logic.js';

const words = withPartContent(routineCheckerContent());
const today = '2026-12-01';
const shelf = (...ids: IngredientId[]): ShelfPiece[] =>
  ids.map((ingredient) => ({text: ingredient, verdict: 'ingredient', ingredient}));
const checked = (ids: IngredientId[], date = '') => check(shelf(...ids), {date, today});
const everything = Object.keys(ingredients) as IngredientId[];

test('every ingredient leads to advice, and every advice has an ingredient and words', () => {
  const reached = new Set(everything.map(adviceOf));
  for (const group of groups) {
    for (const advice of adviceIds[group]) {
      assert.ok(reached.has(advice), advice);
      assert.ok(words.advice[advice].title && words.advice[advice].detail.text, advice);
    }
  }
});

test('each kind goes to its group', () => {
  const table: Record<string, IngredientId[]> = {
    ask: [
      'tretinoin',
      'adapalene',
      'tazarotene',
      'isotretinoin',
      'hydroquinone',
      'azelaic-acid',
      'kojic-acid',
      'arbutin',
      'steroid',
      'prescribed',
      'copper-peptides',
      'bakuchiol',
      'lidocaine',
    ],
    pause: [
      'retinol',
      'glycolic-acid',
      'salicylic-acid',
      'lactobionic-acid',
      'scrub',
      'papain',
      'benzoyl-peroxide',
      'ascorbic-acid',
      'fragrance',
      'essential-oil',
      'alcohol',
      'menthol',
      'propolis',
    ],
    keep: [
      'glycerin',
      'petrolatum',
      'ceramides',
      'panthenol',
      'hyaluronic-acid',
      'zinc-oxide',
      'titanium-dioxide',
    ],
  };
  for (const [group, ids] of Object.entries(table))
    for (const id of ids) assert.equal(groupOf(id), group, id);
});

test('what is paused has the times of the shared lists, and nothing else has any', () => {
  const {pause, ask, keep} = checked(everything);
  assert.deepEqual(
    pause.map(({advice, before, after}) => [advice, before, after]),
    [
      ['retinoid', leadTimes.retinoid, restartTimes.retinoid],
      ['exfoliant', leadTimes.exfoliant, restartTimes.exfoliant],
      ['benzoyl-peroxide', leadTimes['benzoyl-peroxide'], restartTimes.exfoliant],
      ['vitamin-c', leadTimes['vitamin-c'], restartTimes['vitamin-c']],
      ['fragrance', leadTimes['gentle-care'], restartTimes.exfoliant],
      ['gentle-care', leadTimes['gentle-care'], undefined],
    ],
  );
  for (const {before, after} of [...ask, ...keep]) assert.deepEqual([before, after], [undefined, undefined]);
});

test('lines of one kind are one line, in the order of entering', () => {
  const {pause} = checked(['salicylic-acid', 'retinol', 'scrub', 'glycolic-acid']);
  assert.deepEqual(
    pause.map(({advice, ids}) => [advice, ids]),
    [
      ['retinoid', ['retinol']],
      ['exfoliant', ['salicylic-acid', 'scrub', 'glycolic-acid']],
    ],
  );
});

test('what we do not know, and what stands too low to count, is kept apart', () => {
  const {pause, low, unknown, ask, keep} = check(
    [
      {text: 'Aqua', verdict: 'unknown'},
      {text: 'Citric acid', verdict: 'low', ingredient: 'citric-acid'},
    ],
    {date: '', today},
  );
  assert.deepEqual([pause, ask, keep], [[], [], []]);
  assert.deepEqual(low, ['citric-acid']);
  assert.deepEqual(unknown, ['Aqua']);
});

test('a date gives days before and after', () => {
  const {pause, appointment, isOver, soonerThan} = checked(['retinol', 'menthol'], '2026-12-20');
  assert.deepEqual([appointment, isOver, soonerThan], ['2026-12-20', false, 0]);
  assert.deepEqual(
    pause.map(({pauseFrom, restartFrom, alreadyPassed}) => [pauseFrom, restartFrom, alreadyPassed]),
    [
      ['2026-12-13', '2027-01-03', false],
      ['2026-12-13', undefined, false],
    ],
  );
});

test('a date that is too near is said with the longest pause', () => {
  const near = checked(['retinol'], '2026-12-05');
  assert.equal(near.soonerThan, leadTimes.retinoid.days);
  assert.deepEqual([near.pause[0]!.pauseFrom, near.pause[0]!.alreadyPassed], ['2026-11-28', true]);
  assert.equal(checked(['retinol'], '2026-12-08').soonerThan, 0, 'just in time');
  assert.equal(checked(['retinol'], today).soonerThan, 7);
  assert.equal(checked(['tretinoin', 'glycerin'], today).soonerThan, 0, 'nothing to pause');
});

test('a date that has passed gives only the days after it', () => {
  const {pause, isOver, soonerThan} = checked(['retinol'], '2026-11-25');
  assert.deepEqual([isOver, soonerThan], [true, 0]);
  assert.deepEqual([pause[0]!.pauseFrom, pause[0]!.restartFrom], [undefined, '2026-12-09']);
});

test('what is no date is none', () => {
  for (const date of ['', '2026-02-30', 'soon']) {
    const {appointment, isOver, pause} = checked(['retinol'], date);
    assert.deepEqual(
      [appointment, isOver, pause[0]!.pauseFrom, pause[0]!.restartFrom],
      [undefined, false, undefined, undefined],
    );
  }
});

test('a clinic plans with its own days; what is no number of days is left out', () => {
  const times = plannedTimes({
    leadTimes: {retinoid: 3, exfoliant: -1, 'vitamin-c': 1.5},
    restartTimes: {retinoid: 0, exfoliant: NaN},
  });
  const {pause} = check(shelf('retinol', 'scrub', 'ascorbic-acid'), {date: '', today, times});
  assert.deepEqual(
    pause.map(({before, after}) => [before!.days, after!.days]),
    [
      [3, 0],
      [7, 7],
      [7, 7],
    ],
  );
  assert.equal(pause[0]!.before!.longest, 14, 'the range stays');
});

test('each line says its time and the range across sources', () => {
  const {pause, ask} = checked(['retinol', 'menthol', 'hydroquinone'], '2026-12-20');
  const retinoid = rowText(pause[0]!, words, 'en-GB');
  assert.equal(retinoid.before, 'About 7 days before');
  assert.equal(retinoid.detail, 'Leave it out. Sources range from 1 to 14 days.');
  assert.equal(retinoid.from, `From ${formatDate('2026-12-13', 'en-GB')}`);
  assert.equal(retinoid.after, 'About 14 days after');
  assert.equal(retinoid.afterwards, 'Wait, then start again. Sources range from 3 to 14 days.');
  assert.equal(retinoid.again, `Again from ${formatDate('2027-01-03', 'en-GB')}`);
  assert.match(retinoid.why, /at least 4 weeks before/, 'and that there is opposite evidence');
  const gentle = rowText(pause[1]!, words, 'en-GB');
  assert.deepEqual([gentle.after, gentle.again], ['Afterwards: ask your clinic', '']);
  assert.match(rowText(ask[0]!, words, 'en-GB').why, /from 1 to 7 days before; others keep it going/);
  const near = checked(['retinol'], '2026-12-03');
  assert.equal(rowText(near.pause[0]!, words, 'en-GB').from, 'From today');
});

test('no text has a gap that nothing filled, a verdict, a score or a brand', () => {
  for (const date of ['', '2026-12-20', '2026-12-02', '2026-11-20']) {
    const text = toPlainText(
      check(
        [
          ...shelf(...everything),
          {text: 'Aqua', verdict: 'unknown'},
          {text: 'x', verdict: 'low', ingredient: 'citric-acid'},
        ],
        {
          date,
          today,
        },
      ),
      words,
      'en-GB',
    );
    assert.doesNotMatch(text, /[{}]|undefined|NaN/);
    assert.doesNotMatch(
      text,
      /\bsafe|\bunsafe|suitab|you (can|may|must) (not )?be treated|score|rating|guarantee|stop taking/i,
    );
    assert.match(text, /Nothing here says whether treatment or a product is right for you/);
  }
});

test('nobody is told to pause what may be prescribed', () => {
  const prescribed = everything.filter((id) => groupOf(id) === 'ask');
  const {ask} = checked(prescribed, '2026-12-20');
  for (const row of ask) {
    const {detail, why, before, from} = rowText(row, words, 'en-GB');
    assert.doesNotMatch(`${detail} ${why}`, /^leave it out|^stop|pause it before/i, row.advice);
    assert.deepEqual([before, from], ['', ''], 'no time and no date, which would read as an instruction');
  }
  for (const advice of ['prescribed-retinoid', 'hydroquinone', 'prescribed', 'brightening'] as const)
    assert.match(
      words.advice[advice].detail.text,
      /Ask the person who prescribed it.*Don’t stop a medicine on your own/,
    );
});

test('the text to copy holds what is on the screen, and leaves out what is empty', () => {
  const text = toPlainText(
    check([...shelf('retinol', 'glycerin'), {text: 'Aqua', verdict: 'unknown'}], {date: '2026-12-05', today}),
    words,
    'en-GB',
  );
  assert.ok(text.includes(`Treatment on ${formatDate('2026-12-05', 'en-GB')}`));
  assert.match(text, /Your date is sooner than 7 days/);
  assert.match(
    text,
    /- Retinol and other retinoids: Retinol\n {2}About 7 days before\. From today\. Leave it out/,
  );
  assert.match(text, /Not on our list\n[^\n]+\n- Aqua/);
  const kept = toPlainText(checked(['glycerin']), words, 'en-GB');
  assert.doesNotMatch(kept, /Pause|needled|Not on our list/);
});

test('each statement of a group is named once in its evidence', () => {
  const {pause} = checked(['retinol', 'scrub', 'ascorbic-acid', 'fragrance', 'menthol']);
  const statements = statementsOf(pause, words, 'en-GB');
  assert.equal(new Set(statements.map(({statement}) => statement.id)).size, statements.length);
  for (const {statement, label} of statements) {
    assert.ok(statement.sources?.length, statement.id);
    assert.doesNotMatch(label, /[{}]/);
  }
});

test('the calendar holds what is to come, and no title says what is on the shelf', () => {
  const ids: IngredientId[] = ['retinol', 'scrub', 'tretinoin', 'menthol'];
  const at = (date: string) => toCalendarEvents(checked(ids, date), words, 'en-GB', today);
  const events = at('2026-12-20');
  assert.deepEqual(
    events.map(({date, title}) => [date, title]),
    [
      ['2026-12-13', 'Prepare my skin'],
      ['2026-12-20', 'My appointment'],
      ['2026-12-27', 'Look at my skin care list'],
      ['2027-01-03', 'Look at my skin care list'],
    ],
  );
  assert.equal(new Set(events.map(({id}) => id)).size, events.length);
  assert.match(events[0]!.description!, /Retinol/);
  assert.match(events[0]!.description!, /Face scrub/);
  assert.doesNotMatch(JSON.stringify(events), /tretinoin/i);
  assert.deepEqual(
    at('2026-12-03').map(({title}) => title),
    ['My appointment', 'Look at my skin care list', 'Look at my skin care list'],
    'what has passed is left out',
  );
  assert.deepEqual(
    at('2026-11-20').map(({date}) => date),
    ['2026-12-04'],
  );
  assert.deepEqual(at(''), []);
});

test('the chart draws the times that the words name, within what it shows', () => {
  const {pause, keep, ask} = checked(['retinol', 'menthol', 'glycerin', 'zinc-oxide', 'tretinoin']);
  assert.deepEqual(barsOf(pause[0]!, 'pause'), [
    {kind: 'longest', from: -14, to: -7},
    {kind: 'pause', from: -7, to: 14},
  ]);
  assert.deepEqual(
    barsOf(pause[1]!, 'pause'),
    [
      {kind: 'pause', from: -7, to: 0},
      {kind: 'ask', from: 0, to: 14},
    ],
    'without a time after, the clinic says when',
  );
  for (const row of keep)
    assert.deepEqual(
      barsOf(row, 'keep'),
      [
        {kind: 'use', from: -14, to: 0},
        {kind: 'use', from: 1, to: 14},
      ],
      row.advice,
    );
  assert.deepEqual(barsOf(ask[0]!, 'ask'), [{kind: 'ask', from: -reach, to: reach}]);
  // A clinic may plan with more days than the chart has.
  const times = plannedTimes({leadTimes: {retinoid: 28}, restartTimes: {retinoid: 30}});
  const long = check(shelf('retinol'), {date: '', today, times}).pause[0]!;
  assert.deepEqual(barsOf(long, 'pause'), [{kind: 'pause', from: -14, to: 14}]);
});
