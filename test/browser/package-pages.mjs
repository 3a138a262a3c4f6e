// A clinic's page built on a real, installed package: its styles and scripts, elements of the page's own, and widgets,
// by each way in. Our script comes last, as a tag manager brings it (test/hosts/late.js).
import {tsImport} from 'tsx/esm/api';

/** @type {Record<string, {styles?: string[], scripts?: string[], body?: string, extra?: string}>} */
export const packages = {
  'bootstrap-3': {styles: ['vendor/bootstrap-3/dist/css/bootstrap.css']},
  'bootstrap-5': {styles: ['vendor/bootstrap/dist/css/bootstrap.css']},
  foundation: {styles: ['vendor/foundation-sites/dist/css/foundation.css']},
  bulma: {styles: ['vendor/bulma/css/bulma.css']},
  tailwind: {styles: ['vendor/tailwindcss/theme.css', 'vendor/tailwindcss/preflight.css']},
  reset: {styles: ['vendor/reset-css/reset.css']},
  prototype: {scripts: ['system/prototype/prototype.js']},
  mootools: {scripts: ['system/mootools/mootools-core.min.js']},
  requirejs: {scripts: ['vendor/requirejs/require.js']},
  angularjs: {
    scripts: ['vendor/angular/angular.js'],
    body: 'ng-app',
    extra: '<p ng-if="shown">{{ 1 + 1 }} <mn-prep-quiz id="extra"></mn-prep-quiz></p>',
  },
  turbo: {
    scripts: ['vendor/@hotwired/turbo/dist/turbo.es2017-umd.js'],
    extra: '<a id="next" href="/package/turbo?next">The next page</a>',
  },
  htmx: {
    scripts: ['vendor/htmx.org/dist/htmx.js'],
    extra:
      '<button id="more" hx-get="/hosts/fragment.html" hx-target="#place">More</button><div id="place"></div>',
  },
};

const host = `<div class="host">
      <h1>Our clinic</h1>
      <p>A page with <a href="#host">a link</a>, <b>words</b> and <code>signs</code>.</p>
      <ul><li>One thing</li></ul>
      <label>Name <input class="form-control" value="Alder" /></label>
      <button class="btn button">Send</button>
      <table class="table"><tbody><tr><th>Day</th><td>Monday</td></tr></tbody></table>
      <details><summary>More</summary>Words</details>
    </div>`;

const {prerender} = await tsImport('../../src/server/prerender.ts', import.meta.url);
/** Made when the first page asks for it. */
let prerendered;

/**
 * What of ours is on the page, by way in. Each page has more than one of them, as each takes time to load.
 * @type {Record<string, {late?: string, body: () => string | Promise<string>}>}
 */
const ways = {
  // A classic script, and tags.
  script: {
    body: () => `<mn-benefits-carousel booking-url="/book"><p>Fallback text of the benefits.</p></mn-benefits-carousel>
      <mn-pain-explainer booking-url="/book"><p>Fallback text about pain.</p></mn-pain-explainer>
      <mn-prep-quiz booking-url="/book"><p>Fallback text of the quiz.</p></mn-prep-quiz>`,
  },
  // The script as a module, and all that may stand in the place of tags.
  module: {
    late: 'data-type="module"',
    body: async () => `<div data-mn-widget="how-it-works"><p>Fallback text of how it works.</p></div>
      <div class="mn-widget mn-faq"><p>Fallback text of the questions.</p></div>
      <div id="written"></div>
      ${await (prerendered ??= prerender('benefits-carousel', {attributes: {'booking-url': '/book'}}))}
      <iframe title="Before your appointment" width="480" height="300" src="/cdn/embed.html?widget=prep-quiz"></iframe>`,
  },
  'single-files': {
    late: 'data-type="module" data-sources="/cdn/prep-quiz.js /cdn/results-compare.js"',
    body: () => `<mn-prep-quiz booking-url="/book"><p>Fallback text of the quiz.</p></mn-prep-quiz>
      <mn-results-compare>
        <img slot="before" src="/hosts/before.svg" alt="A cheek before" />
        <img slot="after" src="/hosts/after.svg" alt="The cheek after" />
        <p slot="caption">By the clinic, in the same light, after three sessions.</p>
      </mn-results-compare>`,
  },
};

/**
 * @param {string} name
 * @param {string} way
 */
export async function packagePage(name, way) {
  const {styles = [], scripts = [], body = '', extra = ''} = packages[name];
  const {late = '', body: ours} = ways[way];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${name}</title>
    <script src="/hosts/watch.js"></script>
    <style>html { overflow-y: scroll; }</style>
    ${styles.map((path) => `<link rel="stylesheet" href="/${path}" />`).join('')}
    ${scripts.map((path) => `<script src="/${path}"></script>`).join('')}
    <script defer src="/hosts/late.js" ${late}></script>
  </head>
  <body ${body}>
    ${host}
    <div class="container grid-container">
      ${await ours()}
    </div>
    ${way === 'script' ? extra : ''}
  </body>
</html>`;
}
