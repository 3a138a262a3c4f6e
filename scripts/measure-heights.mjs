// Measures how high the widgets are, for the room that is kept free until they are there (src/embed/heights.json, for
// widgets.css). Run it after npm run build:cdn when a widget has changed its height: npm run heights [-- names]
import {readFileSync, writeFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';
import {withChromium} from './chromium.mjs';
import {inRoot, readHeights, root, widgetNames, writeHeights} from './project.mjs';

const {reservedSpaceInSnippet, simplified} = await tsImport(
  '../src/embed/reserved-space.ts',
  import.meta.url,
);

const widths = Array.from({length: 27}, (_, i) => 280 + i * 40);
/** Beyond this height, no more of a widget is in view at once. */
const most = 1500;
/** How far, in pixels, the line between two points kept may pass from those left out. */
const tolerance = 16;

/** In the page: the height at each width, once everything is there that comes by itself. */
async function heights(name, widths, most) {
  const tag = `mn-${name}`;
  await import(`/cdn/${name}.js`);
  const place = document.body.appendChild(document.createElement('div'));
  const measured = [];
  // From the widest, where a widget is lowest: what is too high there is too high everywhere.
  for (const width of widths.toReversed()) {
    place.style.inlineSize = `${width}px`;
    const widget = document.createElement(tag);
    widget.setAttribute('clinic-name', 'Your clinic');
    widget.setAttribute('booking-url', '/book');
    place.replaceChildren(widget);
    await widget.updateComplete;
    // Parts that come beside the first paint take a moment the first time.
    await new Promise((resolve) => setTimeout(resolve, measured.length ? 120 : 1500));
    measured.unshift([width, Math.min(most, Math.round(widget.getBoundingClientRect().height))]);
    if (measured.length === 1 && measured[0][1] === most) return [widths[0], width].map((end) => [end, most]);
  }
  return measured;
}

const table = readHeights();
const asked = process.argv.slice(2);
await withChromium(root, async (browser, address) => {
  for (const name of asked.length ? asked : widgetNames()) {
    const page = await browser.newPage();
    await page.setViewport({width: 1400, height: 900});
    await page.goto(`${address}/test/hosts/heights.html`);
    table[name] = simplified(await page.evaluate(heights, name, widths, most), tolerance);
    await page.close();
    console.log(name, JSON.stringify(table[name]));
  }
});
writeHeights(table);
// README's snippet keeps room for one.
const snippetRoom = reservedSpaceInSnippet('prep-quiz', table['prep-quiz']);
const readme = inRoot('README.md');
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(/^:is\(mn-prep-quiz:not\(:defined\).*$/m, () => snippetRoom),
);
