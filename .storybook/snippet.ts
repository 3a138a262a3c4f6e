import {preloadInSnippet, reservedSpaceInSnippet} from '../src/embed/reserved-space.js';
import heights from '../src/embed/heights.json' with {type: 'json'};
import {pictures} from '../stories/support/pictures.js';
import {declarationsOf, looks, type Site} from './site.js';

const folder = 'https://your-site.example/widgets/cdn';
/** What stands above the tags, as `snippet` writes it. */
const preamble = /^(?:<!--[^<]*-->\n)?<style>.*?<\/style>\n(?:<link [^>]*>\n)?<script [^>]*><\/script>\n\n/s;

const namesIn = (tags: string): string[] => [
  ...new Set(Array.from(tags.matchAll(/<mn-([a-z-]+)/g), ([, name]) => name!)),
];

/** Room for each widget until it is there, as in the builder's snippet: the page's first paint waits for no style sheet. */
function reservedSpace(names: readonly string[]): string[] {
  const known = heights as unknown as Readonly<Record<string, [number, number][] | undefined>>;
  return names.map((name) => reservedSpaceInSnippet(name, known[name] ?? [])).filter(Boolean);
}

/** Pasted into an empty page, a widget is black on white again: nothing here sets what only the page can. */
const noteOn = (site: Site | undefined): string =>
  !site || site.look === 'light' || !looks[site.look]
    ? ''
    : `<!-- Shown on: ${looks[site.look]!.title.toLowerCase()}. Font, text colour and background stay your page's own. -->\n`;

/** A tag with one attribute a line where it would run off the page. */
function openingTag(tag: string): string {
  const [name, ...attributes] = tag.slice(1, -1).match(/[^\s"]+(?:"[^"]*")?/g) ?? [];
  const plain = attributes.map((attribute) => attribute.replace(/=""$/, ''));
  const line = `<${[name, ...plain].join(' ')}>`;
  return line.length <= 80 ? line : `<${name}\n${plain.map((attribute) => `  ${attribute}`).join('\n')}\n>`;
}

/** Takes the indentation of the story's source away; the first line has none left. */
function unindent(markup: string): string {
  const indents = markup
    .split('\n')
    .slice(1)
    .filter((line) => line.trim());
  const least = Math.min(...indents.map((line) => line.search(/\S/)));
  return indents.length ? markup.replaceAll('\n' + ' '.repeat(least), '\n') : markup;
}

/** The stories' drawings have addresses of Storybook's own; a clinic has photographs of its own. */
const withClinicsPictures = (markup: string): string =>
  Object.entries(pictures).reduce(
    (text, [name, address]) =>
      text.replaceAll(
        address,
        `/pictures/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.jpg`,
      ),
    markup,
  );

/**
 * A story's markup as a webmaster pastes it: what `site` sets and the script once, then the tags. What has been through it
 * before comes out the same: Storybook sends the code of a page's first story twice.
 */
export function snippet(markup: string, site?: Site, further: Readonly<Record<string, string>> = {}): string {
  const bare = withClinicsPictures(markup.replace(preamble, '').replace(/<!--.*?-->/gs, '')).trim();
  const tags = unindent(bare).replace(/<mn-[^>]*>/g, openingTag);
  if (!tags.includes('<mn-')) return tags;
  const declarations = Object.entries({...(site && declarationsOf(site)), ...further});
  const lines = declarations.map(([name, value]) => `    ${name}: ${value};\n`);
  const own = lines.length > 0 ? [`:root {\n${lines.join('')}  }`] : [];
  const names = namesIn(tags);
  const rules = [...own, ...reservedSpace(names)].map((rule) => `  ${rule}\n`);
  const style = `<style>\n${rules.join('')}</style>\n`;
  const language = site?.language && site.language !== 'pseudo' ? ` data-lang="${site.language}"` : '';
  const place = site?.jurisdiction ? ` data-jurisdiction="${site.jurisdiction}"` : '';
  const script = `<script async src="${folder}/widgets.js"${language}${place}></script>`;
  const preload = names.length === 1 ? preloadInSnippet(names[0]!, `${folder}/`) : '';
  return `${noteOn(site)}${style}${preload && `${preload}\n`}${script}\n\n${tags}`;
}
