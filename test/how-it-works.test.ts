import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {healingMoments} from '../src/illustrations/skin-moments.js';
import type {HowItWorks} from '../src/widgets/how-it-works/how-it-works.js';
import {describeConformance} from './support/conformance.js';
import {
  expect,
  fixture,
  html,
  listen,
  press,
  rootOf,
  settled,
  until,
  warnings,
  type Page,
} from './support/fixture.js';
import {isShown, shownText} from './support/layout.js';
import {longAnswer, longWord} from '../stories/support/long-text.js';

const names = [
  'First minutes',
  'First hours',
  'Day 1',
  'Days 2 to 4',
  'Day 7',
  'Weeks 2 to 6',
  'Months 3 to 6',
  'Up to a year',
];

const words = (element: Element | null) => element!.textContent.replace(/\s+/g, ' ').trim();
const slider = (root: ShadowRoot) => root.querySelector<HTMLInputElement>('input[type="range"]')!;
const arrow = (root: ShadowRoot, name: string) =>
  root.querySelector<HTMLButtonElement>(`.moves button[aria-label="${name}"]`)!;
const choice = (root: ShadowRoot, name: string) =>
  [...root.querySelectorAll<HTMLElement>('.switch button')].find((one) => words(one) === name)!;
const pressed = (root: ShadowRoot) =>
  [...root.querySelectorAll('.switch [aria-pressed="true"]')].map(words).join(', ');
const panel = (root: ShadowRoot) =>
  [...root.querySelectorAll('.moments > li')].filter(isShown).map(words).join('|');
const picture = (root: ShadowRoot, name = 'healing') => root.querySelector(`.skin-${name}`)!;

describeConformance({
  tag: 'mn-how-it-works',
  load: () => import('../src/define/how-it-works.js'),
  attributes: {
    device: ['device', 'roller', 'roller'],
    moment: ['moment', 'day-7', 'day-7'],
    view: ['view', 'list', 'list'],
  },
  complete: (root) =>
    root.querySelector('.skin-healing, .is-list .picture svg') !== null &&
    root.querySelector('.skin-needles') !== null &&
    root.querySelector('.moments > li') !== null,
  use: async (widget, root) => {
    await until(() => root.querySelector('.moments > li'), 'the further words are there');
    arrow(root, 'Later').click();
    arrow(root, 'Later').click();
    choice(root, 'Roller').click();
    await settled(widget);
  },
  useInAnyLanguage: (_, root) => [...root.querySelectorAll<HTMLElement>('.switch button')].at(-1)!.click(),
  state: (widget, root) => [
    (widget as HowItWorks).moment,
    (widget as HowItWorks).device,
    slider(root).value,
    pressed(root),
    panel(root),
  ],
  states: {
    'as a list': (_, root) => choice(root, 'List').click(),
    'at the last moment': (widget) => {
      (widget as HowItWorks).moment = 'year';
    },
    'with the stamp': (_, root) => choice(root, 'Stamp').click(),
  },
  onPaper: (_, root) => {
    const moments = [...root.querySelectorAll('.moments > li')];
    expect(moments.filter(isShown).map((one) => words(one.querySelector('.moment-name')))).to.deep.equal(
      names,
    );
    for (const one of moments) expect(words(one)).to.include('On darker skin');
    const printed = shownText(root);
    for (const device of ['A small motor', 'A flat head', 'A small drum']) expect(printed).to.include(device);
    expect(printed).to.include('When to call').and.to.include('radiofrequency');
    expect(isShown(slider(root)), 'a slider is of no use on paper').to.equal(false);
  },
});

describe('<mn-how-it-works>', () => {
  async function create(template = html`<mn-how-it-works></mn-how-it-works>`, page?: Page) {
    const events: string[] = [];
    for (const name of ['mn-device-change', 'mn-moment-change', 'mn-view-change'] as const)
      listen(name, ({type, detail}) => events.push(`${type} ${JSON.stringify(detail)}`));
    const widget = await fixture<HowItWorks>(template, page);
    const root = rootOf(widget);
    await until(
      () => root.querySelector('.skin-needles') && root.querySelector('.moments > li'),
      'pictures and words are there',
    );
    return {widget, root, events};
  }

  describe('the appointment', () => {
    it('is four numbered steps in their order', async () => {
      const {root} = await create();
      const steps = [...root.querySelectorAll('ol.steps > li')];
      expect(steps.map((step) => words(step.querySelector('b')))).to.deep.equal([
        'Talk and check',
        'Clean and numb',
        'Needling',
        'Before you leave',
      ]);
      expect(steps.map((step) => getComputedStyle(step, '::before').content)).to.not.include('none');
    });

    it('says that the clinic numbs, for how long, and that nobody should do it at home', async () => {
      const {root} = await create();
      const step = words(root.querySelectorAll('.steps > li')[1]!);
      expect(step).to.include('the clinic puts it on').and.to.include('15 to 60 minutes');
      expect(step).to.include('do not numb your skin at home');
    });

    it('tells what to ask about the needles', async () => {
      const {root} = await create();
      expect(shownText(root)).to.include('sterile, used once only, and opened in front of me');
    });
  });

  describe('the device', () => {
    it('is switched with the keyboard; picture, its name and the text follow', async () => {
      const {root, widget, events} = await create();
      const seen = [];
      for (const [name, says] of [
        ['Stamp', /flat head/],
        ['Roller', /drum/],
        ['Pen', /motor/],
      ] as const) {
        choice(root, name).focus();
        await sendKeys({press: 'Enter'});
        await until(() => widget.device === name.toLowerCase(), `${name} is chosen`);
        await settled(widget);
        expect(pressed(root)).to.equal(`${name}, Time line`);
        const shown = [...root.querySelectorAll('.devices > li')].filter(isShown);
        expect(shown).to.have.lengthOf(1);
        expect(words(shown[0]!))
          .to.match(new RegExp(`^${name}\\.`))
          .and.to.match(says);
        expect(words(root.activeElement)).to.equal(name);
        seen.push(picture(root, 'needles').getAttribute('aria-label'), picture(root, 'needles').innerHTML);
      }
      expect(new Set(seen).size).to.equal(6);
      expect(events).to.deep.equal(Array(3).fill('mn-device-change null'));
    });

    it('says nothing when the one that is shown is pressed again', async () => {
      const {root, events} = await create();
      press(choice(root, 'Pen'));
      press(choice(root, 'Time line'));
      expect(events).to.deep.equal([]);
    });

    it('may be the only one that a clinic has: then there is no switch', async () => {
      const {root} = await create(
        html`<mn-how-it-works
          content='{"devices": {"stamp": {"name": null}, "roller": {"name": null}}}'
        ></mn-how-it-works>`,
      );
      expect(root.querySelectorAll('.device .switch')).to.have.lengthOf(0);
      expect(words(root.querySelector('.devices'))).to.match(/^Pen\./);
      expect(warnings()).to.deep.equal([]);
    });
  });

  describe('the slider', () => {
    it('is walked with the arrow keys through all moments, and says each in words', async () => {
      const {root, widget, events} = await create();
      const range = slider(root);
      expect(range.getAttribute('aria-label')).to.equal('Time since treatment');
      expect(range.getAttribute('aria-valuetext')).to.equal('First minutes: Tiny channels, tiny clots');
      range.focus();
      const seen = new Set([panel(root)]);
      for (const [i, moment] of healingMoments.slice(1).entries()) {
        await sendKeys({press: 'ArrowRight'});
        await until(() => widget.moment === moment, `${moment} is shown`);
        await settled(widget);
        expect(range.getAttribute('aria-valuetext')).to.match(new RegExp(`^${names[i + 1]}: .`));
        expect(panel(root)).to.match(new RegExp(`^${names[i + 1]} `));
        seen.add(panel(root));
      }
      await sendKeys({press: 'ArrowRight'});
      expect(widget.moment).to.equal('year');
      await sendKeys({press: 'Home'});
      await until(() => widget.moment === 'minutes', 'back at the first');
      expect(seen.size).to.equal(8);
      expect(events).to.deep.equal(Array(8).fill('mn-moment-change null'));
    });

    it('goes where it is clicked', async () => {
      const {root, widget} = await create();
      const range = slider(root);
      range.scrollIntoView({block: 'center'});
      const {left, top, width, height} = range.getBoundingClientRect();
      await sendMouse({
        type: 'click',
        position: [Math.round(left + (width * 4) / 7), Math.round(top + height / 2)],
      });
      await until(() => widget.moment === 'day-7', 'the fifth of eight is shown');
      await settled(widget);
      expect(panel(root)).to.match(/^Day 7 /);
    });

    it('runs with the reading direction', async () => {
      const {root, widget} = await create(undefined, {dir: 'rtl'});
      const range = slider(root);
      range.scrollIntoView({block: 'center'});
      const {left, top, width, height} = range.getBoundingClientRect();
      await sendMouse({
        type: 'click',
        position: [Math.round(left + width / 7), Math.round(top + height / 2)],
      });
      await until(() => widget.moment === 'months-3-6', 'late moments lie to the left');
      const [earlier, later] = ['Earlier', 'Later'].map(
        (name) => arrow(root, name).getBoundingClientRect().left,
      );
      expect(earlier!).to.be.greaterThan(later!);
    });

    it('fills its track, and stands over the label of its moment', async () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const {root, widget} = await create(undefined, {width: 1100, dir});
        widget.moment = 'day-7';
        await settled(widget);
        const share = Number(getComputedStyle(slider(root)).getPropertyValue('--_filled'));
        expect(share).to.be.closeTo(4 / 7, 0.001);
        const range = slider(root).getBoundingClientRect();
        const thumb = parseFloat(getComputedStyle(slider(root)).fontSize) * 1.75;
        const along = (thumb / 2 + (range.width - thumb) * share) * 1;
        const stands = dir === 'ltr' ? range.left + along : range.right - along;
        const label = [...root.querySelectorAll('.ticks span')][4]!.getBoundingClientRect();
        expect(stands).to.be.closeTo(label.left + label.width / 2, 2);
      }
    });

    it('has arrows that go step by step, stop at the ends and keep the focus', async () => {
      const {root, widget, events} = await create();
      const status = root.querySelector('[role="status"]')!;
      expect(arrow(root, 'Earlier').getAttribute('aria-disabled')).to.equal('true');
      arrow(root, 'Earlier').click();
      expect(events).to.deep.equal([]);
      arrow(root, 'Later').focus();
      for (const name of names.slice(1)) {
        await sendKeys({press: 'Enter'});
        await until(() => words(status).startsWith(`${name}: `), `${name} is announced`);
        expect(words(root.querySelector('.moves b'))).to.equal(name);
      }
      await sendKeys({press: 'Enter'});
      expect(root.activeElement!.getAttribute('aria-label')).to.equal('Later');
      expect(arrow(root, 'Later').getAttribute('aria-disabled')).to.equal('true');
      expect(widget.moment).to.equal('year');
      expect(events).to.have.lengthOf(7);
    });

    it('is not read out twice: only the arrows announce', async () => {
      const {root, widget} = await create();
      arrow(root, 'Later').click();
      await settled(widget);
      slider(root).focus();
      await sendKeys({press: 'ArrowRight'});
      await until(() => widget.moment === 'day-1', 'the slider has moved');
      await settled(widget);
      expect(words(root.querySelector('[role="status"]'))).to.equal('');
    });
  });

  describe('the picture', () => {
    it('has another name at each moment, which says what it teaches', async () => {
      const {root, widget} = await create();
      const labels = [];
      for (const moment of healingMoments) {
        widget.moment = moment;
        await settled(widget);
        labels.push(picture(root).getAttribute('aria-label')!);
      }
      expect(new Set(labels).size).to.equal(8);
      for (const [i, teaches] of [/clot/, /immune cells/, /immune cells/, /Flakes/, /young fibres/].entries())
        expect(labels[i]).to.match(teaches);
      expect(labels[6]).to.match(/in order/);
    });

    it('passes from one state to the next in the same drawing', async () => {
      const {root, widget} = await create();
      const before = picture(root);
      const opacities = () =>
        [...before.querySelectorAll('.comes')].map((one) => one.getAttribute('opacity'));
      const atFirst = opacities();
      widget.moment = 'year';
      await settled(widget);
      expect(picture(root) === before).to.equal(true);
      expect(opacities()).to.not.deep.equal(atFirst);
    });

    it('has a key that names what is in it then, and nothing else', async () => {
      const {root, widget} = await create();
      const key = () => [...root.querySelectorAll('.is-current .key li')].map(words);
      expect(key()).to.deep.equal(['Channel', 'Clot']);
      widget.moment = 'weeks-2-6';
      await settled(widget);
      expect(key()).to.deep.equal(['Cells that make collagen', 'Young collagen', 'Ordered collagen']);
    });

    it('takes the tone that the page asks for', async () => {
      const colour = async (tone: number) => {
        const {root} = await create(undefined, {css: `.column {--mn-skin-tone: ${tone}}`});
        return getComputedStyle(picture(root).querySelector('.settle')!).fill;
      };
      expect(await colour(1)).to.not.equal(await colour(6));
    });
  });

  describe('the list', () => {
    it('says of each moment what the slider says, each with its picture', async () => {
      const {root, widget, events} = await create();
      const one: string[] = [];
      for (const moment of healingMoments) {
        widget.moment = moment;
        await settled(widget);
        one.push(panel(root));
      }
      choice(root, 'List').click();
      await settled(widget);
      expect(panel(root).split('|')).to.deep.equal(one);
      expect(root.querySelectorAll('.moments .skin-healing')).to.have.lengthOf(8);
      expect(isShown(slider(root))).to.equal(false);
      expect(events).to.deep.equal(['mn-view-change null']);
      choice(root, 'Time line').click();
      await settled(widget);
      expect(panel(root)).to.equal(one.at(-1));
      expect(root.querySelectorAll('.skin-healing')).to.have.lengthOf(1);
    });
  });

  describe('says', () => {
    const everything = async () =>
      shownText((await create(html`<mn-how-it-works view="list"></mn-how-it-works>`)).root);

    it('of lighter and of darker skin what may be seen, at every moment', async () => {
      const {root} = await create(html`<mn-how-it-works view="list"></mn-how-it-works>`);
      for (const moment of root.querySelectorAll('.moments > li')) {
        const terms = [...moment.querySelectorAll('dt')].map(words);
        expect(terms).to.include.members(['On lighter skin', 'On darker skin']);
      }
      expect(await everything()).to.include('We found no leaflet that says how it looks');
    });

    it('that change is slow: measured at 6 months, not yet certain at 3', async () => {
      expect(await everything()).to.match(/better at 6 months; at 3 months that was not yet certain/);
    });

    it('that radiofrequency is something else, with risks of its own', async () => {
      const {root} = await create();
      const box = root.querySelector('.radiofrequency')!;
      expect(words(box)).to.match(/Not the same.*burns, scarring, fat loss, disfigurement and nerve damage/);
      expect(getComputedStyle(box).borderTopStyle).to.equal('dashed');
    });

    it('when to call, in both views and at every moment', async () => {
      const {root, widget} = await create();
      const call = () => root.querySelector('.call')!;
      for (const moment of healingMoments) {
        widget.moment = moment;
        await settled(widget);
        expect(isShown(call())).to.equal(true);
      }
      widget.view = 'list';
      await settled(widget);
      expect(isShown(call())).to.equal(true);
      expect(words(call())).to.match(/pus, blisters or fever.*emergency/);
    });

    it('nothing that belittles or promises', async () => {
      expect(await everything()).to.not.match(/trick|trauma|painless|erase|rejuvenat|glow|guarantee/i);
    });
  });

  it('shows when each phase goes on', async () => {
    const {root, widget} = await create();
    const goingOn = () => [...root.querySelectorAll('.goes-on')].map((one) => words(one).split(':')[0]);
    expect(goingOn()).to.deep.equal(['Clotting', 'Inflammation']);
    widget.moment = 'weeks-2-6';
    await settled(widget);
    expect(goingOn()).to.deep.equal(['New tissue', 'Remodelling']);
    expect(words(root.querySelectorAll('.phases > ul > li')[1]!)).to.equal(
      'Inflammation: First minutes – Days 2 to 4',
    );
    const {left, width} = slider(root).closest('.stage')!.getBoundingClientRect();
    const bar = root.querySelector('.phases > ul > li:nth-child(3)')!.getBoundingClientRect();
    expect((bar.left - left) / width, 'from the fourth of eight columns').to.be.closeTo(3 / 8, 0.01);
    expect((bar.right - left) / width, 'to the end of the sixth').to.be.closeTo(6 / 8, 0.01);
  });

  describe('warns once about', () => {
    for (const [field, first] of [
      ['device', 'pen, stamp, roller'],
      ['moment', 'minutes, hours, day-1'],
      ['view', 'slider, list'],
    ] as const) {
      it(`an unknown ${field}, and shows the first`, async () => {
        const widget = document.createElement('mn-how-it-works');
        widget.setAttribute(field, 'x-ray');
        const {root} = await create(html`${widget}`);
        await create(html`${widget.cloneNode()}`);
        expect(warnings()).to.have.lengthOf(1);
        expect(warnings()[0]).to.include(`<mn-how-it-works> ${field}: "x-ray"`).and.to.include(first);
        expect(pressed(root)).to.equal('Pen, Time line');
        expect(panel(root)).to.match(/^First minutes/);
        expect(slider(root).value).to.equal('0');
      });
    }
  });

  describe('with a clinic’s own words', () => {
    const withContent = (content: object) =>
      create(html`<mn-how-it-works .content=${content}></mn-how-it-works>`);

    it('takes steps, and moments by their name', async () => {
      const {root} = await withContent({
        steps: [{title: 'Hello', text: 'We say hello.'}],
        moments: {minutes: {happens: 'Ours about the first minutes.', darker: null}},
      });
      expect([...root.querySelectorAll('.steps > li')].map(words)).to.deep.equal(['HelloWe say hello.']);
      expect(panel(root)).to.include('Ours about the first minutes.').and.not.to.include('On darker skin');
      expect(panel(root)).to.include('On lighter skin');
    });

    it('leaves moments out that have lost their name', async () => {
      const {root, widget} = await withContent({moments: {hours: {name: null}, 'day-7': {name: ''}}});
      expect(slider(root).max).to.equal('5');
      arrow(root, 'Later').click();
      await settled(widget);
      expect(widget.moment).to.equal('day-1');
      expect(getComputedStyle(slider(root)).getPropertyValue('--_filled')).to.equal('0.2');
      expect([...root.querySelectorAll('.ticks span')]).to.have.lengthOf(6);
    });

    it('stands without moments, devices or steps', async () => {
      const gone = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, {name: null}]));
      const widget = await fixture<HowItWorks>(
        html`<mn-how-it-works
          .content=${{moments: gone(healingMoments), devices: gone(['pen', 'stamp', 'roller']), steps: null}}
        ></mn-how-it-works>`,
      );
      const root = rootOf(widget);
      expect(isShown(root.querySelector('.call')!)).to.equal(true);
      expect(root.querySelectorAll('input, .healing, .device, .steps')).to.have.lengthOf(0);
      expect(warnings()).to.deep.equal([]);
    });

    it('leaves no gap where it says nothing of radiofrequency', async () => {
      const gap = async (content: object) => {
        const {root} = await withContent(content);
        return getComputedStyle(root.querySelector('.healing')!).marginBlockStart;
      };
      expect(await gap({radiofrequency: {text: null}})).to.equal(await gap({}));
    });

    it('holds very long ones at 280 px', async () => {
      const {root, widget} = await create(
        html`<mn-how-it-works
          .content=${{
            steps: [{title: longWord, text: longAnswer}],
            devices: {pen: {name: longWord, text: longAnswer}},
            moments: {minutes: {name: longWord, title: longWord, happens: longAnswer, darker: longWord}},
            phases: {remodelling: longWord},
            call: longAnswer,
          }}
        ></mn-how-it-works>`,
        {width: 280},
      );
      expect(panel(root)).to.include(longWord);
      expect(widget.scrollWidth).to.be.at.most(280);
      expect(shownText(root)).to.include(longAnswer.slice(0, 60));
    });
  });
});
