// Makes dist/, the npm modules: what tsc makes of src/, with the translations laid out for bundlers. One table for each
// widget instead of one for all, so that a bundle has the words of its own widgets only; and types that ask for no
// package which is not among the dependencies.
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {minify} from 'terser';
import ts from 'typescript';
import {filesApart} from './cdn-apart.mjs';
import {localeFiles} from './cdn-content.mjs';
import {groupOf} from './language/messages.mjs';
import {wordPath} from './language/word-files.mjs';
import {targetLocales} from './language/xliff.mjs';
import {minifiedTemplates} from './minify-templates.mjs';
import {filesIn, inRoot, runScript} from './project.mjs';

const dist = inRoot('dist');
rmSync(dist, {recursive: true, force: true});
runScript('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');

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
// Types keep their comments, which editors show; in code, they are a seventh of what everybody downloads. Templates are
// shortened as in cdn/: bundlers would send them as they are.
for (const file of files.filter((one) => one.endsWith('.js'))) {
  const {outputText} = ts.transpileModule(read(file), {
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
    },
  });
  write(file, (await minifiedTemplates(outputText, file))?.code ?? outputText);
}
for (const {module, exports, path} of await filesApart()) {
  const file = `${module}.js`;
  write(file, `export { ${exports.join(', ')} } from '${relative(file, `../cdn/${path}`)}';\n`);
}
const contentModules = files.filter((file) => file.endsWith('.content.js'));

// The words themselves are in the package once: in cdn/, which the script-tag build makes.
const {folder: wordFolder, groups: wordGroups} = await localeFiles();
const tableAt = (name) => `language/words/${name}.js`;
for (const name of Object.keys(wordGroups)) {
  // Bundlers call their chunks after the files, so that a precache can pass over all of them.
  const lines = targetLocales.map(
    (language) =>
      `  '${language}': () => import('${posix.relative('dist/language/words', `cdn/${wordFolder}/${wordPath(language, name)}`)}'),`,
  );
  write(tableAt(name), `export default {\n${lines.join('\n')}\n};\n`);
}
/** A file's table is noted by the module of the group that stands for it; what is shared, by each of its modules. */
const noted = (group) =>
  Object.entries(wordGroups).flatMap(([name, groups]) => {
    if (name === 'shared') return groups.includes(group) ? [[name, [group]]] : [];
    return groups[0] === group ? [[name, groups]] : [];
  });
for (const file of contentModules) {
  const notes = noted(groupOf(file.replace('.js', '.ts'))).map(
    ([name, groups]) =>
      `noteWords('${name}', ${JSON.stringify(groups)}, () => import('${relative(file, tableAt(name))}'));\n`,
  );
  if (notes.length === 0) continue;
  const note = `import { noteWords } from '${relative(file, 'language/word-tables.js')}';\n${notes.join('')}`;
  write(file, read(file) + note);
}

for (const language of targetLocales)
  rmSync(join(dist, 'language/generated', language), {recursive: true, force: true});
write(
  'language/generated/catalogues.js',
  `import { tableFor, tableOf } from '../word-tables.js';
export const fileOf = (group, wanted) => tableFor(group, wanted)?.file ?? group;
export const loadCatalogue = async (language, file) => {
  const table = await tableOf(file);
  if (!table) return undefined;
  return table[language] ? (await table[language]()).default : null;
};
`,
);

/** Types that public ones are made of: nobody imports them by name, so no editor shows what is said about them. */
const isInternal = (file) =>
  /^(page|calendar|illustrations|language|evidence)\/|^element\/(?!widget-element\.)|^widgets\/(registry|[\w-]+\/([\w-]+\/|ingredients|[\w-]+\.logic))\b/.test(
    file,
  ) && !file.endsWith('.content.d.ts');
const withoutComments = (file, text) =>
  ts.createPrinter({removeComments: true}).printFile(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext));

for (const file of files.filter((one) => one.endsWith('.d.ts') && existsSync(join(dist, one)))) {
  const text = read(file);
  const own = text
    .replaceAll('import("lit-html")', 'import("lit")')
    .replaceAll("from 'lit-html'", "from 'lit'")
    // Our \`msg\` is typed after the extractor's; nobody needs that package for its type.
    .replace(/^import type \{ msg as LitMsg \} from '@lit\/localize';\n/m, '')
    .replace(/\btypeof LitMsg\b/, '(source: string, options: { id: string }) => string');
  const shown = isInternal(file) ? withoutComments(file, own) : own;
  if (shown !== text) write(file, shown);
}
/** The modules that entries lead to. */
function reached(entries, suffix) {
  const seen = new Set(entries.map((file) => file.replace(/\.ts$/, suffix)));
  for (const file of seen)
    for (const [, path] of read(file).matchAll(/\b(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g)) {
      const next = posix.join(posix.dirname(file), path).replace(/\.js$/, suffix);
      // The words, in cdn/.
      if (!next.startsWith('..')) seen.add(next);
    }
  return seen;
}
// Only what can be imported, or is imported by that, and types that these show. No source maps: the modules are what tsc
// makes of the source, with its names, and one statement a line.
const entries = filesIn(inRoot('src')).filter((file) =>
  /^(index|configure|(define|frameworks)\/[\w-]+|server\/prerender)\.ts$/.test(file),
);
const kept = new Set([...reached(entries, '.js'), ...reached(entries, '.d.ts')]);
for (const file of filesIn(dist)) if (!kept.has(file)) rmSync(join(dist, file));

// White space is a fortieth of the package. The tables of words keep theirs: they are read line by line where languages are
// left out.
for (const file of filesIn(dist).filter((one) => one.endsWith('.js') && !one.startsWith('language/words/'))) {
  const {code} = await minify(read(file), {
    module: true,
    compress: false,
    mangle: false,
    format: {ecma: 2020, semicolons: false, comments: false, preserve_annotations: true},
  });
  write(file, `${code}\n`);
}
console.log(`dist/: ${filesIn(dist).length} files, words in ${Object.keys(wordGroups).length} tables`);
