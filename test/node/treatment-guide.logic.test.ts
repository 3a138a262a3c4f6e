import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {widgets, type WidgetEntry} from '../../src/widgets/registry.js';
import {treatmentGuideContent} from '../../src/widgets/treatment-guide/treatment-guide.content.js';
import {
  attributeOf,
  chooseSections,
  guideSections,
  sectionAfter,
  sectionIn,
  type GuideSection,
} from '../../src/widgets/treatment-guide/treatment-guide.logic.js';

const usual: GuideSection[] = [
  'how-it-works',
  'benefits-carousel',
  'pain-explainer',
  'prep-quiz',
  'routine-checker',
  'recovery-timeline',
  'faq',
];

describe('the sections of a guide', () => {
  it('can be every other widget, unless the registry says that it has no section yet', () => {
    assert.deepEqual(
      [...guideSections].sort(),
      (widgets as readonly WidgetEntry[])
        .filter(({name, inGuide = true}) => name !== 'treatment-guide' && inGuide)
        .map(({name}) => name)
        .sort(),
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

  it('each have a name and a sentence', () => {
    const {about, parts} = treatmentGuideContent();
    assert.equal(new Set(Object.values(parts)).size, guideSections.length);
    for (const name of guideSections) {
      assert.ok(parts[name], name);
      assert.match(about[name], /\.$/, name);
    }
  });
});

describe('a link into a guide', () => {
  it('leads to the section that it names, or that holds the question', () => {
    assert.equal(sectionIn('#faq', usual), 'faq');
    assert.equal(sectionIn('#faq-pain', usual), 'faq');
    assert.equal(sectionIn('#recovery-timeline', usual), 'recovery-timeline');
    for (const other of ['', '#', '#faqs', '#depth-explorer', '#pain'])
      assert.equal(sectionIn(other, usual), undefined, other);
  });
});

describe('the section after one', () => {
  it('is the next; after the last there is none', () => {
    assert.equal(sectionAfter('faq', ['faq', 'prep-quiz']), 'prep-quiz');
    assert.equal(sectionAfter('prep-quiz', ['faq', 'prep-quiz']), undefined);
  });
});

describe('what a section passes on', () => {
  it('is set by attributes with a dash', () => {
    assert.deepEqual(['phone', 'bookingUrl', 'headingLevel'].map(attributeOf), [
      'phone',
      'booking-url',
      'heading-level',
    ]);
  });
});
