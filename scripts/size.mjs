// Per widget, in brotli bytes: what comes unasked by the snippet (loader, core, widget) and by the widget's own file, in how
// many requests, and what is fetched on demand. The names come from the build's own list, cdn/files.json.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {cdnGraph, laterFiles, staticFiles} from './cdn-graph.mjs';
import {inRoot, widgetNames} from './project.mjs';

// The targets are 1,500 for the loader and 20,000 or 24,000 for a widget; a ceiling above a target only ever goes down.
const budget = {
  loader: 1_700,
  widget: 24_000,
  requests: 3,
  fourWidgets: 46_000,
  page: 75_000,
  language: 4_000,
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
const rows = widgetNames().map((widget) => {
  const files = filesOf(widget);
  return {
    widget,
    'by the snippet': loader + sum(files),
    requests: 1 + files.length,
    'own file': size(`${widget}.js`),
    'own requests': staticFiles(graph, `${widget}.js`).length,
    'on demand': sum(later(files)),
  };
});
console.table(Object.fromEntries(rows.map(({widget, ...row}) => [widget, row])));

const four = filesOf('benefits-carousel', 'prep-quiz', 'faq', 'results-compare');
const page = filesOf(...widgetNames());
const checks = [
  ['loader', loader, budget.loader],
  ['four widgets on one page', loader + sum(four), budget.fourWidgets],
  ['all widgets on one page', loader + sum(page), budget.page],
  ...rows.flatMap((row) => [
    [row.widget, row['by the snippet'], budget.widget],
    [`${row.widget}, own file`, row['own file'], budget.widget],
    [`${row.widget}, requests`, row.requests, budget.requests],
  ]),
];

// What another language costs a widget on first use: how languages work, and the words of the content modules that
// it begins with. The words of later parts come with those parts.
const chunk = (name) => [...graph.keys()].find((file) => file.startsWith(`chunks/${name}-`));
const localeFile = /^chunks\/locales-[^/]+\/([^/]+)\/([^/]+)\.js$/;
const locales = [...graph.keys()].map((file) => localeFile.exec(file)).filter(Boolean);
const languageRows = widgetNames().map((widget) => {
  const bytes = (isMeant) => {
    const byLanguage = {};
    for (const [file, language, group] of locales)
      if (isMeant(group)) byLanguage[language] = (byLanguage[language] ?? 0) + size(file);
    const [language, most] = Object.entries(byLanguage).sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
    return {language, bytes: most + size(chunk('catalogues'))};
  };
  const first = bytes((group) => group === 'common' || group === widget);
  const all = bytes((group) => group === 'common' || group === widget || group.startsWith(`${widget}-`));
  return {
    widget,
    'costliest language': first.language,
    'first use': first.bytes,
    'with later parts': all.bytes,
  };
});
console.table(Object.fromEntries(languageRows.map(({widget, ...row}) => [widget, row])));
checks.push(
  ...languageRows.map((row) => [
    `${row.widget} in ${row['costliest language']}`,
    row['first use'],
    budget.language,
  ]),
);

const over = checks.filter(([, bytes, limit]) => bytes > limit);
console.log(
  `loader ${loader}; four widgets on one page ${loader + sum(four)} in ${1 + four.length} requests; all ${loader + sum(page)} in ${1 + page.length}`,
);
for (const [name, amount, limit] of over)
  console.error(`${name}: ${amount}, ${amount - limit} above its budget`);
if (rows.length === 0 || over.length > 0) process.exitCode = 1;
