import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isClaim} from '../../src/evidence/claim.js';
import {benefitsCarouselContent} from '../../src/widgets/benefits-carousel/benefits-carousel.content.js';
import {
  benefitKinds,
  keyStep,
  mayAutoplay,
  requestSlide,
} from '../../src/widgets/benefits-carousel/benefits-carousel.logic.js';

describe('a request for a slide', () => {
  for (const [asked, slide, problem] of [
    [1, 1, undefined],
    [6, 6, undefined],
    [null, 1, undefined],
    [0, 1, '0 is not a slide.'],
    [7, 6, '7 is not a slide.'],
    [-3, 1, '-3 is not a slide.'],
    [2.7, 2, '2.7 is not a slide.'],
    [NaN, 1, 'is not a number.'],
    [Infinity, 1, 'is not a number.'],
  ] as const) {
    it(`for ${asked} of 6 leads to ${slide}${problem ? ', with a word about it' : ''}`, () => {
      assert.deepEqual(requestSlide(asked, 6), problem ? {slide, problem} : {slide});
    });
  }

  it('leads to the first where there are none', () => {
    assert.deepEqual(requestSlide(1, 0), {slide: 1});
  });
});

describe('moving by itself', () => {
  const calm = {
    asked: true,
    pausedByPatient: false,
    focusInside: false,
    pointerInside: false,
    onScreen: true,
    reducedMotion: false,
  };
  it('is allowed where it is asked for and nobody minds', () => assert.equal(mayAutoplay(calm), true));
  for (const [condition, usual] of Object.entries(calm)) {
    it(`is not when ${condition} is ${!usual}`, () => {
      assert.equal(mayAutoplay({...calm, [condition]: !usual}), false);
    });
  }
});

describe('an arrow key', () => {
  it('follows the eye', () => {
    assert.deepEqual([keyStep('ArrowRight', false), keyStep('ArrowLeft', false)], [1, -1]);
    assert.deepEqual([keyStep('ArrowRight', true), keyStep('ArrowLeft', true)], [-1, 1]);
    for (const key of ['ArrowDown', 'ArrowUp', 'a', 'Enter']) assert.equal(keyStep(key, false), 0);
  });
});

describe('the sign on a card', () => {
  for (const {title, benefit, limit} of benefitsCarouselContent().slides)
    it(`says how "${title}" is known, as its claim does`, () => {
      assert.ok(isClaim(benefit) && isClaim(limit));
      // That needling changes pores is the weaker of its two statements.
      const expected = benefit.id === 'shared.pore' ? limit.grade : benefit.grade;
      assert.equal(benefitKinds[benefit.id], expected);
    });

  it('is for statements that are on a card', () => {
    const ids = benefitsCarouselContent().slides.map(({benefit}) => benefit.id);
    assert.deepEqual(Object.keys(benefitKinds).sort(), ids.sort());
  });
});
