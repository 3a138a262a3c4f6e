// Runs the browser tests: all of them, or the files named as arguments.
//   npm run test:browser -- [--engines chromium,firefox] [--watch] [test/prep-quiz.test.ts …]
import {parseArgs} from 'node:util';
import {startTestRunner} from '@web/test-runner';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {engines: {type: 'string'}, watch: {type: 'boolean', default: false}},
});
if (values.engines) process.env.MN_ENGINES = values.engines;
if (positionals.length > 0) process.env.MN_TEST_FILES = positionals.join(',');

// The runner lets go of some promises (that WebKit opens a page, for one), and a single one that fails would end the run
// without a word of its tests. What it spoils fails by itself, when its time is up. Not by console, which the runner holds
// back: an end would swallow it.
const say = (text) => process.stdout.write(`${text}\n`);
process.on('unhandledRejection', (reason) =>
  say(`The test runner did not wait for this, which failed: ${reason?.stack ?? reason}`),
);
// Before the runner's own listener, which stops the run.
process.on('uncaughtException', (error) => say(`✗ the run was stopped: ${error?.stack ?? error}`));

await startTestRunner({argv: values.watch ? ['--watch'] : []});
