// The first story in Storybook's own frame: what a designer's browser fetches before it shows, compressed as hosts compress
// it, of our own beside what Storybook brings along; and that the code to copy beneath it is the snippet.
import {gzipSync} from 'node:zlib';
import {patience} from '../../scripts/chromium.mjs';

/** In bytes. */
const most = 1_200_000;
/** What Storybook itself is made of, in the frame around a story: its runtime, and what it shares between its parts. */
const isStorybooks = /^\/(sb-|index\.html$|project\.json$)/;
/** A quiz is small; what stands in the window with it is what counts. */
const story = 'widgets-prep-quiz--default';

/** @returns {Promise<string[]>} what is wrong */
export async function firstStoryProblems(browser, address) {
  const page = await browser.newPage({type: 'window'});
  page.setDefaultTimeout(patience);
  const sizes = new Map();
  const elsewhere = [];
  page.on('response', async (response) => {
    const {origin, pathname, protocol} = new URL(response.url());
    if (!protocol.startsWith('http')) return;
    if (origin !== address) elsewhere.push(response.url());
    else if (response.ok())
      sizes.set(
        pathname,
        response.buffer().then((body) => gzipSync(body).length),
      );
  });
  try {
    await page.goto(`${address}/index.html?path=/story/${story}`, {waitUntil: 'load', timeout: patience});
    await page.waitForFunction(
      () =>
        document
          .querySelector('#storybook-preview-iframe')
          ?.contentDocument?.querySelector('mn-prep-quiz')
          ?.getBoundingClientRect().height > 200,
    );
    // The controls wait for the story (.storybook/manager.ts).
    await page.waitForFunction(() =>
      document.querySelector('#storybook-panel-root')?.textContent?.includes('booking-url'),
    );
    await page.waitForNetworkIdle({idleTime: 500, timeout: patience});
    let own = 0;
    let all = 0;
    for (const [path, size] of sizes) {
      const bytes = await size;
      all += bytes;
      if (!isStorybooks.test(path)) own += bytes;
    }
    console.log(
      `    first story: ${sizes.size} files, ${all} bytes, of which ${own} are not Storybook’s frame`,
    );
    return [
      ...(await codeProblems(page)),
      ...(own > most ? [`${own} bytes come before the first story, of at most ${most}`] : []),
      ...(own === 0 ? ['nothing of ours came before the first story'] : []),
      ...elsewhere.map((url) => `Storybook asks for ${url}`),
    ];
  } finally {
    await page.close();
  }
}

/** The Code panel of a story that a link led to: it comes after the story, and must hold what was announced before. */
async function codeProblems(page) {
  await page.evaluate(() =>
    [...document.querySelectorAll('#storybook-panel-root [role=tab]')]
      .find(({textContent}) => textContent.trim() === 'Code')
      ?.click(),
  );
  const code = await page.waitForFunction(
    () => document.querySelector('#storybook-panel-root pre')?.textContent,
  );
  const text = await code.jsonValue();
  return /^<style>[^]*<script [^]*<mn-prep-quiz/.test(text)
    ? []
    : [`the Code panel says ${text.slice(0, 80)}`];
}
