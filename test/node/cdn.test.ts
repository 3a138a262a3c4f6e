import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {cdnGraph, staticFiles} from '../../scripts/cdn-graph.mjs';
import {reservedSpace} from '../../src/embed/reserved-space.js';
import {filesIn, inRoot, root, widgetNames} from '../../scripts/project.mjs';

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
    ['missing, with a query', 'import("./b.js" + location.hash);'],
    ['computed but for its folder', 'import("./" + location.hash);'],
  ] as const) {
    it(`refuses an address that is ${what}`, () => {
      assert.throws(() => graphOf({'a.js': code}), /^Error: cdn\/a\.js/);
    });
  }

  it('refuses a page that loads from elsewhere', () => {
    assert.throws(() => graphOf({'embed.html': '<script src="https://example.com/a.js"></script>'}));
    assert.throws(() =>
      graphOf({'embed.html': '<link rel="stylesheet" href="https://example.com/a.css" />'}),
    );
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

  it('asks for nothing that libraries of older pages have put something else in the place of', () => {
    for (const file of filesIn(inRoot('cdn')).filter((one) => one.endsWith('.js')))
      assert.doesNotMatch(readFileSync(inRoot('cdn', file), 'utf8'), /\bArray\.from\b/, file);
  });

  it('lists the right hash of every file', () => {
    const listed = JSON.parse(readFileSync(inRoot('cdn/integrity.json'), 'utf8')) as Record<string, string>;
    const files = filesIn(inRoot('cdn')).filter((file) => file !== 'integrity.json');
    assert.deepEqual(Object.keys(listed).sort(), files);
    for (const file of files) {
      const hash = createHash('sha256')
        .update(readFileSync(inRoot('cdn', file)))
        .digest('base64');
      assert.equal(listed[file], `sha256-${hash}`, file);
    }
  });

  it('passes on the licence of everything in it', () => {
    const notices = readFileSync(inRoot('cdn/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['lit-html ', '@lit/reactive-element '])
      assert.match(notices, new RegExp(`^${name}\\d`, 'm'));
    assert.match(notices, /BSD 3-Clause License/);
  });
});

describe('room for widgets that are to come', () => {
  it('lies on the line between what was measured, in the size of the text', () => {
    const css = reservedSpace(['a', 'b'], {
      a: [
        [160, 320],
        [320, 160],
        [480, 160],
      ],
    });
    // At 160 px, 480 - 160 = 320 px; at 240 px, 240 px; from 320 px on, 160 px.
    assert.match(css, /\.mn-widget\.mn-a\)::before \{ block-size: calc\(30em \+ -100cqi\); \}/);
    assert.match(css, /@container \(inline-size >= 20em\) \{.*block-size: calc\(10em \+ 0cqi\); \} \}/);
    assert.doesNotMatch(css, /mn-b/);
  });
});

describe('pages that can be embedded by their address', () => {
  it('name the folder that the build was told of', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    try {
      const code = `
        const {writePages} = await import('./scripts/cdn-pages.mjs');
        await writePages({folder: ${JSON.stringify(folder)}, core: 'chunks/core.js', own: {'prep-quiz': 'chunks/quiz.js'}, baseUrl: 'https://clinic.example/cdn'});`;
      const {status, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
      // What they load is in the folder, all the same.
      mkdirSync(join(folder, 'chunks'));
      for (const file of ['embed.js', 'widgets.js', 'chunks/core.js', 'chunks/quiz.js'])
        writeFileSync(join(folder, file), '');
      assert.doesNotThrow(() => cdnGraph(folder));
      const page = readFileSync(join(folder, 'pages/prep-quiz.html'), 'utf8');
      assert.match(
        page,
        /type="application\/json\+oembed"\s+href="https:\/\/clinic\.example\/cdn\/oembed\/prep-quiz\.json"/,
      );
      assert.match(page, /script-src 'self' https:\/\/clinic\.example\/cdn\/;/);
      const {html} = JSON.parse(readFileSync(join(folder, 'oembed/prep-quiz.json'), 'utf8')) as {
        html: string;
      };
      assert.match(
        html,
        /<iframe src="https:\/\/clinic\.example\/cdn\/pages\/prep-quiz\.html" width="700" height="\d+" title="[^"]+"><\/iframe>$/,
      );
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('the archive for self-hosting', () => {
  const place = () => mkdtempSync(join(tmpdir(), 'pack-'));

  it('is the same, byte by byte, wherever it is packed', () => {
    const pack = (zone: string) => {
      const out = join(place(), 'cdn.zip');
      const options = ['--as-built', '--out', out];
      const {status, stderr} = spawnSync(process.execPath, [inRoot('scripts/pack-cdn.mjs'), ...options], {
        encoding: 'utf8',
        env: {...process.env, TZ: zone},
      });
      assert.equal(status, 0, stderr);
      return readFileSync(out);
    };
    const zip = pack('Europe/London');
    assert.ok(zip.equals(pack('Asia/Tokyo')));
    const files = Object.keys(unzipSync(zip));
    for (const file of ['widgets.js', 'pages/prep-quiz.html', 'schemas/prep-quiz.schema.json'])
      for (const packed of [file, `${file}.br`, `${file}.gz`]) assert.ok(files.includes(packed), packed);
    // What a static host reads; test/hosting/run.mjs tries it on real ones.
    for (const file of ['_headers', '.htaccess', 'chunks/.htaccess', 'nginx.conf'])
      assert.ok(files.includes(file), file);
  });

  it('is built for the address that it is told', () => {
    const out = join(place(), 'cdn.zip');
    // Aside: other tests need cdn/.
    const folder = inRoot('.cache', `packed-${process.pid}`);
    const options = ['--base-url', 'https://clinic.example/widgets', '--out', out, '--folder', folder];
    try {
      const {status, stderr} = spawnSync('npm', ['run', '-s', 'pack:cdn', '--', ...options], {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
      assert.equal(status, 0, stderr);
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
    const files = unzipSync(readFileSync(out));
    assert.match(strFromU8(files['_headers']!), /^\/widgets\/chunks\/\*$/m);
    assert.match(strFromU8(files['nginx.conf']!), /^location \/widgets\/ \{$/m);
    const about = JSON.parse(strFromU8(files['oembed/prep-quiz.json']!)) as {html: string};
    assert.match(about.html, /<iframe src="https:\/\/clinic\.example\/widgets\/pages\/prep-quiz\.html"/);
    assert.match(
      strFromU8(files['pages/prep-quiz.html']!),
      /href="https:\/\/clinic\.example\/widgets\/oembed\/prep-quiz\.json"/,
    );
  });
});
