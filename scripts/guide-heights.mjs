// Measures how high each section of the guide is, for the room that is kept free for it until it is there. Prints the
// table of src/widgets/treatment-guide/treatment-guide.reserves.ts anew.
//   npm run build:cdn && node scripts/guide-heights.mjs
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {chromiumArguments, findBrowsers} from './browsers.mjs';
import {inRoot, widgetNames} from './project.mjs';
import {contentType, readInside} from './static-server.mjs';

/** Widths of the guide, by the column of the table that they count for. */
const columns = {
  0: [280, 320],
  340: [340, 390, 440],
  480: [480, 560],
  660: [660, 780],
  900: [900, 980],
  1060: [1060, 1200],
};
const sections = widgetNames().filter((name) => name !== 'treatment-guide');
const page = `<!doctype html><meta charset="utf-8"><script async src="/widgets.js"></script>
  <body style="margin: 0; font: 16px/1.6 sans-serif"><div></div>
  <mn-treatment-guide appearance="plain" sections="${sections.join(' ')}"></mn-treatment-guide>`;

const server = createServer(async ({url = '/'}, response) => {
  const found = await readInside(inRoot('cdn'), url);
  response.writeHead(200, {'Content-Type': found ? contentType(url) : 'text/html; charset=utf-8'});
  response.end(found?.body ?? page);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const {path} = findBrowsers('chromium').found.chromium;
const browser = await puppeteer.launch({executablePath: path, args: chromiumArguments});

async function heightsAt(width) {
  const tab = await browser.newPage({type: 'window'});
  await tab.setViewport({width, height: 900});
  await tab.goto(`http://127.0.0.1:${server.address().port}/page`, {waitUntil: 'load'});
  const parts = () => [
    ...(document.querySelector('mn-treatment-guide').shadowRoot?.querySelectorAll('.part') ?? []),
  ];
  await tab.waitForFunction(`(${parts})().length === ${sections.length}`);
  await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await tab.waitForFunction(`(${parts})().every((part) => part.querySelector('slot > :defined'))`);
  await tab.waitForNetworkIdle({idleTime: 500});
  const heights = await tab.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.part {min-block-size: 0 !important}');
    const root = document.querySelector('mn-treatment-guide').shadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return (${parts})().map((part) => [part.id, part.getBoundingClientRect().height / 16]);
  })()`);
  await tab.close();
  return Object.fromEntries(heights);
}

const table = Object.fromEntries(sections.map((name) => [name, []]));
try {
  for (const widths of Object.values(columns)) {
    const measured = [];
    for (const width of widths) measured.push(await heightsAt(width));
    for (const name of sections)
      table[name].push(Math.ceil(Math.max(...measured.map((heights) => heights[name]))));
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`columns from ${Object.keys(columns).join(', ')} px`);
for (const [name, heights] of Object.entries(table)) console.log(`  '${name}': [${heights.join(', ')}],`);
