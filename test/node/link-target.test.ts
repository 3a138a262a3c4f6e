import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {linkTarget} from '../../src/base/link-target.js';

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
  ]) {
    it(`${JSON.stringify(address)} is not linked to`, () => assert.equal(linkTarget(address), undefined));
  }

  it('loses the spaces around it', () => {
    assert.equal(linkTarget(' https://clinic.example/book\n'), 'https://clinic.example/book');
  });
});
