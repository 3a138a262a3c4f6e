// Makes cdn/, the script-tag build: one entry a widget, shared chunks, the loader that brings in what a page uses, and
// pages for frames.
//   npm run build:cdn -- [--base-url https://clinic.example/cdn/] [--folder <instead of cdn>]
// The base URL (or MN_BASE_URL) says where the pages will be found.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {minifyHTMLLiterals} from 'minify-literals';
import {rolldown} from 'rolldown';
import {minify} from 'terser';
import {tsImport} from 'tsx/esm/api';
import ts from 'typescript';
import {contentOnDemand} from './cdn-content.mjs';
import {cdnGraph, laterFiles, staticFiles} from './cdn-graph.mjs';
import {writePages} from './cdn-pages.mjs';
import {leanLit} from './lean-lit.mjs';
import {filesIn, inRoot, root, version, widgetNames} from './project.mjs';

/** Built aside and put in place at the end, so that a page being served never finds half a folder. */
const target = inRoot(`.cache/cdn-${process.pid}`);
const widgets = widgetNames();
const {values} = parseArgs({
  options: {'base-url': {type: 'string'}, folder: {type: 'string', default: inRoot('cdn')}},
});
const baseUrl = values['base-url'] ?? process.env.MN_BASE_URL ?? '';

const plain = (id) => id.replace(/\?.*$/, '').replaceAll('\\', '/');

/** Shortens the HTML, SVG and CSS in tagged templates. */
const minifyTemplates = {
  name: 'minify-templates',
  async transform(code, id) {
    const file = plain(id);
    if (!/\/src\/.*\.ts$/.test(file) || file.includes('/generated/') || !/\b(html|svg|css)`/.test(code))
      return null;
    const selfClosed = selfClosedShape(code);
    if (selfClosed)
      this.error(
        `${file}: write <path></path>, not <path />: minified, ${selfClosed} swallows the shapes after it`,
      );
    const result = await minifyHTMLLiterals(code, {fileName: file});
    return result && {code: result.code, map: result.map};
  },
};

/** The first self-closed tag in an svg`` template: the minifier drops its slash. */
function selfClosedShape(code) {
  let found;
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'svg') {
      const parts = ts.isTemplateExpression(node.template)
        ? [node.template.head, ...node.template.templateSpans.map((span) => span.literal)]
        : [node.template];
      found ??= parts.map((part) => /[^\s>]*\s*\/>/.exec(part.text)?.[0]).find(Boolean);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', code, ts.ScriptTarget.ESNext, true));
  return found;
}

/**
 * A widget that holds others imports their entries, which are files of their own. Were the bundler to see that, it
 * would move whatever an entry shares with its later parts into further files.
 */
const siblingEntries = {
  name: 'sibling-entries',
  resolveId(source, importer, {kind}) {
    const [, name] = /\/define\/([a-z-]+)\.js$/.exec(source) ?? [];
    return kind === 'dynamic-import' && widgets.includes(name)
      ? {id: `./${name}.js`, external: true}
      : undefined;
  },
};

const shared = {
  cwd: root,
  platform: 'browser',
  tsconfig: inRoot('tsconfig.json'),
  resolve: {conditionNames: ['production', 'browser', 'module', 'import', 'default']},
  transform: {
    target: 'es2022',
    define: {__WIDGETS__: JSON.stringify(widgets), __VERSION__: JSON.stringify(version)},
  },
  plugins: [siblingEntries, contentOnDemand(), minifyTemplates, leanLit],
  // A slow machine is no fault of the build.
  checks: {bundlerTimings: false},
  onLog(level, log, report) {
    // A busy machine makes plugins slow; that is no fault of the code.
    if (level === 'warn' && log.code !== 'PLUGIN_TIMINGS') throw new Error(log.message);
    report(level, log);
  },
};
/**
 * Lets whoever asks for a part that comes later put a query behind its address. Not before the bundler has found what
 * stands there.
 */
const laterAddresses = {
  name: 'later-addresses',
  renderChunk: (code) => ({
    code: code.replace(/\(\) => import\(("[^"]+")\)/g, '(again = "") => import($1 + again)'),
    map: null,
  }),
};
/** A second opinion after the bundler's own minifier: some 120 bytes a widget. */
const squeeze = {
  name: 'squeeze',
  async renderChunk(code, chunk, {format}) {
    const {code: squeezed} = await minify(code, {
      module: format === 'es',
      toplevel: true,
      ecma: 2020,
      compress: {passes: 3, unsafe_arrows: true, pure_getters: true},
      format: {comments: false},
    });
    return {code: squeezed, map: null};
  },
};
const output = {dir: target, minify: false, comments: {legal: false}, plugins: [laterAddresses, squeeze]};

/** Whether most widgets need a module as soon as they load. Those modules travel together, in one chunk. */
function neededByMost(entries) {
  const reaching = new Map();
  return (id, context) => {
    if (reaching.size === 0) {
      for (const entry of entries) {
        const seen = new Set([entry]);
        for (const module of seen)
          for (const next of context.getModuleInfo(module)?.importedIds ?? []) seen.add(next);
        for (const module of seen) reaching.set(module, (reaching.get(module) ?? 0) + 1);
      }
    }
    return reaching.get(id) > entries.length / 2;
  };
}

async function buildWidgets() {
  const input = Object.fromEntries(widgets.map((name) => [name, inRoot(`src/define/${name}.ts`)]));
  const isShared = neededByMost(Object.values(input));
  const bundle = await rolldown({...shared, input, preserveEntrySignatures: 'allow-extension'});
  const {output: files} = await bundle.write({
    ...output,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: {
      groups: [{debugName: 'lit', name: (id, context) => (isShared(id, context) ? 'lit' : null)}],
    },
  });
  await bundle.close();
  return files.flatMap((file) => file.moduleIds ?? []);
}

/**
 * A single file: as a module, or as a classic script, which runs as a module too.
 * @param {string} name
 * @param {{from?: string, format?: 'es' | 'iife', define?: Record<string, unknown>}} options
 */
async function buildScript(name, {from = name, format = 'iife', define = {}} = {}) {
  const values = Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)]);
  const transform = {
    ...shared.transform,
    define: {...shared.transform.define, ...Object.fromEntries(values)},
  };
  const bundle = await rolldown({...shared, transform, input: inRoot(`src/embed/${from}.ts`)});
  await bundle.write({...output, format, entryFileNames: `${name}.js`, codeSplitting: false});
  await bundle.close();
}

const hashOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(target, file)))
    .digest('base64')}`;

/** What widgets-checked.js checks: the hash of each file, and what each entry brings in. */
function whatToCheck() {
  const graph = cdnGraph(target);
  const needs = [...widgets.map((name) => `${name}.js`), 'extras.js'].map((file) => {
    const now = staticFiles(graph, file);
    const later = [...new Set(now.flatMap((one) => laterFiles(graph, one)))].filter(
      (one) => !now.includes(one),
    );
    return [file, {now: now.slice(1), later}];
  });
  // The translations are most of all files, and few pages want any: their hashes are in a file of their own.
  const isLocale = (file) => /^chunks\/locales-[^/]+\//.test(file);
  const [folder] = [...graph.keys()].filter(isLocale).map((file) => /^.*?\/.*?\//.exec(file)[0]);
  const hashesOf = (files) => Object.fromEntries(files.map((file) => [file, hashOf(file)]));
  const list = `${folder}hashes.js`;
  writeFileSync(
    join(target, list),
    `export default ${JSON.stringify(hashesOf([...graph.keys()].filter(isLocale)))}`,
  );
  return {
    __HASHES__: hashesOf([...[...graph.keys()].filter((file) => !isLocale(file)), list]),
    __LOCALE_HASHES__: list,
    __NEEDS__: Object.fromEntries(needs),
  };
}

/** The attributes that each widget has, by the widget's name, as a browser asks the class for them. */
async function observedAttributes() {
  await tsImport('../src/define/all.ts', import.meta.url);
  return Object.fromEntries(
    widgets.map((name) => [name, globalThis.customElements.get(`mn-${name}`).observedAttributes]),
  );
}

/** The licences of everything bundled, which ask to travel with the code. */
function notices(moduleIds) {
  const packages = new Set(
    moduleIds.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(plain(id))?.[1]).filter(Boolean),
  );
  return [...packages]
    .sort()
    .map((name) => {
      const folder = inRoot('node_modules', name);
      const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
      if (!licence) throw new Error(`${name} has no licence file to pass on`);
      return `${name} ${about.version}\n\n${readFileSync(join(folder, licence), 'utf8').trim()}\n`;
    })
    .join('\n----\n\n');
}

function writeIntegrity() {
  const hashes = filesIn(target).map((file) => [file, hashOf(file)]);
  writeFileSync(join(target, 'integrity.json'), JSON.stringify(Object.fromEntries(hashes), null, 2) + '\n');
}

rmSync(target, {recursive: true, force: true});
mkdirSync(target, {recursive: true});
const modules = await buildWidgets();
await buildScript('extras', {format: 'es'});
await buildScript('widgets');
await buildScript('widgets-checked', {define: whatToCheck()});
await buildScript('embed', {from: 'frame-page', define: {__ATTRIBUTES__: await observedAttributes()}});
writeFileSync(join(target, 'THIRD-PARTY-NOTICES.txt'), notices(modules));
await writePages({folder: target, widgets, baseUrl});
const {writeSchemas} = await tsImport('./build-schemas.ts', import.meta.url);
writeSchemas(join(target, 'schemas'));
writeIntegrity();
cdnGraph(target);
const files = filesIn(target).length;
rmSync(values.folder, {recursive: true, force: true});
renameSync(target, values.folder);
console.log(`cdn/: ${widgets.length} widgets, ${files} files`);
