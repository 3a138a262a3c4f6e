// VitePress wants to know the folder that a site lies in; ours lies in any.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Makes every address of a built site relative to the page, or asks the page where it lies. `/_site_/` stands for the
 * folder in docs/site/.vitepress/config.mjs.
 * @param {string} folder
 */
export function makeRelative(folder) {
  for (const path of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    const [, kind] = /\.(css|html|js)$/.exec(path) ?? [];
    if (!kind) continue;
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, relative[path.includes('localSearchIndex') ? 'index' : kind](text, upFrom(path)));
  }
}

/** @param {string} path A page's or a style sheet's own, in the site. */
const upFrom = (path) => '../'.repeat(path.split(/[\\/]/).length - 1) || './';

/** @type {Record<'css' | 'html' | 'index' | 'js', (text: string, up: string) => string>} */
export const relative = {
  css: (text, up) => text.replaceAll('/_site_/', up),
  /** Addresses that are put together while the page runs ask the page. */
  js: (text) => text.replace(/(["'`])\/_site_\//g, (_, quote) => ` globalThis.siteBase+${quote}`),
  /** The search's index: one long text that the module exports. */
  index: (text) =>
    text.replace(/export\{(\w+) as default\};?\s*$/, (_, name) => {
      const inPlace = `${name}.replaceAll("/_site_/",globalThis.siteBase)`;
      return `const inPlace=${inPlace};export{inPlace as default};`;
    }),
  html: (text, up) =>
    text
      .replace(
        '<head>',
        `<head>\n    <script>siteBase=new URL(${JSON.stringify(up)},location.href).pathname</script>`,
      )
      .replace(
        /(window\.__VP_SITE_DATA__=JSON\.parse\(.*?\));?<\/script>/s,
        '$1;__VP_SITE_DATA__.base=siteBase</script>',
      )
      .replace(/((?:href|src|content)=")\/_site_\//g, `$1${up}`),
};
