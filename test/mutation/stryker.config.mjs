/* Run by test/mutation/run.mjs for one module. Its tests are bundled once and run once for each change. */
const bundle = '.cache/mutation.mjs';

export default {
  testRunner: 'command',
  buildCommand: [
    '../../../node_modules/.bin/esbuild .cache/mutation-entry.ts --bundle --platform=node --format=esm --target=es2022',
    '--alias:node:test=./test/mutation/one-by-one.mjs --external:fast-check --ignore-annotations --log-level=error',
    `--outfile=${bundle}`,
  ].join(' '),
  commandRunner: {command: `MN_ONE_OF=25 node ${bundle}`},
  // Not copied: what is made, and what the tests do not read.
  ignorePatterns: [
    'cdn',
    'dist',
    'demo-dist',
    'storybook-static',
    'docs/pictures',
    'docs/site',
    'integrations',
    'test/*/**/node_modules',
  ],
  symlinkNodeModules: false,
  tempDirName: '.cache/stryker',
  concurrency: 2,
  timeoutMS: 40_000,
  reporters: ['json'],
  jsonReporter: {fileName: '.cache/mutation.json'},
};
