import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mergeContent} from '../../src/content/merge-content.js';
import type {Claim} from '../../src/evidence/claim.js';
import {notesOn} from '../../src/evidence/jurisdictions.js';
import {leadTimes} from '../../src/evidence/lead-times.js';
import {restartTimes} from '../../src/evidence/restart-times.js';
import {faqContent} from '../../src/widgets/faq/faq.content.js';
import {
  answersOf,
  arrange,
  blocks,
  labelled,
  ownSection,
  jurisdictionTopics,
  placeholders,
  questionIn,
  slug,
  timesReader,
  type Item,
} from '../../src/widgets/faq/faq.logic.js';
import {sections, type QuestionId} from '../../src/widgets/faq/faq.sections.js';
import {plainText} from '../../src/widgets/faq/plain-text.js';
import {matches, occurrences, termsOf} from '../../src/widgets/faq/search/search.logic.js';
import {faqPage, scriptJson} from '../../src/widgets/faq/structured-data/structured-data.logic.js';

const withOverride = (override: unknown) =>
  mergeContent(faqContent(), override, (path, expected) => assert.fail(`${path} should be ${expected}`));

const ids = (shown: readonly {items: readonly Item[]}[]) =>
  shown.flatMap(({items}) => items.map(({id}) => id));

const allIds: readonly string[] = Object.values(sections).flat();

describe('the questions', () => {
  it('are at most 24, in four sections, each once', () => {
    assert.equal(Object.keys(sections).length, 4);
    assert.ok(allIds.length >= 18 && allIds.length <= 24, `${allIds.length} questions`);
    assert.equal(new Set(allIds).size, allIds.length);
    assert.deepEqual([...allIds].sort(), Object.keys(faqContent().questions).sort());
  });

  it('have ids that fit an address as they are', () => {
    for (const id of allIds) assert.equal(encodeURIComponent(id), id);
  });

  it('are all answered, and their answers have sources', () => {
    const {questions} = faqContent();
    for (const [id, {answer}] of Object.entries(questions)) {
      assert.ok(answer?.text, id);
      assert.ok((answer as Claim).sources.length, id);
    }
  });

  it('say a limit or a risk in the same answer, wherever they say a benefit', () => {
    const {questions} = faqContent();
    for (const id of ['what', 'scars-lines', 'pores', 'serums', 'course', 'pain', 'darker-skin'] as const)
      assert.ok(questions[id].limit?.text, id);
  });

  it('leave out what a clinic takes away, and a section with nothing in it', () => {
    const fewer = withOverride({
      questions: {
        pores: null,
        what: {question: null},
        ask: {answer: null, limit: null},
        pain: {answer: null},
      },
    });
    const left = ids(arrange(fewer));
    assert.deepEqual(
      allIds.filter((id) => !left.includes(id)),
      ['what', 'pores', 'ask'],
    );
    const none = withOverride({questions: Object.fromEntries(sections.about.map((id) => [id, null]))});
    assert.deepEqual(
      arrange(none).map(({title}) => title),
      ['What it can and cannot do', 'How it feels and is done', 'Before, after and risks'],
    );
  });

  it('end with the clinic’s own', () => {
    const own = {
      id: 'own',
      title: 'Ours',
      items: [{id: 'cost', question: 'Cost?', answer: {id: 'x', text: 'Ask.'}}],
    };
    assert.deepEqual(ids(arrange(faqContent(), own)), [...allIds, 'cost']);
  });
});

describe('what holds in one place only', () => {
  const item = (id: QuestionId): Item => ({id, ...faqContent().questions[id]});
  /** Under a question in a place. */
  const texts = (id: QuestionId, place = 'none') =>
    answersOf(
      item(id),
      notesOn(place, 'en', jurisdictionTopics[id] ? [jurisdictionTopics[id]] : []).map(
        ({statement}) => statement,
      ),
    ).map(({text}) => text);

  it('is said where its rules count', () => {
    assert.deepEqual(texts('pores', 'gb'), texts('pores'));
    assert.match(texts('pores', 'us').at(-1)!, /authorised for acne scars.*beyond that/);
  });

  it('is said on age, of the place whose rules count and of no other', () => {
    assert.deepEqual(texts('age'), [faqContent().questions.age.answer!.text]);
    assert.match(texts('age', 'us')[1]!, /aged 22 and over/);
    assert.match(texts('age', 'gb-sct')[1]!, /18/);
    assert.match(texts('age', 'gb')[1]!, /adverts .* under 18/);
    assert.match(texts('age', 'au')[1]!, /adverts .* under 18/);
  });

  it('is no condition for what holds everywhere', () => {
    assert.equal(texts('scars-lines').length, 3);
  });

  it('leaves out what a clinic emptied', () => {
    const {questions} = withOverride({questions: {'scars-lines': {more: null}}});
    assert.equal(answersOf({id: 'scars-lines', ...questions['scars-lines']}).length, 2);
  });
});

describe('times', () => {
  const values = placeholders('en-GB');

  it('come from the shared lists', () => {
    assert.equal(values.retinoidBefore, `${leadTimes.retinoid.days} days`);
    assert.equal(values.retinoidBeforeRange, '1–14 days');
    assert.equal(values.makeUpAfter, `${restartTimes['make-up'].days} days`);
    assert.equal(values.exerciseHeatAfterRange, '1–3 days');
    assert.equal(values.moisturiserAfterRange, '1 day', 'no range where sources agree');
    assert.equal(values.bareFaceBeforeRange, '0 days', 'no range where none is given');
  });

  it('are written as the page writes numbers', () => {
    assert.equal(placeholders('de').retinoidBefore, '7 Tage');
  });

  it('are read in place, and are formatted once', () => {
    const read = timesReader('en-GB', {}, 'Ours.');
    assert.equal(read('about {retinoidBefore}'), `about ${leadTimes.retinoid.days} days`);
    assert.equal(read('no times'), 'no times');
    const own = timesReader('en-GB', {leadTimes: {retinoid: 5}}, 'Ours.');
    assert.equal(own('about {retinoidBefore}'), 'about 5 days. Ours.');
    assert.equal(
      read('about {retinoidBefore}'),
      `about ${leadTimes.retinoid.days} days`,
      'no other widget’s',
    );
  });

  it('leave no placeholder in any answer empty', () => {
    const names = [...JSON.stringify(faqContent().questions).matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    assert.ok(names.length > 15);
    for (const name of names) assert.ok(values[name], name);
  });
});

describe('a plain text', () => {
  it('has its paragraphs at blank lines', () => {
    assert.deepEqual(blocks('One.\n\nTwo\nlines.\r\n \r\n\nThree.'), ['One.', 'Two lines.', 'Three.']);
  });

  it('has its lists at lines with a hyphen or a bullet', () => {
    assert.deepEqual(blocks('Bring:\n- a hat\n- a friend\n\nEnd.'), [
      'Bring:',
      ['a hat', 'a friend'],
      'End.',
    ]);
    assert.deepEqual(blocks('• a hat\n* a friend'), [['a hat', 'a friend']]);
    assert.deepEqual(blocks('A 3-day wait -really- is no list.'), ['A 3-day wait -really- is no list.']);
  });

  it('may be empty', () => {
    assert.deepEqual(blocks(''), []);
    assert.deepEqual(blocks(' \n\n '), []);
  });
});

describe('the evidence', () => {
  const label = (text: string) => labelled([{id: 'x', text}], (read) => read)[0]!.label;

  it('names each statement by its first sentence', () => {
    assert.equal(label('Up to 1.5 mm deep. Then more.'), 'Up to 1.5 mm deep.');
    assert.equal(label('Call if:\n- one\n- two.'), 'Call if:');
    assert.equal(label('痛みますか。少し。'), '痛みますか。');
    assert.equal(label('No full stop'), 'No full stop');
    assert.equal(label(''), '');
  });
});

describe('a search', () => {
  it('does not mind case, marks, width and dashes of letters', () => {
    assert.equal(plainText('Crème ŁØĐÆŒ ß ﬁ ＡＢ é'), 'CREME LODAEOE SS FI AB E');
    assert.ok(matches('Médicaments — don’t', termsOf("medic DON'T")));
  });

  it('wants each word somewhere', () => {
    assert.ok(matches('Acne scars soften', termsOf('  scar   acne ')));
    assert.ok(!matches('Acne scars soften', termsOf('scar pores')));
  });

  it('leaves everything for nothing', () => {
    assert.deepEqual(termsOf('   '), []);
    assert.ok(matches('Anything', []));
  });

  it('tells where the words stand, in the characters of the text', () => {
    const marked = (text: string, query: string) =>
      occurrences(text, termsOf(query)).map(([from, to]) => text.slice(from, to));
    assert.deepEqual(marked('Scar, SCARS, oscár', 'scar'), ['Scar', 'SCAR', 'scár']);
    assert.deepEqual(marked('Groß 😀 grosse', 'gros'), ['Groß', 'gros'], 'a letter that became two is whole');
    assert.deepEqual(marked('e\u0301te\u0301', 'ete'), ['e\u0301te\u0301']);
    assert.deepEqual(marked('nothing', 'x'), []);
  });
});

describe('the clinic’s own questions', () => {
  const words = {title: 'Ours', note: 'In our words'};
  const taken: string[] = [];
  const make = (own: Parameters<typeof ownSection>[0]) =>
    ownSection(own, words, allIds, (...told) => taken.push(told.join(' → ')));

  it('are a section with the clinic’s mark', () => {
    assert.deepEqual(make([{id: 'cost', question: 'Cost?', answer: 'Ask us.'}]), {
      id: 'own',
      ...words,
      items: [{id: 'cost', question: 'Cost?', answer: {id: 'faq.own.cost', text: 'Ask us.'}}],
    });
  });

  it('are none where none has words', () => {
    assert.equal(make([]), undefined);
    assert.equal(make(faqContent().own), undefined);
    assert.equal(make([{id: 'a', question: 'No answer?', answer: ' '}]), undefined);
    assert.equal(make([{} as never]), undefined);
  });

  it('get an id from their words where they have none', () => {
    const own = make([
      {id: '', question: 'Où est la clinique ?', answer: 'Ici.'},
      {id: '', question: '¿¡?!', answer: 'Here.'},
    ]);
    assert.deepEqual(ids([own!]), ['ou-est-la-clinique', 'own']);
  });

  it('never share an id, and the clinic is told of one that it gave twice', () => {
    taken.length = 0;
    const own = make([
      {id: 'pain', question: 'Ours?', answer: 'Yes.'},
      {id: '', question: 'Parking?', answer: 'Yes.'},
      {id: '', question: 'Parking?', answer: 'No.'},
      {id: 'pain', question: 'Again?', answer: 'Yes.'},
    ]);
    assert.deepEqual(ids([own!]), ['pain-2', 'parking', 'parking-2', 'pain-3']);
    assert.deepEqual(taken, ['pain → pain-2', 'pain → pain-3']);
  });

  it('are added by a list in the clinic’s content', () => {
    const {own} = withOverride({own: [{question: 'Cost?', answer: 'Ask us.'}]});
    assert.deepEqual(own, [{id: '', question: 'Cost?', answer: 'Ask us.'}]);
    assert.deepEqual(withOverride({own: null}).own, []);
  });

  it('have addresses of letters and digits, and not too long', () => {
    assert.equal(slug('  What—does it cost (£)? '), 'what-does-it-cost');
    assert.equal(slug('いくらですか？'), 'いくらですか'.normalize('NFKD').replace(/\p{M}/gu, ''));
    assert.ok(slug('long '.repeat(40)).length <= 60);
  });
});

describe('an address', () => {
  it('names a question', () => {
    assert.equal(questionIn('#faq-pain'), 'pain');
    assert.equal(questionIn('#faq-o%C3%B9'), 'où');
    assert.equal(questionIn('#faq-50%'), '50%', 'an address that is not well formed');
    for (const other of ['', '#', '#faq-', '#pain', '#xfaq-pain']) assert.equal(questionIn(other), undefined);
  });
});

/** What schema.org and search engines ask of a FAQPage, as a list of what is wrong. */
function problemsOf(page: unknown): string[] {
  const problems: string[] = [];
  const expect = (holds: boolean, what: string) => void (holds || problems.push(what));
  const {'@context': context, '@type': type, mainEntity, ...rest} = page as Record<string, unknown>;
  expect(context === 'https://schema.org', 'context');
  expect(type === 'FAQPage', 'type');
  expect(Object.keys(rest).length === 0, 'unknown fields');
  expect(Array.isArray(mainEntity) && mainEntity.length > 0, 'mainEntity');
  const names = new Set<unknown>();
  for (const question of (mainEntity ?? []) as Record<string, unknown>[]) {
    const {'@type': kind, name, acceptedAnswer, ...more} = question;
    const {'@type': answerKind, text, ...evenMore} = acceptedAnswer as Record<string, unknown>;
    expect(kind === 'Question', 'Question');
    expect(answerKind === 'Answer', 'Answer');
    expect(typeof name === 'string' && name.trim() === name && name !== '', 'name');
    expect(typeof text === 'string' && text.trim() !== '', 'text');
    expect(!names.has(name), `twice: ${String(name)}`);
    names.add(name);
    expect(Object.keys({...more, ...evenMore}).length === 0, 'unknown fields of a question');
  }
  return problems;
}

describe('structured data', () => {
  it('is judged by a validator that can fail', () => {
    assert.deepEqual(problemsOf({'@context': 'x', '@type': 'FAQPage', mainEntity: []}), [
      'context',
      'mainEntity',
    ]);
    const question = {'@type': 'Question', name: 'A?', acceptedAnswer: {'@type': 'Answer', text: 'B'}};
    const page = {'@context': 'https://schema.org', '@type': 'FAQPage', mainEntity: [question, question]};
    assert.deepEqual(problemsOf(page), ['twice: A?']);
  });

  it('is a valid FAQPage of what is asked and answered, each name once', () => {
    const shown = arrange(faqContent()).flatMap(({items}) => items);
    const page = faqPage(shown.map(({question, answer}) => ({question, answer: answer!.text})));
    assert.deepEqual(problemsOf(page), []);
    assert.equal(page!.mainEntity.length, allIds.length);

    const odd = faqPage([
      {question: ' Cost? ', answer: ' Ask. '},
      {question: 'Cost?', answer: 'Again.'},
      {question: '', answer: 'Nothing asked.'},
      {question: 'Nothing said?', answer: ' '},
    ]);
    assert.deepEqual(problemsOf(odd), []);
    assert.deepEqual(
      odd!.mainEntity.map(({name, acceptedAnswer}) => [name, acceptedAnswer.text]),
      [['Cost?', 'Ask.']],
    );
  });

  it('is nothing where nothing is asked', () => {
    assert.equal(faqPage([]), undefined);
  });

  it('cannot end its script tag', () => {
    const json = scriptJson(faqPage([{question: '</script><b>?', answer: '<!-- x'}]));
    assert.ok(!json.includes('<'));
    assert.deepEqual(problemsOf(JSON.parse(json)), []);
    assert.equal((JSON.parse(json) as {mainEntity: {name: string}[]}).mainEntity[0]!.name, '</script><b>?');
  });
});

it('a question of the clinic’s own has an id that can stand in an address, whatever it wrote', () => {
  const {items} = ownSection(
    [
      {id: '\ud800half\udfff', question: 'One?', answer: 'x'},
      {id: '\ud800', question: `${'a'.repeat(59)}𝒳?`, answer: 'x'},
    ],
    {title: 'Own', note: ''},
    [],
    () => undefined,
  )!;
  for (const {id} of items) assert.doesNotThrow(() => encodeURIComponent(id), id);
  assert.equal(items[0]!.id, 'half');
});
