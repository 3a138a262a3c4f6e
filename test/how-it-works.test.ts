import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {HowItWorks} from '../src/widgets/how-it-works/how-it-works.js';
import {healingMoments} from '../src/widgets/how-it-works/how-it-works.logic.js';
import {describeConformance} from './conformance/every-widget.js';
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
const viewSwitch = (root: ShadowRoot) => root.querySelector<HTMLElement>('.view-switch')!;
const panel = (root: ShadowRoot) =>
  [...root.querySelectorAll('.moments > li')]
    .filter(isShown)
    .map((one) => words(one.querySelector('.moment')))
    .join('|');
const picture = (root: ShadowRoot) => root.querySelector('.stage .healing-section')!;
/** Opens a line that unfolds, as a tap on it does, and waits for what it holds. */
async function unfold(root: ShadowRoot, name: string): Promise<HTMLDetailsElement> {
  const details = root.querySelector<HTMLDetailsElement>(`.fold.${name}`)!;
  if (!details.open) details.querySelector<HTMLElement>('summary')!.click();
  await until(() => details.open && words(details.querySelector('.inside')).length > 40, `${name} is open`);
  return details;
}

describeConformance({
  tag: 'mn-how-it-works',
  load: () => import('../src/define/how-it-works.js'),
  attributes: {
    device: ['device', 'roller', 'roller'],
    moment: ['moment', 'day-7', 'day-7'],
    view: ['view', 'list', 'list'],
  },
  complete: (root) => root.querySelector('.healing-section') !== null,
  use: async (widget, root) => {
    arrow(root, 'Later').click();
    arrow(root, 'Later').click();
    await unfold(root, 'more');
    choice(root, 'Roller').click();
    await settled(widget);
  },
  useInAnyLanguage: async (widget, root) => {
    root.querySelector<HTMLElement>('.moves button:last-child')!.click();
    await unfold(root, 'more');
    [...root.querySelectorAll<HTMLElement>('.switch button')].at(-1)!.click();
    await settled(widget);
  },
  state: (widget, root) => [
    (widget as HowItWorks).moment,
    (widget as HowItWorks).device,
    slider(root).value,
    panel(root),
  ],
  states: {
    'as a list': async (_, root) => {
      viewSwitch(root).click();
      await until(() => root.querySelector('.phases'), 'the phases are there');
    },
    'at the last moment': (widget) => {
      (widget as HowItWorks).moment = 'year';
    },
    'with everything unfolded': async (_, root) => {
      for (const name of ['more', 'call', 'radiofrequency']) await unfold(root, name);
    },
  },
  onPaper: (_, root) => {
    const moments = [...root.querySelectorAll('.moments > li')];
    expect(moments.filter(isShown).map((one) => words(one.querySelector('.moment-name')))).to.deep.equal(
      names,
    );
    const printed = shownText(root);
    for (const title of ['Talk and check', 'Clean and numb', 'Needling', 'Before you leave'])
      expect(printed).to.include(title);
    expect(printed).to.include('When to call').and.to.include('Hard to breathe');
    expect(isShown(slider(root)), 'a slider is of no use on paper').to.equal(false);
    expect(isShown(viewSwitch(root)), 'nor a button').to.equal(false);
  },
});

describe('<mn-how-it-works>', () => {
  async function create(template = html`<mn-how-it-works></mn-how-it-works>`, page?: Page) {
    const events: string[] = [];
    for (const name of ['mn-device-change', 'mn-moment-change', 'mn-view-change'] as const)
      listen(name, ({type, detail}) => events.push(`${type} ${JSON.stringify(detail)}`));
    const widget = await fixture<HowItWorks>(template, page);
    const root = rootOf(widget);
    return {widget, root, events};
  }

  describe('at first', () => {
    it('answers in one sentence, with the picture of the skin in the first 200 px of a phone', async () => {
      const {widget, root} = await create(undefined, {width: 328});
      expect(words(root.querySelector('.intro'))).to.match(/tiny channels.*new collagen/);
      const {top, height} = picture(root).getBoundingClientRect();
      const from = widget.getBoundingClientRect().top;
      expect(top - from).to.be.at.most(200);
      expect(height).to.be.greaterThan(100);
      expect(slider(root).getBoundingClientRect().bottom - from, 'with its slider').to.be.at.most(560);
    });

    it('is two screens and a half on a phone, with nothing unfolded', async () => {
      const {widget, root} = await create(undefined, {width: 328});
      expect(widget.getBoundingClientRect().height).to.be.at.most(2000);
      expect(root.querySelectorAll('details[open]')).to.have.lengthOf(0);
      expect(root.querySelectorAll('.evidence')).to.have.lengthOf(1);
    });

    it('draws each picture with few elements', async () => {
      const {root} = await create();
      for (const drawing of root.querySelectorAll('svg.art'))
        expect(drawing.querySelectorAll('*').length).to.be.at.most(90);
    });
  });

  describe('the appointment', () => {
    it('is four numbered pictures in their order, each with what it teaches and few words', async () => {
      const {root} = await create();
      const steps = [...root.querySelectorAll('ol.steps > li')];
      expect(steps.map((step) => words(step.querySelector('b')))).to.deep.equal([
        '1 Talk and check',
        '2 Clean and numb',
        '3 Needling',
        '4 Before you leave',
      ]);
      expect(steps.map((step) => step.querySelector('svg')!.getAttribute('aria-label'))).to.deep.equal([
        'A clinician and a patient talk; the patient asks.',
        'A jar of numbing cream and a clock.',
        'A gloved hand holds a pen to a cheek.',
        'A leaflet, and a telephone with the clinic’s number.',
      ]);
      for (const step of steps)
        expect(words(step.querySelector('p:last-child')).split(' ').length).to.be.at.most(15);
    });

    it('stands in two columns on a phone, in four where there is room', async () => {
      for (const [width, columns] of [
        [328, 2],
        [900, 4],
      ] as const) {
        const {root} = await create(undefined, {width});
        const lefts = [...root.querySelectorAll('.steps > li')].map(
          (one) => one.getBoundingClientRect().left,
        );
        expect(new Set(lefts.map(Math.round)).size).to.equal(columns);
      }
    });

    it('unfolds more: who numbs and for how long, not at home, and what to ask about the needles', async () => {
      const {root} = await create();
      const more = words(await unfold(root, 'more'));
      expect(more).to.include('Your clinic puts the numbing cream on').and.to.include('for an hour');
      expect(more).to.include('do not numb your skin at home');
      expect(more).to.include('opens a new, sterile set of needles in front of you');
      expect(more).to.include('microneedling is not for everyone');
    });
  });

  describe('the device', () => {
    it('is switched with the keyboard; picture, its name and the text follow', async () => {
      const {root, widget, events} = await create();
      await unfold(root, 'more');
      const drawing = () => root.querySelector('.skin-devices')!;
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
        expect(choice(root, name).getAttribute('aria-pressed')).to.equal('true');
        const shown = [...root.querySelectorAll('.devices > li')].filter(isShown);
        expect(shown).to.have.lengthOf(1);
        expect(words(shown[0]!))
          .to.match(new RegExp(`^${name}\\.`))
          .and.to.match(says);
        expect(words(root.activeElement)).to.equal(name);
        seen.push(drawing().getAttribute('aria-label'), drawing().innerHTML);
      }
      expect(new Set(seen).size).to.equal(6);
      expect(events).to.deep.equal(Array(3).fill('mn-device-change null'));
      press(choice(root, 'Pen'));
      expect(events, 'the one that is shown already').to.have.lengthOf(3);
    });

    it('is the one that the page asks for', async () => {
      const {root} = await create(html`<mn-how-it-works device="roller"></mn-how-it-works>`);
      await unfold(root, 'more');
      expect(words([...root.querySelectorAll('.devices > li')].find(isShown)!)).to.match(/^Roller\./);
    });

    it('may be the only one that a clinic has: then there is no switch', async () => {
      const {root} = await create(
        html`<mn-how-it-works
          content='{"devices": {"stamp": {"name": null}, "roller": {"name": null}}}'
        ></mn-how-it-works>`,
      );
      await unfold(root, 'more');
      expect(root.querySelectorAll('.device .switch')).to.have.lengthOf(0);
      expect(words(root.querySelector('.devices'))).to.match(/^Pen\./);
      expect(warnings()).to.deep.equal([]);
    });
  });

  describe('the slider', () => {
    it('moves nothing that stands below it', async () => {
      const {root, widget} = await create(undefined, {width: 328});
      const places = new Set<number>();
      for (const moment of healingMoments) {
        widget.moment = moment;
        await settled(widget);
        places.add(Math.round(root.querySelector('.appointment')!.getBoundingClientRect().top));
      }
      expect(places.size).to.equal(1);
    });

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
        expect(words(root.querySelector('.moves b'))).to.equal(names[i + 1]);
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
      expect(panel(root)).to.include('Young collagen');
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
      for (const [i, teaches] of [
        /channels reach down/,
        /wider/,
        /no longer be seen/,
        /fading/,
        /new strands/,
      ].entries())
        expect(labels[i]).to.match(teaches);
      expect(labels[6]).to.match(/Thicker strands/);
    });

    it('passes from one state to the next in the same drawing', async () => {
      const {root, widget} = await create();
      const before = picture(root);
      const opacities = () =>
        [...before.querySelectorAll('.stage')].map((one) => Number(one.getAttribute('opacity')));
      const [, channels, , , settledStrands] = opacities();
      expect([channels, settledStrands]).to.deep.equal([1, 0]);
      widget.moment = 'year';
      await settled(widget);
      expect(picture(root) === before).to.equal(true);
      expect([opacities()[1], opacities()[4]]).to.deep.equal([0, 1]);
    });

    it('takes the tone that the page asks for', async () => {
      const colour = async (tone: number) => {
        const {root} = await create(undefined, {css: `.column {--mn-skin-tone: ${tone}}`});
        return getComputedStyle(picture(root)).getPropertyValue('--m1');
      };
      expect(await colour(1)).to.not.equal(await colour(6));
    });
  });

  describe('the list', () => {
    it('says of each moment what the slider says, each with its picture, and when each phase goes on', async () => {
      const {root, widget, events} = await create();
      const one: string[] = [];
      for (const [i, moment] of healingMoments.entries()) {
        widget.moment = moment;
        await settled(widget);
        one.push(`${names[i]} ${panel(root).replace(new RegExp(`^${names[i]} `), '')}`);
      }
      viewSwitch(root).focus();
      await sendKeys({press: 'Enter'});
      await until(() => root.querySelector('.phases'), 'the phases are there');
      expect(panel(root).split('|')).to.deep.equal(one);
      expect(root.querySelectorAll('.moments .healing-section')).to.have.lengthOf(8);
      expect(isShown(slider(root))).to.equal(false);
      expect(root.activeElement === viewSwitch(root), 'the focus stays').to.equal(true);
      expect([...root.querySelectorAll('.phases > ul > li')].map(words)).to.deep.equal([
        'Clotting: First minutes – First hours',
        'Inflammation: First minutes – Days 2 to 4',
        'New tissue: Days 2 to 4 – Weeks 2 to 6',
        'Remodelling: Weeks 2 to 6 – Up to a year',
      ]);
      const {left, width} = root.querySelector('.phases')!.getBoundingClientRect();
      const bar = root.querySelector('.phases > ul > li:nth-child(3)')!.getBoundingClientRect();
      expect((bar.left - left) / width, 'from the fourth of eight columns').to.be.closeTo(3 / 8, 0.01);
      expect((bar.right - left) / width, 'to the end of the sixth').to.be.closeTo(6 / 8, 0.01);
      viewSwitch(root).click();
      await settled(widget);
      expect(root.querySelectorAll('.healing-section')).to.have.lengthOf(1);
      expect(isShown(slider(root))).to.equal(true);
      expect(events).to.deep.equal(['mn-view-change null', 'mn-view-change null']);
    });
  });

  it('looks right where another widget of the page has fetched the part', async () => {
    const first = await create(html`<mn-how-it-works view="list"></mn-how-it-works>`);
    await until(() => first.root.querySelector('.phases'), 'the part is there');
    const element = document.createElement('mn-how-it-works');
    element.setAttribute('view', 'list');
    first.root.host.after(element);
    await element.updateComplete;
    const bars = rootOf(element).querySelector('.phases > ul');
    expect(bars && getComputedStyle(bars).display).to.equal('grid');
  });

  describe('says', () => {
    const everything = async () => {
      const {root} = await create(html`<mn-how-it-works view="list"></mn-how-it-works>`);
      for (const name of ['more', 'call', 'radiofrequency']) await unfold(root, name);
      return shownText(root);
    };

    it('how redness looks on brown and black skin, in the sentence that names it', async () => {
      const {root, widget} = await create();
      for (const moment of ['minutes', 'hours', 'days-2-4', 'day-7'] as const) {
        widget.moment = moment;
        await settled(widget);
        expect(panel(root)).to.match(/red[^.]*brown[^.]*black/i);
      }
      expect(await everything()).to.not.match(/leaflet that says/);
    });

    it('that change is slow: measured at 6 months, not yet certain at 3', async () => {
      expect(await everything()).to.match(/better at 6 months; at 3, that was not yet certain/);
    });

    it('that radiofrequency is something else, in one folded line, with risks of its own', async () => {
      const {root} = await create();
      const line = root.querySelector('.radiofrequency')!;
      expect(words(line.querySelector('summary'))).to.equal('Radiofrequency needling is something else');
      expect(line.getBoundingClientRect().height).to.be.at.most(80);
      expect(words(await unfold(root, 'radiofrequency'))).to.match(/burns, scars, fat loss and nerve damage/);
    });

    it('when to call, in one folded line: the emergency first, then signs as bullets, then the number', async () => {
      const {root} = await create(html`<mn-how-it-works phone="020 7946 0000"></mn-how-it-works>`);
      const call = await unfold(root, 'call');
      expect(words(call)).to.match(/When to call.*Hard to breathe.*emergency number.*Call your clinic/);
      expect(call.querySelectorAll('li').length).to.be.greaterThan(6);
      expect(call.querySelector('a')!.href).to.equal('tel:02079460000');
    });

    it('nothing that belittles or promises', async () => {
      expect(await everything()).to.not.match(/trick|trauma|painless|erase|rejuvenat|glow|guarantee/i);
    });
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
        await unfold(root, 'more');
        expect(choice(root, 'Pen').getAttribute('aria-pressed')).to.equal('true');
        expect(panel(root)).to.include('Tiny channels');
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
        moments: {minutes: {happens: 'Ours about the first minutes.', see: null}},
      });
      expect([...root.querySelectorAll('.steps > li')].map(words)).to.deep.equal(['1 Hello We say hello.']);
      expect(root.querySelectorAll('.steps svg'), 'our pictures belong to our steps').to.have.lengthOf(0);
      expect(panel(root)).to.include('Ours about the first minutes.').and.not.to.include('See');
      expect(panel(root)).to.include('Feel');
    });

    it('takes a picture for a step of its own', async () => {
      const {root} = await withContent({steps: [{title: 'Numb', text: 'We numb.', picture: 'numb'}]});
      expect(root.querySelectorAll('.steps .scene')).to.have.lengthOf(1);
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
      await unfold(root, 'more');
      expect(root.querySelectorAll('input, .healing, .device, .steps, .view-switch')).to.have.lengthOf(0);
      expect(warnings()).to.deep.equal([]);
    });

    it('says nothing of radiofrequency where the clinic does not want it', async () => {
      for (const gone of [{text: null}, {title: null}]) {
        const {root} = await withContent({radiofrequency: gone});
        expect(root.querySelectorAll('.radiofrequency')).to.have.lengthOf(0);
      }
    });

    it('holds very long ones at 280 px', async () => {
      const {root, widget} = await create(
        html`<mn-how-it-works
          .content=${{
            steps: [{title: longWord, text: longAnswer}],
            devices: {pen: {name: longWord, text: longAnswer}},
            moments: {minutes: {name: longWord, title: longWord, happens: longAnswer, see: longWord}},
            phases: {remodelling: longWord},
            call: {text: longAnswer},
          }}
        ></mn-how-it-works>`,
        {width: 280},
      );
      for (const name of ['more', 'call']) await unfold(root, name);
      expect(panel(root)).to.include(longWord);
      expect(widget.scrollWidth).to.be.at.most(280);
      expect(shownText(root)).to.include(longAnswer.slice(0, 60));
    });
  });
});
