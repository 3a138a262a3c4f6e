// Every link and file of the built documentation site leads somewhere, from any folder, and nowhere else by itself; and
// in a browser its pages are whole, in the dark and on a phone too.
//   npm run build:docs
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {filesIn, inRoot} from '../../scripts/project.mjs';
import {siteProblems} from '../../scripts/site-links.mjs';
import {finish, report} from '../support/suite.mjs';
import {reportBrowser} from './in-browser.mjs';

const site = inRoot('demo-dist');
const folder = join(site, 'docs');
const read = (file) => readFileSync(file, 'utf8');

/** What a page asks of others, and places on pages that it names in vain. */
function problemsOf(path) {
  const problems = [];
  for (const [tag, address] of read(join(folder, path)).matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)) {
    const [file, anchor] = address.replaceAll('&amp;', '&').split('#');
    if (/^(https?:)?\/\//.test(file)) {
      if (!tag.startsWith('<a ')) problems.push(`asks for ${address}`);
      continue;
    }
    const found = join(folder, file ? join(dirname(path), decodeURIComponent(file.split('?')[0])) : path);
    // Behind the builder's # stands a choice.
    const isPage = found.startsWith(folder) && found.endsWith('.html') && existsSync(found);
    if (anchor && isPage && !read(found).includes(`id="${decodeURIComponent(anchor)}"`))
      problems.push(`${address}: no such place on that page`);
  }
  return problems;
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

// Storybook is laid beside this by scripts/build-site.mjs, which looks for it then.
const links = siteProblems(site).filter((problem) => !problem.includes('storybook/'));
report('every address is one of a file that is there, from any folder', links);
for (const path of filesIn(folder).filter((file) => file.endsWith('.html')))
  report(`docs/${path}`, problemsOf(path));
report('docs/llms.txt, 404.html', filesProblems());
await reportBrowser();
finish();
