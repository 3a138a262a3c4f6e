// Which files of cdn/ some widgets in some languages need. Works on names and texts alone, so that the builder makes the
// same selection in a browser as the packing scripts make here. All that knows the folder's layout stands in this file.

/** English is built in; the others lie in a folder of their own: a widget's words, those of its lazy parts, and shared ones. */
const languageFile = /^chunks\/locales[^/]*\/([^/]+)\/mn-words-\1-([^/]+?)(?:-later)?\.js$/;

/** Product names in a script of their own. Every page asks for all: a request must not tell in which letters somebody types. */
export const namesInLanguage = /^chunks\/product-names-([a-z]+)-[^/]+\.js$/;
const noNames = "export const names = '';\n";

/** Parts that are loaded where an attribute is set, by their names. */
const waitsForAttribute = /^chunks\/(clinic-word|jurisdictions)-/;

/**
 * What goes into every selection: the loader, placeholders and frames (room stands in the snippet), what tells a webmaster what is
 * wrong, and what is for lawyers and auditors.
 */
const always = [
  'widgets.js',
  'extras.js',
  'page-check.js',
  'LICENSE.txt',
  'THIRD-PARTY-NOTICES.txt',
  'sbom.cdx.json',
];
const frameFiles = ['embed.html', 'embed.css', 'embed.js'];
const lists = ['files.json', 'integrity.json'];

const modulePath = /["'`](\.{1,2}\/[^"'`\s${}]+?\.js)["'`]/g;

/** Every file that a module names, at once or later, as paths inside the folder. */
const namedIn = (file, text) =>
  [...text.matchAll(modulePath)].map(([, path]) => new URL(path, `file:///${file}`).pathname.slice(1));

/** The languages that the files of cdn/ hold beside English. */
export const languagesIn = (paths) => [
  ...new Set(paths.map((path) => languageFile.exec(path)?.[1]).filter((language) => language !== undefined)),
];

/**
 * The paths that pages with these widgets in these languages may ask for, in the order of `paths`.
 *
 * @param {object} folder
 * @param {readonly string[]} folder.paths All files of cdn/.
 * @param {(path: string) => string | Promise<string>} folder.read
 * @param {object} wanted
 * @param {readonly string[]} wanted.widgets
 * @param {readonly string[]} [wanted.languages] None: all.
 * @param {boolean} [wanted.singleFiles] Each widget as one file too, for Wix, and for when a chunk has not come.
 * @param {boolean} [wanted.frames] The pages for frames too.
 * @param {boolean} [wanted.checked] The loader that checks hashes too. It knows those of all files, so it is large.
 * @param {boolean} [wanted.hashes] The list of all hashes too. No text packs worse.
 * @param {readonly string[]} [wanted.asked] Parts that wait for an attribute, where it is set: the others come if there is room.
 * @returns {Promise<string[]>}
 */
export async function selectFiles(
  {paths, read},
  {
    widgets,
    languages = [],
    singleFiles = false,
    frames = false,
    checked = false,
    hashes = checked,
    asked = [],
  },
) {
  const there = new Set(paths);
  const {widgets: known} = JSON.parse(await read('files.json'));
  const unknown = widgets.find((widget) => !Object.hasOwn(known, widget));
  if (unknown !== undefined)
    throw new Error(`"${unknown}" is no widget. There are: ${Object.keys(known).join(', ')}`);
  const strange = languages.find((language) => language !== 'en' && !languagesIn(paths).includes(language));
  if (strange !== undefined)
    throw new Error(`"${strange}" is no language of ours. There are: en, ${languagesIn(paths).join(', ')}`);

  const found = new Set(widgets.flatMap((widget) => known[widget].unasked.map(({file}) => file)));
  if (singleFiles) for (const widget of widgets) found.add(known[widget].file);
  for (const path of found) {
    const text = await read(path);
    // A treatment guide names its sections' chunks like any other part.
    for (const next of namedIn(path, text)) if (there.has(next)) found.add(next);
  }

  // With its product names, the routine checker alone in one language has no room in 120 kB: there, the check is in English,
  // and what nobody asked for is left out.
  const isFull = widgets.length === 1 && widgets[0] === 'routine-checker' && languages.length === 1;
  if (isFull && !hashes)
    for (const path of found) {
      const [, part] = waitsForAttribute.exec(path) ?? [];
      if (part && !asked.includes(part)) found.delete(path);
    }
  // A guide names its sections' chunks, and their words come along; those of the page check are for every webmaster.
  const isWanted = (name) =>
    (name === 'page-check' && !isFull) ||
    name === 'shared' ||
    known[name]?.unasked.every(({file}) => found.has(file)) ||
    found.has(known[name]?.file);
  for (const path of paths) {
    const [, language, name] = languageFile.exec(path) ?? [];
    if (language && (languages.length === 0 || languages.includes(language)) && isWanted(name))
      found.add(path);
  }

  const more = [
    ...always,
    'files.json',
    ...(hashes ? ['integrity.json'] : []),
    ...(frames ? frameFiles : []),
    ...(frames ? widgets.flatMap((widget) => [`pages/${widget}.html`, `oembed/${widget}.json`]) : []),
    ...(checked ? ['widgets-checked.js', ...paths.filter((path) => /^chunks\/hashes-/.test(path))] : []),
  ];
  for (const path of more) if (there.has(path)) found.add(path);
  return paths.filter((path) => found.has(path));
}

/**
 * A file for frames as `build:cdn --base-url` would have written it: addresses that others embed have to be whole.
 *
 * @param {string} path
 * @param {string} text
 * @param {string} baseUrl With its slash at the end.
 */
export function withBaseUrl(path, text, baseUrl) {
  if (!/^(embed\.html|pages\/|oembed\/)/.test(path)) return text;
  return text
    .replaceAll(' https: http:;', ` ${baseUrl};`)
    .replaceAll('../oembed/', `${baseUrl}oembed/`)
    .replaceAll('../pages/', `${baseUrl}pages/`);
}

/** The lists of cdn/ as they are true of a selection, so that nobody looks for a file that did not come along. */
function listsOf(texts) {
  const files = JSON.parse(texts['files.json']);
  const isHere = (path) => Object.hasOwn(texts, path);
  const widgets = Object.entries(files.widgets).filter(([, {unasked}]) =>
    unasked.every(({file}) => isHere(file)),
  );
  const text = (value) => JSON.stringify(value, null, 2) + '\n';
  const ofFiles = {'files.json': text({...files, widgets: Object.fromEntries(widgets)})};
  if (!isHere('integrity.json')) return ofFiles;
  // A list's own hash would have to be taken anew, and nobody checks a list by itself.
  const kept = Object.entries(JSON.parse(texts['integrity.json'])).filter(
    ([path]) => isHere(path) && !lists.includes(path),
  );
  return {...ofFiles, 'integrity.json': text(Object.fromEntries(kept))};
}

/**
 * The files of a selection, ready to be packed.
 *
 * @param {object} folder
 * @param {readonly string[]} folder.paths All files of cdn/.
 * @param {(path: string) => Uint8Array | Promise<Uint8Array>} folder.bytesOf
 * @param {Parameters<typeof selectFiles>[1]} wanted
 * @returns {Promise<Record<string, Uint8Array>>}
 */
export async function selectedFrom({paths, bytesOf}, wanted) {
  const read = async (path) => new TextDecoder().decode(await bytesOf(path));
  const selected = await selectFiles({paths, read}, wanted);
  const bytes = await Promise.all(selected.map(bytesOf));
  const files = Object.fromEntries(selected.map((path, index) => [path, bytes[index]]));
  const {languages = [], hashes = wanted.checked} = wanted;
  const isRead = (language) => languages.some((one) => one.split('-')[0] === language);
  if (languages.length > 0 && !hashes)
    for (const path of selected) {
      const [, language] = namesInLanguage.exec(path) ?? [];
      if (language && !isRead(language)) files[path] = new TextEncoder().encode(noNames);
    }
  const texts = {...files};
  for (const path of lists) if (files[path]) texts[path] = new TextDecoder().decode(files[path]);
  const encoder = new TextEncoder();
  for (const [path, text] of Object.entries(listsOf(texts))) files[path] = encoder.encode(text);
  return files;
}
