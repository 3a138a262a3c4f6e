import {relative} from 'node:path';
import {root} from '../project.mjs';

/**
 * Ends the run with `N passed, N failed` alone on its line. It counts what the runner's own summary leaves out: a file
 * that does not load, and a run without tests.
 */
export function summaryReporter() {
  let passed = 0;
  let failed = 0;
  const problems = [];
  const fail = (problem) => {
    failed++;
    problems.push(problem);
  };

  const count = (suite) => {
    for (const test of suite?.tests ?? []) {
      if (test.passed) passed++;
      else if (!test.skipped) failed++;
    }
    suite?.suites.forEach(count);
  };

  return {
    onTestRunFinished({sessions}) {
      passed = failed = problems.length = 0;
      for (const session of sessions) {
        const before = failed;
        count(session.testResults);
        if (!session.passed && failed === before)
          fail(
            `${session.browser.name}: ${relative(root, session.testFile ?? '')} broke outside of its tests`,
          );
      }
      if (passed + failed === 0) fail('no tests ran');
    },
    stop() {
      // The runner knows nothing of the failures found here, and exits by its own count.
      if (failed > 0) process.on('exit', () => (process.exitCode = 1));
      for (const problem of problems) console.log(`\n✗ ${problem}`);
      console.log(`\n${passed} passed, ${failed} failed`);
    },
  };
}
