import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formattingLocale, matchLanguage} from '../../src/language/language.js';
import {inLanguage, msg, str} from '../../src/language/message.js';

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
    ['pt', 'en'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['xx', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['d', 'en'],
  ] as const) {
    it(`is ${language} where the page says "${tag}"`, () => {
      assert.equal(matchLanguage(tag, available), language);
    });
  }

  it('is English as long as we speak nothing else', () => {
    assert.equal(matchLanguage('de'), 'en');
  });
});

describe('the locale of dates and numbers', () => {
  for (const [tag, language, locale] of [
    ['en', 'en', 'en-GB'],
    ['en-US', 'en', 'en-US'],
    ['en-us', 'en', 'en-US'],
    ['', 'en', 'en-GB'],
    ['fr', 'en', 'en-GB'],
    ['de-CH', 'de', 'de-CH'],
    ['de', 'de', 'de'],
    ['de-', 'de', 'de'],
    ['en-x', 'en', 'en-GB'],
  ] as const) {
    it(`is ${locale} for words in ${language} on a page in "${tag}"`, () => {
      assert.equal(formattingLocale(tag, language), locale);
    });
  }
});

describe('messages', () => {
  it('are the English source where there is no translation', () => {
    const count = 3;
    assert.equal(msg('Plain', {id: 'test.plain'}), 'Plain');
    assert.equal(msg(str`${count} of ${6}`, {id: 'test.count'}), '3 of 6');
    assert.equal(
      inLanguage('de', () => msg('Plain', {id: 'test.plain'})),
      'Plain',
    );
  });

  it('go back to the language before, even when reading fails', () => {
    assert.throws(() =>
      inLanguage('de', () => {
        throw new Error('reading failed');
      }),
    );
    assert.equal(
      inLanguage('en', () => 'read'),
      'read',
    );
  });
});
