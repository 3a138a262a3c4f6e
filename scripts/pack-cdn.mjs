// Packs cdn/ into one archive for those who host the widgets themselves. The same files give the same archive, byte by
// byte, so that its hash can be published and checked.
//   npm run pack:cdn -- [--out <file.zip>]
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {zipSync} from 'fflate';
import {filesIn, inRoot, version} from './project.mjs';

const {values} = parseArgs({options: {out: {type: 'string'}}});
const folder = inRoot('cdn');
if (!existsSync(folder)) {
  console.error('Run npm run build:cdn first.');
  process.exit(1);
}
const files = Object.fromEntries(filesIn(folder).map((file) => [file, readFileSync(inRoot('cdn', file))]));
// Archives know no time zones; read by fflate in local time, this is the same everywhere.
const zip = zipSync(files, {level: 9, mtime: new Date(2020, 0, 1)});
const out = values.out ?? inRoot(`microneedling-widgets-${version}-cdn.zip`);
writeFileSync(out, zip);
console.log(`${out}\n${Object.keys(files).length} files, ${zip.length} bytes`);
console.log(`sha256 ${createHash('sha256').update(zip).digest('hex')}`);
