// The names that may only go with a major version, as one list: docs/public-names.json, from the package's exports, its
// types, custom-elements.json and the schemas. After npm run build.
//   npm run public-names [-- --check]
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import ts from 'typescript';
import {inRoot} from './project.mjs';

/** @typedef {Record<string, Record<string, string[]>>} Names kinds of names, by what they belong to */

const listed = 'docs/public-names.json';
const readJson = (path) => JSON.parse(readFileSync(inRoot(path), 'utf8'));
const sorted = (names) => [...new Set(names)].sort();

/** The exports of the modules that the package exports, types included, and what the widgets' events carry. */
function fromTypes(exports) {
  const modules = Object.entries(exports).filter(([, target]) => target.types);
  const events = inRoot('dist/frameworks/elements.d.ts');
  const program = ts.createProgram([...modules.map(([, {types}]) => inRoot(types)), events], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    skipLibCheck: true,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const exportsOf = (path) => {
    const source = program.getSourceFile(path);
    if (!source) throw new Error(`${path} is missing: run npm run build first`);
    const symbol = checker.getSymbolAtLocation(source);
    return symbol ? checker.getExportsOfModule(symbol) : [];
  };
  const widgets = exportsOf(events).find(({name}) => name === 'Widgets');
  const fields = (type) =>
    type.getProperties().map((symbol) => [symbol.name, checker.getTypeOfSymbol(symbol)]);
  const carried = fields(checker.getDeclaredTypeOfSymbol(widgets)).map(([tag, widget]) => [
    tag,
    fields(Object.fromEntries(fields(widget)).events).flatMap(([event, type]) => {
      const [detail] = checker.getTypeArguments(type);
      return [event, ...(detail ? fields(detail).map(([name]) => `${event} → ${name}`) : [])];
    }),
  ]);
  return {
    modules: Object.fromEntries(
      modules.map(([path, {types}]) => [path, exportsOf(inRoot(types)).map(({name}) => name)]),
    ),
    events: Object.fromEntries(carried),
  };
}

/** The fields of a schema by their path, as a clinic writes them: `questions[].answer`. */
function fieldsIn(schema, path = '') {
  if (!schema || typeof schema !== 'object') return [];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => [
      path + name,
      ...fieldsIn(one, `${path}${name}.`),
    ]),
    ...fieldsIn(schema.items, path.replace(/\.$/, '[].')),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((key) => schema[key] ?? []).flatMap((one) => fieldsIn(one, path)),
  ];
}

/** An attribute and each value that it knows by name. */
const withValues = ({name, type}) => [
  name,
  ...type.text
    .split(' | ')
    .flatMap((one) => /^'(.+)'$/.exec(one)?.[1] ?? [])
    .map((value) => `${name}="${value}"`),
];

/** @returns {Names} */
export function currentNames() {
  const about = readJson('package.json');
  const {modules, events} = fromTypes(about.exports);
  const content = (name) => fieldsIn(readJson(`schemas/${name}.schema.json`));
  const shared = content('page').filter((field) => !/^widgets\b/.test(field));
  const widgets = readJson('custom-elements.json')
    .modules.flatMap(({declarations}) => declarations)
    .map(({tagName, attributes, members, slots, cssParts, cssProperties}) => [
      tagName,
      {
        attributes: attributes.flatMap(withValues),
        properties: members.filter(({kind}) => kind === 'field').map(({name}) => name),
        methods: members.filter(({kind}) => kind === 'method').map(({name}) => name),
        events: events[tagName],
        slots: slots.map(({name}) => name),
        parts: cssParts.map(({name}) => name),
        'custom properties': cssProperties.map(({name}) => name),
        content: content(tagName.slice('mn-'.length)).filter((field) => !shared.includes(field)),
      },
    ]);
  const all = {
    package: {
      exports: Object.keys(about.exports),
      commands: Object.keys(about.bin),
      'files for a script tag': readdirSync(inRoot('cdn')).filter((file) => /\.(js|css|html)$/.test(file)),
      'content of a page': shared,
    },
    modules,
    ...Object.fromEntries(widgets),
  };
  return Object.fromEntries(
    Object.entries(all).map(([owner, kinds]) => [
      owner,
      Object.fromEntries(
        Object.entries(kinds)
          .filter(([, names]) => names.length > 0)
          .map(([kind, names]) => [kind, sorted(names)]),
      ),
    ]),
  );
}

/** @param {Names} names */
const flat = (names) =>
  Object.entries(names).flatMap(([owner, kinds]) =>
    Object.entries(kinds).flatMap(([kind, list]) => list.map((name) => `${owner}, ${kind}: ${name}`)),
  );

/**
 * The names of the first that are not in the second.
 * @param {Names} before
 * @param {Names} after
 */
export function missingNames(before, after) {
  const there = new Set(flat(after));
  return flat(before).filter((name) => !there.has(name));
}

/**
 * Whether one of the changesets, given as their text, asks for a major version of the package.
 * @param {string[]} changesets
 */
export const asksForMajor = (changesets) =>
  changesets.some((text) =>
    /^---\r?\n[^]*?^(['"]?)microneedling-widgets\1: major\s*$[^]*?^---\s*$/m.test(text),
  );

function main() {
  const isCheck = process.argv.includes('--check');
  if (isCheck && !existsSync(inRoot(listed))) {
    console.log(`✗ ${listed} is missing; run npm run public-names`);
    return 1;
  }
  // Nothing listed is nothing promised: how the list begins, and begins anew before a first release.
  const before = existsSync(inRoot(listed)) ? readJson(listed) : {};
  const after = currentNames();
  const gone = missingNames(before, after);
  const added = missingNames(after, before);
  const changesets = readdirSync(inRoot('.changeset'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(inRoot('.changeset', file), 'utf8'));
  if (gone.length > 0 && !asksForMajor(changesets)) {
    console.log(
      `✗ ${gone.length} public names are gone, and no changeset says "major" (npx changeset):\n${gone.map((name) => `    ${name}`).join('\n')}`,
    );
    return 1;
  }
  if (!isCheck) writeFileSync(inRoot(listed), `${JSON.stringify(after, null, 2)}\n`);
  else if (gone.length + added.length > 0) {
    console.log(
      `✗ ${listed} is not up to date; run npm run public-names:\n${[...gone.map((name) => `    - ${name}`), ...added.map((name) => `    + ${name}`)].join('\n')}`,
    );
    return 1;
  }
  console.log(`${flat(after).length} public names`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
