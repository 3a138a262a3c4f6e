/* A search of the questions, by the rules that it follows: with questions made for each. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Section} from '../../src/widgets/faq/faq.logic.js';
import {find, named, ranking} from '../../src/widgets/faq/search/search.logic.js';

/** The words of a question, named by a query, folded. */
const names = (query: string, words: string) => named(query, 'x', {x: words});

/** Without the marks of letters, as texts are compared. */
const bare = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

describe('what a search names', () => {
  for (const [why, query, words, expected] of [
    ['a word as it is', 'swelling', 'red, swelling', ['SWELLING']],
    ['a word that goes on', 'my swellings', 'swelling', ['SWELLING']],
    ['a word with marks around it', 'make - up?', 'make-up', ['MAKE-UP']],
    ['a doubled letter typed once', 'sweling', 'swelling', ['SWELLING']],
    ['a word still being typed', 'make', 'makeup', ['MAKEUP']],
    ['a space typed after its beginning', 'pregn ', 'pregnancy', ['PREGNANCY']],
    ['three letters are no beginning', 'mak', 'makeup', []],
    ['a short word is meant whole', 'rf', 'rf', ['RF']],
    ['a short word is no beginning', 'rfid', 'rf', []],
    ['nor is one of three letters', 'prpx', 'prp', []],
    ['a word within another', 'surf', 'rf', []],
    ['another word', 'zebra', 'swelling', []],
    ['no word at all', '?!', 'swelling', []],
    ['a script without spaces: anywhere', 'よくヘルペスが出ます', 'ヘルペス', [bare('ヘルペス')]],
    ['a script without spaces: still being typed', 'ヘル', 'ヘルペス', [bare('ヘルペス')]],
    ['a script without spaces: one letter', 'ヘ', 'ヘルペス', []],
    ['a script without spaces: its end', 'ペス', 'ヘルペス', []],
    ['nothing where a question has no words', 'swelling', '', []],
  ] as const)
    it(why, () => assert.deepEqual(names(query, words), expected));

  it('brands, which are never said', () => {
    assert.deepEqual(named('had botox last week', 'talk-first', {}), ['BOTOX']);
    assert.deepEqual(named('morpheus 8', 'radiofrequency', {}), ['MORPHEUS']);
    assert.deepEqual(named('botox', 'pain', {}), []);
  });
});

const item = (id: string, question: string, answer = '') => ({id, question, answer});

describe('a search for a word or two', () => {
  const items = [
    item('red', 'How red will my skin be?', 'It may look dark at first. The skin calms down.'),
    item('marks', 'Do dark marks go from the skin?', 'Some do.'),
    item('spots', 'What about spots?', 'On dark skin, spots may stay for longer.'),
    item('darker', 'Is it for me?', 'Ask about your skin tone.'),
    item('other', 'Where are you?', 'In town.'),
  ];
  const words = {darker: 'dark skin'};
  const left = (query: string) => [...find(query, items, words).left];

  it('leaves all where nothing is typed', () => {
    assert.deepEqual(find('  ', items, words), {
      left: new Map(items.map(({id}) => [id, false])),
      marked: [],
    });
  });

  it('has what is named first, then questions that hold both words, then answers that hold them together', () => {
    assert.deepEqual(left('dark skin'), [
      ['darker', false],
      ['marks', false],
      ['spots', true],
    ]);
    assert.deepEqual(find('dark skin', items, words).marked, ['DARK', 'SKIN']);
  });

  it('has every answer that holds the one word', () => {
    assert.deepEqual(
      find('skin', items, {red: 'skin'}).left,
      new Map([
        ['red', false],
        ['marks', false],
        ['spots', true],
        ['darker', true],
      ]),
    );
  });

  it('has every answer that holds both where nothing is named', () => {
    assert.deepEqual([...find('dark skin', items, {}).left.keys()].sort(), ['marks', 'red', 'spots']);
  });

  it('goes by what a sentence names alone, and marks that', () => {
    const sentence = find('dark skin marks', items, words);
    assert.deepEqual([...sentence.left], [['darker', false]]);
    assert.deepEqual(sentence.marked, ['DARK SKIN']);
  });

  it('finds nothing for marks alone', () => assert.equal(find('?!', items, words).left.size, 0));
});

describe('a sentence that names nothing', () => {
  const items = [
    item('q', 'First?', 'Our needles never met a parrot.'),
    item('r', 'Second?', 'The needles are new. Cream.'),
    item('p', 'May my parrot come?', 'Not with a feather. The sun shines. Cream.'),
    item('s', 'Third?', 'Cream.'),
    ...Array.from({length: 8}, (_, i) => item(`n${i}`, 'And so on?', 'Nothing.')),
  ].map((one) => ({...one, answer: `${one.answer} Your skin.`}));
  const found = find('needles parrot feather and cream on skin in the sun gigantic', items, {});

  it('has the answers with its rarest words, the rarest first', () => {
    assert.deepEqual(
      [...found.left],
      [
        ['p', false],
        ['q', true],
      ],
    );
  });

  it('marks the words that tell something: no short ones, none of every answer, none that is nowhere', () => {
    assert.deepEqual(found.marked, ['NEEDLES', 'PARROT', 'FEATHER']);
  });

  it('finds nothing for one such word: it is there by chance', () =>
    assert.equal(find('my gigantic purple parrot', items, {}).left.size, 0));

  it('is more than two words', () => assert.equal(find('needles feather', items, {}).left.size, 0));
});

describe('the order of what is found', () => {
  const entry = (id: string) => ({id, question: id});
  const sections: Section[] = [
    {id: 'one', title: 'One', items: [entry('a'), entry('b')]},
    {id: 'two', title: 'Two', items: [entry('c'), entry('d')]},
    {id: 'three', title: 'Three', items: [entry('e')]},
  ];
  const order = (...ids: string[]) =>
    ranking(sections, new Map(ids.map((id) => [id, false]))).map(({id, title, items}) => [
      id,
      title,
      items.map((one) => one.id).join(''),
    ]);

  it('is that of the search, in its sections; what it left out comes last', () => {
    assert.deepEqual(order('d', 'b'), [
      ['two', 'Two', 'dc'],
      ['one', 'One', 'ba'],
      ['three', 'Three', 'e'],
    ]);
    assert.deepEqual(order('e', 'a', 'b', 'c', 'd'), [
      ['three', 'Three', 'e'],
      ['one', 'One', 'ab'],
      ['two', 'Two', 'cd'],
    ]);
  });

  it('leaves the sections as they were', () => {
    order('d');
    assert.deepEqual(
      sections.map(({items}) => items.map(({id}) => id).join('')),
      ['ab', 'cd', 'e'],
    );
  });
});
