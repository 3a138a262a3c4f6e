import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
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
    'test/support',
    '.storybook',
    '.prettierrc.json',
    'package.json',
    'tsconfig.json',
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
    const {stdout} = spawnSync(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.check.json'], {
      cwd: copy,
      encoding: 'utf8',
      // Coverage of the compiler itself is of no use, and slow.
      env: {...process.env, NODE_V8_COVERAGE: ''},
    });
    assert.doesNotMatch(stdout, /sample-widget|src\/index\.ts|src\/define\/all\.ts/);
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
