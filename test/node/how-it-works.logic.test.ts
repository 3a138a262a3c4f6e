import assert from 'node:assert/strict';
import test from 'node:test';
import {healingStages} from '../../src/illustrations/healing-section.js';
import {withPartContent} from '../../src/widgets/how-it-works/details/details.content.js';
import {howItWorksContent} from '../../src/widgets/how-it-works/how-it-works.content.js';
import {
  healingMoments,
  healingPositions,
  moved,
  named,
  needlingDevices,
  phases,
  phaseSpans,
  shareOf,
  type HealingMoment,
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
  assert.deepEqual(phaseSpans(healingMoments, healingMoments), [
    {id: 'clotting', from: 0, to: 1},
    {id: 'inflammation', from: 0, to: 3},
    {id: 'newTissue', from: 3, to: 5},
    {id: 'remodelling', from: 5, to: 7},
  ]);
});

test('phases close up where a clinic has taken moments away', () => {
  const shown: HealingMoment[] = ['days-2-4', 'day-7', 'months-3-6'];
  assert.deepEqual(phaseSpans(healingMoments, shown), [
    {id: 'inflammation', from: 0, to: 0},
    {id: 'newTissue', from: 0, to: 1},
    {id: 'remodelling', from: 2, to: 2},
  ]);
  assert.deepEqual(phaseSpans(healingMoments, []), []);
});

test('the words, the drawing and the phases know the same moments', () => {
  const words = withPartContent(howItWorksContent());
  assert.deepEqual(Object.keys(words.moments), healingMoments);
  assert.deepEqual(Object.keys(words.devices), needlingDevices);
  assert.deepEqual(
    phases.map(({id}) => id),
    Object.keys(words.phases),
  );
  for (const {from, to} of phases)
    assert.ok(
      healingMoments.indexOf(from) >= 0 && healingMoments.indexOf(from) <= healingMoments.indexOf(to),
    );
});

test('the drawing goes on from moment to moment, from open channels to strands that have settled', () => {
  const places = healingMoments.map((moment) => healingPositions[moment]);
  assert.deepEqual(
    [...places].sort((a, b) => a - b),
    places,
  );
  assert.equal(new Set(places).size, places.length);
  assert.equal(places[0], healingStages.indexOf('channels'));
  assert.equal(places.at(-1), healingStages.indexOf('remodelled'));
});

test('what is said of redness is said of brown and black skin in the same sentence', () => {
  const {moments} = howItWorksContent();
  const texts = Object.values(moments).flatMap(({happens, feel, see, note}) =>
    [happens, feel, see, note].map((one) => one?.text ?? ''),
  );
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?]) /))
    .filter((one) => /\bred(ness)?\b/i.test(one));
  assert.ok(sentences.length >= 4);
  for (const sentence of sentences) assert.match(sentence, /brown.*black/);
});
