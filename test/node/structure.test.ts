import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {inRoot} from '../../scripts/project.mjs';

/** The problems of a house that has only these files. */
function problemsOf(files: Record<string, string>): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'structure-'));
  for (const [path, code] of Object.entries({
    'src/page/ground.ts': '',
    'package.json': '{"type": "module"}',
    ...files,
  })) {
    mkdirSync(join(copy, dirname(path)), {recursive: true});
    writeFileSync(join(copy, path), code);
  }
  for (const script of ['check-structure.mjs', 'project.mjs'])
    cpSync(inRoot('scripts', script), join(copy, 'scripts', script), {recursive: true});
  symlinkSync(inRoot('node_modules'), join(copy, 'node_modules'), 'junction');
  const {stdout, stderr} = spawnSync(process.execPath, [join(copy, 'scripts/check-structure.mjs')], {
    encoding: 'utf8',
  });
  rmSync(copy, {recursive: true});
  assert.match(stdout, /^\d+ files, \d+ problems$/m, stderr);
  return stderr.split('\n').filter((line) => line.startsWith('✗'));
}

describe('npm run check:structure', () => {
  it('has nothing against a file that imports what is below it', () => {
    assert.deepEqual(problemsOf({'src/element/a.ts': "import '../page/ground.js';\n"}), []);
  });

  it('lets nobody import upward, a framework neither', () => {
    for (const to of ['element', 'frameworks'])
      assert.match(
        problemsOf({'src/page/a.ts': `import '../${to}/b.js';\n`, [`src/${to}/b.ts`]: ''}).join(),
        /^✗ page\/a\.ts imports upward: /,
        to,
      );
  });

  it('sees a banned name in a comment with apostrophes, and lets texts have it', () => {
    const comment = "// The widget's laterPart is the patient's.\n";
    assert.match(problemsOf({'src/page/a.ts': comment}).join(), /"laterPart" has another name here/);
    assert.deepEqual(problemsOf({'src/page/a.ts': "export const text = 'laterPart';\n"}), []);
  });

  it('wants comments to open with a noun, in scripts too', () => {
    assert.match(
      problemsOf({'scripts/a.mjs': '// What it is.\n'}).join(),
      /^✗ scripts\/a\.mjs: open the comment with a noun/,
    );
    for (const opening of [
      '// What it is.',
      '// Whatever it is.',
      '/** Whoever it is. */',
      '/**\n * What it is.\n */',
    ])
      assert.match(
        problemsOf({'src/page/a.ts': `${opening}\n`}).join(),
        /open the comment with a noun/,
        opening,
      );
    assert.deepEqual(problemsOf({'src/page/a.ts': '// A thing, whatever it is.\n'}), []);
  });
});
