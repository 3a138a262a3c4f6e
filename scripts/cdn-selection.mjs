// Which files of cdn/ some widgets in some languages need. Works on names and texts alone, so that the builder makes the
// same selection in a browser as the packing scripts make here. All that knows the folder's layout stands in this file.

/** English is built in; the others lie in a folder of their own, one file for each group of messages. */
const languageFile = /^chunks\/locales[^/]*\/([^/]+)\/([^/]+)\.js$/;

/** Read by people and tools, not by a page; the builder and WordPress bring their own. */
const forFrames = /^(embed\.(html|css|js)|pages\/.*|oembed\/.*)$/;
/** Both loaders are small, and which one a clinic pastes is decided later. */
const always = ['widgets.js', 'widgets-checked.js', 'widgets.css', 'extras.js', 'THIRD-PARTY-NOTICES.txt'];

const modulePath = /["'`](\.{1,2}\/[^"'`\s${}]+?\.js)["'`]/g;

/** Every file that a module names, at once or later, as paths inside the folder. */
function namedIn(file, text) {
  return [...text.matchAll(modulePath)].map(
    ([, path]) => new URL(path, `file:///${file}`).pathname.slice(1),
  );
}

/**
 * The paths, of all `files`, that pages with these widgets in these languages may ask for.
 *
 * @param {Readonly<Record<string, string>>} files The text of each file of cdn/, by its path.
 * @param {{widgets: readonly string[], languages?: readonly string[], frames?: boolean, checked?: boolean}} wanted
 *   `languages`: none is all. `frames`: the pages for frames too. `checked`: not without the loader that checks hashes.
 * @returns {string[]}
 */
export function filesFor(files, {widgets, languages = [], frames = false, checked = true}) {
  const paths = Object.keys(files);
  const isThere = (path) => Object.hasOwn(files, path);
  for (const widget of widgets)
    if (!isThere(`${widget}.js`)) throw new Error(`"${widget}" is no widget: there is no ${widget}.js`);

  const starts = [...always, ...widgets.map((widget) => `${widget}.js`)];
  const found = new Set(
    starts.filter((path) => isThere(path) && (checked || path !== 'widgets-checked.js')),
  );
  // Guides name their sections' entries like any other module. The loaders name all widgets there are, so they are not
  // followed.
  for (const path of found)
    if (path.endsWith('.js') && !/^widgets(-checked)?\.js$/.test(path))
      for (const next of namedIn(path, files[path])) if (isThere(next)) found.add(next);

  if (frames)
    for (const path of paths) {
      const [, page] = /^(?:pages|oembed)\/([^/]+)\.(?:html|json)$/.exec(path) ?? [];
      if (page ? widgets.includes(page) : forFrames.test(path)) found.add(path);
    }

  // Widgets are named in many files, groups of messages only where they are used: a widget's own come with its entry.
  const code = [...found].filter((path) => path.endsWith('.js')).map((path) => files[path]);
  const isNamed = (group) =>
    isThere(`${group}.js`)
      ? found.has(`${group}.js`)
      : code.some((text) => ['"', "'", '`'].some((quote) => text.includes(quote + group + quote)));
  for (const path of paths) {
    const [, language, group] = languageFile.exec(path) ?? [];
    if (language && (languages.length === 0 || languages.includes(language)) && isNamed(group)) found.add(path);
    // The hashes of all translations, for the loader that checks them.
    if (checked && /^chunks\/locales[^/]*\/hashes\.js$/.test(path)) found.add(path);
  }
  return paths.filter((path) => found.has(path));
}

/** The languages that the files of cdn/ hold beside English. */
export const languagesIn = (paths) => [
  ...new Set(paths.map((path) => languageFile.exec(path)?.[1]).filter((language) => language !== undefined)),
];
