import assert from 'node:assert/strict';
import test from 'node:test';
import {
  amountOf,
  healingMoments,
  healingParts,
  partsShown,
  type HealingMoment,
} from '../../src/illustrations/skin-moments.js';
import {howItWorksRestContent} from '../../src/widgets/how-it-works/how-it-works-rest.content.js';
import {howItWorksContent} from '../../src/widgets/how-it-works/how-it-works.content.js';
import {
  moved,
  named,
  phases,
  phaseSpans,
  shareOf,
} from '../../src/widgets/how-it-works/how-it-works.logic.js';

test('what has lost its name is not shown, the rest keeps its order', () => {
  assert.deepEqual(named({pen: {name: 'Pen'}, stamp: {name: ''}, roller: {name: 'Roller'}}), [
    'pen',
    'roller',
  ]);
  assert.deepEqual(named({}), []);
});

test('moving on ends at both ends', () => {
  const ids = ['a', 'b', 'c'];
  assert.equal(moved(ids, 'a', 1), 'b');
  assert.equal(moved(ids, 'b', -1), 'a');
  assert.equal(moved(ids, 'a', -1), 'a');
  assert.equal(moved(ids, 'c', 1), 'c');
  assert.equal(moved([], 'a', 1), 'a');
});

test('the share of the slider runs from 0 to 1', () => {
  const ids = ['a', 'b', 'c'];
  assert.deepEqual(
    ids.map((id) => shareOf(ids, id)),
    [0, 0.5, 1],
  );
  assert.equal(shareOf(ids, 'unknown'), 0);
  assert.equal(shareOf(['a'], 'a'), 0);
  assert.equal(shareOf([], 'a'), 0);
});

test('phases lie over the moments in which they go on, and overlap', () => {
  const spans = (current: HealingMoment) => phaseSpans(healingMoments, healingMoments, current);
  assert.deepEqual(
    spans('minutes').map(({id, from, to}) => [id, from, to]),
    [
      ['clotting', 0, 1],
      ['inflammation', 0, 3],
      ['newTissue', 3, 5],
      ['remodelling', 5, 7],
    ],
  );
  const goingOn = (moment: HealingMoment) =>
    spans(moment)
      .filter(({goesOn}) => goesOn)
      .map(({id}) => id);
  assert.deepEqual(goingOn('minutes'), ['clotting', 'inflammation']);
  assert.deepEqual(goingOn('day-1'), ['inflammation']);
  assert.deepEqual(goingOn('days-2-4'), ['inflammation', 'newTissue']);
  assert.deepEqual(goingOn('weeks-2-6'), ['newTissue', 'remodelling']);
  assert.deepEqual(goingOn('year'), ['remodelling']);
});

test('phases close up where a clinic has taken moments away', () => {
  const shown: HealingMoment[] = ['days-2-4', 'day-7', 'months-3-6'];
  assert.deepEqual(phaseSpans(healingMoments, shown, 'day-7'), [
    {id: 'inflammation', from: 0, to: 0, goesOn: false},
    {id: 'newTissue', from: 0, to: 1, goesOn: true},
    {id: 'remodelling', from: 2, to: 2, goesOn: false},
  ]);
  assert.deepEqual(phaseSpans(healingMoments, [], 'day-7'), []);
});

test('the words, the drawing and the phases know the same moments', () => {
  assert.deepEqual(Object.keys(howItWorksContent().moments), [...healingMoments]);
  assert.deepEqual(Object.keys(howItWorksRestContent().moments), [...healingMoments]);
  for (const {from, to} of phases) {
    assert.ok(
      healingMoments.indexOf(from) >= 0 && healingMoments.indexOf(from) <= healingMoments.indexOf(to),
    );
  }
});

test('the drawing tells the story of the phases', () => {
  const when = (part: (typeof healingParts)[number]) =>
    healingMoments.filter((one) => partsShown(one).includes(part));
  assert.deepEqual(when('channel'), ['minutes', 'hours', 'day-1']);
  assert.deepEqual(when('clot'), ['minutes', 'hours', 'day-1']);
  assert.deepEqual(when('vessels'), ['hours', 'day-1', 'days-2-4']);
  assert.deepEqual(when('immune'), ['hours', 'day-1', 'days-2-4']);
  assert.deepEqual(when('flakes'), ['days-2-4']);
  assert.deepEqual(when('fibroblasts'), ['days-2-4', 'day-7', 'weeks-2-6', 'months-3-6']);
  assert.deepEqual(when('young'), ['days-2-4', 'day-7', 'weeks-2-6']);
  assert.deepEqual(when('ordered'), ['weeks-2-6', 'months-3-6', 'year']);
  assert.equal(amountOf('ordered', 'year'), 1);
  assert.equal(amountOf('ordered', 'no such moment' as HealingMoment), 0);
  for (const moment of healingMoments) {
    for (const part of healingParts) assert.ok(amountOf(part, moment) >= 0 && amountOf(part, moment) <= 1);
  }
});
