import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {inRoot} from '../../scripts/project.mjs';
import {asksForMajor, missingNames, type Names} from '../../scripts/public-names.mjs';

const listed = JSON.parse(readFileSync(inRoot('docs/public-names.json'), 'utf8')) as Names;

it('a public name of any kind that disappears is found, wherever it stood', () => {
  const kinds = new Set<string>();
  for (const [owner, lists] of Object.entries(listed))
    for (const [kind, names] of Object.entries(lists)) {
      kinds.add(kind.startsWith('.') ? 'module' : kind);
      const without = structuredClone(listed);
      without[owner]![kind] = names.slice(1);
      assert.deepEqual(missingNames(listed, without), [`${owner}, ${kind}: ${names[0]}`]);
      assert.deepEqual(missingNames(without, listed), []);
    }
  assert.deepEqual([...kinds].sort(), [
    'attributes',
    'commands',
    'content',
    'content of a page',
    'custom properties',
    'events',
    'exports',
    'files for a script tag',
    'methods',
    'module',
    'parts',
    'properties',
    'slots',
  ]);
});

it('a whole widget that disappears takes all its names along', () => {
  const {'mn-faq': faq, ...others} = listed;
  const gone = missingNames(listed, others);
  assert.equal(gone.length, Object.values(faq!).flat().length);
  assert.ok(gone.includes('mn-faq, slots: intro'));
});

it('only a major changeset of the package lets a name go', () => {
  const changeset = (bump: string) => `---\n${bump}\n---\n\nThe search has another name.\n`;
  assert.equal(asksForMajor([]), false);
  assert.equal(asksForMajor([changeset("'microneedling-widgets': minor")]), false);
  assert.equal(asksForMajor([changeset('"another": major')]), false);
  assert.equal(asksForMajor(['Notes about a microneedling-widgets: major change']), false);
  assert.equal(
    asksForMajor([changeset('"microneedling-widgets": patch'), changeset('"microneedling-widgets": major')]),
    true,
  );
  assert.equal(asksForMajor([changeset("'microneedling-widgets': major\r")]), true);
});
