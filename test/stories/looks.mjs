// Holds every built story against the picture of it that is kept in stories/looks/: at an eighth of its size and in greys,
// so that what moves by two pixels shows, and how a machine smooths its letters does not. One font, one day, no motion.
//   npm run test:looks -- [part of a story id …]
//   npm run looks          takes the pictures anew
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import sharp from 'sharp';
import {openRoots, patience} from '../../scripts/chromium.mjs';
import {inLanes, inRoot} from '../../scripts/project.mjs';
import {finish, report} from '../support/suite.mjs';
import {differences} from './differences.mjs';
import {ask, atRest, entriesOf, inStorybook, isWhole, shows, storyChecks} from './window.mjs';

const folder = inRoot('stories/looks');
const isUpdate = process.argv.includes('--update');
const chosen = process.argv.slice(2).filter((one) => !one.startsWith('--'));
/** Pixels of the page to one of the picture; how much of the page is seen. */
const cell = 8;
const view = {width: 704, height: 1400};
/** Light values are kept in steps, which packs to half the size. */
const step = 4;
const checks = await storyChecks();

/** One day, one zone, one font, and roots that the checks can look into. */
async function openWindow(browser, address, {id}) {
  const page = await browser.newPage({type: 'window'});
  page.setDefaultTimeout(patience);
  await page.setViewport(view);
  await page.emulateTimezone('UTC');
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await openRoots(page);
  await page.evaluateOnNewDocument(() => {
    // What widgets fetch once a page has settled comes soon on one machine and late on another: here never.
    const {setTimeout} = window;
    window.setTimeout = (act, delay, ...given) => (delay === 5000 ? 0 : setTimeout(act, delay, ...given));
    const now = Date.parse('2026-12-01T10:00:00Z');
    window.Date = class extends Date {
      constructor(...given) {
        super(...(given.length > 0 ? given : [now]));
      }
      static now() {
        return now;
      }
    };
    document.addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = `.host {font-family: 'Inter Variable' !important; --mn-heading-font: 'Inter Variable' !important}
        * {caret-color: transparent !important}`;
      document.head.append(style);
    });
  });
  await page.goto(`${address}/iframe.html?id=${id}&viewMode=story`, {waitUntil: 'load'});
  await shows(page);
  await page.evaluate(checks);
  return page;
}

/** A picture of what is shown, made small. */
async function look(page) {
  await isWhole(page);
  await page.evaluate(() => document.fonts.ready);
  await atRest(page);
  await page.evaluate(() => scrollTo(0, 0));
  // What is still finding its height is not what it will look like.
  for (let before; ;) {
    const picture = Buffer.from(await page.screenshot({optimizeForSpeed: true}));
    if (before?.equals(picture)) return greys(picture, cell);
    before = picture;
    await page.waitForNetworkIdle({idleTime: 150, timeout: patience});
  }
}

/** The mean light of each cell of a picture. */
async function greys(png, size) {
  const {data, info} = await sharp(png)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({resolveWithObject: true});
  const [width, height] = [Math.floor(info.width / size), Math.floor(info.height / size)];
  const sums = new Float64Array(width * height);
  for (let y = 0; y < height * size; y++)
    for (let x = 0; x < width * size; x++) {
      const at = 3 * (y * info.width + x);
      const light = 0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2];
      sums[Math.floor(y / size) * width + Math.floor(x / size)] += light;
    }
  return {width, height, bytes: [...sums].map((sum) => Math.round(sum / size ** 2))};
}

const packed = ({width, height, bytes}) => {
  const steps = bytes.map((light) => Math.min(255, Math.round(light / step) * step));
  return sharp(Uint8Array.from(steps), {raw: {width, height, channels: 1}})
    .png({palette: true, dither: 0})
    .toBuffer();
};

async function compare({id}, file, now) {
  if (!existsSync(file)) return report(id, ['there is no picture yet: npm run looks']);
  const found = differences(await greys(readFileSync(file), 1), now);
  report(id, found ? [`looks otherwise than stories/looks/ has it: ${found}`] : []);
}

await inStorybook(
  async (browser, address) => {
    const all = entriesOf([]).filter(({type}) => type === 'story');
    const meant = new Set(entriesOf(chosen).map(({id}) => id));
    /**
     * The stories of each title, which share a window and are shown in their order, chosen or not: what one has loaded, the
     * next one has.
     */
    const groups = [...new Set(all.map(({title}) => title))]
      .map((title) => all.filter((story) => story.title === title))
      .filter((group) => group.some(({id}) => meant.has(id)));
    mkdirSync(folder, {recursive: true});
    await inLanes(2, groups, async (group) => {
      let page;
      for (const story of group) {
        const file = `${folder}/${story.id}.png`;
        try {
          if (page) await ask(page, 'setCurrentStory', {storyId: story.id, viewMode: 'story'});
          page ??= await openWindow(browser, address, story);
          const now = await look(page);
          if (!meant.has(story.id)) continue;
          if (!isUpdate) await compare(story, file, now);
          else {
            writeFileSync(file, await packed(now));
            report(story.id);
          }
        } catch (error) {
          report(story.id, [String(error)]);
        }
      }
      await page?.close();
    });
    // What is no story any more.
    const gone = readdirSync(folder).filter((name) => !all.some(({id}) => name === `${id}.png`));
    for (const file of chosen.length === 0 ? gone : [])
      if (isUpdate) rmSync(`${folder}/${file}`);
      else report(file, ['is of no story: npm run looks']);
  },
  {args: ['--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars']},
);
finish();
