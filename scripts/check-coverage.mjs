// Holds the lines of src/ that the tests run against what is asked: 95 % in all, and every line of *.logic.ts.
// A line counts when a test runs it in a browser or in Node; of a file that no test loads, every line is missed.
import {existsSync, readFileSync} from 'node:fs';
import {relative} from 'node:path';
import ts from 'typescript';
import {filesIn, inRoot, root} from './project.mjs';

const asked = 95;

/** By file: each line that holds code, and whether a test ran it. */
const lines = new Map();
for (const report of ['coverage/node/coverage-final.json', 'coverage/browser/coverage-final.json']) {
  if (!existsSync(inRoot(report))) {
    console.error(
      `There is no ${report}: run npm test, or npm run test:node and npm run test:browser first.`,
    );
    process.exit(1);
  }
  for (const [file, {statementMap, s}] of Object.entries(JSON.parse(readFileSync(inRoot(report), 'utf8')))) {
    const path = relative(root, file).replaceAll('\\', '/');
    const ran = lines.get(path) ?? new Map();
    lines.set(path, ran);
    for (const [id, {start}] of Object.entries(statementMap))
      ran.set(start.line, Boolean(ran.get(start.line) || s[id]));
  }
}

/** Generated translations are data, and a file of types alone has nothing to run. */
function isCode(path) {
  if (!/(?<!\.d)\.ts$/.test(path) || path.startsWith('src/language/generated/')) return false;
  const {outputText} = ts.transpileModule(readFileSync(inRoot(path), 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
      removeComments: true,
    },
  });
  return !/^\s*(export \{\};?\s*)?$/.test(outputText);
}

let total = 0;
let covered = 0;
const problems = [];
const table = {};
for (const path of filesIn(inRoot('src')).map((file) => `src/${file}`)) {
  if (!isCode(path)) continue;
  const count = readFileSync(inRoot(path), 'utf8').trimEnd().split('\n').length;
  const ran = lines.get(path) ?? new Map();
  const missed = ran.size === 0 ? count : [...ran.values()].filter((yes) => !yes).length;
  total += ran.size || count;
  covered += (ran.size || count) - missed;
  if (missed > 0) table[path] = {missed, lines: ran.size === 0 ? 'no test loads it' : ranges(ran)};
  if (missed > 0 && path.endsWith('.logic.ts'))
    problems.push(`${path} decides something: every line must be tested`);
}

/** `3–5 9` for the lines that no test ran. */
function ranges(ran) {
  const missed = [...ran].filter(([, yes]) => !yes).map(([line]) => line);
  const starts = missed.filter((line) => !missed.includes(line - 1));
  const ends = missed.filter((line) => !missed.includes(line + 1));
  return starts.map((start, i) => (start === ends[i] ? start : `${start}–${ends[i]}`)).join(' ');
}

const percent = (100 * covered) / total;
if (percent < asked) problems.push(`${percent.toFixed(2)} % of lines, of ${asked} asked`);
if (Object.keys(table).length > 0) console.table(table);
console.log(`${covered} of ${total} lines of src/ run in a test: ${percent.toFixed(2)} %`);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
