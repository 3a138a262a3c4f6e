// Takes the picture of each widget that stands in the README, from the script-tag build, into docs/pictures/.
//   npm run build:cdn && npm run pictures -- [widget …]
import {mkdirSync, readFileSync} from 'node:fs';
import sharp from 'sharp';
import {launchChromium} from './chromium.mjs';
import {inRoot, root, widgetNames} from './project.mjs';
import {filesOf, serve} from './static-server.mjs';

const width = 720;
const scale = 2;
const limit = 250_000;

const drawing = (name) =>
  `data:image/svg+xml,${encodeURIComponent(readFileSync(inRoot(`stories/support/pictures/${name}.svg`), 'utf8'))}`;

/** How a widget is shown where all of it, in full height, is not the picture to take. */
const poses = {
  'depth-explorer': {height: 780},
  faq: {height: 780},
  'how-it-works': {height: 830},
  'recovery-timeline': {height: 788},
  'results-compare': {
    height: 798,
    children: `<img slot="before" src="${drawing('before')}" alt="Drawing of a dented scar.">
      <img slot="after" src="${drawing('after')}" alt="The same drawing, the scar shallower.">
      <p slot="caption">A drawing, not a person. Same light and angle; four sessions, six months apart.</p>`,
  },
  'routine-checker': {height: 780},
  'treatment-guide': {height: 900},
  'pain-explainer': {endsBefore: '.note'},
  // Its shadow root is closed, so the first answer is chosen as a patient with a keyboard would.
  'prep-quiz': {keys: ['Tab', 'Space']},
};

const page = (widget) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>${widget}</title>
    <style>
      /* The same letters on whichever machine takes the picture. */
      @font-face {
        font-family: Inter;
        font-weight: 100 900;
        src: url('/node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
      }
      body {
        margin: 0;
        padding: 20px;
        background: #fff;
        color: #1d2526;
        font: 16px/1.6 Inter, system-ui, sans-serif;
      }
    </style>
    <script async src="/cdn/widgets.js"></script>
  </head>
  <body>
    <mn-${widget}>${poses[widget]?.children ?? ''}</mn-${widget}>
  </body>
</html>`;

const files = filesOf(root);
const server = await serve((request, response) => {
  const name = request.url.slice(1);
  if (!widgetNames().includes(name)) return files(request, response);
  response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(page(name));
});
const browser = await launchChromium();

async function takePicture(widget) {
  const {endsBefore, height: most, keys = []} = poses[widget] ?? {};
  const tab = await browser.newPage();
  await tab.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await tab.setViewport({width, height: 900, deviceScaleFactor: scale});
  await tab.goto(`${server.address}/${widget}`, {waitUntil: 'networkidle0'});
  await tab.waitForSelector(`mn-${widget}:defined`);
  await tab.$eval('body', ({ownerDocument}) => ownerDocument.fonts.ready.then(() => undefined));
  for (const key of keys) await tab.keyboard.press(key);
  // Without the focus ring, and at rest.
  await tab.mouse.click(2, 2);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const height = await tab.$eval(
    'body',
    (body, end) => {
      const below = end && body.firstElementChild.shadowRoot.querySelector(end);
      return Math.floor(below ? below.getBoundingClientRect().top : body.getBoundingClientRect().height);
    },
    endsBefore,
  );
  const path = inRoot(`docs/pictures/${widget}.png`);
  const clip = {x: 0, y: 0, width, height: Math.min(height, most ?? height)};
  const screenshot = await tab.screenshot({clip, captureBeyondViewport: true});
  await tab.close();
  // At most 256 colours: for drawings and text a fraction of the size in full colour.
  const {size} = await sharp(screenshot).png({palette: true, dither: 0}).toFile(path);
  console.log(
    `docs/pictures/${widget}.png  ${scale * width} x ${scale * clip.height}  ${Math.round(size / 1000)} kB`,
  );
  if (size > limit) {
    console.error(`  is over ${limit / 1000} kB`);
    process.exitCode = 1;
  }
}

const chosen = process.argv.slice(2);
mkdirSync(inRoot('docs/pictures'), {recursive: true});
try {
  for (const widget of widgetNames()) {
    if (chosen.length === 0 || chosen.includes(widget)) await takePicture(widget);
  }
} finally {
  await browser.close();
  server.close();
}
