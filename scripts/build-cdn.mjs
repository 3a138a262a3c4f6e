// Makes cdn/, the script-tag build: the loader, which knows the files that each widget needs and starts all of them at
// once (a shared core and a chunk a widget), each widget as one file of its own, parts that come later, and pages for
// frames.
//   npm run build:cdn -- [--base-url https://clinic.example/cdn/] [--folder <instead of cdn>]
// The base URL (or MN_BASE_URL) says where the pages will be found.
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {rolldown} from 'rolldown';
import {tsImport} from 'tsx/esm/api';
import {filesApart, leftApart} from './cdn-apart.mjs';
import {contentOnDemand, localeFiles} from './cdn-content.mjs';
import {copiesForEach} from './cdn-copies.mjs';
import {cdnGraph} from './cdn-graph.mjs';
import {lazyImports} from './cdn-lazy-imports.mjs';
import {lightPageCheck} from './cdn-page-check.mjs';
import {folderLayout, unaskedFiles, writeFileLists, writeHashes} from './cdn-lists.mjs';
import {writeLicences} from './cdn-licences.mjs';
import {writePages} from './cdn-pages.mjs';
import {minifiedTemplates} from './minify-templates.mjs';
import {filesIn, inRoot, root, version, widgetNames} from './project.mjs';
import {squeeze} from './squeeze.mjs';

/** Built aside and put in place at the end, so that a page being served never finds half a folder. */
const target = inRoot(`.cache/cdn-${process.pid}`);
const widgets = widgetNames();
const {values} = parseArgs({
  options: {'base-url': {type: 'string'}, folder: {type: 'string', default: inRoot('cdn')}},
});
const baseUrl = values['base-url'] ?? process.env.MN_BASE_URL ?? '';

const plain = (id) => id.replace(/\?.*$/, '').replaceAll('\\', '/');

const minifyTemplates = {
  name: 'minify-templates',
  transform(code, id) {
    const file = plain(id);
    return /\/src\/.*\.ts$/.test(file) && !file.includes('/generated/')
      ? minifiedTemplates(code, file)
      : null;
  },
};

const locales = await localeFiles();

/** The package `lit` is Lit's two halves and `LitElement`, which no widget is: 300 bytes on every page. */
const litWithoutElement = {
  name: 'lit-without-element',
  resolveId: (source) => (source === 'lit' ? '\0lit' : null),
  load: (id) =>
    id === '\0lit'
      ? "export * from '@lit/reactive-element';export * from 'lit-html';export * from 'lit-html/is-server.js';"
      : null,
};

const apart = await filesApart();

const shared = {
  cwd: root,
  platform: 'browser',
  tsconfig: inRoot('tsconfig.json'),
  resolve: {conditionNames: ['production', 'browser', 'module', 'import', 'default']},
  transform: {target: 'es2022', define: {__VERSION__: JSON.stringify(version)}},
  plugins: [leftApart(apart), litWithoutElement, contentOnDemand(locales.groups), minifyTemplates],
  // A slow machine is no fault of the build.
  checks: {bundlerTimings: false},
  onLog(level, log, report) {
    // A busy machine makes plugins slow; that is no fault of the code.
    if (level === 'warn' && log.code !== 'PLUGIN_TIMINGS') throw new Error(log.message);
    report(level, log);
  },
};
const output = {
  dir: target,
  minify: false,
  comments: {legal: false},
  plugins: [lazyImports(locales.folder), squeeze],
};
const entries = Object.fromEntries(widgets.map((name) => [name, inRoot(`src/define/${name}.ts`)]));

/** All modules that `entry` leads to, by the imports that `followed` names. */
function reached(entry, context, followed) {
  const seen = new Set([entry]);
  for (const module of seen) {
    const info = context.getModuleInfo(module);
    for (const next of info ? followed(info) : []) seen.add(next);
  }
  return seen;
}

/**
 * Which chunk of the split build a module that some widget needs unasked belongs to: the widget's own, or the core,
 * which every page with a widget loads beside it: what more than one widget needs unasked, or one unasked and another in
 * a part. So a widget is two files, whatever it shares.
 */
function placeOfModules() {
  let reach;
  const isEntry = (id) => Object.values(entries).includes(id);
  return (id, context) => {
    reach ??= Object.entries(entries).map(([name, entry]) => ({
      name,
      unasked: reached(entry, context, ({importedIds}) => importedIds),
      // A guide holds other widgets, which are files of their own.
      all: reached(entry, context, ({importedIds, dynamicallyImportedIds}) => [
        ...importedIds,
        ...dynamicallyImportedIds.filter((one) => !isEntry(one)),
      ]),
    }));
    const [first, second] = reach.filter(({unasked}) => unasked.has(id));
    if (!first) return null;
    return second || reach.filter(({all}) => all.has(id)).length > 1 ? 'core' : first.name;
  };
}

/** The split build: a core, a chunk for each widget, and chunks for what comes later. */
async function buildChunks() {
  const placeOf = placeOfModules();
  const copies = await copiesForEach(shared, entries, reached);
  const bundle = await rolldown({
    ...shared,
    plugins: [copies, ...shared.plugins],
    input: entries,
    preserveEntrySignatures: 'allow-extension',
  });
  const {output: files} = await bundle.write({
    ...output,
    format: 'es',
    entryFileNames: 'chunks/[name]-[hash:8].js',
    chunkFileNames: 'chunks/[name]-[hash:8].js',
    codeSplitting: {
      groups: [
        // First, as a group takes along what its modules import.
        {priority: 2, name: (id, context) => (placeOf(id, context) === 'core' ? 'core' : null)},
        {name: placeOf},
      ],
    },
  });
  await bundle.close();
  const chunks = files.filter(({type}) => type === 'chunk');
  return {
    modules: chunks.flatMap(({moduleIds}) => moduleIds),
    files: Object.fromEntries(
      chunks.filter(({isEntry}) => isEntry).map(({name, fileName}) => [name, fileName]),
    ),
  };
}

/**
 * One widget as one file under its own name, which holds all that it shows unasked. Its parts import from it; by an
 * address with a query they would find another copy, so under such an address it hands over to the one without. A guide
 * takes its sections from the split build: once more in the folder, they would weigh as much as all other single files.
 * @param {string} name
 * @param {Record<string, string>} chunks the split build's chunk of each widget
 */
async function buildOwnFile(name, chunks) {
  const handOver = {
    name: 'hand-over',
    transform: (code, id) =>
      plain(id) === entries[name].replaceAll('\\', '/')
        ? {
            code: code.replace(/^define\(/m, `/[?#]/.test(import.meta.url) ? import('./${name}.js') : $&`),
            map: null,
          }
        : null,
    resolveId: (source, importer) =>
      source === `./${name}.js` && plain(importer) === entries[name].replaceAll('\\', '/')
        ? {id: source, external: true}
        : null,
  };
  const sections = {
    name: 'sections',
    async resolveId(source, importer) {
      if (!importer || !source.includes('/define/')) return null;
      const found = await this.resolve(source, importer, {skipSelf: true});
      const [section] = Object.entries(entries).find(([, entry]) => entry === found?.id) ?? [];
      return section && section !== name ? {id: `./${chunks[section]}`, external: true} : null;
    },
  };
  const bundle = await rolldown({
    ...shared,
    plugins: [handOver, sections, ...shared.plugins],
    input: {[name]: entries[name]},
    preserveEntrySignatures: 'allow-extension',
  });
  let unasked;
  await bundle.write({
    ...output,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: `chunks/${name}/[name]-[hash].js`,
    codeSplitting: {
      groups: [
        {
          name(id, context) {
            unasked ??= reached(entries[name], context, ({importedIds}) => importedIds);
            return unasked.has(id) ? name : null;
          },
        },
      ],
    },
  });
  await bundle.close();
}

/**
 * A single file: as a module, or as a classic script, which runs as a module too.
 * @param {string} name
 * @param {{from?: string, format?: 'es' | 'iife', define?: Record<string, unknown>}} options
 */
async function buildScript(name, {from = name, format = 'iife', define = {}} = {}) {
  const values = Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)]);
  const transform = {
    // Browsers below the floor are to be told so by the loader, not to stumble over its syntax.
    target: format === 'iife' ? 'es2020' : shared.transform.target,
    define: {...shared.transform.define, ...Object.fromEntries(values)},
  };
  const bundle = await rolldown({
    ...shared,
    transform,
    plugins: [lightPageCheck, ...shared.plugins],
    input: inRoot(`src/embed/${from}.ts`),
    // A file of its own, beside this one.
    external: ['./page-check.js'],
  });
  await bundle.write({...output, format, entryFileNames: `${name}.js`, codeSplitting: false});
  await bundle.close();
}

/** The attributes that each widget has, by the widget's name, as a browser asks the class for them. */
async function observedAttributes() {
  await tsImport('../src/define/all.ts', import.meta.url);
  return Object.fromEntries(
    widgets.map((name) => [name, globalThis.customElements.get(`mn-${name}`).observedAttributes]),
  );
}

rmSync(target, {recursive: true, force: true});
mkdirSync(target, {recursive: true});
const chunks = await buildChunks();
for (const name of widgets) await buildOwnFile(name, chunks.files);
for (const [path, code] of [...locales.files, ...apart.map(({path, code}) => [path, code])]) {
  mkdirSync(dirname(join(target, path)), {recursive: true});
  writeFileSync(join(target, path), code);
}
await buildScript('page-check', {
  format: 'es',
  define: {__LAYOUT__: folderLayout(target, chunks.files, locales)},
});
await buildScript('extras', {format: 'es'});
const {core, own} = unaskedFiles(target, chunks.files);
const inLoader = (file) => /^chunks\/(.+)\.js$/.exec(file)[1];
const loader = {
  __CORE__: inLoader(core),
  __CHUNKS__: widgets.map((name) => inLoader(own[name])),
  __BASE_URL__: baseUrl,
};
await buildScript('widgets', {define: loader});
await buildScript('widgets-checked', {define: {...loader, ...writeHashes(target, locales.folder)}});
await buildScript('embed', {
  from: 'frame-page',
  define: {__WIDGETS__: widgets, __ATTRIBUTES__: await observedAttributes()},
});
writeLicences(target, chunks.modules.map(plain));
await writePages({folder: target, core, own, baseUrl});
const {writeSchemas} = await tsImport('./build-schemas.ts', import.meta.url);
writeSchemas(join(target, 'schemas'));
writeFileLists(target, core, own);
cdnGraph(target);
const files = filesIn(target).length;
rmSync(values.folder, {recursive: true, force: true});
renameSync(target, values.folder);
console.log(`cdn/: ${widgets.length} widgets, ${files} files`);
