/*
 * Holds the built widgets against the budgets of what is shown unasked: visible words and height on a phone of 360 px;
 * and, of what a patient acts for, the pages that it prints on.
 *   npm run check:visible [-- --write] [names]   after npm run build:cdn
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {openRoots, withChromium} from '../../scripts/chromium.mjs';
import {inRoot, root, widgetNames} from '../../scripts/project.mjs';
import {afterAnswers} from './after-answers.mjs';

const path = inRoot('test/visible/visible.json');
const budgets = JSON.parse(readFileSync(path, 'utf8'));
const lowering = process.argv.includes('--write');
const names = process.argv.slice(2).filter((one) => !one.startsWith('-'));

/** In the page: the widget as a clinic sets it. */
async function show(name) {
  await import(`/cdn/${name}.js`);
  const widget = document.createElement(`mn-${name}`);
  for (const [key, value] of Object.entries({
    'clinic-name': 'Your clinic',
    'booking-url': '/book',
    phone: '020 7946 0000',
  }))
    widget.setAttribute(key, value);
  document.body.replaceChildren(widget);
  await widget.updateComplete;
}

/** In the page: the visible words of the widget that is there, and its height. */
async function measure() {
  const widget = document.body.firstElementChild;
  let height = 0;
  for (let calm = 0; calm < 10; calm++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = Math.round(widget.getBoundingClientRect().height);
    if (now !== height) calm = 0;
    height = now;
  }
  const texts = [];
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const range = document.createRange();
      range.selectNodeContents(node);
      // One pixel is for screen readers alone; beside the screen lie slides that are not in view, or by an edge of theirs.
      const seen = [...range.getClientRects()].some(
        ({left, right, width, height: high}) =>
          width > 2 && high > 2 && Math.min(right, innerWidth) - Math.max(left, 0) > width / 2,
      );
      const box = node.parentElement;
      if (seen && box && box.checkVisibility({opacityProperty: true, visibilityProperty: true})) {
        const {overflow, width, height: boxHeight} = getComputedStyle(box);
        if (!(overflow === 'hidden' && parseFloat(width) <= 1 && parseFloat(boxHeight) <= 1))
          texts.push(node.data);
      }
      return;
    }
    const inside =
      node.shadowRoot ?? (node.localName === 'slot' && node.assignedNodes().length ? null : node);
    if (node.localName === 'style' || node.localName === 'script') return;
    for (const child of inside ? inside.childNodes : node.assignedNodes()) visit(child);
  };
  visit(widget);
  const segments = new Intl.Segmenter('en-GB', {granularity: 'word'}).segment(texts.join(' '));
  return {words: [...segments].filter(({isWordLike}) => isWordLike).length, height};
}

/** The pages that it takes on each paper, printed as the browser's own menu prints. */
async function pagesOf(page) {
  await page.setViewport({width: 1000, height: 740});
  const pages = {};
  for (const format of ['A4', 'Letter']) {
    const file = Buffer.from(await page.pdf({format, margin: {top: 40, right: 40, bottom: 40, left: 40}}));
    pages[format] = file.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  }
  return pages;
}

const problems = [];
const rows = {};
const untouched = widgetNames().map((widget) => ({name: widget, widget}));
await withChromium(root, async (browser, address) => {
  for (const {name, widget, act} of [...untouched, ...afterAnswers]) {
    if (names.length && !names.includes(widget)) continue;
    const page = await browser.newPage();
    await page.setViewport({width: 360, height: 740});
    await openRoots(page);
    await page.goto(`${address}/test/hosts/heights.html`);
    await page.evaluate(show, widget);
    if (act) {
      // What is answered is held against its limit within the margins that a page has on a phone.
      await page.addStyleTag({content: 'body { margin: 16px }'});
      await page.evaluate(act);
    }
    const measured = await page.evaluate(measure);
    if (act) Object.assign(measured, await pagesOf(page));
    await page.close();
    rows[name] = measured;
    for (const [figure, value] of Object.entries(measured)) {
      const budget = budgets[name]?.[figure];
      if (!budget) problems.push(`${name}: visible.json names no ${figure}`);
      else if (lowering && value < budget.now)
        budget.now = Math.max(value, Math.min(budget.now, budget.target ?? 0));
      else if (value > budget.now)
        problems.push(
          `${name}: ${figure} ${value}, at most ${budget.now}${budget.target ? `, target ${budget.target}` : ''}`,
        );
    }
  }
});
console.table(
  Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [
      name,
      {
        ...row,
        'words at most': `${budgets[name]?.words.now} → ${budgets[name]?.words.target}`,
        'height at most': `${budgets[name]?.height.now} → ${budgets[name]?.height.target ?? '–'}`,
      },
    ]),
  ),
);
if (lowering) writeFileSync(path, `${JSON.stringify(budgets, null, 2)}\n`);
for (const line of problems) console.error(`✗ ${line}`);
process.exitCode = problems.length ? 1 : 0;
