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
