import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {linkTarget} from '../../src/element/link-target.js';

describe('a booking address', () => {
  for (const address of [
    'https://clinic.example/book?a=1&b=2#c',
    'http://clinic.example',
    'HTTPS://CLINIC.EXAMPLE',
    '/book',
    'book.html',
    './book',
    '#book',
    '?book',
    '//clinic.example/book',
    'mailto:hello@clinic.example',
    'tel:+442079460000',
    'book/12:30',
  ]) {
    it(`${address} is linked to as it is`, () => assert.equal(linkTarget(address), address));
  }

  for (const address of [
    '',
    '   ',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\r:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://clinic.example/1',
    'file:///etc/passwd',
    'intent://x',
    'view-source:https://clinic.example',
    '\u00a0javascript:alert(1)',
    'javascript\u200b:alert(1)',
    'https://',
    'https://a b/',
    // Within the site on a page of the same scheme, elsewhere or nowhere on one of the other.
    'https:book',
    'http:book',
    'https:javascript: 1',
    // Half a character.
    '/book\ud83d',
  ]) {
    it(`${JSON.stringify(address)} is not linked to`, () => assert.equal(linkTarget(address), undefined));
  }

  it('loses the spaces around it', () => {
    assert.equal(linkTarget(' https://clinic.example/book\n'), 'https://clinic.example/book');
    assert.equal(linkTarget('\u00a0\u200b/book\ufeff'), '/book');
  });

  for (const absent of [undefined, null, 7, {}, ['javascript:alert(1)']]) {
    it(`${JSON.stringify(absent)} is no address`, () => assert.equal(linkTarget(absent), undefined));
  }

  const invisible = /[\p{White_Space}\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
  const characters = Array.from({length: 0x3_0000}, (_, code) => String.fromCodePoint(code)).filter((one) =>
    invisible.test(one),
  );
  const schemes = ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://a/1', 'file:///x'];
  const places = (scheme: string, character: string) => [
    character + scheme,
    character.repeat(3) + scheme,
    ` ${character}\t${scheme}`,
    scheme.replace(':', `${character}:`),
    scheme.replace(':', `:${character}`),
    scheme.slice(0, 2) + character + scheme.slice(2),
  ];

  it('never becomes a script, whatever cannot be seen stands in or before it', () => {
    assert.ok(characters.length > 2000, 'the blanks of Unicode are there');
    for (const character of characters) {
      for (const address of schemes.flatMap((scheme) => places(scheme, character))) {
        const target = linkTarget(address);
        if (target === undefined) continue;
        const {protocol, host} = new URL(target, 'https://clinic.example/');
        assert.equal(`${protocol}//${host}`, 'https://clinic.example', JSON.stringify(address));
      }
    }
  });
});
