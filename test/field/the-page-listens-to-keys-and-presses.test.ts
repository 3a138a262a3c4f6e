/*
 * Hero carousels, shortcuts and copy protection listen to the whole page and spare fields by their tag names; of ours they
 * see the widget's tag only. Each is tried on a plain field of the page too, which ours are to be like.
 */
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import Splide from '@splidejs/splide';
import Swiper from 'swiper';
import {Keyboard} from 'swiper/modules';
import '../../src/define/all.js';
import {column, expect, painted, rootOf, settled, until} from '../support/fixture.js';

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((step) => step()));

async function put(html: string, ...tags: string[]): Promise<HTMLElement> {
  const place = column({width: 640});
  place.innerHTML = html;
  for (const tag of tags) await settled(place.querySelector(tag)!);
  return place;
}

async function control<Type extends HTMLElement = HTMLInputElement>(
  place: HTMLElement,
  tag: string,
  selector: string,
): Promise<Type> {
  const root = rootOf(place.querySelector(tag)!);
  return until(() => root.querySelector<Type>(selector), `${tag} has ${selector}`);
}

const middleOf = (element: Element): [number, number] => {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

/** The same, once nothing above it grows any more: a press is to meet it. */
async function standingMiddleOf(element: Element): Promise<[number, number]> {
  let before = '';
  await until(
    async () => {
      const stands = before === (before = String(middleOf(element)));
      await painted();
      return stands;
    },
    () => `${element.localName} stands; now at ${before}`,
  );
  return middleOf(element);
}

async function drag(element: Element, by: number): Promise<void> {
  const [x, y] = await standingMiddleOf(element);
  await sendMouse({type: 'move', position: [x, y]});
  await sendMouse({type: 'down'});
  for (let step = 1; step <= 5; step++)
    await sendMouse({type: 'move', position: [x + Math.round((by * step) / 5), y]});
  await sendMouse({type: 'up'});
}

const hero = `<div class="hero swiper" style="overflow: hidden; block-size: 120px"><div class="swiper-wrapper" style="display: flex">
  ${'<div class="swiper-slide" style="flex: none; inline-size: 100%">Slide</div>'.repeat(5)}</div></div>`;

/** The controls that keys move, and how far each is. */
const moved: Record<
  string,
  [selector: string, state: (control: HTMLInputElement, widget: HTMLElement) => unknown]
> = {
  'mn-depth-explorer': ['.range', ({value}) => value],
  'mn-how-it-works': ['.range', ({value}) => value],
  'mn-pain-explainer': ['.face-box input', (_, widget) => (widget as HTMLElement & {zone: string}).zone],
  'mn-benefits-carousel': ['.track', (_, widget) => (widget as HTMLElement & {slide: number}).slide],
};

describe('the page has a hero carousel with keyboard control', () => {
  for (const [tag, [selector, state]] of Object.entries(moved)) {
    it(`arrow keys in <${tag}> move it, and not the hero`, async () => {
      const place = await put(`${hero}<input type="range" class="plain"><${tag}></${tag}>`, tag);
      const swiper = new Swiper(place.querySelector<HTMLElement>('.hero')!, {
        modules: [Keyboard],
        keyboard: {enabled: true, onlyInViewport: false},
        speed: 0,
      });
      undo.push(() => swiper.destroy());
      const plain = place.querySelector<HTMLInputElement>('.plain')!;
      plain.focus();
      await sendKeys({press: 'ArrowRight'});
      expect(plain.value, 'a plain slider').to.equal('51');
      expect(swiper.activeIndex, 'beside a plain slider').to.equal(0);

      const one = await control(place, tag, selector);
      const widget = place.querySelector<HTMLElement>(tag)!;
      const before = state(one, widget);
      one.focus();
      const heard: string[] = [];
      const hear = ({type, key}: KeyboardEvent) => heard.push(`${type} ${key}`);
      for (const type of ['keydown', 'keyup'] as const) {
        document.addEventListener(type, hear);
        undo.push(() => document.removeEventListener(type, hear));
      }
      await sendKeys({press: 'ArrowRight'});
      await until(() => state(one, widget) !== before, 'ours moves');
      expect(swiper.activeIndex, 'the hero').to.equal(0);
      await sendKeys({press: '?'});
      expect(heard, 'heard by the page').to.deep.equal(['keydown ?', 'keyup ?']);
    });
  }

  it('keys that no control of ours uses still reach the page', async () => {
    const place = await put('<mn-faq></mn-faq>', 'mn-faq');
    const heard: string[] = [];
    const hear = ({key}: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    undo.push(() => document.removeEventListener('keydown', hear));
    (await control<HTMLElement>(place, 'mn-faq', 'summary')).focus();
    for (const key of ['?', 'Escape', 'ArrowDown', 'Enter', ' ']) await sendKeys({press: key});
    expect(heard).to.deep.equal(['?', 'Escape', 'ArrowDown']);
  });

  it('what a clinic puts into a slot is heard by its own page', async () => {
    const place = await put('<mn-faq><input slot="footer"></mn-faq>', 'mn-faq');
    const heard: string[] = [];
    const hear = ({key}: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    undo.push(() => document.removeEventListener('keydown', hear));
    place.querySelector<HTMLInputElement>('[slot]')!.focus();
    await sendKeys({press: 'a'});
    expect(heard).to.deep.equal(['a']);
  });
});

describe('the page is under copy protection', () => {
  beforeEach(() => {
    const isField = ({target}: {readonly target: EventTarget | null}) =>
      /^(INPUT|TEXTAREA|SELECT)$/.test((target as Element).nodeName ?? '');
    document.onmousedown = document.onselectstart = document.oncontextmenu = isField;
    undo.push(() => (document.onmousedown = document.onselectstart = document.oncontextmenu = null));
  });

  for (const [tag, selector] of [
    ['mn-faq', '#filter'],
    ['mn-routine-checker', '#field'],
    ['mn-recovery-timeline', '[type=date]'],
  ] as const) {
    it(`a press on the field of <${tag}> puts the focus there`, async () => {
      const place = await put(`<${tag}></${tag}>`, tag);
      const field = await control(place, tag, selector);
      const root = rootOf(place.querySelector(tag)!);
      await sendMouse({type: 'click', position: await standingMiddleOf(field)});
      // Not `:focus`, which matches nothing while the engine's window is not the active one.
      await until(() => root.activeElement === field, 'the field has the focus', 10_000);
    });
  }

  for (const tag of ['mn-depth-explorer', 'mn-how-it-works']) {
    it(`the slider of <${tag}> is dragged`, async () => {
      const place = await put(`<${tag}></${tag}>`, tag);
      const range = await control(place, tag, '.range');
      const before = range.value;
      await drag(range, 80);
      await until(() => range.value !== before, 'it moves', 10_000);
    });
  }
});

describe('the widget stands in a slide of', () => {
  const both = (slide: string, tag: string) =>
    [`<${tag}></${tag}>`, 'Another']
      .map((inside) => `<div class="${slide}" style="flex: none; inline-size: 640px">${inside}</div>`)
      .join('');
  const hidden = 'style="overflow: hidden; inline-size: 640px"';
  const inSwiper = (tag: string) =>
    `<div class="swiper" ${hidden}><div class="swiper-wrapper" style="display: flex">${both('swiper-slide', tag)}</div></div>`;
  const inSplide = (tag: string) =>
    `<div class="splide"><div class="splide__track" ${hidden}><div class="splide__list" style="display: flex">${both('splide__slide', tag)}</div></div></div>`;

  for (const tag of ['mn-depth-explorer', 'mn-how-it-works']) {
    it(`Swiper: the slider of <${tag}> moves, the slide stays`, async () => {
      const place = await put(inSwiper(tag), tag);
      const swiper = new Swiper(place.querySelector<HTMLElement>('.swiper')!, {
        simulateTouch: true,
        speed: 0,
      });
      undo.push(() => swiper.destroy());
      const range = await control(place, tag, '.range');
      const before = range.value;
      await drag(range, 150);
      await until(() => range.value !== before, 'ours moves', 10_000);
      expect(swiper.translate, 'the slide').to.equal(0);
    });

    it(`Splide: the slider of <${tag}> moves, the slide stays`, async () => {
      const place = await put(inSplide(tag), tag);
      const splide = new Splide(place.querySelector<HTMLElement>('.splide')!, {speed: 0}).mount();
      undo.push(() => splide.destroy());
      const range = await control(place, tag, '.range');
      const before = range.value;
      await drag(range, 150);
      await until(() => range.value !== before, 'ours moves', 10_000);
      expect(splide.index, 'the slide').to.equal(0);
    });
  }

  it('Swiper: the divider between two pictures moves, the slide stays', async () => {
    const pictures = `<img slot="before" alt="Before" src="/hosts/before.svg"><img slot="after" alt="After" src="/hosts/after.svg">
      <p slot="caption">By the clinic.</p>`;
    const place = await put(
      inSwiper('mn-results-compare').replace('></mn-results', `>${pictures}</mn-results`),
      'mn-results-compare',
    );
    const widget = place.querySelector<HTMLElement & {position: number}>('mn-results-compare')!;
    const swiper = new Swiper(place.querySelector<HTMLElement>('.swiper')!, {simulateTouch: true, speed: 0});
    undo.push(() => swiper.destroy());
    const frame = await control<HTMLElement>(place, 'mn-results-compare', '.frame');
    await control(place, 'mn-results-compare', '.slider');
    await drag(frame, 120);
    await until(() => widget.position > 55, 'the divider moves', 10_000);
    expect(swiper.translate, 'the slide').to.equal(0);
  });
});
