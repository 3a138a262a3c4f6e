// How far a clinic's page jumps as widgets come to it, by each way in, on a phone and on a desk: the sum of all
// layout shifts that Chromium counts until everything is there.
//   npm run build:cdn && node bench/layout-shift.mjs [widget …]
import {launchChromium} from '../scripts/chromium.mjs';
import {root, widgetNames} from '../scripts/project.mjs';
import {filesOf, serve} from '../scripts/static-server.mjs';
import {wayNames, wayPage} from '../test/browser/way-pages.mjs';

const files = filesOf(root);
const server = await serve(async (request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost');
  const [, way, name] = /^\/way\/([^/]+)\/([^/]+)$/.exec(pathname) ?? [];
  if (name) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return response.end(await wayPage(way, name, '/cdn'));
  }
  // As over a network: the page is painted before the widget is there.
  setTimeout(() => files(request, response), 150);
});
const browser = await launchChromium();
const screens = [
  {width: 360, height: 740},
  {width: 1280, height: 800},
];

async function shift(way, name, screen) {
  const page = await browser.newPage();
  await page.setViewport(screen);
  await page.evaluateOnNewDocument(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const {value, sources} of list.getEntries())
        window.shifts.push({value, sources: sources.map(({node}) => node?.nodeName ?? '').join()});
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(`${server.address}/way/${way}/${name}`);
  await page.waitForSelector(`mn-${name}:not(:state(--waiting)):defined`);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const shifts = await page.evaluate(() => window.shifts);
  await page.close();
  if (process.env.DETAILS) for (const one of shifts) console.log(way, name, screen.width, one);
  return shifts.reduce((sum, {value}) => sum + value, 0);
}

const chosen = process.argv.slice(2);
const table = {};
for (const name of chosen.length > 0 ? chosen : widgetNames()) {
  for (const screen of screens) {
    const row = (table[`${name} ${screen.width}`] = {});
    for (const way of wayNames) row[way] = Number((await shift(way, name, screen)).toFixed(4));
  }
}
console.table(table);
await browser.close();
server.close();
