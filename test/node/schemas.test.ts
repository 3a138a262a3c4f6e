import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {schemas, wholeContent, type Schema} from '../../src/server/schema.js';
import {inRoot, widgetNames} from '../../scripts/project.mjs';
import {applyOverrides} from '../../src/content/apply-overrides.js';
import {widgets} from '../../src/widgets/registry.js';

const all = schemas();
const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** Whether a value fits: the few keywords that these schemas use, and no others. */
function fits(schema: Schema, value: unknown): boolean {
  const {$schema, $id, title, description, $ref, anyOf, type, properties, ...others} = schema;
  void [$schema, $id, title, description];
  if ($ref) return fits(all[$ref as string]!, value);
  const {required = [], additionalProperties, items, minimum, maximum, ...unknown} = others;
  assert.deepEqual(Object.keys(unknown), []);
  if (anyOf) return (anyOf as Schema[]).some((one) => fits(one, value));
  const types = [type ?? []].flat();
  const isInteger = types.includes('integer') && Number.isInteger(value);
  if (types.length && !types.includes(typeOf(value)) && !isInteger) return false;
  if (typeof value === 'number' && (value < Number(minimum ?? value) || value > Number(maximum ?? value)))
    return false;
  if (Array.isArray(value)) return value.every((one) => fits((items ?? {}) as Schema, one));
  if (typeof value !== 'object' || value === null) return true;
  const known = (properties ?? {}) as Record<string, Schema>;
  return (
    (required as string[]).every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, one]) =>
      Object.hasOwn(known, key) ? fits(known[key]!, one) : additionalProperties !== false,
    )
  );
}

describe('the schemas for a clinic’s own words', () => {
  it('are there for every widget, and for the page', () => {
    assert.deepEqual(
      Object.keys(all).sort(),
      [...widgetNames(), 'page'].map((name) => `${name}.schema.json`).sort(),
    );
  });

  it('are found by their names, and so are those that they name', () => {
    for (const [name, {$id}] of Object.entries(all)) assert.equal($id, name);
    const refs = [...JSON.stringify(all).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref!);
    assert.ok(refs.length > 0);
    for (const ref of refs) assert.ok(ref in all, ref);
  });

  for (const {name} of widgets) {
    const schema = all[`${name}.schema.json`]!;
    const content = JSON.parse(JSON.stringify(wholeContent[name]())) as object;

    it(`of ${name} take nothing, and our own words`, () => {
      assert.ok(fits(schema, {}));
      assert.ok(fits(schema, content));
      assert.ok(fits(schema, {$schema: 'x', heading: null, leadTimes: {retinoid: 5}}));
    });

    it(`of ${name} refuse what the merging warns of`, () => {
      for (const wrong of [
        {heading: 7},
        {heading: ['x']},
        {haeding: 'x'},
        {leadTimes: {retinoid: 1.5}},
        {leadTimes: {retinoid: 366}},
        {restartTimes: {nothing: 1}},
        {leadTimes: []},
      ]) {
        assert.ok(!fits(schema, wrong), JSON.stringify(wrong));
        const warned: string[] = [];
        applyOverrides(content, name, [{field: 'content', given: wrong}], (field) => warned.push(field));
        assert.equal(warned.length, 1, JSON.stringify(wrong));
      }
      assert.ok(!fits(schema, []));
    });
  }

  it('take a statement as text, as an object with text, or not at all', () => {
    const detail = (given: unknown) =>
      fits(all['prep-quiz.schema.json']!, {results: {retinoid: {detail: given}}});
    for (const given of ['Pause it.', {text: 'Pause it.'}, null]) assert.ok(detail(given));
    for (const given of [5, {}, ['x'], {text: 5}]) assert.ok(!detail(given), JSON.stringify(given));
  });

  it('take lists of what ours hold', () => {
    const own = (given: unknown) => fits(all['faq.schema.json']!, {own: given});
    assert.ok(own([{question: 'Parking?', answer: 'Behind the house.'}]));
    for (const given of ['x', ['x'], [{qestion: 'x'}]]) assert.ok(!own(given), JSON.stringify(given));
  });

  it('of the page take times, and words for each widget', () => {
    const page = all['page.schema.json']!;
    const times = {leadTimes: {retinoid: 5}, restartTimes: {'make-up': 1}};
    assert.ok(fits(page, {$schema: 'x', ...times, widgets: {'prep-quiz': {heading: 'Before'}}}));
    for (const wrong of [{heading: 'x'}, {widgets: {quiz: {}}}, {widgets: {'prep-quiz': {heading: 1}}}])
      assert.ok(!fits(page, wrong), JSON.stringify(wrong));
  });

  it('take what the documentation shows', () => {
    const documentation = readFileSync(inRoot('docs/your-own-words.md'), 'utf8');
    const examples = [
      ...documentation.matchAll(/(<mn-[\w-]+>\s*)?<script type="application\/json"[^>]*>(.*?)<\/script>/gs),
    ];
    assert.ok(examples.length >= 2);
    for (const [, tag, json] of examples) {
      const name = tag ? tag.trim().slice(4, -1) : 'page';
      assert.ok(fits(all[`${name}.schema.json`]!, JSON.parse(json!)), name);
    }
  });

  it('may be named in the words without a warning', () => {
    const warn = () => assert.fail('warned');
    const content = {heading: 'Ours'};
    const $schema = './schemas/faq.schema.json';
    for (const override of [
      {field: 'content', given: {$schema, heading: 'Own'}},
      {field: 'page content', forPage: true, given: {$schema, widgets: {faq: {$schema, heading: 'Own'}}}},
    ])
      assert.deepEqual(applyOverrides(content, 'faq', [override], warn).content, {heading: 'Own'});
  });
});
