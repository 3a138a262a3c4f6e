// Runs the tests that need no browser: all of them, or the files named as arguments.
//   npm run test:node -- [--no-build | test/node/package.test.ts …]
// `--no-build` leaves out those that read what `npm run build` makes, or try scripts on a copy of the project.
import {readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {filesIn, inRoot, run} from './project.mjs';

const all = filesIn(inRoot('test/node'))
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `test/node/${file}`);
const needsBuild = (file) =>
  /inRoot\('(cdn|dist|demo-dist|schemas)\b|cdnGraph|\.\.\/(dist|cdn)\/|symlinkSync/.test(
    readFileSync(inRoot(file), 'utf8'),
  );
const isQuick = process.argv.includes('--no-build');
const chosen = isQuick ? all.filter((file) => !needsBuild(file)) : process.argv.slice(2);
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
run(process.execPath, [
  ...coverage,
  '--import',
  'tsx',
  '--test',
  // Of itself, Node leaves a core free.
  ...(isQuick ? [`--test-concurrency=${availableParallelism()}`] : []),
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./test/support/node-reporter.mjs',
  '--test-reporter-destination=stderr',
  ...(chosen.length > 0 ? chosen : all),
]);
