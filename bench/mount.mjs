// Mounting and memory, in Chromium, on the built files: `npm run build:cdn && node bench/mount.mjs`. Ratios are taken
// within one run, side by side, as machines differ and are noisy.
import {withChromium} from '../scripts/chromium.mjs';
import {root} from '../scripts/project.mjs';

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** In the page: mounts 200 widgets, and the same DOM copied by hand, in turns. */
async function mount(tag) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const originalAttach = Element.prototype.attachShadow;
  let root;
  Element.prototype.attachShadow = function (options) {
    return (root = originalAttach.call(this, options));
  };
  await import(`/cdn/${tag.slice(3)}.js`);
  const model = document.body.appendChild(document.createElement(tag));
  await model.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const contents = [...root.childNodes];
  const sheets = root.adoptedStyleSheets;
  Element.prototype.attachShadow = originalAttach;

  const byHand = () => {
    const host = document.createElement('div');
    const shadow = host.attachShadow({mode: 'open'});
    shadow.adoptedStyleSheets = sheets;
    shadow.append(...contents.map((node) => node.cloneNode(true)));
    return host;
  };
  const run = async (make) => {
    const place = document.body.appendChild(document.createElement('div'));
    await frame();
    const start = performance.now();
    for (let i = 0; i < 200; i++) place.append(make());
    await Promise.all([...place.children].map((element) => element.updateComplete));
    place.getBoundingClientRect();
    const time = performance.now() - start;
    await frame();
    place.remove();
    return time;
  };
  const widget = [];
  const hand = [];
  for (let i = 0; i < 7; i++) {
    widget.push(await run(() => document.createElement(tag)));
    hand.push(await run(byHand));
  }

  await frame();
  return {widget, hand};
}

/** In the page: puts 200 widgets there, which stay. */
async function mountTwoHundred(tag) {
  const place = document.body.appendChild(document.createElement('div'));
  for (let i = 0; i < 200; i++) place.append(document.createElement(tag));
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

/** In the page: takes them away, then mounts and unmounts 1,000 one after the other. */
async function comeAndGo(tag) {
  document.body.lastElementChild.remove();
  for (let i = 0; i < 1000; i++) {
    const element = document.body.appendChild(document.createElement(tag));
    await element.updateComplete;
    element.remove();
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

/** Bytes of scripts' objects in the page, once all is collected that can be: `gc()` in the page leaves some. */
async function heapOf(session) {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

await withChromium(root, async (browser, address) => {
  for (const tag of ['mn-benefits-carousel', 'mn-pain-explainer', 'mn-prep-quiz']) {
    const page = await browser.newPage();
    await page.goto(`${address}/test/hosts/heights.html`);
    const session = await page.createCDPSession();
    const {widget, hand} = await page.evaluate(mount, tag);
    const empty = await heapOf(session);
    await page.evaluate(mountTwoHundred, tag);
    const each = ((await heapOf(session)) - empty) / 200;
    await page.evaluate(comeAndGo, tag);
    const leftPerMount = ((await heapOf(session)) - empty) / 1000;
    console.log(
      `${tag}: 200 mounted in ${median(widget).toFixed(0)} ms, the same DOM by hand in ${median(hand).toFixed(0)} ms: ` +
        `ratio ${(median(widget) / median(hand)).toFixed(2)}; heap ${(each / 1000).toFixed(1)} kB each; ` +
        `left after 1,000 mounts and unmounts: ${leftPerMount.toFixed(0)} bytes each`,
    );
    await page.close();
  }
});
