import assert from 'node:assert/strict';
import {test} from 'node:test';
import {relative} from '../../scripts/docs-addresses.mjs';
import {forSite} from '../../scripts/docs-pages.mjs';

test('scripts of the documentation ask the page where the site lies', () =>
  assert.equal(relative.js('return"/_site_/a.js"', ''), 'return globalThis.siteBase+"a.js"'));

test('pages and style sheets go up as far as they stand deep', () => {
  assert.match(relative.html('<head></head><a href="/_site_/b.html">', '../'), /<a href="\.\.\/b\.html">/);
  assert.equal(relative.css('url(/_site_/assets/a.woff2)', '../'), 'url(../assets/a.woff2)');
});

test('the search names pages by where the site lies', async () => {
  const code = relative.index('const e=\'{"0":"/_site_/a.html"}\';export{e as default};', '');
  Object.assign(globalThis, {siteBase: '/clinic/docs/'});
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {default: string};
  assert.equal(module.default, '{"0":"/clinic/docs/a.html"}');
});

test('links to what is no page of the site lead to the repository', () => {
  const text = forSite(
    '[a](limits.md#x) [b](../src/index.ts) [c](https://x.example)',
    '',
    (path) => path === 'limits.md',
    'https://repo',
  );
  assert.equal(text, '[a](limits.md#x) [b](https://repo/blob/main/src/index.ts) [c](https://x.example)');
});
