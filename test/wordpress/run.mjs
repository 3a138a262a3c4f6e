// Tries the WordPress plug-in, as it is packed, in real WordPress of several versions.
//   npm run test:wordpress -- [debian] [6.5] [nightly]
// Debian's alone, unless others are named: not every check passes in those as yet.
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {installTools} from './site.mjs';
import {tryPlugin} from './plugin.test.mjs';
import {finish} from '../support/suite.mjs';
import {inRoot, npmRun, runScript} from '../../scripts/project.mjs';

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folder = mkdtempSync(join(tmpdir(), 'mn-plugin-'));
installTools();
if (!existsSync(inRoot('cdn/widgets.js'))) npmRun('build:cdn');
if (!existsSync(inRoot('custom-elements.json'))) npmRun('build:manifest');
const pack = (name, ...options) => {
  const out = join(folder, name);
  runScript('scripts/pack-wordpress.mjs', '--as-built', '--out', out, ...options);
  return out;
};
const zips = {older: pack('older.zip', '--version', '0.0.9'), current: pack('current.zip')};
try {
  for (const version of asked.length ? asked : ['debian']) await tryPlugin(version, zips);
} finally {
  rmSync(folder, {recursive: true, force: true});
}
finish();
