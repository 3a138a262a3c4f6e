// Some pages of the built documentation site as a reader has them: one of each kind, on a large screen and, in the dark, on
// a phone, served from a folder that is not the root of the server.
import {readFileSync} from 'node:fs';
import {patience, withChromium} from '../../scripts/chromium.mjs';
import {inRoot, root} from '../../scripts/project.mjs';
import {report} from '../support/suite.mjs';

/** As high as the page of a widget may be on any screen, in pixels. */
const highest = 8000;
const kinds = [
  'index.html',
  'start-designer.html',
  // The longest of the widgets' pages.
  'widget-how-it-works.html',
  'widget-prep-quiz.html',
  'platform-wordpress.html',
  'languages.html',
  'jurisdictions.html',
  'accessibility.html',
  'frameworks/react.html',
];
const screens = {
  'on a large screen': {width: 1280, height: 900, scheme: 'light'},
  'on a phone, in the dark': {width: 360, height: 740, scheme: 'dark'},
};

/** A window that notes what goes wrong in it. */
async function openWindow(browser, address, {width, height, scheme}) {
  const page = await browser.newPage({type: 'window'});
  page.setDefaultTimeout(patience);
  await page.setViewport({width, height});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && /^https?:/.test(request.url()))
      problems.push(`asks for ${request.url()}`);
  });
  return {page, problems};
}

/** What is wrong with the page as it stands. */
const wrongWith = (page) =>
  page.evaluate(async (highest) => {
    const {scrollWidth, clientWidth, scrollHeight} = document.documentElement;
    const isWidgets = /\/widget-[^/]+$/.test(location.pathname);
    const {violations} = await window.axe.run(document, {resultTypes: ['violations']});
    return [
      ...(scrollWidth > clientWidth ? [`is ${scrollWidth - clientWidth} px wider than the screen`] : []),
      ...(isWidgets && scrollHeight > highest ? [`is ${scrollHeight} px high, of at most ${highest}`] : []),
      ...violations.map(
        ({id, nodes}) =>
          `${id}: ${nodes
            .map(({target}) => target.flat().join(' '))
            .slice(0, 4)
            .join('; ')}`,
      ),
    ];
  }, highest);

const isWhole = (page) =>
  page.waitForFunction(
    () =>
      document.querySelector('#app')?.__vue_app__ &&
      [...document.querySelectorAll('main *')].every(
        (one) => !one.localName.startsWith('mn-') || customElements.get(one.localName),
      ),
  );

/** A reader looks for something, and follows what is found and what stands beside it, without the page being loaded anew. */
async function findsAndFollows(page, home) {
  await page.goto(`${home}frameworks/react.html`, {waitUntil: 'load'});
  await isWhole(page);
  await page.evaluate(() => (window.isTheSame = true));
  await page.click('.VPNavBarSearch button');
  await page.waitForSelector('.VPLocalSearchBox input');
  await page.type('.VPLocalSearchBox input', 'retinol');
  await page.waitForSelector('.VPLocalSearchBox .result');
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => location.href !== before, {}, `${home}frameworks/react.html`);
  await page.click('.VPSidebar a[href$="/languages.html"], .VPSidebar a[href$="languages.html"]');
  await page.waitForFunction(() => /^Languages/.test(document.querySelector('main h1')?.textContent ?? ''));
  const problems = [];
  if (!(await page.evaluate(() => window.isTheSame))) problems.push('a link loads the page anew');
  const elsewhere = await page.$$eval('.VPNavBarMenuLink[target=_self]', (links) =>
    links.map(({href}) => href),
  );
  const wanted = ['index.html', 'storybook/index.html'].map((path) => new URL(`../${path}`, home).href);
  if (elsewhere.join() !== wanted.join()) problems.push(`the other parts are at ${elsewhere.join(', ')}`);
  return problems;
}

/** Says of each page on each screen, and of the search, what is wrong. */
export function reportBrowser() {
  const axe = readFileSync(inRoot('node_modules/axe-core/axe.min.js'), 'utf8');
  return withChromium(root, async (browser, address) => {
    const home = `${address}/demo-dist/docs/`;
    const reportWindow = async (name, screen, act) => {
      const {page, problems} = await openWindow(browser, address, screens[screen]);
      await act(page).then(
        (found) => problems.push(...found),
        (error) => problems.push(String(error)),
      );
      await page.close();
      report(name, problems);
    };
    const look = async (screen) => {
      for (const kind of kinds)
        await reportWindow(`docs/${kind} ${screen}`, screen, async (page) => {
          await page.goto(home + kind, {waitUntil: 'load'});
          await isWhole(page);
          await page.evaluate(axe);
          return wrongWith(page);
        });
    };
    await Promise.all([
      ...Object.keys(screens).map(look),
      reportWindow('the search and the links of the documentation', 'on a large screen', (page) =>
        findsAndFollows(page, home),
      ),
    ]);
  });
}
