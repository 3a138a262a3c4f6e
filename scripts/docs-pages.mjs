// The pages of the documentation site that are made from what the project holds already.
import {folded, reference} from './docs-tables.mjs';

/** @param {string} text */
const inCell = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .replace(/<(?=[a-z/])/gi, '&lt;')
    .replaceAll('{{', '&#123;&#123;');

/** @param {string} title */
const foldedTable = (title, names, rows) =>
  rows.length === 0 ? '' : `\n## ${title}\n${folded(`All ${rows.length}`, names, rows)}`;

/** A widget's own stands open; what every widget has waits behind one line. */
function ownAndShared(title, names, entries, isShared, cells) {
  if (entries.length === 0) return '';
  const own = entries.filter((one) => !isShared(one));
  const shared = entries.filter(isShared);
  const rows = own.map(cells);
  return `\n## ${title}\n${rows.length > 0 ? `\n${reference(names, rows)}\n` : ''}${folded(
    `The same on every widget: ${shared.length}`,
    names,
    shared.map(cells),
  )}`;
}

/**
 * Whether all of these widgets have an entry, in the same words.
 * @param {readonly Readonly<Record<string, any>>[]} declarations
 */
export function sharedBy(declarations) {
  const key = (kind, {name, description}) => `${kind} ${name} ${description}`;
  const counts = new Map();
  for (const one of declarations)
    for (const kind of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'members'])
      for (const entry of one[kind] ?? [])
        counts.set(key(kind, entry), (counts.get(key(kind, entry)) ?? 0) + 1);
  return (kind) => (entry) => counts.get(key(kind, entry)) === declarations.length;
}

const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');

/** Every name that a content schema knows, with its description, down to the third level. */
function contentNames({properties = {}}, depth = 1, before = '') {
  return Object.entries(properties).flatMap(([name, field]) => [
    ...(name.startsWith('$') ? [] : [[`\`${before}${name}\``, inCell(field.description ?? '')]]),
    ...(depth < 3 && field.type === 'object' ? contentNames(field, depth + 1, `${before}${name}.`) : []),
  ]);
}

/**
 * Facts of a widget that Storybook's pages know as well.
 * @typedef {{
 *   advice?: {use: string; not: string};
 *   limits?: {do: readonly string[]; dont: readonly string[]};
 *   log?: readonly {press: string; at?: string; says?: string}[];
 * }} Known
 */

/** @param {Known} known */
function advicePart({advice, limits}) {
  const list = (items) => items.map((item) => `- ${item}\n`).join('');
  return `${advice ? `\n**Use it** ${lowered(advice.use)}\n\n**Not** ${lowered(advice.not)}\n` : ''}${
    limits ? `\n## Your words\n\nDo write:\n\n${list(limits.do)}\nDo not:\n\n${list(limits.dont)}` : ''
  }`;
}

const lowered = (text) => text[0].toLowerCase() + text.slice(1);

/** @param {Known} known */
const keysPart = ({log}) =>
  log
    ? `${foldedTable(
        'Keyboard, and what is announced',
        ['key', 'what has the focus then, and what is said'],
        log.map(({press, at, says}) => [
          `<kbd>${press}</kbd>`,
          [at && inCell(at), says && `*${inCell(says)}*`].filter(Boolean).join('<br>') || 'the same',
        ]),
      )}\nRecorded from what Chromium tells assistive technology; screen readers say it in words of their own.\n`
    : '';

/**
 * The page of a widget, from the manifest, its content schema, and what Storybook knows.
 * @param {string} title
 * @param {Known} known
 * @param {ReturnType<typeof sharedBy>} shared
 */
export function widgetPage(widget, schema, title, known, shared) {
  const {tagName, description = '', attributes = [], events = [], slots = []} = widget;
  const {cssProperties = [], cssParts = [], members = []} = widget;
  const name = tagName.slice(3);
  const story = title.toLowerCase().replaceAll(' ', '-');
  const described = (one) => [code(one.name), inCell(one.description ?? '')];
  const typed = (one) => [code(one.name), code(one.type?.text), inCell(one.description ?? '')];
  const standard = (one) => [code(one.name), code(one.default), inCell(one.description ?? '')];
  const methods = members.filter(({kind}) => kind === 'method');
  const tables = [
    ['Attributes', ['name', 'type', 'meaning'], attributes, shared('attributes'), typed],
    ['Events', ['name', 'type', 'when, and what it carries'], events, shared('events'), typed],
    ['Slots', ['name', 'what it holds'], slots, shared('slots'), described],
    ['Parts', ['name', 'which'], cssParts, shared('cssParts'), described],
    [
      'Custom properties',
      ['name', 'default', 'what it sets'],
      cssProperties,
      shared('cssProperties'),
      standard,
    ],
    ['Methods', ['name', 'what it does'], methods, shared('members'), described],
  ];
  return `# ${title}

${description.replace(/\s+/g, ' ')}
${advicePart({advice: known.advice})}
## Try it

<${tagName} clinic-name="Your clinic" phone="01632 960142"><p>The widget needs scripts.</p></${tagName}>

## Put it on your page

\`\`\`html
<link rel="stylesheet" href="https://your-site.example/widgets/cdn/widgets.css">
<script async src="https://your-site.example/widgets/cdn/widgets.js"></script>

<${tagName} clinic-name="Your clinic" booking-url="/book">
  <p>What visitors read until the widget is there, and without scripts.</p>
</${tagName}>
\`\`\`

<a href="../index.html#widget=${name}" target="_self">Put it together in the builder</a>, with your colours and words.
<a href="../storybook/index.html?path=/docs/widgets-${story}--docs" target="_self">Every state of it</a> is in Storybook: wrong, long, dark,
right to left, on paper.
${advicePart({limits: known.limits})}${keysPart(known)}${tables.map((table) => ownAndShared(...table)).join('')}${foldedTable('Names of its words', ['name', 'meaning'], contentNames(schema))}`;
}

/**
 * A page that was written for the repository: links to what is no page of the site lead to the repository.
 * @param {string} text
 * @param {string} folder The page's own, seen from docs/.
 * @param {(path: string) => boolean} isPage
 * @param {string} repository
 */
export const forSite = (text, folder, isPage, repository) =>
  text.replace(/\]\((?![a-z]+:|#)([^)\s]+)\)/g, (link, target) => {
    const {pathname, hash} = new URL(target, `https://docs.example/docs/${folder}`);
    const path = pathname.slice(1);
    if (path.startsWith('docs/') && isPage(path.slice(5))) return link;
    if (path === 'SECURITY.md') return `](${/^\w/.test(folder) ? '../' : './'}security.md${hash})`;
    return `](${repository}/blob/main/${path}${hash})`;
  });

/**
 * The pages of a site as a list for programs that read, by the convention of llms.txt.
 * @param {readonly {text: string; items: readonly {text: string; link: string}[]}[]} sidebar
 * @param {string} description
 * @param {string} folder Where the pages are, seen from the list.
 */
export const pageList = (sidebar, description, folder) => `# microneedling widgets

> ${description}

[All of it in one file](${folder}/llms-full.txt): every widget with its attributes, events, slots, parts and custom properties.
${sidebar
  .map(
    ({text, items}) =>
      `\n## ${text}\n\n${items.map(({text: title, link}) => `- [${title}](${folder}${link}.html)\n`).join('')}`,
  )
  .join('')}`;
