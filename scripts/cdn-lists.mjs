// Lists by which the build tells others of cdn/: which files a widget needs unasked, their hashes, and the bytes of
// CSS that keep room for it.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {tsImport} from 'tsx/esm/api';
import {cdnGraph, laterFiles, staticFiles} from './cdn-graph.mjs';
import {pageCheckWords} from './cdn-page-check.mjs';
import {filesIn, hashInName, readHeights, version} from './project.mjs';

const {reservedSpaceInSnippet} = await tsImport('../src/embed/reserved-space.ts', import.meta.url);

const hashOf = (folder, file) =>
  `sha256-${createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('base64')}`;

/**
 * The files that the split build sends for each widget: the core, and the widget's own chunk, and nothing else before
 * something is asked for. The loader relies on it.
 * @param {string} folder
 * @param {Record<string, string>} own the chunk of each widget
 */
export function unaskedFiles(folder, own) {
  const graph = cdnGraph(folder);
  const cores = new Set(Object.values(own).flatMap((chunk) => staticFiles(graph, chunk).slice(1)));
  if (cores.size !== 1) throw new Error(`The widgets share more than a core: ${[...cores].join(', ')}`);
  for (const [name, chunk] of Object.entries(own))
    if (!new RegExp(`^chunks/${name}-.{8}\\.js$`).test(chunk))
      throw new Error(`${chunk}: the loader expects ${name}`);
  return {core: [...cores][0], own};
}

/**
 * The folder as the page check has to know it, to ask for all that the widgets of a page may want: see `Layout` in
 * src/embed/page-check/folder.logic.ts.
 */
export function folderLayout(folder, ownChunks, {folder: locales}) {
  const graph = cdnGraph(folder);
  const {core, own} = unaskedFiles(folder, ownChunks);
  const plain = (path) => path.replace(/\.js$/, '');
  const parts = (chunk) =>
    laterFiles(graph, chunk).filter(
      (file) => file !== core && file !== chunk && !file.startsWith(`${locales}/`),
    );
  const words = filesIn(folder)
    .filter((file) => file.startsWith(`${locales}/de/`))
    .map((file) => /mn-words-de-(.+)\.js$/.exec(file)[1])
    .filter((name) => name !== pageCheckWords);
  const needed = Object.entries(own).map(([name, chunk]) => [name, [chunk, ...parts(chunk)].map(plain)]);
  const files = [...new Set(needed.flatMap(([, chunks]) => chunks))];
  return {
    core: plain(core),
    files,
    chunks: Object.fromEntries(
      needed.map(([name, chunks]) => [name, chunks.map((chunk) => files.indexOf(chunk))]),
    ),
    locales,
    words,
  };
}

/**
 * The hashes that widgets-checked.js knows: of each file, with what it imports as it loads. Those of the split build are
 * in it; those of translations, and of widgets as single files, are most of all that there are and seldom wanted: they
 * are in lists of their own, whose hashes are in it.
 */
export function writeHashes(folder, localesFolder) {
  const graph = cdnGraph(folder);
  const entriesFor = (isMeant) =>
    Object.fromEntries(
      [...graph]
        .filter(([file]) => isMeant(file))
        .map(([file, imports]) => [file, [hashOf(folder, file), ...imports.static]]),
    );
  const isLocale = (file) => file.startsWith(`${localesFolder}/`);
  const isSplit = (file) => /^(extras|page-check)\.js$/.test(file) || /^chunks\/[^/]+$/.test(file);
  const list = (name, isMeant) => {
    const code = `export default ${JSON.stringify(entriesFor(isMeant))}`;
    const file = `chunks/${name}-${hashInName(code)}.js`;
    writeFileSync(join(folder, file), code);
    return file;
  };
  const lists = [
    list('hashes-of-locales', isLocale),
    list('hashes-of-single-files', (file) => !isLocale(file) && !isSplit(file)),
  ];
  return {
    __HASHES__: {
      ...entriesFor(isSplit),
      ...Object.fromEntries(lists.map((file) => [file, [hashOf(folder, file)]])),
    },
    __HASH_LISTS__: lists,
    __LOCALES__: `${localesFolder}/`,
  };
}

/**
 * Writes `integrity.json`, the hash of every file, and `files.json`, which says for each widget what a snippet may name:
 * its single file; the files of the split build that come unasked, for `<link rel="modulepreload">`; and a style that
 * keeps room for it.
 */
export function writeFileLists(folder, core, own) {
  const hashes = Object.fromEntries(filesIn(folder).map((file) => [file, hashOf(folder, file)]));
  const heights = readHeights();
  const widgets = Object.entries(own).map(([name, chunk]) => [
    name,
    {
      file: `${name}.js`,
      integrity: hashes[`${name}.js`],
      unasked: [core, chunk].map((file) => ({file, integrity: hashes[file]})),
      room: reservedSpaceInSnippet(name, heights[name] ?? []),
    },
  ]);
  const write = (file, value) => writeFileSync(join(folder, file), JSON.stringify(value, null, 2) + '\n');
  write('files.json', {version, widgets: Object.fromEntries(widgets)});
  write('integrity.json', {...hashes, 'files.json': hashOf(folder, 'files.json')});
}
