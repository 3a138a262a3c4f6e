import {sendKeys, sendMouse} from '@web/test-runner-commands';
import ICAL from 'ical.js';
import {formatDate} from '../src/calendar/date-words.js';
import {addDays, today, type PlainDate} from '../src/calendar/dates.js';
import {recoveryTimelineContent} from '../src/widgets/recovery-timeline/recovery-timeline.content.js';
import type {RecoveryTimeline} from '../src/widgets/recovery-timeline/recovery-timeline.js';
import {bandIds, stageIds} from '../src/widgets/recovery-timeline/recovery-timeline.logic.js';
import {withPartContent} from '../src/widgets/recovery-timeline/times/index.js';
import {describeConformance} from './conformance/every-widget.js';
import {
  accessible,
  expect,
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
import {brokenWords, finishMotion, isShown, overhangs, shownText, smallTargets} from './support/layout.js';
import {maskNames} from './support/masks.js';
import {showAs} from './support/media.js';

const words = withPartContent(recoveryTimelineContent());
const {stages, call, date: dateWords} = words;
const names = stageIds.map((id) => stages[id].name);

const text = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const dateInput = (root: ShadowRoot) => root.querySelector<HTMLInputElement>('.date input')!;
const stageItems = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('.stage')];
const nameOf = (stage: Element) => text(stage.querySelector('h2, h3, h4, h5'));
const status = (root: ShadowRoot) => text(root.querySelector('.place-now'));
const here = (root: ShadowRoot) =>
  chips(root).flatMap((chip, i) => (chip.getAttribute('aria-current') === 'step' ? names[i]! : []));
const seen = (root: ShadowRoot) =>
  stageItems(root)
    .filter((stage) => isShown(stage.querySelector('dl')!))
    .map(nameOf);
const chips = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('.chips button')];
const chosen = (root: ShadowRoot) =>
  chips(root).findIndex((chip) => chip.getAttribute('aria-pressed') === 'true');
const fold = (root: ShadowRoot, name: string) => root.querySelector<HTMLDetailsElement>(`.fold.${name}`)!;
/** Opens a line that unfolds, as a tap on it does, and waits for what it holds. */
async function unfold(root: ShadowRoot, name: string, inside: string): Promise<HTMLDetailsElement> {
  const details = fold(root, name);
  details.querySelector<HTMLElement>('summary')!.click();
  await until(() => details.open && details.querySelector(inside), `${name} is open`);
  return details;
}
const button = (root: ShadowRoot, label: string) =>
  [...root.querySelectorAll<HTMLElement>('.actions button')].find((one) => text(one) === label);
const day = (days: number) => addDays(today(), -days);

/** Gives the field a date as its picker does. */
function pickDate(root: ShadowRoot, value: string): void {
  const input = dateInput(root);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center'});
  await painted();
  const {x, y, width, height} = element.getBoundingClientRect();
  await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
  await painted();
}

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((step) => step()));

function withClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  undo.push(() => Reflect.deleteProperty(navigator, 'clipboard'));
}

function expectWhenToCall(root: ShadowRoot): void {
  const shown = shownText(root);
  for (const line of [call.emergency.text, call.text.text, ...call.signs]) expect(shown).to.include(line);
  expect(shown.indexOf(call.emergency.text)).to.be.lessThan(shown.indexOf(call.signs[0]!));
}

describeConformance({
  tag: 'mn-recovery-timeline',
  load: () => import('../src/define/recovery-timeline.js'),
  closed: true,
  attributes: {
    compact: ['compact', '', true],
    'treatment-date': ['treatmentDate', '2026-12-01', '2026-12-01'],
  },
  complete: (root) => root.querySelector('.chart') !== null,
  use: async (_, root) => {
    pickDate(root, day(3));
    await until(() => here(root).length, 'the place is shown');
    await until(() => root.querySelector('.actions iframe'), 'the dates are offered for a calendar');
  },
  state: (_, root) => [dateInput(root).value, status(root), here(root)],
  states: {
    'before treatment': (_, root) => pickDate(root, day(-9)),
    'on a day that two stages share': (_, root) => pickDate(root, day(2)),
    'between two stages': (_, root) => pickDate(root, day(15)),
    'after month six': (_, root) => pickDate(root, day(400)),
    'with a half-typed year': (_, root) => pickDate(root, '0202-12-01'),
    'with everything unfolded': async (_, root) => {
      pickDate(root, day(3));
      await until(() => fold(root, 'calendar'), 'the calendar is offered');
      await unfold(root, 'call', '.emergency');
      await unfold(root, 'skin', '.swatches');
      await unfold(root, 'restart', '.range-of');
      await unfold(root, 'calendar', 'table');
    },
    'with its text to copy': async (_, root) => {
      withClipboard(undefined);
      button(root, words.actions.copy)!.click();
      await until(() => root.querySelector('textarea'), 'the text is there to copy');
    },
  },
  onPaper: (_, root) => {
    const paper = shownText(root);
    for (const id of stageIds) {
      for (const line of [stages[id].name, stages[id].usual.text, stages[id].care.text])
        expect(paper).to.include(line);
    }
    for (const row of Object.values(words.chart.rows)) expect(paper).to.include(row);
    for (const name of Object.values(words.can.names)) expect(paper).to.include(name);
    expect(paper).to.include(words.skin.redness.text).and.to.include(words.chart.note.text);
    expectWhenToCall(root);
    expect(isShown(dateInput(root)), 'the empty field').to.equal(false);
  },
});

describe('<mn-recovery-timeline>', () => {
  async function create(template = html`<mn-recovery-timeline></mn-recovery-timeline>`, page?: Page) {
    const events: unknown[] = [];
    listen('mn-date-set', ({detail, target}) => events.push([detail, (target as Element).localName]));
    const widget = await fixture<RecoveryTimeline>(template, page);
    const root = rootOf(widget);
    await until(() => root.querySelector('.chart'), 'the chart is there');
    await settled(widget);
    return {widget, root, events};
  }
  const dated = (days: number, page?: Page) =>
    create(html`<mn-recovery-timeline treatment-date=${day(days)}></mn-recovery-timeline>`, page);

  describe('without a date', () => {
    it('shows the first ten days as bands, and says that they are not measured', async () => {
      for (const width of [280, 360, 1100]) {
        const {root, widget} = await create(undefined, {width});
        const rows = [...root.querySelectorAll('.bands li')];
        expect(rows).to.have.lengthOf(bandIds.length);
        expect(text(rows[0])).to.equal(
          `${words.chart.rows.redness}: For most, from day 0 to day 3; for some, to day 7.`,
        );
        expect(text(rows.at(-1))).to.include(stages.day10.usual.text);
        finishMotion(root);
        const plot = root.querySelector('.plot')!.getBoundingClientRect();
        const band = rows[0]!.querySelector('i')!.getBoundingClientRect();
        expect(band.width / plot.width, 'eight of eleven days').to.be.closeTo(8 / 11, 0.02);
        expect(isShown(root.querySelector('figcaption')!)).to.equal(true);
        expect(root.querySelectorAll('.is-today').length, 'no day is today').to.equal(0);
        widget.remove();
      }
    });

    it('shows one stage on every width, the first of all, with what to feel, to do and not yet', async () => {
      for (const width of [280, 360, 1100]) {
        const {root, widget} = await create(undefined, {width});
        expect(stageItems(root).map(nameOf)).to.deep.equal(names);
        expect(seen(root)).to.deep.equal([names[0]]);
        const shown = shownText(root);
        expect(shown)
          .to.include(stages.day0.usual.text)
          .and.to.include(words.skin.redness.text)
          .and.to.include(stages.day0.care.text)
          .and.to.include(words.stage.notYet);
        expect(here(root)).to.deep.equal([]);
        expect(status(root)).to.equal(dateWords.none);
        expect(root.querySelectorAll('.calendar, .dates').length, 'no dates').to.equal(0);
        expect(button(root, words.actions.calendar)).to.equal(undefined);
        widget.remove();
      }
    });

    it('keeps a number on one line, and every word of “Can I …?” whole', async () => {
      for (const width of [280, 328, 360]) {
        const {root, widget} = await create(
          html`<mn-recovery-timeline booking-url="/book" phone="020 7946 0000"></mn-recovery-timeline>`,
          {width},
        );
        const number = document.createRange();
        number.selectNodeContents(root.querySelector('.closing bdi')!);
        expect(number.getClientRects(), `${width} px`).to.have.lengthOf(1);
        expect(brokenWords(root.querySelector('.can')!), `${width} px`).to.deep.equal([]);
        widget.remove();
      }
    });

    it('tells no stage’s colour by pink or red alone', () => {
      for (const id of stageIds) {
        const said = stages[id].usual.text;
        if (/\bpink|\bred\b/i.test(said))
          expect(said)
            .to.match(/purple/)
            .and.to.match(/darker/);
      }
    });

    it('shows another stage by keyboard and by mouse', async () => {
      const {root} = await create(undefined, {width: 360});
      chips(root)[0]!.focus();
      await sendKeys({press: 'Tab'});
      expect(root.activeElement === chips(root)[1], 'the next stage').to.equal(true);
      await sendKeys({press: 'Enter'});
      await until(() => chosen(root) === 1, 'it is chosen');
      expect(seen(root)).to.deep.equal([names[1]]);
      expect(root.activeElement === chips(root)[1], 'the focus stays').to.equal(true);
      await clickOn(chips(root)[5]!);
      await until(() => chosen(root) === 5, 'another is chosen');
      expect(seen(root)).to.deep.equal([names[5]]);
      expect(text(chips(root)[1])).to.include(names[1]!);
    });

    it('shows the stage in which a search of the page finds something', async () => {
      const {root} = await create(undefined, {width: 360});
      stageItems(root)[2]!.dispatchEvent(new Event('beforematch', {bubbles: true}));
      await until(() => chosen(root) === 2, 'it is shown');
      expect(seen(root)).to.deep.equal([names[2]]);
    });
  });

  describe('with a date', () => {
    it('typed by keyboard, shows where the reader is, and tells the page nothing but that', async () => {
      const {widget, root, events} = await create();
      const inputs: string[] = [];
      for (const type of ['input', 'keydown', 'change'])
        widget.addEventListener(type, () => inputs.push(type), {once: true});
      dateInput(root).focus();
      // Works in whichever order the browser asks for day and month.
      for (const press of ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight', ...'2024'])
        await sendKeys({press});
      await until(() => dateInput(root).value.startsWith('2024-'), 'the date is complete');
      await until(() => status(root).startsWith('Day '), 'the place is shown');
      expect(status(root)).to.match(/more than six months on/);
      expect(events).to.deep.equal([[null, 'mn-recovery-timeline']]);
      expect(inputs.filter((type) => type !== 'change')).to.deep.equal([]);
      expect(widget.treatmentDate).to.equal('');
      expect(widget.getAttributeNames().filter((name) => !maskNames.includes(name))).to.deep.equal([]);
      expect(widget.outerHTML).to.not.include('2024');
    });

    it('marks the stage and today, gives all stages their dates, and shows it', async () => {
      const {root} = await dated(3, {width: 360});
      expect(status(root)).to.equal(`Day 3. You are here: ${stages.day2.name}.`);
      expect(here(root)).to.deep.equal([stages.day2.name]);
      expect(seen(root)).to.deep.equal([stages.day2.name]);
      expect(text(root.querySelector('.badge'))).to.equal(words.stage.here);
      expect(text(root.querySelector('.is-today'))).to.equal(`3${words.chart.today}`);
      const dates = [...root.querySelectorAll('.dates')].map(text);
      expect(dates).to.have.lengthOf(names.length);
      expect(dates[0]).to.equal(
        formatDate(day(3), 'en-GB', {weekday: 'short', day: 'numeric', month: 'short'}),
      );
    });

    it('marks both stages of a day that they share', async () => {
      const {root} = await dated(2);
      expect(here(root)).to.deep.equal([stages.day1.name, stages.day2.name]);
    });

    it('says how long it is until then', async () => {
      const {root} = await dated(-1);
      expect(status(root)).to.equal('Starts in 1 day.');
      expect(here(root)).to.deep.equal([]);
      expect(root.querySelectorAll('.badge, .is-today').length).to.equal(0);
    });

    it('names what comes next between two stages', async () => {
      const {root} = await dated(18, {width: 360});
      expect(status(root)).to.match(/^Day 18\. Next: Weeks 4 to 6, from /);
      expect(text(root.querySelector('.badge'))).to.equal(words.stage.next);
      expect(here(root), 'nobody is there yet').to.deep.equal([]);
      expect(seen(root)).to.deep.equal([stages.week4.name]);
      expect(root.querySelectorAll('.is-today').length, 'the chart is over').to.equal(0);
    });

    it('that is long gone, says so, and offers no calendar file', async () => {
      const {root} = await dated(400);
      expect(status(root)).to.match(/^Day 400: more than six months on/);
      expect(button(root, words.actions.calendar)).to.equal(undefined);
    });

    it('of the page, can be changed by the reader, whose own stays inside', async () => {
      const {widget, root, events} = await dated(30);
      expect(here(root)).to.deep.equal([stages.week4.name]);
      pickDate(root, day(0));
      await until(() => here(root)[0] === stages.day0.name, 'the place follows');
      expect(widget.treatmentDate).to.equal(day(30));
      expect(widget.getAttribute('treatment-date')).to.equal(day(30));
      expect(events).to.have.lengthOf(1);

      pickDate(root, '');
      await until(() => status(root) === dateWords.none, 'there is no date');
      expect(root.querySelectorAll('.calendar').length).to.equal(0);
      expect(events, 'no date was set').to.have.lengthOf(1);

      widget.treatmentDate = day(9);
      await until(() => here(root)[0] === stages.day10.name, 'the page sets another');
      expect(dateInput(root).value).to.equal(day(9));
    });

    it('that is half typed, asks for the rest and loses nothing', async () => {
      const {root, events} = await create();
      pickDate(root, '0202-12-01');
      await painted();
      expect(status(root), 'while it is typed').to.equal(dateWords.none);
      dateInput(root).dispatchEvent(new FocusEvent('blur'));
      await until(() => status(root) === dateWords.invalid, 'it says so once the field is left');
      expect(dateInput(root).value).to.equal('0202-12-01');
      expect(events).to.deep.equal([]);
      expect(root.querySelector('.place-now')!.getAttribute('role')).to.equal('status');
    });

    for (const wrong of ['2026-02-30', '1 December', '01/12/2026']) {
      it(`"${wrong}" is named once, and the day numbers stay`, async () => {
        const {root} = await create(
          html`<mn-recovery-timeline treatment-date=${wrong}></mn-recovery-timeline>`,
        );
        await create(html`<mn-recovery-timeline treatment-date=${wrong}></mn-recovery-timeline>`);
        expect(warnings()).to.have.lengthOf(1);
        expect(warnings()[0])
          .to.include('<mn-recovery-timeline> treatment-date')
          .and.to.include(`"${wrong}"`)
          .and.to.include('YYYY-MM-DD');
        expect(status(root)).to.equal(dateWords.none);
        expect(stageItems(root).map(nameOf)).to.deep.equal(names);
      });
    }
  });

  describe('the calendar', () => {
    const cells = (root: ShadowRoot) => [...root.querySelectorAll('tbody td')].map(text);
    const heads = (root: ShadowRoot) =>
      [...root.querySelectorAll('thead th .visually-hidden')].map((one) => text(one));

    it('shows three weeks, and says what each day is', async () => {
      const {root} = await dated(4);
      await unfold(root, 'calendar', 'table');
      const filled = cells(root).filter(Boolean);
      expect(filled).to.have.lengthOf(21);
      const full = (days: number) => formatDate(addDays(day(4), days), 'en-GB');
      expect(filled[0]).to.include(`${full(0)}, day 0`);
      expect(filled[4]).to.include(`${full(4)}, day 4, Days 2 to 4, Days 4 to 7, today`);
      expect(filled[20]).to.match(/day 20$/);
      const current = [...root.querySelectorAll('td[aria-current="date"]')];
      expect(current.map(text)).to.deep.equal([filled[4]]);
      expect(text(fold(root, 'calendar').querySelector('summary'))).to.equal(words.calendar.caption);
    });

    for (const [lang, first] of [
      ['en-GB', 'Monday'],
      ['en-US', 'Sunday'],
      ['en-AE', 'Saturday'],
    ] as const) {
      it(`begins with ${first} in ${lang}`, async () => {
        const {root} = await dated(1, {lang});
        await unfold(root, 'calendar', 'table');
        // Where the browser knows better than the table, it is right.
        const {getWeekInfo} = Intl.Locale.prototype as {getWeekInfo?: () => {firstDay: number}};
        const known = getWeekInfo?.call(new Intl.Locale(lang)).firstDay;
        const monday: PlainDate = '2026-11-30';
        const expected = known ? formatDate(addDays(monday, known - 1), 'en', {weekday: 'long'}) : first;
        expect(heads(root)[0]).to.equal(expected);
        if (lang !== 'en-AE') expect(expected).to.equal(first);
        expect(new Set(heads(root)).size).to.equal(7);
      });
    }
  });

  describe('when to call', () => {
    it('is one line, which unfolds to all of it, the emergency first, on every width', async () => {
      for (const width of [280, 700, 1100]) {
        const {root, widget} = await create(undefined, {width});
        expect(isShown(fold(root, 'call').querySelector('summary')!)).to.equal(true);
        expect(text(fold(root, 'call').querySelector('summary'))).to.equal(call.title);
        await unfold(root, 'call', '.emergency');
        expectWhenToCall(root);
        widget.remove();
      }
    });

    it('is there in the short form too', async () => {
      const {root} = await create(html`<mn-recovery-timeline compact></mn-recovery-timeline>`);
      expect(root.querySelectorAll('.fold').length).to.equal(1);
      expect(root.querySelectorAll('.date, .can, .actions').length).to.equal(0);
      await unfold(root, 'call', '.emergency');
      expectWhenToCall(root);
    });

    it('has the clinic’s number to tap', async () => {
      const {root, widget} = await create(
        html`<mn-recovery-timeline phone="+44 (0)20 7946 0000"></mn-recovery-timeline>`,
      );
      await unfold(root, 'call', 'a.button');
      const link = root.querySelector<HTMLAnchorElement>('.call a.button')!;
      expect(link.href).to.equal('tel:+442079460000');
      expect(text(link)).to.include('+44 (0)20 7946 0000');
      expect(smallTargets(root)).to.deep.equal([]);
      widget.phone = '';
      await settled(widget);
      expect(root.querySelectorAll('.call a.button').length).to.equal(0);
    });

    it('is on the paper, with the number, and every stage with it', async () => {
      const {root} = await create(html`<mn-recovery-timeline phone="020 7946 0000"></mn-recovery-timeline>`, {
        width: 360,
      });
      await showAs('print', root);
      await painted();
      expectWhenToCall(root);
      expect(isShown(root.querySelector('.call a.button')!)).to.equal(true);
      for (const stage of stageItems(root)) {
        expect(stage.querySelector('dl')!.getBoundingClientRect().height, nameOf(stage)).to.be.greaterThan(
          40,
        );
      }
    });
  });

  describe('“Can I …?”', () => {
    const cells = (root: ShadowRoot) => [...root.querySelectorAll('.can li')].map(text);

    it('gives days, and dates as soon as there is one; what is possible says yes', async () => {
      const {root} = await create();
      expect(cells(root)).to.have.lengthOf(6);
      expect(cells(root)[2]).to.equal('Make-up From day 2');
      expect(cells(root)[5]).to.equal('Retinol From day 14 Ask first');
      expect(root.querySelectorAll('.is-possible').length).to.equal(0);
      pickDate(root, day(2));
      await until(() => root.querySelector('.is-possible'), 'dates are there');
      expect(cells(root)[2]).to.match(/^Make-up Yes, from \w+,? \d+ \w+$/);
      expect(cells(root)[3]).to.match(/^Sport From \w+,? \d+ \w+$/);
      expect(root.querySelectorAll('.is-possible').length).to.equal(3);
    });

    it('goes by the clinic’s own times', async () => {
      const own = {restartTimes: {'make-up': 4}};
      const {root} = await create(html`<mn-recovery-timeline .content=${own}></mn-recovery-timeline>`);
      expect(cells(root)[2]).to.equal('Make-up From day 4');
    });
  });

  describe('how redness looks', () => {
    it('is drawn on three skins, with their names and one sentence for all', async () => {
      const {root, widget} = await create(undefined, {width: 360});
      expect(root.querySelectorAll('.swatches').length, 'not before somebody asks').to.equal(0);
      const details = await unfold(root, 'skin', '.swatches');
      const tones = [...details.querySelectorAll('svg[data-tone]')].map((one) =>
        one.getAttribute('data-tone'),
      );
      expect(tones).to.deep.equal(['1', '4', '6']);
      const shown = shownText(root);
      for (const line of [words.skin.lighter, words.skin.brown, words.skin.black, words.skin.redness.text])
        expect(shown).to.include(line);
      await accessible(widget);
    });
  });

  describe('when things can start again', () => {
    const rows = (root: ShadowRoot) => [...root.querySelectorAll('.restart .inside > ul > li')].map(text);

    it('gives each time with its range, and the conflict about sunscreen', async () => {
      const {root} = await create();
      await unfold(root, 'restart', '.range-of');
      expect(rows(root)).to.have.lengthOf(Object.keys(words.restart.titles).length);
      expect(rows(root).join(' '))
        .to.include('Make-up Around 2 days. Sources: 1 to 2 days.')
        .and.to.include(
          `Sunscreen Around 1 day. Sources: the same day to 1 day. ${words.restart.notes.sunscreen!.text}`,
        )
        .and.to.include('Retinoids Around 14 days. Sources: 3 to 14 days.');
    });

    it('gives dates as soon as there is one', async () => {
      const {root} = await create();
      await unfold(root, 'restart', '.range-of');
      expect(root.querySelectorAll('.restart-when').length).to.equal(0);
      pickDate(root, '2026-12-01');
      await until(() => root.querySelector('.restart-when'), 'dates are there');
      expect(rows(root).join(' ')).to.match(/Retinoids around Tue,? 15 Dec/);
    });

    it('draws each range where its days are', async () => {
      const {root} = await create(undefined, {width: 1100});
      await unfold(root, 'restart', '.range-of');
      const retinoid = [...root.querySelectorAll('.restart li')].find((row) =>
        text(row).startsWith('Retinoids'),
      )!;
      const box = (selector: string) => retinoid.querySelector(selector)!.getBoundingClientRect();
      const track = box('.range-track');
      const at = (x: number) => ((x - track.left) / track.width) * 21;
      expect(at(box('.range-sources').left)).to.be.closeTo(3, 0.1);
      expect(at(box('.range-sources').right)).to.be.closeTo(14, 0.1);
      const plan = box('.range-plan');
      expect(at(plan.left + plan.width / 2)).to.be.closeTo(14, 0.2);
    });
  });

  describe('can be taken away', () => {
    it('as text, with the dates', async () => {
      const copied: string[] = [];
      withClipboard({
        writeText(copy: string) {
          copied.push(copy);
          return Promise.resolve();
        },
      });
      const {root} = await dated(3);
      await clickOn(button(root, words.actions.copy)!);
      await until(() => copied.length, 'it is copied');
      expect(copied[0]).to.include(call.emergency.text).and.to.include(stages.month3.usual.text);
      expect(copied[0]).to.include('Make-up: Around 2 days. Sources: 1 to 2 days. (around ');
      await until(
        () => [...root.querySelectorAll('[role=status]')].map(text).includes(words.actions.copied),
        'it says so',
      );
    });

    it('as it is: text that was to be copied before another date is gone', async () => {
      withClipboard(undefined);
      const {root, widget} = await dated(3);
      await clickOn(button(root, words.actions.copy)!);
      await until(() => root.querySelector('textarea'), 'the text is there');
      await accessible(widget);
      pickDate(root, day(4));
      await until(() => !root.querySelector('textarea'), 'the text is gone');
    });

    it('as a calendar file with neutral titles', async () => {
      const saved: {name: string; text: string}[] = [];
      const original = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument')!;
      undo.push(() => Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', original));
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
        ...original,
        get(this: HTMLIFrameElement) {
          const inside = original.get!.call(this) as Document;
          const {HTMLAnchorElement: Link} = inside.defaultView as unknown as typeof globalThis;
          Link.prototype.click = function () {
            const [, file] = /^data:text\/calendar;charset=utf-8,(.*)$/s.exec(this.href)!;
            saved.push({name: this.download, text: decodeURIComponent(file!)});
          };
          return inside;
        },
      });
      const {root} = await dated(3);
      // Pointing at the widget fetches what is needed for it.
      await clickOn(chips(root)[0]!);
      await until(() => button(root, words.actions.calendar), 'a file is offered');
      await clickOn(button(root, words.actions.calendar)!);
      await until(() => saved.length, 'a file is saved');
      expect(saved[0]!.name).to.equal('skin-care.ics');
      const calendar = new ICAL.Component(ICAL.parse(saved[0]!.text) as never);
      const entries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      expect(entries.map(({startDate, summary}) => [startDate.toString(), summary])).to.deep.equal(
        [3, 7, 14].map((days) => [addDays(day(3), days), words.event]),
      );
      expect(entries[0]!.description).to.include('Exercise, sauna, pool, hot bath: Around 3 days.');
    });
  });

  describe('with a clinic’s own words', () => {
    it('says them, first and later ones, and whose they are', async () => {
      const own = {
        stages: {day0: {care: 'Use only the gel from your bag.'}},
        call: {signs: ['anything that worries you']},
        restart: {notes: {sunscreen: 'Ours: from the next morning on.'}},
      };
      const {root} = await create(html`<mn-recovery-timeline .content=${own}></mn-recovery-timeline>`);
      await unfold(root, 'restart', '.range-of');
      const shown = shownText(root);
      expect(shown)
        .to.include('Use only the gel from your bag.')
        .and.to.include('Ours: from the next morning on.');
      expect([...root.querySelectorAll('.call ul > li')].map(text)).to.deep.equal([
        'anything that worries you',
      ]);
      const evidence = root.querySelector('.evidence')!;
      evidence.querySelector<HTMLElement>('summary')!.click();
      const claims = await until(() => evidence.querySelector('.evidence-claims'), 'the evidence is there');
      expect(text(claims)).to.include('clinic’s own words');
    });

    it('holds long words and 400 of them in a narrow column', async () => {
      const long = 'Hautverträglichkeitsvorbereitungsberatungsgespräch';
      const answer = `${long} and then some more words of the clinic. `.repeat(50);
      const {root, widget} = await create(
        html`<mn-recovery-timeline
          treatment-date=${day(3)}
          .content=${{
            heading: long,
            stages: {day2: {name: long, usual: answer, care: long}},
            call: {title: long, emergency: answer, signs: [long, answer]},
            restart: {titles: {retinoid: long}, notes: {retinoid: answer}},
            skin: {title: long, redness: answer},
            can: {names: {sport: long}},
            chart: {rows: {swelling: long}},
          }}
        ></mn-recovery-timeline>`,
        {width: 280},
      );
      await unfold(root, 'call', '.emergency');
      await unfold(root, 'skin', '.swatches');
      await unfold(root, 'restart', '.range-of');
      expect(shownText(root)).to.include(long);
      expect(overhangs(widget, root)).to.deep.equal([]);
      expect(smallTargets(root)).to.deep.equal([]);
    });

    it('leaves out what the clinic takes away', async () => {
      const {root} = await create(
        html`<mn-recovery-timeline
          .content=${{skin: {redness: null, feel: null}, restart: {notes: {retinoid: null}}, date: {none: null}}}
        ></mn-recovery-timeline>`,
      );
      expect(root.querySelectorAll('.skin').length).to.equal(0);
      await unfold(root, 'restart', '.range-of');
      expect(shownText(root)).to.not.include(words.restart.notes.retinoid!.text);
    });
  });

  it('moves nothing when its parts arrive', async () => {
    for (const width of [360, 1100]) {
      const {widget, root} = await create(undefined, {width});
      const before = widget.getBoundingClientRect().height;
      root.querySelector('.root')!.dispatchEvent(new PointerEvent('pointerenter'));
      await until(() => root.querySelector('.actions + p'), 'the buttons of the part are there');
      expect(widget.getBoundingClientRect().height, `${width} px`).to.be.closeTo(before, 1.5);
      widget.remove();
    }
  });
});
