// How a script and a built Storybook talk to each other.
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findBrowsers} from '../../scripts/browsers.mjs';
import {inRoot} from '../../scripts/project.mjs';
import {serveFolder} from '../../scripts/static-server.mjs';

/** Gives `work` a browser and the address of the Storybook that was built, and puts both away after it. */
export async function inStorybook(work) {
  const server = await serveFolder(inRoot('storybook-static'));
  const browser = await puppeteer.launch({
    executablePath: findBrowsers('chromium').found.chromium.path,
    args: chromiumArguments,
  });
  try {
    await work(browser, server.address);
  } finally {
    await browser.close();
    server.close();
  }
}

/** How long anything may take before it counts as broken, in milliseconds. */
export const patience = 120_000;

/** When the preview shows a story or a page of documentation, or says that it cannot. */
export const shows = (page) =>
  page.waitForFunction(
    () =>
      ['sb-show-main', 'sb-show-errordisplay', 'sb-show-nopreview'].some((name) =>
        document.body.classList.contains(name),
      ),
    {timeout: patience},
  );

/** Asks the preview for something else to show, as the frame around it does, and waits until it is there. */
export const ask = (page, event, payload) =>
  page.evaluate(
    (event, payload, patience) =>
      new Promise((done, fail) => {
        setTimeout(() => fail(new Error(`Storybook did not answer ${event}`)), patience);
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        for (const end of ['storyRendered', 'storyErrored', 'storyThrewException', 'storyMissing'])
          channel.once(end, done);
        channel.emit(event, payload);
      }),
    event,
    payload,
    patience,
  );

/** When nothing of the story is still to come: its own acts, and parts that are loaded late. */
export async function isWhole(page) {
  await page.evaluate(() => window.bringSections());
  await page.waitForFunction(() => window.isComplete(), {timeout: patience});
  await page.waitForNetworkIdle({idleTime: 200, timeout: patience});
}

/** When every widget shows the page's colours, and nothing fades from one to another. */
export async function atRest(page) {
  await page.waitForFunction(() => window.isAtRest(), {timeout: patience});
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What a script asks of a story from inside of its page, as one piece of code. */
export async function storyChecks(rolldown, input) {
  const bundle = await rolldown({input, platform: 'browser'});
  const {
    output: [{code}],
  } = await bundle.generate({format: 'iife', name: 'storyChecks'});
  return code;
}
