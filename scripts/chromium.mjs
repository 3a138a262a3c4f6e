// Chromium as scripts and tests drive it.
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findBrowsers} from './browsers.mjs';
import {serveFolder} from './static-server.mjs';

/** How long anything may take before it counts as broken, in milliseconds. */
export const patience = 120_000;

/** @param {import('puppeteer-core').LaunchOptions} options */
export const launchChromium = ({args = [], ...options} = {}) =>
  puppeteer.launch({
    executablePath: findBrowsers('chromium').found.chromium.path,
    args: [...chromiumArguments, ...args],
    timeout: patience,
    ...options,
  });

/** Gives `work` a browser and the address of a folder that is served, and puts both away after it. */
export async function withChromium(folder, work, options) {
  const server = await serveFolder(folder);
  const browser = await launchChromium(options);
  try {
    return await work(browser, server.address);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Pages of a window get open roots, or nothing would be seen of the widgets that keep answers private. */
export const openRoots = (page) =>
  page.evaluateOnNewDocument(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      return attach.call(this, {...options, mode: 'open'});
    };
  });
