import {executeServerCommand, resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {nothing, render} from 'lit';
import {pictures} from '../stories/support/pictures.js';
import type {ResultsCompare} from '../src/widgets/results-compare/results-compare.js';
import type {CompareView} from '../src/widgets/results-compare/results-compare.logic.js';
import {describeConformance} from './conformance/every-widget.js';
import {
  accessible,
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
import {isChromium} from './support/engine.js';
import {isShown, shownText} from './support/layout.js';
import {showAs} from './support/media.js';

const sliderIn = (root: ShadowRoot) => root.querySelector<HTMLInputElement>('input[type="range"]')!;
const sideIn = (root: ShadowRoot, side: 'before' | 'after') => root.querySelector(`.side.is-${side}`)!;
const buttonIn = (root: ShadowRoot, name: string) =>
  [...root.querySelectorAll<HTMLElement>('.view-switch button')].find(
    ({textContent}) => textContent.trim() === name,
  )!;

/** Where the divider is drawn, in per cent from the left of the frame. */
function dividerFromLeft(root: ShadowRoot): number {
  const frame = root.querySelector('.frame')!.getBoundingClientRect();
  const line = root.querySelector('.line')!.getBoundingClientRect();
  return Math.round((((line.left + line.right) / 2 - frame.left) / frame.width) * 100);
}

describeConformance({
  tag: 'mn-results-compare',
  load: () => import('../src/define/results-compare.js'),
  children: `<img slot="before" src="${pictures.before}" alt="Skin before" width="960" height="720">
    <img slot="after" src="${pictures.after}" alt="Skin after" width="960" height="720">
    <p slot="caption">Drawn for a test.</p>`,
  attributes: {
    position: ['position', '30', 30],
    view: ['view', 'side-by-side', 'side-by-side'],
  },
  complete: (root) => root.querySelector('.slider') !== null,
  use: (_, root) => {
    const slider = sliderIn(root);
    slider.focus();
    slider.stepUp(2);
    slider.dispatchEvent(new Event('input', {bubbles: true}));
  },
  state: (widget, root) => [
    (widget as ResultsCompare).position,
    sliderIn(root).value,
    sliderIn(root).getAttribute('aria-valuetext'),
    dividerFromLeft(root),
  ],
  states: {
    'with both pictures': (widget) => {
      (widget as ResultsCompare).view = 'side-by-side';
    },
  },
  onPaper: (widget, root) => {
    const [before, after] = [...widget.querySelectorAll('img')].map((image) => image.getBoundingClientRect());
    expect(before!.width, 'both are the same size').to.be.closeTo(after!.width, 1).and.be.greaterThan(100);
    expect(before!.top).to.be.closeTo(after!.top, 1);
    expect(after!.left, 'one beside the other').to.be.at.least(before!.right);
    expect(getComputedStyle(sideIn(root, 'before')).clipPath).to.equal('none');
    expect(shownText(root)).to.include('Before After');
    expect(isShown(widget.querySelector('[slot="caption"]')!)).to.equal(true);
    for (const control of root.querySelectorAll('input, .handle, .line'))
      expect(isShown(control), control.className).to.equal(false);
  },
});

describe('<mn-results-compare>', () => {
  const before = html`<img slot="before" src=${pictures.before} alt="Skin with deep dents" />`;
  const after = html`<img slot="after" src=${pictures.after} alt="Skin with shallow dents" />`;
  const caption = html`<p slot="caption">Drawn for a test.</p>`;

  async function create(children: unknown = [before, after, caption], page: Page = {width: 400}, given = {}) {
    const events: CustomEvent[] = [];
    listen('mn-compare', (event) => events.push(event));
    const {view, position, jurisdiction} = given as {
      view?: CompareView;
      position?: string;
      jurisdiction?: string;
    };
    const widget = await fixture<ResultsCompare>(
      html`<mn-results-compare
        view=${view ?? nothing}
        position=${position ?? nothing}
        jurisdiction=${jurisdiction ?? nothing}
        >${children}</mn-results-compare
      >`,
      page,
    );
    const root = rootOf(widget);
    await until(
      () =>
        [...widget.querySelectorAll('img')].every(({complete, loading}) => complete || loading === 'lazy'),
      'the pictures have loaded',
    );
    await until(() => root.querySelector('.frame, .stand-in'), 'it has rendered');
    await settled(widget);
    return {widget, root, events, slider: sliderIn(root), frame: root.querySelector('.frame')!};
  }

  /** A place in the frame: shares of its width and height, from the left and the top. */
  function at(frame: Element, right: number, down = 0.25): [number, number] {
    const {left, top, width, height} = frame.getBoundingClientRect();
    return [Math.round(left + width * right), Math.round(top + height * down)];
  }

  describe('the slider', () => {
    it('is a native one over the pictures, with a name and its value in words', async () => {
      const {slider, frame} = await create();
      const {type, min, max, step, valueAsNumber} = slider;
      expect([type, min || '0', max || '100', step || '1', valueAsNumber]).to.deep.equal([
        'range',
        '0',
        '100',
        '1',
        50,
      ]);
      expect(slider.getAttribute('aria-label')).to.equal('How much of each picture shows');
      expect(slider.getAttribute('aria-valuetext')).to.equal('50 per cent before, 50 per cent after');
      expect(slider.getBoundingClientRect().toJSON()).to.deep.equal(frame.getBoundingClientRect().toJSON());
    });

    it('moves by arrow keys, Page Up and Down, Home and End, and says where it is', async () => {
      const {widget, root, slider} = await create();
      slider.focus();
      const steps = {ArrowRight: 51, ArrowUp: 52, ArrowLeft: 51, ArrowDown: 50, PageUp: 60, PageDown: 50};
      for (const [key, position] of Object.entries({...steps, Home: 0, End: 100})) {
        await sendKeys({press: key});
        await until(
          () => widget.position === position,
          () => `${key}: ${position}, not ${widget.position}`,
        );
        expect(dividerFromLeft(root)).to.equal(position);
        expect(slider.getAttribute('aria-valuetext')).to.equal(
          `${position} per cent before, ${100 - position} per cent after`,
        );
      }
    });

    it('uncovers the after picture up to the divider', async () => {
      const {widget, root, frame} = await create(undefined, undefined, {position: '25'});
      const seenAt = (share: number) => {
        // The slider lets pointers through to the pictures.
        const found = document.elementFromPoint(...at(frame, share, 0.8))!;
        return found === widget ? root.elementFromPoint(...at(frame, share, 0.8)) : found;
      };
      expect((seenAt(0.2) as Element).getAttribute('slot')).to.equal('before');
      expect((seenAt(0.3) as Element).getAttribute('slot')).to.equal('after');
      widget.position = 60;
      expect((seenAt(0.5) as Element).getAttribute('slot')).to.equal('before');
      expect((seenAt(0.7) as Element).getAttribute('slot')).to.equal('after');
    });

    it('does not render anew with each step', async () => {
      const {widget, slider} = await create();
      let updates = 0;
      widget.requestUpdate = () => void updates++;
      slider.focus();
      for (let press = 0; press < 5; press++) await sendKeys({press: 'ArrowRight'});
      await until(() => widget.position === 55, 'it has moved');
      expect(updates).to.equal(0);
    });

    it('has a handle of 44 px that stays inside of the frame', async () => {
      const {widget, root, frame} = await create();
      const box = frame.getBoundingClientRect();
      for (const position of [0, 3, 50, 97, 100]) {
        widget.position = position;
        const handle = root.querySelector('.handle')!.getBoundingClientRect();
        expect([handle.width, handle.height]).to.deep.equal([44, 44]);
        expect(handle.left).to.be.at.least(box.left - 0.5);
        expect(handle.right).to.be.at.most(box.right + 0.5);
      }
    });

    it('says mn-compare once, when it is first used, and carries nothing', async () => {
      const {widget, slider, root, events} = await create();
      widget.position = 20;
      await painted();
      expect(events, 'a script is no patient').to.have.lengthOf(0);
      slider.focus();
      await sendKeys({press: 'ArrowRight'});
      await sendKeys({press: 'ArrowRight'});
      buttonIn(root, 'Both pictures').click();
      await until(() => widget.view === 'side-by-side', 'the view has changed');
      expect(events.map(({detail, composed}) => [detail as unknown, composed])).to.deep.equal([[null, true]]);
    });
  });

  describe('position', () => {
    it('is set by attribute and property, and tells where a patient left it', async () => {
      const {widget, root, slider} = await create(undefined, undefined, {position: '30'});
      expect([dividerFromLeft(root), slider.valueAsNumber]).to.deep.equal([30, 30]);
      widget.position = 70;
      expect([dividerFromLeft(root), slider.valueAsNumber]).to.deep.equal([70, 70]);
      slider.focus();
      await sendKeys({press: 'Home'});
      await until(() => widget.position === 0, 'it is at the start');
      widget.clinicName = 'Another';
      await settled(widget);
      expect([dividerFromLeft(root), slider.valueAsNumber], 'after an update').to.deep.equal([0, 0]);
    });

    for (const [given, used] of [
      ['120', 100],
      ['-5', 0],
      ['half', 50],
    ] as const) {
      it(`"${given}" becomes ${used}, with one warning`, async () => {
        const {widget} = await create(undefined, undefined, {position: given});
        expect(widget.position).to.equal(used);
        expect(warnings()).to.have.lengthOf(1);
        expect(warnings()[0]).to.include('<mn-results-compare> position').and.to.include('0 to 100');
      });
    }
  });

  describe('a mouse', () => {
    afterEach(() => resetMouse());
    const move = (position: [number, number]) => sendMouse({type: 'move', position});
    const press = async (position: [number, number]) => {
      await move(position);
      await sendMouse({type: 'down'});
    };
    const release = () => sendMouse({type: 'up'});

    it('drags from anywhere on the pictures, also beyond their edge', async () => {
      const {widget, root, frame, slider} = await create();
      await press(at(frame, 0.2));
      await until(() => widget.position === 20, 'the divider comes');
      await move(at(frame, 0.75, 0.9));
      await until(() => widget.position === 75, 'and follows');
      expect(dividerFromLeft(root)).to.equal(75);
      await move(at(frame, 1.2, 1.3));
      await until(() => widget.position === 100, 'up to the edge');
      await release();
      await move(at(frame, 0.4));
      await painted();
      expect(widget.position, 'once it is let go').to.equal(100);
      expectSame(root.activeElement, slider, 'keys go on from there');
      await sendKeys({press: 'ArrowLeft'});
      await until(() => widget.position === 99, 'a step back');
    });

    it('takes the handle where it gets hold of it', async () => {
      const {widget, root, frame} = await create();
      const {left, top} = root.querySelector('.handle')!.getBoundingClientRect();
      const [x, y] = [Math.round(left) + 6, Math.round(top) + 22];
      await press([x, y]);
      await painted();
      expect(widget.position, 'nothing jumps').to.be.closeTo(50, 1);
      await move([x + Math.round(frame.getBoundingClientRect().width / 10), y]);
      await until(() => Math.abs(widget.position - 60) <= 1, 'it moves as far as the mouse');
      await release();
    });

    it('goes back to the middle with a double click', async () => {
      const {widget, root, frame} = await create();
      const place = at(frame, 0.1);
      await sendMouse({type: 'click', position: place});
      await until(() => widget.position === 10, 'it has moved');
      // The command knows no double click.
      const [clientX, clientY] = place;
      root
        .elementFromPoint(clientX, clientY)!
        .dispatchEvent(new MouseEvent('dblclick', {bubbles: true, composed: true, clientX, clientY}));
      expect(widget.position).to.equal(50);
    });

    it('stays where a drag has led it, also after a click at the place where the drag began', async () => {
      const {widget, frame} = await create();
      const place = at(frame, 0.3);
      await sendMouse({type: 'click', position: place});
      await until(() => widget.position === 30, 'it has moved');
      await press(place);
      await move(at(frame, 0.5));
      await move(at(frame, 0.7));
      await release();
      await painted();
      expect(widget.position).to.equal(70);
    });

    it('leaves the right button and its menu to the browser', async () => {
      const {widget, frame} = await create();
      const [clientX, clientY] = at(frame, 0.2);
      const init = {button: 2, isPrimary: true, pointerType: 'mouse', clientX, clientY, bubbles: true};
      for (const event of [
        new PointerEvent('pointerdown', init),
        new PointerEvent('pointermove', {...init, clientX: clientX + 40}),
      ])
        frame.dispatchEvent(event);
      expect(widget.position).to.equal(50);
      const menu = new MouseEvent('contextmenu', {bubbles: true, cancelable: true});
      expect(frame.dispatchEvent(menu), 'the menu opens').to.equal(true);
    });

    it('does nothing to pictures that stand side by side', async () => {
      const {widget, frame} = await create(undefined, {width: 700}, {view: 'side-by-side'});
      // There, the browser itself drags a picture; on a display without a desktop, nothing ever ends that.
      const endDragging = (event: Event) => event.preventDefault();
      document.addEventListener('dragstart', endDragging);
      try {
        await press(at(frame, 0.2));
        await move(at(frame, 0.4));
        await release();
      } finally {
        document.removeEventListener('dragstart', endDragging);
      }
      expect(widget.position).to.equal(50);
    });
  });

  describe('a finger', () => {
    async function draw(frame: Element, from: number, by: {by?: number; down?: number}): Promise<void> {
      const [x, y] = at(frame, from, 0.7);
      const {supported} = await executeServerCommand<{supported: boolean}, object>('swipe', {x, y, ...by});
      expect(supported, 'a finger can be moved').to.equal(true);
    }

    it('is let through to scroll the page and to zoom, by style', async () => {
      const {frame} = await create();
      expect(getComputedStyle(frame).touchAction).to.be.oneOf(['pan-y pinch-zoom', 'pinch-zoom pan-y']);
    });

    // Of the engines' drivers, Chromium's alone has a finger that drags.
    if (!isChromium) return;

    it('drags sideways, and the page stays', async () => {
      const {widget, frame, events} = await create();
      const {width} = frame.getBoundingClientRect();
      await draw(frame, 0.5, {by: Math.round(width / 4)});
      await until(
        () => Math.abs(widget.position - 75) <= 1,
        () => `it is at 75 (${widget.position})`,
      );
      expect(scrollY).to.equal(0);
      expect(events).to.have.lengthOf(1);
    });

    it('that moves up scrolls the page, and the divider stays', async () => {
      const {widget, frame, events} = await create();
      await draw(frame, 0.2, {down: -120});
      await until(
        () => scrollY > 50,
        () => `the page has scrolled (${scrollY})`,
      );
      expect(widget.position).to.equal(50);
      expect(events).to.have.lengthOf(0);
      scrollTo(0, 0);
      await draw(frame, 0.2, {down: -100, by: 30});
      await until(
        () => scrollY > 40,
        () => `the page has scrolled again (${scrollY})`,
      );
      expect(widget.position, 'slanting').to.equal(50);
    });

    it('that only taps calls the divider', async () => {
      const {widget, frame} = await create();
      await draw(frame, 0.3, {});
      await until(
        () => widget.position === 30,
        () => `it is at 30 (${widget.position})`,
      );
    });
  });

  describe('from right to left', () => {
    const page: Page = {width: 400, dir: 'rtl'};

    it('before stands on the right, where reading starts', async () => {
      const {widget, root, frame} = await create(undefined, page, {position: '30'});
      expect(dividerFromLeft(root)).to.equal(70);
      const found = (share: number) => document.elementFromPoint(...at(frame, share, 0.8))!.slot;
      expect([found(0.6), found(0.8)]).to.deep.equal(['after', 'before']);
      widget.view = 'side-by-side';
      await settled(widget);
      widget.parentElement!.style.inlineSize = '700px';
      await painted();
      const [first, second] = ['before', 'after'].map((side) =>
        sideIn(root, side as 'before').getBoundingClientRect(),
      );
      expect(first!.left).to.be.greaterThan(second!.right - 1);
    });

    it('arrow keys move the divider the way they point', async () => {
      const {root, slider} = await create(undefined, page);
      slider.focus();
      await sendKeys({press: 'ArrowLeft'});
      await until(() => dividerFromLeft(root) === 49, 'it has moved to the left');
      await sendKeys({press: 'ArrowRight'});
      await sendKeys({press: 'ArrowRight'});
      await until(() => dividerFromLeft(root) === 51, 'it has moved to the right');
    });

    it('a mouse drags it to where it points', async () => {
      const {widget, root, frame} = await create(undefined, page);
      await sendMouse({type: 'click', position: at(frame, 0.2)});
      await until(() => widget.position === 80, 'most of the before picture shows');
      expect(dividerFromLeft(root)).to.equal(20);
      await resetMouse();
    });
  });

  describe('the view', () => {
    it('is chosen by attribute and by the patient, who keeps the focus', async () => {
      const {widget, root} = await create(undefined, {width: 700}, {view: 'side-by-side'});
      expect(sliderIn(root)).to.equal(null);
      expect(buttonIn(root, 'Both pictures').getAttribute('aria-pressed')).to.equal('true');
      const button = buttonIn(root, 'Slider');
      button.focus();
      await sendKeys({press: 'Enter'});
      await until(() => sliderIn(root), 'the slider is there');
      expect(widget.view).to.equal('slide');
      expectSame(root.activeElement, button, 'the focus stays');
      expect(button.getAttribute('aria-pressed')).to.equal('true');
    });

    it('with both pictures puts them side by side where there is room, else one below the other', async () => {
      const {widget, root} = await create(undefined, {width: 700}, {view: 'side-by-side'});
      const boxes = () =>
        (['before', 'after'] as const).map((side) => sideIn(root, side).getBoundingClientRect());
      const [left, right] = boxes();
      expect(right!.left).to.be.greaterThan(left!.right - 1);
      widget.parentElement!.style.inlineSize = '360px';
      await painted();
      const [upper, lower] = boxes();
      expect(lower!.top).to.be.greaterThan(upper!.bottom - 1);
      expect(isShown(widget.querySelector('[slot="after"]')!)).to.equal(true);
    });

    it('that is not known becomes the slider, with one warning', async () => {
      const {root} = await create(undefined, undefined, {view: 'zoom'});
      expect(sliderIn(root)).to.exist;
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.include('<mn-results-compare> view').and.to.include('slide, side-by-side');
    });
  });

  describe('the pictures', () => {
    it('keep their shape and fill the frame, whatever the page does to pictures', async () => {
      const css = 'img {max-width: 50%; max-height: 90px; height: auto; margin: 9px; float: left}';
      const {widget, frame} = await create(undefined, {width: 400, css});
      const box = frame.getBoundingClientRect();
      expect(box.width / box.height).to.be.closeTo(4 / 3, 0.02);
      for (const image of widget.querySelectorAll('img')) {
        const {width, height} = image.getBoundingClientRect();
        expect([width, height]).to.deep.equal([box.width, box.height]);
        expect(getComputedStyle(image).objectFit).to.equal('cover');
      }
    });

    it('hold their place before they have loaded, where the page tells their size', async () => {
      const place = column({width: 400});
      render(
        html`<mn-results-compare
          ><img slot="before" src=${pictures.beforePortrait} width="720" height="960" alt="a" />
          <img slot="after" src=${pictures.afterPortrait} width="720" height="960" alt="b" />${caption}
        </mn-results-compare>`,
        place,
      );
      const widget = place.querySelector('mn-results-compare')!;
      await widget.updateComplete;
      const {width, height} = rootOf(widget).querySelector('.frame')!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(0.75, 0.02);
      await settled(widget);
    });

    it('may be <picture> elements', async () => {
      const {widget, frame} = await create([
        html`<picture slot="before"
          ><img src=${pictures.before} width="1200" height="900" alt="a"
        /></picture>`,
        html`<picture slot="after"><img src=${pictures.after} alt="b" /></picture>`,
        caption,
      ]);
      for (const image of widget.querySelectorAll('img'))
        expect(image.getBoundingClientRect().toJSON()).to.deep.equal(frame.getBoundingClientRect().toJSON());
      // An update may come late: nothing breaks where there is no page any more.
      const {parentElement} = widget;
      widget.remove();
      widget.requestUpdate();
      await widget.updateComplete;
      parentElement!.append(widget);
      await settled(widget);
    });

    it('may be lazy', async () => {
      const lazy = (slot: string, src: string) =>
        html`<img slot=${slot} src=${src} loading="lazy" alt="Skin" />`;
      const {widget, root} = await create([
        lazy('before', `${pictures.beforePortrait}?lazy`),
        lazy('after', `${pictures.afterPortrait}?lazy`),
        caption,
      ]);
      expect(sliderIn(root)).to.exist;
      await until(
        () => [...widget.querySelectorAll('img')].every(({naturalWidth}) => naturalWidth),
        'they have come',
      );
      await until(() => {
        const {width, height} = root.querySelector('.frame')!.getBoundingClientRect();
        return Math.abs(width / height - 0.75) < 0.02;
      }, 'the frame has their shape');
    });

    it('may be swapped', async () => {
      const {widget, root} = await create();
      widget.position = 30;
      const other = Object.assign(new Image(), {src: pictures.afterPortrait, alt: 'Other', slot: 'after'});
      const first = Object.assign(new Image(), {src: pictures.beforePortrait, alt: 'One', slot: 'before'});
      widget.querySelector('[slot="before"]')!.replaceWith(first);
      widget.querySelector('[slot="after"]')!.replaceWith(other);
      await until(() => {
        const {width, height} = root.querySelector('.frame')!.getBoundingClientRect();
        return Math.abs(width / height - 0.75) < 0.02;
      }, 'the frame has the new shape');
      expect(dividerFromLeft(root), 'the divider stays').to.equal(30);
      expect(warnings().filter((text) => !text.includes('differ in shape'))).to.deep.equal([]);
    });

    it('of different shapes are cut to one, with one warning', async () => {
      const {frame, root} = await create([
        before,
        html`<img slot="after" src=${pictures.afterSquare} alt="Skin, square" />`,
        caption,
      ]);
      await until(() => warnings().length, 'it has said so');
      const {width, height} = frame.getBoundingClientRect();
      expect(width / height).to.be.closeTo(4 / 3, 0.02);
      expect(sliderIn(root)).to.exist;
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.include('differ in shape').and.to.include('Crop both');
    });

    it('are cut where the clinic says', async () => {
      const css = '.column {--mn-results-compare-focus: 20% 80%}';
      const {widget} = await create(undefined, {width: 400, css});
      for (const image of widget.querySelectorAll('img'))
        expect(getComputedStyle(image).objectPosition).to.equal('20% 80%');
    });

    it('without a description have a name nevertheless, with one warning', async () => {
      const {widget, root} = await create([
        before,
        html`<img slot="after" src=${pictures.after} alt=" " />`,
        caption,
      ]);
      const named = root.querySelector('.is-after [role="img"]')!;
      expect(named.getAttribute('aria-label')).to.equal('Picture without a description');
      expect(named.nextElementSibling!.getAttribute('aria-hidden')).to.equal('true');
      expect(root.querySelector('.is-before [role="img"]')).to.equal(null);
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.include('<mn-results-compare> after').and.to.include('alt');
      await accessible(widget);
    });
  });

  describe('several pairs', () => {
    const pair = (name: string) => [
      html`<img slot="before" src=${pictures.before} alt="${name} before" />`,
      html`<img slot="after" src=${pictures.after} alt="${name} after" />`,
      html`<p slot="caption">${name}, drawn for a test.</p>`,
    ];
    const three = ['Cheek', 'Chin', 'Temple'].map(pair);
    const captionsIn = (widget: Element, root: ShadowRoot) => {
      const {left, right} = root.querySelector('.gallery')!.getBoundingClientRect();
      return [...widget.querySelectorAll('p')]
        .filter((caption) => {
          const box = caption.getBoundingClientRect();
          return box.left >= left - 1 && box.right <= right + 1;
        })
        .map(({textContent}) => textContent.split(',')[0]);
    };
    const arrow = (root: ShadowRoot, name: string) =>
      root.querySelector<HTMLElement>(`button[aria-label="${name}"]`)!;

    for (const dir of ['ltr', 'rtl'] as const) {
      it(`are a gallery that arrows and swiping move, ${dir}`, async () => {
        const {widget, root} = await create(three, {width: 400, dir});
        await until(() => shownText(root).includes('Pair 1 of 3'), 'the first is told');
        expect(warnings()).to.deep.equal([]);
        expect(captionsIn(widget, root)).to.deep.equal(['Cheek']);
        expect(arrow(root, 'Previous pair').getAttribute('aria-disabled')).to.equal('true');
        arrow(root, 'Next pair').click();
        await until(() => shownText(root).includes('Pair 2 of 3'), 'the second is told');
        await until(() => captionsIn(widget, root).join() === 'Chin', 'and shown alone');
        const gallery = root.querySelector('.gallery')!;
        gallery.scrollTo({left: gallery.scrollWidth * (dir === 'rtl' ? -1 : 1), behavior: 'instant'});
        await until(() => shownText(root).includes('Pair 3 of 3'), 'a swipe is followed');
        expect(captionsIn(widget, root)).to.deep.equal(['Temple']);
        expect(arrow(root, 'Next pair').getAttribute('aria-disabled')).to.equal('true');
        await accessible(widget);
      });
    }

    it('have a slider each, which moves its own pictures by keys and mouse', async () => {
      const {widget, root} = await create(three);
      const [, second] = root.querySelectorAll<HTMLInputElement>('.slider');
      second!.focus();
      await until(() => captionsIn(widget, root).join() === 'Chin', 'the focus brings its pair into view');
      await sendKeys({press: 'ArrowRight'});
      expect(widget.position).to.equal(51);
      const frame = root.querySelectorAll('.frame')[1]!;
      await sendMouse({type: 'click', position: at(frame, 0.25)});
      await until(() => widget.position === 25, 'it has been dragged');
      await resetMouse();
    });

    it('may be numbered by the page, and one that comes later joins them', async () => {
      const {widget, root} = await create([
        before,
        after,
        caption,
        html`<img slot="before-2" src=${pictures.before} alt="Chin before" />`,
        html`<img slot="after-2" src=${pictures.after} alt="Chin after" />`,
        html`<p slot="caption-2">Chin, drawn for a test.</p>`,
      ]);
      await until(() => shownText(root).includes('Pair 1 of 2'), 'both are counted');
      for (const slot of ['before', 'after'] as const)
        widget.append(Object.assign(new Image(), {slot, src: pictures[slot], alt: `Temple ${slot}`}));
      await until(() => shownText(root).includes('Pair 1 of 3'), 'the third is counted');
      await until(() => root.querySelectorAll('.slider').length === 3, 'and slides');
      expect(warnings().join()).to.include('pair 3, caption: is missing');
      expect([...widget.querySelectorAll('img')].map(({slot}) => slot)).to.deep.equal([
        ...['before', 'after', 'before-2', 'after-2', 'before-3', 'after-3'],
      ]);
    });

    it('of which one lacks a picture or a caption, name it', async () => {
      await create([...three[0]!, ...three[1]!.slice(0, 1)]);
      const told = warnings().join('\n');
      expect(told).to.include('pair 2, after').and.to.include('pair 2, caption');
    });

    it('keep the shape of each', async () => {
      const {root} = await create([
        ...three[0]!,
        html`<img slot="before" src=${pictures.before} alt="Tall before" width="300" height="600" />`,
        html`<img slot="after" src=${pictures.after} alt="Tall after" width="300" height="600" />`,
      ]);
      const frames = [...root.querySelectorAll('.frame')].map((frame) => frame.getBoundingClientRect());
      const images = [...root.host.querySelectorAll('img')].map((image) => image.getBoundingClientRect());
      expect(images[2]!.width).to.be.closeTo(frames[1]!.width, 1);
      expect(images[2]!.height).to.be.closeTo(frames[1]!.height, 1);
    });

    it('are all on paper', async () => {
      const {widget, root} = await create(three);
      await until(() => arrow(root, 'Next pair'), 'the arrows are there');
      await showAs('print', root);
      for (const element of widget.querySelectorAll('img, p')) {
        const {left, right} = element.getBoundingClientRect();
        expect(isShown(element) && left >= 0 && right <= innerWidth, element.outerHTML).to.equal(true);
      }
      expect(isShown(arrow(root, 'Next pair'))).to.equal(false);
    });
  });

  describe('what is missing', () => {
    const lost = 'This picture could not be loaded.';

    it('is told calmly where there are no pictures, and the teaching stays', async () => {
      const {root} = await create([]);
      await until(() => shownText(root).includes('No pictures here yet'), 'the note is there');
      expect(shownText(root), 'nothing for the webmaster').to.not.include('slot=');
      expect(shownText(root)).to.include('Softer, not gone');
      expect(shownText(root)).to.not.include(lost);
      expect(isShown(root.querySelector('.frame')!)).to.equal(false);
      expect(root.querySelector('[role="alert"]')).to.equal(null);
      expect(warnings()).to.have.lengthOf(1);
      const evidence = [...root.querySelectorAll('.evidence')].map(({textContent}) => textContent).join(' ');
      expect(evidence, 'of what is not shown').to.not.include('One person');
      expect(warnings()[0]).to.include('there are no pictures').and.to.include('<img slot="before"');
      await accessible(root.host);
    });

    it('appears once it is there', async () => {
      const {widget, root} = await create([caption]);
      warnings();
      for (const slot of ['before', 'after'] as const)
        widget.append(Object.assign(new Image(), {slot, src: pictures[slot], alt: `Skin ${slot}`}));
      await until(() => sliderIn(root), 'the slider is there');
      await until(() => dividerFromLeft(root) === 50, 'and stands in the middle');
      expect(root.querySelector('.stand-in')).to.equal(null);
      await sendMouse({type: 'click', position: at(root.querySelector('.frame')!, 0.25)});
      await until(() => widget.position === 25, 'it has been dragged');
      await resetMouse();
    });

    for (const [name, children, field, warns] of [
      ['has no after picture', [before, caption], 'after', 1],
      ['has no before picture', [after, caption], 'before', 1],
      ['has an element without a picture', [before, html`<span slot="after"></span>`, caption], 'after', 0],
    ] as const) {
      it(`shows the other where it ${name}, without a slider, with one warning`, async () => {
        const {widget, root} = await create(children);
        await until(() => shownText(root).includes(lost), 'it says so');
        expect(sliderIn(root)).to.equal(null);
        expect(root.querySelector('.view-switch')).to.equal(null);
        expect(isShown(widget.querySelector('img')!)).to.equal(true);
        expect(sideIn(root, field).textContent).to.include(lost);
        expect(warnings().length, 'one for each field').to.equal(warns);
        if (warns) expect(warnings()[0]).to.include(`<mn-results-compare> ${field}: is missing`);
        await accessible(widget);
      });
    }

    it('shows the other where one fails to load, until that has loaded after all', async () => {
      const broken = html`<img slot="after" src=${pictures.broken} alt="Skin" />`;
      const {widget, root} = await create([before, broken, caption]);
      await until(() => shownText(root).includes(lost), 'it says so');
      expect(sliderIn(root)).to.equal(null);
      const image = widget.querySelector<HTMLImageElement>('[slot="after"]')!;
      expect(isShown(image), 'no broken picture').to.equal(false);
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.include('<mn-results-compare> after').and.to.include('could not be loaded');
      image.src = `${pictures.after}?again`;
      await until(() => sliderIn(root), 'the slider is back');
      expect(isShown(image)).to.equal(true);
    });

    it('says so of each where both fail', async () => {
      const {root} = await create([
        html`<img slot="before" src=${pictures.broken} alt="a" />`,
        html`<img slot="after" src="${pictures.broken}BBBB" alt="b" />`,
        caption,
      ]);
      await until(() => shownText(root).split(lost).length === 3, 'it says so twice');
      expect(warnings()).to.have.lengthOf(2);
    });

    it('is a caption: patients are told, and the webmaster by one warning', async () => {
      const {widget, root} = await create([before, after]);
      await until(() => shownText(root).includes('No details came with these pictures'), 'patients are told');
      expect(shownText(root), 'nothing for the webmaster').to.not.include('slot=');
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.include('<mn-results-compare> caption').and.to.include('consent');
      const given = Object.assign(document.createElement('p'), {slot: 'caption', textContent: 'By us.'});
      widget.append(given);
      await until(() => !shownText(root).includes('No details came'), 'the note is gone');
      expect(isShown(given)).to.equal(true);
    });
  });

  describe('under the rules of a place', () => {
    it('that rule pictures out, shows none, and says why', async () => {
      const {widget, root} = await create(undefined, undefined, {jurisdiction: 'au'});
      for (const child of widget.children) {
        expect(child.assignedSlot, child.localName).to.equal(null);
        expect(child.checkVisibility(), child.localName).to.equal(false);
      }
      expect(sliderIn(root)).to.equal(null);
      expect(root.querySelector('.view-switch')).to.equal(null);
      const told = shownText(root);
      expect(told).to.include('Why there are no pictures here').and.to.include('Rules for advertising');
      await accessible(widget);
      expect(told, 'the teaching stays').to.include('Softer, not gone').and.to.include('What to ask');
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.include('<mn-results-compare> jurisdiction').and.to.include('out of the page');
    });

    it('keeps them away on paper too', async () => {
      const {widget, root} = await create(undefined, undefined, {jurisdiction: 'au'});
      warnings();
      await showAs('print', root);
      for (const child of widget.children) expect(child.checkVisibility()).to.equal(false);
    });

    for (const place of ['us', 'gb', 'gb-sct', 'eu']) {
      it(`that allow them (${place}), shows them`, async () => {
        const {widget, root} = await create(undefined, undefined, {jurisdiction: place});
        expect(sliderIn(root)).to.exist;
        expect(isShown(widget.querySelector('img')!)).to.equal(true);
      });
    }

    it('that change, follows', async () => {
      const {widget, root} = await create();
      warnings();
      widget.jurisdiction = 'au';
      await until(() => !sliderIn(root), 'the pictures are gone');
      expect(isShown(widget.querySelector('img')!)).to.equal(false);
      widget.jurisdiction = 'gb';
      await until(() => sliderIn(root), 'the pictures are back');
      await until(() => root.querySelector('.slider'), 'they can be dragged');
      await sendMouse({type: 'click', position: at(root.querySelector('.frame')!, 0.75)});
      await until(() => widget.position === 75, 'they are dragged again');
      await resetMouse();
    });
  });

  describe('teaches', () => {
    it('that results vary beside the pictures, and how to look at them', async () => {
      const {root} = await create();
      expect(root.querySelector('figcaption .boxed')!.textContent).to.match(/one person.*Results differ/);
      const points = [...root.querySelectorAll('.points li')].map(({textContent}) => textContent);
      expect(points).to.have.lengthOf(4);
      expect(points.join(' '))
        .to.match(/make-up/)
        .and.match(/3 to 6 months/)
        .and.match(/do not disappear/)
        .and.match(/Dark marks/);
      expect(root.querySelectorAll('.questions li').length).to.be.within(4, 6);
      // The titles say it in short; each has its reasons behind a tap.
      const [first] = root.querySelectorAll<HTMLElement>('.points summary');
      expect(shownText(root)).to.include(first!.textContent).and.to.not.include('3 to 6 months');
      root
        .querySelectorAll<HTMLElement>('.reading summary, .questions summary')
        .forEach((one) => one.click());
      await until(() => shownText(root).includes('3 to 6 months'), 'they unfold');
      expect(shownText(root)).to.include('Was anything else done to this skin?');
    });

    it('in the clinic’s own words, and not where it takes the lists away', async () => {
      const {widget, root} = await create();
      widget.content = {points: null, questions: ['Ours?'], labels: {before: 'Then'}, failed: 'Gone.'};
      await until(() => shownText(root).includes('Then'), 'the words have changed');
      root.querySelector<HTMLElement>('.questions summary')!.click();
      await until(() => shownText(root).includes('Ours?'), 'its question is there');
      expect(shownText(root)).to.not.include('When you look at such pictures');
      widget.content = {points: null, questions: null};
      await until(() => !isShown(root.querySelector('.reading')!), 'nothing stands for empty lists');
    });
  });
});
