// Runs the tests that need no browser: all of them, or the files named as arguments.
//   npm run test:node -- [--no-build | test/node/package.test.ts …]
// `--no-build` leaves out those that read what `npm run build` makes.
import {existsSync, readFileSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {filesIn, inRoot, root} from './project.mjs';

const folder = inRoot('test/node');
const all = existsSync(folder) ? filesIn(folder).filter((file) => file.endsWith('.test.ts')) : [];
const isQuick = process.argv.includes('--no-build');
const needsBuild = (file) =>
  /inRoot\('(cdn|dist|demo-dist|schemas)\b|cdnGraph|\.\.\/(dist|cdn)\/|create\.mjs/.test(
    readFileSync(inRoot('test/node', file), 'utf8'),
  );
const chosen = isQuick
  ? all.filter((file) => !needsBuild(file)).map((file) => `test/node/${file}`)
  : process.argv.slice(2);
const files = chosen.length > 0 ? chosen : all.map((file) => `test/node/${file}`);
if (files.length === 0) {
  console.error('No tests in test/node/');
  process.exit(1);
}
// Of whole runs only, for scripts/check-coverage.mjs.
const coverage =
  chosen.length > 0
    ? []
    : [
        inRoot('node_modules/c8/bin/c8.js'),
        '--reporter=json',
        '--reports-dir=coverage/node',
        '--include=src/**/*.ts',
        '--exclude-after-remap',
        process.execPath,
      ];
const {status} = spawnSync(
  process.execPath,
  [...coverage, '--import', 'tsx', '--test', '--test-reporter=spec', ...files],
  {cwd: root, stdio: 'inherit'},
);
process.exit(status ?? 1);
