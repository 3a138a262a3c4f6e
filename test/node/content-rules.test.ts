import assert from 'node:assert/strict';
import test from 'node:test';
import {claimProblems, forbiddenWord, sourceProblems} from '../../scripts/content-rules.js';
import type {Claim} from '../../src/evidence/claim.js';

const now = new Date('2026-11-22');
const good: Claim = {
  id: 'test.good',
  text: 'Skin heals.',
  grade: 'C',
  sources: ['alam-2014'],
  reviewed: '2026-11',
};
const problems = (change: object) => claimProblems({...good, ...change}, now);

test('a claim with a grade, a source and a recent check passes', () => {
  assert.deepEqual(problems({}), []);
  assert.deepEqual(problems({reviewed: '2024-11'}), []);
});

test('a claim is refused for each thing that it lacks', () => {
  assert.deepEqual(problems({grade: undefined}), ['has grade undefined']);
  assert.deepEqual(problems({grade: 'X'}), ['has grade X']);
  assert.deepEqual(problems({sources: []}), ['names no source']);
  assert.deepEqual(problems({sources: ['nobody-1999']}), ['names unknown sources: nobody-1999']);
  assert.deepEqual(problems({text: ' '}), ['has no text']);
  assert.deepEqual(problems({reviewed: '2024-10'}), ['was last checked in 2024-10']);
  assert.deepEqual(problems({reviewed: '2026-12'}), ['says it was checked in 2026-12']);
  assert.deepEqual(problems({reviewed: 'lately'}), ['was reviewed at "lately"']);
});

test('memory is no evidence alone, but may stand beside a source that was read', () => {
  const basisOf = (id: string) => (id === 'remembered' ? 'memory' : 'read');
  assert.deepEqual(sourceProblems(['remembered'], basisOf), ['rests on memory alone']);
  assert.deepEqual(sourceProblems(['remembered', 'paper'], basisOf), []);
});

test('promises and brands are found, ordinary words are not', () => {
  assert.equal(forbiddenWord('It is quite Safe.'), 'Safe');
  assert.equal(forbiddenWord('guaranteed results'), 'guaranteed');
  assert.equal(forbiddenWord('a safety rail'), undefined);
});
