// Packs the WordPress plug-in: the files of integrations/wordpress/ with everything that they are to find beside them.
// The widgets' own files, each widget as HTML in each language, and what the blocks' sidebars offer.
//   npm run pack:wordpress -- [--out <file.zip>] [--folder <instead of cdn>] [--as-built] [--version <instead of ours>]
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {strToU8} from 'fflate';
import {mo, po} from 'gettext-parser';
import {tsImport} from 'tsx/esm/api';
import {languagesIn, selectFiles} from '../demo/builder/cdn-selection.mjs';
import {filesIn, inRoot, npmRun, runScript, version, widgetNames} from './project.mjs';
import {catalogueOf} from './wordpress/catalogue.mjs';
import {prerenderedFiles} from './wordpress/prerendered.mjs';
import {stringsOf} from './wordpress/strings.mjs';
import {writeZip} from './zip.mjs';

const {values} = parseArgs({
  options: {
    'as-built': {type: 'boolean'},
    folder: {type: 'string', default: inRoot('cdn')},
    out: {type: 'string', default: inRoot('microneedling-widgets.zip')},
    version: {type: 'string', default: version},
  },
});
const plugin = inRoot('integrations/wordpress');
const read = (path) => readFileSync(path, 'utf8');
const json = (data) => strToU8(JSON.stringify(data));

if (!values['as-built']) {
  runScript('scripts/build-cdn.mjs', '--folder', values.folder);
  npmRun('build:manifest');
}

const widgets = widgetNames();
const folder = resolve(values.folder);
const cdn = Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(join(folder, path))]));
const texts = Object.fromEntries(Object.entries(cdn).map(([path, bytes]) => [path, bytes.toString('utf8')]));
const languages = ['en', ...languagesIn(Object.keys(cdn))];

/** The plug-in's own texts in its own languages, as WordPress reads them. */
function translations() {
  const strings = stringsOf(plugin);
  return Object.fromEntries(
    filesIn(join(plugin, 'languages'))
      .filter((file) => file.endsWith('.po'))
      .map((file) => {
        const catalogue = po.parse(readFileSync(join(plugin, 'languages', file)));
        const missing = strings.filter((text) => !catalogue.translations['']?.[text]?.msgstr[0]);
        if (missing.length > 0) throw new Error(`${file} does not translate: ${missing.join(' | ')}`);
        return [`languages/${file.replace(/\.po$/, '.mo')}`, new Uint8Array(mo.compile(catalogue))];
      }),
  );
}

/** The schema of a clinic's words for all widgets, in one piece: WordPress's own validator follows no references. */
function wordsSchema() {
  const schema = (name) => JSON.parse(texts[`schemas/${name}.schema.json`]);
  const whole = (part) => {
    if (Array.isArray(part)) return part.map(whole);
    if (typeof part !== 'object' || part === null) return part;
    if (part.$ref) return whole(schema(/([a-z-]+)\.schema\.json/.exec(part.$ref)[1]));
    return Object.fromEntries(
      Object.entries(part)
        .filter(
          ([key, value]) =>
            !['$id', '$schema', 'title', 'description'].includes(key) || typeof value === 'object',
        )
        .map(([key, value]) => [key, whole(value)]),
    );
  };
  return whole(schema('page'));
}

const withVersion = (text) => text.replaceAll('0.0.0', values.version);
const own = filesIn(plugin).filter((path) => !/^(phpcs\.xml|languages\/.*\.po)$/.test(path));
const {widgets: about} = JSON.parse(texts['files.json']);
const {prerender} = await tsImport('../src/server/prerender.ts', import.meta.url);
const {wordsOf} = await tsImport('../demo/builder/words-source.ts', import.meta.url);
const {guideSections} = await tsImport(
  '../src/widgets/treatment-guide/treatment-guide.logic.ts',
  import.meta.url,
);
const catalogue = catalogueOf(JSON.parse(read(inRoot('custom-elements.json'))), {
  widgets,
  languages,
  guideSections,
});
const {options: labels} = JSON.parse(read(inRoot('integrations/wordpress/labels.json')));
for (const {options} of Object.values(catalogue.widgets))
  for (const name of Object.keys(options))
    if (!labels[name])
      throw new Error(`labels.json has no name for ${name}, which the editor's sidebar offers`);
const {files: prerendered, changes} = await prerenderedFiles({
  widgets,
  languages,
  catalogue,
  prerender,
  wordsOf,
});
for (const widget of widgets) catalogue.widgets[widget].changes = changes[widget];

/**
 * The files that a page with widgets may ask for, without lists that nobody reads here. Each widget is there as one
 * file too, for pages that a cache has kept from another release. The guide's would bring along a second copy of every
 * other widget: its file only names what it needs.
 */
async function widgetFiles() {
  const guide = 'treatment-guide';
  const isLeftOut = (path) =>
    ['files.json', 'integrity.json', `${guide}.js`].includes(path) || path.startsWith(`chunks/${guide}/`);
  const wanted = {widgets, singleFiles: true};
  const paths = await selectFiles({paths: Object.keys(cdn), read: (path) => texts[path]}, wanted);
  const imports = about[guide].unasked.map(({file}) => `import './${file}';\n`);
  return {
    ...Object.fromEntries(paths.filter((path) => !isLeftOut(path)).map((path) => [path, cdn[path]])),
    [`${guide}.js`]: strToU8(imports.join('')),
  };
}

const files = {
  ...Object.fromEntries(
    own.map((path) => [
      path,
      /\.(php|txt)$/.test(path)
        ? strToU8(withVersion(read(join(plugin, path))))
        : readFileSync(join(plugin, path)),
    ]),
  ),
  ...translations(),
  ...Object.fromEntries(
    Object.entries(prerendered).map(([path, text]) => [`prerendered/${path}`, strToU8(text)]),
  ),
  ...Object.fromEntries(Object.entries(await widgetFiles()).map(([path, bytes]) => [`cdn/${path}`, bytes])),
  'catalogue.json': json(catalogue),
  'room.json': json(Object.fromEntries(widgets.map((name) => [name, about[name].room]))),
  'unasked.json': json(
    Object.fromEntries(widgets.map((name) => [name, about[name].unasked.map(({file}) => file)])),
  ),
  'words.schema.json': json(wordsSchema()),
  LICENSE: readFileSync(inRoot('LICENSE')),
};
const named = Object.fromEntries(
  Object.keys(files)
    .sort()
    .map((path) => [`microneedling-widgets/${path}`, files[path]]),
);
// PHP takes no upload of more than 2 MiB unless somebody has changed that.
writeZip(values.out, named, 1_800_000);
