// Writes all that follows from src/widgets/registry.ts: registration, the root's exports, the package's exports and
// README's table.
//   npm run build:registry [-- --check]
import {readFileSync} from 'node:fs';
import * as prettier from 'prettier';
import {tsImport} from 'tsx/esm/api';
import {inRoot, writeOrCheck} from './project.mjs';

const {widgets} = await tsImport('../src/widgets/registry.ts', import.meta.url);
const byName = widgets.toSorted((a, b) => (a.name < b.name ? -1 : 1));
const header = '// Generated from src/widgets/registry.ts by npm run build:registry.\n';

const read = (path) => readFileSync(inRoot(path), 'utf8');

/** Puts `lines` in the place of what stands between the two marks. */
function between(text, start, end, lines) {
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(end, from);
  if (from < start.length || to < 0) throw new Error(`No ${start} … ${end}`);
  return `${text.slice(0, from)}\n${lines.join('\n')}\n${text.slice(to)}`;
}

/** The class comes along: an import that registers a widget brings the types of its tag, its events and its values. */
const defined = ({name, className}) => `${header}import {${className}} from '../widgets/${name}/${name}.js';
import {define} from './define.js';

export {${className}};
export type * from '../widgets/${name}/${name}.js';

define('mn-${name}', ${className});
`;

function packageJson() {
  const about = JSON.parse(read('package.json'));
  const own = new Set(widgets.flatMap(({name}) => [`./${name}`, `./react/${name}`]));
  const module = (path) => ({types: `./dist/${path}.d.ts`, default: `./dist/${path}.js`});
  // A widget that is gone is exported no more.
  const others = Object.entries(about.exports).filter(
    ([path, {default: file = ''}]) =>
      !own.has(path) &&
      (path === './all' || !/\/dist\/(define|react)\/[\w-]+\.js$/.test(file) || path === './react'),
  );
  const at = others.findIndex(([path]) => path === './all');
  others.splice(at, 0, ...byName.map(({name}) => [`./${name}`, module(`define/${name}`)]));
  const react = others.findIndex(([path]) => path === './react') + 1;
  if (react) others.splice(react, 0, ...byName.map(({name}) => [`./react/${name}`, module(`react/${name}`)]));
  return `${JSON.stringify({...about, exports: Object.fromEntries(others)}, null, 2)}\n`;
}

const tableRow = ({name, about}) =>
  `| \`<mn-${name}>\` | ${about} | [source](src/widgets/${name}) | [story](stories/${name}.stories.ts) | [test](test/${name}.test.ts) |`;

const files = {
  ...Object.fromEntries(widgets.map((widget) => [`src/define/${widget.name}.ts`, () => defined(widget)])),
  'src/define/all.ts': () => header + byName.map(({name}) => `export * from './${name}.js';\n`).join(''),
  'src/index.ts': () =>
    between(
      read('src/index.ts'),
      '// Widgets, from the registry.',
      '// End of widgets.',
      byName.map(
        ({name, className}) =>
          `export {${className}} from './widgets/${name}/${name}.js';\nexport type * from './widgets/${name}/${name}.js';`,
      ),
    ),
  'package.json': packageJson,
  'README.md': () =>
    between(read('README.md'), '<!-- widgets -->', '<!-- /widgets -->', [
      '',
      '| widget | what it teaches | source | story | test |',
      '| --- | --- | --- | --- | --- |',
      ...widgets.map(tableRow),
      '',
    ]),
};

for (const [path, make] of Object.entries(files)) {
  const filepath = inRoot(path);
  files[path] = await prettier.format(make(), {...(await prettier.resolveConfig(filepath)), filepath});
}
const changed = writeOrCheck(files, 'npm run build:registry');
console.log(`${widgets.length} widgets, ${changed} files not as src/widgets/registry.ts says`);
