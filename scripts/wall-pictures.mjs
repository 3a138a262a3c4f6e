// Takes the picture that stands in each tile of Storybook's first page until the widget itself is there, into
// .storybook/brand/wall/.
//   npm run build:storybook && npm run pictures
import {mkdirSync, rmSync} from 'node:fs';
import {inRoot} from './project.mjs';
import {inStorybook} from '../test/stories/window.mjs';

/** A tile's window (.storybook/widget-page.css), and how many pixels of a sharp screen it fills with each of its own. */
const tile = {width: 330, height: 418, deviceScaleFactor: 1.1};
const folder = inRoot('.storybook/brand/wall');

await inStorybook(async (browser, storybook) => {
  const page = await browser.newPage();
  await page.goto(`${storybook}/iframe.html?id=welcome--docs&viewMode=docs`);
  await page.waitForSelector('.wall iframe');
  const tiles = await page.$$eval('.wall iframe', (frames) =>
    frames.map((frame) => ({address: frame.src, name: frame.dataset.page})),
  );
  await page.close();
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder);
  for (const {address, name} of tiles) {
    // Of its own, so that each is first seen as it is in its frame.
    const frame = await browser.newPage();
    await frame.setViewport(tile);
    await frame.goto(address);
    await frame.waitForSelector('[data-rendered]');
    await frame.waitForNetworkIdle();
    await frame.screenshot({path: `${folder}/${name}.webp`, type: 'webp', quality: 80});
    await frame.close();
  }
});
