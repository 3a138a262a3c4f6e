// Opens every built story in Chromium: it must render, stay silent on the console, and give axe nothing to say; and in
// a language with longer words, nothing may stick out or be said in English.
//   npm run test:stories -- [part of a story id …]
import {existsSync, readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findBrowsers} from './browsers.mjs';
import {rolldown} from 'rolldown';
import {inRoot} from './project.mjs';
import {serveFolder} from './static-server.mjs';

const folder = inRoot('storybook-static');
if (!existsSync(folder)) {
  console.error('There is no storybook-static/: run npm run build:storybook first.');
  process.exit(1);
}
const axeSource = readFileSync(inRoot('node_modules/axe-core/axe.min.js'), 'utf8');
const bundle = await rolldown({input: inRoot('scripts/story-checks.ts'), platform: 'browser'});
const {
  output: [{code: storyChecks}],
} = await bundle.generate({format: 'iife', name: 'storyChecks'});
const chosen = process.argv.slice(2);
const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
const stories = Object.values(index.entries).filter(
  ({id}) => chosen.length === 0 || chosen.some((part) => id.includes(part)),
);

const {path} = findBrowsers('chromium').found.chromium;
const browser = await puppeteer.launch({executablePath: path, args: chromiumArguments});
const server = await serveFolder(folder);

/** Opens a story or a page of documentation and returns what is wrong with it. */
async function check(page, {id, type}) {
  const problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error')
      problems.push([message.text(), message.location().url].filter(Boolean).join(' '));
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address) && /^https?:/.test(request.url()))
      problems.push(`asks for ${request.url()}`);
  });
  await page.goto(`${server.address}/iframe.html?id=${id}&viewMode=${type === 'docs' ? 'docs' : 'story'}`, {
    waitUntil: 'load',
  });
  await page.waitForFunction(
    () =>
      ['sb-show-main', 'sb-show-errordisplay', 'sb-show-nopreview'].some((name) =>
        document.body.classList.contains(name),
      ),
    {timeout: 30_000},
  );
  if (!(await page.evaluate(() => document.body.classList.contains('sb-show-main'))))
    problems.push(
      await page.evaluate(() => document.querySelector('#error-message')?.textContent ?? 'does not render'),
    );
  if (type === 'docs') {
    await page.waitForFunction(() => document.querySelector('#storybook-docs')?.textContent?.trim(), {
      timeout: 30_000,
    });
    return problems;
  }
  // Play functions and the first render of lazy parts come after the story shows.
  await page.waitForNetworkIdle({idleTime: 200, timeout: 30_000});
  const undefinedTags = await page.evaluate(() =>
    [...document.querySelectorAll('#storybook-root :not(:defined)')].map(({localName}) => localName),
  );
  for (const tag of undefinedTags) problems.push(`<${tag}> is not defined: the story does not import it`);
  await page.evaluate(storyChecks);
  await atRest(page);
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    // A story may switch off a rule for itself, as it does for the accessibility panel.
    const story = window.__STORYBOOK_PREVIEW__?.currentRender?.story;
    const rules = Object.fromEntries(
      (story?.parameters?.a11y?.config?.rules ?? []).map(({id, enabled}) => [id, {enabled}]),
    );
    // One story is not a page: it need not hold a main landmark or a level-one heading.
    Object.assign(rules, {
      region: {enabled: false},
      'landmark-one-main': {enabled: false},
      'page-has-heading-one': {enabled: false},
    });
    const {violations} = await window.axe.run('#storybook-root', {rules});
    return violations.map(
      ({id, help, nodes}) =>
        `${id}: ${help} (${nodes.map(({target}) => target.flat().join(' ')).join('; ')})`,
    );
  });
  const wordProblems = await inLongerWords(page);
  return [...problems, ...violations, ...wordProblems];
}

/** When every widget shows the page's colours, and nothing fades from one to another. */
async function atRest(page) {
  await page.waitForFunction(() => window.isAtRest(), {timeout: 30_000});
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The same story, while it is shown, in the pseudo-language (stories/support/pseudo.ts). */
async function inLongerWords(page) {
  await page.evaluate(
    () =>
      new Promise((shown) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        channel.once('storyRendered', shown);
        channel.emit('updateGlobals', {globals: {language: 'pseudo'}});
      }),
  );
  // Those that the story gives no language of their own.
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('.host *')]
        .filter((one) => one.localName.startsWith('mn-') && one.closest('[lang]').matches('.host'))
        .every(({shadowRoot}) => shadowRoot?.querySelector('.root')?.lang === 'nl'),
    {timeout: 30_000},
  );
  await page.waitForNetworkIdle({idleTime: 200, timeout: 30_000});
  return page.evaluate(() => window.wordProblems());
}

let passed = 0;
let failed = 0;
async function work() {
  for (let story = stories.shift(); story; story = stories.shift()) {
    const page = await browser.newPage({type: 'window'});
    // Closed roots are opened for this check, or axe would see nothing of the widgets that keep answers private.
    await page.evaluateOnNewDocument(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) {
        return attach.call(this, {...options, mode: 'open'});
      };
    });
    const problems = await check(page, story).catch((error) => [String(error)]);
    await page.close();
    if (problems.length === 0) passed++;
    else failed++;
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${story.id}`);
    for (const problem of new Set(problems)) console.log(`    ${problem}`);
  }
}

try {
  await Promise.all([work(), work()]);
} finally {
  await browser.close();
  server.close();
}
if (failed > 0 || passed === 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);
