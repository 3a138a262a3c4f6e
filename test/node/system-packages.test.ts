import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {inRoot} from '../../scripts/project.mjs';

/** Looks for Chromium on a machine that has nothing but a package manager, which only writes down what it is told. */
function findsChromium(settings: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  const log = join(folder, 'log');
  const command = (name: string, code: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${code}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  command('apt-get', `echo "$@" >> '${log}'\n[ "$1" = update ] || : > '${folder}/chromium'`);
  command('sudo', 'shift\n[ "$1" = true ] || "$@"');
  const code = `import {findBrowsers} from ${JSON.stringify(pathToFileURL(inRoot('scripts/browsers.mjs')).href)};
try { console.log(findBrowsers('chromium').found.chromium.path); } catch ({message}) { console.log(message); }`;
  const {stdout} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: {PATH: folder, ...settings},
  });
  const told = existsSync(log) ? readFileSync(log, 'utf8') : '';
  rmSync(folder, {recursive: true});
  return {said: stdout.trim(), told, found: stdout.trim() === join(folder, 'chromium')};
}

if (process.platform === 'linux')
  describe('a browser that is missing', () => {
    it('is not installed unasked: the one command that does so is said', () => {
      const {said, told} = findsChromium({});
      assert.equal(told, '');
      assert.match(
        said,
        /^No browser found for chromium\..*\nOr run: (?:MN_INSTALL=1 npm test|sudo apt-get) ?/,
      );
    });

    for (const [name, value] of [
      ['MN_INSTALL', '1'],
      ['CI', 'true'],
    ] as const)
      it(`is installed where that is asked for, by ${name}`, () => {
        const {told, found} = findsChromium({[name]: value});
        assert.match(told, /^update .*\ninstall .* chromium\b/);
        assert.ok(found);
      });
  });

it('continuous integration asks for it wherever it runs, and README does', () => {
  assert.match(readFileSync(inRoot('.ci/run'), 'utf8'), /^export MN_INSTALL=1$/m);
  assert.match(readFileSync(inRoot('README.md'), 'utf8'), /^npm ci && MN_INSTALL=1 npm test$/m);
});
