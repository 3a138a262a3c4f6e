// Every link and file of the built documentation site leads somewhere, from any folder, and nowhere else by itself.
//   npm run build:docs
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {inRoot} from './project.mjs';

const folder = inRoot('demo-dist/docs');
const pages = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) =>
  path.endsWith('.html'),
);
const read = (file) => readFileSync(file, 'utf8');

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
      if (existsSync(found) && statSync(found).isDirectory()) found = join(found, 'index.html');
      if (!existsSync(found)) problems.push(`${target} leads nowhere`);
      else if (
        anchor &&
        found.endsWith('.html') &&
        !read(found).includes(`id="${decodeURIComponent(anchor)}"`)
      )
        problems.push(`${target}: no such place on that page`);
    }
  }
  return [...new Set(problems)];
}

let failed = 0;
for (const path of pages) {
  const problems = problemsOf(path);
  if (problems.length > 0) failed++;
  console.log(`${problems.length > 0 ? '✗' : '✓'} docs/${path}`);
  for (const problem of problems) console.log(`    ${problem}`);
}
if (failed > 0 || pages.length === 0) process.exitCode = 1;
console.log(`\n${pages.length - failed} passed, ${failed} failed`);
