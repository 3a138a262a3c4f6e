// Whether a static site is whole and can be served from any path: every address in its pages and styles is relative, and
// leads to a file of the site.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {filesIn} from './project.mjs';

const inHtml = /<(?:a|link|script|img|iframe|source|use)\b[^>]*?\s(?:href|src)="([^"]*)"/g;
const inCss = /url\(\s*["']?([^"')]+)["']?\s*\)/g;
const comments = /<!--[^]*?-->/g;

/** @returns {string[]} what is wrong, one line each */
export function siteProblems(folder) {
  const problems = [];
  const files = filesIn(folder).filter((file) => /\.(html|css)$/.test(file));
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8').replace(comments, '');
    const isPage = file.endsWith('.html');
    for (const [, address] of text.matchAll(isPage ? inHtml : inCss)) {
      if (/^(?:https?:|mailto:|tel:|data:|blob:|about:|#|$)/.test(address)) continue;
      if (address.startsWith('/')) {
        problems.push(`${file}: ${address} counts only at the root of a server`);
        continue;
      }
      const [path] = address.replaceAll('&amp;', '&').split(/[?#]/);
      const target = posix.join(dirname(file), decodeURIComponent(path));
      const there = join(folder, target.endsWith('/') ? `${target}index.html` : target);
      if (path && (target.startsWith('..') || !existsSync(there)))
        problems.push(`${file}: there is no ${address}`);
    }
  }
  return problems;
}
