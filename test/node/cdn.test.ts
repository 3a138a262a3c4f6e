import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {cdnGraph, staticFiles} from '../../scripts/cdn-graph.mjs';
import {filesIn, inRoot, widgetNames} from '../../scripts/project.mjs';

/** The graph of a folder that holds just these files. */
function graphOf(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'cdn-'));
  try {
    mkdirSync(join(folder, 'chunks'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return cdnGraph(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

describe('the graph of imports', () => {
  it('follows static imports, and tells dynamic ones apart', () => {
    const graph = graphOf({
      'a.js': 'import "./chunks/b.js"; import("./chunks/later.js");',
      'chunks/b.js': 'export * from "./c.js";',
      'chunks/c.js': '',
      'chunks/later.js': '',
    });
    assert.deepEqual(staticFiles(graph, 'a.js'), ['a.js', 'chunks/b.js', 'chunks/c.js']);
    assert.deepEqual(graph.get('a.js')?.dynamic, ['chunks/later.js']);
  });

  for (const [what, code] of [
    ['bare', 'import "lit";'],
    ['absolute', 'import "https://example.com/a.js";'],
    ['rooted', 'import "/a.js";'],
    ['outward', 'import "../a.js";'],
    ['outward and dynamic', 'import("../a.js");'],
    ['missing', 'import "./b.js";'],
    ['computed', 'import(location.hash);'],
  ] as const) {
    it(`refuses an address that is ${what}`, () => {
      assert.throws(() => graphOf({'a.js': code}), /^Error: cdn\/a\.js/);
    });
  }

  it('refuses a page that loads from elsewhere', () => {
    assert.throws(() => graphOf({'embed.html': '<script src="https://example.com/a.js"></script>'}));
  });
});

describe('the script-tag build', () => {
  it('needs nothing but its own folder', () => {
    assert.doesNotThrow(() => cdnGraph());
  });

  it('has an entry for every widget, two requests deep', () => {
    const graph = cdnGraph();
    for (const widget of widgetNames()) {
      const entry = `${widget}.js`;
      const shared = staticFiles(graph, entry).slice(1);
      assert.ok(graph.has(entry), entry);
      const direct = graph.get(entry)?.static ?? [];
      assert.deepEqual(
        shared.filter((file) => !direct.includes(file)),
        [],
        `${entry} would find these only after another request`,
      );
    }
  });

  it('lists the right hash of every file', () => {
    const listed = JSON.parse(readFileSync(inRoot('cdn/integrity.json'), 'utf8')) as Record<string, string>;
    const files = filesIn(inRoot('cdn')).filter((file) => file !== 'integrity.json');
    assert.deepEqual(Object.keys(listed).sort(), files);
    for (const file of files) {
      const hash = createHash('sha384')
        .update(readFileSync(inRoot('cdn', file)))
        .digest('base64');
      assert.equal(listed[file], `sha384-${hash}`, file);
    }
  });

  it('passes on the licence of everything in it', () => {
    const notices = readFileSync(inRoot('cdn/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['lit ', 'lit-html ', 'lit-element ', '@lit/reactive-element '])
      assert.match(notices, new RegExp(`^${name}\\d`, 'm'));
    assert.match(notices, /BSD 3-Clause License/);
  });
});
