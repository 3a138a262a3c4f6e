import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {filesIn, inRoot, widgetNames} from '../../scripts/project.mjs';
import {schemas} from '../../src/server/schema.js';
import {widgets} from '../../src/widgets/registry.js';

const names = widgets.map(({name}): string => name).sort();

describe('the registry of widgets', () => {
  it('names every widget that has a folder, a schema and a registration, and no other', () => {
    const folders = [...new Set(filesIn(inRoot('src/widgets')).map((file) => file.split('/')[0]!))];
    assert.deepEqual(
      folders.filter((name) => !name.includes('.')),
      names,
    );
    const registered = filesIn(inRoot('src/define')).map((file) => file.replace(/\.ts$/, ''));
    assert.deepEqual(
      registered.filter((name) => !['all', 'define'].includes(name)),
      names,
    );
    assert.deepEqual(
      Object.keys(schemas()).sort(),
      [...names, 'page'].map((name) => `${name}.schema.json`).sort(),
    );
    assert.deepEqual(widgetNames(), names);
  });

  it('names every widget whose height has been measured, and no other', () => {
    const heights = JSON.parse(readFileSync(inRoot('src/embed/heights.json'), 'utf8')) as object;
    assert.deepEqual(Object.keys(heights).sort(), names, 'run npm run heights');
  });

  for (const {name, className, title, about} of widgets) {
    it(`gives ${name} its own words and its story`, () => {
      assert.equal(
        className,
        name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()),
      );
      assert.ok(title.length > 2 && about.length <= 60, about);
      const story = inRoot('stories', `${name}.stories.ts`);
      assert.ok(existsSync(story));
      assert.match(readFileSync(story, 'utf8'), new RegExp(`title: 'Widgets/${title}'`));
    });
  }
});
