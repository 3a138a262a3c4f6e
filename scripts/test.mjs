// The one test command: every gate, never stopping at the first failure; what failed, one table and one
// count at the end.
//   npm test
//   npm run check     those that need neither a build nor a browser, in under a minute
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {inRoot, root} from './project.mjs';

/** Web servers and a whole WordPress, which few have: needed in CI and with all engines, elsewhere left out. */
const isWhole = Boolean(process.env.CI) || process.env.MN_ENGINES === 'all';
const onServers = {archive: 'test:archive', hosting: 'test:hosting', WordPress: 'test:wordpress'};

/** Old browsers come as packages for one platform only. */
const hasOldBrowsers = process.platform === 'linux' && process.arch === 'x64';

// Stage by stage, each gate with its script; the lanes of a stage run side by side, for while one waits for a browser,
// another has the cores.
const whole = [
  [
    {
      types: 'types',
      structure: 'check:structure',
      content: 'check:content',
      translations: 'check:translations',
      build: 'build',
    },
    {lint: 'lint'},
  ],
  [
    {'browser tests': 'test:browser'},
    {
      'node tests': 'test:node',
      size: 'size',
      'words and heights': 'check:visible',
      'public names': 'check:public-names',
      package: 'check:package',
      apps: 'test:apps:main',
      documentation: 'build:docs',
      'storybook build': 'build:storybook',
      stories: 'test:stories',
      recorders: 'test:recorders',
      ...(hasOldBrowsers ? {'old browsers': 'test:old-browsers'} : {}),
      ...(isWhole ? onServers : {}),
    },
  ],
  [{coverage: 'check:coverage'}],
];
const quick = [
  [
    {lint: 'lint', content: 'check:content', structure: 'check:structure'},
    {'node tests': 'test:node:quick', types: 'types'},
  ],
];
const isQuick = process.argv.includes('--quick');

const counts = mkdtempSync(join(tmpdir(), 'mn-counts-'));

/**
 * The count of a suite (test/support/suite.mjs). A gate that holds no tests of its own counts as one; a suite that
 * broke before it could count, or that ran no test, has failed; the last lines say why.
 */
function countOf(file, ok, output) {
  const counted = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {passed: Number(ok), failures: []};
  if (counted.failures.length === 0 && (!ok || counted.passed === 0))
    counted.failures.push(output.trim().split('\n').slice(-40).join('\n'));
  return counted;
}

/** Runs a script; what it prints is shown at once, or in one piece at its end. */
function run(script, file, atOnce) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: {...process.env, MN_COUNT: file, FORCE_COLOR: process.stdout.isTTY ? '1' : '0'},
    });
    let output = '';
    for (const stream of ['stdout', 'stderr'])
      child[stream].on('data', (data) => {
        output += data;
        if (atOnce) process[stream].write(data);
      });
    child.on('error', () => resolve({ok: false, output}));
    child.on('close', (status) => resolve({ok: status === 0, output: stripVTControlCharacters(output)}));
  });
}

// Coverage of an earlier run proves nothing about this one.
if (!isQuick) rmSync(inRoot('coverage'), {recursive: true, force: true});

const rows = [];
const told = [];
async function runLane(gates, atOnce) {
  for (const [gate, script] of Object.entries(gates)) {
    const heading = `\n━━ ${gate} (npm run ${script})`;
    if (atOnce) console.log(heading);
    const begun = performance.now();
    const file = join(counts, script.replaceAll(':', '-'));
    const {ok, output} = await run(script, file, atOnce);
    const seconds = Math.round((performance.now() - begun) / 1000);
    if (!atOnce) console.log(`${heading}\n${output}`);
    const {passed, failures} = countOf(file, ok, output);
    rows.push({gate, passed, failed: failures.length, seconds});
    told.push(...failures.map((failure) => failure.replace(/^/gm, `${gate} │ `)));
  }
}

const start = performance.now();
for (const lanes of isQuick ? quick : whole)
  await Promise.all(lanes.map((gates, lane) => runLane(gates, lane === 0)));
rmSync(counts, {recursive: true});

// Once more at the end, where they are not scrolled past.
if (told.length > 0) console.log(`\n${told.join('\n')}`);

console.log();
console.table(Object.fromEntries(rows.map(({gate, ...row}) => [gate, row])));
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
if (!isWhole && !isQuick)
  console.log('Left out: test:archive, test:hosting and test:wordpress. MN_ENGINES=all runs them too.');
if (!hasOldBrowsers && !isQuick)
  console.log('Left out: test:old-browsers, whose browsers are of Linux on x64.');
console.log(`${Math.round((performance.now() - start) / 1000)} s`);
process.exitCode = total('failed') > 0 || total('passed') === 0 ? 1 : 0;
console.log(`${total('passed')} passed, ${total('failed')} failed`);
