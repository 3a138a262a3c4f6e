import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {inRoot} from '../../scripts/project.mjs';

describe('npm run create', () => {
  const copy = mkdtempSync(join(tmpdir(), 'create-'));
  for (const path of [
    'src',
    'scripts',
    'stories',
    'test/conformance',
    'test/support',
    '.storybook',
    '.prettierrc.json',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'eslint.config.mjs',
    'lit-localize.json',
    'xliff',
    'README.md',
  ])
    if (existsSync(inRoot(path))) cpSync(inRoot(path), join(copy, path), {recursive: true});
  symlinkSync(inRoot('node_modules'), join(copy, 'node_modules'), 'junction');
  after(() => rmSync(copy, {recursive: true}));

  const create = (...names: string[]) =>
    spawnSync(process.execPath, [join(copy, 'scripts/create.mjs'), ...names], {encoding: 'utf8'});
  const read = (path: string) => readFileSync(join(copy, path), 'utf8');

  it('refuses a name that cannot be a tag, or is taken', () => {
    for (const name of ['', 'Depth', 'depth_explorer', '-depth', 'prep-quiz'])
      assert.equal(create(name).status, 1, name);
  });

  it('makes a widget that type-checks', () => {
    const {status, stderr} = create('sample-widget');
    assert.equal(status, 0, stderr);
    const config = {
      extends: './tsconfig.json',
      include: ['src', 'test/sample-widget.test.ts', 'stories/sample-widget.stories.ts'],
    };
    writeFileSync(join(copy, 'tsconfig.check.json'), JSON.stringify(config));
    const tsc = inRoot('node_modules/typescript/bin/tsc');
    const result = spawnSync(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.check.json'], {
      cwd: copy,
      encoding: 'utf8',
      // Coverage of the compiler itself is of no use, and slow.
      env: {...process.env, NODE_V8_COVERAGE: ''},
    });
    assert.equal(result.status, 0, result.stdout + result.stderr);
  });

  it('passes the quick gates at once: structure, registry, translations, lint and format', () => {
    const files = [
      ...readdirSync(join(copy, 'src/widgets/sample-widget')).map(
        (file) => `src/widgets/sample-widget/${file}`,
      ),
      'stories/sample-widget.stories.ts',
      'test/sample-widget.test.ts',
    ];
    assert.ok(files.length >= 5);
    const gates = [
      ['scripts/check-structure.mjs'],
      ['scripts/build-registry.mjs', '--check'],
      ['scripts/language/build.mjs', '--check'],
      ['scripts/language/check.mjs'],
      [join(copy, 'node_modules/eslint/bin/eslint.js'), ...files],
      [join(copy, 'node_modules/prettier/bin/prettier.cjs'), '--check', ...files],
    ];
    for (const gate of gates) {
      const {status, stdout, stderr} = spawnSync(process.execPath, gate, {
        cwd: copy,
        encoding: 'utf8',
        env: {...process.env, NODE_V8_COVERAGE: ''},
      });
      // Others' files are no matter of this one.
      if (gate[0] === 'scripts/check-structure.mjs') {
        assert.match(stdout, /^\d+ files, /m, stderr);
        assert.doesNotMatch(stdout + stderr, /sample-widget/);
      } else assert.equal(status, 0, `${gate.join(' ')}\n${stdout}${stderr}`);
      // Three messages in twelve languages.
      if (gate[0] === 'scripts/language/check.mjs') assert.match(stdout, /36 still in English/);
    }
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
    if (existsSync(join(copy, 'README.md'))) assert.match(read('README.md'), /^\|.*<mn-sample-widget>.*\|$/m);
  });
});
