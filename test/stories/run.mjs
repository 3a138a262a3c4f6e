// Opens every built story in Chromium: it must render, stay silent on the console, and give axe nothing to say; and in
// a language with longer words, nothing may stick out or be said in English.
//   npm run test:stories -- [part of a story id …]
import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {openRoots, patience} from '../../scripts/chromium.mjs';
import {inLanes, inRoot} from '../../scripts/project.mjs';
import {finish, report} from '../support/suite.mjs';
import {chosen as chosenSite, docsProblems} from './docs-page.mjs';
import {firstStoryProblems} from './first-story.mjs';
import {ask, atRest, entriesOf, inStorybook, isWhole, shows, storyChecks} from './window.mjs';

const axeSource = readFileSync(inRoot('node_modules/axe-core/axe.min.js'), 'utf8');
const insideChecks = await storyChecks();
const isDocs = ({type}) => type === 'docs';

/** A window with a story or a page of documentation in it, and what it does wrong from then on. */
async function open(browser, address, {id, type}) {
  const page = await browser.newPage({type: 'window'});
  if (isDocs({type})) await page.setViewport({width: 1100, height: 900});
  const problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error')
      problems.push([message.text(), message.location().url].filter(Boolean).join(' '));
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && /^https?:/.test(request.url()))
      problems.push(`asks for ${request.url()}`);
  });
  await openRoots(page);
  try {
    const globals = isDocs({type}) ? `&globals=${chosenSite.globals}` : '';
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=${type}${globals}`, {
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

/** Shows stories in one window, one after the other: loading the preview takes longer than showing a story. */
async function inOneWindow(browser, address, stories) {
  let opened;
  for (const story of stories) {
    try {
      if (opened) await ask(opened.page, 'setCurrentStory', {storyId: story.id, viewMode: 'story'});
      opened ??= await open(browser, address, story);
      report(story.id, await (isDocs(story) ? checkDocs(opened) : checkStory(opened)));
    } catch (error) {
      report(story.id, [...(opened?.problems ?? []), String(error)]);
      // The next story shall not pay for it.
      await opened?.page.close();
      opened = undefined;
    }
  }
  await opened?.page.close();
}

const storiesInAWindow = 25;
await inStorybook(async (browser, address) => {
  const asked = process.argv.slice(2);
  const chosen = entriesOf(asked);
  const stories = chosen.filter((one) => !isDocs(one));
  const windows = chosen.filter(isDocs).map((page) => [page]);
  while (stories.length > 0) windows.push(stories.splice(0, storiesInAWindow));
  if (asked.length === 0)
    report('the first story, with the frame around it', await firstStoryProblems(browser, address));
  await inLanes(2, windows, (shown) => inOneWindow(browser, address, shown));
});
finish();
