/* What is asked of every translation, by `npm run check:translations`. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readMessages} from '../../scripts/language/messages.mjs';
import {readNotes} from '../../scripts/language/notes.mjs';
import {translationProblems} from '../../scripts/language/rules.mjs';
import {readUnits, targetLocales} from '../../scripts/language/xliff.mjs';

const messages = new Map([
  ['a.told', {source: 'Wait {time}.'}],
  ['a.plural.one', {source: '{n} day'}],
  ['a.plural.other', {source: '{n} days'}],
]);
const unit = (id: string, target?: string, more: {source?: string; state?: string; note?: string} = {}) => ({
  id,
  source: messages.get(id)?.source ?? '',
  ...(target === undefined ? {} : {target}),
  note: 'In a.',
  ...more,
});
const good = [
  unit('a.told', 'Warte {time}.'),
  unit('a.plural.one', '{n} Tag'),
  unit('a.plural.other', '{n} Tage'),
];
const problems = (language: string, ...instead: ReturnType<typeof unit>[]) =>
  translationProblems(language, messages, [
    ...good.filter(({id}) => !instead.some((one) => one.id === id)),
    ...instead,
  ]);

describe('a translation', () => {
  it('that is complete passes', () => assert.deepEqual(problems('de'), []));

  it('must not be missing, or empty', () => {
    for (const target of [undefined, '', ' '])
      assert.match(problems('de', unit('a.told', target)).join(), /^a\.told is missing: "Wait \{time\}\."$/);
  });

  it('must not be stale: of another English, or marked as such', () => {
    assert.match(
      problems('de', unit('a.told', 'Warte {time}.', {source: 'Wait.'})).join(),
      /^a\.told is stale/,
    );
    assert.match(
      problems('de', unit('a.told', 'Warte {time}.', {state: 'needs-adaptation'})).join(),
      /^a\.told is stale/,
    );
  });

  it('must be used', () => assert.deepEqual(problems('de', unit('a.gone', 'x')), ['a.gone is not used']));

  it('must keep its placeholders', () => {
    for (const target of ['Warte.', 'Warte {zeit}.', 'Warte {time} {time}.'])
      assert.match(problems('de', unit('a.told', target)).join(), /^a\.told has .* for \{time\}$/);
  });

  it('must have every plural form that the language counts with', () => {
    assert.deepEqual(problems('pl'), ['a lacks the plural form "few"', 'a lacks the plural form "many"']);
    assert.equal(problems('ar').length, 4);
    assert.deepEqual(problems('ja'), []);
  });

  it('must tell translators something', () =>
    assert.match(
      problems('de', unit('a.told', 'Warte {time}.', {note: ''})).join(),
      /no note for translators/,
    ));
});

describe('the translations', () => {
  const all = readMessages();
  for (const language of targetLocales as string[]) {
    it(`into ${language} have nothing to mend, and notes that are up to date`, () => {
      const units = readUnits(language);
      assert.deepEqual(translationProblems(language, all, units), []);
      const notes = readNotes();
      for (const {id, note} of units) assert.equal(note, notes.get(id), `${id}: run npm run extract`);
    });
  }
});
