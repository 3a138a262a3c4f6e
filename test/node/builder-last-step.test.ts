import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {platforms, type Platform} from '../../demo/builder/catalogue.js';
import {standardChoice} from '../../demo/builder/choice.logic.js';
import {stepsPage} from '../../demo/builder/download.logic.js';
import type {Materials} from '../../demo/builder/snippet-parts.logic.js';
import {waysFor} from '../../demo/builder/snippets.logic.js';
import {picturesFor} from '../../demo/builder/step-pictures.js';
import {mailLink} from '../../demo/builder/web-person.logic.js';

const materialsFor = (platform: Platform, words = {}): Materials => ({
  choice: {...standardChoice, platform},
  files: '/cdn/',
  integrity: '',
  ahead: {},
  words,
  fallback: {heading: 'Heading', intro: 'Intro', booking: 'Book'},
  samples: {before: 'a.svg', after: 'b.svg'},
});
const addresses = {
  choice: 'https://widgets.test/index.html#widget=faq&clinic=Alder',
  plugin: 'https://widgets.test/microneedling-widgets.zip',
};

describe('the pictures', () => {
  for (const platform of ['wordpress', 'wix', 'squarespace', 'shopify', 'webflow'] as const)
    it(`of ${platform} are one for each step, with words for those who do not see them`, () => {
      const [way] = waysFor(platform, materialsFor(platform));
      const pictures = picturesFor(platform);
      assert.equal(pictures.length, way!.steps.length);
      for (const {alt, words, press, place} of pictures) {
        assert.match(alt, /^Drawing: .{20,}\.$/);
        assert.ok(press === undefined || words[press]);
        // They have to fit.
        assert.ok(words.length <= 4 && place.length <= 32);
      }
    });
});

describe('what is sent to the web person', () => {
  for (const platform of Object.keys(platforms) as Platform[])
    it(`for ${platform} is a message that mail programs take`, () => {
      const {href, hasCode} = mailLink(materialsFor(platform), addresses);
      assert.ok(href.startsWith('mailto:?subject='));
      assert.ok(href.length <= 1900, `${href.length} characters`);
      const text = decodeURIComponent(href);
      assert.ok(text.includes(addresses.choice));
      assert.match(text, hasCode ? /---/ : /in the file/);
      assert.equal(text.includes(addresses.plugin), platform === 'wordpress');
    });

  it('holds no address that only this computer knows', () => {
    const here = {choice: 'http://localhost:4173/#widget=faq', plugin: 'http://localhost:4173/x.zip'};
    assert.doesNotMatch(decodeURIComponent(mailLink(materialsFor('wordpress'), here).href), /localhost/);
    assert.doesNotMatch(stepsPage(materialsFor('html'), here.choice), /localhost/);
  });

  it('is the same as a file, which says where the archive is', () => {
    const page = stepsPage(materialsFor('html'), 'https://widgets.test/#widget=faq&words.heading="><b>');
    assert.match(page, /href="https:\/\/widgets\.test\/#widget=faq&amp;words\.heading=&quot;&gt;&lt;b&gt;"/);
    assert.doesNotMatch(page, /Unpack this archive|example\.html/);
    assert.match(stepsPage(materialsFor('html')), /Unpack this archive/);
  });
});
