import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {widgetNames} from '../../scripts/project.mjs';
import {treatmentGuideContent} from '../../src/widgets/treatment-guide/treatment-guide.content.js';
import {
  attributeOf,
  chooseSections,
  guideSections,
  levelBelow,
} from '../../src/widgets/treatment-guide/treatment-guide.logic.js';
import {reserveWidths, reserves} from '../../src/widgets/treatment-guide/treatment-guide.reserves.js';

const usual = [
  'how-it-works',
  'benefits-carousel',
  'pain-explainer',
  'prep-quiz',
  'routine-checker',
  'recovery-timeline',
  'faq',
];

describe('the sections of a guide', () => {
  it('can be every other widget', () => {
    assert.deepEqual(
      [...guideSections].sort(),
      widgetNames().filter((name) => name !== 'treatment-guide'),
    );
  });

  it('are the usual ones where nothing is asked for', () => {
    assert.deepEqual(chooseSections('', []), {sections: usual, unknown: []});
    assert.deepEqual(chooseSections(' \n ', ['', 'footer', 'faq']).sections, usual);
  });

  it('hold pictures and a depth explorer where the clinic brings them', () => {
    assert.deepEqual(chooseSections('', ['depth-explorer', 'results-compare']).sections, guideSections);
    assert.deepEqual(
      chooseSections('', ['results-compare']).sections,
      guideSections.filter((name) => name !== 'depth-explorer'),
    );
  });

  it('are those asked for, in that order, each once', () => {
    assert.deepEqual(chooseSections('faq  depth-explorer,\nfaq', []), {
      sections: ['faq', 'depth-explorer'],
      unknown: [],
    });
  });

  it('leave out what is not known, and say so', () => {
    assert.deepEqual(chooseSections('quiz faq treatment-guide', []), {
      sections: ['faq'],
      unknown: ['quiz', 'treatment-guide'],
    });
    assert.deepEqual(chooseSections('quiz', []), {sections: usual, unknown: ['quiz']});
  });

  it('each have a name, a sentence and room', () => {
    const {about, parts} = treatmentGuideContent();
    assert.equal(new Set(Object.values(parts)).size, guideSections.length);
    for (const name of guideSections) {
      assert.ok(parts[name], name);
      assert.match(about[name], /\.$/, name);
      assert.equal(reserves[name].length, reserveWidths.length, name);
    }
  });
});

describe('what a section passes on', () => {
  it('is the next heading level, as far as there is one', () => {
    assert.deepEqual([1, 2, 3, 4, 7, NaN].map(levelBelow), [3, 3, 4, 4, 4, 3]);
  });

  it('is set by attributes with a dash', () => {
    assert.deepEqual(['phone', 'bookingUrl', 'headingLevel'].map(attributeOf), [
      'phone',
      'booking-url',
      'heading-level',
    ]);
  });
});
