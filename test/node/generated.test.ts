import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {filesIn, inRoot, root} from '../../scripts/project.mjs';

/**
 * Files that a command writes and that are committed, with the check that compares them. Two are compared where they can
 * be: docs/public-names.json after a build (check:public-names), src/embed/heights.json in a browser
 * (test/prerendered.test.ts).
 */
const generated = [
  {
    check: ['scripts/build-registry.mjs', '--check'],
    files: /^src\/define\/(?!define\.ts)|^src\/index\.ts$/,
    changed: ['src/define/faq.ts', 'src/define/all.ts'],
  },
  {
    check: ['scripts/language/build.mjs', '--check'],
    files: /^src\/language\/generated\//,
    changed: ['src/language/generated/de/faq.ts', 'src/language/generated/catalogues.ts'],
  },
  {check: ['scripts/language/glossary.mjs'], files: /^xliff\/glossary\.md$/, changed: ['xliff/glossary.md']},
  {
    check: ['--import', 'tsx', 'scripts/docs-evidence.ts', '--check'],
    files: /^docs\/evidence\.md$/,
    changed: ['docs/evidence.md'],
  },
];
const folders = ['docs', 'scripts', 'src', 'xliff'];

const run = (cwd: string, check: string[]) =>
  spawnSync(process.execPath, check, {cwd, encoding: 'utf8', env: {...process.env, NODE_V8_COVERAGE: ''}});

describe('a committed file that is generated', () => {
  const copy = mkdtempSync(join(tmpdir(), 'generated-'));
  for (const path of [
    ...folders,
    'package.json',
    'lit-localize.json',
    'README.md',
    '.prettierrc.json',
    'tsconfig.json',
  ])
    cpSync(inRoot(path), join(copy, path), {recursive: true});
  symlinkSync(inRoot('node_modules'), join(copy, 'node_modules'), 'junction');
  for (const path of generated.flatMap(({changed}) => changed))
    appendFileSync(join(copy, path), '// By hand.\n');
  after(() => rmSync(copy, {recursive: true}));

  for (const {check, files, changed} of generated) {
    it(`is what its source says: ${check.join(' ')}`, () => {
      const {status, stdout, stderr} = run(root, check);
      assert.equal(status, 0, stdout + stderr);
    });
    it(`fails that check when it was changed by hand: ${changed.join(', ')}`, () => {
      const {status, stdout, stderr} = run(copy, check);
      assert.equal(status, 1);
      for (const path of changed) {
        assert.match(path, files);
        assert.ok((stdout + stderr).includes(path), stdout + stderr);
      }
    });
  }

  it('fails where an export of the package or a row of README is missing', () => {
    const about = readFileSync(inRoot('package.json'), 'utf8');
    writeFileSync(join(copy, 'package.json'), about.replace(/ {4}"\.\/faq": \{[^}]+\},\n/, ''));
    const readme = readFileSync(inRoot('README.md'), 'utf8');
    writeFileSync(join(copy, 'README.md'), readme.replace(/^\|.*<mn-faq>.*\n/m, ''));
    const {status, stderr} = run(copy, generated[0]!.check);
    assert.equal(status, 1);
    assert.match(stderr, /package\.json[^]*README\.md/);
  });

  it('is known here, if it says that it is generated', () => {
    const marked = folders
      .flatMap((folder) => filesIn(inRoot(folder)).map((file) => `${folder}/${file}`))
      .filter((path) => /\.(ts|mjs|md|json|css|html)$/.test(path))
      .filter((path) =>
        /^(\W*Generated (from|by) |.*\. Generated from )/m.test(
          readFileSync(inRoot(path), 'utf8').slice(0, 400),
        ),
      );
    assert.ok(marked.length > 300, String(marked.length));
    assert.deepEqual(
      marked.filter((path) => !generated.some(({files}) => files.test(path))),
      [],
    );
  });
});
