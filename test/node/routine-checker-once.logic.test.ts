/* Nothing is worked out twice while a text is read, and nothing kept for long. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  oncePerText,
  readOnce,
  workAhead,
} from '../../src/widgets/routine-checker/routine-checker-once.logic.js';

function counted() {
  const asked: string[] = [];
  const length = oncePerText((piece: string) => {
    asked.push(piece);
    return piece.length;
  });
  return {asked, length};
}
const index = {};

test('while a text is read, each piece is worked out once', () => {
  const {asked, length} = counted();
  assert.equal(
    readOnce(index, () => length('acid') + length('acid') + length('oil')),
    11,
  );
  assert.deepEqual(asked, ['acid', 'oil']);
});

test('two kinds of work do not answer for each other', () => {
  const {length} = counted();
  const loud = oncePerText((piece: string) => piece.toUpperCase());
  readOnce(index, () => assert.deepEqual([length('acid'), loud('acid'), length('acid')], [4, 'ACID', 4]));
});

test('what else the answer depends on can be part of the key', () => {
  const joined = oncePerText(
    (piece: string, before: string) => `${before} ${piece}`,
    (piece, before) => `${before}|${piece}`,
  );
  readOnce(index, () =>
    assert.deepEqual([joined('acid', 'lactic'), joined('acid', 'malic')], ['lactic acid', 'malic acid']),
  );
});

test('outside of reading, and for the next text, all is worked out anew', () => {
  const {asked, length} = counted();
  length('acid');
  length('acid');
  readOnce(index, () => length('acid'));
  readOnce(index, () => length('acid'));
  assert.equal(asked.length, 4);
});

test('a reading that fails leaves nothing behind', () => {
  const {asked, length} = counted();
  assert.throws(() =>
    readOnce(index, () => {
      length('acid');
      throw new Error('in the middle');
    }),
  );
  length('acid');
  assert.equal(asked.length, 2);
});

test('work ahead is there for the next reading with the same names, once', () => {
  const {asked, length} = counted();
  workAhead(index, () => length('acid'));
  workAhead(index, () => length('oil'));
  length('acid');
  assert.equal(asked.length, 3, 'but only for a reading');
  readOnce(index, () => length('acid') + length('oil'));
  assert.equal(asked.length, 3);
  readOnce(index, () => length('acid'));
  assert.equal(asked.length, 4);
});

test('work ahead with other names counts for nothing', () => {
  const {asked, length} = counted();
  workAhead(index, () => length('acid'));
  workAhead({}, () => length('oil'));
  readOnce(index, () => length('acid'));
  assert.deepEqual(asked, ['acid', 'oil', 'acid']);
});
