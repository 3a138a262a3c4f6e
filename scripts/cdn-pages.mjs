// The pages of cdn/ that stand in frames: one for any widget, one for each, and what lets a bare address become a
// frame (oEmbed). And the style sheet that keeps room for widgets on a clinic's own page.
import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {tsImport} from 'tsx/esm/api';
import {inRoot} from './project.mjs';

/** Measured by scripts/measure-heights.mjs: for each widget, its height at some widths, with 16 px text. */
const readHeights = () => {
  const file = inRoot('src/embed/heights.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};

const inEm = (pixels) => `${Number((pixels / 16).toFixed(2))}em`;

/**
 * Room for widgets that are still to come. A float as high as the widget will be stands before its own text; as the
 * tag is a container, the float's height can follow from the width that the widget gets.
 */
export function roomFor(widgets, heights) {
  const selectors = (name) =>
    `mn-${name}:not(:defined), mn-${name}:state(--waiting), [data-mn-widget='${name}'], .mn-widget.mn-${name}`;
  const known = widgets.filter((name) => heights[name]);
  const rules = known.map((name) => {
    const points = heights[name];
    const pieces = points.slice(0, -1).map(([width, height], i) => {
      const [nextWidth, nextHeight] = points[i + 1];
      const slope = (nextHeight - height) / (nextWidth - width);
      const room = `calc(${inEm(height - slope * width)} + ${Number((slope * 100).toFixed(2))}cqi)`;
      const rule = `:is(${selectors(name)})::before { block-size: ${room}; }`;
      return i === 0 ? rule : `@container (inline-size >= ${inEm(width)}) { ${rule} }`;
    });
    return pieces.join('\n');
  });
  const all = `:is(${known.map(selectors).join(', ')})`;
  return `/* Keeps room for each widget until it is there, so that the page around does not jump. */
${all} { display: block; box-sizing: border-box; container-type: inline-size; inline-size: 100%; }
${all}::before { content: ''; float: left; inline-size: 0; }
${all}::after { content: ''; display: block; clear: both; }
${rules.join('\n')}
/* Without scripts, nothing comes. */
@media (scripting: none) { ${all}::before { content: none; } }
`;
}

/** WordPress makes no frame higher, whatever it is told. */
const mostHeight = 1000;

const between = (html, tag) => new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] ?? '';
const characters = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"'};
const plainText = (html) => html.replace(/&\w+;/g, (entity) => characters[entity] ?? entity);

/** A page of its own for a widget, readable before any script, and its description for whoever embeds its address. */
async function pageOf(name, {template, prerender, address, height}) {
  const html = await prerender(name);
  const heading = between(html, 'h2');
  const title = plainText(heading);
  const quoted = heading.replaceAll('"', '&quot;');
  const style = between(html, 'style');
  const hash = createHash('sha256').update(style).digest('base64');
  const file = `pages/${name}.html`;
  const page = template
    .replace("style-src 'self'", (policy) => (style ? `${policy} 'sha256-${hash}'` : policy))
    .replace(/<title>.*<\/title>/, `<title>${heading}</title>`)
    .replace(
      '<link rel="stylesheet"',
      `<link rel="alternate" type="application/json+oembed" href="${address(`oembed/${name}.json`)}" title="${quoted}" />\n    $&`,
    )
    .replace(/(src|href)="(?=embed|widgets)/g, '$1="../')
    .replace('<body>', `<body data-widget="${name}">`)
    .replace(/<main>[^]*<\/main>/, () => `<main>${html}</main>`);
  const about = {
    version: '1.0',
    type: 'rich',
    title,
    width: 700,
    height,
    // WordPress shows the link until the frame says how high it is.
    html:
      `<blockquote><a href="${address(file)}">${heading}</a></blockquote>` +
      `<iframe src="${address(file)}" width="700" height="${height}" title="${quoted}"></iframe>`,
  };
  return {page, about};
}

/** @param {{folder: string, widgets: string[], baseUrl: string}} options */
export async function writePages({folder, widgets, baseUrl}) {
  if (baseUrl && !/^https?:\/\//.test(baseUrl)) throw new Error(`The base URL is not absolute: ${baseUrl}`);
  const heights = readHeights();
  const address = (path) => (baseUrl ? new URL(path, baseUrl.replace(/\/?$/, '/')).href : `../${path}`);
  const {prerender} = await tsImport('../src/server/prerender.ts', import.meta.url);
  copyFileSync(inRoot('src/embed/embed.css'), join(folder, 'embed.css'));
  writeFileSync(join(folder, 'widgets.css'), roomFor(widgets, heights));
  // In a frame without an origin, WebKit takes nothing for 'self': the folder by its address, or any server.
  const template = readFileSync(inRoot('src/embed/embed.html'), 'utf8').replaceAll(
    "'self';",
    `'self' ${baseUrl ? address('') : 'https: http:'};`,
  );
  writeFileSync(join(folder, 'embed.html'), template);
  for (const path of ['pages', 'oembed']) mkdirSync(join(folder, path));
  for (const name of widgets) {
    const near = heights[name]?.findLast(([width]) => width <= 700)?.[1] ?? 800;
    const height = Math.min(near + 12, mostHeight);
    const {page, about} = await pageOf(name, {template, prerender, address, height});
    writeFileSync(join(folder, 'pages', `${name}.html`), page);
    writeFileSync(join(folder, 'oembed', `${name}.json`), JSON.stringify(about, null, 2) + '\n');
  }
  if (!baseUrl)
    console.log(
      'oEmbed needs absolute addresses: give --base-url for pages whose bare address is to be embedded',
    );
}
