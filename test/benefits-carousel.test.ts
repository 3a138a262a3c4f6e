import {executeServerCommand, resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {render} from 'lit';
import {benefitsCarouselContent} from '../src/widgets/benefits-carousel/benefits-carousel.content.js';
import type {BenefitsCarousel, SlideChange} from '../src/widgets/benefits-carousel/benefits-carousel.js';
import {describeConformance} from './conformance/every-widget.js';
import {
  column,
  expect,
  expectSame,
  fixture,
  html,
  listen,
  painted,
  rootOf,
  settled,
  until,
  warnings,
  type Page,
} from './support/fixture.js';
import {isShown, shownText} from './support/layout.js';
import {atOnce, showAs} from './support/media.js';
import {hurry, watchWork, type Work} from './support/work.js';

/** How much of each slide can be seen, from 0 to 1. */
function shares(root: ShadowRoot): number[] {
  const track = root.querySelector('.track')!;
  const frame = track.getBoundingClientRect();
  return [...track.children].map((slide) => {
    const box = slide.getBoundingClientRect();
    return Math.max(0, Math.min(box.right, frame.right) - Math.max(box.left, frame.left)) / box.width;
  });
}

/** The first slide that can be seen as a whole, counted from 1; 0 while the slides are on their way. */
const leading = (root: ShadowRoot): number => shares(root).findIndex((share) => share > 0.99) + 1;

/** When a slide leads and nothing moves any more. */
async function leads(root: ShadowRoot, slide: number): Promise<void> {
  const track = root.querySelector('.track')!;
  let before = NaN;
  await until(
    async () => {
      const stands = track.scrollLeft === before;
      before = track.scrollLeft;
      await painted();
      return stands && leading(root) === slide;
    },
    () => `slide ${slide} leads (slide ${leading(root)} does)`,
  );
  await painted();
}

describeConformance({
  tag: 'mn-benefits-carousel',
  load: () => import('../src/define/benefits-carousel.js'),
  attributes: {autoplay: ['autoplay', '', true], slide: ['slide', '3', 3]},
  complete: (root) => root.querySelector('.slide .skin-section') !== null,
  use: (widget, root) =>
    atOnce(async () => {
      (widget as BenefitsCarousel).slide = 3;
      await leads(root, 3);
    }),
  state: (widget, root) => [(widget as BenefitsCarousel).slide, leading(root)],
  states: {
    'at the end': async (widget, root) => {
      (widget as BenefitsCarousel).goTo(6);
      await until(() => shares(root)[5]! > 0.9, 'the last slide is there');
    },
    'with a pause button': async (widget, root) => {
      (widget as BenefitsCarousel).autoplay = true;
      await until(() => root.querySelector('.rotation'), 'the button is there');
    },
  },
  onPaper: (widget, root) => {
    const frame = widget.getBoundingClientRect();
    for (const slide of root.querySelectorAll('.slide')) {
      const box = slide.getBoundingClientRect();
      expect(box.left, 'a slide on paper').to.be.at.least(frame.left - 1);
      expect(box.right, 'a slide on paper').to.be.at.most(frame.right + 1);
    }
    expect(isShown(root.querySelector('.controls')!)).to.equal(false);
  },
});

describe('<mn-benefits-carousel>', () => {
  async function create(
    template = html`<mn-benefits-carousel></mn-benefits-carousel>`,
    page: Page = {width: 400},
  ) {
    const events: SlideChange[] = [];
    listen('mn-slide-change', ({detail}) => events.push(detail));
    const widget = await fixture<BenefitsCarousel>(template, page);
    const root = rootOf(widget);
    const [previous, next] = ['Previous slide', 'Next slide'].map((name) =>
      root.querySelector<HTMLElement>(`button[aria-label="${name}"]`)!,
    );
    await until(() => root.querySelectorAll('.dots .is-visible').length, 'it knows what is in view');
    // After the words.
    await until(() => root.querySelector('[data-drawn]'), 'it is drawn');
    return {
      widget,
      root,
      events,
      track: root.querySelector<HTMLElement>('.track')!,
      previous: previous!,
      next: next!,
      announced: () => root.querySelector('[aria-live="polite"]')!.textContent.trim(),
    };
  }

  describe('says', () => {
    it('what is known and its limit in at most 35 words a slide', async () => {
      const {root} = await create();
      const slides = [...root.querySelectorAll('.slide')];
      expect(slides).to.have.lengthOf(6);
      for (const slide of slides) {
        const [benefit, limit, known] = [...slide.querySelectorAll('.text > p')].map((p) =>
          p.textContent.replace(/\s+/g, ' ').trim(),
        );
        expect(limit).to.match(/^Keep in mind: .{20,}/);
        const words = `${benefit} ${limit!.replace('Keep in mind: ', '')} ${known}`;
        expect(words.split(' ').length, words).to.be.within(20, 35);
      }
    });

    it('how well each is known, in a sign and at most five words', async () => {
      const {root} = await create();
      const known = [...root.querySelectorAll('.slide')].map((slide) => {
        const grade = slide.querySelector('.evidence-grade')!;
        expect(grade.textContent.trim().split(/\s+/).length).to.be.within(1, 5);
        return grade.querySelector('.evidence-ruler') ? 'ruler' : grade.querySelectorAll('.is-on').length;
      });
      expect(known).to.deep.equal([2, 4, 2, 1, 2, 'ruler']);
    });

    it('which of how many each slide is, as its name', async () => {
      const {root} = await create();
      [...root.querySelectorAll('.slide')].forEach((slide, i) => {
        const name = slide
          .getAttribute('aria-labelledby')!
          .split(' ')
          .map((id) => root.getElementById(id)!.textContent.trim())
          .join(' ');
        expect(name).to.match(new RegExp(`^${i + 1} of 6 \\S`));
        expect(slide.getAttribute('aria-roledescription')).to.equal('slide');
      });
      const group = root.querySelector('[aria-roledescription="carousel"]')!;
      expect(root.getElementById(group.getAttribute('aria-labelledby')!)!.textContent).to.include(
        'microneedling',
      );
    });

    it('in a picture and in words what it teaches', async () => {
      const {root} = await create();
      const labels = [...root.querySelectorAll('.slide [role=img]')].map((picture) =>
        picture.getAttribute('aria-label'),
      );
      expect(new Set(labels).size).to.equal(6);
      for (const label of labels) expect(label!.length).to.be.greaterThan(30);
    });
  });

  describe('shows', () => {
    for (const [width, whole] of [
      [360, 1],
      [700, 2],
      [1100, 3],
    ] as const) {
      it(`${whole} of its slides at ${width} px, with the next one peeking`, async () => {
        const {root} = await create(undefined, {width});
        const seen = shares(root);
        expect(seen.filter((share) => share > 0.99)).to.have.lengthOf(whole);
        expect(seen[whole], 'the one that peeks').to.be.within(0.03, 0.3);
        await until(
          () => root.querySelectorAll('.dots .is-visible').length === whole,
          'the dots tell how many',
        );
        expect(root.querySelectorAll('.dots .is-current')).to.have.lengthOf(1);
      });
    }

    it('the slide asked for in the attribute, without an event', async () => {
      const {root, events, widget} = await create(
        html`<mn-benefits-carousel slide="3"></mn-benefits-carousel>`,
      );
      await leads(root, 3);
      expect(widget.slide).to.equal(3);
      expect(events).to.deep.equal([]);
    });

    it('the last slides when asked for the last in a wide column', async () => {
      const {root, widget} = await create(html`<mn-benefits-carousel slide="6"></mn-benefits-carousel>`, {
        width: 1100,
      });
      await until(() => shares(root)[5]! > 0.99, 'the last slide is in view');
      await until(() => widget.slide === 4, 'the first of the three leads');
      await painted();
      expect(widget.slide).to.equal(4);
      widget.previous();
      await leads(root, 3);
    });

    it('the same slide when its column becomes narrow', async () => {
      const {widget, root} = await create(undefined, {width: 1100});
      widget.goTo(3);
      await leads(root, 3);
      widget.parentElement!.style.inlineSize = '360px';
      await leads(root, 3);
      expect(widget.slide).to.equal(3);
    });

    it('the same slide when a browser ends a scroll that was on its way after its column became narrow', async () => {
      const {widget, root} = await create(undefined, {width: 1100});
      widget.goTo(3);
      await leads(root, 3);
      const track = root.querySelector('.track')!;
      // At once, behind the widget's own observer: later, it would be somebody's will.
      const moved = new Promise<number>((resolve) => {
        new ResizeObserver(([entry], observer) => {
          if (entry!.contentRect.width > 500) return;
          observer.disconnect();
          track.scrollTo({left: track.scrollLeft + track.clientWidth, behavior: 'instant'});
          resolve(leading(root));
        }).observe(track);
      });
      widget.parentElement!.style.inlineSize = '360px';
      expect(await moved).to.equal(4);
      await leads(root, 3);
      expect(widget.slide).to.equal(3);
    });

    it('the slide asked for once it is shown, where it starts in a closed tab', async () => {
      const place = column({width: 400});
      place.style.display = 'none';
      render(html`<mn-benefits-carousel slide="3"></mn-benefits-carousel>`, place);
      const widget = place.querySelector('mn-benefits-carousel')!;
      await settled(widget);
      place.style.display = '';
      await leads(rootOf(widget), 3);
      expect(widget.slide).to.equal(3);
    });

    it('a slide that exists, when the clinic changes them', async () => {
      const {widget, root} = await create();
      widget.goTo(5);
      await leads(root, 5);
      const [one, two] = benefitsCarouselContent().slides.map((slide) => ({
        ...slide,
        benefit: slide.benefit.text,
        limit: slide.limit.text,
      }));
      widget.content = {slides: [one, two]};
      await until(() => root.querySelectorAll('.slide').length === 2, 'there are two slides');
      await until(() => widget.slide <= 2, 'one of the two leads');
      widget.goTo(1);
      await leads(root, 1);
      widget.next();
      await leads(root, 2);
      expect(widget.slide).to.equal(2);
    });

    it('a drawing that moves only once it has been in view', async () => {
      const {widget, root} = await create();
      const active = () =>
        [...root.querySelectorAll('.slide')].map((slide) => slide.matches('[data-active]'));
      await until(() => active()[0], 'the first moves');
      expect(active().slice(2)).to.deep.equal([false, false, false, false]);
      widget.goTo(4);
      await until(() => active()[3], 'the fourth moves');
      expect(active()[5]).to.equal(false);
    });
  });

  describe('tells how it is known', () => {
    async function open(page: Page = {width: 400}) {
      const made = await create(undefined, page);
      const button = made.root.querySelector<HTMLElement>('.evidence-open')!;
      const sheet = made.root.querySelector<HTMLElement>('.evidence-sheet')!;
      const heights = () =>
        [...made.root.querySelectorAll<HTMLElement>('.slide')].map((one) => one.offsetHeight);
      return {...made, button, sheet, heights};
    }

    for (const width of [360, 1100])
      it(`in a sheet that moves and changes no card, at ${width} px`, async () => {
        const {root, button, sheet, heights} = await open({width});
        const before = heights();
        button.click();
        await until(() => sheet.querySelector('.evidence-sources'), 'the sources are there');
        expect(sheet.matches(':popover-open')).to.equal(true);
        expect(heights()).to.deep.equal(before);
        expect(root.querySelectorAll('.evidence-sheet:popover-open')).to.have.lengthOf(1);
        // Over its own card, where the browser can place it there.
        if (CSS.supports('anchor-scope: all')) {
          const [over, card] = [sheet, root.querySelector('.slide')!].map((one) =>
            one.getBoundingClientRect(),
          );
          expect(over!.left).to.be.closeTo(card!.left, 1);
          expect(over!.width).to.be.closeTo(card!.width, 1);
          expect(over!.height).to.be.at.most(card!.height + 1);
        }
      });

    it('closes on Escape and by its button, and the focus goes back', async () => {
      const {root, button, sheet} = await open();
      for (const close of [
        () => sendKeys({press: 'Escape'}),
        () => Promise.resolve(sheet.querySelector<HTMLElement>('.evidence-close')!.click()),
      ]) {
        button.focus();
        await sendKeys({press: 'Enter'});
        await until(() => sheet.matches(':popover-open'), 'it is open');
        await close();
        await until(() => !sheet.matches(':popover-open'), 'it is closed');
        expectSame(root.activeElement, button, 'the focus is back');
      }
    });

    it('with further facts that the card has no room for', async () => {
      const {root} = await open();
      root.querySelectorAll<HTMLElement>('.evidence-open')[1]!.click();
      const sheet = root.querySelectorAll('.evidence-sheet')[1]!;
      await until(() => sheet.textContent.includes('41% improvement'), 'how much better is said');
      expect(sheet.textContent).to.include('Dark marks');
    });
  });

  describe('draws', () => {
    it('in the mirror above and under the skin below, in nearly half of the card', async () => {
      const {root} = await create(undefined, {width: 360});
      const card = root.querySelector('.slide')!;
      const [picture, mirror, section] = ['.picture', '.mirror svg', '.section svg'].map((one) =>
        card.querySelector(one)!.getBoundingClientRect(),
      );
      expect(picture!.height / card.getBoundingClientRect().height).to.be.at.least(0.45);
      expect(mirror!.bottom).to.be.at.most(section!.top + 1);
      expect(mirror!.width).to.be.closeTo(section!.width, 1);
    });

    it('six slides that differ in both drawings', async () => {
      const {root} = await create();
      window.dispatchEvent(new Event('beforeprint'));
      for (const view of ['.mirror', '.section']) {
        const drawings = [...root.querySelectorAll(view)].map(({innerHTML}) => innerHTML);
        expect(new Set(drawings).size).to.equal(6);
      }
    });

    const drawn = (root: ShadowRoot) =>
      [...root.querySelectorAll('.slide')].map((slide) => slide.querySelector('.skin-section') !== null);

    it('a slide only when it is near, and at most 90 elements in a drawing', async () => {
      const {widget, root} = await create(undefined, {width: 360});
      await until(() => drawn(root)[1], 'the one that peeks is drawn');
      expect(drawn(root)).to.deep.equal([true, true, false, false, false, false]);
      widget.goTo(6);
      await leads(root, 6);
      expect(drawn(root)[5]).to.equal(true);
      for (const drawing of root.querySelectorAll('svg'))
        expect(drawing.querySelectorAll('*').length).to.be.at.most(90);
    });

    it('all of them for a print', async () => {
      const {root} = await create(undefined, {width: 360});
      window.dispatchEvent(new Event('beforeprint'));
      expect(drawn(root)).to.deep.equal([true, true, true, true, true, true]);
    });

    it('another picture where a clinic changes it', async () => {
      const {widget, root} = await create();
      const before = root.querySelector('.slide .skin-section')!.innerHTML;
      const slides = benefitsCarouselContent().slides.map(({title, pictureLabel}) => ({
        title,
        pictureLabel,
        picture: 'pores',
      }));
      widget.content = {slides};
      await until(
        () => root.querySelector('.slide .skin-section')!.innerHTML !== before,
        'the picture is another',
      );
      expect(root.querySelector('.slide')!.querySelectorAll('.skin-section')).to.have.lengthOf(1);
    });
  });

  describe('moves', () => {
    it('arrives though something ends the scroll on its way', async () => {
      const {widget, root} = await create();
      widget.goTo(4);
      await widget.updateComplete;
      root.querySelector('.track')!.scrollTo({left: 0, behavior: 'instant'});
      await leads(root, 4);
      expect(widget.slide).to.equal(4);
    });

    it('by next, previous, goTo and slide, each with one event', async () => {
      const {widget, root, events} = await create();
      widget.next();
      await leads(root, 2);
      widget.goTo(5);
      await leads(root, 5);
      widget.previous();
      await leads(root, 4);
      widget.slide = 1;
      await leads(root, 1);
      expect(events).to.deep.equal([2, 5, 4, 1].map((slide) => ({slide, count: 6})));
    });

    it('back at once, where a reader turns round before it has been seen to arrive', async () => {
      await atOnce(async () => {
        const {widget, root, events} = await create();
        widget.next();
        await widget.updateComplete;
        widget.previous();
        await leads(root, 1);
        expect(widget.slide).to.equal(1);
        expect(events.map(({slide}) => slide)).to.deep.equal([2, 1]);
      });
    });

    it('by its buttons, and stops at both ends without losing the focus', async () => {
      const {widget, root, events, next, previous} = await create(undefined, {width: 1100});
      expect(previous.getAttribute('aria-disabled')).to.equal('true');
      next.focus();
      for (const slide of [2, 3, 4]) {
        next.click();
        await leads(root, slide);
      }
      await until(
        () => next.getAttribute('aria-disabled') === 'true',
        'the button tells that this is the end',
      );
      expectSame(root.activeElement, next, 'the focus stays on the button');
      next.click();
      await painted();
      expect(widget.slide).to.equal(4);
      expectSame(root.activeElement, next, 'the focus stays on the button');
      expect(events.map(({slide}) => slide)).to.deep.equal([2, 3, 4]);
      expect(previous.getAttribute('aria-disabled')).to.equal('false');
    });

    it('several slides at once, when buttons are pressed faster than slides move', async () => {
      const {widget, root, events, next} = await create();
      next.click();
      await widget.updateComplete;
      next.click();
      await widget.updateComplete;
      next.click();
      await leads(root, 4);
      expect(events.map(({slide}) => slide)).to.deep.equal([2, 3, 4]);
    });

    it('by arrow keys, Home and End', async () => {
      const {root, track, events} = await create();
      track.focus();
      await sendKeys({press: 'ArrowRight'});
      await leads(root, 2);
      await sendKeys({press: 'ArrowLeft'});
      await leads(root, 1);
      await sendKeys({press: 'End'});
      await leads(root, 6);
      await sendKeys({press: 'Home'});
      await leads(root, 1);
      expect(events.map(({slide}) => slide)).to.deep.equal([2, 1, 6, 1]);
      expectSame(root.activeElement, track, 'the focus stays on the track');
    });

    it('to the end and back in a wide column, with one event each', async () => {
      const {root, track, events} = await create(undefined, {width: 1100});
      await until(() => root.querySelectorAll('.dots .is-visible').length === 3, 'it knows what is in view');
      track.focus();
      await sendKeys({press: 'End'});
      await leads(root, 4);
      await sendKeys({press: 'Home'});
      await leads(root, 1);
      expect(events.map(({slide}) => slide)).to.deep.equal([4, 1]);
    });

    it('by the arrow that points there, where the page runs from right to left', async () => {
      const {root, track, widget} = await create(undefined, {width: 400, dir: 'rtl'});
      track.focus();
      await sendKeys({press: 'ArrowLeft'});
      await leads(root, 2);
      await sendKeys({press: 'ArrowRight'});
      await leads(root, 1);
      widget.next();
      await leads(root, 2);
      const [first, second] = [...root.querySelectorAll('.slide')].map((slide) =>
        slide.getBoundingClientRect(),
      );
      expect(first!.left).to.be.greaterThan(second!.left);
    });

    it('leaves other keys, and keys with a modifier, to the browser', async () => {
      const {widget, track} = await create();
      const prevented = (init: KeyboardEventInit) =>
        !track.dispatchEvent(
          new KeyboardEvent('keydown', {...init, bubbles: true, composed: true, cancelable: true}),
        );
      expect(prevented({key: 'ArrowRight', altKey: true})).to.equal(false);
      expect(prevented({key: 'ArrowDown'})).to.equal(false);
      expect(prevented({key: 'Tab'})).to.equal(false);
      expect(widget.slide).to.equal(1);
    });

    it('by one when a finger swipes it, however fast, and nothing of ours runs on the way', async () => {
      const work = watchWork();
      try {
        const {widget, root, track, events, announced} = await create();
        const box = track.getBoundingClientRect();
        const finger = {x: box.left + box.width * 0.8, y: box.top + 60, by: -box.width * 0.55};
        const {supported} = await executeServerCommand<{supported: boolean}, object>('swipe', finger);
        // Where no finger can be played, the track is scrolled as a finger would leave it.
        if (!supported) track.scrollBy({left: box.width * 0.55, behavior: 'smooth'});
        await leads(root, 2);
        await until(() => widget.slide === 2, 'the widget knows');
        expect(events).to.deep.equal([{slide: 2, count: 6}]);
        expect(announced()).to.match(/^2 of 6: /);
        for (const type of ['scroll', 'scrollend', 'touchmove', 'pointermove', 'mousemove', 'resize']) {
          expect([...work.listenedTo]).to.not.include(type);
        }
      } finally {
        work.stop();
      }
    });

    it('where the reader tabs to', async () => {
      const {widget, root, events} = await create();
      const inThird = root.querySelector<HTMLElement>('.slide:nth-child(3) .evidence-open')!;
      inThird.focus();
      await leads(root, 3);
      await until(() => widget.slide === 3, 'the widget knows');
      expectSame(root.activeElement, inThird, 'the focus stays');
      expect(events.at(-1)).to.deep.equal({slide: 3, count: 6});
    });

    it('at once, for those who prefer less motion', async () => {
      const {widget, root, track} = await create();
      await showAs('reduced-motion', root);
      widget.goTo(4);
      await widget.updateComplete;
      expect(leading(root), 'in the same moment').to.equal(4);
      expect(getComputedStyle(track).scrollBehavior).to.equal('auto');
    });
  });

  describe('warns once about', () => {
    for (const [given, shown, problem] of [
      ['9', 6, '9 is not a slide'],
      ['0', 1, '0 is not a slide'],
      ['-2', 1, '-2 is not a slide'],
      ['2.5', 2, '2.5 is not a slide'],
      ['two', 1, 'is not a number'],
    ] as const) {
      it(`slide="${given}", and shows slide ${shown}`, async () => {
        const {widget, root} = await create(
          html`<mn-benefits-carousel slide=${given}></mn-benefits-carousel>`,
        );
        await leads(root, shown);
        expect(widget.slide).to.equal(shown);
        expect(warnings()).to.have.lengthOf(1);
        expect(warnings()[0]).to.include('<mn-benefits-carousel> slide').and.to.include(problem);
        expect(warnings()[0]).to.include('from 1 to 6');
      });
    }

    it('goTo with what is no slide', async () => {
      const {widget, root} = await create();
      widget.goTo(77);
      await leads(root, 6);
      widget.goTo(77);
      await painted();
      expect(warnings()).to.have.lengthOf(1);
    });
  });

  describe('announces', () => {
    it('nothing at first, then the slide that the reader moved to', async () => {
      const {root, next, announced} = await create();
      expect(announced()).to.equal('');
      next.click();
      await leads(root, 2);
      expect(announced()).to.match(/^2 of 6: Softer-looking acne scars$/);
    });

    it('nothing while the slides move by themselves', async () => {
      const {events, announced} = await create(html`<mn-benefits-carousel autoplay></mn-benefits-carousel>`);
      hurry();
      // The timer under way is a slow one; the next are fast.
      document.querySelector('mn-benefits-carousel')!.requestUpdate();
      await until(() => events.length >= 2, 'two slides have moved');
      expect(announced()).to.equal('');
    });
  });

  describe('by itself', () => {
    let work: Work;
    beforeEach(() => (work = watchWork()));
    afterEach(() => work.stop());

    const willMove = () => work.underWay().some((one) => one.includes('of 9000 ms'));
    const playing = html`<mn-benefits-carousel autoplay></mn-benefits-carousel>`;
    const button = (root: ShadowRoot) => root.querySelector<HTMLElement>('.rotation');

    it('never moves unless asked to', async () => {
      const {widget, root} = await create();
      widget.next();
      await leads(root, 2);
      expect(willMove()).to.equal(false);
      expect(button(root)).to.equal(null);
    });

    it('moves on, and from the last slide back to the first', async () => {
      work.stop();
      hurry();
      const {events} = await create(playing);
      await until(() => events.some(({slide}) => slide === 6), 'the last slide leads');
      await until(() => events.at(-1)!.slide === 1, 'the first slide leads again');
      expect(events.slice(0, 5).map(({slide}) => slide)).to.deep.equal([2, 3, 4, 5, 6]);
    });

    it('pauses and plays by its button', async () => {
      const {root} = await create(playing);
      await until(willMove, 'it is about to move');
      expect(button(root)!.getAttribute('aria-label')).to.equal('Pause the slides');
      button(root)!.click();
      await until(() => !willMove(), 'it has stopped');
      expect(button(root)!.getAttribute('aria-label')).to.equal('Play the slides');
      button(root)!.click();
      await until(willMove, 'it is about to move again');
    });

    it('stops for good once the focus goes to what is in it', async () => {
      const {root, next} = await create(playing);
      await until(willMove, 'it is about to move');
      next.focus();
      await until(() => !willMove(), 'it has stopped');
      next.blur();
      await painted();
      expect(willMove()).to.equal(false);
      button(root)!.click();
      await until(willMove, 'it plays when asked to');
    });

    it('waits while the focus is on its button', async () => {
      const {root} = await create(playing);
      await until(willMove, 'it is about to move');
      button(root)!.focus();
      await until(() => !willMove(), 'it waits');
      button(root)!.blur();
      await until(willMove, 'it goes on');
    });

    it('waits while the mouse is over it', async () => {
      await resetMouse();
      const {widget} = await create(playing, {width: 400, css: '.column {margin: 60px 0 0 60px}'});
      await until(willMove, 'it is about to move');
      const {left, top} = widget.getBoundingClientRect();
      await sendMouse({type: 'move', position: [Math.round(left + 100), Math.round(top + 100)]});
      await until(() => !willMove(), 'it waits');
      await sendMouse({type: 'move', position: [5, 5]});
      await until(willMove, 'it goes on');
      await resetMouse();
    });

    it('waits while it is off screen', async () => {
      const {widget} = await create(playing);
      await until(willMove, 'it is about to move');
      widget.parentElement!.style.marginBlockStart = '5000px';
      await until(() => !willMove(), 'it waits');
      widget.parentElement!.style.marginBlockStart = '';
      await until(willMove, 'it goes on');
    });

    it('never moves for those who prefer less motion, and has no button for it', async () => {
      const {widget: first, root: firstRoot} = await create();
      first.remove();
      await showAs('reduced-motion', firstRoot);
      const {root, widget} = await create(playing);
      await until(() => work.listenedTo.has('focusin'), 'it knows how to move');
      await settled(widget);
      expect(willMove()).to.equal(false);
      expect(button(root)).to.equal(null);
    });

    it('stops, and loses its button, when that is taken back', async () => {
      const {widget, root} = await create(playing);
      await until(willMove, 'it is about to move');
      widget.removeAttribute('autoplay');
      await until(() => !willMove(), 'it has stopped');
      expect(button(root)).to.equal(null);
      widget.autoplay = true;
      await until(willMove, 'it can be asked again');
      expect(button(root)).to.exist;
    });

    it('goes on after it was moved on the page, and stops when removed', async () => {
      const {widget} = await create(playing);
      await until(willMove, 'it is about to move');
      const place = widget.parentElement!;
      widget.remove();
      await until(() => !willMove(), 'it has stopped');
      place.append(widget);
      await until(willMove, 'it is about to move again');
    });
  });

  describe('with a clinic’s own slides', () => {
    const own = (title: string) => ({
      title,
      picture: 'plain',
      pictureLabel: 'Skin.',
      benefit: 'Ours.',
      limit: null,
    });

    it('shows those alone, as the clinic’s words', async () => {
      const {root, widget} = await create(
        html`<mn-benefits-carousel .content=${{slides: [own('One'), own('Two')]}}></mn-benefits-carousel>`,
      );
      expect(root.querySelectorAll('.slide')).to.have.lengthOf(2);
      expect(shownText(root)).to.include('1 of 2').and.to.not.include('Keep in mind');
      root.querySelector<HTMLElement>('.evidence-open')!.click();
      await until(
        () => shownText(root).includes('In the clinic’s own words'),
        'it says whose words they are',
      );
      widget.next();
      await leads(root, 2);
    });

    it('has no controls for a single slide, and survives having none', async () => {
      const root = rootOf(
        await fixture(html`<mn-benefits-carousel .content=${{slides: [own('One')]}}></mn-benefits-carousel>`),
      );
      expect(root.querySelectorAll('.slide')).to.have.lengthOf(1);
      expect(root.querySelectorAll('.controls')).to.have.lengthOf(0);
      const empty = rootOf(
        await fixture(html`<mn-benefits-carousel .content=${{slides: null}}></mn-benefits-carousel>`),
      );
      expect(empty.querySelectorAll('.slide')).to.have.lengthOf(0);
      expect(shownText(empty)).to.include('not medical advice');
    });
  });
});
