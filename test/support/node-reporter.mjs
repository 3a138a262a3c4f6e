// Counts what Node's own runner runs, as our suites count.
import {tell} from './suite.mjs';

export default async function* countTests(events) {
  let passed = 0;
  const failures = [];
  for await (const {type, data} of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') passed++;
    if (type === 'test:fail')
      failures.push(`${data.name}\n${data.details.error.cause?.stack ?? data.details.error}`);
  }
  tell({passed, failures});
  yield '';
}
