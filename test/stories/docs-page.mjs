// What a page of Storybook's documentation must be: not endless, its code whole, and its snippet one that works when it is
// pasted into a page that holds nothing else.
import {readInside} from '../../scripts/static-server.mjs';
import {inRoot} from '../../scripts/project.mjs';

/** As high as a page may be, in pixels, at the width of a window that a designer has. */
const highest = 8000;
/** What the toolbar is set to, and what of it a snippet must say. */
export const chosen = {globals: 'accent:plum;tone:5;look:dark-serif', accent: '#7b2d6b'};
const site = 'https://your-site.example';

/** @param {import('puppeteer-core').Page} page */
export async function docsProblems(page) {
  const {height, broken, snippet} = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    // A style sheet of ours once gave each word of a code block the size of a swatch.
    broken: [...document.querySelectorAll('pre span')].filter(
      (word) => getComputedStyle(word).display !== 'inline' && !word.closest('[class*=linenumber]'),
    ).length,
    snippet: document.querySelector('.widget-page__snippet pre')?.textContent,
  }));
  await page.setViewport({width: 390, height: 844});
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...(beyond > 0 ? [`is ${beyond} px wider than a phone`] : []),
    ...(height > highest ? [`is ${height} px high, of at most ${highest}`] : []),
    ...(broken > 0 ? [`${broken} words of code are boxes`] : []),
    ...(snippet === undefined ? [] : await snippetProblems(page.browser(), snippet)),
  ];
}

/** Pastes a snippet into a blank page of a clinic's, whose folder of widgets is ours, and looks at what becomes of it. */
async function snippetProblems(browser, snippet) {
  const page = await browser.newPage({type: 'window'});
  const problems = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, snippet, problems));
  page.on('pageerror', (error) => problems.push(`the snippet: ${error}`));
  try {
    await page.goto(`${site}/treatment`, {waitUntil: 'load'});
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('body *')].some(
          (one) =>
            one.localName.startsWith('mn-') &&
            one.shadowRoot !== undefined &&
            customElements.get(one.localName),
        ),
      {timeout: 60_000},
    );
    const seen = await page.evaluate(() => {
      const widgets = [...document.querySelectorAll('*')].filter(({localName}) =>
        localName.startsWith('mn-'),
      );
      return {
        scripts: document.querySelectorAll('script[src]').length,
        sheets: document.querySelectorAll('link[rel=stylesheet]').length,
        widgets: widgets.length,
        accent: getComputedStyle(widgets[0]).getPropertyValue('--mn-accent').trim(),
        height: widgets[0].getBoundingClientRect().height,
      };
    });
    const wanted = {scripts: 1, sheets: 0, widgets: 1, accent: chosen.accent};
    for (const [name, value] of Object.entries(wanted))
      if (seen[name] !== value) problems.push(`the snippet: ${name} is ${seen[name]}, not ${value}`);
    if (seen.height < 100) problems.push(`the snippet: its widget is ${seen.height} px high`);
    if (/127\.0\.0\.1|localhost/.test(snippet)) problems.push('the snippet holds a local address');
  } catch (error) {
    problems.push(`the snippet: ${error}`);
  } finally {
    await page.close();
  }
  return problems;
}

/** Answers as the clinic's server: its page, and our folder; pictures of its own it has, but none is needed here. */
async function answer(request, snippet, problems) {
  const {origin, pathname} = new URL(request.url());
  const inFolder = pathname.startsWith('/widgets/cdn/');
  if (origin !== site) {
    if (request.url().startsWith('data:')) return request.continue();
    problems.push(`the snippet asks for ${request.url()}`);
    return request.abort();
  }
  if (pathname === '/treatment')
    return request.respond({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><body>${snippet}`,
    });
  if (!inFolder) return request.respond({status: 204});
  const found = await readInside(inRoot('cdn'), pathname.replace('/widgets/cdn', ''));
  if (!found) {
    problems.push(`the snippet asks for ${pathname}, which is not there`);
    return request.respond({status: 404});
  }
  const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
  return request.respond({contentType, body: found.body});
}
