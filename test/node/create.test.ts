import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {filesIn, inRoot} from '../../scripts/project.mjs';

/** Node tests that go through all widgets, or through what is written down of each, and need no build. */
const nodeTests = [
  'builder-language',
  'builder-last-step',
  'builder-snippets',
  'builder-words',
  'docs-from-sources',
  'message-groups',
  'own-content',
  'registry',
  'schemas',
  'translation-rules',
  'treatment-guide.logic',
].map((name) => `test/node/${name}.test.ts`);

describe('npm run create', () => {
  // As a fresh clone is: nothing that was built.
  const copy = mkdtempSync(join(tmpdir(), 'create-'));
  for (const path of [
    ...['src', 'demo', 'scripts', 'stories', 'test', 'xliff', 'integrations', '.storybook', 'docs'],
    ...['package.json', 'tsconfig.json', 'tsconfig.build.json', 'lit-localize.json', 'README.md'],
    ...['eslint.config.mjs', '.prettierrc.json', '.prettierignore', 'CHANGELOG.md'],
  ])
    cpSync(inRoot(path), join(copy, path), {
      recursive: true,
      filter: (from) => !/[\\/](node_modules|apps|pictures)$/.test(from),
    });
  symlinkSync(inRoot('node_modules'), join(copy, 'node_modules'), 'junction');
  after(() => rmSync(copy, {recursive: true}));

  const runIn = (args: readonly string[]) =>
    spawnSync(process.execPath, args, {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 1e8,
      // Coverage of tools is of no use, and slow; and a test run inside of a test run would be told apart by the first.
      env: {...process.env, NODE_V8_COVERAGE: '', NODE_TEST_CONTEXT: undefined, MN_COUNT: undefined},
    });
  const create = (...names: string[]) => runIn([join(copy, 'scripts/create.mjs'), ...names]);
  const read = (path: string) => readFileSync(join(copy, path), 'utf8');
  const before = new Map(filesIn(copy).map((path) => [path, read(path)]));

  it('refuses a name that cannot be a tag, or is taken', () => {
    for (const name of ['', 'Depth', 'depth_explorer', '-depth', 'prep-quiz'])
      assert.equal(create(name).status, 1, name);
  });

  it('makes a widget, and says what is left to do', () => {
    const {status, stdout, stderr} = create('sample-widget');
    assert.equal(status, 0, stderr);
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
    const commands = [...stdout.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name!);
    for (const command of commands) assert.ok(scripts[command], command);
    for (const measured of ['build', 'heights', 'public-names'])
      assert.ok(commands.includes(measured), measured);
    for (const [path] of stdout.slice(stdout.indexOf('Next')).matchAll(/(?<=\s)[\w.-]+\/[\w./-]+\.\w+/g))
      assert.ok(existsSync(join(copy, path)), path);
  });

  const gate = (name: string, args: () => readonly string[], expected = /^/) => {
    it(`passes at once: ${name}`, () => {
      const {status, stdout, stderr} = runIn(args());
      assert.equal(status, 0, stdout + stderr);
      assert.match(stdout, expected);
    });
  };
  const tool = (path: string) => inRoot('node_modules', path);
  /** Files that are new, or another than before. */
  const changed = () =>
    filesIn(copy).filter((path) => before.get(path) !== read(path) && !path.includes('/generated/'));

  gate('structure', () => ['scripts/check-structure.mjs'], /^\d+ files, 0 problems/m);
  gate('registry', () => ['scripts/build-registry.mjs', '--check']);
  gate('words in every language', () => ['scripts/language/build.mjs', '--check']);
  // Three messages in twelve languages.
  gate('translations', () => ['scripts/language/check.mjs'], /36 still in English/);
  gate('glossary', () => ['scripts/language/glossary.mjs']);
  gate('content', () => ['--import', 'tsx', 'scripts/check-content.ts']);
  gate('words', () => ['--import', 'tsx', 'scripts/words/check-words.ts'], /sample-widget/);
  gate('evidence', () => ['--import', 'tsx', 'scripts/docs-evidence.ts', '--check']);
  gate('tests in Node', () => ['--import', 'tsx', '--test', ...nodeTests], /sample-widget/);
  gate(
    'written ahead of the script',
    () => ['--import', 'tsx', '--test', '--test-name-pattern=sample-widget', 'test/node/prerender.test.ts'],
    /ok .*writes <mn-sample-widget>/,
  );
  gate('format', () => [tool('prettier/bin/prettier.cjs'), '--check', '--ignore-unknown', ...changed()]);
  gate('lint', () => [
    tool('eslint/bin/eslint.js'),
    ...changed().filter((path) => /^(src|stories|test|demo)\/.*\.ts$/.test(path)),
  ]);
  gate('types', () => {
    // All that may name a widget; other tests do so as text alone.
    const include = ['src', 'demo', '.storybook/*.ts', 'stories', 'test/sample-widget.test.ts', ...nodeTests];
    writeFileSync(join(copy, 'tsconfig.check.json'), JSON.stringify({extends: './tsconfig.json', include}));
    return [tool('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.check.json'];
  });

  it('registers, exports and lists it', () => {
    assert.match(read('src/define/all.ts'), /^export \* from '\.\/sample-widget\.js';$/m);
    assert.match(
      read('src/index.ts'),
      /^export \{SampleWidget\} from '\.\/widgets\/sample-widget\/sample-widget\.js';$/m,
    );
    const {exports} = JSON.parse(read('package.json')) as {exports: Record<string, unknown>};
    assert.deepEqual(exports['./sample-widget'], {
      types: './dist/define/sample-widget.d.ts',
      default: './dist/define/sample-widget.js',
    });
    assert.ok(Object.keys(exports).indexOf('./sample-widget') < Object.keys(exports).indexOf('./all'));
    assert.match(read('README.md'), /^\|.*<mn-sample-widget>.*\|$/m);
  });
});
