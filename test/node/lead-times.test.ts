import assert from 'node:assert/strict';
import test from 'node:test';
import {leadTimes, type LeadTimeId} from '../../src/evidence/lead-times.js';
import {withDays} from '../../src/evidence/with-days.js';
import {sources} from '../../src/evidence/sources.js';

const all = Object.entries(leadTimes);

test('every lead time is whole days, within order, grade D and sourced by something that was read', () => {
  assert.ok(all.length >= 13);
  for (const [id, {days, shortest, longest, grade, sources: cited}] of all) {
    for (const value of [days, shortest ?? 0, longest ?? 0]) {
      assert.ok(Number.isInteger(value) && value >= 0 && value <= 28, `${id}: ${value}`);
    }
    assert.equal(shortest === undefined, longest === undefined, id);
    assert.ok((shortest ?? 0) <= (longest ?? 0), id);
    assert.ok(days >= (shortest ?? 0), `${id} is planned shorter than any source`);
    assert.equal(grade, 'D', id);
    assert.ok(cited.length > 0, id);
    for (const source of cited) assert.notEqual(sources[source].basis, 'memory', id);
  }
});

test('the times change only together with this table; docs/evidence.md has their sources', () => {
  const table: [LeadTimeId, number, number | undefined, number | undefined][] = [
    ['retinoid', 7, 1, 14],
    ['exfoliant', 7, 1, 7],
    ['benzoyl-peroxide', 3, 1, 7],
    ['vitamin-c', 7, 3, 7],
    ['hair-removal', 7, 3, 7],
    ['shaving', 1, 1, 1],
    ['sun', 14, 1, 14],
    ['self-tan', 2, 2, 2],
    ['bare-face', 0, undefined, undefined],
  ];
  for (const [id, days, shortest, longest] of table) {
    const leadTime = leadTimes[id];
    assert.deepEqual([leadTime.days, leadTime.shortest, leadTime.longest], [days, shortest, longest], id);
  }
});

test('what may be prescribed is asked about', () => {
  const asked = all.filter(([, {ask}]) => ask).map(([id]) => id);
  assert.deepEqual(asked.sort(), ['pain-relief-nsaid', 'prescription-cream']);
});

test('a clinic sets its own days; what is no number of days is left out', () => {
  const own = withDays({retinoid: 3, sun: -1, shaving: 1.5, exfoliant: NaN, 'bare-face': 0}, leadTimes);
  assert.deepEqual([own.retinoid.own, own.sun.own], [true, undefined]);
  assert.equal(own.retinoid.days, 3);
  assert.equal(own.retinoid.longest, 14);
  assert.equal(own.sun.days, 14);
  assert.equal(own.shaving.days, 1);
  assert.equal(own.exfoliant.days, 7);
  assert.equal(own['bare-face'].days, 0);
  assert.equal(leadTimes.retinoid.days, 7, 'the standard list is left alone');
  assert.deepEqual(Object.keys(own), Object.keys(leadTimes));
});
