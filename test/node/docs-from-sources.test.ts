import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {platforms} from '../../demo/builder/catalogue.js';
import {languages} from '../../src/language/language.js';
import {pagesFromSources} from '../../scripts/docs-from-sources.js';
import {pageList} from '../../scripts/docs-pages.mjs';

const pages = pagesFromSources('https://repository.example');
/** The cells of the row of a table that begins with this. */
const row = (page: string, first: string) =>
  pages[page]!.split('\n')
    .filter((line) => line.startsWith(`| ${first}`))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

describe('the documentation', () => {
  it('has a page for each platform of the builder, with its steps and what to paste', () => {
    for (const [id, name] of Object.entries(platforms)) {
      const page = pages[`platform-${id}.md`]!;
      assert.ok(page.startsWith(`# ${name}\n`), id);
      assert.match(page, /^1\. \S/m, id);
      assert.match(page, /^````/m, id);
    }
    assert.match(pages['platform-wordpress.md']!, /\[microneedling widget="prep-quiz"/);
  });

  it('names every language in itself, and says that nobody has reviewed it', () => {
    for (const tag of languages)
      assert.match(pages['languages.md']!, new RegExp(`<span lang="${tag}">`), tag);
    assert.equal(
      pages['languages.md']!.match(/Not yet reviewed by a clinician/g)?.length,
      languages.length - 1,
    );
  });

  it('says what a page in Taiwan gets, and one in a language that is not there', () => {
    assert.deepEqual(row('languages.md', '`zh-TW`')[0]!.slice(1), ['Simplified Chinese', '`zh-Hans`']);
    assert.equal(row('languages.md', '`sv`')[0]![1], 'English');
  });

  it('has the rules of places as the widgets have them', () => {
    const [length] = row('jurisdictions.md', 'Needle length');
    assert.deepEqual(
      length!.slice(1).map((cell) => cell.replace(/ \(.*/, '')),
      ['–', '–', '1.5 mm', 'not read yet', '–'],
    );
    assert.match(row('jurisdictions.md', 'Before-and-after')[0]!.at(-1)!, /^not shown/);
  });

  it('says of each criterion by which tests it is seen', () => {
    const [focus] = row('accessibility.md', '2.4.7');
    assert.match(focus![2]!, /repository\.example\/blob\/main\/test\/support\/conformance\.ts/);
  });

  it('lists its pages for programs, seen from where the list lies', () =>
    assert.match(
      pageList([{text: 'Start', items: [{text: 'You design', link: '/start-designer'}]}], 'About.', './docs'),
      /\n- \[You design\]\(\.\/docs\/start-designer\.html\)\n/,
    ));
});
