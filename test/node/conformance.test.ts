import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {criteria} from '../../docs/site/conformance.js';
import {inRoot} from '../../scripts/project.mjs';

/** All of WCAG 2.2 at levels A and AA; 4.1.1 is obsolete. */
const ofWcag =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 ' +
  '1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 ' +
  '2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3';

test('the conformance page has every criterion of WCAG 2.2, levels A and AA, in its order', () =>
  assert.equal(criteria.map(({number}) => number).join(' '), ofWcag));

test('every test that the conformance page names is there', () => {
  const gone = criteria.flatMap(({number, tests}) =>
    tests
      .filter(([file, title]) => !readFileSync(inRoot(file), 'utf8').includes(title))
      .map(([file, title]) => `${number}: ${file} has no "${title}"`),
  );
  assert.deepEqual(gone, []);
});

test('a criterion without a test says why', () => {
  const silent = criteria.filter(
    ({tests, how}) => tests.length === 0 && !/By construction|not tested|^No|matter of|Nobody/.test(how),
  );
  assert.deepEqual(silent, []);
});
