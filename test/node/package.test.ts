import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {it} from 'node:test';
import {dirname, join} from 'node:path';
import {inRoot, root, widgetNames} from '../../scripts/project.mjs';
import type {WidgetElement} from '../../src/element/widget-element.js';
import * as everything from '../../src/index.js';
import {version} from '../../src/page/version.js';

interface PackageJson {
  version: string;
  exports: Record<string, unknown>;
}
interface Named {
  readonly name: string;
  readonly fieldName?: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
}
interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly name: string;
      readonly tagName: string;
      readonly attributes: readonly Named[];
      readonly events: readonly Named[];
      readonly members: readonly Named[];
    }[];
  }[];
}
const about = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as PackageJson;

it('the version in the source is that of the package', () => {
  assert.equal(version, about.version);
});

it('the package exports every widget by name, and nothing else unnoticed', () => {
  const others = [
    '.',
    './all',
    './cdn/*',
    './configure',
    './custom-elements.json',
    './editors/*',
    './jsx',
    './languages',
    './languages-loader',
    './llms.txt',
    './package.json',
    './react',
    './schemas/*',
    './ssr',
    './svelte',
    './vue',
    './widgets.css',
  ];
  const exported = Object.keys(about.exports).filter((path) => !others.includes(path));
  assert.deepEqual(
    exported.sort(),
    widgetNames()
      .flatMap((name) => [`./${name}`, `./react/${name}`])
      .sort(),
  );
});

it('is at most 900 files and 1.2 MB with ten widgets, the script-tag build included', () => {
  const {status, stdout} = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0);
  const [{files, size}] = JSON.parse(stdout) as [{files: {path: string}[]; size: number}];
  const further = Math.max(0, widgetNames().length - 10);
  assert.ok(files.length > 500 && files.length <= 900 + 30 * further, String(files.length));
  assert.ok(size <= 1_200_000 + 30_000 * further, String(size));
  const has = (path: RegExp) => files.some((file) => path.test(file.path));
  assert.ok(has(/^cdn\/widgets\.js$/) && has(/^dist\/define\/faq\.js$/) && has(/^llms\.txt$/));
  assert.ok(!has(/\.(map|br|gz)$/));
});

it('a bundle with one widget has its words only, in at most 60 chunks, all of which are packed', () => {
  for (const name of widgetNames()) {
    const tables = [name, `${name}-later`, 'shared'].map((table) => `dist/language/words/${table}.js`);
    const chunks = tables
      .filter((table) => existsSync(inRoot(table)))
      .flatMap((table) =>
        [...readFileSync(inRoot(table), 'utf8').matchAll(/import\('([^']+)'\)/g)].map(([, path]) =>
          join(dirname(table), path!),
        ),
      );
    assert.ok(chunks.length > 12 && chunks.length <= 60, `${name}: ${chunks.length}`);
    for (const path of chunks) {
      assert.match(path, /^cdn\/chunks\/locales-[\w-]+\/[\w-]+\/mn-words-[\w-]+\.js$/);
      assert.ok(existsSync(inRoot(path)), path);
    }
  }
});

it('the manifest lists values, typed events and the attributes that each class reads, and nothing internal', () => {
  const manifest = JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8')) as Manifest;
  const declared = manifest.modules.flatMap(({declarations}) => declarations);
  assert.deepEqual(declared.map(({tagName}) => tagName.slice(3)).sort(), widgetNames());
  for (const {name, attributes, events, members} of declared) {
    const Widget = (everything as unknown as Record<string, typeof WidgetElement>)[name]!;
    const fields = attributes.filter(({fieldName}) => fieldName);
    assert.deepEqual(fields.map((one) => one.name).sort(), [...Widget.observedAttributes].sort(), name);
    for (const {type, description, ...one} of [...attributes, ...events]) {
      assert.ok(type?.text && description, `${name} ${one.name}`);
      // A name would be offered by editors as if it were a value.
      if (!type.text.startsWith('CustomEvent<'))
        assert.match(
          type.text,
          /^(('[^']*'|string|number|boolean|undefined)( \| )?)+$/,
          `${name} ${one.name}`,
        );
    }
    for (const member of members) assert.doesNotMatch(member.name, /^(insideGuide|context|messages|closed)$/);
  }
});
