import {readFileSync} from 'node:fs';
import {widgetNames} from './scripts/project.mjs';

const packageJson = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const published = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const isPublic = ({name = '', privacy}) => !/^[#_]/.test(name) && (privacy ?? 'public') === 'public';

/** The analyzer reads the name of everything in a property's options, and a spread (`...flag`) has none. */
const namedSpreads = {
  name: 'named-spreads',
  collectPhase({ts, node}) {
    if (ts.isSpreadAssignment(node)) node.name ??= ts.factory.createIdentifier('');
  },
};

/** Keeps what a page can use: no private or protected members, and attributes of public fields only. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const hidden = new Set(
          (declaration.members ?? []).filter((member) => !isPublic(member)).map(({name}) => name),
        );
        declaration.members = declaration.members?.filter(isPublic);
        // The analyzer also lists whatever stands in `new CustomEvent(…)`, such as a variable's name.
        declaration.events = declaration.events?.filter(({name}) => name.startsWith('mn-'));
        declaration.attributes = declaration.attributes?.filter(
          ({name, fieldName}) => !hidden.has(fieldName ?? name),
        );
      }
    }
  },
};

/**
 * Describes the package as it is installed: paths in dist/, the module that registers each tag, and no element
 * without a tag. The widgets have inherited what they need from their base by then.
 */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({customElementsManifest: manifest}) {
    manifest.modules = manifest.modules.filter(({declarations = []}) =>
      declarations.some(({tagName}) => tagName),
    );
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(({tagName}) => tagName);
      const names = new Set(module.declarations.map(({name}) => name));
      module.exports = module.exports?.filter(({declaration}) => names.has(declaration?.name));
    }
    rewritePaths(manifest);

    for (const widget of widgetNames()) {
      const tagName = `mn-${widget}`;
      const module = manifest.modules.find(({declarations}) =>
        declarations.some((entry) => entry.tagName === tagName),
      );
      if (!module) throw new Error(`No class carries "@tagname ${tagName}"`);
      const {name} = module.declarations.find((entry) => entry.tagName === tagName);
      manifest.modules.push({
        kind: 'javascript-module',
        path: `dist/define/${widget}.js`,
        declarations: [],
        exports: [
          {kind: 'custom-element-definition', name: tagName, declaration: {name, module: module.path}},
        ],
      });
    }
    manifest.package = {name: packageJson.name, version: packageJson.version};
  },
};

function rewritePaths(value) {
  if (!value || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    if ((key === 'path' || key === 'module') && typeof child === 'string') value[key] = published(child);
    else rewritePaths(child);
  }
}

export default {
  globs: ['src/widgets/*/*.ts', 'src/element/*.ts'],
  exclude: ['src/**/*.{styles,content,logic}.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [namedSpreads, publicOnly, asPublished],
};
