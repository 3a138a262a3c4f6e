import {readFileSync} from 'node:fs';
import {defineConfig} from 'vitepress';

/** Stands for the folder that the site lies in, until scripts/build-docs.mjs makes every address relative to it. */
const base = '/_site_/';

// Written by scripts/build-docs.mjs beside the pages.
const {sidebar} = JSON.parse(readFileSync(new URL('../site.json', import.meta.url), 'utf8'));

/** Within the page: its address would be another's after each step of the router. */
const mark = readFileSync(new URL('../public/mark.svg', import.meta.url), 'utf8');

export default defineConfig({
  base,
  lang: 'en-GB',
  title: 'microneedling widgets',
  description: 'Patient-education widgets about microneedling for a clinic’s own website.',
  srcDir: '.',
  outDir: './dist',
  // `<mn-…>` in a text is a tag that is talked about.
  // Colours that can be read on the ground of a code block.
  markdown: {theme: {light: 'github-light-high-contrast', dark: 'github-dark-high-contrast'}},
  vue: {template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('mn-')}}},
  head: [
    ['link', {rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(mark)}`}],
    ['meta', {name: 'theme-color', content: '#0b6b66'}],
    // The widgets themselves, from the folder beside this site: on the pages that show them.
    ['script', {async: '', src: `${base}../cdn/widgets.js`}],
  ],
  themeConfig: {
    logo: {src: '/mark.svg', alt: ''},
    search: {provider: 'local'},
    outline: [2, 3],
    nav: [
      {text: 'Start', link: '/start-webmaster'},
      {text: 'Widgets', link: '/all-widgets'},
      {text: 'Evidence', link: '/evidence'},
      // The other parts of the site, which the router of this one must leave alone.
      {text: 'Builder', link: '/../index.html', target: '_self'},
      {text: 'Storybook', link: '/../storybook/index.html', target: '_self'},
    ],
    sidebar,
    footer: {
      message: 'No cookies, no tracking, nothing from another server: this site as little as the widgets.',
    },
  },
});
