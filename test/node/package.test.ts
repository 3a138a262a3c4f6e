import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {inRoot, widgetNames} from '../../scripts/project.mjs';
import {version} from '../../src/page/version.js';

interface PackageJson {
  version: string;
  exports: Record<string, unknown>;
}
const about = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as PackageJson;

it('the version in the source is that of the package', () => {
  assert.equal(version, about.version);
});

it('the package exports every widget by name', () => {
  const rest = [
    '.',
    './all',
    './custom-elements.json',
    './package.json',
    './schemas/*',
    './ssr',
    './widgets.css',
  ];
  const exported = Object.keys(about.exports).filter((path) => !rest.includes(path));
  assert.deepEqual(
    exported.sort(),
    widgetNames().map((name) => `./${name}`),
  );
});
