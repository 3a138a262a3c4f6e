// The one test command: every gate, never stopping at the first failure; what failed, one table and one
// count at the end.
import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import {stripVTControlCharacters} from 'node:util';
import {inRoot, root} from './project.mjs';

// A gate that holds no tests of its own counts as one.
const gate = (name, script, count) => ({name, script, count});

/** Web servers and a whole WordPress, which few have: in CI and with all engines they are installed, elsewhere left out. */
const isWhole = Boolean(process.env.CI) || process.env.MN_ENGINES === 'all';
const onServers = isWhole
  ? [
      gate('archive', 'test:archive', lastCount),
      gate('hosting', 'test:hosting', lastCount),
      gate('WordPress', 'test:wordpress', lastCount),
    ]
  : [];

/** Old browsers come as packages for one platform only. */
const hasOldBrowsers = process.platform === 'linux' && process.arch === 'x64';
const onOldBrowsers = hasOldBrowsers ? [gate('old browsers', 'test:old-browsers', lastCount)] : [];

// Stage by stage; the lanes of a stage run side by side, for while one waits for a browser, another has the cores.
const stages = [
  [
    [
      gate('types', 'types'),
      gate('content', 'check:content'),
      gate('translations', 'check:translations'),
      gate('build', 'build'),
    ],
    [gate('lint', 'lint')],
  ],
  [
    [gate('browser tests', 'test:browser', lastCount)],
    [
      gate('node tests', 'test:node', nodeCount),
      gate('size', 'size'),
      gate('words and heights', 'check:visible'),
      gate('public names', 'check:public-names'),
      gate('package', 'check:package'),
      gate('apps', 'test:apps:main', lastCount),
      gate('documentation', 'build:docs', lastCount),
      gate('storybook build', 'build:storybook'),
      gate('stories', 'test:stories', lastCount),
      gate('recorders', 'test:recorders', lastCount),
      ...onOldBrowsers,
      ...onServers,
    ],
  ],
  [[gate('coverage', 'check:coverage')]],
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

/** The lines by which a gate tells what failed, and those below that say why; where there are none, its last ones. */
function failuresIn(output, gate) {
  const lines = output.split('\n').filter((line) => line.trim());
  const told = [];
  // A line that stands further in than the failure above it belongs to that failure.
  let depth = Infinity;
  for (const line of lines) {
    const indent = line.search(/\S/);
    if (/^\s*(✗|✖|not ok)/.test(line)) depth = indent;
    else if (indent <= depth) depth = Infinity;
    if (indent >= depth) told.push(line);
  }
  return (told.length > 0 ? told.slice(0, 120) : lines.slice(-12)).map(
    (line) => `${gate} │ ${line.trimEnd()}`,
  );
}

/** Runs a script; what it prints is shown at once, or in one piece at its end. */
function run(script, atOnce) {
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
      if (atOnce) process.stdout.write(data);
    });
    child.stderr.on('data', (data) => {
      output += data;
      if (atOnce) process.stderr.write(data);
    });
    child.on('error', () => resolve({ok: false, output}));
    child.on('close', (status) => resolve({ok: status === 0, output: stripVTControlCharacters(output)}));
  });
}

// What an earlier run covered proves nothing about this one.
rmSync(inRoot('coverage'), {recursive: true, force: true});

const rows = [];
const failures = [];
async function runLane(gates, atOnce) {
  for (const {name, script, count} of gates) {
    const heading = `\n━━ ${name} (npm run ${script})`;
    if (atOnce) console.log(heading);
    const begun = performance.now();
    const {ok, output} = await run(script, atOnce);
    const seconds = Math.round((performance.now() - begun) / 1000);
    if (!atOnce) console.log(`${heading}\n${output}`);
    const result = count?.(output) ?? {passed: Number(ok), failed: Number(!ok)};
    // A suite that broke before it could count its tests, or that ran none, has failed.
    if (result.failed === 0 && (!ok || result.passed === 0)) result.failed = 1;
    rows.push({gate: name, ...result, seconds});
    if (result.failed > 0) failures.push(...failuresIn(output, name));
  }
}

const start = performance.now();
for (const lanes of stages) await Promise.all(lanes.map((gates, lane) => runLane(gates, lane === 0)));

// Once more at the end, where they are not scrolled past.
if (failures.length > 0) console.log(`\n${failures.join('\n')}`);

console.log();
console.table(Object.fromEntries(rows.map(({gate, ...row}) => [gate, row])));
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
if (!isWhole)
  console.log('Left out: test:archive, test:hosting and test:wordpress. MN_ENGINES=all runs them too.');
if (!hasOldBrowsers) console.log('Left out: test:old-browsers, whose browsers are of Linux on x64.');
console.log(`${Math.round((performance.now() - start) / 1000)} s`);
process.exitCode = total('failed') > 0 || total('passed') === 0 ? 1 : 0;
console.log(`${total('passed')} passed, ${total('failed')} failed`);
