// Holds the floors of src/: imports point down, nothing runs in circles (types included), and a part is reached only by
// lazy(). And the words of names and comments. Prints what breaks a rule.
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
  'frameworks',
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

/** Files in circles, with those between two circles: what is left without all that only imports or is only imported. */
function inCircles() {
  const left = new Map(files.map((file) => [file, graph.get(file).imported]));
  for (let before; before !== left.size;) {
    before = left.size;
    const used = new Set([...left.values()].flat());
    for (const [file, imported] of left)
      if (!used.has(file) || !imported.some((next) => left.has(next))) left.delete(file);
  }
  return [...left.keys()];
}
const circling = inCircles();
if (circling.length > 0) problems.push(`among these, some import each other: ${circling.join(', ')}`);
/** The last column of CONTRIBUTING's glossary. */
const bannedNames = /-rest\.|\b(?:later|beside)Part\b|besidePaint|privateWidget|\bspeech(?:Of)?\b/i;
for (const [file, {code}] of graph) {
  const [name] = bannedNames.exec(`${file}\n${code.replace(/(?<!\w)(['"]).*?\1|`.*?`/g, '')}`) ?? [];
  if (name) problems.push(`${file}: "${name}" has another name here, see CONTRIBUTING`);
}

/** `test`, `demo` and the rest have older ones. */
for (const folder of ['src', 'scripts'])
  for (const file of filesIn(inRoot(folder)).filter((path) => /\.m?[jt]s$/.test(path))) {
    if (file.includes('/generated/')) continue;
    const code = readFileSync(inRoot(folder, file), 'utf8');
    const what = /(?:\/\/|\/?\*+) (?:What(?:ever)?|Whoever) .*/.exec(code)?.[0];
    if (what) problems.push(`${folder}/${file}: open the comment with a noun: ${what}`);
  }

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(`${files.length} files, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
