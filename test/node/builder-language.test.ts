import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {afterEach, describe, it} from 'node:test';
import {languageNames, platforms, widgetNames, type Platform} from '../../demo/builder/catalogue.js';
import {standardChoice} from '../../demo/builder/choice.logic.js';
import {archiveName, stepsPage} from '../../demo/builder/download.logic.js';
import {ratioText} from '../../demo/builder/contrast.logic.js';
import {addressIn, firstLanguage, languageFor, pageTag} from '../../demo/builder/language/language.logic.js';
import {inFigures, learnWords, msg, speak, spoken, spokenNames} from '../../demo/builder/language/message.js';
import {attributesOf, tagOf, type Materials} from '../../demo/builder/snippet-parts.logic.js';
import {waysFor} from '../../demo/builder/snippets.logic.js';
import {picturesFor} from '../../demo/builder/step-pictures.js';
import {mailLink} from '../../demo/builder/web-person.logic.js';
import {wordsOf} from '../../demo/builder/words-source.js';
import {builderMessages, sentencesWithoutId, untranslatedTexts} from '../support/builder-messages.js';
import {diagnose} from '../../src/embed/page-check/diagnose.logic.js';
import {languages} from '../../src/language/language.js';

const words = (language: string): Record<string, string> =>
  JSON.parse(
    readFileSync(new URL(`../../demo/builder/language/words/${language}.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;
const messages = builderMessages();
const translated = languages.filter((language) => !language.startsWith('en'));
const placeholders = (text: string): string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();

/** The builder speaks it until the test is over. */
function speaking(language: string): void {
  if (language !== 'en') learnWords(language, words(language));
  speak(language);
}
afterEach(() => speak('en'));

const materials = (platform: Platform, lang = ''): Materials => ({
  choice: {...standardChoice, widget: 'faq', platform, lang},
  files: 'https://clinic.example/cdn/',
  integrity: '',
  ahead: {},
  words: {heading: 'Own'},
  fallback: {heading: 'Heading', intro: 'Intro', booking: 'Book'},
  samples: {before: 'https://clinic.example/before.svg', after: 'https://clinic.example/after.svg'},
});

describe('the builder’s words', () => {
  it('are told apart by their ids', () => {
    assert.ok(messages.size > 500);
    for (const id of messages.keys()) assert.match(id, /^builder(\.[\w-]+)+$/);
  });

  it('stand in no template by themselves, where no language could change them', () => {
    assert.deepEqual(untranslatedTexts(), []);
  });

  for (const language of translated)
    it(`are all there in ${language}, with every value in its place`, () => {
      const known = words(language);
      assert.deepEqual(Object.keys(known).sort(), [...messages.keys()].sort());
      for (const [id, source] of messages) {
        const text = known[id]!;
        assert.ok(text.trim() === text && text, id);
        assert.deepEqual(placeholders(text), placeholders(source), id);
        // Names of menus stay as the platform has them; a sentence never stays.
        if (/[.:;?!]$/.test(source) && source.split(' ').length > 3) assert.notEqual(text, source, id);
        // What has to be typed or found stays as it is.
        for (const [code] of source.matchAll(
          /\b(?:theme\.liquid|global\.css|words\.json|widget\.html|cdn\/|allow-[a-z-]+|#a33d5e)/g,
        ))
          assert.ok(text.includes(code), `${id} lacks ${code}`);
      }
    });

  it('in American English are those that are written otherwise there', () => {
    const known = words('en-US');
    for (const [id, text] of Object.entries(known)) {
      assert.notEqual(text, messages.get(id), id);
      assert.deepEqual(placeholders(text), placeholders(messages.get(id)!), id);
    }
    for (const [id, source] of messages)
      assert.doesNotMatch(known[id] ?? source, /colour|licence[^}]|customis|moisturis|centre\b/i, id);
  });

  it('write numbers with the digits that the widgets write', () => {
    assert.deepEqual(
      ['en', 'de', 'ar'].map((language) => (speaking(language), inFigures(1234))),
      ['1,234', '1.234', '1,234'],
    );
    assert.deepEqual(
      ['en', 'de', 'fr'].map((language) => (speaking(language), `${inFigures(1.9, 1)} ${ratioText(4.5)}`)),
      ['1.9 4.50', '1,9 4,50', '1,9 4,50'],
    );
  });

  it('are said anew each time, and never stand in the way of the widgets’ own', async () => {
    const names = spokenNames({step: () => msg('Widget', {id: 'builder.step.words'})});
    assert.equal(names.step, 'Widget');
    speaking('de');
    assert.equal(names.step, 'Texte');
    // One lookup for a language holds both.
    const {content, booking} = await wordsOf('faq', 'de');
    assert.match(String(content.heading), /Fragen/);
    assert.notEqual(booking, 'Book a consultation');
    assert.equal(names.step, 'Texte');
    assert.equal((await wordsOf('faq', 'en')).content.heading, 'Questions people ask about microneedling');
  });
});

describe('the language of the builder', () => {
  it('is what the address asks for, else the first that its reader knows, else English', () => {
    assert.equal(languageFor('?lang=de', ['fr']), 'de');
    assert.equal(languageFor('?lang=pt', []), 'pt-BR');
    assert.equal(languageFor('?lang=xx', ['fi', 'pl-PL', 'de']), 'pl');
    assert.equal(languageFor('', ['zh-TW']), 'zh-Hans');
    assert.equal(languageFor('', ['en-AU', 'de']), 'en');
    assert.equal(languageFor('', ['en-US']), 'en-US');
    assert.equal(languageFor('?lang=%ff<script>', []), 'en');
    assert.equal(languageFor('', []), 'en');
  });

  it('is kept in the address, beside the choice', () => {
    assert.equal(
      addressIn('ar', 'https://a.example/b/index.html?lang=de#widget=faq&lang=fr'),
      'https://a.example/b/index.html?lang=ar#widget=faq&lang=fr',
    );
  });

  it('is that of the widget until another is chosen', () => {
    assert.deepEqual(['en', 'en-US', 'de'].map(firstLanguage), ['', 'en-US', 'de']);
    assert.deepEqual(['en', 'en-US', 'ar'].map(pageTag), ['en-GB', 'en-US', 'ar']);
    assert.deepEqual(Object.keys(languageNames), languages);
  });
});

describe('the snippet', () => {
  it('is the same, whatever the builder speaks', () => {
    const code = () =>
      (Object.keys(platforms) as Platform[]).flatMap((platform) =>
        waysFor(platform, materials(platform, 'fr')).flatMap(({snippets}) => snippets.map((one) => one.code)),
      );
    const english = code();
    for (const language of translated) {
      speaking(language);
      assert.deepEqual(code(), english, language);
    }
  });

  it('says sample captions in the builder’s language, as patients would read them', () => {
    speaking('de');
    const tag = tagOf({
      ...materials('html', 'de'),
      choice: {...standardChoice, widget: 'results-compare', lang: 'de'},
    });
    assert.match(tag, /Zeichnungen, keine Person/);
    assert.deepEqual(attributesOf({...standardChoice, lang: 'de'}), [['lang', 'de']]);
  });

  it('comes with an archive in the language of the page where the widget follows that', () => {
    const given = {...materials('html'), language: 'de'};
    assert.equal(archiveName(given, 'one'), 'microneedling-faq-de.zip');
    assert.equal(archiveName(materials('html'), 'one'), 'microneedling-faq-en.zip');
    assert.equal(
      archiveName({...materials('html', 'fr'), language: 'fr'}, 'one'),
      'microneedling-faq-fr.zip',
    );
  });
});

/** What may stay English: code, names, and what is marked as a platform's own words. */
const withoutCode = (text: string): string =>
  text.replace(/“[^”]*”|‘[^’]*’|„[^”“]*[”“]|«[^»]*»|「[^」]*」/g, '');

describe('in every language', () => {
  for (const language of translated) {
    it(`${language} has a message that mail programs take, and pictures that hold their words`, () => {
      speaking(language);
      const address = 'https://widgets.test/index.html?lang=xx#widget=faq&clinic=Alder';
      for (const platform of Object.keys(platforms) as Platform[]) {
        const {href} = mailLink(materials(platform), {choice: address, plugin: 'https://widgets.test/a.zip'});
        assert.ok(href.length <= 1900, `${platform}: ${href.length} characters`);
        assert.ok(decodeURIComponent(href).includes(address));
        for (const {alt, place, words: shown, kind} of picturesFor(platform, 'benefits-carousel', true)) {
          const wide = (text: string) => [...text].reduce((sum, one) => sum + (one > '\u10ff' ? 2 : 1), 0);
          assert.ok(wide(place) <= 36, place);
          assert.ok(alt.includes(place));
          for (const text of shown) assert.ok(wide(text) <= (kind === 'menu' ? 27 : 34), text);
          if (kind === 'see') assert.ok(wide(shown.join('')) <= 27, shown.join(' '));
        }
      }
    });

    it(`${language} has a page of steps in that language and direction`, () => {
      speaking(language);
      for (const platform of ['html', 'wordpress'] as const) {
        const page = stepsPage(materials(platform));
        assert.ok(page.includes(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`));
        assert.doesNotMatch(page, /\{\w+\}/);
        const text = withoutCode(page.replace(/<style>[^]*?<\/style>|<pre>[^]*?<\/pre>|<[^>]+>/g, ' '));
        assert.doesNotMatch(text, /\b(?:the|your|with|this|and)\b/i);
      }
    });
  }
});

describe('what “Check my page” finds', () => {
  const find = (html: string, more = {}) =>
    spoken(() => diagnose({html, widgets: widgetNames, version: '9.9.9', ...more})).map(
      ({title, about}) => `${title} ${about}`,
    );

  it('has an id, sentence by sentence, by which other languages know it', () => {
    assert.deepEqual(sentencesWithoutId('src/embed/page-check'), []);
  });

  it('is German from first to last for what is hidden, held back or twice there', () => {
    speaking('de');
    const script = '<script src="/cdn/widgets.js"></script>';
    for (const html of [
      `<!-- ${script} --><mn-faq></mn-faq>`,
      `<noscript>${script}</noscript><mn-faq></mn-faq>`,
      `<template>${script}</template><mn-faq></mn-faq>`,
      `<textarea>${script}</textarea><mn-faq></mn-faq>`,
      `${script}<script src="https://cdn.test/npm/microneedling-widgets@0.1.0/cdn/widgets.js"></script><mn-faq></mn-faq>`,
      '<script type="text/plain" data-rocket-src="/cdn/widgets.js"></script><mn-fag></mn-fag>',
    ])
      for (const said of find(html)) assert.doesNotMatch(said, /\b(?:the|it|is|of|and)\b/i);
  });

  it('keeps the values, and says those that are words in its language', () => {
    speaking('de');
    const script = '<script src="/cdn/widgets.js"></script>';
    assert.match(
      find(`${script}<mn-faq></mn-faq><mn-prep-quiz></mn-prep-quiz>`)[0]!,
      /^Der Quelltext ist in Ordnung: faq, prep-quiz /,
    );
    assert.match(
      find('<script type="text/plain" src="/cdn/widgets.js"></script><mn-faq></mn-faq>')[0]!,
      /^Das Skript wartet auf Einwilligung \(ein Einwilligungs-Tool\)/,
    );
    assert.match(find(`${script}<mn-faq />`)[0]!, /Schreiben Sie <mn-faq><\/mn-faq>\.$/);
    speak('en');
    assert.match(find(`${script}<mn-fak></mn-fak>`)[0]!, /Did you mean faq\?$/);
  });
});
