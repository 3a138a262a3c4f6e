// Our own suites count alike: a line for each check, what is wrong below it, and `N passed, N failed` at the end. A file
// that MN_COUNT names gets the same for programs: scripts/test.mjs.
import {writeFileSync} from 'node:fs';

let passed = 0;
const failures = [];

/** Says what came of a check: passed where there are no problems. */
export function report(name, problems = []) {
  const lines = [...new Set(problems)].slice(0, 20).map((problem) => String(problem).slice(0, 2000));
  console.log(`${lines.length > 0 ? '✗' : '✓'} ${name}`);
  for (const line of lines) console.log(line.replace(/^/gm, '    '));
  if (lines.length > 0) failures.push([name, ...lines].join('\n'));
  else passed++;
}

/** Runs a check, which fails by throwing. */
export async function check(name, run) {
  try {
    await run();
    report(name);
  } catch (error) {
    report(name, [error?.stack ?? error]);
  }
}

/** @param {{passed: number, failures: string[]}} counted */
export function tell(counted) {
  if (process.env.MN_COUNT) writeFileSync(process.env.MN_COUNT, JSON.stringify(counted));
}

export function finish() {
  if (failures.length > 0 || passed === 0) process.exitCode = 1;
  tell({passed, failures});
  console.log(`\n${passed} passed, ${failures.length} failed`);
}
