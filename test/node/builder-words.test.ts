import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  changedFirst,
  languageNames,
  namesNumbers,
  widgetNames,
  type WidgetName,
} from '../../demo/builder/catalogue.js';
import type {Fields} from '../../demo/builder/choice.logic.js';
import {
  at,
  blankItem,
  check,
  countOwn,
  groupsOf,
  notesOn,
  numberLists,
  ownText,
  pathText,
  readJsonWords,
  withFirst,
  withValue,
  type Shape,
} from '../../demo/builder/words.logic.js';
import {humanise} from '../../demo/builder/word-names.js';
import {wordsOf} from '../../demo/builder/words-source.js';
import {applyOverrides} from '../../src/content/apply-overrides.js';
import {languages} from '../../src/language/language.js';
import {readUnits} from '../../scripts/language/xliff.mjs';

/** An item with something under each key. */
const filled = (shape: Shape): Fields =>
  Object.fromEntries(
    Object.entries(shape).map(([key, kind]) => [
      key,
      typeof kind === 'object' ? [filled(kind)] : {text: 'Own', switch: true, group: 'doBefore'}[kind],
    ]),
  );

/** English that waits for its translators. */
const untranslated = new Set(readUnits('de').flatMap(({state, source}) => (state === 'new' ? [source] : [])));

const quiz = async () => (await wordsOf('prep-quiz', 'en')).content;

describe('the fields of a form', () => {
  for (const name of widgetNames)
    it(`of ${name} can each be reworded, and the widget takes it`, async () => {
      const {content} = await wordsOf(name, 'en');
      const groups = groupsOf(content);
      assert.ok(groups.length > 0);
      const fields = groups.flatMap((group) => group.fields);
      assert.ok(fields.some(({path}) => pathText(path) === 'heading'));
      assert.equal(new Set(fields.map(({path}) => pathText(path))).size, fields.length);
      let words: Fields = {};
      for (const {path} of fields) words = withValue(words, path, 'Ours');
      for (const {path, ours, shape} of groups.flatMap((group) => group.lists))
        words = withValue(words, path, [...ours, blankItem(shape), shape ? filled(shape) : 'Own']);
      assert.deepEqual(check(content, words).problems, []);
      applyOverrides(content, name, [{field: 'content', given: words}], (...problem) =>
        assert.fail(problem.join(' ')),
      );
    });

  for (const name of widgetNames)
    it(`of ${name} begin with the five that clinics change, and lose none`, async () => {
      const groups = groupsOf((await wordsOf(name, 'en')).content);
      const [first, ...others] = withFirst(groups, changedFirst[name]);
      const paths = (all: typeof groups) =>
        all.flatMap(({fields, lists}) => [...fields, ...lists].map(({path}) => pathText(path)));
      assert.deepEqual(paths([first!]).sort(), [...changedFirst[name]].sort());
      assert.equal(paths([first!]).length, Math.min(5, paths(groups).length));
      assert.deepEqual(paths([first!, ...others]).sort(), paths(groups).sort());
      assert.equal(new Set([first!, ...others].map(({id}) => id)).size, others.length + 1);
    });

  it('leave out what only the parts of a widget read', async () => {
    const fields = groupsOf((await wordsOf('benefits-carousel', 'en')).content).flatMap(({lists}) => lists);
    assert.deepEqual(Object.keys(fields[0]!.shape!), [
      'pictureLabel',
      'now',
      'later',
      'title',
      'benefit',
      'limit',
      'known',
    ]);
    assert.equal((fields[0]!.ours[0] as Fields).picture, 'collagen');
    const own = groupsOf((await wordsOf('faq', 'en')).content).find(({id}) => id === 'own')!.lists[0]!;
    assert.deepEqual([own.ours, own.shape], [[], {question: 'text', answer: 'text'}]);
  });

  it('offer questions of the clinic’s own with their answers, beginning with one answer', async () => {
    const own = groupsOf(await quiz()).find(({id}) => id === 'own')!;
    assert.equal(own.title, 'Your own questions');
    const [{ours, shape}] = own.lists as [(typeof own.lists)[number]];
    assert.deepEqual(ours, []);
    assert.deepEqual(shape, {
      question: 'text',
      hint: 'text',
      several: 'switch',
      options: {label: 'text', group: 'group', text: 'text'},
    });
    assert.deepEqual(blankItem(shape), {
      question: '',
      hint: '',
      several: false,
      options: [{label: '', group: '', text: ''}],
    });
  });

  it('leave to JSON what is more than texts, switches and items', () => {
    const items = [{title: 'x', size: 3}];
    assert.deepEqual(
      groupsOf({heading: 'x', items}).map(({id}) => id),
      [''],
    );
  });

  it('are labelled for people', () => {
    assert.equal(humanise('coldSores'), 'Cold sores');
    assert.equal(humanise('make-up'), 'Make up');
    assert.equal(pathText(['slides', 0, 'title']), 'slides[0].title');
  });

  it('mark what may be left out: statements, and the opening sentence', async () => {
    const fields = groupsOf(await quiz()).flatMap((group) => group.fields);
    const may = (path: string) => fields.find((field) => pathText(field.path) === path)!.isStatement;
    assert.ok(may('intro') && may('results.retinoid.detail'));
    assert.ok(!may('heading') && !may('ui.next'));
  });
});

describe('words in the language chosen', () => {
  it('are there for every language that can be chosen', async () => {
    assert.deepEqual(Object.keys(languageNames), languages);
    for (const language of languages.slice(2)) {
      const {content, booking} = await wordsOf('prep-quiz', language);
      const fields = groupsOf(content).flatMap((group) => group.fields);
      const english = groupsOf(await quiz()).flatMap((group) => group.fields);
      const same = fields.filter(({ours}, i) => ours === english[i]!.ours && ours.length > 12);
      assert.deepEqual(
        same.map(({path}) => pathText(path)),
        [],
        language,
      );
      assert.notEqual(booking, 'Book a consultation');
    }
  });

  for (const name of widgetNames)
    it(`are translated to the last of ${name}, but for those marked as not translated yet`, async () => {
      const [german, english] = await Promise.all([wordsOf(name, 'de'), wordsOf(name, 'en')]);
      const texts = ({content}: {content: Fields}) => groupsOf(content).flatMap(({fields}) => fields);
      const same = texts(german).filter(
        ({ours}, i) => ours === texts(english)[i]!.ours && / .* /.test(ours) && !untranslated.has(ours),
      );
      assert.deepEqual(
        same.map(({path}) => pathText(path)),
        [],
      );
    });
});

describe('a change', () => {
  it('holds only what is the clinic’s own, and leaves nothing empty behind', () => {
    const words = withValue({}, ['results', 'retinoid', 'detail'], 'Pause it.');
    assert.deepEqual(words, {results: {retinoid: {detail: 'Pause it.'}}});
    assert.deepEqual(withValue(words, ['results', 'retinoid', 'detail'], undefined), {});
    assert.deepEqual(withValue(words, ['intro'], null), {...words, intro: null});
    assert.deepEqual(withValue(words, [], 'x'), words);
    assert.deepEqual(withValue({results: 'x'}, ['results', 'a'], 'y'), {results: {a: 'y'}});
    assert.equal(at(words, ['results', 'retinoid', 'detail']), 'Pause it.');
    assert.equal(at(words, ['results', 'nothing', 'detail']), undefined);
    assert.equal(at(words, ['constructor']), undefined);
  });

  it('is counted by texts', () => {
    assert.equal(countOwn({}), 0);
    assert.equal(
      countOwn({$schema: 'x', heading: 'x', a: {b: null, c: ['x', 'y']}, leadTimes: {retinoid: 5}}),
      4,
    );
  });

  it('may be a text, or an object with text', () => {
    assert.equal(ownText({text: 'x'}), 'x');
    assert.equal(ownText(null), null);
    assert.equal(ownText(7), undefined);
  });
});

describe('what is wrong', () => {
  it('is told by the path of the field, and that field alone is left out', async () => {
    const {problems, usable} = check(await quiz(), {
      heading: 7,
      intro: 'Ours',
      haeding: 'x',
      results: {retinoid: {detail: ['x'], title: 'Kept'}},
      shared: ['one', {tetx: 'two'}],
      leadTimes: {retinoid: 5, sun: 1.5, nothing: 1},
      restartTimes: 'x',
      depths: {most: 1.5, chin: 1},
    });
    assert.deepEqual(problems.map(({path}) => path).sort(), [
      'depths.chin',
      'haeding',
      'heading',
      'leadTimes.nothing',
      'leadTimes.sun',
      'restartTimes',
      'results.retinoid.detail',
      'shared[1]',
    ]);
    assert.deepEqual(usable, {
      intro: 'Ours',
      results: {retinoid: {title: 'Kept'}},
      leadTimes: {retinoid: 5},
      depths: {most: 1.5},
    });
    for (const {message} of problems) assert.ok(message.startsWith('should be ') && message.length < 180);
  });

  it('is what the widget itself would warn of', async () => {
    const content = await quiz();
    for (const wrong of [
      {heading: 7},
      {a: {b: 1}},
      {leadTimes: {retinoid: -1}},
      {restartTimes: []},
      {results: null, ui: 5},
    ]) {
      const warned: string[] = [];
      applyOverrides(content, 'prep-quiz', [{field: 'content', given: wrong}], (_, problem) =>
        warned.push(problem),
      );
      const {problems, usable} = check(content, wrong);
      assert.equal(problems.length, warned.length, JSON.stringify(wrong));
      for (const {path} of problems)
        assert.ok(
          warned.some((one) => one.includes(`"${path}"`)),
          path,
        );
      assert.deepEqual(check(content, usable).problems, []);
    }
  });

  it('with the whole is told of the whole', async () => {
    for (const words of [[], 'x', 5, null]) {
      const {problems, usable} = check(await quiz(), words);
      assert.deepEqual([problems[0]!.path, usable], ['content', {}]);
    }
  });

  it('never lets a name with dots take others along', () => {
    const content = {labels: {one: 'One'}};
    const {usable} = check(content, {'labels.one': 'x', labels: {one: 'Own', 'a.b': 1}});
    assert.deepEqual(usable, {labels: {one: 'Own'}});
  });
});

describe('JSON that is pasted', () => {
  it('is taken, or told what it lacks', () => {
    assert.deepEqual(readJsonWords('{"heading": "x"}'), {words: {heading: 'x'}});
    assert.deepEqual(readJsonWords('  '), {words: {}});
    for (const [text, problem] of [
      ['{"heading": "x"', /not valid JSON yet/],
      ['[1]', /no object/],
      ['"x"', /no object/],
    ] as const) {
      const read = readJsonWords(text);
      assert.match('problem' in read ? read.problem : '', problem);
    }
    const read = readJsonWords('{"__proto__": {"polluted": 1}, "a": 1}');
    assert.deepEqual(read, {words: {a: 1}});
  });
});

describe('a friendly note', () => {
  it('tells of tags, of blanks and of length, and of nothing else', () => {
    assert.deepEqual(notesOn('Our heading', 'Heading'), []);
    assert.match(notesOn('Read <b>this</b>', 'Read this')[0]!, /shown as text/);
    assert.match(notesOn('Pause it.', 'Pause it for {days}.')[0]!, /No longer filled in: \{days\}/);
    assert.match(notesOn('x', '{a} {b}')[0]!, /No longer filled in: \{a\}, \{b\}/);
    assert.match(notesOn('For {name}', 'For you')[0]!, /Nothing is filled in/);
    assert.match(notesOn('x'.repeat(200), 'Heading')[0]!, /Characters: 200/);
    assert.deepEqual(notesOn('', 'For {days}.'), []);
    assert.deepEqual(notesOn('2 < 3 and a > b', 'x'), []);
  });
});

describe('numbers of the clinic’s own', () => {
  it('are offered with ours, where we have some', () => {
    const {leadTimes, restartTimes, depths} = numberLists;
    assert.deepEqual(
      leadTimes.entries.find(([id]) => id === 'retinoid'),
      ['retinoid', 'Retinoid', 7],
    );
    assert.deepEqual(
      restartTimes.entries.find(([id]) => id === 'make-up'),
      ['make-up', 'Make up', 2],
    );
    assert.deepEqual(
      depths.entries.map(([, label, ours]) => [label, ours]),
      ['Anywhere', 'Forehead', 'Around the eyes', 'Nose', 'Cheeks', 'Jaw', 'Neck'].map((label) => [
        label,
        undefined,
      ]),
    );
  });

  it('may be the least and the most of what is offered, and no more', async () => {
    for (const [widget, names] of Object.entries(namesNumbers)) {
      const {content} = await wordsOf(widget as WidgetName, 'en');
      for (const name of names) {
        const {entries, least, most} = numberLists[name];
        for (const [id] of entries) {
          const problems = (value: number) => check(content, {[name]: {[id]: value}}).problems.length;
          assert.deepEqual(
            [least, most, least - 0.05, most + 1].map(problems),
            [0, 0, 1, 1],
            `${name}.${id}`,
          );
        }
      }
    }
  });
});
