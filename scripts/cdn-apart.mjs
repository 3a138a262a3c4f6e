// Files of cdn/ that import nothing and hold no state, so that one copy does for the snippet, for each widget's own file and
// for the npm modules: what a part needs of the core, it would import from another core in each of them.
import {posix} from 'node:path';
import {rolldown} from 'rolldown';
import {contentOnDemand, namesInScripts} from './cdn-content.mjs';
import {hashInName, inRoot, root} from './project.mjs';
import {squeeze} from './squeeze.mjs';

/** Modules of src/, by their files' names; dist/ takes them from there too, or they would be in the package twice. */
const modules = {
  'product-names': 'widgets/routine-checker/product-names',
  ...Object.fromEntries(
    Object.keys(namesInScripts).map((module) => [`product-${posix.basename(posix.dirname(module))}`, module]),
  ),
  'apply-overrides': 'content/apply-overrides',
  'clinic-word': 'language/clinic-word/index',
  'evidence-data': 'evidence/evidence-data',
};

/** Modules that are in these files of products, and in no other. */
const isOfProductNames = (id) =>
  /\/routine-checker\/(names-\w+\/index|(product-names|brand-names|everyday-names|ingredients|shelf-words|routine-checker-\w+\.logic))\.ts$/.test(
    id,
  );

/** A file's place in cdn/, its code, and what it exports. */
async function fileApart([name, module]) {
  const bundle = await rolldown({
    cwd: root,
    input: inRoot(`src/${module}.ts`),
    platform: 'browser',
    tsconfig: inRoot('tsconfig.json'),
    transform: {target: 'es2022'},
    plugins: [contentOnDemand({})],
    checks: {bundlerTimings: false},
  });
  const {
    output: [{code, exports}],
  } = await bundle.generate({format: 'es', minify: false, comments: {legal: false}, plugins: [squeeze]});
  await bundle.close();
  return {path: `chunks/${name}-${hashInName(code)}.js`, code, exports, module};
}

export const filesApart = () => Promise.all(Object.entries(modules).map(fileApart));

/** A bundler plugin: leaves these files out, and points to where they are. */
export const leftApart = (files) => ({
  name: 'left-apart',
  resolveId(source, importer) {
    if (!importer) return null;
    const path = posix.join(posix.dirname(importer.replaceAll('\\', '/')), source);
    const found = files.find(({module}) => path.endsWith(`/${module}.js`));
    return found ? {id: found.path, external: true} : null;
  },
  renderChunk(code, {fileName, moduleIds, imports, dynamicImports}) {
    const inside = moduleIds.filter(isOfProductNames);
    if (inside.length > 0) throw new Error(`Import by way of product-names.ts: ${inside.join(', ')}`);
    // The list of hashes names them as well, as they are called inside the folder.
    const meant = files.filter(({path}) => [...imports, ...dynamicImports].includes(path));
    const pointed = meant.reduce((text, {path}) => {
      const from = posix.relative(posix.dirname(fileName), path);
      return text.replaceAll(`"${path}"`, `"${from.startsWith('.') ? from : `./${from}`}"`);
    }, code);
    return {code: pointed, map: null};
  },
});
