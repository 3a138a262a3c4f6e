import assert from 'node:assert/strict';
import {it, mock} from 'node:test';
import {lazy} from '../../src/page/lazy.js';

it('a part that failed is asked for under another address at each retry, as Firefox remembers those that failed', async () => {
  const asked: string[] = [];
  const part = lazy('list', (query) => {
    asked.push(query);
    return Promise.reject(new Error('is missing'));
  });
  // A patient who presses again at once does so within the same second.
  mock.method(Date, 'now', () => 1_795_977_791_263);
  const {mock: warned} = mock.method(console, 'warn', () => undefined);
  const element = {localName: 'mn-faq'} as Element;
  assert.equal(await part.load(element), undefined);
  assert.equal(await part.load(element), undefined);
  mock.restoreAll();
  const retries = asked.filter(Boolean);
  assert.equal(retries.length, 2);
  assert.notEqual(retries[0], retries[1]);
  assert.equal(warned.callCount(), 1);
});
