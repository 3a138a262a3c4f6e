import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {applyOverrides, type Override} from '../../src/content/apply-overrides.js';
import {mergeContent} from '../../src/content/merge-content.js';
import {claim, isClaim} from '../../src/evidence/claim.js';

const defaults = () => ({
  heading: 'Ours',
  intro: 'Opening',
  count: 3,
  on: true,
  nested: {a: 'A', b: 'B', deeper: {c: 'C'}},
  told: claim('x.told', 'Measured.', '2026-11', 'C', 'alam-2014'),
  list: [
    {title: 'One', text: claim('x.one', 'First.', '2026-11', 'D', 'clinic-pages')},
    {title: 'Two', text: claim('x.two', 'Second.', '2026-11', 'D', 'clinic-pages')},
  ],
  words: ['a', 'b'],
});

function merge(override: unknown) {
  const problems: [path: string, expected: string][] = [];
  const merged = mergeContent(defaults(), override, (...problem) => problems.push(problem));
  return {merged, problems};
}

describe('a clinic’s words over ours', () => {
  it('replace single fields, however deep, and leave the rest', () => {
    const {merged, problems} = merge({
      heading: 'Theirs',
      nested: {deeper: {c: 'Their C'}},
      count: 4,
      on: false,
    });
    assert.deepEqual(merged, {
      ...defaults(),
      heading: 'Theirs',
      count: 4,
      on: false,
      nested: {a: 'A', b: 'B', deeper: {c: 'Their C'}},
    });
    assert.deepEqual(problems, []);
  });

  it('may say something where we say nothing, as text or as an object with text', () => {
    const standard = {after: {id: 'x.nothing', text: ''}};
    for (const after of ['Wait a week.', {text: 'Wait a week.'}]) {
      const problems: string[] = [];
      const merged = mergeContent(standard, {after}, (path) => problems.push(path));
      assert.deepEqual([merged.after.text, problems], ['Wait a week.', []]);
    }
  });

  it('never change the defaults themselves', () => {
    const ours = defaults();
    mergeContent(ours, {heading: 'x', nested: {a: 'x'}, list: null, told: 'x'}, () => assert.fail());
    assert.deepEqual(ours, defaults());
  });

  it('take away by null', () => {
    const {merged, problems} = merge({intro: null, list: null, count: null, told: null});
    assert.equal(merged.intro, '');
    assert.deepEqual(merged.list, []);
    assert.equal(merged.count, undefined);
    assert.deepEqual(merged.told, {id: 'x.told', text: ''});
    assert.deepEqual(merge({nested: null}).merged.nested, {a: '', b: '', deeper: {c: ''}});
    assert.deepEqual(problems, []);
  });

  it('take away an object by null: its shape stays, without words', () => {
    const ours = {
      a: {text: 'A', told: claim('x.told', 'Told.', '2026-11', 'D', 'clinic-pages'), list: ['a'], count: 1},
      b: 'B',
    };
    const merged = mergeContent(ours, {a: null}, () => assert.fail());
    assert.deepEqual(merged, {
      a: {text: '', told: {id: 'x.told', text: ''}, list: [], count: undefined},
      b: 'B',
    });
  });

  it('replace a list as a whole, without our words showing through', () => {
    const {merged, problems} = merge({list: [{title: 'Their one'}], words: ['z']});
    assert.deepEqual(merged.words, ['z']);
    assert.equal(merged.list.length, 1);
    assert.equal(merged.list[0]!.title, 'Their one');
    assert.equal(merged.list[0]!.text.text, '', 'our first statement is not theirs');
    assert.deepEqual(problems, []);
  });

  it('become the clinic’s own statement, without our grade and sources', () => {
    for (const given of [
      'Their words.',
      {text: 'Their words.'},
      {text: 'Their words.', grade: 'A', sources: ['alam-2014']},
    ]) {
      const {merged, problems} = merge({told: given});
      assert.deepEqual(merged.told, {id: 'x.told', text: 'Their words.'});
      assert.equal(isClaim(merged.told), false);
      assert.deepEqual(problems, []);
    }
    const {merged} = merge({list: [{title: 'One', text: 'Their first.'}]});
    assert.equal(isClaim(merged.list[0]!.text), false);
  });

  it('are named with their path when they do not fit, and what does fit applies', () => {
    const {merged, problems} = merge({
      heading: 5,
      nested: {a: ['x'], b: 'Their B', deeper: 'x'},
      told: 7,
      list: [{title: 1}],
      words: 'x',
      intro: {text: 'x'},
    });
    assert.deepEqual(Object.fromEntries(problems), {
      heading: 'text',
      'nested.a': 'text',
      'nested.deeper': 'an object',
      told: 'text, or an object with text',
      'list[0].title': 'text',
      words: 'a list',
      intro: 'text',
    });
    assert.deepEqual(
      {...merged, list: []},
      {...defaults(), list: [], nested: {...defaults().nested, b: 'Their B'}},
    );
  });

  it('are named when we have no such field, with those that we have', () => {
    const {merged, problems} = merge({haeding: 'x', nested: {z: 'x'}});
    assert.deepEqual(merged, defaults());
    assert.equal(problems[0]![0], 'haeding');
    assert.match(problems[0]![1], /heading, intro/);
    assert.deepEqual(problems[1], ['nested.z', 'one of a, b, deeper']);
  });

  it('are refused when they are no object at all', () => {
    for (const given of ['text', 5, [], true]) {
      const {merged, problems} = merge(given);
      assert.deepEqual(merged, defaults());
      assert.deepEqual(problems, [['content', 'an object']]);
    }
  });

  it('never reach the prototype of anything', () => {
    const override: unknown = JSON.parse(
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "toString": "x", "nested": {"__proto__": {"polluted": 1}}}',
    );
    const {merged, problems} = merge(override);
    assert.equal(({} as {polluted?: unknown}).polluted, undefined);
    assert.equal((merged as {polluted?: unknown}).polluted, undefined);
    assert.equal((merged.nested as {polluted?: unknown}).polluted, undefined);
    assert.equal(Object.getPrototypeOf(merged), Object.prototype);
    assert.equal(typeof merged.toString, 'function');
    assert.deepEqual(problems.map(([path]) => path).sort(), [
      '__proto__',
      'constructor',
      'nested.__proto__',
      'toString',
    ]);
  });
});

describe('several overrides', () => {
  const apply = (...overrides: Override[]) => {
    const warned: string[][] = [];
    const {content, times} = applyOverrides(defaults(), 'sample', overrides, (...words) =>
      warned.push(words),
    );
    return {content, times, warned};
  };

  it('apply in order, JSON or objects; broken JSON is named and the others apply', () => {
    const {content, warned} = apply(
      {field: 'JSON child', given: '{"heading": "First", "intro": "First"}'},
      {field: 'content', given: '{"heading": }'},
      {field: 'content', given: {heading: 'Last', count: 'x'}},
    );
    assert.equal(content.heading, 'Last');
    assert.equal(content.intro, 'First');
    assert.equal(warned.length, 2);
    assert.equal(warned[0]![0], 'content');
    assert.match(warned[0]![1]!, /not valid JSON/);
    assert.match(warned[1]![1]!, /"count" should be a number/);
  });

  it('for the whole page reach the widget that they name, and only that', () => {
    const page = {
      leadTimes: {retinoid: 5},
      restartTimes: {'make-up': 1},
      widgets: {sample: {heading: 'For this one'}, other: {haeding: 'not for us'}},
    };
    const {content, times, warned} = apply(
      {field: 'page content', given: JSON.stringify(page), forPage: true},
      {field: 'content', given: {intro: 'Own', leadTimes: {retinoid: 4}}},
    );
    assert.deepEqual([content.heading, content.intro], ['For this one', 'Own']);
    assert.deepEqual(times, {leadTimes: {retinoid: 4}, restartTimes: {'make-up': 1}});
    assert.deepEqual(warned, []);
  });

  it('with waiting times that are none are named; the others count', () => {
    const {times, warned} = apply({
      field: 'content',
      given: {leadTimes: {retinoid: '5', sun: 3, shaving: 1.5, exfoliant: -1, nothing: 2}, restartTimes: 7},
    });
    assert.deepEqual(times, {leadTimes: {sun: 3}});
    assert.deepEqual(
      warned.map(([, problem]) => /"([^"]*)"/.exec(problem!)![1]),
      ['leadTimes.retinoid', 'leadTimes.shaving', 'leadTimes.exfoliant', 'leadTimes.nothing', 'restartTimes'],
    );
  });

  it('for the whole page with something else in it are named', () => {
    const {content, warned} = apply({
      field: 'page content',
      given: {heading: 'x', widgets: 4},
      forPage: true,
    });
    assert.deepEqual(content, defaults());
    assert.match(
      warned.map(([, problem]) => problem).join(),
      /"heading" should be one of widgets, leadTimes/,
    );
    assert.match(warned.map(([, problem]) => problem).join(), /"widgets" should be an object/);
  });
});

describe('hostile overrides', () => {
  const hostileText = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '${alert(1)}',
      '\ud800',
      '\u202e\u2066rtl',
      '\0',
      'x'.repeat(100_000),
    ),
    fc.string({unit: 'binary'}),
  );
  const names = ['heading', 'intro', 'count', 'on', 'nested', 'told', 'list', 'words', 'leadTimes', 'title'];
  const {tree} = fc.letrec((again) => ({
    tree: fc.oneof(
      {maxDepth: 4},
      hostileText,
      fc.double(),
      fc.bigInt(),
      fc.constantFrom(null, undefined, true, Symbol('x'), () => 'x', new Date(0), NaN),
      fc.array(again('tree'), {maxLength: 4}),
      fc.dictionary(
        fc.oneof(fc.constantFrom(...names, '__proto__', 'constructor', 'prototype', 'toString'), fc.string()),
        again('tree'),
      ),
    ),
  }));

  /** Whether `value` has the shape that the widget reads without looking. */
  function fits(standard: unknown, value: unknown): boolean {
    if (isClaim(standard)) return typeof (value as {text: unknown}).text === 'string';
    if (Array.isArray(standard))
      return Array.isArray(value) && value.every((item) => fits(standard[0] as unknown, item));
    if (typeof standard === 'object' && standard)
      return Object.entries(standard).every(([key, one]) =>
        fits(one, (value as Record<string, unknown>)[key]),
      );
    return value === undefined || typeof value === typeof standard;
  }

  it('never throw, never reach a prototype, and leave the shape that the widget expects', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), (given, forPage) => {
        const {content} = applyOverrides(
          defaults(),
          'sample',
          [{field: 'content', given, forPage}],
          () => {},
        );
        assert.ok(fits(defaults(), content));
        assert.equal(Object.getPrototypeOf(content), Object.prototype);
        assert.equal(({} as {polluted?: unknown}).polluted, undefined);
      }),
      {numRuns: 1000},
    );
  });

  it('that go round in circles, or fail when they are read, are survived', () => {
    const circle: Record<string, unknown> = {heading: 'Round', nested: {}};
    circle.nested = circle;
    circle.list = [circle];
    const trap = Object.defineProperty({intro: 'x'}, 'heading', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    });
    const warned: string[] = [];
    const apply = (given: unknown) =>
      applyOverrides(defaults(), 'sample', [{field: 'content', given}], (_, problem) => warned.push(problem))
        .content;
    assert.equal(apply(circle).heading, 'Round');
    assert.deepEqual(apply(trap), {...defaults(), intro: 'x'}, 'the rest applies');
    assert.match(warned.at(-1)!, /"heading" should be something that can be read/);
    const deaf = new Proxy({}, {ownKeys: () => assert.fail('deaf')});
    assert.deepEqual(apply(deaf), defaults());
    assert.match(warned.at(-1)!, /could not be read.*deaf/);
  });
});

describe('own content of a length that nobody reads', () => {
  const collect = () => {
    const told: string[] = [];
    return {told, report: (path: string, expected: string) => void told.push(`${path}: ${expected}`)};
  };

  it('a list ends after 500, and is told of once', () => {
    const {told, report} = collect();
    const own = Array.from({length: 100_000}, (_, i) => ({question: `Question ${i}`}));
    const merged = mergeContent({own: [{question: ''}]}, {own}, report);
    assert.equal(merged.own.length, 500);
    assert.equal(merged.own[499]!.question, 'Question 499');
    assert.deepEqual(told, ['own: a list of at most 500']);
  });

  it('a text ends after 20,000 characters, and is told of once', () => {
    const {told, report} = collect();
    const merged = mergeContent({intro: 'Ours'}, {intro: 'x'.repeat(5_000_000)}, report);
    assert.equal(merged.intro.length, 20_001);
    assert.deepEqual(told, ['intro: at most 20000 characters']);
  });
});
