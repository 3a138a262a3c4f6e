import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * @param {string} path
 * @returns {string}
 */
export const contentType = (path) => types[extname(path)] ?? 'application/octet-stream';

/**
 * Reads the file that an address path names inside `folder`; nothing outside it can be named.
 * @param {string} folder
 * @param {string} path
 */
export async function readInside(folder, path) {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  return readFile(file).then(
    (body) => ({file, body}),
    () => undefined,
  );
}

/** Serves `folder` on a free local port. */
export async function serveFolder(folder) {
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    // Browsers ask for it unbidden; a missing one would stand on the console as an error.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const found = await readInside(folder, pathname.endsWith('/') ? pathname + 'index.html' : pathname);
    response.writeHead(found ? 200 : 404, {'Content-Type': found ? contentType(found.file) : 'text/plain'});
    response.end(found?.body ?? 'Not found');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
