// Opens every built story in Chromium: it must render, stay silent on the console, and give axe nothing to say; and in
// a language with longer words, nothing may stick out or be said in English.
//   npm run test:stories -- [part of a story id …]
import {existsSync, readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findBrowsers} from '../../scripts/browsers.mjs';
import {rolldown} from 'rolldown';
import {inRoot} from '../../scripts/project.mjs';
import {serveFolder} from '../../scripts/static-server.mjs';
import {chosen as chosenSite, docsProblems} from './docs-page.mjs';
import {firstStoryProblems} from './first-story.mjs';
import {ask, atRest, isWhole, patience, shows, storyChecks} from './window.mjs';

const folder = inRoot('storybook-static');
if (!existsSync(folder)) {
  console.error('There is no storybook-static/: run npm run build:storybook first.');
  process.exit(1);
}
const axeSource = readFileSync(inRoot('node_modules/axe-core/axe.min.js'), 'utf8');
const insideChecks = await storyChecks(rolldown, inRoot('test/stories/inside.ts'));
const isDocs = ({type}) => type === 'docs';
const chosen = process.argv.slice(2);
const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
/** Pages of documentation first, one window each; then the stories. */
const waiting = Object.values(index.entries)
  .filter(({id}) => chosen.length === 0 || chosen.some((part) => id.includes(part)))
  .sort((a, b) => Number(isDocs(b)) - Number(isDocs(a)));

const {path} = findBrowsers('chromium').found.chromium;
const browser = await puppeteer.launch({executablePath: path, args: chromiumArguments, timeout: patience});
const server = await serveFolder(folder);

/** A window with a story or a page of documentation in it, and what it does wrong from then on. */
async function open({id, type}) {
  const page = await browser.newPage({type: 'window'});
  if (isDocs({type})) await page.setViewport({width: 1100, height: 900});
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
  // Closed roots are opened for this check, or axe would see nothing of the widgets that keep answers private.
  await page.evaluateOnNewDocument(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      return attach.call(this, {...options, mode: 'open'});
    };
  });
  try {
    const globals = isDocs({type}) ? `&globals=${chosenSite.globals}` : '';
    await page.goto(`${server.address}/iframe.html?id=${id}&viewMode=${type}${globals}`, {
      waitUntil: 'load',
      timeout: patience,
    });
    await shows(page);
    if (!isDocs({type})) for (const script of [insideChecks, axeSource]) await page.evaluate(script);
  } catch (error) {
    await page.close();
    throw error;
  }
  return {page, problems};
}

/** What is wrong with a page of documentation. */
async function checkDocs({page, problems}) {
  await page.waitForFunction(() => document.querySelector('#storybook-docs')?.textContent?.trim(), {
    timeout: patience,
  });
  // The code of a story comes with the story.
  await page.waitForFunction(
    () => {
      const snippet = document.querySelector('.widget-page__snippet');
      return !snippet || snippet.querySelector('pre')?.textContent.includes('<mn-');
    },
    {timeout: patience},
  );
  return [...problems, ...(await notShown(page)), ...(await docsProblems(page))];
}

const notShown = (page) =>
  page.evaluate(() =>
    document.body.classList.contains('sb-show-main')
      ? []
      : [document.querySelector('#error-message')?.textContent ?? 'does not render'],
  );

/**
 * What is wrong with the story that is shown, in English and in the pseudo-language (stories/support/pseudo.ts). It
 * begins with what the preview speaks, so that in turns each is changed into the other while it is shown.
 */
async function checkStory({page, problems}) {
  const spoken = await page.evaluate(
    () => window.__STORYBOOK_PREVIEW__.storyStoreValue.userGlobals.get().language,
  );
  const other = spoken ? '' : 'pseudo';
  const found = await checkIn(page, spoken);
  await ask(page, 'updateGlobals', {globals: {language: other}});
  found.push(...(await checkIn(page, other)));
  return [...problems.splice(0), ...found];
}

async function checkIn(page, language) {
  // Play functions and the first render of lazy parts come after the story shows.
  await isWhole(page);
  return [...(await notShown(page)), ...(await (language ? inLongerWords(page) : inEnglish(page)))];
}

async function inEnglish(page) {
  const undefinedTags = await page.evaluate(() =>
    [...document.querySelectorAll('#storybook-root :not(:defined)')].map(({localName}) => localName),
  );
  await atRest(page);
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
    const {violations} = await window.axe.run('#storybook-root', {rules, resultTypes: ['violations']});
    return violations.map(
      ({id, help, nodes}) =>
        `${id}: ${help} (${nodes.map(({target}) => target.flat().join(' ')).join('; ')})`,
    );
  });
  return [
    ...undefinedTags.map((tag) => `<${tag}> is not defined: the story does not import it`),
    ...violations,
  ];
}

async function inLongerWords(page) {
  await page.waitForFunction(() => window.allSpeakPseudo(), {timeout: patience});
  // Parts that came later may take the language later than the widget; what is still wrong then is told.
  for (let attempt = 0; ; attempt++) {
    const problems = await page.evaluate(() =>
      window.wordProblems(
        window.__STORYBOOK_PREVIEW__?.currentRender?.story?.parameters?.keepsWords === true,
      ),
    );
    if (problems.length === 0 || attempt === 300) return problems;
    await wait(200);
  }
}

let passed = 0;
let failed = 0;
function report({id}, problems) {
  if (problems.length === 0) passed++;
  else failed++;
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${id}`);
  for (const problem of new Set(problems)) console.log(`    ${problem}`);
}

/** Loading the preview takes longer than showing a story: a window shows many, one after the other. */
const storiesInAWindow = 25;

async function work() {
  while (waiting.length > 0) {
    const shown = waiting.splice(0, isDocs(waiting[0]) ? 1 : storiesInAWindow);
    let opened;
    for (const story of shown) {
      try {
        if (opened) await ask(opened.page, 'setCurrentStory', {storyId: story.id, viewMode: 'story'});
        opened ??= await open(story);
        report(story, await (isDocs(story) ? checkDocs(opened) : checkStory(opened)));
      } catch (error) {
        report(story, [...(opened?.problems ?? []), String(error)]);
        // The next story shall not pay for it.
        await opened?.page.close();
        opened = undefined;
      }
    }
    await opened?.page.close();
  }
}

try {
  if (chosen.length === 0)
    report(
      {id: 'the first story, with the frame around it'},
      await firstStoryProblems(browser, server.address),
    );
  await Promise.all([work(), work()]);
} finally {
  await browser.close();
  server.close();
}
if (failed > 0 || passed === 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);
