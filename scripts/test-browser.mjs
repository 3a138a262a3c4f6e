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

await startTestRunner({argv: values.watch ? ['--watch'] : []});
