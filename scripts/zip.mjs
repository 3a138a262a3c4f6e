import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {zipSync} from 'fflate';

export const sumOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Packs files into an archive: the same files give the same archive, byte by byte, so that its hash can be published and
 * checked.
 * @param {string} out
 * @param {Record<string, Uint8Array>} files
 * @param {number} [most] bytes that it may have
 */
export function writeZip(out, files, most = Infinity) {
  // Archives know no time zones; read by fflate in local time, this is the same everywhere.
  const zip = zipSync(files, {level: 9, mtime: new Date(2020, 0, 1)});
  if (zip.length > most) throw new Error(`${out} has ${zip.length} bytes, and may have ${most}`);
  writeFileSync(out, zip);
  console.log(`${out}\n${Object.keys(files).length} files, ${zip.length} bytes\nsha256 ${sumOf(zip)}`);
}
