/* The tables of the script-tag build say what their sources in TypeScript say. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {claimTableCode, distinctNames, everydayNamesCode, sourcesCode} from '../../scripts/cdn-tables.mjs';
import {sources} from '../../src/evidence/sources.js';
import {everydayNames, type EverydayName} from '../../src/widgets/routine-checker/everyday-names.js';
import {ingredients} from '../../src/widgets/routine-checker/ingredients.js';
import {normalise} from '../../src/widgets/routine-checker/routine-checker-match.logic.js';

/** The module, with what it imports put in its place. */
const read = async (code: string, imported: Record<string, object> = {}) => {
  const given = Object.entries(imported).map(
    ([name, value]) => `const ${name} = ${JSON.stringify(value, (_, one: unknown) => one ?? null)};\n`,
  );
  const whole = given.join('') + code.replace(/^import .*$/gm, '');
  return (await import(`data:text/javascript,${encodeURIComponent(whole)}`)) as Record<string, unknown>;
};

it('the sources are as complete as readers see them', async () => {
  const {sources: known} = (await read(sourcesCode(sources))) as {
    sources: Record<string, Record<string, string>>;
  };
  assert.deepEqual(Object.keys(known), Object.keys(sources));
  for (const [id, source] of Object.entries(sources))
    for (const field of ['authors', 'year', 'title', 'journal', 'href', 'studied'] as const)
      assert.equal(known[id]?.[field] ?? '', String(source[field] ?? ''), `${id}: ${field}`);
});

it('a claim keeps its grade, its month and its sources', async () => {
  const claims = {
    'faq.one': {grade: 'A', reviewed: '2026-11', sources: ['alam-2014', 'fda-devices']},
    'faq.two': {grade: 'law', reviewed: '2026-11', sources: ['fda-devices']},
    'faq.older': {grade: 'D', reviewed: '2025-03', sources: []},
  };
  const {claimTable} = await read(claimTableCode(claims, sources), {sources});
  assert.deepEqual(claimTable, claims);
});

it('every everyday name leads to its ingredient, in the order of the file', async () => {
  const {everydayNames: names} = await read(everydayNamesCode(everydayNames, ingredients), {ingredients});
  assert.deepEqual(names, everydayNames);
});

it('a name is left out only where another of the same ingredient is compared alike', () => {
  const compared = (id: string, name: string) => `${id} ${normalise(name)}`;
  const kept = distinctNames(everydayNames, ingredients, normalise) as readonly EverydayName[];
  const known = new Set([
    ...kept.map(({id, name}) => compared(id, name)),
    ...Object.entries(ingredients).flatMap(([id, {inci, synonyms}]) =>
      [...inci, ...synonyms].map((name) => compared(id, name)),
    ),
  ]);
  assert.ok(kept.length < everydayNames.length);
  for (const {id, name} of everydayNames) assert.ok(known.has(compared(id, name)), name);
  for (const name of everydayNames.filter(({name}) => /[*äöü]/.test(name)))
    assert.ok(
      kept.some((one) => one.id === name.id && normalise(one.name) === normalise(name.name)),
      name.name,
    );
});
