// Walks the widgets of cdn/ as a patient who tells a lot, on pages with the recorders that clinics have, each as its
// makers set it, loaded before the widgets and after them: nothing that was told may be in what is recorded or sent.
//   npm run test:recorders -- [rrweb …]
// The recorders have a package of their own, test/recorders/package.json: three hundred megabytes that nobody needs who
// does not run this, and licences and warnings that are none of ours.
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {rolldown} from 'rolldown';
import {startCollector, textsOf} from './collector.mjs';
import {hydrate} from './hydrate.mjs';
import {answerQuiz, fillShelf, searchFaq, setDate} from './walk.mjs';
import {pageOf} from './pages.mjs';
import {launchChromium, patience} from '../../scripts/chromium.mjs';
import {inLanes, inRoot, installPackage, needs} from '../../scripts/project.mjs';
import {finish, report} from '../support/suite.mjs';

const home = inRoot('test/recorders');
const bundles = `${home}/node_modules/.bundles`;
const makers = readdirSync(`${home}/makers`).map((file) => file.replace('.js', ''));
const frameworks = ['react', 'vue'];
const chosen = process.argv.slice(2);

needs('cdn/widgets.js', 'npm run build:cdn');

/** One script for each recorder, as a tag manager would put it on a page; frameworks as their developers see them. */
async function bundleScripts() {
  mkdirSync(bundles, {recursive: true});
  for (const [folder, names, mode] of [
    ['makers', makers, 'production'],
    ['hydration', frameworks, 'development'],
  ])
    for (const name of names) {
      if (existsSync(`${bundles}/${name}.js`)) continue;
      const bundle = await rolldown({
        input: `${home}/${folder}/${name}.js`,
        platform: 'browser',
        logLevel: 'silent',
        transform: {
          define: {
            'process.env.NODE_ENV': JSON.stringify(mode),
            'process.env': '{}',
            __VUE_OPTIONS_API__: 'false',
            __VUE_PROD_DEVTOOLS__: 'false',
            __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
          },
        },
      });
      await bundle.write({
        file: `${bundles}/${name}.js`,
        format: 'iife',
        name: 'bundled',
        codeSplitting: false,
      });
    }
}

/** What each recorder tells of the clinic's own button or field: else it did not run, and its silence says nothing. */
const alive = {
  'web-vitals': /plain-button|"name":"(INP|LCP)"/,
  opentelemetry: /button/,
  'opentelemetry-events': /button/,
  elastic: /"transaction"|"type":"user-interaction"|Plain control|plain-button/,
};
const anyControl = /Plain control|plain-button|plain-field|Aberdeen/;

/** These record pictures of the page too, by rrweb or in a way of their own. */
const replays = ['datadog', 'mixpanel', 'posthog', 'rrweb', 'sentry-replay'];
const snapshot = /"type\\*":2,\\*"data|"records\\*":\[/;

/** Nodes of a closed root that a recorder names, by selector or path; and boxes of nobody that were ticked. */
const inside =
  /button\.remove|label\.option|button\.pick|\/fieldset|\/(?:input|label|li|button)\[\d|option-\d|aria-selected=true|"checked=|Remove [A-Z]|"isChecked\\*":(?:true|false),\\*"id\\*":-1/g;

/** Opens a page of a clinic in a window of its own, whose name says which recorder is on it and when it came. */
async function visit(path, name, act) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage({type: 'window'});
    page.setDefaultTimeout(patience);
    // Makers leave out what calls itself a robot.
    await page.setUserAgent({userAgent: (await browser.userAgent()).replace('Headless', '')});
    const host = `${name}.example`;
    const site = `http://${host}:${collector.port}`;
    const texts = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site) && /^(https?|wss?):/.test(request.url()))
        texts.push(request.url() + (request.postData() ?? ''));
    });
    const client = await page.createCDPSession();
    await page.goto(site + path, {waitUntil: 'load'});
    return await act(page, client, async () => {
      texts.push(await page.evaluate(recordedHere));
      // Leaving makes every recorder send what it holds.
      await page.goto(`${site}/nothing`, {waitUntil: 'load'});
      await collector.quiet();
      for (const {url, body} of collector.sentTo(host))
        texts.push(decodeURIComponent(url.replace(/%(?![\da-f]{2})/gi, '')), ...textsOf(body));
      return texts.join('\n');
    });
  } finally {
    await context.close();
  }
}

/** Runs in the page: what recorders keep there. */
async function recordedHere() {
  await globalThis.finishRecording?.();
  const seen = new WeakSet();
  return JSON.stringify([globalThis.recorded, {...localStorage}, {...sessionStorage}], (_, one) => {
    if (typeof one !== 'object' || one === null) return one;
    if (one instanceof Node || one === window || seen.has(one)) return String(one);
    seen.add(one);
    return one;
  });
}

/** Something of the clinic's own, so that a recorder that records nothing of it is found out. */
async function useThePage(page) {
  // Recorders begin when their makers' servers have answered.
  await page.waitForNetworkIdle({idleTime: 100, timeout: patience});
  await page.evaluate(() => document.querySelector('.plain-button').addEventListener('click', () => {}));
  await page.click('.plain-button');
  await page.type('.plain-field', 'Aberdeen');
}

const tellEverything = (maker, when) =>
  visit('/', `${maker}.${when}`, async (page, client, all) => {
    await page.waitForFunction(() => document.querySelector('mn-faq').shadowRoot?.querySelector('.card'));
    if (when === 'after')
      await page.evaluate(
        (src) =>
          new Promise((resolve) =>
            document.body.append(Object.assign(document.createElement('script'), {src, onload: resolve})),
          ),
        `/recorders/${maker}.js`,
      );
    await useThePage(page);
    const secrets = [];
    for (const walk of [answerQuiz, fillShelf, setDate, searchFaq])
      secrets.push(...(await walk(page, client)));
    return judge(await all(), secrets, maker);
  });

/** In a frame with a sandbox, not even a listener in the capture phase is told of a key or a place. */
const tellTheFrame = (maker) =>
  visit('/frame', `${maker}.frame`, async (page, client, all) => {
    await useThePage(page);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    const secrets = await answerQuiz(page, client, frame);
    const heard = await page.evaluate(() => globalThis.heard);
    const result = judge(await all(), secrets, maker);
    if (heard.length) result.problems.push(`the page heard ${heard.join()}`);
    return result;
  });

const takeOver = (framework) =>
  visit('/hydration', `${framework}.hydration`, async (page, client) => {
    const {complaints, before, masked, again} = await hydrate(page, client);
    const problems = complaints.map((text) => `says ${text}`);
    if (before.join() !== 'clinic-name') problems.push(`finds ${before.join()} before anybody points at it`);
    if (!masked.includes('data-clarity-mask')) problems.push('leaves it without masks');
    if (!/featured.*rr-block/.test(again)) problems.push(`leaves the class "${again}"`);
    return {problems};
  });

/** The same with the masks on it: what must not be found there would be found. */
const wouldComplain = (framework) =>
  visit('/hydration', `${framework}.complains`, async (page, client) => {
    const {complaints} = await hydrate(page, client, true);
    return {problems: complaints.length ? [] : ['is silent about attributes that it did not write']};
  });

/** Words that are on any page. */
const ordinary = /^.{0,3}$|^(yes|no|none|none of these|today|other)\b.{0,12}$/i;

function judge(all, secrets, maker) {
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
  if (replays.includes(maker) && !snapshot.test(all)) problems.push('has recorded no replay');
  return {problems, told: `${leaks.length} of ${kept.length} secrets in ${all.length} characters`};
}

installPackage(home);
await bundleScripts();
const collector = await startCollector({
  pages: (path, [maker, when]) => pageOf(path, {maker, when}),
  folders: {cdn: inRoot('cdn'), recorders: bundles},
});
const browser = await launchChromium({
  args: [
    '--lang=en-US',
    // So that one debugger sees into all frames.
    '--disable-features=IsolateSandboxedIframes,IsolateOrigins,site-per-process',
    // An address without https, where there is no clipboard; and nothing on the network but loopback.
    '--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
});

const visits = [
  ...makers.flatMap((maker) => [
    [`${maker}, before the widgets`, () => tellEverything(maker, 'before')],
    [`${maker}, after them`, () => tellEverything(maker, 'after')],
  ]),
  ...['rrweb', 'clarity'].map((maker) => [`${maker}, around a frame`, () => tellTheFrame(maker)]),
  ...frameworks.map((name) => [`${name} takes over a page in silence`, () => takeOver(name)]),
  // Vue does not mind attributes that it did not write.
  ['react would not', () => wouldComplain('react')],
].filter(([name]) => !chosen.length || chosen.some((part) => name.startsWith(part)));

try {
  await inLanes(4, visits, async ([name, attempt]) => {
    const {problems, told = ''} = await attempt().catch((error) => ({problems: [error.stack]}));
    report(`${name}${told && `: ${told}`}`, problems);
  });
} finally {
  await browser.close();
  collector.close();
}
finish();
