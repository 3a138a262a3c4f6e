import {executeServerCommand, resetMouse, sendKeys} from '@web/test-runner-commands';
import ICAL from 'ical.js';
import {formatDate} from '../src/calendar/date-words.js';
import {addDays, today} from '../src/calendar/dates.js';
import {leadTimes} from '../src/evidence/lead-times.js';
import {restartTimes} from '../src/evidence/restart-times.js';
import type {RoutineChecker} from '../src/widgets/routine-checker/routine-checker.js';
import {describeConformance} from './conformance/every-widget.js';
import {WatchingPage} from './support/watching-page.js';
import {
  accessible,
  expect,
  expectSame,
  fixture,
  html,
  listen,
  painted,
  rootOf,
  until,
  warnings,
  type Page,
} from './support/fixture.js';
import {brokenWords, isShown, overhangs, shownText, smallTargets, smallText} from './support/layout.js';
import {isMasked} from './support/masks.js';
import {showAs} from './support/media.js';
import {pack, RoutineCheckerPage, words} from './support/routine-checker.page.js';

const {ask, pause, keep} = words.groups;
const {ui, found, result, actions, advice, names} = words;
const far = addDays(today(), 60);
const short: Intl.DateTimeFormatOptions = {weekday: 'short', day: 'numeric', month: 'short'};
const shelfOf = (root: ShadowRoot) => new RoutineCheckerPage(root);
const loaded = (root: ShadowRoot) =>
  until(() => root.querySelector('.options ~ *, [role=status]'), 'rendered');

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((step) => step()));

/** Takes the clipboard away, or puts another in its place, until the test ends. */
function withClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  undo.push(() => Reflect.deleteProperty(navigator, 'clipboard'));
}

async function full(root: ShadowRoot): Promise<void> {
  const shelf = shelfOf(root);
  await shelf.paste();
  await shelf.showType();
  await shelf.date(far);
}
async function typing(root: ShadowRoot, text = 'ret'): Promise<void> {
  const shelf = shelfOf(root);
  // What is suggested comes with the plan.
  await until(() => {
    shelf.field.focus();
    shelf.field.value = text;
    shelf.field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    return shelf.isOpen || root.querySelector('.no-option');
  }, 'suggestions are there');
}

describeConformance({
  tag: 'mn-routine-checker',
  load: () => import('../src/define/routine-checker.js'),
  closed: true,
  use: (_, root) => full(root),
  entered: ['Butyrospermum Parkii (Shea) Butter', 'Niacinamide', 'Squalane'],
  state: (_, root) => [shelfOf(root).products, shelfOf(root).result, shelfOf(root).unknown],
  states: {
    'with suggestions': async (_, root) => {
      await typing(root);
      await sendKeys({press: 'ArrowDown'});
      await painted();
    },
    'with no suggestion': (_, root) => typing(root, 'qqqqq'),
    'with a list to paste': (_, root) => shelfOf(root).showPaste(),
    'with picks and too near a date': async (_, root) => {
      shelfOf(root).pick('retinol').click();
      await until(() => shelfOf(root).dateField, 'the date is asked for');
      await shelfOf(root).date(addDays(today(), 2));
    },
    'with a date that has passed': async (_, root) => {
      await full(root);
      await shelfOf(root).date(addDays(today(), -2));
    },
    'with a line of its dates open': async (_, root) => {
      await full(root);
      root.querySelector<HTMLElement>('.row-of-result summary')!.click();
      await painted();
    },
    'with the text to copy': async (_, root) => {
      await full(root);
      withClipboard(undefined);
      shelfOf(root).button(actions.copy).click();
      await until(() => root.querySelector('.text-to-copy'), 'the text is there to copy');
    },
    'with the evidence of its result open': async (_, root) => {
      await full(root);
      root.querySelectorAll<HTMLElement>('.evidence summary').forEach((summary) => summary.click());
      await until(() => root.querySelector('.evidence-sources li'), 'the sources are there');
    },
  },
  onPaper: (_, root) => {
    const text = shownText(root);
    for (const id of ['retinol', 'salicylic-acid', 'ascorbyl-glucoside', 'azelaic-acid', 'glycerin'] as const)
      expect(text).to.include(names[id]);
    expect(text, 'what is behind a tap on the screen').to.include('Sources range from 1 to 14 days.');
    expect(text).to.include(formatDate(far, 'en-GB'));
    expect(text).to.include('Niacinamide');
    for (const field of root.querySelectorAll('.entry, input, textarea'))
      expect(isShown(field), 'what is to be filled in').to.equal(false);
  },
});

describe('<mn-routine-checker>', () => {
  const events: string[] = [];
  beforeEach(async () => {
    await resetMouse();
    events.length = 0;
    listen('mn-check', ({detail}) => events.push(detail === null ? 'mn-check' : JSON.stringify(detail)));
  });

  async function create(template = html`<mn-routine-checker></mn-routine-checker>`, page?: Page) {
    const widget = await fixture<RoutineChecker>(template, page);
    const root = rootOf(widget);
    await loaded(root);
    return {widget, root, shelf: new RoutineCheckerPage(root)};
  }

  describe('from an empty shelf to a result', () => {
    it('shows first how things are sorted, and asks for nothing else', async () => {
      const {root} = await create();
      for (const {heading} of [ask, pause, keep]) expect(shownText(root)).to.include(heading);
      expect(root.querySelectorAll('.result, input[type=date]')).to.have.lengthOf(0);
    });

    it('by keyboard alone', async () => {
      const {root, shelf} = await create();
      shelf.field.focus();
      await sendKeys({type: 'retn'});
      await until(() => shelf.isOpen, 'suggestions are there');
      expect(shelf.active, 'nothing is chosen for the patient').to.equal(undefined);
      await shelf.press('ArrowDown');
      expect(shelf.active).to.equal('Retinol');
      await shelf.press('Enter');
      await until(() => shelf.products.length, 'it is on the list');
      expect(shelf.products).to.deep.equal(['Retinol']);
      expect(shelf.field.value).to.equal('');
      expectSame(root.activeElement!, shelf.field, 'the focus stays');
      expect(shelf.status).to.equal(`Added: Retinol (${pause.heading}).`);

      await shelf.type('azaleic acid');
      await shelf.type('hyaluronic acid');
      await shelf.type('Glow juice');
      expect(shelf.titles).to.deep.equal({
        [ask.heading]: [advice.brightening.title],
        [pause.heading]: [advice.retinoid.title],
        [keep.heading]: [advice.gentle.title],
      });
      expect(shelf.unknown).to.deep.equal(['Glow juice']);
      expect(events).to.deep.equal(['mn-check']);

      await shelf.tabTo(shelf.button('Remove Azelaic acid'));
      await shelf.press('Enter');
      expect(shelf.products).to.deep.equal(['Retinol', 'Hyaluronic acid']);
      expectSame(root.activeElement!, shelf.button('Remove Retinol'), 'the focus goes on to the next');
      await shelf.tabTo(shelf.button('Remove Hyaluronic acid'));
      await shelf.press(' ');
      expectSame(root.activeElement!, shelf.button('Remove Retinol'), 'and from the last to the one before');
      await shelf.press('Enter');
      expect(shelf.products).to.deep.equal([]);
      expectSame(root.activeElement!, shelf.field, 'and from the only one to the field');
      await shelf.tabTo(shelf.button(result.unknown.remove));
      await shelf.press('Enter');
      await until(() => root.querySelector('.legend'), 'it is empty again');
      expectSame(root.activeElement!, shelf.field, 'the focus is not lost');
      expect(events, 'said once').to.deep.equal(['mn-check']);
    });

    it('by mouse alone', async () => {
      const {root, shelf} = await create();
      await shelf.point(shelf.pick('glycolic-acid'));
      await until(() => shelf.products.length, 'it is on the list');
      expect(shelf.picked).to.deep.equal(['Glycolic acid']);
      await shelf.point(shelf.field);
      await until(() => shelf.isOpen, 'all names are there');
      expect(shelf.options.length).to.equal(Object.keys(names).length);
      await shelf.point(shelf.options.find((option) => option.textContent.includes('Adapalene'))!);
      await until(() => shelf.products.length === 2, 'it is on the list');
      expect(shelf.isOpen).to.equal(false);
      expectSame(root.activeElement!, shelf.field, 'the focus stays');
      expect(shelf.titles).to.deep.equal({
        [ask.heading]: [advice['prescribed-retinoid'].title],
        [pause.heading]: [advice.exfoliant.title],
      });
      await shelf.point(shelf.pick('glycolic-acid'));
      expect(shelf.products).to.deep.equal(['Adapalene']);
      expect(shelf.status).to.equal('Removed: Glycolic acid.');
      await shelf.point(shelf.button(found.clear));
      expect(shelf.products).to.deep.equal([]);
      expect(shelf.status).to.equal(found.cleared);
    });

    it('from the list on a pack', async () => {
      const {root, shelf} = await create();
      await shelf.point(shelf.button(ui.paste));
      await shelf.point(shelf.field);
      await sendKeys({type: pack});
      await shelf.point(shelf.button(ui.check));
      await until(() => shelf.products.length, 'the list is read');
      expect(shelf.status).to.equal('1 to ask about, 5 to pause, 2 usually kept, 3 not on our list');
      expect(root.activeElement?.id, 'the answer comes into view').to.equal('result');
      expect(shelf.titles).to.deep.equal({
        [ask.heading]: [advice.brightening.title],
        [pause.heading]: [
          advice.retinoid.title,
          advice.exfoliant.title,
          advice['vitamin-c'].title,
          advice.fragrance.title,
          advice['gentle-care'].title,
        ],
        [keep.heading]: [advice.gentle.title, advice.sunscreen.title],
      });
      expect(shelf.unknown).to.deep.equal(['Butyrospermum Parkii (Shea) Butter', 'Squalane', 'Niacinamide']);
      expect(shownText(root), 'low in the list').to.match(/did not count them: Citric acid/);
      expect(shelf.result[pause.heading]![1]!.text).to.not.include('Citric');
      // Counted once the patient says so.
      await shelf.showType();
      shelf.field.focus();
      await shelf.type('citric acid');
      expect(shelf.result[pause.heading]![1]!.text).to.include('Citric acid');
      expect(shownText(root)).to.not.include(result.low.heading);
    });

    it('never with a verdict, a score, or advice to stop what is prescribed', async () => {
      const {root, shelf} = await create();
      await shelf.paste(Object.values(names).join('\n'));
      expect(shelf.products.length).to.be.greaterThan(60);
      const verdict =
        /\bsafe|\bunsafe|suitab|guarantee|painless|eligib|\bcleared\b|not allowed|you (can|cannot|may|must) be treated|stop taking|score|rating/i;
      expect(shownText(root)).to.not.match(verdict);
      const asked = root.querySelector('.group-ask')!.textContent.replace(/\s+/g, ' ');
      expect(asked).to.include('Ask the person who prescribed it').and.to.include('Don’t stop a medicine');
      for (const {text} of shelf.result[ask.heading]!)
        expect(asked + text).to.not.match(/About \d|Leave it out/);
      // Behind a tap each.
      root
        .querySelectorAll<HTMLDetailsElement>('.result details:not(.evidence)')
        .forEach((fold) => (fold.open = true));
      expect(shownText(root)).to.include('more passes through needled skin').and.to.include('Not all agree');
      expect(shownText(root), 'all of it, opened').to.not.match(verdict);
    });
  });

  describe('its field', () => {
    it('takes a misspelling, and says what it took it for', async () => {
      const {root, shelf} = await create();
      shelf.field.focus();
      await shelf.type('salycilic acid');
      expect(shelf.products).to.deep.equal(['Salicylic acid']);
      expect(shownText(root)).to.include('We read “salycilic acid” as Salicylic acid.');
    });

    it('takes names in scripts that are not those of the page', async () => {
      const {shelf} = await create();
      shelf.field.focus();
      for (const name of ['レチノール', '维A酸', '살리실산', 'جليسرين']) await shelf.type(name);
      expect(shelf.products).to.have.members(['Retinol', 'Tretinoin', 'Salicylic acid', 'Glycerin']);
      expect(shelf.unknown).to.deep.equal([]);
    });

    it('keeps such a name as unknown, and warns, where they cannot be had', async () => {
      const page = await WatchingPage.open('/cdn-without/product-names-ja', {
        tag: 'mn-routine-checker',
        rendered: '.pick',
      });
      const shelf = new RoutineCheckerPage(page.root, page.frame);
      await page.enter();
      await shelf.tabTo(shelf.field);
      await shelf.type('レチノール');
      await until(() => shelf.unknown.length, 'it is kept');
      expect(shelf.unknown).to.deep.equal(['レチノール']);
      await shelf.type('retinol');
      expect(shelf.products).to.deep.equal(['Retinol']);
      const warned = page.notes.acts.filter((act) => act.startsWith('console.warn'));
      expect(warned).to.have.lengthOf(1);
      expect(warned[0]).to.include('<mn-routine-checker> Japanese product names: could not be loaded');
    });

    it('says when nothing is entered, and when it is there already', async () => {
      const {root, shelf} = await create();
      await shelf.point(shelf.button(ui.add));
      await until(() => shelf.status, 'it is said');
      expect(shelf.status).to.equal(found.nothing);
      expectSame(root.activeElement!, shelf.field, 'the focus is on the field');
      await shelf.type('retinol');
      await shelf.type('Retinol 1%');
      expect(shelf.status).to.equal(found.already);
      expect(shelf.products).to.deep.equal(['Retinol']);
    });

    it('says that a name is not known, and keeps it to be shown', async () => {
      const {root, shelf} = await create();
      shelf.field.focus();
      await sendKeys({type: 'Glow juice'});
      await until(() => root.querySelector('.no-option'), 'it says so while typing');
      expect(shelf.isOpen).to.equal(false);
      await shelf.press('Enter');
      await until(() => shelf.unknown.length, 'it is kept');
      expect(shelf.unknown).to.deep.equal(['Glow juice']);
      expect(shownText(root)).to.include('show your clinic the product');
      expect(shelf.titles).to.deep.equal({});
    });

    it('is a combobox as the ARIA practices describe it', async () => {
      const {root, shelf} = await create();
      const {field} = shelf;
      expect(field.getAttribute('role')).to.equal('combobox');
      expect(field.getAttribute('aria-autocomplete')).to.equal('list');
      expect(field.getAttribute('aria-expanded')).to.equal('false');
      expect(field.hasAttribute('aria-activedescendant')).to.equal(false);
      expect(root.getElementById(field.getAttribute('aria-labelledby')!)!.textContent).to.equal(
        ui.ingredient,
      );

      // Alt with Down opens only; Down goes to the first, Up from nowhere to the last, and both go round.
      field.focus();
      await executeServerCommand('press-chord', {keys: ['Alt', 'ArrowDown']});
      await painted();
      expect([shelf.isOpen, shelf.active]).to.deep.equal([true, undefined]);
      const listbox = root.getElementById(field.getAttribute('aria-controls')!)!;
      expect(listbox.getAttribute('role')).to.equal('listbox');
      expect(listbox.getAttribute('aria-label')).to.equal(ui.ingredient);
      const all = shelf.options.map((option) => option.querySelector('span')!.textContent);
      await shelf.press('ArrowUp');
      expect(shelf.active).to.equal(all.at(-1));
      await shelf.press('ArrowDown');
      expect(shelf.active).to.equal(all[0]);
      await shelf.press('ArrowDown');
      expect(shelf.active).to.equal(all[1]);
      expect(
        shelf.options.filter((option) => option.getAttribute('aria-selected') === 'true').length,
      ).to.equal(1);
      expectSame(root.activeElement!, field, 'the focus stays in the field');
      const option = root.getElementById(field.getAttribute('aria-activedescendant')!)!;
      const [inside, around] = [option.getBoundingClientRect(), listbox.getBoundingClientRect()];
      expect(inside.top).to.be.at.least(around.top - 1);
      await shelf.press('ArrowUp', 'ArrowUp');
      expect(shelf.active, 'up from the first').to.equal(all.at(-1));
      await painted();
      const last = root.getElementById(field.getAttribute('aria-activedescendant')!)!.getBoundingClientRect();
      expect(last.bottom, 'it is scrolled to').to.be.at.most(around.bottom + 1);

      // Escape closes, and again empties.
      await sendKeys({type: 'ret'});
      expect(shelf.active, 'typing leaves the suggestions').to.equal(undefined);
      await shelf.press('Escape');
      expect([shelf.isOpen, field.value]).to.deep.equal([false, 'ret']);
      await shelf.press('Escape');
      expect([shelf.isOpen, field.value]).to.deep.equal([false, '']);

      // Home and End are the text's.
      await sendKeys({type: 'glyc'});
      await shelf.press('ArrowDown');
      expect(shelf.active).to.equal('Glycolic acid');
      await shelf.press('Home');
      expect([shelf.active, field.selectionStart]).to.deep.equal([undefined, 0]);
      await shelf.press('ArrowDown', 'End');
      expect([shelf.active, field.selectionStart]).to.deep.equal([undefined, 4]);

      // Tab leaves, and takes nothing.
      await shelf.press('ArrowDown', 'Tab');
      expect([shelf.isOpen, field.value]).to.deep.equal([false, 'glyc']);
      expect(shelf.products).to.deep.equal([]);
      expectSame(root.activeElement!, shelf.button(ui.add), 'the focus goes on');
    });

    it('lets Alt with Up close, and Enter add what is typed where nothing is chosen', async () => {
      const {shelf} = await create();
      shelf.field.focus();
      await sendKeys({type: 'lactic'});
      await until(() => shelf.isOpen, 'suggestions are there');
      await executeServerCommand('press-chord', {keys: ['Alt', 'ArrowUp']});
      await painted();
      expect(shelf.isOpen).to.equal(false);
      await shelf.press('Enter');
      expect(shelf.products).to.deep.equal(['Lactic acid']);
    });

    it('takes the first that it shows when Enter is pressed on the beginning of a name', async () => {
      const {shelf} = await create();
      shelf.field.focus();
      await sendKeys({type: 'mandel'});
      await until(() => shelf.isOpen, 'suggestions are there');
      const [first] = shelf.options.map((option) => option.querySelector('span')!.textContent);
      await shelf.press('Enter');
      await until(() => shelf.products.length, 'it is on the list');
      expect(shelf.products).to.deep.equal([first]);
      expect(shelf.unknown).to.deep.equal([]);
    });

    it('leaves Escape to a dialog around it once there is nothing to leave', async () => {
      const {shelf} = await create();
      const heard: string[] = [];
      const hear = ({key}: KeyboardEvent) => heard.push(key);
      document.addEventListener('keydown', hear);
      undo.push(() => document.removeEventListener('keydown', hear));
      shelf.field.focus();
      await sendKeys({type: 'ret'});
      await shelf.press('Escape', 'Escape');
      expect(heard).to.deep.equal([]);
      await shelf.press('Escape');
      expect(heard).to.deep.equal(['Escape']);
    });

    it('leaves Enter to an input method while that composes', async () => {
      const {shelf} = await create();
      shelf.field.focus();
      await sendKeys({type: 'ret'});
      await shelf.press('ArrowDown');
      expect(shelf.active).to.equal('Retinol');
      shelf.field.dispatchEvent(
        new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true}),
      );
      await painted();
      expect(shelf.products).to.deep.equal([]);
      expect(shelf.active).to.equal('Retinol');
    });

    it('tells browsers and recorders to keep nothing of it', async () => {
      const {root, shelf} = await create();
      await shelf.paste();
      const fields = () => [...root.querySelectorAll<HTMLInputElement>('#field')];
      for (const show of [() => shelf.showPaste(), () => shelf.showType()]) {
        await show();
        for (const field of fields()) {
          expect(field.autocomplete).to.equal('off');
          expect(field.spellcheck).to.equal(false);
          expect(field.name).to.equal('');
        }
      }
      for (const field of root.querySelectorAll('input, textarea'))
        expect(field.getAttribute('autocomplete'), field.outerHTML).to.equal('off');
      expect(isMasked(shelf.field.closest('.root')!)).to.equal(true);
      expect(root.querySelector('.root .result')).to.exist;
    });
  });

  describe('its result', () => {
    it('gives about how long, and the range across sources', async () => {
      const {shelf} = await create();
      shelf.pick('retinol').click();
      await until(() => shelf.products.length, 'it is on the list');
      const [row] = shelf.result[pause.heading]!;
      expect(row!.text).to.include(`About ${leadTimes.retinoid.days} days before`);
      expect(row!.text).to.include('Sources range from 1 to 14 days.');
      expect(row!.text).to.include(`About ${restartTimes.retinoid.days} days after`);
      expect(row!.text).to.include('Sources range from 3 to 14 days.');
      expect(row!.text).to.not.match(/\bFrom (Mon|Tue|Wed|Thu|Fri|Sat|Sun)/);
      expect(() => shelf.button(actions.calendar)).to.throw('no button');
    });

    it('names the day in whole words, in a narrow column too', async () => {
      const {root, shelf} = await create(undefined, {width: 280});
      shelf.pick('retinol').click();
      await until(() => root.querySelector('.axis b'), 'the chart is there');
      expect(brokenWords(root.querySelector('.axis')!)).to.deep.equal([]);
    });

    it('gives real dates with a date', async () => {
      const {root, shelf} = await create();
      await full(root);
      const middle = () => root.querySelector('.axis b')!.textContent;
      expect(middle()).to.equal(formatDate(far, 'en-GB', short));
      const [retinoid, exfoliant] = shelf.result[pause.heading]!;
      const on = (days: number) => formatDate(addDays(far, days), 'en-GB', short);
      expect(retinoid!.text).to.include(`From ${on(-leadTimes.retinoid.days)}`);
      expect(retinoid!.text).to.include(`Again from ${on(restartTimes.retinoid.days)}`);
      expect(exfoliant!.text).to.include(`Again from ${on(restartTimes.exfoliant.days)}`);
      await shelf.date('');
      expect(middle()).to.equal(result.day);
    });

    it('tells to tell the clinic when the date is too near', async () => {
      const {root, shelf} = await create();
      await full(root);
      expect(shownText(root)).to.not.include('sooner than');
      await shelf.date(addDays(today(), 3));
      expect(shownText(root)).to.include('Your date is sooner than 7 days. Tell your clinic what you used');
      expect(shelf.result[pause.heading]![0]!.text).to.include('From today');
    });

    it('gives only the days after a date that has passed', async () => {
      const {root, shelf} = await create();
      await full(root);
      await shelf.date(addDays(today(), -2));
      expect(shownText(root)).to.include(result.over);
      const {text} = shelf.result[pause.heading]![0]!;
      expect(text).to.include(`Again from ${formatDate(addDays(today(), 12), 'en-GB', short)}`);
      expect(text).to.not.include('From today');
    });

    it('plans with a clinic’s own days and words, without a grade', async () => {
      const {root, shelf} = await create(
        html`<mn-routine-checker
          .content=${{
            leadTimes: {retinoid: 5},
            advice: {retinoid: {why: 'Ring us if you are unsure.'}},
            names: {scrub: 'Gommage'},
          }}
        ></mn-routine-checker>`,
      );
      expect(shelf.pick('retinol').textContent.trim()).to.equal('Retinol');
      shelf.field.focus();
      await shelf.type('gommage');
      await shelf.type('retinol');
      expect(shelf.products).to.deep.equal(['Retinol', 'Gommage']);
      const [row] = shelf.result[pause.heading]!;
      expect(row!.text).to.include('About 5 days before').and.to.include('Ring us if you are unsure.');
      expect(row!.text.split('Your clinic set this time itself.').length).to.equal(
        2,
        'said before, not after',
      );
      root.querySelectorAll<HTMLElement>('.evidence summary').forEach((summary) => summary.click());
      await until(() => shownText(root).includes('In the clinic’s own words'), 'it is named as theirs');
      expect(warnings()).to.deep.equal([]);
    });

    it('can be copied', async () => {
      const copied: string[] = [];
      withClipboard({writeText: (text: string) => Promise.resolve(void copied.push(text))});
      const {root, shelf} = await create();
      await full(root);
      await shelf.point(shelf.button(actions.copy));
      await until(() => copied.length, 'it is copied');
      for (const part of [
        pause.heading,
        'Retinol',
        '- Niacinamide',
        result.noVerdict,
        formatDate(far, 'en-GB'),
      ])
        expect(copied[0]).to.include(part);
      expect(shownText(root)).to.include(actions.copied);
      shelf.pick('scrub').click();
      await painted();
      expect(shownText(root), 'what was copied is no longer what is shown').to.not.include(actions.copied);
    });

    it('leaves the paper empty while nothing is entered', async () => {
      const {root} = await create();
      await showAs('print', root);
      expect(shownText(root).trim()).to.equal('');
    });

    it('can be printed', async () => {
      const {root, shelf} = await create();
      await full(root);
      let printed = 0;
      Object.defineProperty(window, 'print', {value: () => printed++, configurable: true, writable: true});
      undo.push(() => Reflect.deleteProperty(window, 'print'));
      await shelf.point(shelf.button(actions.print));
      expect(printed).to.equal(1);
    });

    it('goes into a calendar, whose titles say nothing of the shelf', async () => {
      const {root, shelf} = await create();
      await full(root);
      let address = '';
      const frame = root.querySelector('iframe')!;
      const inner = (frame.contentDocument ?? document).defaultView!;
      inner.HTMLAnchorElement.prototype.click = function () {
        address = this.href;
      };
      undo.push(() => Reflect.deleteProperty(inner.HTMLAnchorElement.prototype, 'click'));
      await shelf.point(shelf.button(actions.calendar));
      await until(() => address, 'the file is saved');
      const file = decodeURIComponent(address.slice(address.indexOf(',') + 1));
      const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
      const saved = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(saved.map(({summary, startDate}) => [String(startDate), summary])).to.deep.equal([
        [addDays(far, -7), words.events.prepare],
        [far, words.events.day],
        [addDays(far, 7), words.events.again],
        [addDays(far, 14), words.events.again],
      ]);
      expect(saved[0]!.description).to.include('Retinol');
      expect(file).to.not.match(/azelaic/i);
    });

    it('says where it knows from', async () => {
      const {root, shelf} = await create();
      await full(root);
      const [first] = root.querySelectorAll<HTMLElement>('.result .evidence summary');
      await shelf.point(first!);
      await until(() => root.querySelector('.result .evidence-sources li'), 'the sources are there');
      const text = root.querySelector('.result .evidence')!.textContent;
      expect(text)
        .to.match(/Aust MC/)
        .and.to.match(/Friedmann/)
        .and.to.match(/Seventeen clinics/);
      expect(text).to.not.match(/[{}]/);
    });
  });

  describe('without its other half', () => {
    it('says so where it could not be loaded, and keeps what was entered', async () => {
      const {RoutineChecker: Class} = await import('../src/widgets/routine-checker/routine-checker.js');
      const [part] = Class.parts;
      const rest = part!.loaded;
      part!.loaded = undefined;
      part!.load = () => Promise.resolve(undefined);
      const comes = () => {
        Reflect.deleteProperty(part!, 'load');
        part!.loaded = rest;
      };
      undo.push(comes);
      const {root, shelf} = await create();
      shelf.field.focus();
      await sendKeys({type: 'retinol'});
      await shelf.press('Enter');
      await until(() => shelf.status, 'it is said');
      expect(shelf.status).to.equal(ui.failed);
      expect(shelf.field.value).to.equal('retinol');
      expect(root.querySelector('.legend')).to.exist;
      comes();
      await shelf.press('Enter');
      await until(() => shelf.products.length, 'the next try goes through');
      expect(shelf.products).to.deep.equal(['Retinol']);
    });
  });

  describe('looks right', () => {
    const long = {
      heading: 'Haut'.repeat(20),
      ui: {ingredient: 'Inhaltsstoff'.repeat(8), type: 'Eintippen'.repeat(6), paste: 'Einfügen'.repeat(6)},
      names: {retinol: 'Retinol'.repeat(12)},
      advice: {retinoid: {why: 'A clinic may have much to say. '.repeat(60)}},
    };
    for (const width of [280, 360, 1100]) {
      it(`with words as long as words get, at ${width} px`, async () => {
        const {widget, root, shelf} = await create(
          html`<mn-routine-checker .content=${long}></mn-routine-checker>`,
          {width},
        );
        root.querySelector<HTMLElement>('.pick')!.click();
        await until(() => shelf.products.length, 'it is on the list');
        await shelf.paste(`${pack}, ${'Acetyl'.repeat(30)}, retnol`);
        await shelf.showType();
        await typing(root, 'ret');
        expect(overhangs(widget, root)).to.deep.equal([]);
        expect(smallTargets(root)).to.deep.equal([]);
        expect(smallText(root)).to.deep.equal([]);
        for (const option of shelf.options)
          expect(option.getBoundingClientRect().height, option.textContent).to.be.at.least(44);
        await accessible(widget);
      });
    }

    it('side by side where there is room, one below the other where there is not', async () => {
      for (const [width, isBeside] of [
        [1100, true],
        [500, false],
      ] as const) {
        const {root, widget} = await create(undefined, {width});
        const [entry, found] = ['.entry', '.found'].map((one) =>
          root.querySelector(one)!.getBoundingClientRect(),
        );
        expect(found!.left > entry!.left, `${width}`).to.equal(isBeside);
        widget.remove();
      }
    });

    it('without a jump when its other half arrives', async () => {
      const {root} = await create();
      const before = root.querySelector('.card')!.getBoundingClientRect().height;
      root.querySelector<HTMLElement>('.pick')!.click();
      await until(() => root.querySelector('.product'), 'it is on the list');
      root.querySelector<HTMLElement>('.pick')!.click();
      await until(() => !root.querySelector('.product'), 'it is off again');
      expect(root.querySelector('.card')!.getBoundingClientRect().height).to.be.closeTo(before, 1);
    });

    it('in forced colours, where the suggestion that the keys are on still shows', async () => {
      const {root, shelf} = await create();
      await typing(root);
      await showAs('forced-colors', root);
      await shelf.press('ArrowDown');
      const {outlineStyle, outlineWidth} = getComputedStyle(root.querySelector('[aria-selected=true]')!);
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
    });
  });
});
