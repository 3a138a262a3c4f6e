// Settings by which the usual static hosts serve cdn/ fast and right, and every text in smaller copies.
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {hostingSettings, isText} from '../demo/builder/hosting-settings.mjs';

/** The same on every system. */
function gzip(bytes) {
  const packed = gzipSync(bytes, {level: 9});
  // Where it was made.
  packed[9] = 255;
  return packed;
}

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/**
 * The archive's content beside `files`: `.br` and `.gz` where they are smaller, and the settings.
 * @param {Record<string, Uint8Array>} files
 * @param {string} baseUrl where they will be; the folder is /cdn/ where that is not known
 * @returns {Record<string, Uint8Array>}
 */
export function hostingFiles(files, baseUrl) {
  const smaller = Object.entries(files)
    .filter(([file]) => isText(file))
    .flatMap(([file, bytes]) =>
      [
        [`${file}.br`, brotli(bytes)],
        [`${file}.gz`, gzip(bytes)],
      ].filter(([, packed]) => packed.length < bytes.length),
    );
  return {
    ...Object.fromEntries(smaller),
    ...Object.fromEntries(
      Object.entries(hostingSettings(baseUrl)).map(([file, text]) => [file, Buffer.from(text)]),
    ),
  };
}
