/* A text as phrases, each with how it is joined to the one before, and phrases as words. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  inSingleSpaces,
  isList,
  itemsOf,
  sayingAt,
  wordsIn,
} from '../../src/widgets/routine-checker/routine-checker-phrases.logic.js';

const items = (text: string) => itemsOf(text).map((item) => [item.joint, item.text.trim()]);

test('a text is parted where people part what they say', () => {
  assert.deepEqual(items('retinol, bha and spf with zinc; toner'), [
    ['stop', 'retinol'],
    ['comma', 'bha'],
    ['and', 'spf'],
    ['with', 'zinc'],
    ['mark', 'toner'],
  ]);
  assert.deepEqual(items('one.\ntwo\nthree<br>four'), [
    ['stop', 'one'],
    ['stop', 'two'],
    ['stop', 'three'],
    ['stop', 'four'],
  ]);
});

test('a comma within a number parts nothing, and is a comma again', () => {
  assert.deepEqual(items('tretinoin 0,05 % and 1,2-hexanediol'), [
    ['stop', 'tretinoin 0,05 %'],
    ['and', '1,2-hexanediol'],
  ]);
  assert.deepEqual(items('vitamin b5,retinol'), [
    ['stop', 'vitamin b5'],
    ['comma', 'retinol'],
  ]);
  assert.deepEqual(items('toner,2 serums'), [
    ['stop', 'toner'],
    ['comma', '2 serums'],
  ]);
  assert.deepEqual(items('aqua\u0002gel'), [['stop', 'aquagel']]);
});

test('a full stop ends a sentence before a capital letter, but not after a short word', () => {
  assert.deepEqual(items('My retinol.  Toner'), [
    ['stop', 'My retinol'],
    ['stop', 'Toner'],
  ]);
  assert.deepEqual(items('No. Seven'), [['stop', 'No. Seven']]);
});

test('brackets and quotation marks stand for a space', () => {
  assert.deepEqual(items('retinol(0.3%)«serum»'), [['stop', 'retinol 0.3%  serum'.replace('  ', ' ')]]);
  assert.equal(isList('glycolic acid\n'), false);
  assert.equal(isList('glycolic acid, toner'), true);
});

test('runs of spaces become one, and those round a tab go', () => {
  assert.equal(inSingleSpaces('a   b'), 'a b');
  assert.equal(inSingleSpaces('a\u00a0b'), 'a\u00a0b', 'one alone stays as it is');
  assert.equal(inSingleSpaces('a \t  b'), 'a\tb');
  assert.equal(inSingleSpaces('a\tb'), 'a\tb');
  assert.equal(inSingleSpaces('a\t b'), 'a\tb');
  assert.equal(inSingleSpaces('a\n\n b'), 'a\n\n b');
});

test('words are found with the place where they stand', () => {
  assert.deepEqual(wordsIn('Baker’s zinc-oxide'), [
    {norm: 'bakers', start: 0, end: 7},
    {norm: 'zinc', start: 8, end: 12},
    {norm: 'oxide', start: 13, end: 18},
  ]);
  assert.deepEqual(
    wordsIn('rock’n’roll').map(({norm}) => norm),
    ['rocknroll'],
  );
  assert.deepEqual(wordsIn('ـ 5'), [{norm: '5', start: 2, end: 3}], 'a mark alone is no word');
});

test('of several sayings, the longest counts', () => {
  const sayings = new Map([['free', [['free'], ['free', 'from', 'any'], ['free', 'from']]]]);
  assert.equal(sayingAt(['is', 'free', 'from', 'any', 'oil'], 1, sayings), 4);
  assert.equal(sayingAt(['is', 'free', 'from', 'oil'], 1, sayings), 3);
  assert.equal(sayingAt(['is', 'free'], 1, sayings), 2);
  assert.equal(sayingAt(['is', 'free'], 0, sayings), undefined);
});
