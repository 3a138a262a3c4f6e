// Every link and file of the built documentation site leads somewhere, from any folder, and nowhere else by itself; and
// in a browser its pages are whole, in the dark and on a phone too.
//   npm run build:docs
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {browserProblems} from './in-browser.mjs';
import {inRoot} from '../../scripts/project.mjs';

const site = inRoot('demo-dist');
const folder = join(site, 'docs');
const pages = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) =>
  path.endsWith('.html'),
);
const read = (file) => readFileSync(file, 'utf8');

/**
 * Storybook is laid beside this by scripts/build-site.mjs, which looks for it then.
 * @param {string} file
 */
const isOfStorybook = (file) => relative(site, file).startsWith('storybook');

/** @param {string} path */
function problemsOf(path) {
  const html = read(join(folder, path));
  const problems = [];
  for (const [tag, name, address] of html.matchAll(/<[a-z][^>]*?\s(href|src)="([^"]*)"/g)) {
    const target = address.replaceAll('&amp;', '&');
    const isLink = tag.startsWith('<a ');
    if (/^(https?:)?\/\//.test(target)) {
      if (!isLink) problems.push(`asks for ${target} (${name})`);
    } else if (target.startsWith('/')) problems.push(`${target} works in one folder alone`);
    else if (!/^(data|mailto|tel):/.test(target)) {
      const [file, anchor] = target.split('#');
      let found = file
        ? join(folder, dirname(path), decodeURIComponent(file.split('?')[0]))
        : join(folder, path);
      if (isOfStorybook(found)) continue;
      if (existsSync(found) && statSync(found).isDirectory()) found = join(found, 'index.html');
      if (!existsSync(found)) problems.push(`${target} leads nowhere`);
      // Behind the builder's # stands a choice.
      else if (
        anchor &&
        found.startsWith(folder) &&
        found.endsWith('.html') &&
        !read(found).includes(`id="${decodeURIComponent(anchor)}"`)
      )
        problems.push(`${target}: no such place on that page`);
    }
  }
  return [...new Set(problems)];
}

/** What the lists for programs name, and what the answer for a wrong address needs. */
function filesProblems() {
  const problems = [];
  for (const place of [site, folder])
    for (const [, target] of read(join(place, 'llms.txt')).matchAll(/\]\(([^)]+)\)/g))
      if (!existsSync(join(place, target))) problems.push(`llms.txt: ${target} leads nowhere`);
  for (const file of [join(site, '404.html'), join(folder, '404.html')])
    if (/\s(?:src|href)="(?!\.\/")/.test(read(file)))
      problems.push(`${relative(site, file)} needs a file, which a deeper address would not find`);
  return problems;
}

let failed = 0;
function report(name, problems) {
  if (problems.length > 0) failed++;
  console.log(`${problems.length > 0 ? '✗' : '✓'} ${name}`);
  for (const problem of problems) console.log(`    ${problem}`);
}
for (const path of pages) report(`docs/${path}`, problemsOf(path));
report('docs/llms.txt, 404.html', filesProblems());
const seen = await browserProblems();
for (const [name, problems] of seen) report(name, problems);
if (failed > 0 || pages.length === 0) process.exitCode = 1;
console.log(`\n${pages.length + 1 + seen.length - failed} passed, ${failed} failed`);
