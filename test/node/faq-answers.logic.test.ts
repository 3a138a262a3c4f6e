/* The answers of the FAQ as they are put together: lists, notes, times of a clinic's own, addresses. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {faqContent} from '../../src/widgets/faq/faq.content.js';
import {
  answersOf,
  arrange,
  blocks,
  ownSection,
  placeholders,
  questionIn,
  slug,
  timesReader,
  type Item,
} from '../../src/widgets/faq/faq.logic.js';

test('a question without any answer is left out', () => {
  const {sections, questions} = faqContent();
  const without = {
    ...questions,
    pain: {question: 'Pain?'},
    what: {question: 'What?', limit: {id: 'x', text: 'A limit.'}},
  };
  const ids = arrange({sections, questions: without}).flatMap(({items}) => items.map(({id}) => id));
  assert.ok(!ids.includes('pain'));
  assert.ok(ids.includes('what'), 'a limit is an answer');
});

test('lists in plain text', () => {
  assert.deepEqual(blocks('Please\nbring:\n- a hat\n-  a friend\nboth - or one'), [
    'Please bring:',
    ['a hat', 'a friend', 'both - or one'],
  ]);
});

test('an answer with its bullets and its note is one text', () => {
  const answer = {id: 'a', text: 'Bring:'};
  const texts = (more: Partial<Item>) =>
    answersOf({id: 'x', question: 'X?', answer, ...more}).map(({text}) => text);
  assert.deepEqual(texts({}), ['Bring:']);
  assert.deepEqual(texts({answerList: ['a hat', 'a friend']}), ['Bring:\n- a hat\n- a friend']);
  assert.deepEqual(texts({answerNote: 'Or neither.'}), ['Bring:\n\nOr neither.']);
  assert.deepEqual(texts({answerList: ['a hat'], answerNote: 'Or not.'}), ['Bring:\n- a hat\n\nOr not.']);
  assert.deepEqual(
    texts({further: {id: 'f', text: 'And:'}, furtherList: ['a pen'], more: {id: 'm', text: 'More.'}}),
    ['Bring:', 'And:\n- a pen', 'More.'],
  );
  assert.deepEqual(
    answersOf({id: 'x', question: 'X?', answer, answerList: ['a hat']})[0],
    {id: 'a', text: 'Bring:\n- a hat'},
    'what the statement carries stays',
  );
  assert.deepEqual(
    answersOf({id: 'x', question: 'X?', answerList: ['a hat'], answerNote: 'Or not.'}),
    [],
    'bullets alone are no answer',
  );
});

test('a time of the clinic’s own is marked at the end of its line', () => {
  const read = (text: string, mark = 'Ours.') => timesReader('en-GB', {leadTimes: {retinoid: 5}}, mark)(text);
  assert.equal(read('about {retinoidBefore}', 'By us (only).'), 'about 5 days. By us (only).');
  assert.equal(read('e.g. {retinoidBefore}'), 'e.g. 5 days. Ours.', 'a full stop within');
  assert.equal(read('Wait {retinoidBefore}. '), 'Wait 5 days.  Ours.', 'a full stop and a space');
  assert.equal(read('One\n{retinoidBefore}\nlast'), 'One\n5 days. Ours.\nlast');
});

test('every time can be listed by its name', () => {
  assert.ok(Object.keys(placeholders('en-GB')).includes('retinoidBeforeRange'));
});

test('questions of a clinic’s own that lack something', () => {
  const taken: string[] = [];
  const make = (own: unknown[]) =>
    ownSection(own as Parameters<typeof ownSection>[0], {title: 'Ours', note: ''}, [], (id) =>
      taken.push(id),
    );
  assert.equal(make([{id: 'a', question: ' ', answer: 'Yes.'}]), undefined);
  assert.equal(make([{id: 'a', question: 'No answer?'}]), undefined);
  assert.deepEqual(
    make([
      {question: 'Where is it?', answer: 'Here.'},
      {id: 'cost', question: 'Cost?', answer: 'Ask.'},
    ])!.items.map(({id}) => id),
    ['where-is-it', 'cost'],
  );
  assert.deepEqual(taken, [], 'no id was taken');
});

test('addresses', () => {
  assert.equal(slug(`${'a'.repeat(59)}𐐷?`), 'a'.repeat(59), 'half a character stands in none');
  assert.equal(questionIn('?x#faq-pain'), undefined);
});
