// Holds the floors of src/: imports point down, nothing runs in circles (types included), and a part is reached only by
// lazy(). Prints what breaks a rule.
import {readFileSync} from 'node:fs';
import {dirname, posix} from 'node:path';
import ts from 'typescript';
import {filesIn, inRoot} from './project.mjs';

/** From the ground up. A folder may import from those before it. */
const floors = [
  'page',
  'language',
  'calendar',
  'evidence',
  'content',
  'illustrations',
  'controls',
  'handout',
  'element',
  'widgets',
  'define',
  'server',
  'embed',
];
/** The guide holds other widgets, so it registers them when their section comes near. */
const exceptions = new Set(['widgets/treatment-guide/section-widgets.ts → define']);

const files = filesIn(inRoot('src')).filter((file) => file.endsWith('.ts') && !file.includes('/generated/'));
const problems = [];
const graph = new Map(
  files.map((file) => {
    const code = readFileSync(inRoot('src', file), 'utf8');
    const imported = ts
      .preProcessFile(code)
      .importedFiles.map(({fileName}) => fileName)
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(dirname(file), name).replace(/\.js$/, '.ts'));
    return [file, {code, imported}];
  }),
);

for (const [file, {code, imported}] of graph) {
  const [folder] = file.split('/');
  for (const target of imported) {
    const [to] = target.split('/');
    if (
      floors.indexOf(to) > floors.indexOf(folder) &&
      floors.includes(folder) &&
      !exceptions.has(`${file} → ${to}`)
    )
      problems.push(`${file} imports upward: ${target}`);
    // widgets/<name>/<part>/index.ts
    const [, part] = /^(widgets\/[^/]+\/[^/]+)\/[^/]+$/.exec(target) ?? [];
    if (!part || file.startsWith(`${part}/`)) continue;
    const source = target.slice(target.lastIndexOf('/') + 1, -'.ts'.length);
    const isLazy = new RegExp(`import\\('[^']*/${part.slice(part.lastIndexOf('/') + 1)}/index\\.js'\\)`).test(
      code,
    );
    const isTypeOnly = new RegExp(`import type [^;]*/${source}\\.js'`).test(code);
    if (!isTypeOnly && !(source === 'index' && isLazy) && !file.startsWith('server/'))
      problems.push(`${file} reaches into a part: ${target}. Load its index.ts by lazy().`);
  }
}

/** Strongly connected files (Tarjan). */
function circles() {
  const found = [];
  const order = new Map();
  const low = new Map();
  const path = [];
  const visit = (file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    path.push(file);
    for (const next of graph.get(file)?.imported ?? []) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) {
        visit(next);
        low.set(file, Math.min(low.get(file), low.get(next)));
      } else if (path.includes(next)) low.set(file, Math.min(low.get(file), order.get(next)));
    }
    if (low.get(file) !== order.get(file)) return;
    const circle = path.splice(path.indexOf(file));
    if (circle.length > 1) found.push(circle);
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}

for (const circle of circles()) problems.push(`these import each other: ${circle.join(', ')}`);
/** The last column of CONTRIBUTING's glossary. */
const bannedNames = /-rest\.|\b(?:later|beside)Part\b|besidePaint|privateWidget|\bspeech(?:Of)?\b/i;
for (const [file, {code}] of graph) {
  const [name] = bannedNames.exec(`${file}\n${code.replace(/(['"`]).*?\1/g, '')}`) ?? [];
  if (name) problems.push(`${file}: "${name}" has another name here, see CONTRIBUTING`);
  const what = /(?:\/\/|\/?\*+) What .*/.exec(code)?.[0];
  if (what) problems.push(`${file}: open the comment with a noun: ${what}`);
}

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(`${files.length} files, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
