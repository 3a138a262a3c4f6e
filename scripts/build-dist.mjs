// Makes dist/, the npm modules: what tsc makes of src/, with the translations laid out for bundlers. One table for each
// widget instead of one for all, so that a bundle has the words of its own widgets only; and types that ask for no
// package which is not among the dependencies.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {importsOf} from './cdn-graph.mjs';
import {groupOf, readMessages} from './language/messages.mjs';
import {readUnits, targetLocales} from './language/xliff.mjs';
import {filesIn, inRoot, root} from './project.mjs';

const dist = inRoot('dist');
rmSync(dist, {recursive: true, force: true});
const {status} = spawnSync(
  process.execPath,
  [inRoot('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (status !== 0) process.exit(status ?? 1);

const read = (file) => readFileSync(join(dist, file), 'utf8');
const write = (file, text) => {
  mkdirSync(dirname(join(dist, file)), {recursive: true});
  writeFileSync(join(dist, file), text);
};
const relative = (from, to) => {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
};
const files = filesIn(dist);
const contentModules = files.filter((file) => file.endsWith('.content.js'));

/** The modules that come with one, in one go. */
function withImports(entry) {
  const seen = new Set([entry]);
  for (const file of seen)
    for (const path of importsOf(read(file)).static)
      if (path.startsWith('.')) seen.add(posix.join(posix.dirname(file), path));
  return seen;
}

/** Words that are needed together travel together: a widget's first ones, its later ones, and what several share. */
function unitOf(file) {
  const [, widget] = /^widgets\/([^/]+)\//.exec(file) ?? [];
  if (!widget) return groupOf(file.replace('.js', '.ts')) === 'common' ? 'common' : 'shared';
  return withImports(`widgets/${widget}/${widget}.js`).has(file) ? widget : `${widget}-later`;
}

const messages = readMessages();
const units = new Map();
for (const file of contentModules) {
  const unit = unitOf(file);
  const group = groupOf(file.replace('.js', '.ts'));
  units.set(unit, [...(units.get(unit) ?? []), group]);
  const table = relative(file, `language/words/${unit}.js`);
  const note = `import { noteWords } from '${relative(file, 'language/word-tables.js')}';
noteWords('${group}', () => import('${table}'));
`;
  // At the end: source maps stay right.
  write(file, read(file).replace(/(?=\/\/# sourceMappingURL)|$/, note));
}

for (const [unit, groups] of units) {
  const lines = targetLocales.map((language) => {
    const words = {};
    for (const {id, target, source} of readUnits(language))
      if (target && target !== source && groups.some((group) => messages.get(id)?.groups.has(group)))
        words[id] = target;
    if (Object.keys(words).length === 0) return `  '${language}': async () => ({ default: {} }),`;
    // Bundlers call their chunks after it, so that a precache can pass over all of them.
    const file = `language/words/${language}/mn-words-${language}-${unit}.js`;
    write(file, `export default ${JSON.stringify(words)};\n`);
    return `  '${language}': () => import('${relative(`language/words/${unit}.js`, file)}'),`;
  });
  write(`language/words/${unit}.js`, `export default {\n${lines.join('\n')}\n};\n`);
}

for (const language of targetLocales)
  rmSync(join(dist, 'language/generated', language), {recursive: true, force: true});
rmSync(join(dist, 'language/generated/catalogues.js.map'), {force: true});
write(
  'language/generated/catalogues.js',
  `import { tableOf } from '../word-tables.js';
export const loadCatalogue = async (language, group) => {
  const table = await tableOf(group);
  if (!table) return undefined;
  return table[language] ? (await table[language]()).default : null;
};
`,
);

for (const file of files.filter((one) => one.endsWith('.d.ts') && existsSync(join(dist, one)))) {
  const text = read(file);
  const own = text
    .replaceAll('import("lit-html")', 'import("lit")')
    .replaceAll("from 'lit-html'", "from 'lit'")
    // Our \`msg\` is typed after the extractor's; nobody needs that package for its type.
    .replace(/^import type \{ msg as LitMsg \} from '@lit\/localize';\n/m, '')
    .replace(/\btypeof LitMsg\b/, '(source: string, options: { id: string }) => string');
  if (own !== text) write(file, own);
}
/** What entries lead to. */
function reached(entries, suffix) {
  const seen = new Set(entries.map((file) => file.replace(/\.ts$/, suffix)));
  for (const file of seen)
    for (const [, path] of read(file).matchAll(/\b(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g))
      seen.add(posix.join(posix.dirname(file), path).replace(/\.js$/, suffix));
  return seen;
}
// Only what can be imported, or is imported by that, and types that these show. Maps for what can fail: drawings, styles,
// words and lists only hold what they show.
const entries = filesIn(inRoot('src')).filter((file) =>
  /^(index|configure|(define|frameworks)\/[\w-]+|server\/prerender)\.ts$/.test(file),
);
const kept = new Set([...reached(entries, '.js'), ...reached(entries, '.d.ts')]);
const holdsOnly = /^(illustrations|evidence)\/|[/.-](content|styles|names|ingredients|icons)\.js/;
for (const file of filesIn(dist)) {
  const isMap = file.endsWith('.map');
  const code = file.replace(/\.map$/, '');
  if (kept.has(code) && !(isMap && holdsOnly.test(file))) continue;
  rmSync(join(dist, file));
  if (isMap && kept.has(code)) write(code, read(code).replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n'));
}
console.log(`dist/: ${filesIn(dist).length} files, words in ${units.size} tables`);
