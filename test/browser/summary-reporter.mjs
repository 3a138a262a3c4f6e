import {mkdirSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {inRoot, root} from '../../scripts/project.mjs';
import {tell} from '../support/suite.mjs';

/** Every test of a suite and of those inside, each named with its path. */
const testsIn = (suite, path = []) => [
  ...suite.tests.map((test) => ({...test, name: [...path, test.name].join(' › ')})),
  ...suite.suites.flatMap((inner) => testsIn(inner, [...path, inner.name])),
];

/**
 * Ends the run with every failure on a line and `N passed, N failed` alone on its line. It counts what the runner's own
 * summary leaves out: a file that does not load, and a run without tests. How long each test took goes to a file.
 */
export function summaryReporter() {
  let passed = 0;
  let problems = [];
  let isOver = false;
  process.on('exit', () => {
    if (!isOver) process.stdout.write('✗ the run ended before its tests had\n\n0 passed, 1 failed\n');
  });

  return {
    onTestRunFinished({sessions}) {
      passed = 0;
      problems = [];
      const times = [];
      for (const session of sessions) {
        const browser = session.browser.name;
        const file = relative(root, session.testFile ?? '');
        const tests = session.testResults ? testsIn(session.testResults) : [];
        const failed = tests.filter((test) => !test.passed && !test.skipped);
        passed += tests.filter((test) => test.passed).length;
        for (const {name, error} of failed)
          problems.push(
            `${browser}: ${file}: ${name}: ${(error?.message ?? '').split('\n')[0].slice(0, 300)}`,
          );
        if (!session.passed && failed.length === 0)
          problems.push(`${browser}: ${file} broke outside of its tests`);
        for (const {name, duration} of tests) times.push({browser, file, name, duration});
      }
      if (passed + problems.length === 0) problems.push('no tests ran');
      mkdirSync(inRoot('coverage'), {recursive: true});
      writeFileSync(inRoot('coverage/browser-test-times.json'), JSON.stringify(times));
    },
    stop() {
      isOver = true;
      // The runner knows nothing of the failures found here, and exits by its own count.
      if (problems.length > 0) process.on('exit', () => (process.exitCode = 1));
      for (const problem of problems) console.log(`✗ ${problem}`);
      tell({passed, failures: problems});
      console.log(`\n${passed} passed, ${problems.length} failed`);
    },
  };
}
