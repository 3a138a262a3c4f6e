// What a visitor downloads for each widget, in brotli bytes: the loader, the entry, and all that these import at once:
// a widget that can be read and used. Then what follows on its own beside the first paint (colour repair, drawings),
// and what is fetched on demand or once the page is quiet (evidence, the quiz's list, a clinic's own words).
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {cdnGraph, laterFiles, staticFiles} from './cdn-graph.mjs';
import {inRoot, widgetNames} from './project.mjs';

const budget = {loader: 1_500, widget: 24_000, page: 75_000, language: 4_000};

const sizes = new Map();
function size(file) {
  if (!sizes.has(file)) {
    const bytes = readFileSync(inRoot('cdn', file));
    const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length};
    sizes.set(file, brotliCompressSync(bytes, {params}).length);
  }
  return sizes.get(file);
}
// Illustrations are named after what they draw; a widget's own second half ends in -rest.
const isLocale = (file) => /^chunks\/(locales|catalogues)-/.test(file);
const besidePaint = /^chunks\/(page-part|skin-[a-z]+|face-map|[a-z-]+-rest)-/;
const sum = (files) => files.reduce((total, file) => total + size(file), 0);

const graph = cdnGraph();
const loader = size('widgets.js');
const page = new Set(['widgets.js']);
const rows = widgetNames().map((widget) => {
  const files = staticFiles(graph, `${widget}.js`);
  files.forEach((file) => page.add(file));
  const parts = [...new Set(files.flatMap((file) => laterFiles(graph, file)))].filter(
    (file) => !files.includes(file) && !isLocale(file),
  );
  const shared = files.filter((file) => /^chunks\/lit-/.test(file));
  const own = files.filter((file) => !shared.includes(file));
  return {
    widget,
    loader,
    shared: sum(shared),
    own: sum(own),
    total: loader + sum(files),
    budget: budget.widget,
    'beside the paint': sum(parts.filter((file) => besidePaint.test(file))),
    'on demand': sum(parts.filter((file) => !besidePaint.test(file))),
  };
});
console.table(Object.fromEntries(rows.map(({widget, ...row}) => [widget, row])));

const checks = [
  ['loader', loader, budget.loader],
  ['all widgets on one page', sum([...page]), budget.page],
  ...rows.map(({widget, total}) => [widget, total, budget.widget]),
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
  `loader ${loader} of ${budget.loader}; all widgets on one page ${sum([...page])} of ${budget.page} bytes`,
);
for (const [name, bytes, limit] of over)
  console.error(`${name}: ${bytes} bytes, ${bytes - limit} above its budget`);
if (rows.length === 0 || over.length > 0) process.exitCode = 1;
