import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {siteProblems} from '../../scripts/site-links.mjs';

/** What is wrong with a site of these files. */
function problemsOf(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), text);
    }
    return siteProblems(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

describe('the site', () => {
  it('may be served from any path when all that it names is there', () => {
    const files = {
      'index.html':
        '<a href="./storybook/">Parts</a><a href="https://elsewhere.test/">x</a><!-- <img src="/a.png"> --><a href="?a=b#c">y</a>',
      'storybook/index.html': '<script src="./a.js?v=1"></script><a href="../index.html#top">Back</a>',
      'storybook/a.js': '',
      'b.css': '.a { background: url("data:image/png;base64,x") } .b { background: url(index.html) }',
    };
    assert.deepEqual(problemsOf(files), []);
  });

  it('is not whole where a file is missing, outside of it, or at the root of a server', () => {
    assert.equal(problemsOf({'index.html': '<img src="gone.png">'}).length, 1);
    assert.equal(problemsOf({'index.html': '<a href="../up.html">Up</a>'}).length, 1);
    assert.equal(problemsOf({'index.html': '<link rel="icon" href="/favicon.ico">'}).length, 1);
    assert.equal(problemsOf({'a.css': '.a { background: url(/a.png) }'}).length, 1);
  });
});
