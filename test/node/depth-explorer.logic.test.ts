import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {jurisdictions, type JurisdictionId} from '../../src/evidence/jurisdictions.js';
import {isClaim} from '../../src/evidence/claim.js';
import {
  measured,
  reachRows,
  reportedIds,
  reportedLengths,
  wasUsed,
} from '../../src/widgets/depth-explorer/details/depth-details.logic.js';
import {depthExplorerContent} from '../../src/widgets/depth-explorer/depth-explorer.content.js';
import {
  depthZones,
  dermis,
  dermisEnd,
  epidermis,
  evaluated,
  lengths,
  longestOf,
  millimetreRange,
  millimetres,
  millimetresInWords,
  plainNumber,
  position,
  reachOf,
  readLength,
} from '../../src/widgets/depth-explorer/depth-explorer.logic.js';

// First, as formatters are kept.
describe('English with a full stop', () => {
  it('needs no formatter, and others make theirs once', () => {
    const {NumberFormat} = Intl;
    const made: unknown[] = [];
    Object.assign(Intl, {
      NumberFormat: class extends NumberFormat {
        constructor(...given: ConstructorParameters<typeof NumberFormat>) {
          super(...given);
          made.push(given[0]);
        }
      },
    });
    try {
      for (const locale of ['en-GB', 'en-AU', 'en-US', 'en-CA', 'en-IE', 'en-NZ']) {
        assert.equal(plainNumber(locale, 0.1 + 0.2), '0.3');
        millimetres(locale, 1);
      }
      millimetresInWords('en-GB', 0.35);
      assert.deepEqual(made, []);
      assert.notEqual(plainNumber('en-GB-u-nu-arab', 1.5), '1.5', 'other digits were asked for');
      made.length = 0;
      // A step of the slider makes none, either.
      for (const length of [1, 1.05, 1.1]) millimetres('pt-BR', length);
      assert.deepEqual(made, ['pt-BR']);
    } finally {
      Object.assign(Intl, {NumberFormat});
    }
  });
});

describe('how far a needle of some length could reach', () => {
  for (const [zone, length, reach] of [
    ['forehead', 0.1, 'outer'],
    ['forehead', 0.12, 'outer'],
    ['forehead', 0.15, 'dermis'],
    // 0.86 mm in women, below at least 0.03 mm of outer layer.
    ['forehead', 0.85, 'dermis'],
    ['forehead', 0.9, 'edge'],
    // 1.17 mm in men, below at most 0.12 mm.
    ['forehead', 1.25, 'edge'],
    ['forehead', 1.3, 'below'],
    ['forehead', 2.5, 'below'],
    ['around-eyes', 0.6, 'dermis'],
    ['around-eyes', 0.65, 'edge'],
    ['around-eyes', 0.75, 'edge'],
    ['around-eyes', 0.8, 'below'],
    // The one place where women's mean is the greater.
    ['neck', 1, 'dermis'],
    ['neck', 1.05, 'edge'],
    ['neck', 1.1, 'edge'],
    ['neck', 1.15, 'below'],
  ] as const) {
    it(`${length} mm, ${zone}: ${reach}`, () => assert.equal(reachOf(length, zone), reach));
  }

  it('never gets shallower as needles get longer', () => {
    const order = ['outer', 'dermis', 'edge', 'below'];
    for (const zone of depthZones) {
      const reached = Array.from({length: 49}, (_, i) => order.indexOf(reachOf(0.1 + i * 0.05, zone)));
      assert.deepEqual(
        reached,
        [...reached].sort((a, b) => a - b),
      );
      assert.deepEqual([...new Set(reached)], [0, 1, 2, 3], zone);
    }
  });

  it('knows the thinner mean from the thicker one', () => {
    assert.deepEqual(dermis('around-eyes'), {thinner: 0.58, thicker: 0.67});
    assert.deepEqual(dermis('neck'), {thinner: 0.98, thicker: 0.99});
  });

  it('stays within what histology found for the outer layer', () => {
    assert.deepEqual({...epidermis}, {least: 0.03, most: 0.12});
  });
});

describe('a length asked for', () => {
  for (const [asked, length] of [
    [1, 1],
    [0.1, 0.1],
    [2.5, 2.5],
    [0.15, 0.15],
    [1.7, 1.7],
  ] as const) {
    it(`${asked} is taken as it is`, () => assert.deepEqual(readLength(asked), {length}));
  }
  for (const [asked, length] of [
    [0, 0.1],
    [-3, 0.1],
    [9, 2.5],
    [Infinity, 2.5],
    [0.77, 0.75],
    [1.03, 1.05],
  ] as const) {
    it(`${asked} becomes ${length}, with a word about it`, () => {
      const read = readLength(asked);
      assert.equal(read.length, length);
      assert.match(read.problem!, new RegExp(`^${asked} is not .*; ${length} is shown`));
    });
  }
  it('that is no number is not shown', () => {
    assert.deepEqual(readLength(NaN), {problem: 'is not a number.'});
    assert.deepEqual(readLength('deep'), {problem: 'is not a number.'});
  });
  it('that is not given is no mistake', () => {
    assert.deepEqual(readLength(undefined), {});
    assert.deepEqual(readLength(null), {});
  });
  it('may lie between two steps where it only marks', () => {
    assert.deepEqual(readLength(1.49, 0), {length: 1.49});
    assert.equal(readLength(3, 0).length, 2.5);
  });
});

describe('the slider', () => {
  it('runs from 0 to 1', () => {
    assert.equal(position(lengths.least), 0);
    assert.equal(position(lengths.most), 1);
    assert.equal(position(1.3), 0.5);
  });
});

describe('the table', () => {
  it('holds each length of the slider once, and says what the slider says', () => {
    for (const zone of depthZones) {
      const rows = reachRows(zone);
      assert.deepEqual(
        rows.map(({reach}) => reach),
        ['outer', 'dermis', 'edge', 'below'],
      );
      assert.equal(rows[0]!.least, lengths.least);
      assert.equal(rows.at(-1)!.most, lengths.most);
      rows.forEach(({reach, least, most}, i) => {
        assert.equal(reachOf(least, zone), reach);
        assert.equal(reachOf(most, zone), reach);
        if (i) assert.equal(Math.round((least - rows[i - 1]!.most) * 100), 5, `${zone} row ${i}`);
      });
    }
  });
  it('has the numbers of the forehead', () => {
    assert.deepEqual(reachRows('forehead'), [
      {reach: 'outer', least: 0.1, most: 0.1},
      {reach: 'dermis', least: 0.15, most: 0.85},
      {reach: 'edge', least: 0.9, most: 1.25},
      {reach: 'below', least: 1.3, most: 2.5},
    ]);
  });
});

describe('lengths that studies used', () => {
  it('are listed from the shortest to the longest', () => {
    assert.deepEqual(reportedIds, ['barrier', 'lines', 'scarsPen', 'scarsRegister', 'scarsSplit']);
  });
  it('lie within the slider', () => {
    for (const {least = lengths.least, most} of Object.values(reportedLengths)) {
      assert.ok(lengths.least <= least && least <= most && most <= lengths.most);
    }
  });
  it('include their ends, and nothing beyond', () => {
    assert.deepEqual(
      [0.1, 0.15, 0.25, 0.3].map((length) => wasUsed(reportedLengths.barrier, length)),
      [false, true, true, false],
    );
    assert.deepEqual(
      [0.1, 1.5, 1.55].map((length) => wasUsed(reportedLengths.scarsPen, length)),
      [true, true, false],
    );
    assert.deepEqual(
      [0.95, 1, 1.05].map((length) => wasUsed(reportedLengths.lines, length)),
      [false, true, false],
    );
  });
  it('do not mix up the needle and its channel', () => assert.ok(measured.channel < measured.needle));
});

describe('special rules', () => {
  it('have a sentence for each place that has a ceiling, from the sources of the ceiling', () => {
    const {ceilings} = depthExplorerContent();
    const withCeiling = Object.entries(jurisdictions).filter(([, {depthCeiling}]) => depthCeiling);
    assert.deepEqual(
      Object.keys(ceilings),
      withCeiling.map(([id]) => id),
    );
    for (const [id, {depthCeiling}] of withCeiling) {
      const sentence = ceilings[id as JurisdictionId];
      assert.ok(isClaim(sentence));
      assert.deepEqual(sentence.sources, depthCeiling!.sources);
      assert.match(sentence.text, /\{length\}/);
    }
  });
});

describe('the drawing', () => {
  it('lets the dermis end over a stretch, below the outer layer', () => {
    assert.deepEqual(
      dermisEnd('forehead').map((depth) => depth.toFixed(2)),
      ['0.94', '1.25'],
    );
    for (const zone of depthZones) {
      const [least, most] = dermisEnd(zone);
      assert.ok(least < most && reachOf(least, zone) === 'edge' && reachOf(most, zone) === 'edge', zone);
    }
  });

  it('reaches beyond what a pen’s instructions speak of', () =>
    assert.ok(evaluated > lengths.least && evaluated < lengths.most));
});

describe('the longest that a clinic works with', () => {
  it('is the shorter of two, the only one, or none', () => {
    assert.equal(longestOf(1.5, 0.75), 0.75);
    assert.equal(longestOf(0.5, 0.75), 0.5);
    assert.equal(longestOf(undefined, 0.75), 0.75);
    assert.equal(longestOf(2), 2);
    assert.equal(longestOf(), undefined);
  });
});

describe('lengths in words', () => {
  it('keep number and unit in one line, as the language writes them', () => {
    assert.equal(millimetres('en-GB', 1.5), '1.5\u00a0mm');
    assert.equal(millimetres('de', 0.1), '0,1\u00a0mm');
    assert.equal(millimetreRange('en-GB', 0.25, 2), '0.25–2\u00a0mm');
    assert.equal(plainNumber('de', 0.1), '0,1');
  });
  it('are read out in full', () => {
    assert.equal(millimetresInWords('en-GB', 1.5), '1.5 millimetres');
    assert.equal(millimetresInWords('en-GB', 1), '1 millimetre');
  });
});

describe('lengths at the very edge', () => {
  it('are said to be where what they reach begins', () => {
    // 0.86 mm and 0.03 mm; 1.17 mm and 0.12 mm.
    const {thinner, thicker} = dermis('forehead');
    assert.equal(reachOf(thinner + epidermis.least, 'forehead'), 'edge');
    assert.equal(reachOf(thicker + epidermis.most, 'forehead'), 'edge');
  });
});

describe('lengths in every kind of locale', () => {
  for (const [locale, short, long, plain] of [
    ['en-GB', '1.5\u00a0mm', '1.5 millimetres', '1.5'],
    ['en-US', '1.5\u00a0mm', '1.5 millimeters', '1.5'],
    ['en-AU', '1.5\u00a0mm', '1.5 millimetres', '1.5'],
    // English with a comma.
    ['en-DE', '1,5\u00a0mm', '1,5 millimetres', '1,5'],
    ['de', '1,5\u00a0mm', '1,5 Millimeter', '1,5'],
    ['ja', '1.5\u00a0mm', '1.5 ミリメートル', '1.5'],
    // A locale that only looks like one with a full stop.
    ['de-x-en-GB', '1,5\u00a0mm', '1,5 Millimeter', '1,5'],
  ] as const) {
    it(`${locale}: ${short}`, () => {
      // Twice: the second takes what the first made.
      for (const time of ['first', 'second']) {
        assert.equal(millimetres(locale, 1.5), short, time);
        assert.equal(millimetresInWords(locale, 1.5), long, time);
        assert.equal(plainNumber(locale, 1.5), plain, time);
      }
    });
  }
});
