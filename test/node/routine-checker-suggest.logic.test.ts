/* What a patient may mean while typing, best first. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {ingredients, type IngredientId} from '../../src/widgets/routine-checker/ingredients.js';
import type {Index} from '../../src/widgets/routine-checker/routine-checker-match.logic.js';
import {buildIndex} from '../support/product-index.js';
import {isBeginningOf, suggest} from '../../src/widgets/routine-checker/routine-checker-suggest.logic.js';
import {withPartContent} from '../../src/widgets/routine-checker/plan/plan.content.js';
import {routineCheckerContent} from '../../src/widgets/routine-checker/routine-checker.content.js';

const {names} = withPartContent(routineCheckerContent());
const index = buildIndex(names);
const ids = Object.keys(ingredients) as IngredientId[];

test('suggestions: all by name at first, then the best first, eight at most', () => {
  const everything = suggest('', index);
  assert.equal(everything.length, ids.length);
  assert.equal(names[everything[0]!], 'Adapalene');
  assert.deepEqual(suggest('ret', index).slice(0, 2), ['retinol', 'retinal']);
  assert.equal(suggest('a', index).length, 8);
  assert.deepEqual(suggest('glicol', index), ['glycolic-acid']);
  assert.ok(suggest('acid', index).includes('glycolic-acid'));
  assert.deepEqual(suggest('qqqqq', index), []);
  assert.deepEqual(suggest('my retinol cream', index), ['retinol']);
  const few = buildIndex({retinol: 'Retinol'});
  assert.deepEqual(suggest('', few), ['retinol']);
  assert.deepEqual(suggest('glyco', few), []);
  assert.deepEqual(suggest('glycolic acid', few), [], 'what a clinic took away is not suggested');
});

/** A list of few names, with those alone by which each is found. */
function indexOf(labels: Index['labels'], ...exact: [string, IngredientId][]): Index {
  const empty = buildIndex({});
  return {
    ...empty,
    labels,
    exact: new Map(exact),
    keys: new Map(),
    keysByLength: new Map(),
    brands: new Map(),
  };
}

test('a name that is shown comes before one that only begins so, that before one within, and that before a slip', () => {
  const few = indexOf(
    {retinol: 'First', 'lactic-acid': 'Second', 'glycolic-acid': 'Third', bha: 'Sand dollar'},
    ['sandalone', 'bha'],
    ['sanddune', 'glycolic-acid'],
    ['white sandbank', 'lactic-acid'],
    ['sendy', 'retinol'],
  );
  assert.deepEqual(suggest('sand', few), ['bha', 'glycolic-acid', 'lactic-acid', 'retinol']);
  assert.deepEqual(suggest('san', few), ['bha', 'glycolic-acid', 'lactic-acid'], 'three letters are no slip');
  assert.deepEqual(suggest('dune', few), [], 'the end of a word is no beginning');
  assert.deepEqual(suggest('dollar', few), []);
  assert.deepEqual(suggest('senddune', few), ['glycolic-acid'], 'one letter of many');
  assert.deepEqual(suggest('sendune', few), [], 'two letters are too many');
});

test('a slip is not looked for in the first letter', () => {
  const few = indexOf({retinol: 'First'}, ['xandy', 'retinol']);
  assert.deepEqual(suggest('sandy', few), []);
  assert.deepEqual(suggest('xamdy', few), ['retinol']);
});

test('of several ways, the best one counts', () => {
  const few = indexOf(
    {retinol: 'First', bha: 'Second'},
    ['white sand', 'bha'],
    ['sand', 'bha'],
    ['sendy', 'bha'],
    ['old sand', 'retinol'],
  );
  assert.deepEqual(suggest('sand', few), ['bha', 'retinol']);
});

test('of equals, the commoner comes first, whatever it is called', () => {
  const few = indexOf({bha: 'Aaa', retinol: 'Zzz'}, ['sand one', 'bha'], ['sand two', 'retinol']);
  assert.deepEqual(suggest('sand', few), ['retinol', 'bha']);
});

test('nothing typed: by name, as the reader sorts', () => {
  assert.deepEqual(suggest(' ', indexOf({retinol: 'b', bha: 'Ä', aha: 'c'})), ['bha', 'retinol', 'aha']);
});

test('what is understood of a phrase counts as a beginning', () => {
  const few = buildIndex({bha: 'Sand', retinol: 'Retinol'});
  assert.deepEqual(suggest('sandy thing with retinol', few), ['retinol']);
  assert.deepEqual(suggest('glycolic acid with retinol', few), ['retinol'], 'not what a clinic took away');
});

test('Enter takes the first suggestion for the beginning of its name alone, never for a word of its own', () => {
  const taken = (typed: string) => {
    const [first] = suggest(typed, index);
    return first && isBeginningOf(first, typed, index) ? first : undefined;
  };
  assert.deepEqual(['ret', 'glyco', 'salicy', 'benzo', 'azel', 'hydroq'].map(taken), [
    'retinol',
    'glycolic-acid',
    'salicylic-acid',
    'benzoyl-peroxide',
    'azelaic-acid',
    'hydroquinone',
  ]);
  for (const word of ['vitamins', 'vitamin', 'vitamine', 'vit', 'exfoliating', 'sugar', 'coffee', 'salt'])
    assert.equal(taken(word), undefined, word);
});
