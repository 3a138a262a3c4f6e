import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readFileSync} from 'node:fs';
import {inRoot} from '../../scripts/project.mjs';
import {listNames} from '../../src/language/fill.js';
import {formattingLocale, languages, matchLanguage} from '../../src/language/language.js';
import {inLanguage, msg, registerMessages} from '../../src/language/message.js';
import {englishLocale} from '../../src/language/counts.js';
import {isForeign, tidyTag} from '../../src/language/nearest-language.js';

const available = ['en', 'en-US', 'de', 'pt-BR', 'zh-Hans'];

describe('the language of a widget', () => {
  for (const [tag, language] of [
    ['de', 'de'],
    ['DE-at', 'de'],
    ['de-Latn-CH', 'de'],
    ['en-US', 'en-US'],
    ['en-us', 'en-US'],
    ['en-GB', 'en'],
    ['pt-BR', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hans'],
    ['en-AU', 'en'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['xx', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['d', 'en'],
    ['deu', 'de'],
    ['ger-AT', 'de'],
  ] as const) {
    it(`is ${language} where the page says "${tag}"`, () => {
      assert.equal(matchLanguage(tag, available), language);
    });
  }

  for (const [written, tag] of [
    ['de_DE', 'de-DE'],
    ['pt_BR', 'pt-BR'],
    [' fr ', 'fr'],
    ['\nzh_CN\t', 'zh-CN'],
    ['de_DE.UTF-8', 'de-DE'],
    ['de_DE@euro', 'de-DE'],
    ['zh_Hans_CN', 'zh-Hans-CN'],
    ['en-GB', 'en-GB'],
    ['  ', ''],
  ] as const)
    it(`is read from ${JSON.stringify(written)}`, () => assert.equal(tidyTag(written), tag));

  it('is one of those that translators are asked for', () => {
    const {sourceLocale, targetLocales} = JSON.parse(readFileSync(inRoot('lit-localize.json'), 'utf8')) as {
      sourceLocale: string;
      targetLocales: string[];
    };
    assert.deepEqual([sourceLocale, ...targetLocales], languages);
  });

  it('is not asked for where the built-in English will do', () => {
    for (const tag of ['', 'en', 'EN', 'en-GB', 'en-AU', 'en-x-private'])
      assert.equal(isForeign(tag), false, tag);
    for (const tag of ['en-US', 'en-us', 'en-us-x-private', 'de', 'enm', 'ar-EG'])
      assert.equal(isForeign(tag), true, tag);
  });
});

describe('the locale of dates and numbers', () => {
  for (const [tag, language, locale] of [
    ['de-CH', 'de', 'de-CH'],
    ['de', 'de', 'de'],
    ['de-', 'de', 'de'],
    ['zh-CN', 'zh-Hans', 'zh-CN'],
    ['zh-TW', 'zh-Hans', 'zh-Hans'],
    ['zh-Hant-HK', 'zh-Hans', 'zh-Hans'],
    ['zh-SG', 'zh-Hans', 'zh-SG'],
    ['es-MX', 'es', 'es-MX'],
    ['ar-EG', 'ar', 'ar-EG-u-nu-latn'],
    ['ar', 'ar', 'ar-u-nu-latn'],
  ] as const) {
    it(`is ${locale} for words in ${language} on a page in "${tag}"`, () => {
      assert.equal(formattingLocale(tag, language), locale);
    });
  }

  it('among English words is the page’s own English, else British', () => {
    for (const [tag, locale] of [
      ['en-ZA', 'en-ZA'],
      ['en-us', 'en-us'],
      ['en', 'en-GB'],
      ['en-x', 'en-GB'],
      ['', 'en-GB'],
      ['sv', 'en-GB'],
    ] as const)
      assert.equal(englishLocale(tag), locale, tag);
  });
});

describe('names in a list', () => {
  for (const language of languages)
    it(`stay apart in ${language}`, () => {
      const list = listNames(['AAA', 'BBB', 'CCC', 'DDD'], language);
      const [, ...between] = /^AAA(.+)BBB(.+)CCC(.+)DDD$/.exec(list) ?? [];
      assert.equal(between.length, 3, list);
      for (const mark of between) assert.match(mark, /[,،、\p{L}]/u, list);
    });
});

describe('messages', () => {
  it('are the English source where there is no translation', () => {
    assert.equal(msg('Plain', {id: 'test.plain'}), 'Plain');
    registerMessages('x-test', (id) => (id === 'test.plain' ? 'Einfach' : undefined));
    const read = (language: string) =>
      inLanguage(language, () => [msg('Plain', {id: 'test.plain'}), msg('Other', {id: 'test.other'})]);
    assert.deepEqual(read('x-test'), ['Einfach', 'Other']);
    assert.deepEqual(read('x-unknown'), ['Plain', 'Other']);
    assert.deepEqual(read('en'), ['Plain', 'Other']);
  });

  it('go back to the language before, even when reading fails', () => {
    registerMessages('x-test', () => 'taught');
    assert.throws(() =>
      inLanguage('x-test', () => {
        throw new Error('reading failed');
      }),
    );
    assert.equal(msg('Plain', {id: 'test.plain'}), 'Plain');
  });
});
