// All that a screen reader is told while somebody goes through each widget by keyboard: recorded from the accessibility
// tree that Chromium hands to assistive technology, for the pages of the widgets in Storybook.
//   npm run announced [-- --check]
import {readFileSync, writeFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import prettier from 'prettier';
import {patience, withChromium} from './chromium.mjs';
import {inLanes, inRoot, widgetNames} from './project.mjs';

const file = inRoot('.storybook/announced.json');
/** Enough of a widget to know how it speaks. */
const mostStops = 14;

/** The keys that act on a control, by its role; each role is tried as often as it has rows here. */
const keysOf = {
  button: ['Enter', 'Enter', 'Enter'],
  checkbox: ['Space'],
  combobox: ['ArrowDown'],
  DisclosureTriangle: ['Enter'],
  radio: ['ArrowDown'],
  slider: ['ArrowRight', 'End'],
  tab: ['ArrowRight'],
};
/** Roles in the words of those who use screen readers. */
const spoken = {DisclosureTriangle: 'button', textbox: 'edit', combobox: 'combo box', radio: 'radio button'};

const valueOf = (node, name) => node.properties?.find((one) => one.name === name)?.value.value;

function said(node) {
  const states = [
    valueOf(node, 'valuetext') || ((node.value?.value ?? '') !== '' && String(node.value.value)),
    {true: 'checked', false: 'not checked', mixed: 'partly checked'}[valueOf(node, 'checked')],
    {true: 'expanded', false: 'collapsed'}[valueOf(node, 'expanded')],
    {true: 'pressed', false: 'not pressed'}[valueOf(node, 'pressed')],
    valueOf(node, 'selected') === true && 'selected',
    valueOf(node, 'disabled') === true && 'unavailable',
    valueOf(node, 'level') && `level ${valueOf(node, 'level')}`,
    node.description?.value,
  ];
  const role = node.role.value;
  // The browser names the fields of its own for a date twice.
  const name = node.name?.value.replace(/^(.+) \1$/, '$1');
  return [spoken[role] ?? role, name, ...states].filter(Boolean).join(', ');
}

/** Everything that is in a node as text. */
function textIn(node, byId) {
  if (node.role?.value === 'StaticText') return node.name?.value ?? '';
  return (node.childIds ?? []).map((id) => (byId.has(id) ? textIn(byId.get(id), byId) : '')).join(' ');
}

/** The element that has the focus, and what every live region says. */
async function listen(session) {
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const focused = nodes
    .filter((node) => valueOf(node, 'focused') && node.role.value !== 'RootWebArea')
    .at(-1);
  const live = nodes.filter(
    (node) =>
      !node.ignored && ['polite', 'assertive'].includes(valueOf(node, 'live')) && !valueOf(node, 'busy'),
  );
  return {
    id: focused?.backendDOMNodeId,
    role: focused?.role.value,
    at: focused ? said(focused) : 'out of the widget',
    says: [...new Set(live.map((node) => textIn(node, byId).replace(/\s+/g, ' ').trim()))].filter(Boolean),
  };
}

/** Listens until nothing changes any more, and nothing is on its way. */
async function listenAtRest(page, session) {
  await page.waitForNetworkIdle({idleTime: 100, timeout: patience});
  let before;
  for (let same = 0; same < 3;) {
    const now = await listen(session);
    same = JSON.stringify(now) === before ? same + 1 : 0;
    before = JSON.stringify(now);
    await wait(60);
  }
  return JSON.parse(before);
}

async function goThrough(browser, address, name) {
  const page = await browser.newPage({type: 'window'});
  page.setDefaultTimeout(patience);
  await page.setViewport({width: 700, height: 900});
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    new URL(request.url()).pathname === '/page'
      ? void request.respond({
          contentType: 'text/html',
          body: `<!doctype html><html lang="en-GB"><title>A clinic</title><body><mn-${name} clinic-name="Your clinic" booking-url="/book"></mn-${name}><script type="module" src="/${name}.js"></script>`,
        })
      : void request.continue(),
  );
  await page.evaluateOnNewDocument(() => {
    window.print = () => undefined;
    window.widgetRoots = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      window.widgetRoots.push(root);
      return root;
    };
  });
  await page.goto(`${address}/page`, {waitUntil: 'load'});
  await page.waitForFunction((tag) => customElements.get(tag), {}, `mn-${name}`);
  // A guide brings its parts as they come near view; for a print it brings all of them.
  await page.waitForNetworkIdle({idleTime: 300, timeout: patience});
  await page.evaluate(() => ['beforeprint', 'afterprint'].forEach((type) => dispatchEvent(new Event(type))));
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');

  const log = [];
  const seen = new Set();
  const left = structuredClone(keysOf);
  let before = await listenAtRest(page, session);
  const press = async (key) => {
    await page.keyboard.press(key);
    const now = await listenAtRest(page, session);
    const line = {press: key};
    if (now.at !== before.at || now.id !== before.id) line.at = now.at;
    const news = now.says.filter((text) => !before.says.includes(text));
    if (news.length > 0) line.says = news.join(' / ');
    log.push(line);
    before = now;
  };
  for (let stops = 0; stops < mostStops; stops++) {
    await press('Tab');
    if (before.id === undefined || seen.has(before.id)) break;
    seen.add(before.id);
    // The calendar that a browser has for a date is not ours.
    const key = before.at.includes('Show date picker') ? undefined : left[before.role]?.shift();
    if (!key) continue;
    const wasClosed = before.at.endsWith('collapsed');
    await press(key);
    // All that was opened is closed again, a sheet over the widget by the key that sheets have for it.
    if (wasClosed && before.at.endsWith('expanded')) await press((await isSheetOpen(page)) ? 'Escape' : key);
  }
  await page.close();
  return log;
}

/** Whether a sheet lies over the widget: found by a root that was kept as it was attached. */
const isSheetOpen = (page) =>
  page.evaluate(() => window.widgetRoots.some((root) => root.querySelector(':popover-open')));

/** How a log may not be: silent where something is pressed, or nameless. */
const flaws = (name, log) => [
  ...log
    .filter(({at}) => at && !at.includes(', ') && !/^(out of|dialog|heading)/.test(at))
    .map(({at}) => `${name}: a nameless ${at}`),
  ...(log.length < 2 ? [`${name}: nothing takes the focus`] : []),
];

const logs = {};
await withChromium(inRoot('cdn'), (browser, address) =>
  inLanes(3, widgetNames(), async (name) => {
    logs[name] = await goThrough(browser, address, name);
  }),
);
const inOrder = Object.fromEntries(widgetNames().map((name) => [name, logs[name]]));
const text = await prettier.format(JSON.stringify(inOrder), {
  ...(await prettier.resolveConfig(file)),
  parser: 'json',
});
const problems = widgetNames().flatMap((name) => flaws(name, logs[name]));
if (!process.argv.includes('--check')) writeFileSync(file, text);
else {
  const known = JSON.parse(readFileSync(file, 'utf8'));
  for (const name of widgetNames())
    if (JSON.stringify(known[name]) !== JSON.stringify(logs[name]))
      problems.push(`<mn-${name}> speaks otherwise than .storybook/announced.json says: npm run announced`);
}
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exitCode = 1;
console.log(`${widgetNames().length} widgets, ${Object.values(logs).flat().length} keys pressed`);
