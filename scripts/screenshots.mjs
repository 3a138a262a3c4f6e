// Takes a picture of every built story, narrow and wide, into screenshots/.
//   npm run screenshots -- [part of a story id …]
import {mkdirSync} from 'node:fs';
import {inRoot} from './project.mjs';
import {entriesOf, inStorybook} from '../test/stories/window.mjs';

const widths = [360, 1100];

mkdirSync(inRoot('screenshots'), {recursive: true});
await inStorybook(async (browser, address) => {
  const stories = entriesOf(process.argv.slice(2)).filter(({type}) => type === 'story');
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  for (const {id} of stories) {
    for (const width of widths) {
      await page.setViewport({width, height: 800});
      await page.goto(`${address}/iframe.html?id=${id}&viewMode=story`, {waitUntil: 'networkidle0'});
      await page.screenshot({path: inRoot('screenshots', `${id}-${width}.png`), fullPage: true});
    }
  }
  console.log(`screenshots/: ${stories.length * widths.length} pictures`);
});
