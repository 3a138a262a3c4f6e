// Our widgets beside their peers and the least that the work takes, in one interleaved run: a fresh browser context for
// each sample, a phone's processor (4x slower) and a slow 4G network (150 ms, 1.6 Mbit/s) by DevTools protocol.
//   npm run bench -- [--samples 5] [--measures load,tap,mount] [--pages in-lit,swiper,ours-faq] [--write]
// `--write` renews bench/RESULTS.md. Needs the peers: npm ci --prefix bench --ignore-scripts
import {existsSync, readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {parseArgs} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {rolldown} from 'rolldown';
import {tsImport} from 'tsx/esm/api';
import {launchChromium} from '../scripts/chromium.mjs';
import {inRoot, needs, readHeights} from '../scripts/project.mjs';
import {contentType, serve} from '../scripts/static-server.mjs';
import {loadSample, mountSample, tapSample} from './measures.mjs';
import {hostPage, pages} from './pages.mjs';
import {report} from './report.mjs';

const {values} = parseArgs({
  options: {
    samples: {type: 'string', default: '7'},
    measures: {type: 'string', default: 'load,tap,mount'},
    pages: {type: 'string'},
    write: {type: 'boolean', default: false},
  },
});
const chosen = values.pages ? values.pages.split(',') : Object.keys(pages);
for (const name of chosen)
  if (!pages[name]) throw new Error(`No page "${name}". There are: ${Object.keys(pages).join(', ')}`);
needs('bench/node_modules/swiper', 'npm ci --prefix bench --ignore-scripts');
needs('cdn/widgets.js', 'npm run build:cdn');

/** What a page's users would send: its package and the code that starts it, in one minified module. */
async function bundle(name, code) {
  const entry = inRoot('bench', `.${name}.js`);
  const built = await rolldown({
    input: entry,
    cwd: inRoot('bench'),
    platform: 'browser',
    transform: {define: {'process.env.NODE_ENV': '"production"'}},
    resolve: {conditionNames: ['production', 'browser', 'module', 'import', 'default']},
    checks: {bundlerTimings: false},
    plugins: [
      {
        name: 'set-up',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const {output} = await built.generate({format: 'es', minify: true, codeSplitting: false});
  await built.close();
  return output[0].code;
}

const {prerender} = await tsImport('../src/server/prerender.ts', import.meta.url);
const {preloadInSnippet, reservedSpaceInSnippet} = await tsImport(
  '../src/embed/reserved-space.ts',
  import.meta.url,
);
const heights = readHeights();
const help = {
  prerender,
  preload: (name) => preloadInSnippet(name, '/cdn/'),
  room: (name) => reservedSpaceInSnippet(name, heights[name] ?? []),
};
const files = new Map();
const put = (path, type, text) => files.set(path, {type, body: brotliCompressSync(text)});
for (const name of chosen) {
  const {setUp, css, head, widget} = pages[name];
  const links = css ? `<link rel="stylesheet" href="/${name}/peer.css">` : '';
  const script = setUp ? `<script type="module" src="/${name}/peer.js"></script>` : '';
  const html = hostPage(`${head?.(help) ?? ''}${links}${script}`, await widget(help));
  put(`/${name}/`, 'text/html; charset=utf-8', html);
  if (css) put(`/${name}/peer.css`, 'text/css', readFileSync(inRoot('bench/node_modules', css)));
  if (setUp) put(`/${name}/peer.js`, 'text/javascript', await bundle(name, setUp));
}

const log = [];
const server = await serve((request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  if (
    !files.has(pathname) &&
    pathname.startsWith('/cdn/') &&
    existsSync(inRoot(pathname)) &&
    extname(pathname)
  )
    put(pathname, contentType(pathname), readFileSync(inRoot(pathname)));
  const file = files.get(pathname);
  log.push({path: pathname, bytes: file?.body.length ?? 0});
  response.writeHead(file ? 200 : 404, {
    'content-type': file?.type ?? 'text/plain',
    'content-encoding': file ? 'br' : 'identity',
  });
  response.end(file?.body);
});
const browser = await launchChromium({args: ['--js-flags=--expose-gc']});
const version = await browser.version();
const samples = Object.fromEntries(chosen.map((name) => [name, {load: [], tap: [], mount: []}]));
const problems = [];
async function take(name, kind, measure) {
  try {
    log.length = 0;
    const sample = await measure({browser, url: `${server.address}/${name}/`, page: pages[name], log});
    samples[name][kind].push(sample);
    if (process.env.DETAILS) console.error(name, kind, JSON.stringify(sample));
  } catch (error) {
    const problem = `${name}, ${kind}: ${String(error).split('\n')[0]}`;
    problems.push(problem);
    console.error(problem);
  }
}
const shuffled = (all) =>
  all
    .map((one) => [Math.random(), one])
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);

await take(chosen[0], 'load', loadSample);
samples[chosen[0]].load.length = 0;
const count = Number(values.samples);
const measures = values.measures.split(',');
for (let round = 1; round <= count; round++) {
  for (const name of shuffled(chosen)) {
    if (measures.includes('load')) await take(name, 'load', loadSample);
    if (pages[name].target && measures.includes('tap')) await take(name, 'tap', tapSample);
    // Slow, and steadier than the others.
    if (pages[name].tag && measures.includes('mount') && round <= Math.max(1, count / 2))
      await take(name, 'mount', mountSample);
  }
  console.error(`round ${round} of ${count}`);
}
await browser.close();
server.close();
report({samples, pages, problems, version, count, write: values.write});
