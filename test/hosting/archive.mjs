// Serves the packed archive by a real nginx and a real Apache, and looks at what comes: types, cache, CORS, compression,
// and a widget in a browser on another origin.
//   npm run test:archive
import {spawn, spawnSync} from 'node:child_process';
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir, userInfo} from 'node:os';
import {dirname, join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {unzipSync} from 'fflate';
import {check, finish} from '../support/suite.mjs';
import {launchChromium} from '../../scripts/chromium.mjs';
import {runScript} from '../../scripts/project.mjs';
import {freePort, serveFolder} from '../../scripts/static-server.mjs';
import {apache, brotliForNginx, installServers, nginx} from './servers.mjs';

installServers();
const apacheModules = '/usr/lib/apache2/modules';

const place = mkdtempSync(join(tmpdir(), 'mn-hosting-'));
const root = join(place, 'www');
const isRoot = process.getuid?.() === 0;

function unpackArchive() {
  const out = join(place, 'cdn.zip');
  runScript('scripts/pack-cdn.mjs', '--as-built', '--out', out);
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(out)))) {
    const path = join(root, 'cdn', file);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, bytes);
  }
}

const nginxSettings = (port, snippet, modules) => `
${modules.map((module) => `load_module ${module};`).join('\n')}
${isRoot ? `user ${userInfo().username};` : ''}
daemon off;
worker_processes 1;
error_log ${place}/nginx.log;
pid ${place}/nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path ${place}/body;
  proxy_temp_path ${place}/proxy;
  fastcgi_temp_path ${place}/fastcgi;
  uwsgi_temp_path ${place}/uwsgi;
  scgi_temp_path ${place}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${snippet};
  }
}`;

/** With Debian's own list of types and languages, as hosts have them. */
const apacheSettings = (port, modules) => `
ServerName localhost
ServerRoot ${place}
Listen 127.0.0.1:${port}
PidFile ${place}/apache.pid
ErrorLog ${place}/apache.log
Mutex file:${place}
${isRoot ? 'User www-data\nGroup www-data' : ''}
${modules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`).join('\n')}
${modules.includes('mime') ? readFileSync('/etc/apache2/mods-available/mime.conf', 'utf8') : ''}
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>`;

const apacheBase = ['mpm_event', 'authz_core', 'mime', 'dir', 'negotiation', 'deflate', 'filter'];

/** Each server, by a function that makes its command for a port. */
const kinds = {
  nginx: (port) => {
    const settings = join(place, 'nginx.conf');
    writeFileSync(settings, nginxSettings(port, join(root, 'cdn/nginx.conf'), []));
    return [nginx, ['-c', settings, '-e', join(place, 'nginx.log')]];
  },
  'nginx with its Brotli module': (port) => {
    const snippet = join(place, 'with-brotli.conf');
    const asGiven = readFileSync(join(root, 'cdn/nginx.conf'), 'utf8');
    writeFileSync(snippet, asGiven.replace('# brotli_static on;', 'brotli_static on;'));
    const settings = join(place, 'nginx-brotli.conf');
    writeFileSync(settings, nginxSettings(port, snippet, [brotliForNginx]));
    return [nginx, ['-c', settings, '-e', join(place, 'nginx.log')]];
  },
  Apache: (port) => {
    const settings = join(place, 'apache.conf');
    writeFileSync(settings, apacheSettings(port, [...apacheBase, 'headers', 'rewrite']));
    return [apache, ['-D', 'FOREGROUND', '-f', settings]];
  },
  'Apache without the modules for headers and rewriting': (port) => {
    const settings = join(place, 'apache-bare.conf');
    writeFileSync(settings, apacheSettings(port, apacheBase));
    return [apache, ['-D', 'FOREGROUND', '-f', settings]];
  },
};

const ask = (port, path, encoding = 'identity') =>
  new Promise((resolve, reject) => {
    const options = {port, host: '127.0.0.1', path, headers: {'accept-encoding': encoding}};
    request(options, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({status: response.statusCode, headers: response.headers, body: Buffer.concat(parts)}),
      );
    })
      .on('error', reject)
      .end();
  });

async function start(command, options, port) {
  const child = spawn(command, options, {stdio: ['ignore', 'ignore', 'pipe']});
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const end = new Promise((resolve) => child.on('exit', resolve));
  for (let tries = 0; ; tries++) {
    const isUp = await ask(port, '/cdn/widgets.js').then(
      () => true,
      () => false,
    );
    if (isUp) break;
    if (child.exitCode !== null || tries > 100) throw new Error(`${command} did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return async () => {
    child.kill('SIGTERM');
    await end;
  };
}

const read = (file) => readFileSync(join(root, 'cdn', file));
const unpack = {br: brotliDecompressSync, gzip: gunzipSync};

async function checkFiles(server, port, {hasHeaders, encodings}) {
  const {widgets} = JSON.parse(read('files.json').toString());
  const [{file: hashed}] = widgets.faq.unasked;
  const byType = {
    'widgets.js': 'text/javascript',
    [hashed]: 'text/javascript',
    'embed.css': 'text/css',
    'pages/faq.html': 'text/html',
    'files.json': 'application/json',
  };
  await check(`${server}: types and charset`, async () => {
    for (const [file, type] of Object.entries(byType)) {
      const {status, headers} = await ask(port, `/cdn/${file}`);
      assert.equal(status, 200, file);
      assert.match(headers['content-type'], new RegExp(`^${type}; ?charset=utf-8$`, 'i'), file);
    }
  });
  for (const encoding of encodings)
    await check(`${server}: sends what was compressed ahead as ${encoding}, and says so`, async () => {
      for (const [file, type] of Object.entries(byType)) {
        const {headers, body} = await ask(port, `/cdn/${file}`, encoding === 'br' ? 'gzip, br' : 'gzip');
        assert.equal(headers['content-encoding'], encoding, file);
        assert.match(headers['content-type'], new RegExp(`^${type}`), file);
        assert.match(headers.vary ?? '', /accept-encoding/i, file);
        assert.ok(unpack[encoding](body).equals(read(file)), file);
        assert.equal(body.length, read(`${file}.${encoding === 'br' ? 'br' : 'gz'}`).length, file);
      }
    });
  await check(`${server}: sends plain files to those who take nothing else`, async () => {
    const {headers, body} = await ask(port, '/cdn/widgets.js');
    assert.equal(headers['content-encoding'], undefined);
    assert.ok(body.equals(read('widgets.js')));
  });
  if (!hasHeaders) return;
  await check(`${server}: long cache for names with hashes, short for the others; CORS for all`, async () => {
    for (const encoding of ['identity', 'gzip, br'])
      for (const file of Object.keys(byType)) {
        const {headers} = await ask(port, `/cdn/${file}`, encoding);
        const age = /^public, max-age=(\d+)/.exec(headers['cache-control'])?.[1];
        assert.equal(Number(age), file === hashed ? 31_536_000 : 3600, file);
        assert.equal(/immutable/.test(headers['cache-control']), file === hashed, file);
        assert.equal(headers['access-control-allow-origin'], '*', file);
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', file);
        assert.equal(headers['x-content-type-options'], 'nosniff', file);
      }
  });
}

async function checkInBrowser(server, port, browser) {
  await check(`${server}: a widget on a page of another origin`, async () => {
    const files = `http://127.0.0.1:${port}/cdn/`;
    const page = await browser.newPage();
    const host = mkdtempSync(join(place, 'host-'));
    writeFileSync(
      join(host, 'index.html'),
      `<!doctype html><html lang="de"><title>A clinic</title><script async src="${files}widgets.js"></script><mn-faq></mn-faq>`,
    );
    const clinic = await serveFolder(host);
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (/^(error|warn)/.test(message.type())) problems.push(message.text());
    });
    try {
      // By another name, and so of another origin.
      await page.goto(`${clinic.address.replace('127.0.0.1', 'localhost')}/`);
      await page.waitForFunction(() =>
        globalThis.document.querySelector('mn-faq')?.shadowRoot?.querySelector('details'),
      );
      assert.equal(
        await page.evaluate(
          () => globalThis.document.querySelector('mn-faq').shadowRoot.querySelector('.root').lang,
        ),
        'de',
      );
      assert.deepEqual(problems, []);
    } finally {
      await page.close();
      clinic.close();
    }
  });
}

const browser = await launchChromium();
try {
  unpackArchive();
  if (isRoot) spawnSync('chmod', ['-R', 'a+rX', place]);
  for (const [server, commandFor] of Object.entries(kinds)) {
    const port = await freePort();
    const stop = await start(...commandFor(port), port);
    const isBare = server.includes('without');
    const encodings = isBare ? [] : server === 'nginx' ? ['gzip'] : ['gzip', 'br'];
    try {
      await checkFiles(server, port, {hasHeaders: !isBare, encodings});
      // Without headers, pages of the same origin only: modules need CORS.
      if (!isBare) await checkInBrowser(server, port, browser);
    } finally {
      await stop();
    }
  }
} finally {
  await browser.close();
  rmSync(place, {recursive: true, force: true});
}
finish();
