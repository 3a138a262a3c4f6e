// Builds cdn/ and packs it into one archive for those who host the widgets themselves, with settings for the usual hosts
// and compressed copies (scripts/cdn-hosting.mjs). The same files give the same
// archive, byte by byte, so that its hash can be published and checked.
//   npm run pack:cdn -- [--base-url https://clinic.example/cdn/] [--out <file.zip>] [--folder <instead of cdn>] [--as-built]
//                       [--widgets faq,prep-quiz] [--languages en,de]
// With widgets or languages named, only what they need goes in.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {zipSync} from 'fflate';
import {hostingFiles} from './cdn-hosting.mjs';
import {selectedFrom} from './cdn-selection.mjs';
import {filesIn, inRoot, version, widgetNames} from './project.mjs';

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
  const options = ['--folder', folder, ...(baseUrl ? ['--base-url', baseUrl] : [])];
  const {status} = spawnSync(process.execPath, [inRoot('scripts/build-cdn.mjs'), ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
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
// Archives know no time zones; read by fflate in local time, this is the same everywhere.
const packed = {...files, ...hostingFiles(files, values['base-url'] ?? process.env.MN_BASE_URL ?? '')};
const zip = zipSync(packed, {level: 9, mtime: new Date(2020, 0, 1)});
writeFileSync(out, zip);
console.log(`${out}\n${Object.keys(packed).length} files, ${zip.length} bytes`);
console.log(`sha256 ${createHash('sha256').update(zip).digest('hex')}`);
