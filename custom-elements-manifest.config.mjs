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

/** Members that the page could reach but that are no promise: marked `@internal` in the source. */
const internal = new Set();
const notInternal = {
  name: 'not-internal',
  analyzePhase({ts, node}) {
    if (ts.isClassElement(node) && ts.getJSDocTags(node).some(({tagName}) => tagName.text === 'internal'))
      internal.add(node.name?.getText());
  },
};

/** The type checker, which knows the values that a type's name stands for, and those of the types that it met. */
let checker;
const values = new Map();

/** Editors offer what stands between the bars of a type, so names of types give way to the values they stand for. */
const valuesForNames = {
  name: 'values-for-names',
  analyzePhase({ts, node}) {
    if (!ts.isPropertyDeclaration(node) || !node.type) return;
    const type = checker.getTypeAtLocation(node.type);
    if (type.isUnion() && type.types.every((one) => one.isStringLiteral()))
      values.set(node.type.getText(), type.types.map((one) => `'${one.value}'`).join(' | '));
  },
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const {attributes = [], members = []} of declarations) {
        for (const one of [...attributes, ...members]) {
          if (one.name === 'content')
            one.type = {text: attributes.includes(one) ? 'string' : 'object | string'};
          else if (values.has(one.type?.text)) one.type = {text: values.get(one.type.text)};
        }
      }
    }
  },
};

/** Keeps what a page can use: no private, protected or internal members, and attributes of public fields only. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    const isShown = (member) => isPublic(member) && !internal.has(member.name);
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        const hidden = new Set(
          (declaration.members ?? []).filter((member) => !isShown(member)).map(({name}) => name),
        );
        declaration.members = declaration.members?.filter(isShown);
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
    for (const declaration of manifest.modules.flatMap(({declarations}) => declarations)) {
      declaration.summary ??= /^.*?[.:](?=\s|$)/s.exec(declaration.description ?? '')?.[0].replace(/:$/, '.');
      // The base has no tag, so it is not listed; its module would be a path that leads nowhere.
      declaration.superclass = {
        name: declaration.superclass?.name ?? 'HTMLElement',
        package: packageJson.name,
      };
      for (const list of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'])
        for (const one of declaration[list] ?? []) delete one.inheritedFrom;
    }

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

const globs = ['src/widgets/*/*.ts', 'src/element/*.ts'];

export default {
  globs,
  exclude: ['src/**/*.{styles,content,logic}.ts'],
  overrideModuleCreation({ts, globs: files}) {
    const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
    const {options} = ts.parseJsonConfigFileContent(config, ts.sys, '.');
    const program = ts.createProgram(files, {...options, types: []});
    checker = program.getTypeChecker();
    // They come in whatever order the disk gave them.
    return files.toSorted().map((file) => program.getSourceFile(file));
  },
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [namedSpreads, notInternal, valuesForNames, publicOnly, asPublished],
};
