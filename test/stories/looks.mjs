// Holds every built story against the picture of it that is kept in stories/looks/: at an eighth of its size and in greys,
// so that what moves by two pixels shows, and how a machine smooths its letters does not. One font, one day, no motion.
//   npm run test:looks -- [part of a story id …]
//   npm run looks          takes the pictures anew
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {rolldown} from 'rolldown';
import {chromiumArguments, findBrowsers} from '../../scripts/browsers.mjs';
import {differences} from './differences.mjs';
import {inRoot} from '../../scripts/project.mjs';
import {smallPng} from '../../scripts/small-png.mjs';
import {serveFolder} from '../../scripts/static-server.mjs';
import {ask, atRest, isWhole, patience, shows, storyChecks} from './window.mjs';

const folder = inRoot('stories/looks');
const built = inRoot('storybook-static');
if (!existsSync(built)) {
  console.error('There is no storybook-static/: run npm run build:storybook first.');
  process.exit(1);
}
const isUpdate = process.argv.includes('--update');
const chosen = process.argv.slice(2).filter((one) => !one.startsWith('--'));
/** Pixels of the page to one of the picture; how much of the page is seen. */
const cell = 8;
const view = {width: 704, height: 1400};
/** Light values are kept in steps, which packs to half the size. */
const step = 4;

const index = JSON.parse(readFileSync(`${built}/index.json`, 'utf8'));
const isChosen = ({id}) => chosen.length === 0 || chosen.some((part) => id.includes(part));
/**
 * The stories of each title, which share a window and are shown in their order, chosen or not: what one has loaded, the next
 * one has.
 */
const all = Object.values(index.entries).filter(({type}) => type === 'story');
const groups = [...new Set(all.map(({title}) => title))]
  .map((title) => all.filter((story) => story.title === title))
  .filter((group) => group.some(isChosen));
const stories = groups.flat().filter(isChosen);
const checks = await storyChecks(rolldown, inRoot('test/stories/inside.ts'));
const server = await serveFolder(built);
const {path} = findBrowsers('chromium').found.chromium;
const browser = await puppeteer.launch({
  executablePath: path,
  args: [...chromiumArguments, '--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars'],
  timeout: patience,
});

/** One day, one zone, one font, and roots that the checks can look into. */
async function openWindow({id}) {
  const page = await browser.newPage({type: 'window'});
  page.setDefaultTimeout(patience);
  await page.setViewport(view);
  await page.emulateTimezone('UTC');
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.evaluateOnNewDocument(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      return attach.call(this, {...options, mode: 'open'});
    };
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
  await page.goto(`${server.address}/iframe.html?id=${id}&viewMode=story`, {waitUntil: 'load'});
  await shows(page);
  await page.evaluate(checks);
  return page;
}

/** A picture of what is shown, made small: the mean light of each cell. */
async function look(page, reader) {
  await isWhole(page);
  await page.evaluate(() => document.fonts.ready);
  await atRest(page);
  await page.evaluate(() => scrollTo(0, 0));
  // What is still finding its height is not what it will look like.
  for (let before; ;) {
    const picture = await page.screenshot({encoding: 'base64', optimizeForSpeed: true});
    if (picture === before) return greys(reader, picture, cell);
    before = picture;
    await page.waitForNetworkIdle({idleTime: 150, timeout: patience});
  }
}

/** The mean light of each cell of a picture, as the browser reads it. */
async function greys(reader, png, size) {
  const {width, height, bytes} = await reader.evaluate(
    async (png, size) => {
      const blob = await (await fetch(`data:image/png;base64,${png}`)).blob();
      const image = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d', {willReadFrequently: true});
      context.drawImage(image, 0, 0);
      const {data} = context.getImageData(0, 0, image.width, image.height);
      const [width, height] = [Math.floor(image.width / size), Math.floor(image.height / size)];
      const sums = new Float64Array(width * height);
      for (let y = 0; y < height * size; y++)
        for (let x = 0; x < width * size; x++) {
          const at = 4 * (y * image.width + x);
          const light = 0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2];
          sums[Math.floor(y / size) * width + Math.floor(x / size)] += light;
        }
      return {width, height, bytes: [...sums].map((sum) => Math.round(sum / size ** 2))};
    },
    png,
    size,
  );
  return {width, height, bytes};
}

const packed = ({width, height, bytes}) => {
  const pixels = Buffer.alloc(4 * width * height, 255);
  bytes.forEach((light, at) =>
    pixels.fill(Math.min(255, Math.round(light / step) * step), 4 * at, 4 * at + 3),
  );
  return smallPng(pixels, width, height);
};

const problems = [];
function compare({id}, before, now) {
  const found = before ? differences(before, now) : 'there is no picture yet';
  if (found) problems.push(`${id} looks otherwise than stories/looks/ has it: ${found}`);
}

async function work(waiting) {
  const reader = await browser.newPage();
  for (let group; (group = waiting.shift());) {
    let page;
    for (const story of group) {
      const file = `${folder}/${story.id}.png`;
      try {
        if (page) await ask(page, 'setCurrentStory', {storyId: story.id, viewMode: 'story'});
        page ??= await openWindow(story);
        const now = await look(page, reader);
        if (!isChosen(story)) continue;
        if (isUpdate) writeFileSync(file, packed(now));
        else
          compare(
            story,
            existsSync(file) && (await greys(reader, readFileSync(file).toString('base64'), 1)),
            now,
          );
      } catch (error) {
        problems.push(`${story.id}: ${error}`);
      }
    }
    await page?.close();
  }
}

mkdirSync(folder, {recursive: true});
try {
  await Promise.all([work(groups), work(groups)]);
} finally {
  await browser.close();
  server.close();
}
// What is no story any more.
if (chosen.length === 0)
  for (const file of readdirSync(folder).filter((name) => !index.entries[name.replace(/\.png$/, '')])) {
    if (isUpdate) rmSync(`${folder}/${file}`);
    else problems.push(`${file} is of no story: npm run looks`);
  }
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0 || stories.length === 0) process.exitCode = 1;
console.log(`\n${stories.length - problems.length} passed, ${problems.length} failed`);
