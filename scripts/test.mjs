// The one test command: every gate in turn, never stopping at the first failure; what failed, one table and one
// count at the end.
import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import {stripVTControlCharacters} from 'node:util';
import {inRoot, root} from './project.mjs';

// A gate that holds no tests of its own counts as one.
const gates = [
  ['types', 'types'],
  ['lint', 'lint'],
  ['content', 'check:content'],
  ['translations', 'check:translations'],
  ['build', 'build'],
  ['node tests', 'test:node', nodeCount],
  ['browser tests', 'test:browser', lastCount],
  ['coverage', 'check:coverage'],
  ['size', 'size'],
  ['package', 'check:package'],
  ['storybook build', 'build:storybook'],
  ['stories', 'test:stories', lastCount],
];

/** What Node's own runner counts, in its closing lines `ℹ pass 12`, `ℹ fail 0`. */
function nodeCount(output) {
  const number = (name) =>
    Number([...output.matchAll(new RegExp(`^\\S+ ${name} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  return {passed: number('pass'), failed: number('fail') + number('cancelled')};
}

/** Our own suites close with `12 passed, 0 failed` on a line of its own. */
function lastCount(output) {
  const [, passed = 0, failed = 0] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return {passed: Number(passed), failed: Number(failed)};
}

/** The lines by which a gate tells what failed; where there are none, its last ones. */
function failuresIn(output, gate) {
  const lines = output.split('\n').filter((line) => line.trim());
  const told = lines.filter((line) => /^\s*(✗|✖|not ok)/.test(line));
  return (told.length > 0 ? told.slice(0, 60) : lines.slice(-12)).map((line) => `${gate} │ ${line.trim()}`);
}

function run(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: {...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0'},
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.stderr.on('data', (data) => {
      output += data;
      process.stderr.write(data);
    });
    child.on('error', () => resolve({ok: false, output}));
    child.on('close', (status) => resolve({ok: status === 0, output: stripVTControlCharacters(output)}));
  });
}

// What an earlier run covered proves nothing about this one.
rmSync(inRoot('coverage'), {recursive: true, force: true});

const rows = [];
const failures = [];
for (const [name, script, count] of gates) {
  console.log(`\n━━ ${name} (npm run ${script})`);
  const start = performance.now();
  const {ok, output} = await run(script);
  const seconds = Math.round((performance.now() - start) / 1000);
  const result = count?.(output) ?? {passed: Number(ok), failed: Number(!ok)};
  // A suite that broke before it could count its tests, or that ran none, has failed.
  if (result.failed === 0 && (!ok || result.passed === 0)) result.failed = 1;
  rows.push({gate: name, ...result, seconds});
  if (result.failed > 0) failures.push(...failuresIn(output, name));
}

// Once more at the end, where they are not scrolled past.
if (failures.length > 0) console.log(`\n${failures.join('\n')}`);

console.log();
console.table(Object.fromEntries(rows.map(({gate, ...row}) => [gate, row])));
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
console.log(`${total('seconds')} s`);
process.exitCode = total('failed') > 0 || total('passed') === 0 ? 1 : 0;
console.log(`${total('passed')} passed, ${total('failed')} failed`);
