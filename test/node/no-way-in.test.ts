import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {inRoot} from '../../scripts/project.mjs';

// Stories and tests reach closed roots by test/support/roots.ts, which replaces `attachShadow`. What ships must not.
for (const folder of ['cdn', 'dist'])
  test(`${folder}/ holds no way into a closed root`, () => {
    assert.ok(existsSync(inRoot(folder)), `build ${folder}/ first`);
    const scripts = readdirSync(inRoot(folder), {recursive: true, encoding: 'utf8'}).filter((path) =>
      /\.m?js$/.test(path),
    );
    assert.ok(scripts.length > 20);
    for (const path of scripts) {
      const code = readFileSync(join(inRoot(folder), path), 'utf8');
      assert.doesNotMatch(code, /attachShadow["'\]]*\s*=[^=]/, path);
      assert.doesNotMatch(code, /knownRoot|withOpenRoots|everyElement/, path);
    }
  });
