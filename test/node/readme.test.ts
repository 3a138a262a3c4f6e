import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {describe, it} from 'node:test';
import {inRoot} from '../../scripts/project.mjs';
import {leadTimes} from '../../src/evidence/lead-times.js';
import {restartTimes} from '../../src/evidence/restart-times.js';
import {faceZoneIds} from '../../src/illustrations/face-zones.js';
import {depthZones} from '../../src/widgets/depth-explorer/depth-explorer.logic.js';

const papers = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/look.md',
  'docs/on-your-page.md',
  'docs/support-policy.md',
  'docs/widgets.md',
  'docs/your-own-words.md',
];
const read = (path: string) => readFileSync(inRoot(path), 'utf8');
const readme = read('README.md');

/** What stands in backquotes between two places of a paper. */
const namesBetween = (paper: string, start: string, end: string): string[] => {
  const [, after = ''] = read(paper).split(start);
  return [...after.split(end)[0]!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!);
};

describe('the papers', () => {
  for (const paper of papers) {
    it(`${paper} leads to files that are there`, () => {
      for (const [, path] of read(paper).matchAll(/\]\(([^)#]+)\)/g)) {
        if (!/^https?:/.test(path!)) assert.ok(existsSync(inRoot(dirname(paper), path!)), path);
      }
    });

    it(`${paper} names commands that are there`, () => {
      const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
      for (const [, name] of read(paper).matchAll(/\bnpm run ([\w:-]+)/g)) assert.ok(scripts[name!], name);
      for (const [, file] of read(paper).matchAll(/\bnode (?:--import tsx )?([\w/-]+\.mjs)/g))
        assert.ok(existsSync(inRoot(file!)), file);
    });
  }

  it('print the policy that the tests run under', () => {
    const headers = JSON.parse(read('test/hosts/strict-csp.headers.json')) as Record<string, string>;
    const [, printed] = /^ {2}```\n([^`]+)```/m.exec(readme)!;
    assert.equal(printed!.trim().replace(/\s+/g, ' '), headers['Content-Security-Policy']);
  });

  it('keep as much room in the snippet as the builder does: after `npm run heights` too', () => {
    const {widgets} = JSON.parse(readFileSync(inRoot('cdn/files.json'), 'utf8')) as {
      widgets: Record<string, {file: string; room: string}>;
    };
    const {file, room} = widgets['prep-quiz']!;
    const link = `<link rel="modulepreload" href="/cdn/${file}">`;
    assert.ok(readme.includes(`<style>\n${room}\n</style>\n${link}\n<script async`));
  });

  it('begin with a README of at most 150 lines, which leads to the rest', () => {
    assert.ok(readme.trimEnd().split('\n').length <= 150);
    for (const paper of papers) if (paper !== 'README.md') assert.ok(readme.includes(`(${paper})`), paper);
  });

  it('name every time and depth that a clinic can set, and every zone', () => {
    assert.deepEqual(
      namesBetween('docs/your-own-words.md', '| `leadTimes`', '\n').sort(),
      Object.keys(leadTimes).sort(),
    );
    assert.deepEqual(
      namesBetween('docs/your-own-words.md', '| `restartTimes`', '\n').sort(),
      Object.keys(restartTimes).sort(),
    );
    assert.deepEqual(namesBetween('docs/your-own-words.md', '| `depths`', '\n'), ['most', ...depthZones]);
    assert.deepEqual(namesBetween('docs/widgets.md', '0.1 to 2.5), `zone` (', ')'), depthZones);
    const further = namesBetween('docs/widgets.md', '`zone` (as above, and ', ')');
    assert.deepEqual([...depthZones, ...further].sort(), [...faceZoneIds].sort());
  });
});

describe('the tables of attributes, in the words of people', () => {
  interface Named {
    readonly name: string;
    readonly default?: string;
    readonly description?: string;
    readonly type?: {readonly text: string};
  }
  interface Declared {
    readonly tagName?: string;
    readonly attributes: readonly Named[];
    readonly cssProperties: readonly Named[];
    readonly events: readonly Named[];
  }
  const {modules} = JSON.parse(read('custom-elements.json')) as {
    modules: readonly {readonly declarations: readonly Declared[]}[];
  };
  const widgets = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  const isShared = ({name}: Named, list: 'attributes' | 'cssProperties' | 'events') =>
    widgets.every((widget) => widget[list].some((other) => other.name === name));
  /** The cells of a row of docs/look.md. */
  const rowOf = (name: string) => {
    const row = read('docs/look.md')
      .split('\n')
      .find((line) => line.startsWith(`| \`${name}\` `));
    assert.ok(row, `docs/look.md has no row for ${name}`);
    return row.split('|').map((cell) => cell.trim());
  };

  it('have what all widgets share, with its values and its default', () => {
    const shared = widgets[0]!.attributes.filter((one) => isShared(one, 'attributes'));
    assert.ok(shared.length >= 14);
    for (const {name, type, description = ''} of shared) {
      const [, , what = '', unset = ''] = rowOf(name);
      for (const [, value] of type!.text.matchAll(/'([\w-]+)'/g))
        assert.ok(what.includes(`\`${value}\``), name);
      // A value, in its quotes or bare where it is a number; "none" and the like are said in words.
      const [fallback] = /(?<=Default: )(?:`[^`]+`|"[^"]+"|\d+)/.exec(description) ?? [];
      if (fallback) assert.equal(unset.replace(/^`(\d+)`$/, '$1'), fallback, name);
    }
  });

  it('have every custom property, with its default', () => {
    const properties = widgets.flatMap(({tagName, cssProperties}) =>
      cssProperties.filter(({name}) => !name.startsWith(`--${tagName}-`)),
    );
    assert.ok(properties.length >= 90);
    for (const {name, default: fallback} of properties) {
      const [, , , unset = ''] = rowOf(name);
      if (fallback) assert.ok(unset.includes(`\`${fallback}\``), `${name}: ${unset} for ${fallback}`);
    }
  });

  it('have each attribute, event and custom property that one widget has for itself', () => {
    const entries = read('docs/widgets.md').split(/^- /m);
    for (const {tagName, attributes, cssProperties, events} of widgets) {
      const entry = entries.find((text) => text.startsWith(`\`<${tagName}>\``)) ?? '';
      const own = [
        ...attributes.filter((one) => !isShared(one, 'attributes')),
        ...cssProperties.filter(({name}) => name.startsWith(`--${tagName}-`)),
        ...events.filter((one) => !isShared(one, 'events')),
      ];
      for (const {name} of own) assert.ok(entry.includes(`\`${name}\``), `${tagName} has ${name}`);
    }
    for (const {name} of widgets[0]!.events.filter((one) => isShared(one, 'events')))
      assert.ok(entries.at(-1)!.includes(`\`${name}\``), name);
  });
});

describe('the pages for frameworks', () => {
  const apps = readdirSync(inRoot('test/apps'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name.replace(/\d+$/, ''));

  it('are there for each kind of app that is tried, with a file that is put into it', () => {
    assert.ok(apps.length >= 15);
    for (const app of apps) assert.match(read(`docs/frameworks/${app}.md`), /^```\w+ \S+\n/m, app);
  });

  it('are linked from README and from their list, and lead nowhere else', () => {
    for (const app of apps) {
      assert.ok(readme.includes(`(docs/frameworks/${app}.md)`), app);
      const page = read(`docs/frameworks/${app}.md`);
      for (const [, path] of page.matchAll(/\]\(([^)#]+)\)/g))
        assert.ok(/^https?:/.test(path!) || existsSync(inRoot('docs/frameworks', path!)), path);
      assert.ok(read('docs/frameworks/README.md').includes(`(${app}.md)`), app);
    }
  });
});

it('README can be read where the package is listed: where relative links lead is known', () => {
  const about = JSON.parse(read('package.json')) as Record<string, unknown>;
  assert.match((about.repository as {url: string}).url, /^git\+https:\/\/github\.com\/.+\.git$/);
  assert.ok(about.homepage && about.bugs);
});
