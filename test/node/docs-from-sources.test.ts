import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {platforms} from '../../demo/builder/catalogue.js';
import {languages} from '../../src/language/language.js';
import {pagesFromSources} from '../../scripts/docs-from-sources.js';
import {evidencePage} from '../../scripts/docs-evidence-page.mjs';
import {pageList, sharedBy, widgetPage} from '../../scripts/docs-pages.mjs';
import {widgets} from '../../src/widgets/registry.js';

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

  it('has every attribute of a widget once, what all widgets have behind one line', () => {
    const attribute = (name: string) => ({name, description: `What ${name} does.`});
    const declared = [
      {tagName: 'mn-one', attributes: [attribute('lang'), attribute('opened')]},
      {tagName: 'mn-two', attributes: [attribute('lang')]},
    ];
    const page = widgetPage(declared[0], {}, 'One', {}, sharedBy(declared));
    const [own = '', shared = ''] = page.split('::: details The same on every widget: 1');
    assert.match(own, /^\| `opened` \|/m);
    assert.match(shared, /^\| `lang` \|/m);
    assert.equal(page.match(/^\| `(?:lang|opened)` \|/gm)?.length, 2);
  });

  it('loses no statement and no source of the evidence on its way to the page', () => {
    const text = readFileSync('docs/evidence.md', 'utf8');
    const page = evidencePage(text, widgets);
    const ids = (of: string) => of.match(/<br> `[\w.-]+` \|/g)?.sort();
    assert.ok(ids(text)!.length > 200);
    assert.deepEqual(ids(page), ids(text));
    assert.deepEqual(page.match(/<a id="[^"]+">/g), text.match(/<a id="[^"]+">/g));
    assert.deepEqual(page.match(/\]\(#[^)]+\)/g)?.length, text.match(/\]\(#[^)]+\)/g)?.length);
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
    assert.match(focus![2]!, /repository\.example\/blob\/main\/test\/conformance\/every-widget\.ts/);
  });

  it('lists its pages for programs, seen from where the list lies', () =>
    assert.match(
      pageList([{text: 'Start', items: [{text: 'You design', link: '/start-designer'}]}], 'About.', './docs'),
      /\n- \[You design\]\(\.\/docs\/start-designer\.html\)\n/,
    ));
});
