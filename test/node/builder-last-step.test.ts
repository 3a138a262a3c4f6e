import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {platforms, widgetNames, widgets, type Platform} from '../../demo/builder/catalogue.js';
import {standardChoice} from '../../demo/builder/choice.logic.js';
import {stepsPage} from '../../demo/builder/download.logic.js';
import type {Materials} from '../../demo/builder/snippet-parts.logic.js';
import {waysFor} from '../../demo/builder/snippets.logic.js';
import {picturesFor} from '../../demo/builder/step-pictures.js';
import {builderMessages} from '../support/builder-messages.js';
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
      const pictures = picturesFor(platform, 'faq');
      assert.equal(pictures.length, way!.steps.length);
      for (const {alt, words, press, place} of pictures) {
        assert.match(alt, /^Drawing: .{20,}\.$/);
        assert.ok(press === undefined || words[press]);
        // They have to fit.
        assert.ok(words.length <= 4 && place.length <= 32);
      }
    });
});

describe('the look that was chosen', () => {
  const looks = {accent: '#a33d5e', radius: '4', space: '1.25', tone: '5'} as const;
  const given = materialsFor('wordpress');
  const chosen = {...given, choice: {...given.choice, ...looks}};

  it('goes into the plug-in’s settings as a step with a picture, and into the shortcode', () => {
    const [way] = waysFor('wordpress', chosen);
    assert.match(
      way!.steps[2]!,
      /Accent: #a33d5e; Skin in the drawings: 5; Corner radius: 4; Density: Airy\. The shortcode/,
    );
    assert.match(
      way!.snippets[0]!.code,
      /^\[microneedling widget="[a-z-]+" .*accent="#a33d5e" radius="4" space="1\.25" skin-tone="5"\]/,
    );
    assert.equal(picturesFor('wordpress', 'faq', true).length, way!.steps.length);
  });

  it('needs no step where nothing was chosen', () => {
    const [way] = waysFor('wordpress', given);
    assert.equal(way!.steps.length, 3);
    assert.doesNotMatch(way!.snippets[0]!.code, /accent|radius|space|tone/);
  });
});

it('the picture of the blocks marks the widget that was chosen', () => {
  for (const widget of widgetNames) {
    const {words, press, alt} = picturesFor('wordpress', widget).at(-1)!;
    assert.equal(words[press!], widgets[widget].title);
    assert.ok(alt.endsWith(`To press: ${widgets[widget].title}.`));
  }
});

describe('one thing has one name', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const labels = JSON.parse(read('integrations/wordpress/labels.json')) as Record<
    string,
    Record<string, string>
  >;
  const ids: Readonly<Record<string, string>> = {
    accent: 'builder.look.accent',
    radius: 'builder.look.radius',
    'skin-tone': 'builder.look.skin',
    space: 'builder.look.density',
    appearance: 'builder.look.appearance',
    'clinic-name': 'builder.clinic.name',
    'clinic-word': 'builder.clinic.word',
    'booking-url': 'builder.clinic.booking',
    'booking-label': 'builder.clinic.bookingLabel',
    phone: 'builder.clinic.phone',
    jurisdiction: 'builder.clinic.place',
    'reviewed-by': 'builder.clinic.reviewedBy',
    'reviewed-on': 'builder.clinic.reviewedOn',
    lang: 'builder.clinic.language',
    'heading-level': 'builder.clinic.heading',
    'hide-evidence': 'builder.clinic.hideEvidence',
  };
  const messages = builderMessages();

  it('in the builder and in the plug-in', () => {
    for (const [option, id] of Object.entries(ids)) assert.equal(labels.options![option], messages.get(id));
    for (const widget of widgetNames) assert.equal(labels.titles![widget], widgets[widget].title);
  });

  for (const [file, language] of [
    ['de_DE', 'de'],
    ['ar', 'ar'],
    ['ja', 'ja'],
    ['pt_BR', 'pt-BR'],
    ['zh_CN', 'zh-Hans'],
    ['es_ES', 'es'],
    ['fr_FR', 'fr'],
    ['it_IT', 'it'],
    ['ko_KR', 'ko'],
    ['nl_NL', 'nl'],
    ['pl_PL', 'pl'],
  ] as const)
    it(`in ${language} too`, () => {
      const catalogue = read(`integrations/wordpress/languages/microneedling-widgets-${file}.po`);
      const words = JSON.parse(read(`demo/builder/language/words/${language}.json`)) as Record<
        string,
        string
      >;
      for (const id of [...Object.values(ids), ...widgetNames.map((name) => `builder.widget.${name}.title`)])
        assert.ok(catalogue.includes(`msgid "${messages.get(id)}"\nmsgstr "${words[id]}"`), id);
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
