import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {differences} from '../stories/differences.mjs';

const [width, height, cell] = [240, 160, 8];

/** Lines of letters, made of strokes of uneven widths, moved by some pixels; `edge` is how dark a smoothed edge is. */
function page({right = 0, down = 0, edge = 128} = {}) {
  const light = new Float64Array(width * height).fill(255);
  let seed = 7;
  const next = (most: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
  for (let line = 16; line < height - 24; line += 24)
    for (let from = 12; from < width - 24;) {
      const stroke = 2 + next(3);
      for (let y = line; y < line + 10; y++)
        for (let x = from; x <= from + stroke; x++)
          light[(y + down) * width + x + right] = x === from + stroke ? edge : 20;
      from += stroke + 3 + next(6);
    }
  const [columns, rows] = [width / cell, height / cell];
  const bytes = Array.from({length: columns * rows}, (_, at) => {
    const [left, top] = [(at % columns) * cell, Math.floor(at / columns) * cell];
    let sum = 0;
    for (let y = top; y < top + cell; y++)
      for (let x = left; x < left + cell; x++) sum += light[y * width + x]!;
    return Math.round(sum / cell ** 2);
  });
  return {width: columns, height: rows, bytes};
}
/** As it is kept: in steps. */
const kept = {...page(), bytes: page().bytes.map((light) => Math.min(255, Math.round(light / 4) * 4))};

describe('two pictures of a story', () => {
  it('are the same where nothing moved, however letters are smoothed', () => {
    assert.equal(differences(kept, page()), undefined);
    assert.equal(differences(kept, page({edge: 120})), undefined);
    assert.equal(differences(kept, page({edge: 140})), undefined);
  });

  for (const moved of [{right: 2}, {down: 2}, {right: 2, down: 2}])
    it(`differ by a move of ${JSON.stringify(moved)}, and it is said where`, () => {
      assert.match(
        differences(kept, page(moved)) ?? '',
        /^\d+ places, from the left \d+ to \d+ px, from the top/,
      );
    });

  it('differ by their size', () => assert.equal(differences(kept, {...kept, height: 1}), 'another size'));
});
