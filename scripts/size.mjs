// Per widget, in brotli bytes: all that comes unasked by the snippet (loader beside the widget's own file), by the script
// alone (loader, then core and widget) and by the own file, in how many requests and hops, and what is fetched on demand.
// The names come from the graph of what was built.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {tsImport} from 'tsx/esm/api';
import {cdnGraph, laterFiles, staticFiles} from './cdn-graph.mjs';
import {inRoot, widgetNames} from './project.mjs';

const {preloadInSnippet} = await tsImport('../src/embed/reserved-space.ts', import.meta.url);

// The targets are 1,500 for the loader, 20,000 for a widget (24,000 for the four with most to show), 42,000 for four
// widgets and 75,000 for all. A ceiling above a target says what is reached.
const budget = {
  loader: 1_770,
  widget: {
    'benefits-carousel': 30_130,
    'depth-explorer': 27_870,
    faq: 32_090,
    'how-it-works': 31_020,
    'pain-explainer': 26_230,
    'prep-quiz': 23_500,
    'recovery-timeline': 30_030,
    'results-compare': 25_420,
    'routine-checker': 21_490,
    'treatment-guide': 26_120,
  },
  /** Page → loader → core and widget beside each other. */
  scriptAlone: {requests: 3, hops: 2},
  /** Beside the loader, where the snippet names it. */
  ownFile: {requests: 1, hops: 1},
  fourWidgets: {bytes: 55_510, requests: 7},
  page: 107_050,
  /** A widget without a figure of its own yet: alone, what all on one page may grow by, and files that name each widget. */
  newWidget: {alone: 20_000, page: 2_000, named: 40},
  language: 4_000,
  /** Languages of the widgets whose words all come at once. */
  languageAtFirst: {
    'benefits-carousel': 4_230,
    faq: 8_350,
    'how-it-works': 5_700,
    'pain-explainer': 4_570,
    'recovery-timeline': 4_650,
  },
};

const sizes = new Map();
function size(file) {
  if (!sizes.has(file)) {
    const bytes = readFileSync(inRoot('cdn', file));
    const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length};
    sizes.set(file, brotliCompressSync(bytes, {params}).length);
  }
  return sizes.get(file);
}
const isLocale = (file) => /^chunks\/(locales|catalogues)-/.test(file);
const sum = (files) => files.reduce((total, file) => total + size(file), 0);

const graph = cdnGraph();
const loader = size('widgets.js');
const {widgets} = JSON.parse(readFileSync(inRoot('cdn/files.json'), 'utf8'));
const filesOf = (...names) => [
  ...new Set(names.flatMap((name) => widgets[name].unasked.map(({file}) => file))),
];
const later = (files) =>
  [...new Set(files.flatMap((file) => laterFiles(graph, file)))].filter(
    (file) => !files.includes(file) && !isLocale(file),
  );
/** How often a browser finds, in what has come, the name of something more that it needs. */
function hops(started) {
  let depth = 1;
  let known = new Set(started);
  for (let found = started; ; depth++) {
    found = found.flatMap((file) => graph.get(file).static).filter((file) => !known.has(file));
    if (found.length === 0) return depth;
    known = new Set([...known, ...found]);
  }
}
const rows = widgetNames().map((widget) => {
  const named = filesOf(widget);
  const files = [...new Set(named.flatMap((file) => staticFiles(graph, file)))];
  const ownFiles = staticFiles(graph, `${widget}.js`);
  return {
    widget,
    ...(preloadInSnippet(widget, '') && {'by the snippet': loader + sum(ownFiles)}),
    'own file': sum(ownFiles),
    'own requests': ownFiles.length,
    'own hops': hops([`${widget}.js`]),
    'script alone': loader + sum(files),
    requests: 1 + files.length,
    hops: 1 + hops(named),
    'on demand': sum(later(files)),
  };
});
console.table(Object.fromEntries(rows.map(({widget, ...row}) => [widget, row])));

const isNew = (widget) => !(widget in budget.widget);
const added = (bytes) => bytes * widgetNames().filter(isNew).length;
const naming = added(budget.newWidget.named);
const ceiling = (widget) => (budget.widget[widget] ?? budget.newWidget.alone) + naming;
const four = filesOf('benefits-carousel', 'prep-quiz', 'faq', 'results-compare');
const page = filesOf(...widgetNames());
const checks = [
  ['loader', loader, budget.loader + naming],
  ['four widgets on one page', loader + sum(four), budget.fourWidgets.bytes + naming],
  ['four widgets on one page, requests', 1 + four.length, budget.fourWidgets.requests],
  ['all widgets on one page', loader + sum(page), budget.page + added(budget.newWidget.page)],
  ...rows.flatMap((row) => [
    [row.widget, row['script alone'], ceiling(row.widget)],
    [`${row.widget}, snippet`, row['by the snippet'], ceiling(row.widget)],
    [`${row.widget}, requests`, row.requests, budget.scriptAlone.requests],
    [`${row.widget}, hops`, row.hops, budget.scriptAlone.hops],
    [`${row.widget}, own requests`, row['own requests'], budget.ownFile.requests],
    [`${row.widget}, own hops`, row['own hops'], budget.ownFile.hops],
  ]),
];

// The cost of another language on first use of a widget: how languages work, and the words of all that it shows
// unasked, as its class names them. The words of lazy parts come with those parts.
const chunk = (name) => [...graph.keys()].find((file) => file.startsWith(`chunks/${name}-`));
const localeFile = /^chunks\/locales-[^/]+\/([^/]+)\/mn-words-\1-([^/]+)\.js$/;
const locales = [...graph.keys()].map((file) => localeFile.exec(file)).filter(Boolean);
const languageRows = widgetNames().map((widget) => {
  const bytes = (...names) => {
    const byLanguage = {};
    for (const [file, language, name] of locales)
      if (names.includes(name)) byLanguage[language] = (byLanguage[language] ?? 0) + size(file);
    const [language, most] = Object.entries(byLanguage).sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
    return {language, bytes: most + size(chunk('catalogues'))};
  };
  const first = bytes(widget);
  return {
    widget,
    'costliest language': first.language,
    'first use': first.bytes,
    'with lazy parts': bytes(widget, `${widget}-later`).bytes,
  };
});
console.table(Object.fromEntries(languageRows.map(({widget, ...row}) => [widget, row])));
checks.push(
  ...languageRows.map((row) => [
    `${row.widget} in ${row['costliest language']}`,
    row['first use'],
    (budget.languageAtFirst[row.widget] ?? budget.language) + naming,
  ]),
);

const over = checks.filter(([, bytes, limit]) => bytes > limit);
console.log(
  `loader ${loader}; four widgets on one page ${loader + sum(four)} in ${1 + four.length} requests; all ${loader + sum(page)} in ${1 + page.length}`,
);
for (const [name, amount, limit] of over)
  console.error(`${name}: ${amount}, ${amount - limit} above its budget`);
if (rows.length === 0 || over.length > 0) process.exitCode = 1;
