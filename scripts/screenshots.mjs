// Takes a picture of every built story, narrow and wide, into screenshots/.
//   npm run screenshots -- [part of a story id …]
import {mkdirSync, readFileSync} from 'node:fs';
import {inRoot} from './project.mjs';
import {inStorybook} from '../test/stories/window.mjs';

const widths = [360, 1100];
const chosen = process.argv.slice(2);
const {entries} = JSON.parse(readFileSync(inRoot('storybook-static/index.json'), 'utf8'));
const stories = Object.values(entries).filter(
  ({id, type}) => type === 'story' && (chosen.length === 0 || chosen.some((part) => id.includes(part))),
);

mkdirSync(inRoot('screenshots'), {recursive: true});
await inStorybook(async (browser, address) => {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  for (const {id} of stories) {
    for (const width of widths) {
      await page.setViewport({width, height: 800});
      await page.goto(`${address}/iframe.html?id=${id}&viewMode=story`, {waitUntil: 'networkidle0'});
      await page.screenshot({path: inRoot('screenshots', `${id}-${width}.png`), fullPage: true});
    }
  }
});
console.log(`screenshots/: ${stories.length * widths.length} pictures`);
