// Makes demo-dist whole: the built demo (builder, guides, sample clinic, cdn/, the WordPress plug-in) with the documentation
// under docs/ and Storybook under storybook/. Every address in it is relative, so that any static host serves it from any path.
//   npm run build:site [-- --as-built]
import {cpSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {inRoot, npmRun} from './project.mjs';
import {siteProblems} from './site-links.mjs';

const {values} = parseArgs({options: {'as-built': {type: 'boolean'}}});
const site = inRoot('demo-dist');
const storybook = inRoot('storybook-static');

if (!values['as-built'] || !existsSync(site)) npmRun('build');
if (!values['as-built'] || !existsSync(`${site}/docs`)) npmRun('build:docs');
if (!values['as-built'] || !existsSync(storybook)) npmRun('build:storybook');
rmSync(`${site}/storybook`, {recursive: true, force: true});
cpSync(storybook, `${site}/storybook`, {recursive: true});

// Built by themselves the demo's pages stand alone; in the whole site they lead to its other parts.
const toOthers =
  '<li><a href="./docs/index.html" hreflang="en">Docs</a></li><li><a href="./storybook/index.html" hreflang="en">Storybook</a></li>';
for (const page of ['index.html', 'guides.html', 'widgets.html']) {
  const html = readFileSync(`${site}/${page}`, 'utf8');
  if (!html.includes(toOthers))
    writeFileSync(
      `${site}/${page}`,
      html
        .replace(/<li>\s*<a href="\.\/widgets\.html"[^>]*>All widgets<\/a>\s*<\/li>/, `$&${toOthers}`)
        .replace('http://localhost:6006', './storybook/index.html'),
    );
}

const needed = [
  '404.html',
  'index.html',
  'guides.html',
  'cdn/widgets.js',
  'microneedling-widgets.zip',
  'docs/index.html',
  'docs/llms.txt',
  'storybook/index.html',
];
const problems = [
  ...needed.filter((file) => !existsSync(`${site}/${file}`)).map((file) => `There is no ${file}`),
  ...siteProblems(site),
];
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exit(1);
console.log('demo-dist: whole, and at home at any path');
