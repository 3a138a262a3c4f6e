// Opens the ten widgets of cdn/ in real old browsers: the oldest Chromium there is of those that
// docs/support-policy.md promises, one between, and one that is too old.
//   npm run test:old-browsers
// They have a package of their own, test/old-browsers/package.json. Its browsers are of Linux on x64 only.
import {spawn} from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress} from 'node:zlib';
import {chromiumArguments} from '../../scripts/browsers.mjs';
import {patience} from '../../scripts/chromium.mjs';
import {inLanes, inRoot, installPackage, needs, root, widgetNames} from '../../scripts/project.mjs';
import {filesOf, serve} from '../../scripts/static-server.mjs';
import {finish, report} from '../support/suite.mjs';

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

needs('cdn/widgets.js', 'npm run build:cdn');

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
    '<img slot="before" src="/test/hosts/before.svg" alt="Before"><img slot="after" src="/test/hosts/after.svg" alt="After">' +
    '<p slot="caption">By the clinic, three months apart.</p>',
};

const pageOf = (scheme) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
  <link rel="icon" href="data:,"><link rel="stylesheet" href="/cdn/widgets.css"><style>body {${schemes[scheme]}}</style>
  <script src="/test/old-browsers/watch.js"></script>
  <script async src="/cdn/widgets.js"${scheme === 'dark' ? ' data-accent="#ffd400"' : ''}></script>
  <script type="module" src="/test/old-browsers/walk.js"></script></head>
  <body><main>${widgetNames()
    .map((name) => `<mn-${name}><p>Call us: 01234.</p>${pictures[name] ?? ''}</mn-${name}>`)
    .join('\n')}</main></body></html>`;

/** Those who wait for the word of a page, by its query. */
const waiting = new Map();

const files = filesOf(root);
const server = await serve(async (request, response) => {
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
  files(request, response);
});

async function open([version, expect, scheme]) {
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
      `${server.address}/${search}`,
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

installPackage(home);
await Promise.all([...new Set(asked.map(([version]) => version))].map(unpack));
try {
  await inLanes(2, asked, async (page) => {
    const {problems, questions, texts} = await open(page);
    const read =
      texts && `: ${texts.reduce((sum, [, count]) => sum + count, 0)} texts read, ${questions} questions`;
    report(`Chromium ${page.join(', ')}${read ?? ''}`, problems);
  });
} finally {
  server.close();
}
finish();
