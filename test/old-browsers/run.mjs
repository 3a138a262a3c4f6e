// Opens the ten widgets of cdn/ in real old browsers: the oldest Chromium there is of those that
// docs/support-policy.md promises, one between, and one that is too old.
//   npm run test:old-browsers
// They have a package of their own, test/old-browsers/package.json. Its browsers are of Linux on x64 only.
import {spawn, spawnSync} from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress} from 'node:zlib';
import {chromiumArguments} from '../../scripts/browsers.mjs';
import {inRoot, widgetNames} from '../../scripts/project.mjs';
import {contentType, readInside} from '../../scripts/static-server.mjs';

/** How long a page may take before it counts as broken, in milliseconds. */
const patience = 120_000;

const home = inRoot('test/old-browsers');
const unpacked = `${home}/node_modules/.browsers`;

/** What is asked of each version: what comes up, on which pages. */
const asked = [
  ['112', 'widgets', 'light'],
  ['112', 'widgets', 'dark'],
  ['117', 'widgets', 'light'],
  ['117', 'widgets', 'dark'],
  ['103', 'own text', 'light'],
];

if (!existsSync(inRoot('cdn/widgets.js'))) {
  console.error('There is no cdn/: run npm run build:cdn first.');
  process.exit(1);
}

function install() {
  if (existsSync(`${home}/node_modules/.package-lock.json`)) return;
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts'], {cwd: home, stdio: 'inherit'});
  if (status !== 0) throw new Error('The old browsers could not be installed.');
}

async function unpack(version) {
  const browser = `${unpacked}/chromium-${version}`;
  if (existsSync(browser)) return;
  mkdirSync(unpacked, {recursive: true});
  await pipeline(
    createReadStream(`${home}/node_modules/chromium-${version}/bin/chromium.br`),
    createBrotliDecompress(),
    createWriteStream(`${browser}.part`, {mode: 0o755}),
  );
  renameSync(`${browser}.part`, browser);
}

/** Yellow is a brand that white text cannot be read on. */
const schemes = {
  light: 'background: #fff; color: #222',
  dark: 'background: #14161a; color: #eee',
};

const pictures = {
  'results-compare':
    '<img slot="before" src="/hosts/before.svg" alt="Before"><img slot="after" src="/hosts/after.svg" alt="After">' +
    '<p slot="caption">By the clinic, three months apart.</p>',
};

const pageOf = (scheme) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
  <link rel="icon" href="data:,"><link rel="stylesheet" href="/cdn/widgets.css"><style>body {${schemes[scheme]}}</style>
  <script src="/pages/watch.js"></script>
  <script async src="/cdn/widgets.js"${scheme === 'dark' ? ' data-accent="#ffd400"' : ''}></script>
  <script type="module" src="/pages/walk.js"></script></head>
  <body><main>${widgetNames()
    .map((name) => `<mn-${name}><p>Call us: 01234.</p>${pictures[name] ?? ''}</mn-${name}>`)
    .join('\n')}</main></body></html>`;

/** Those who wait for the word of a page, by its query. */
const waiting = new Map();

const server = createServer(async (request, response) => {
  const {pathname, search, searchParams} = new URL(request.url, 'http://localhost');
  if (pathname === '/told') {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    response.end();
    waiting.get(search)?.(JSON.parse(Buffer.concat(chunks).toString()));
    return;
  }
  if (pathname === '/') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return response.end(pageOf(searchParams.get('scheme')));
  }
  const [, first, ...rest] = pathname.split('/');
  const folder = {cdn: inRoot('cdn'), pages: home, hosts: inRoot('test/hosts')}[first];
  const found = folder && (await readInside(folder, rest.join('/')));
  response.writeHead(found ? 200 : 404, {'Content-Type': found ? contentType(found.file) : 'text/plain'});
  response.end(found?.body);
});

async function open(version, expect, scheme) {
  const search = `?${new URLSearchParams({version, expect, scheme})}`;
  const profile = mkdtempSync(join(tmpdir(), 'old-browser-'));
  const browser = spawn(
    `${unpacked}/chromium-${version}`,
    [
      '--headless',
      ...chromiumArguments,
      `--user-data-dir=${profile}`,
      '--window-size=1000,900',
      // Nothing on the network but loopback.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--remote-debugging-port=0',
      `http://127.0.0.1:${server.address().port}/${search}`,
    ],
    // A group of its own, which ends as one.
    {stdio: 'ignore', detached: true},
  );
  let timer;
  try {
    return await new Promise((resolve) => {
      waiting.set(search, resolve);
      browser.once('error', (error) => resolve({problems: [`does not start: ${error.message}`]}));
      browser.once('exit', (code) => resolve({problems: [`ends by itself, with ${code}`]}));
      timer = setTimeout(() => resolve({problems: ['says nothing']}), patience);
    });
  } finally {
    clearTimeout(timer);
    const ended = new Promise((resolve) => browser.once('exit', resolve));
    if (browser.exitCode === null && browser.pid) {
      process.kill(-browser.pid, 'SIGKILL');
      await ended;
    }
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  }
}

let passed = 0;
let failed = 0;
install();
await Promise.all([...new Set(asked.map(([version]) => version))].map(unpack));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

async function work() {
  for (let next = asked.shift(); next; next = asked.shift()) {
    const [version, expect, scheme] = next;
    const {problems, questions, texts} = await open(version, expect, scheme);
    if (problems.length === 0) passed++;
    else failed++;
    const read =
      texts && `: ${texts.reduce((sum, [, count]) => sum + count, 0)} texts read, ${questions} questions`;
    console.log(
      `${problems.length === 0 ? '✓' : '✗'} Chromium ${version}, ${expect}, ${scheme}${read ?? ''}`,
    );
    for (const problem of problems.slice(0, 20)) console.log(`    ${problem.slice(0, 400)}`);
  }
}

try {
  await Promise.all([work(), work()]);
} finally {
  server.closeAllConnections();
  server.close();
}
if (failed > 0 || passed === 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);
