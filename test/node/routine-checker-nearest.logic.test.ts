/* How far off a name may be, to the letter: misspelt, it is found; further off, it is another thing. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  distance,
  lettersApart,
  lettersOf,
} from '../../src/widgets/routine-checker/routine-checker-distance.logic.js';
import {
  mayStartAt,
  nearest,
  nearestBrand,
  nearestScripted,
  normalise,
  stemAt,
} from '../../src/widgets/routine-checker/routine-checker-match.logic.js';
import {buildIndex} from '../support/product-index.js';

/** Names that are near no real one. */
const nameOf = (length: number) => 'zorpaquximkelvo'.slice(0, length);
/** With as many letters changed, none of them the first. */
const off = (name: string, letters: number) =>
  name.replace(
    /^(.)(.{1,2})/,
    (_, first: string, others: string) => first + 'w'.repeat(letters) + others.slice(letters),
  );
const finds = (label: string, word: string, onPack = false) =>
  nearest(word, buildIndex({retinol: label}), onPack)?.id === 'retinol';

test('typed, one letter may be wrong from five letters on, and two from eight', () => {
  for (const [length, letters, isFound] of [
    [4, 1, false],
    [5, 1, true],
    [5, 2, false],
    [7, 1, true],
    [7, 2, false],
    [8, 2, true],
  ] as const)
    assert.equal(
      finds(nameOf(length), off(nameOf(length), letters)),
      isFound,
      `${length} letters, ${letters} wrong`,
    );
});

test('on a pack, which is printed with care, one from six letters on, and two from ten', () => {
  for (const [length, letters, isFound] of [
    [5, 1, false],
    [6, 1, true],
    [6, 2, false],
    [9, 1, true],
    [9, 2, false],
    [10, 2, true],
  ] as const)
    assert.equal(
      finds(nameOf(length), off(nameOf(length), letters), true),
      isFound,
      `${length} letters, ${letters} wrong`,
    );
});

test('the shorter of name and word says how much care they need', () => {
  assert.equal(finds(nameOf(8), `${off(nameOf(7), 1)}`), false, 'a letter wrong, and one left out, of eight');
  assert.equal(finds(nameOf(9), `${off(nameOf(8), 1)}`), true, 'of nine');
});

test('three letters wrong are another name, and so are numbers', () => {
  assert.equal(finds(nameOf(15), 'zwwwaquximkelvo'), false);
  assert.equal(finds('zorpaqux 15', 'zorpaqux 16'), false);
  assert.equal(finds('zorpaqux15', 'zorwaqux15'), false);
});

test('of several words, each may be wrong, but all of them together by four letters at most', () => {
  const [one, two, three] = ['zorpaqux', 'mikelvop', 'dunefilj'];
  assert.ok(finds(`${one} ${two}`, `${off(one, 2)} ${off(two, 2)}`));
  assert.ok(finds(`${one} ${two} ${three}`, `${off(one, 2)} ${off(two, 1)} ${off(three, 1)}`));
  assert.equal(finds(`${one} ${two} ${three}`, `${off(one, 2)} ${off(two, 2)} ${off(three, 1)}`), false);
});

test('beside "acid", which says that one is meant, a long word may be wrong by two letters', () => {
  assert.ok(finds(`${nameOf(7)} acid`, `${off(nameOf(7), 2)} acid`));
  assert.equal(finds(`${nameOf(6)} acid`, `${off(nameOf(6), 2)} acid`), false);
  assert.equal(finds(`${nameOf(7)} acid`, `${off(nameOf(7), 2)} acdi`), false, 'it has to be said rightly');
  assert.equal(finds(`${nameOf(7)} soap`, `${off(nameOf(7), 2)} soap`), false);
  assert.equal(finds(`${nameOf(7)} acid`, `${off(nameOf(7), 2)} acid`, true), false, 'not on a pack');
  assert.equal(
    finds(`${nameOf(7)} acid gel`, `${off(nameOf(7), 2)} acid gel`),
    false,
    'nor in a longer name',
  );
  assert.ok(finds(`${nameOf(7)} acid`, `${nameOf(7)} acdi`), '"acid" itself may be wrong by one');
  assert.ok(finds(`${nameOf(7)} acid`, `${nameOf(7)} acide`));
  assert.equal(finds(`${nameOf(7)} acid`, `${nameOf(7)} axyd`), false, 'but not by two');
});

test('a space too many or too few is forgiven, with one more letter in a long name', () => {
  assert.ok(finds('zorpaq', 'zor paq'));
  assert.equal(finds('zorpa', 'zor pa'), false, 'a few letters are many things');
  assert.ok(finds('zorpa quxi', 'zorpaquxi'));
  assert.equal(finds('zorpa quxi', 'zwrpaquxi'), false, 'nine letters with a slip');
  assert.ok(finds('zorpa quxim', 'zwrpaquxim'), 'ten letters with a slip');
  assert.equal(finds('zorpa quxim', 'zorpaquxi'), false, 'nine of ten letters');
  assert.ok(finds('zorpa quximk', 'zorpaquxim'), 'a letter left out');
  assert.ok(finds('zorpa quxim', 'zorpaquximk'), 'a letter added');
  assert.equal(finds('zorpa quxim', 'zwwpaquxim'), false);
});

test('the nearest counts; between two families there is none', () => {
  const near = (labels: Parameters<typeof buildIndex>[0], word: string) =>
    nearest(word, buildIndex(labels))?.id;
  assert.equal(near({retinol: 'zorpaquxim', bha: 'zorwaquxww'}, 'zorwaquxim'), 'retinol');
  assert.equal(near({bha: 'zorwaquxww', retinol: 'zorpaquxim'}, 'zorwaquxim'), 'retinol');
  assert.equal(near({retinol: 'zorwaquxww', bha: 'zorpaquxim'}, 'zorwaquxim'), 'bha');
  assert.equal(near({retinol: 'zorpaquxim', bha: 'zortaquxim'}, 'zorwaquxim'), undefined);
  assert.equal(
    near({retinol: 'zorpa quxim', bha: 'zorpaquxiw'}, 'zorpaquxim'),
    undefined,
    'a missing space is as far off as another letter',
  );
  assert.equal(
    near({retinol: 'zorpaquxim', retinal: 'zortaquxim'}, 'zorwaquxim'),
    'retinol',
    'of one family',
  );
});

test('very short and very long texts, and other real things, are no slip', () => {
  assert.ok(finds('zorpa', 'zorp'.concat('w')));
  assert.equal(nearest('zor', buildIndex({retinol: 'zora'})), undefined);
  assert.ok(finds('zorpa a b c d', 'zorwa a b c d'));
  assert.equal(finds('zorpa a b c d e', 'zorwa a b c d e'), false);
  assert.equal(nearest('lactose', buildIndex({retinol: 'lactosa'})), undefined);
  assert.ok(finds('lactosy', 'lactosa'));
});

test('a kind of product is no slip on a pack', () => {
  const index = buildIndex({sunscreen: 'zorpaquxim', retinol: ''});
  assert.equal(nearest('zorwaquxim', index)?.id, 'sunscreen');
  assert.equal(nearest('zorwaquxim', index, true), undefined);
});

/** Optimal string alignment, counted in full. */
function stepsBetween(a: string, b: string): number {
  const steps = Array.from({length: a.length + 1}, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) steps[0]![j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      steps[i]![j] = Math.min(
        steps[i - 1]![j]! + 1,
        steps[i]![j - 1]! + 1,
        steps[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? steps[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
  return steps[a.length]![b.length]!;
}

test('letters alone say how far off a text is at least', () => {
  const apart = (a: string, b: string) => lettersApart(lettersOf(a), lettersOf(b));
  for (const [a, b, steps] of [
    ['retinol', 'lonitre', 0],
    ['retinol', 'retnol', 1],
    ['retnol', 'retinol', 1],
    ['retinol', 'retxnyl', 2],
    ['az', '', 2],
    ['', 'az', 2],
    ['a`{', 'a', 0],
    ['é1 ж', '', 0],
  ] as const)
    assert.equal(apart(a, b), steps, `${a} ${b}`);
});

test('distance is what counting in full gives, up to its limit', () => {
  const words = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9});
  fc.assert(
    fc.property(words, words, fc.integer({min: 1, max: 3}), (a, b, limit) =>
      assert.equal(distance(a, b, limit), Math.min(stepsBetween(a, b), limit + 1)),
    ),
    {numRuns: 2000, seed: 7},
  );
});

test('a long brand is found with one slip, but not by another first letter', () => {
  const index = buildIndex({});
  const brands = [...index.brandKeys.values()].flat();
  assert.ok(brands.length > 20);
  for (const {text, ids} of brands) {
    assert.deepEqual(nearestBrand(text, index), ids, text);
    if (text.length > 7)
      assert.ok(nearestBrand(text.slice(0, 3) + text.slice(4), index), `${text}, one left out`);
    assert.equal(nearestBrand(`ж${text.slice(1)}`, index), undefined);
    assert.equal(nearestBrand(`${text[0]}жж${text.slice(3)}`, index), undefined, `${text}, two wrong`);
    assert.equal(nearestBrand(text.slice(0, 6), index), undefined, 'six letters are too few');
  }
});

test('in scripts without spaces, one letter of five, or of four in Hangul', () => {
  const scripted = (label: string, word: string) => nearestScripted(word, buildIndex({retinol: label}));
  assert.deepEqual(scripted('ゾルパクヌ', 'ゾルパクメ'), ['retinol']);
  assert.equal(scripted('ゾルパク', 'ゾルパメ'), undefined);
  assert.equal(scripted('ゾルパク', 'ゾルパクメ'), undefined, 'nor a name of four');
  assert.equal(scripted('ゾルパクヌ', 'ゾルパク'), undefined, 'nor four of five');
  assert.equal(scripted('ゾルパクヌ', 'ゾルパメメ'), undefined);
  assert.deepEqual(scripted('쫄팍쿤킴', '쫄팍쿤심'), ['retinol']);
  assert.equal(scripted('쫄팍쿤', '쫄팍심'), undefined);
  assert.equal(scripted('佐尔帕克斯', '佐尔帕克思'), undefined, 'each sign is a word there');
});

test('a name whose words go on is found by its beginning, the longest first', () => {
  const index = {
    ...buildIndex({}),
    stems: new Map([
      [
        'zorp',
        [
          {words: ['zorpa*'], id: 'retinol'},
          {words: ['zorpa*', 'qux'], id: 'bha'},
          {words: ['zorpa'], id: 'aha'},
        ],
      ],
    ] as const),
  };
  assert.deepEqual(stemAt(['zorpaline', 'gel'], 0, index), {id: 'retinol', length: 1});
  assert.deepEqual(stemAt(['my', 'zorpaline', 'qux'], 1, index), {id: 'bha', length: 2});
  assert.deepEqual(stemAt(['zorpaline', 'quxi'], 0, index), {id: 'retinol', length: 1});
  assert.equal(stemAt(['zorp'], 0, index), undefined);
  assert.equal(stemAt(['gel'], 0, index), undefined);
});

test('a name may begin where its first letters stand, over several words', () => {
  const index = {...buildIndex({}), starts: new Set(['zorp', 'ha'])};
  assert.ok(mayStartAt(['zorpaline'], 0, index));
  assert.ok(mayStartAt(['zo', 'rp'], 0, index));
  assert.ok(mayStartAt(['my', 'zo', 'rpa'], 1, index));
  assert.ok(mayStartAt(['ha'], 0, index), 'a short name');
  assert.equal(mayStartAt(['zo', 'r'], 0, index), false);
  assert.equal(mayStartAt(['zo', 'xx'], 0, index), false);
  assert.equal(mayStartAt(['my', 'zorp'], 0, index), false);
});

test('names are compared without amounts, accents, joined letters and the Arabic article', () => {
  for (const [written, compared] of [
    ['Retinol 0,3 % w/w gel', 'retinol gel'],
    ['Retinol 2.25 %  w/w gel', 'retinol gel'],
    ['retinol5%creme', 'retinol creme'],
    ['Retinol 5 percent', 'retinol'],
    ['Retinol 5 Prozent', 'retinol'],
    ['Retinol 5% m / v', 'retinol'],
    ['ريتينول ٥٪', 'ريتينول'],
    ['Säure', 'saure'],
    ['Weiß Œuf Æther Søl Łoj', 'weiss oeuf aether sol loj'],
    ['ＡＨＡ', 'aha'],
    ['حِمْض الريتينول', 'حمض ريتينول'],
    ['والريتينول', 'ريتينول'],
    ['الف', 'الف'],
    ['ılık', 'ilik'],
    ['للبشرة', 'بشره'],
    ['B5', 'b5'],
    ['a-b', 'a b'],
    ['5 % 3', '3'],
  ] as const)
    assert.equal(normalise(written), compared, written);
});

test('a name that is shown is found with what stands in brackets, and without', () => {
  for (const label of ['Zorpaqux (vitamin q)', 'Zorpaqux（vitamin q）']) {
    const {exact} = buildIndex({retinol: label});
    assert.equal(exact.get('zorpaqux'), 'retinol', label);
    assert.equal(exact.get('zorpaqux vitamin q'), 'retinol', label);
  }
});

test('a name keeps its meaning when another ingredient is shown by it', () =>
  assert.equal(buildIndex({bha: 'Retinyl acetate'}).exact.get('retinyl acetate'), 'retinyl-acetate'));

test('German names are found with umlauts, without, and written out', () => {
  const index = buildIndex({});
  for (const word of ['milchsaure', 'milchsaeure', 'milchsaeureserum'])
    assert.equal(stemAt([normalise(word)], 0, index)?.id, 'lactic-acid', word);
  for (const word of ['Körperpeeling', 'Koerperpeeling', 'Gesichtsbürste', 'Gesichtsbuerste'])
    assert.equal(index.exact.get(normalise(word)), 'scrub', word);
});

test('only the word of a name that may go on does', () => {
  const index = buildIndex({});
  assert.deepEqual(stemAt(['vitamin', 'a', 'saurecreme'], 0, index), {id: 'tretinoin', length: 3});
  assert.equal(stemAt(['vitaminen', 'a', 'saure'], 0, index), undefined);
  assert.equal(nearest('vitamin a saura', index)?.id, 'tretinoin', 'misspelt, it is sought whole');
  assert.equal(nearest('azelwin', index), undefined, 'too short for that');
});

test('in scripts without spaces, the longest name comes first', () => {
  const {scripted} = buildIndex({});
  const first = (text: string) => scripted.get(text[0]!)?.find(([name]) => text.startsWith(name))?.[1];
  assert.deepEqual(first('水杨酸'), ['salicylic-acid']);
  assert.deepEqual(first('水杨酸甜菜碱'), ['betaine-salicylate']);
  assert.deepEqual(first('乙醇酸'), ['glycolic-acid']);
  assert.deepEqual(first('レチノール誘導体'), ['retinyl-ester']);
});
