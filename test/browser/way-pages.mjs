// Pages that a widget comes to by each way in, between a clinic's own words: for measuring how far these jump. And pages
// with the single files of some widgets.
import {tsImport} from 'tsx/esm/api';
import {readHeights} from '../../scripts/project.mjs';

const {prerender} = await tsImport('../../src/server/prerender.ts', import.meta.url);
const {reservedSpaceInSnippet} = await tsImport('../../src/embed/reserved-space.ts', import.meta.url);

const fallback =
  '<p>What you find here with scripts, in a sentence or two. Ask your clinic for it on paper.</p>';
const attributes = {'booking-url': '/book', 'clinic-name': 'Your clinic'};
const written = Object.entries(attributes)
  .map(([name, value]) => ` ${name}="${value}"`)
  .join('');

/** @type {Record<string, (name: string) => string | Promise<string>>} */
const ways = {
  snippet: (name) => `<mn-${name}${written}>${fallback}</mn-${name}>`,
  'own-words': (name) =>
    `<mn-${name}${written}>${fallback}<script type="application/json">{"heading": "In our own words"}</script></mn-${name}>`,
  placeholder: (name) =>
    `<div data-mn-widget="${name}"${written.replaceAll(' b', ' data-mn-b').replaceAll(' c', ' data-mn-c')}>${fallback}</div>`,
  prerendered: (name) => prerender(name, {attributes}),
};

export const wayNames = Object.keys(ways);

/**
 * @param {string} way
 * @param {string} name
 * @param {string} folder where the script-tag build is; none where its script is still to be put in
 */
export async function wayPage(way, name, folder) {
  const words = `<p>${'Words of the clinic around it, which should stay where they are. '.repeat(4)}</p>`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${name} by ${way}</title>
    <style>
      body { margin: 0 auto; padding: 20px; max-width: 720px; font: 16px/1.6 system-ui, sans-serif; }
    </style>
    <style>${reservedSpaceInSnippet(name, readHeights()[name] ?? [])}</style>
    ${folder && `<script async src="${folder}/widgets.js"></script>`}
  </head>
  <body>
    <h2>Before</h2>
    ${words}
    ${await ways[way](name)}
    <h2 id="after">After</h2>
    ${words.repeat(8)}
    <script>
      // As the styles have it, before any script that needs time: an engine may wait with its load event for those too.
      window.first = {
        top: document.getElementById('after').getBoundingClientRect().top,
        hasWidget: Boolean(document.querySelector('mn-${name}:defined')),
      };
    </script>
  </body>
</html>`;
}

/** What a widget needs to stand in. */
const pictures = {
  'results-compare': `<img slot="before" src="/hosts/before.svg" alt="A cheek before" />
      <img slot="after" src="/hosts/after.svg" alt="The cheek after" />
      <p slot="caption">By the clinic, in the same light, after three sessions.</p>`,
};

/**
 * A page with a script for each widget, and nothing else of ours.
 * @param {string[]} names
 * @param {string} folder where the script-tag build is
 */
export function singleFilesPage(names, folder) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${names.join(' and ')}</title>
    <script src="/hosts/watch.js"></script>
    ${names.map((name) => `<script type="module" src="${folder}/${name}.js"></script>`).join('')}
  </head>
  <body>
    ${names.map((name) => `<mn-${name}${written}>${pictures[name] ?? fallback}</mn-${name}>`).join('')}
  </body>
</html>`;
}
