// Builds cdn/ and packs it into one archive for those who host the widgets themselves, with settings for the usual hosts
// and compressed copies (scripts/cdn-hosting.mjs).
//   npm run pack:cdn -- [--base-url https://clinic.example/cdn/] [--out <file.zip>] [--folder <instead of cdn>] [--as-built]
//                       [--widgets faq,prep-quiz] [--languages en,de]
// With widgets or languages named, only what they need goes in.
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {hostingFiles} from './cdn-hosting.mjs';
import {selectedFrom} from '../demo/builder/cdn-selection.mjs';
import {filesIn, inRoot, runScript, version, widgetNames} from './project.mjs';
import {writeZip} from './zip.mjs';

const {values} = parseArgs({
  options: {
    'as-built': {type: 'boolean'},
    'base-url': {type: 'string'},
    folder: {type: 'string', default: inRoot('cdn')},
    languages: {type: 'string'},
    widgets: {type: 'string'},
    out: {type: 'string', default: inRoot(`microneedling-widgets-${version}-cdn.zip`)},
  },
});
const {folder, out} = values;
if (!values['as-built']) {
  const baseUrl = values['base-url'];
  runScript('scripts/build-cdn.mjs', '--folder', folder, ...(baseUrl ? ['--base-url', baseUrl] : []));
}
const all = filesIn(resolve(folder));
const bytesOf = (file) => readFileSync(join(folder, file));
const named = (list) => list?.split(/[\s,]+/).filter(Boolean);
const files =
  values.widgets || values.languages
    ? await selectedFrom(
        {paths: all, bytesOf},
        {
          widgets: named(values.widgets) ?? widgetNames(),
          languages: named(values.languages),
          frames: Boolean(values['base-url']),
          hashes: true,
        },
      )
    : Object.fromEntries(all.map((file) => [file, bytesOf(file)]));
writeZip(out, {...files, ...hostingFiles(files, values['base-url'] ?? process.env.MN_BASE_URL ?? '')});
