import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {looks, type LookName} from '../../demo/builder/catalogue.js';
import {hexOf, judge, ratioText, rgbOf} from '../../demo/builder/contrast.logic.js';
import {contrast} from '../../src/element/contrast.js';

const on = (look: LookName, accent: string) => judge(accent, looks[look].text, looks[look].surface);
const accent = fc.integer({min: 0, max: 0xffffff}).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const look = fc.constantFrom(...(Object.keys(looks) as LookName[]));

describe('what is told of a colour', () => {
  it('is what is needed, met, for any colour on every sample page', () => {
    fc.assert(
      fc.property(look, accent, (name, colour) => {
        const {pairs} = on(name, colour);
        assert.deepEqual(
          pairs.map(({id}) => id),
          ['words', 'shapes', 'buttons'],
        );
        for (const {id, isMet, ratio, needs} of pairs) {
          assert.ok(isMet, `${name} ${colour} ${id}`);
          assert.ok(ratio >= needs);
        }
      }),
      {numRuns: 300},
    );
  });

  it('are numbers that hold for the colours named beside them', () => {
    fc.assert(
      fc.property(look, accent, (name, colour) => {
        for (const {colour: front, on: back, ratio} of on(name, colour).pairs)
          // Colours in hexadecimal are rounded.
          assert.ok(Math.abs(contrast(rgbOf(front), rgbOf(back)) - ratio) < 0.12);
      }),
    );
  });

  it('is one calm sentence: kept, darker, or lighter', () => {
    assert.match(on('light', '#0b6b66').sentence, /just as it is/);
    assert.match(
      on('light', '#f2c6c9').sentence,
      /too faint .*\(1\.5\d to 1\).* darker shade .* keeps yours on buttons/,
    );
    assert.match(on('dark', '#1f3a6d').sentence, /lighter shade/);
    // 4.6 to 1: enough for the law, not for a wash behind it.
    assert.match(on('light', '#757575').sentence, /only just reads/);
    assert.match(on('light', '#8a8a8a').sentence, /shade of it for links and labels/);
  });

  it('never rounds up', () => {
    assert.equal(ratioText(4.499), '4.49');
    assert.equal(ratioText(4.5), '4.50');
    assert.equal(ratioText(21), '21.00');
  });

  it('writes colours as it reads them', () => {
    fc.assert(fc.property(accent, (colour) => assert.equal(hexOf(rgbOf(colour)), colour)));
  });
});
