/* The rules by which words are counted, and that what several widgets tell stands once. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {glossaryProblems, glossaryTable} from '../../scripts/language/glossary-rules.mjs';
import {longSentences, schoolGrade, sentencesOf, wordsOf} from '../../scripts/words/readability.js';
import {readTexts} from '../../scripts/words/read-content.js';
import {foundNo, oddities} from '../../scripts/words/wording.js';
import {topics, topicsIn} from '../../scripts/words/topics.js';

test('words are counted as a reader would', () => {
  assert.equal(wordsOf('It isn’t 1.5 mm.').length, 4);
  assert.deepEqual(sentencesOf('Call your clinic:\n- fever\n- pus'), [
    'Call your clinic:',
    '- fever',
    '- pus',
  ]);
  assert.equal(sentencesOf('About {time} after. Then wait.').length, 2);
});

test('a sentence of twenty words passes, one more does not', () => {
  const words = (count: number) => `${Array.from({length: count}, () => 'skin').join(' ')}.`;
  assert.deepEqual(longSentences(words(20)), []);
  assert.equal(longSentences(`${words(5)} ${words(21)}`).length, 1);
});

test('plain sentences ask for a low school grade, learned ones for a high one, labels for none', () => {
  assert.ok(schoolGrade(['The skin heals. It takes two days.']) < 4);
  assert.ok(
    schoolGrade(['Postinflammatory hyperpigmentation necessitates dermatological examination.']) > 12,
  );
  assert.equal(schoolGrade(['Radiofrequency microneedling']), 0);
});

test('odd English is found with what to say instead', () => {
  assert.deepEqual(oddities('After deeper work.'), ['"deeper work": deeper treatment']);
  assert.deepEqual(oddities('After deeper treatment.'), []);
  assert.equal(oddities('Your skin is red for two days.').length, 1);
  assert.equal(oddities('It may itch. Pink skin is usual.').length, 1);
  assert.deepEqual(oddities('Your skin is red, purple or darker.'), []);
  assert.deepEqual(oddities('Redness fades.'), []);
  assert.match('We found no trial of it.', foundNo);
  assert.doesNotMatch('Nobody had a scar.', foundNo);
});

test('what several widgets tell is found wherever it is told', () => {
  assert.deepEqual(topicsIn('Redness: 2 to 3 days for most.'), ['recovery span']);
  assert.deepEqual(topicsIn('Call about fever.'), ['danger signs']);
  assert.deepEqual(topicsIn('Bring a friend.'), []);
});

test('every topic is told once for all, with one grade and one number', async () => {
  const shared = (await readTexts()).filter(({widget}) => widget === 'evidence');
  for (const [name, {says, number}] of Object.entries(topics)) {
    const telling = shared.filter(({text}) => says.test(text));
    assert.ok(telling.length > 0, `${name} is told nowhere in src/evidence/`);
    assert.ok(new Set(telling.flatMap(({grade}) => grade ?? [])).size <= 1, `${name} has two grades`);
    const numbers = number ? telling.flatMap(({text}) => number.exec(text)?.[1] ?? []) : [];
    assert.ok(new Set(numbers).size <= 1, `${name} has the numbers ${numbers.join(', ')}`);
  }
});

test('redness is told for every skin in one sentence', async () => {
  const redness = (await readTexts()).filter(({text}) => topics['redness']!.says.test(text));
  const shared = redness.filter(({widget}) => widget === 'evidence');
  assert.equal(shared.length, 1);
  for (const skin of ['lighter', 'brown', 'black'])
    assert.ok(sentencesOf(shared[0]!.text)[0]!.includes(skin), skin);
});

test('a glossary lacks no word, and holds a file to what it tells', () => {
  const glossary = {
    about: 'Words.',
    terms: [{en: 'skin', de: 'Haut'}],
    avoid: {de: [{wrong: 'Fell', right: 'Haut', now: 0}]},
  };
  const unit = (target: string) => () => [{id: 'a.b', target}];
  assert.deepEqual(glossaryProblems(glossary, ['de'], unit('Die Haut.')).problems, []);
  assert.match(glossaryProblems(glossary, ['de'], unit('Das Fell.')).problems[0]!, /de says .*a\.b/);
  assert.match(glossaryProblems(glossary, ['de', 'fr'], unit('')).problems[0]!, /"skin" has no word in fr/);
  assert.match(glossaryTable(glossary, ['de']), /\| skin \| Haut \|/);
});
