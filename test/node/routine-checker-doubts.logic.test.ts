/* Names that were understood, but may be part of another thing. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type {IngredientId} from '../../src/widgets/routine-checker/ingredients.js';
import {
  chemical,
  withoutBound,
  withoutDoubts,
  withoutKinds,
  type Hit,
} from '../../src/widgets/routine-checker/routine-checker-doubts.logic.js';
import type {ShelfPiece} from '../../src/widgets/routine-checker/shelf-piece.js';

const hit = (from: number, to: number, id?: IngredientId, more: Partial<Hit> = {}): Hit => ({
  from,
  to,
  ids: id ? [id] : [],
  ...more,
});

test('a gentle name that is bound to an active is not there by itself', () => {
  const active = hit(0, 1, 'vitamin-c-derivative', {isByRule: true});
  const salt = hit(1, 3, 'hyaluronic-acid');
  const norms = ['ascorbylpropyl', 'hydrolyzed', 'hyaluronate'];
  assert.deepEqual(withoutBound([active, salt], norms), [{...active, from: 0, to: 3}]);
  assert.deepEqual(
    withoutBound(
      [hit(0, 2, 'hyaluronic-acid'), hit(2, 3, 'retinyl-ester')],
      ['sodium', 'hyaluronate', 'retinoyl'],
    ),
    [hit(0, 3, 'retinyl-ester')],
    'whichever comes first',
  );
  assert.deepEqual(
    withoutBound([hit(0, 1, 'retinol'), hit(1, 2, 'ceramides')], ['retinol', 'ceramide']),
    [hit(0, 2, 'retinol')],
    'a single lipid is bound',
  );
});

test('two things said one after the other both stay', () => {
  for (const [why, hits, norms] of [
    [
      'what people call it is no salt',
      [hit(0, 1, 'retinol'), hit(1, 3, 'hyaluronic-acid')],
      ['retinol', 'hyaluronic', 'acid'],
    ],
    ['several are no part of one', [hit(0, 1, 'retinol'), hit(1, 2, 'ceramides')], ['retinol', 'ceramides']],
    [
      'the salt is its last word',
      [hit(0, 1, 'retinol'), hit(1, 3, 'ceramides')],
      ['retinol', 'ceramide', 'cream'],
    ],
    [
      'not by rule',
      [hit(0, 1, 'retinol', {isByRule: false}), hit(1, 2, 'ceramides')],
      ['retinol', 'ceramide'],
    ],
    ['another word between', [hit(0, 1, 'retinol'), hit(2, 3, 'ceramides')], ['retinol', 'my', 'ceramide']],
    ['both active', [hit(0, 1, 'retinol'), hit(1, 2, 'bakuchiol')], ['retinol', 'ceramide']],
    ['both gentle', [hit(0, 1, 'glycerin'), hit(1, 2, 'ceramides')], ['glycerin', 'ceramide']],
    [
      'not in it, before',
      [hit(0, 1, undefined, {isAbsent: true}), hit(1, 2, 'ceramides')],
      ['no', 'ceramide'],
    ],
    ['not in it, after', [hit(0, 1, 'ceramides'), hit(1, 2, undefined)], ['ceramide', 'free']],
    ['not in it, after an active', [hit(0, 1, 'retinol'), hit(1, 2, undefined)], ['retinol', 'ceramide']],
  ] as const)
    assert.deepEqual(withoutBound(hits, norms), hits, why);
  assert.deepEqual(
    withoutBound(
      [hit(0, 1, 'glycerin'), hit(2, 3, 'retinol'), hit(3, 4, 'ceramides')],
      ['glycerin', 'and', 'retinol', 'ceramide'],
    ),
    [hit(0, 1, 'glycerin'), hit(2, 4, 'retinol')],
    'the one before is looked at, not the first',
  );
});

test('words that make a chemical name of what stands beside them', () => {
  const words =
    'acetate, propyl, oleoyl, oxide, cetrimonium, cellulose, laureth, ester, esters, ether, ethers, copolymer, ' +
    'stearic acid, ferment, lysate, oleamide, amine, dione, butylene glycol, triol, leaf extract, seed, oligopeptide, ' +
    'laureth 4, ester gum';
  assert.deepEqual(
    [...words.split(', '), 'glow', 'acidic', 'estern', 'eth', 'eth x', 'eth a', 'eth 4', 'teeth', 'meth x']
      .filter((word) => chemical.test(word))
      .filter((word) => !words.split(', ').includes(word)),
    ['eth', 'eth x', 'eth a', 'eth 4', 'teeth', 'meth x'],
  );
  for (const word of words.split(', ')) assert.ok(chemical.test(word), word);
});

const found = (text: string, ingredient: IngredientId): ShelfPiece => ({
  text,
  verdict: 'ingredient',
  ingredient,
});
const unknown = (text: string): ShelfPiece => ({text, verdict: 'unknown'});

test('nothing is usually kept where the rest of the phrase may be more than a name of a shop', () => {
  const glycerin = found('glycerin', 'glycerin');
  assert.deepEqual(withoutDoubts([glycerin, unknown('Glowy')], 'Glowy glycerin'), [
    glycerin,
    unknown('Glowy'),
  ]);
  assert.deepEqual(
    withoutDoubts([glycerin, unknown('stearate')], ' glycerin stearate '),
    [unknown('glycerin stearate')],
    'a chemical name',
  );
  assert.deepEqual(
    withoutDoubts([glycerin, unknown('Glowy'), unknown('ester')], 'all of it'),
    [unknown('all of it')],
    'said in several words',
  );
  assert.deepEqual(withoutDoubts([glycerin, unknown('eth'), unknown('4')], 'glycer eth 4'), [
    unknown('glycer eth 4'),
  ]);
  assert.deepEqual(
    withoutDoubts([found('my moisturiser', 'moisturiser'), unknown('Glowy')], 'Glowy moisturiser'),
    [unknown('Glowy moisturiser')],
    'a kind of product may hold anything',
  );
  const retinol = found('retinol', 'retinol');
  assert.deepEqual(
    withoutDoubts([retinol, found('moisturiser', 'moisturiser'), unknown('x')], 'x'),
    [retinol, unknown('x')],
    'what is not kept stays',
  );
  assert.deepEqual(
    withoutDoubts([found('hyaluronate', 'hyaluronic-acid'), glycerin, unknown('Glowy')], 'x'),
    [unknown('x')],
    'one salt among them puts all in doubt',
  );
  assert.deepEqual(withoutDoubts([glycerin], 'glycerin'), [glycerin]);
  assert.deepEqual(withoutDoubts([retinol, unknown('stearate')], 'x'), [retinol, unknown('stearate')]);
});

test('an ingredient says more than the kind of product', () => {
  const ids = (...all: IngredientId[]) =>
    withoutKinds(all.map((id) => found(id, id))).map(({ingredient}) => ingredient);
  assert.deepEqual(ids('sunscreen', 'retinol'), ['retinol']);
  assert.deepEqual(ids('sunscreen', 'glycerin'), ['sunscreen', 'glycerin'], 'both are kept');
  assert.deepEqual(ids('sunscreen'), ['sunscreen']);
  assert.deepEqual(ids('prescribed', 'clindamycin'), ['clindamycin'], 'the medicine says more');
  assert.deepEqual(ids('prescribed', 'moisturiser'), ['prescribed']);
  assert.deepEqual(ids('prescribed', 'bha'), ['prescribed', 'bha'], 'a kind of acid is no medicine');
  assert.deepEqual(ids('bha', 'retinol'), ['bha', 'retinol']);
  assert.deepEqual(withoutKinds([unknown('x'), found('spf', 'sunscreen')]), [
    unknown('x'),
    found('spf', 'sunscreen'),
  ]);
});
