// Runs checks one after the other and counts them, as the other suites of this project do.
let passed = 0;
let failed = 0;

export async function check(name, run) {
  try {
    await run();
    passed++;
    console.log(`✓ ${name}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${name}`);
    console.log(String(error?.stack ?? error).replace(/^/gm, '    '));
  }
}

export function finish() {
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
}
