import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {arrowStep, grip, movedBy, positionAt} from '../../src/widgets/results-compare/dragging.logic.js';
import {countPairs, pairUp} from '../../src/widgets/results-compare/pairs.logic.js';
import {pictureProblems, type SlotFacts} from '../../src/widgets/results-compare/picture-problems.logic.js';
import {
  frameRatio,
  isDescribed,
  layoutFor,
  pictureState,
  ratioOf,
  readPosition,
  type PictureFacts,
  type PictureState,
} from '../../src/widgets/results-compare/results-compare.logic.js';

/** A picture that has loaded, in 4:3, but for what is changed. */
const picture = (change: Partial<PictureFacts> & {width?: string; height?: string} = {}): PictureFacts => ({
  alt: 'Skin of a cheek',
  complete: true,
  naturalWidth: 800,
  naturalHeight: 600,
  src: 'https://clinic.example/before.jpg',
  getAttribute: (name) => change[name] ?? null,
  ...change,
});
const waiting = {complete: false, naturalWidth: 0, naturalHeight: 0};
const failed = {complete: true, naturalWidth: 0, naturalHeight: 0};

describe('a picture', () => {
  it('is absent, on its way, shown or lost', () => {
    assert.equal(pictureState(undefined), 'absent');
    assert.equal(pictureState(null), 'absent');
    assert.equal(pictureState(picture(waiting)), 'waiting');
    assert.equal(pictureState(picture()), 'shown');
    assert.equal(pictureState(picture(failed)), 'failed');
  });

  it('waits where a plug-in keeps its address until it comes near view', () => {
    const kept = (change: Partial<PictureFacts>) => pictureState(picture({...failed, src: '', ...change}));
    assert.equal(kept({className: 'wide lazyload'}), 'waiting');
    assert.equal(kept({dataset: {id: '3', src: 'a.jpg'}}), 'waiting');
    assert.equal(kept({dataset: {bg: 'a.jpg'}}), 'waiting');
    assert.equal(kept({dataset: {lazySrcset: 'a.jpg'}}), 'waiting');
    // Nothing says that an address will come.
    assert.equal(kept({}), 'failed');
    assert.equal(kept({className: 'wide', dataset: {id: '3'}}), 'failed');
    // It has one, which did not load.
    assert.equal(kept({src: 'a.jpg', className: 'lazyload', dataset: {src: 'a.jpg'}}), 'failed');
    assert.equal(pictureState(picture({className: 'lazyload', dataset: {src: 'a.jpg'}})), 'shown');
  });

  it('has no shape of its own while another stands in its place', () => {
    const square = {naturalWidth: 100, naturalHeight: 100, width: '300', height: '400'};
    const shape = (change: Partial<PictureFacts>) => ratioOf(picture({...square, ...change}));
    assert.equal(shape({src: 'data:image/gif;base64,R0', dataset: {id: '3', src: 'a.jpg'}}), 0.75);
    assert.equal(shape({src: '', className: 'lazy'}), 0.75);
    assert.equal(shape({src: 'data:image/gif;base64,R0'}), 1, 'a picture that is written out');
    assert.equal(shape({src: 'data:image/gif;base64,R0', dataset: {id: '3'}}), 1);
    assert.equal(shape({src: 'https://clinic.example/data:a.jpg', dataset: {src: 'a.jpg'}}), 1);
    assert.equal(shape({complete: false}), 0.75);
  });

  it('is described by words, not by spaces', () => {
    assert.equal(isDescribed(picture()), true);
    assert.equal(isDescribed(picture({alt: ''})), false);
    assert.equal(isDescribed(picture({alt: '  '})), false);
  });

  it('has its own shape once it has loaded, and that of its attributes before', () => {
    assert.equal(ratioOf(picture()), 800 / 600);
    assert.equal(ratioOf(picture({...waiting, width: '300', height: '400'})), 0.75);
    assert.equal(ratioOf(picture({width: '1', height: '1'})), 800 / 600);
    assert.equal(ratioOf(picture(waiting)), 0);
    assert.equal(ratioOf(picture({...waiting, width: 'wide', height: '0'})), 0);
    assert.equal(ratioOf(undefined), 0);
  });
});

describe('a pair', () => {
  const layout = (view: 'slide' | 'side-by-side', ...states: PictureState[]) => layoutFor(view, states);

  it('is shown as asked for while both can be', () => {
    for (const view of ['slide', 'side-by-side'] as const) {
      assert.equal(layout(view, 'shown', 'shown'), view);
      assert.equal(layout(view, 'waiting', 'shown'), view);
    }
  });

  it('has no slider where one picture is missing or lost', () => {
    assert.equal(layout('slide', 'shown', 'absent'), 'side-by-side');
    assert.equal(layout('slide', 'failed', 'waiting'), 'side-by-side');
    assert.equal(layout('slide', 'failed', 'failed'), 'side-by-side');
    assert.equal(layout('slide', 'absent', 'absent'), 'empty');
  });

  it('takes the shape of the wider picture, within reason', () => {
    assert.equal(frameRatio([picture(), picture({naturalWidth: 600})]), 800 / 600);
    assert.equal(frameRatio([undefined, picture({naturalWidth: 600})]), 1);
    assert.equal(frameRatio([null, picture(waiting)]), 4 / 3);
    assert.equal(frameRatio([picture({naturalWidth: 6000})]), 2.4);
    assert.equal(frameRatio([picture({naturalWidth: 60})]), 0.5);
  });
});

describe('the position asked for', () => {
  it('is a whole number from 0 to 100', () => {
    for (const asked of [0, 30, 100]) assert.deepEqual(readPosition(asked), {position: asked});
    assert.deepEqual(readPosition(33.4), {position: 33});
  });

  it('is the middle where none is', () => {
    assert.deepEqual(readPosition(undefined), {position: 50});
    assert.deepEqual(readPosition(null), {position: 50});
  });

  it('falls back to the nearest one that exists, and says so', () => {
    assert.deepEqual(readPosition(-3), {position: 0, problem: '"-3" is out of range.'});
    assert.deepEqual(readPosition(101), {position: 100, problem: '"101" is out of range.'});
    assert.deepEqual(readPosition(NaN), {position: 50, problem: '"NaN" is out of range.'});
  });
});

describe('a pointer', () => {
  const box = {left: 100, width: 400};

  it('has a place in the frame, counted from where reading starts', () => {
    assert.equal(positionAt(100, box, false), 0);
    assert.equal(positionAt(200, box, false), 25);
    assert.equal(positionAt(200, box, true), 75);
    assert.equal(positionAt(500, box, true), 0);
  });

  it('stays within the frame', () => {
    assert.equal(positionAt(0, box, false), 0);
    assert.equal(positionAt(900, box, false), 100);
    assert.equal(positionAt(900, box, true), 0);
    assert.equal(positionAt(100, {left: 100, width: 0}, false), 0);
  });

  it('moves the divider sideways and the page up and down, once it has moved at all', () => {
    assert.equal(movedBy(2, 2), undefined);
    assert.equal(movedBy(-5, 3), 'divider');
    assert.equal(movedBy(3, 5), 'page');
    assert.equal(movedBy(4, 4), 'page');
  });

  it('takes the handle where it is, and calls it from elsewhere', () => {
    assert.equal(grip(310, 300), 10);
    assert.equal(grip(278, 300), -22);
    assert.equal(grip(330, 300), 0);
  });
});

describe('an arrow key', () => {
  it('moves the divider the way it points', () => {
    assert.deepEqual([arrowStep('ArrowRight', false), arrowStep('ArrowLeft', false)], [1, -1]);
    assert.deepEqual([arrowStep('ArrowRight', true), arrowStep('ArrowLeft', true)], [-1, 1]);
  });

  it('is not any other key', () => {
    assert.equal(arrowStep('ArrowUp', false), 0);
    assert.equal(Math.abs(arrowStep('Tab', true)), 0);
  });
});

describe('what the webmaster is told', () => {
  const slot = (change?: Parameters<typeof picture>[0]): SlotFacts => ({picture: picture(change), count: 1});
  const none: SlotFacts = {count: 0};
  const told = (before: SlotFacts, after: SlotFacts, hasCaption = true, hidden = false) =>
    pictureProblems({before, after}, hasCaption, hidden).map(({field, problem}) => `${field} ${problem}`);

  it('is nothing where nothing is wrong', () => {
    assert.deepEqual(told(slot(), slot()), []);
    assert.deepEqual(told(slot(), slot({naturalWidth: 808})), [], 'a difference that nobody sees');
    assert.deepEqual(told(slot(waiting), slot()), [], 'a shape that is not known yet');
  });

  it('is one thing for no pictures at all', () => {
    assert.deepEqual(told(none, none, false), ['before, after there are no pictures.']);
  });

  it('names the picture that is missing, lost, without words, or one of several', () => {
    assert.deepEqual(told(none, slot()), ['before is missing.']);
    assert.deepEqual(told(slot(), slot({...failed, src: '/a.jpg'})), ['after "/a.jpg" could not be loaded.']);
    assert.deepEqual(told(slot({alt: ' '}), slot()), ['before has no description.']);
    assert.deepEqual(told(slot(), {...slot(), count: 2}), ['after holds 2 elements.']);
  });

  it('names shapes that differ', () => {
    assert.deepEqual(told(slot(), slot({naturalWidth: 600})), [
      'before, after differ in shape (1.33 and 1.00, width over height), so one is cut.',
    ]);
  });

  it('asks for the caption', () => {
    assert.deepEqual(told(slot(), slot(), false), ['caption is missing.']);
    const fix = pictureProblems({before: slot(), after: slot()}, false, false)[0]!.fix;
    for (const needed of ['who took', 'light', 'angle', 'sessions', 'time since', 'consent', 'vary'])
      assert.ok(fix.includes(needed), needed);
  });

  it('where pictures are ruled out, is to take them off the page, and nothing else', () => {
    assert.deepEqual(told(slot(), none, false, true), [
      'jurisdiction rules out before-and-after pictures, so they are not shown.',
    ]);
    assert.deepEqual(told(none, none, false, true), []);
  });
});

describe('several pairs', () => {
  it('are told apart by the order of the page', () => {
    const numbered = ['before', 'after', 'caption', 'before-2', 'after-2', 'caption-2'];
    assert.deepEqual(pairUp(['before', 'after', 'caption', 'before', 'after', 'caption']), numbered);
    assert.deepEqual(pairUp(['caption', 'before', 'after', 'caption', 'before', 'after']), [
      ...['caption', 'before', 'after', 'caption-2', 'before-2', 'after-2'],
    ]);
    assert.deepEqual(pairUp(['before', 'before', 'after', 'after']), [
      ...['before', 'before-2', 'after', 'after-2'],
    ]);
    assert.deepEqual(pairUp(numbered), numbered);
  });

  it('have each caption with the pictures that it follows, where there are more or fewer than pairs', () => {
    assert.deepEqual(pairUp(['before', 'after', 'caption', 'caption', 'before', 'after', 'caption']), [
      ...['before', 'after', 'caption', 'caption', 'before-2', 'after-2', 'caption-2'],
    ]);
    assert.deepEqual(pairUp(['before', 'after', 'before', 'after', 'caption']), [
      ...['before', 'after', 'before-2', 'after-2', 'caption-2'],
    ]);
  });

  it('leave other slots and several captions of one pair alone', () => {
    const one = ['before', 'after', 'caption', 'caption', 'icon', 'icon'];
    assert.deepEqual(pairUp(one), one);
    assert.deepEqual(pairUp(['icon', 'before', 'before', 'icon']), ['icon', 'before', 'before-2', 'icon']);
  });

  it('one that comes later is numbered with them', () => {
    assert.deepEqual(pairUp(['before', 'after', 'before-2', 'after-2', 'before']), [
      ...['before', 'after', 'before-2', 'after-2', 'before-3'],
    ]);
  });

  it('are counted, with one at least', () => {
    assert.equal(countPairs([]), 1);
    assert.equal(countPairs(['caption-4', 'before']), 1);
    assert.equal(countPairs(['before', 'after-3']), 3);
  });
});

describe('pairs by their slots', () => {
  it('are as many as the highest number says', () => {
    for (const [slots, pairs] of [
      [[], 1],
      [['before', 'after'], 1],
      [['before', 'after-12'], 12],
      [['before-2', 'caption-3'], 2],
      [['not-before-3', 'before-3x', 'after-'], 1],
    ] as const)
      assert.equal(countPairs(slots), pairs, slots.join());
  });

  it('stay where a page has numbered them', () => {
    for (const slots of [
      ['before-2', 'after-2', 'caption-2'],
      ['before-2', 'after-2', 'caption', 'caption'],
      ['before-2', 'cta', 'cta'],
      ['before-3', 'after-2'],
    ])
      assert.deepEqual(pairUp(slots), slots);
  });

  it('take a caption each where there are as many, wherever it stands', () => {
    assert.deepEqual(pairUp(['caption', 'caption', 'before', 'before', 'after']), [
      'caption',
      'caption-2',
      'before',
      'before-2',
      'after',
    ]);
    assert.deepEqual(pairUp(['caption', 'caption', 'after', 'after']), [
      'caption',
      'caption-2',
      'after',
      'after-2',
    ]);
    assert.deepEqual(pairUp(['before', 'before', 'caption']), ['before', 'before-2', 'caption-2']);
  });
});

describe('how to put pictures right', () => {
  const slot = (change?: Partial<PictureFacts>, count = 1): SlotFacts => ({picture: picture(change), count});
  const fixes = (before: SlotFacts, after: SlotFacts, hasCaption = true, hidden = false) =>
    pictureProblems({before, after}, hasCaption, hidden).map(({field, fix}) => `${field}: ${fix}`);

  it('is said for each thing that is wrong', () => {
    for (const [found, start] of [
      [fixes(slot(), {count: 0}), 'after: Add <img slot="after"'],
      [fixes(slot(failed), slot()), 'before: Check its address.'],
      [fixes(slot({alt: ''}), slot()), 'before: Say in its alt attribute'],
      [fixes(slot({}, 2), slot()), 'before: Put one there'],
      [fixes(slot(), slot({naturalWidth: 600})), 'before, after: Crop both'],
      [fixes(slot(), slot(), false), 'caption: Add <p slot="caption">'],
      [fixes({count: 0}, {count: 0}), 'before, after: Add <img slot="before"'],
      [fixes(slot(), slot(), true, true), 'jurisdiction: Take them out of the page'],
    ] as const) {
      assert.equal(found.length, 1, start);
      assert.ok(found[0]!.startsWith(start), found[0]);
    }
  });

  it('lets pass what nobody sees', () => {
    const at = (naturalWidth: number) =>
      fixes(slot({naturalWidth: 1000, naturalHeight: 1000}), slot({naturalWidth, naturalHeight: 1000}));
    assert.deepEqual(at(990), []);
    assert.equal(at(970).length, 1);
  });
});
