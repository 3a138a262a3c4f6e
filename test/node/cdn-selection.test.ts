import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it} from 'node:test';
import {deflateRawSync} from 'node:zlib';
import {languagesIn, selectedFrom, withBaseUrl} from '../../demo/builder/cdn-selection.mjs';
import {writePages} from '../../scripts/cdn-pages.mjs';
import {filesIn, inRoot, widgetNames} from '../../scripts/project.mjs';

const paths = filesIn(inRoot('cdn'));
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(inRoot('cdn', path)));
const select = (widgets: string[], languages?: string[], more = {}) =>
  selectedFrom({paths, bytesOf}, {widgets, languages, ...more});

/** As the builder's archives are packed: each file by deflate, named in two headers, with its sums behind it. */
const packedSize = (files: Record<string, Uint8Array>): number =>
  Object.entries(files).reduce(
    (sum, [path, bytes]) => sum + deflateRawSync(bytes).length + 30 + 46 + 16 + 2 * path.length,
    22,
  );

/** The builder's two pages and the settings for hosts, packed. */
const besideTheFiles = 2_600;

it('one widget in one language is at most 120 kB packed; a guide holds all widgets', async () => {
  for (const widget of widgetNames().filter((name) => name !== 'treatment-guide'))
    for (const language of ['en', ...(languagesIn(paths) as string[])]) {
      const length = packedSize(await select([widget], [language])) + besideTheFiles;
      assert.ok(length <= 120_000, `${widget}, ${language}: ${length} bytes`);
    }
});

it('the checker alone in one language leaves out what waits for an attribute, unless that is set', async () => {
  const parts = async (widget: string, asked: string[]) =>
    Object.keys(await select([widget], ['de'], {asked}))
      .map((path) => /^chunks\/(clinic-word|jurisdictions)-/.exec(path)?.[1])
      .filter(Boolean)
      .sort();
  assert.deepEqual(await parts('routine-checker', []), []);
  assert.deepEqual(await parts('routine-checker', ['clinic-word']), ['clinic-word']);
  assert.deepEqual(await parts('faq', []), ['clinic-word', 'jurisdictions']);
});

it('a selection holds no other language and no other widget, and its lists name what is there', async () => {
  const files = await select(['faq'], ['de'], {frames: true, checked: true});
  const names = Object.keys(files);
  assert.deepEqual(languagesIn(names), ['de']);
  assert.ok(!names.some((path) => /prep-quiz|pain-explainer/.test(path)), names.join(' '));
  const list = (path: string) => JSON.parse(new TextDecoder().decode(files[path])) as Record<string, object>;
  assert.deepEqual(Object.keys(list('files.json').widgets!), ['faq']);
  for (const path of Object.keys(list('integrity.json'))) assert.ok(names.includes(path), path);
  // Who checks no hash gets no list of them.
  assert.ok(!('integrity.json' in (await select(['faq'], ['de']))));
});

it('a selection speaks its language where a webmaster asks what is wrong, too', async () => {
  const names = Object.keys(await select(['faq'], ['de', 'fr']));
  for (const language of ['de', 'fr'])
    assert.ok(names.some((path) => path.endsWith(`/${language}/mn-words-${language}-page-check.js`)));
  const isSaid = async (...given: Parameters<typeof select>) =>
    Object.keys(await select(...given)).some((path) => path.includes('mn-words-de-page-check'));
  assert.ok(await isSaid(['routine-checker'], ['de', 'fr']));
  // No room: English is built in.
  assert.ok(!(await isSaid(['routine-checker'], ['de'])));
  assert.ok(!Object.keys(await select(['faq'], ['en'])).some((path) => path.includes('mn-words')));
});

it('product names in a script of their own come with its language; the files are there in any case', async () => {
  const scriptsFor = async (languages?: string[], more = {}) => {
    const files = Object.entries(await select(['routine-checker'], languages, more)).filter(([path]) =>
      /product-names-[a-z]{2}-/.test(path),
    );
    assert.equal(files.length, 4);
    return files.filter(([, {length}]) => length > 1000).map(([path]) => /names-([a-z]{2})/.exec(path)![1]);
  };
  assert.deepEqual(await scriptsFor(['ja']), ['ja']);
  assert.deepEqual(await scriptsFor(['zh-Hans', 'de']), ['zh']);
  assert.deepEqual(await scriptsFor(['fr']), []);
  assert.deepEqual(await scriptsFor(), ['ar', 'ja', 'ko', 'zh']);
  // A file that was changed would not pass its check.
  assert.deepEqual(await scriptsFor(['fr'], {checked: true}), ['ar', 'ja', 'ko', 'zh']);
});

it('every selection carries the licence, the notices of what is bundled, and the list of parts', async () => {
  for (const widget of widgetNames()) {
    const names = Object.keys(await select([widget], ['en']));
    for (const path of ['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json'])
      assert.ok(names.includes(path), `${widget}: ${path}`);
  }
});

it('a wrong name is told, with those that there are', async () => {
  await assert.rejects(select(['quizz']), /"quizz" is no widget\. There are: .*prep-quiz/);
  await assert.rejects(
    select(['faq'], ['klingon']),
    /"klingon" is no language of ours\. There are: en, .*de/,
  );
});

it('an address written in afterwards gives the same pages as a build for that address', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mn-pages-'));
  const baseUrl = 'https://clinic.example/files/';
  try {
    const {widgets} = JSON.parse(new TextDecoder().decode(bytesOf('files.json'))) as {
      widgets: Record<string, {unasked: [{file: string}, {file: string}]}>;
    };
    const [core, own] = widgets.faq!.unasked;
    await writePages({folder, core: core.file, own: {faq: own.file}, baseUrl});
    for (const path of ['embed.html', 'pages/faq.html', 'oembed/faq.json'])
      assert.equal(
        withBaseUrl(path, new TextDecoder().decode(bytesOf(path)), baseUrl),
        readFileSync(join(folder, path), 'utf8'),
        path,
      );
    assert.equal(withBaseUrl('widgets.js', "'../pages/'", baseUrl), "'../pages/'");
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
