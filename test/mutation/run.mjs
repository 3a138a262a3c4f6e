// Changes logic in small ways, one at a time, and runs the Node tests that import it: `npm run test:mutation -- <files>`,
// by default all logic in src/. Prints a row a module; survivors are in `.cache/mutation/<module>.txt`.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join, relative} from 'node:path';
import {filesIn, inRoot} from '../../scripts/project.mjs';

const stryker = inRoot('test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js');
const results = inRoot('.cache/mutation');
mkdirSync(results, {recursive: true});

const asked = process.argv.slice(2).map((file) => relative(inRoot(), inRoot(file)));
const modules = asked.length
  ? asked
  : filesIn(inRoot('src'))
      .filter((file) => file.endsWith('.logic.ts'))
      .map((file) => `src/${file}`);

const tests = readdirSync(inRoot('test/node'))
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => [file, readFileSync(inRoot('test/node', file), 'utf8')])
  // The tests are one bundle, in which nothing can be imported by a name that is put together or found from the file
  // that asks; and papers lead to files that are not copied.
  .filter(([, code]) => !/\bimport\([^']|import\.meta/.test(code) && !code.includes("'README.md'"));
const imports = (code, path) => code.includes(`/${path.replace(/\.ts$/, '.js')}'`);

/** The tests that import a module, then those of the modules beside it that do, and so on: a change may be seen only there. */
function testsOf(module, seen = new Set()) {
  seen.add(module);
  const folder = module.slice(0, module.lastIndexOf('/'));
  const users = readdirSync(inRoot(folder))
    .filter(
      (file) => file.endsWith('.ts') && imports(readFileSync(inRoot(folder, file), 'utf8'), basename(module)),
    )
    .map((file) => `${folder}/${file}`)
    .filter((user) => !seen.has(user));
  const direct = tests
    .filter(([, code]) => imports(code, module.replace(/^src\//, '')))
    .map(([file]) => file);
  return [...direct, ...users.flatMap((user) => testsOf(user, seen))];
}

for (const module of modules) {
  const used = [...new Set(testsOf(module))];
  if (!used.length) {
    console.log(`| ${module} | no test imports it |`);
    continue;
  }
  writeFileSync(
    inRoot('.cache/mutation-entry.ts'),
    used.map((file) => `import '../test/node/${file.replace(/\.ts$/, '.js')}';\n`).join(''),
  );
  try {
    execFileSync(
      process.execPath,
      [stryker, 'run', inRoot('test/mutation/stryker.config.mjs'), '--mutate', module],
      {cwd: inRoot(), stdio: ['ignore', 'ignore', 'inherit']},
    );
  } catch {
    console.log(`| ${module} | could not be run |`);
    continue;
  }
  const {files} = JSON.parse(readFileSync(inRoot('.cache/mutation.json'), 'utf8'));
  const [{mutants, source}] = Object.values(files);
  const lines = source.split('\n');
  const of = (...states) => mutants.filter(({status}) => states.includes(status));
  const survivors = of('Survived', 'NoCoverage');
  const endless = of('Timeout').length;
  const killed = of('Killed').length + endless;
  writeFileSync(
    join(results, `${basename(module)}.txt`),
    survivors
      .map(({location: {start, end}, replacement, mutatorName}) => {
        const text = lines.slice(start.line - 1, end.line).join('\n');
        return `${start.line}:${start.column} ${mutatorName}\n- ${text}\n+ ${replacement}\n`;
      })
      .join('\n'),
  );
  const total = killed + survivors.length;
  const share = `${Math.round((killed / total) * 100)} %`;
  // On a machine that is busy, these may only have been slow.
  const byTime = endless ? ` (${endless} by the time they took)` : '';
  console.log(`| \`${module}\` | ${killed} of ${total}${byTime} | ${share} |`);
}
