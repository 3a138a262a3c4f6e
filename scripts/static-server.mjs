import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join, normalize, sep} from 'node:path';
import {lookup} from 'mrmime';
import sirv from 'sirv';

/**
 * @param {string} path
 * @returns {string}
 */
export function contentType(path) {
  const type = lookup(path) ?? 'application/octet-stream';
  return /^text\/|json$/.test(type) ? `${type}; charset=utf-8` : type;
}

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

/** Answers with the files of `folder`, as they are at the time. */
export const filesOf = (folder) => sirv(folder, {dev: true});

/**
 * Serves what `answer` says, on a free local port.
 * @param {import('node:http').RequestListener} answer
 */
export async function serve(answer) {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A port on loopback that nothing listens on. */
export async function freePort() {
  const {port, close} = await serve(() => undefined);
  await close();
  return port;
}

/** Serves `folder`. */
export function serveFolder(folder) {
  const files = filesOf(folder);
  return serve((request, response) => {
    // Browsers ask for it unbidden; a missing one would stand on the console as an error.
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else files(request, response);
  });
}
