import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {inRoot} from '../../scripts/project.mjs';
import {prerender, widgets} from '../../src/server/prerender.js';
import {widgets as registry} from '../../src/widgets/registry.js';

const names = registry.map(({name}) => name).sort();

const words = (html: string) =>
  html
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('prerendering', () => {
  it('knows every widget', () => {
    assert.deepEqual(widgets, names);
  });

  for (const name of names) {
    it(`writes <mn-${name}> as HTML that can be read, without marks of the library`, async () => {
      const html = await prerender(name);
      assert.match(html, new RegExp(`^<mn-${name}>[^]*</mn-${name}>$`));
      assert.match(html, /<h2>[^<]+<\/h2>/);
      assert.ok(words(html).length > 300, words(html));
      assert.doesNotMatch(
        html,
        /lit-part|lit-node|\?lit\$|defer-hydration|="false"(?<!(?:aria-\w+|spellcheck)="false")/,
      );
      assert.doesNotMatch(html, /undefined|\[object/);
    });

    it(`writes <mn-${name}> the same each time, whatever was written before`, async () => {
      const first = await prerender(name);
      await prerender(name, {content: {heading: 'Another'}});
      assert.equal(await prerender(name), first);
    });
  }

  it('gives an open widget its styles and its shadow root, and keeps a closed one closed', async () => {
    const carousel = await prerender('benefits-carousel');
    assert.match(carousel, /<template shadowrootmode="open"><style>[^]*:host[^]*\.track[^]*<\/style>/);
    assert.match(carousel, /class="card card-card"/);
    const quiz = await prerender('prep-quiz');
    assert.match(
      quiz,
      /<template shadowrootmode="closed"><style>[^]*\.option[^]*<\/style><div class="ahead" inert>[^]*class="question /,
    );
    assert.doesNotMatch(quiz, /"open"/);
  });

  it('writes a closed widget as the browser shows it at first, and as a clinic words it', async () => {
    const shadowOf = (html: string) => /<template[^]*<\/template>/.exec(html)![0];
    const quiz = shadowOf(await prerender('prep-quiz'));
    // Its part, which brings the others, has not been asked for.
    assert.equal(quiz.match(/<fieldset/g)!.length, 1);
    assert.doesNotMatch(quiz, /class="pictogram/);
    const own = await prerender('prep-quiz', {content: {heading: 'Ours'}});
    assert.match(shadowOf(own), /<h2>Ours<\/h2>/);
    // The part is there then, and with it its styles.
    assert.ok(shadowOf(own).length > quiz.length);
  });

  it('takes attributes, language and own words, and cannot be broken out of', async () => {
    const html = await prerender('mn-benefits-carousel', {
      lang: 'en-US',
      attributes: {'clinic-name': 'A "b" <i>', 'heading-level': 3, 'hide-evidence': true, autoplay: false},
      content: {heading: 'Own </script><b>'},
      fallback: '<p>Ours</p>',
    });
    assert.match(
      html,
      /^<mn-benefits-carousel clinic-name="A &quot;b&quot; &lt;i&gt;" heading-level="3" hide-evidence lang="en-US">/,
    );
    assert.match(html, /<h3>Own &lt;\/script&gt;&lt;b&gt;<\/h3>/);
    assert.match(html, /<b>A "b" &lt;i&gt;<\/b>|<b>A &quot;b&quot; &lt;i&gt;<\/b>/);
    assert.match(
      html,
      /<p>Ours<\/p><script type="application\/json">\{"heading":"Own \\u003c\/script>\\u003cb>"\}<\/script>/,
    );
    assert.doesNotMatch(html, /class="evidence/);
    // @ts-expect-error It is no attribute.
    await assert.rejects(prerender('prep-quiz', {attributes: {onclick: 'x'}}), /onclick/);
    // @ts-expect-error There is no such widget.
    await assert.rejects(prerender('quiz'), /"quiz" is no widget.*prep-quiz/);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'render-'));
  after(() => rmSync(folder, {recursive: true}));
  const run = (...args: string[]) => {
    assert.ok(existsSync(inRoot('dist/server/prerender.js')), 'run npm run build:dist first');
    return spawnSync(process.execPath, [inRoot('bin/microneedling-widgets.mjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  };

  it('writes a widget with what its options say', () => {
    writeFileSync(join(folder, 'words.json'), '{"heading": "Ours"}');
    const {status, stdout, stderr} = run(
      'render',
      'prep-quiz',
      '--lang=en-GB',
      '--content',
      'words.json',
      '--clinic-name',
      'Alder & Finch',
      '--hide-evidence',
    );
    assert.equal(status, 0, stderr);
    assert.match(
      stdout,
      /^<mn-prep-quiz lang="en-GB" clinic-name="Alder &amp; Finch" hide-evidence><template [^]*<\/template><h2>Ours<\/h2>/,
    );
    assert.equal(run('render', 'pain-explainer', '--out', 'page.html').status, 0);
    assert.match(readFileSync(join(folder, 'page.html'), 'utf8'), /^<mn-pain-explainer><template/);
  });

  it('says what is wrong, and how it is used', () => {
    writeFileSync(join(folder, 'broken.json'), '{');
    for (const [args, said] of [
      [[], /Usage/],
      [['render'], /Usage/],
      [['render', 'quiz'], /"quiz" is no widget/],
      [['render', 'prep-quiz', 'lang'], /"lang" is not understood/],
      [['render', 'prep-quiz', '--content', 'broken.json'], /broken\.json cannot be used/],
    ] as const) {
      const {status, stderr} = run(...args);
      assert.equal(status, 1);
      assert.match(stderr, said);
    }
    assert.match(run('--help').stdout, /Usage/);
  });

  it('says what to install where the library is missing, as for npx in an empty folder', () => {
    const modules = join(folder, 'cache/node_modules');
    const ours = join(modules, 'microneedling-widgets');
    mkdirSync(ours, {recursive: true});
    symlinkSync(inRoot('node_modules/lit'), join(modules, 'lit'), 'junction');
    for (const file of ['bin', 'cdn', 'dist', 'package.json'])
      cpSync(inRoot(file), join(ours, file), {
        recursive: true,
        filter: (path) => !['.map', '.ts'].includes(extname(path)),
      });
    const {status, stderr} = spawnSync(
      process.execPath,
      [join(ours, 'bin/microneedling-widgets.mjs'), 'render', 'faq'],
      {cwd: folder, encoding: 'utf8'},
    );
    assert.equal(status, 1);
    assert.match(stderr, /npm install microneedling-widgets @lit-labs\/ssr\n$/);
  });
});
