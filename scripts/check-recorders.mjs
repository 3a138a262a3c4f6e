// Walks the widgets of cdn/ as a patient who tells a lot, on pages with the recorders that clinics have, each as its
// makers set it, loaded before the widgets and after them: nothing that was told may be in what is recorded or sent.
//   npm run test:recorders -- [rrweb …]
// The recorders have a package of their own, test/recorders/package.json: three hundred megabytes that nobody needs who
// does not run this, and licences and warnings that are none of ours.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {rolldown} from 'rolldown';
import {startCollector, textsOf} from '../test/recorders/collector.mjs';
import {answerQuiz, fillShelf, searchFaq, setDate} from '../test/recorders/walk.mjs';
import {sections} from '../src/widgets/faq/faq.logic.ts';
import {chromiumArguments, findBrowsers} from './browsers.mjs';
import {inRoot} from './project.mjs';

/** How long anything may take before it counts as broken, in milliseconds. */
const patience = 60_000;

const home = inRoot('test/recorders');
const bundles = `${home}/node_modules/.bundles`;
const makers = readdirSync(`${home}/makers`).map((file) => file.replace('.js', ''));
const chosen = process.argv.slice(2);

if (!existsSync(inRoot('cdn/widgets.js'))) {
  console.error('There is no cdn/: run npm run build:cdn first.');
  process.exit(1);
}

/** Installs what the package names, unless it is there. */
function install() {
  if (existsSync(`${home}/node_modules/.package-lock.json`)) return;
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: home,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The recorders could not be installed.');
}

/** One script for each recorder, as a tag manager would put it on a page. */
async function bundleRecorders() {
  mkdirSync(bundles, {recursive: true});
  for (const maker of makers) {
    if (existsSync(`${bundles}/${maker}.js`)) continue;
    const bundle = await rolldown({
      input: `${home}/makers/${maker}.js`,
      platform: 'browser',
      logLevel: 'silent',
      transform: {define: {'process.env.NODE_ENV': '"production"', 'process.env': '{}'}},
    });
    await bundle.write({
      file: `${bundles}/${maker}.js`,
      format: 'iife',
      name: 'recorder',
      codeSplitting: false,
    });
  }
}

/** The FAQ's root is open: with its own words in it, what was told elsewhere would be found there by chance. */
const faqContent = {
  questions: Object.fromEntries(Object.values(sections).flatMap((ids) => ids.map((id) => [id, null]))),
  own: 'Where can I park?,When are you open?,Is there a lift?,How do I pay?,May I bring a friend?,Is there water?,Do you have wifi?,Can I cancel?,Where are you?'
    .split(',')
    .map((question, i) => ({id: `own-${i}`, question, answer: 'Please ask us.'})),
};

/** The clinic's page: something of its own to record, and the widgets. */
function pageOf(path, {maker, when}) {
  if (path === '/nothing') return '<!doctype html><title>Nothing</title>';
  if (path !== '/') return undefined;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
    ${when === 'before' ? `<script src="/recorders/${maker}.js"></script>` : ''}
    <script async src="/cdn/widgets.js"></script></head>
    <body><h1>A clinic</h1>
    <p><button class="plain-button" aria-label="Plain control">Press</button> <label>Town <input class="plain-field"></label></p>
    <mn-prep-quiz></mn-prep-quiz><mn-routine-checker></mn-routine-checker><mn-recovery-timeline></mn-recovery-timeline>
    <mn-faq content='${JSON.stringify(faqContent)}'></mn-faq></body></html>`;
}

/** What each recorder tells of the clinic's own button or field: else it did not run, and its silence says nothing. */
const alive = {
  'web-vitals': /plain-button|"name":"(INP|LCP)"/,
  opentelemetry: /button/,
  'opentelemetry-events': /button/,
  elastic: /"transaction"|"type":"user-interaction"|Plain control|plain-button/,
};
const anyControl = /Plain control|plain-button|plain-field|Aberdeen/;

/** Nodes of a closed root that a recorder names, by selector or path; and boxes of nobody that were ticked. */
const inside =
  /button\.chip|label\.option|button\.pick|\/fieldset|\/(?:input|label|li|button)\[\d|option-\d|aria-selected=true|\"checked=|Remove [A-Z]|"isChecked\\*":(?:true|false),\\*"id\\*":-1/g;

let passed = 0;
let failed = 0;

async function run(browser, collector, {maker, when}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage({type: 'window'});
  page.setDefaultTimeout(patience);
  // Makers leave out what calls itself a robot.
  await page.setUserAgent({userAgent: (await browser.userAgent()).replace('Headless', '')});
  const host = `${maker}.${when}.example`;
  const site = `http://${host}:${collector.port}`;
  const client = await page.createCDPSession();
  const elsewhere = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && /^(https?|wss?):/.test(request.url()))
      elsewhere.push(request.url() + (request.postData() ?? ''));
  });
  try {
    await page.goto(site, {waitUntil: 'load'});
    await page.waitForFunction(() => document.querySelector('mn-faq').shadowRoot?.querySelector('.card'));
    if (when === 'after')
      await page.evaluate(
        (src) =>
          new Promise((resolve) =>
            document.body.append(Object.assign(document.createElement('script'), {src, onload: resolve})),
          ),
        `/recorders/${maker}.js`,
      );
    // Recorders begin when their makers' servers have answered.
    await page.waitForNetworkIdle({idleTime: 100, timeout: patience});
    await page.evaluate(() => document.querySelector('.plain-button').addEventListener('click', () => {}));
    await page.click('.plain-button');
    await page.type('.plain-field', 'Aberdeen');
    const secrets = [];
    for (const walk of [answerQuiz, fillShelf, setDate, searchFaq]) {
      const t = Date.now();
      secrets.push(...(await walk(page, client)));
      if (process.env.MN_KEEP) console.log(walk.name, Date.now() - t);
    }
    const kept = await page.evaluate(async () => {
      await globalThis.finishRecording?.();
      const seen = new WeakSet();
      const written = JSON.stringify(
        [globalThis.recorded, {...localStorage}, {...sessionStorage}],
        (_, one) => {
          if (typeof one !== 'object' || one === null) return one;
          if (one instanceof Node || one === window || seen.has(one)) return String(one);
          seen.add(one);
          return one;
        },
      );
      return written;
    });
    // Leaving makes every recorder send what it holds.
    await page.goto(`${site}/nothing`, {waitUntil: 'load'});
    await collector.quiet();
    const texts = [kept, ...elsewhere];
    for (const {url, body} of collector.sentTo(host))
      texts.push(decodeURIComponent(url.replace(/%(?![\da-f]{2})/gi, '')), ...textsOf(body));
    if (process.env.MN_KEEP) writeFileSync(`${process.env.MN_KEEP}/${host}.txt`, texts.join('\n'));
    return judge(texts, secrets, maker);
  } finally {
    await context.close();
  }
}

/** Words that are on any page. */
const ordinary = /^.{0,3}$|^(yes|no|none|none of these|today|other)\b.{0,12}$/i;

function judge(texts, secrets, maker) {
  const all = texts.join('\n');
  const problems = [];
  const kept = [...new Set(secrets)].filter((secret) => !ordinary.test(secret));
  const leaks = kept.filter(
    (secret) => all.includes(secret) || all.includes(JSON.stringify(secret).slice(1, -1)),
  );
  for (const secret of leaks) {
    const at = all.indexOf(secret);
    problems.push(
      `"${secret}" in ${all.slice(Math.max(0, at - 120), at + secret.length + 60).replace(/\s+/g, ' ')}`,
    );
  }
  for (const name of new Set([...all.matchAll(inside)].map(([name]) => name))) {
    const at = all.indexOf(name);
    problems.push(`names a node: ${all.slice(Math.max(0, at - 160), at + 80).replace(/\s+/g, ' ')}`);
  }
  if (!(alive[maker] ?? anyControl).test(all))
    problems.push('has recorded nothing of the page: it did not run');
  return {problems, leaks: leaks.length, secrets: kept.length, size: all.length};
}

install();
await bundleRecorders();
const collector = await startCollector({
  pages: (path, [maker, when]) => pageOf(path, {maker, when}),
  folders: {cdn: inRoot('cdn'), recorders: bundles},
});
const browser = await puppeteer.launch({
  executablePath: findBrowsers('chromium').found.chromium.path,
  args: [
    ...chromiumArguments,
    '--lang=en-US',
    // An address without https, where there is no clipboard; and nothing on the network but loopback.
    '--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
  timeout: patience,
});

const waiting = makers
  .filter((maker) => !chosen.length || chosen.includes(maker))
  .flatMap((maker) => ['before', 'after'].map((when) => ({maker, when})));

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const name = `${next.maker}, ${next.when}`;
    const start = Date.now();
    let result;
    try {
      result = await run(browser, collector, next);
    } catch (error) {
      result = {problems: [String(error.stack ?? error)]};
    }
    const isQuiet = result.problems.length === 0;
    if (isQuiet) passed++;
    else failed++;
    console.log(
      `${isQuiet ? '✓' : '✗'} ${name}: ${result.leaks} of ${result.secrets} secrets in ${result.size} characters (${Date.now() - start} ms)`,
    );
    for (const problem of result.problems.slice(0, 30)) console.log(`    ${problem.slice(0, 400)}`);
  }
}

try {
  await Promise.all([work(), work(), work(), work()]);
} finally {
  await browser.close();
  collector.close();
}
if (failed > 0 || passed === 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);
