// The pages of cdn/ that stand in frames: one for any widget, one for each, and what lets a bare address become a
// frame (oEmbed).
import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {tsImport} from 'tsx/esm/api';
import {inRoot, readHeights} from './project.mjs';

/** WordPress makes no frame higher, whatever it is told. */
const mostHeight = 1000;

const between = (html, tag) => new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] ?? '';
const characters = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"'};
const plainText = (html) => html.replace(/&\w+;/g, (entity) => characters[entity] ?? entity);

/** A page of its own for a widget, readable before any script, and its description for whoever embeds its address. */
async function pageOf(name, {template, prerender, address, height, unasked}) {
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
    // Known already, so that they come beside the loader and not after it.
    .replace(
      '<script',
      `${unasked.map((file) => `<link rel="modulepreload" href="${file}" />\n    `).join('')}$&`,
    )
    .replace(/(src|href)="(?=chunks|embed|widgets)/g, '$1="../')
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

/**
 * @param {{folder: string, core: string, own: Record<string, string>, baseUrl: string}} options with the files that the
 *   widgets need, `own` by the widget's name
 */
export async function writePages({folder, core, own, baseUrl}) {
  const widgets = Object.keys(own);
  if (baseUrl && !/^https?:\/\//.test(baseUrl)) throw new Error(`The base URL is not absolute: ${baseUrl}`);
  const heights = readHeights();
  const address = (path) => (baseUrl ? new URL(path, baseUrl.replace(/\/?$/, '/')).href : `../${path}`);
  const {reservedSpace} = await tsImport('../src/embed/reserved-space.ts', import.meta.url);
  const {prerender} = await tsImport('../src/server/prerender.ts', import.meta.url);
  copyFileSync(inRoot('src/embed/embed.css'), join(folder, 'embed.css'));
  writeFileSync(join(folder, 'widgets.css'), reservedSpace(widgets, heights));
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
    const unasked = [core, own[name]];
    const {page, about} = await pageOf(name, {template, prerender, address, height, unasked});
    writeFileSync(join(folder, 'pages', `${name}.html`), page);
    writeFileSync(join(folder, 'oembed', `${name}.json`), JSON.stringify(about, null, 2) + '\n');
  }
  if (!baseUrl)
    console.log(
      'oEmbed needs absolute addresses: give --base-url for pages whose bare address is to be embedded',
    );
}
