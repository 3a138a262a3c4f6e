/*
 * Pages of the documentation site that say in words what the sources say in data: platforms, languages, rules of places,
 * conformance. By path, as scripts/build-docs.mjs puts them.
 */
import {existsSync, readFileSync} from 'node:fs';
import {places, platforms, type Platform} from '../demo/builder/catalogue.js';
import {standardChoice} from '../demo/builder/choice.logic.js';
import type {Materials} from '../demo/builder/snippet-parts.logic.js';
import {waysFor, type Way} from '../demo/builder/snippets.logic.js';
import {isClaim} from '../src/evidence/claim.js';
import {jurisdictionsContent} from '../src/evidence/jurisdictions.content.js';
import {jurisdictionIds, jurisdictions, type Jurisdiction} from '../src/evidence/jurisdictions.js';
import {formattingLocale, languages, matchLanguage} from '../src/language/language.js';
import {tidyTag} from '../src/language/nearest-language.js';
import {widgets} from '../src/widgets/registry.js';
import {criteria, type Criterion} from '../docs/site/conformance.js';
import {reference} from './docs-tables.mjs';
import {inRoot} from './project.mjs';

const escaped = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A link out of the documentation, to another part of the site, which its router must leave alone. */
const out = (text: string, address: string): string => `<a href="${address}" target="_self">${text}</a>`;

const materials: Materials = {
  choice: {...standardChoice, widget: 'prep-quiz', clinicName: 'Your clinic', bookingUrl: '/book'},
  files: 'https://your-site.example/widgets/cdn/',
  integrity: '',
  ahead: {},
  words: {},
  fallback: {heading: 'Getting ready', intro: 'Ask us what to leave out before your visit.', booking: 'Book'},
  samples: {before: '', after: ''},
};

const wayIn = ({title, about, steps, snippets, file}: Way): string =>
  [
    `## ${escaped(title)}`,
    about && escaped(about),
    file && out(file.label, `../${file.name}`),
    steps.map((step, at) => `${at + 1}. ${escaped(step)}`).join('\n'),
    // In a fence of its own length: a snippet may hold one.
    ...snippets.map(
      ({title: name, code}) =>
        `**${escaped(name)}**\n\n\`\`\`\`${code.startsWith('<') ? 'html' : 'text'}\n${code}\n\`\`\`\``,
    ),
  ]
    .filter(Boolean)
    .join('\n\n');

/** Where a site's own system keeps no folder of scripts: its files stand elsewhere, and the page asks for them there. */
const keepNoFolder: readonly Platform[] = ['wix', 'squarespace', 'shopify', 'webflow', 'google-sites'];

const filesFirst = (name: Platform): string =>
  name === 'npm' || name === 'prerendered' || name === 'wordpress'
    ? ''
    : `
## First, the files

1. ${out('Download all files', '../microneedling-widgets.zip')}, or take those of one widget from the builder's last step.
2. Unpack them, and put the folder \`cdn\` on your web space, as it is.${
        keepNoFolder.includes(name)
          ? ` ${platforms[name]} keeps no such folder. Any web space will do: ask whoever looks after your domain
   for one, such as a subdomain of yours.`
          : ''
      }
3. Open the address of its file \`widgets.js\` in your browser: you should see code. The address without that name takes the
   place of \`${materials.files}\` below.
`;

const platformPage = (name: Platform): string => `# ${platforms[name]}

These are the steps of the ${out('builder', `../index.html#widget=prep-quiz&step=code&for=${name}`)}, which fills in your colour,
your name and your addresses. Here they stand with sample values, for the quiz before a visit. Every other widget goes in
the same way.
${filesFirst(name)}
${waysFor(name, materials).map(wayIn).join('\n\n')}
`;

const nameIn = (tag: string, language: string): string =>
  new Intl.DisplayNames([language], {type: 'language'}).of(tag) ?? tag;

/** Tags that pages have, and people ask about. */
const asked = 'en-GB en-AU en-US es-MX fr-CA de-AT de_DE pt-PT nl-BE ar-EG zh zh-CN zh-TW zh-HK sv'.split(
  ' ',
);

function languagesPage(): string {
  const rows = languages.map((tag) => {
    const own = `<span lang="${tag}">${nameIn(tag, tag)}</span>`;
    if (tag === 'en') return [own, 'British English', '`en`', 'the source', 'No clinician has reviewed it'];
    const file = readFileSync(inRoot('xliff', `${tag}.xlf`), 'utf8');
    const units = file.match(/<trans-unit /g)?.length ?? 0;
    const targets = file.match(/<target/g)?.length ?? 0;
    const state = /<note from="review">([^<]*)<\/note>/.exec(file)?.[1] ?? 'Reviewed';
    return [own, nameIn(tag, 'en'), `\`${tag}\``, `${targets} of ${units} texts`, state];
  });
  return `# Languages

The nearest \`lang\` decides: that of the tag, else of what is around it, else of the page. Two widgets on one page may speak
two languages, and a page pays for its own language only.

${reference(['in itself', 'in English', 'tag', 'translated', 'review'], rows)}

**No translation has been reviewed by a clinician who is a native speaker**, nor has a registered clinician reviewed the
English. Each widget says so with its sources. Translators work from a file a language and a glossary, in the folder
\`xliff/\`; a check fails where a text is missing, stale, or breaks the glossary. If you are a clinician and would review
one, write to us by an issue of the repository.

## What a page gets

${table(
  ['the page says', 'words in', 'dates and numbers as in'],
  asked.map((written) => {
    const tag = tidyTag(written);
    const language = matchLanguage(tag);
    return [`\`${written}\``, nameIn(language, 'en'), `\`${formattingLocale(tag, language)}\``];
  }),
)}

A page in Taiwan or Hong Kong gets Simplified Chinese, dates included, as there is no Traditional Chinese yet. Where English
is better, set \`lang="en"\` on the tag. A language that we do not speak gets English.

## Right to left

Arabic runs from right to left, also on a page that does not; other languages follow the page's direction.
`;
}

const cited = ({sources}: {readonly sources: readonly string[]}): string =>
  sources.map((id) => `[${id}](./evidence.md#${id})`).join(', ');

/** The things that a preset may change, in the words of the page. */
const changes: readonly [title: string, of: (rules: Jurisdiction) => string | undefined][] = [
  [
    'Needle length from which special rules are marked',
    ({depthCeiling: it}) => it && `${it.millimetres} mm (${cited(it)})`,
  ],
  ['Age that a rule names', ({minimumAge: it}) => it && `${it.years} (${cited(it)})`],
  ['Uses outside the devices’ label are marked', ({marksOffLabel: it}) => it && `yes (${cited(it)})`],
  [
    'Medicines on prescription may not be advertised',
    ({medicinesNotAdvertised: it}) => it && `yes (${cited(it)})`,
  ],
  ['Rules of its own for numbing', ({numbingRules: it}) => it && `yes (${cited(it)})`],
  ['Before-and-after pictures', ({hidesResultPictures: it}) => it && `not shown (${cited(it)})`],
];

function jurisdictionsPage(): string {
  const words: Record<string, object> = jurisdictionsContent() as never;
  const said = jurisdictionIds.flatMap((id) =>
    Object.values(words[id] ?? {})
      .filter(isClaim)
      .map((claim) => `- **${places[id]}:** ${claim.text} (${cited(claim)})`),
  );
  return `# Rules of places

\`jurisdiction\` on a tag, or \`data-jurisdiction\` on the script for the whole page, says whose rules count. Without it, none of
these apply. The presets hold what we read, with sources; they are **no legal advice**, and you remain responsible for the
rules of your place.

${table(
  ['what changes', ...jurisdictionIds.map((id) => `${places[id]} \`${id}\``)],
  changes.map(([title, of]) => [
    title,
    ...jurisdictionIds.map((id) =>
      jurisdictions[id].unread ? 'not read yet' : (of(jurisdictions[id]) ?? '–'),
    ),
  ]),
)}

“Not read yet” means that the name is known, so that a page can say where it is, and changes nothing.

## What patients are told there

${said.join('\n')}
`;
}

const testsOf = ({tests}: Criterion, repository: string): string =>
  [...new Set(tests.map(([file]) => file))]
    .map((file) => `[${file.split('/').at(-1)}](${repository}/blob/main/${file})`)
    .join(', ') || '–';

function accessibilityPage(repository: string): string {
  const tested = criteria.filter(({tests}) => tests.length > 0).length;
  const level = (wanted: Criterion['level']) =>
    reference(
      ['criterion', 'how it is met', 'seen by'],
      criteria
        .filter((one) => one.level === wanted)
        .map((one) => [`${one.number} ${one.name}`, escaped(one.how), testsOf(one, repository)]),
      'sentences',
    );
  return `# Accessibility

Built to WCAG 2.2, level AA: ${criteria.length} criteria, of which ${tested} are seen by tests that run in each release,
most in Chromium, Firefox and WebKit. The others do not apply, are held by how the widgets are built, or were read by us; the
table says which.

**What was not done:** no test by people with disabilities, none by hand with a screen reader, and no audit by anybody else.
Recorded is what Chromium tells assistive technology: see the page of each widget in
${out('Storybook', '../storybook/index.html')}.

If something keeps you from using a widget, please say so in an issue of [the repository](${repository}).

## Level A

${level('A')}

## Level AA

${level('AA')}
`;
}

/** A new widget has no picture before README's are taken anew. */
const hasPicture = (name: string): boolean => existsSync(inRoot('docs/pictures', `${name}.png`));

/** All widgets in pictures, for the first page: each leads to its own. */
export const pictureWall = (): string =>
  `<div class="picture-wall">\n${widgets
    .map(
      ({name, title, about}) =>
        `<a href="./widget-${name}.html"><span>${hasPicture(name) ? `<img src="./pictures/${name}.png" alt="" loading="lazy">` : ''}</span><b>${title}</b><small>${about}</small></a>`,
    )
    .join('\n')}\n</div>\n`;

const galleryPage = (): string => `# All widgets

${widgets
  .map(
    ({name, title, about}) => `## ${title}

${about}. [Everything it has](./widget-${name}.md), ${out('try it with your colours', `../index.html#widget=${name}`)}

${hasPicture(name) ? `![${title}](./pictures/${name}.png)` : ''}`,
  )
  .join('\n\n')}
`;

/** Every page, by path; those of platforms in the order of the builder. */
export function pagesFromSources(repository: string): Record<string, string> {
  const names = Object.keys(platforms) as Platform[];
  return {
    'all-widgets.md': galleryPage(),
    ...Object.fromEntries(names.map((name) => [`platform-${name}.md`, platformPage(name)])),
    'languages.md': languagesPage(),
    'jurisdictions.md': jurisdictionsPage(),
    'accessibility.md': accessibilityPage(repository),
  };
}
