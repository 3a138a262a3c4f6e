import assert from 'node:assert/strict';
import {test} from 'node:test';
import {declarationsOf, looks, ownName, type Site} from '../../.storybook/site.js';
import {snippet} from '../../.storybook/snippet.js';
import {languages} from '../../src/language/language.js';
import {pictures} from '../../stories/support/pictures.js';

const site = (change: Partial<Site> = {}): Site => ({
  look: 'light',
  accent: '',
  tone: '',
  language: '',
  jurisdiction: '',
  ...change,
});
const tag = '<mn-prep-quiz booking-url="/book"></mn-prep-quiz>';
const scripts = (code: string) => code.match(/<script async/g)?.length;

test('holds the script once, room for its widget, no style sheet to wait for, and nothing that was not chosen', () => {
  const code = snippet(tag, site());
  assert.equal(scripts(code), 1);
  assert.doesNotMatch(code, /stylesheet|:root|<script[^>]* data-/);
  assert.equal(code.match(/<style>/g)?.length, 1);
  assert.match(code, /^<style>\n {2}:is\(mn-prep-quiz:not\(:defined\).*block-size:calc\(/);
  assert.ok(code.endsWith(`\n\n${tag}`));
});

test('names the file of a single widget, and none of several', () => {
  assert.match(
    snippet(tag, site()),
    /<\/style>\n<link rel="modulepreload" href="[^"]*\/prep-quiz\.js">\n<script/,
  );
  assert.doesNotMatch(snippet(`${tag}\n<mn-faq></mn-faq>`, site()), /<link/);
});

test('stays the same when it is made twice, as Storybook does for the first story of a page', () => {
  for (const choice of [site(), site({look: 'dark-serif', accent: 'plum', tone: '5', language: 'de'})]) {
    const once = snippet(tag, choice);
    assert.equal(snippet(once, choice), once);
  }
});

test('drops what an earlier choice had set', () => {
  const before = snippet(tag, site({accent: 'plum', jurisdiction: 'au'}));
  assert.equal(snippet(before, site()), snippet(tag, site()));
});

test('takes along what the toolbar sets, a colour of one’s own included', () => {
  const code = snippet(tag, site({accent: '#123abc', tone: '5', language: 'pt-BR', jurisdiction: 'gb-sct'}));
  assert.match(code, /--mn-accent: #123abc;\n {4}--mn-skin-tone: 5;/);
  assert.match(code, /data-lang="pt-BR" data-jurisdiction="gb-sct"/);
  assert.match(snippet(tag, site({accent: 'plum'})), /--mn-accent: #7b2d6b;/);
});

test('says where the look comes from that an empty page does not have', () => {
  assert.match(snippet(tag, site({look: 'dark-serif'})), /<!-- Shown on: dark, serif\. .*your page's own/);
  assert.equal(snippet(snippet(tag, site({look: 'dark'})), site()), snippet(tag, site()));
  assert.doesNotMatch(snippet(tag, site()), /<!--/);
});

test('has no language that only Storybook speaks', () =>
  assert.doesNotMatch(snippet(tag, site({language: 'pseudo'})), /data-lang/));

test('names a clinic’s own pictures, not where Storybook keeps its drawings', () => {
  const code = snippet(
    `<mn-results-compare><img slot="after" src="${pictures.afterSquare}"></mn-results-compare>`,
  );
  assert.match(code, /src="\/pictures\/after-square\.jpg"/);
  assert.doesNotMatch(code, /127\.0\.0\.1|localhost|file:|data:/);
});

test('an accent that is none of ours and no colour leaves the look its own', () => {
  assert.deepEqual(declarationsOf(site({accent: 'red; } body { display: none'})), {});
  assert.deepEqual(declarationsOf(site({look: 'serif'})), looks.serif!.sets);
});

test('every language is named in itself', () => {
  assert.equal(ownName('de'), 'Deutsch');
  for (const language of languages) assert.notEqual(ownName(language), language);
});
