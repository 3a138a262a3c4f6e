import {resetMouse, sendKeys} from '@web/test-runner-commands';
import ICAL from 'ical.js';
import {formatDate} from '../src/calendar/date-words.js';
import {addDays, today, type PlainDate} from '../src/calendar/dates.js';
import {leadTimes} from '../src/evidence/lead-times.js';
import {itemIds, type ItemId} from '../src/widgets/prep-quiz/prep-quiz-list.logic.js';
import {dayInList} from '../src/widgets/prep-quiz/prep-quiz-list.text.js';
import type {PrepQuiz} from '../src/widgets/prep-quiz/prep-quiz.js';
import {describeConformance} from './conformance/every-widget.js';
import {
  accessible,
  column,
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
import {isShown, overhangs, shownText, smallTargets, smallText} from './support/layout.js';
import {showAs} from './support/media.js';
import {WatchingPage} from './support/watching-page.js';
import {
  eventful,
  nameOf,
  neutral,
  PrepQuizPage,
  titleOf,
  words,
  type Plan,
} from './support/prep-quiz.page.js';

const far = addDays(today(), 60);
const {callFirst, tellClinic, doBefore} = words.groups;
const {actions, ui} = words;
const verdict =
  /\b(un)?suitab|\bsafe|\bunsafe|guarantee|painless|eligib|\bcandidate|contraindicat|\bcleared\b|\bnot allowed\b|you (can|cannot|can’t|may|must) (not )?(have|be treated)|stop taking/i;

const day = (date: PlainDate, locale = 'en-GB') => formatDate(date, locale, dayInList);
const from = (date: PlainDate) => `From ${day(date)}`;
const titles = (...ids: ItemId[]) => ids.map(titleOf);
const patientOf = (root: ShadowRoot) => new PrepQuizPage(root);

/** Takes the clipboard away, or puts another in its place, until the test ends. */
function withClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  undo.push(() => Reflect.deleteProperty(navigator, 'clipboard'));
}
const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((step) => step()));

async function failToCopy(root: ShadowRoot): Promise<void> {
  withClipboard(undefined);
  patientOf(root).button(actions.copy).click();
  await until(() => root.querySelector('textarea'), 'the text is there to copy');
}

describeConformance({
  tag: 'mn-prep-quiz',
  load: () => import('../src/define/prep-quiz.js'),
  closed: true,
  use: (_, root) => patientOf(root).skipTo('list', {...eventful, date: [far]}),
  // To the list by the first answers, whatever they are called.
  useInAnyLanguage: async (widget, root) => {
    while (!root.querySelector('.list')) {
      const before = root.querySelector('#title');
      root.querySelector<HTMLElement>('.options input')!.click();
      root.querySelector<HTMLElement>('.moves .button-primary')!.click();
      const text = before!.textContent;
      await until(
        () => root.querySelector('#title')?.textContent !== text,
        () => `another screen is there than "${text}" ${root.querySelector('.problem')?.textContent}`,
      );
      await settled(widget);
    }
  },
  state: (_, root) => patientOf(root).list,
  states: {
    'with an answer chosen': async (_, root) => {
      patientOf(root).option('retinoid').click();
      await painted();
    },
    'at a question with several answers': async (_, root) => {
      await patientOf(root).skipTo('lately');
      patientOf(root).option('tan').click();
      patientOf(root).option('shaving').click();
      await painted();
    },
    'with an error': async (_, root) => {
      patientOf(root).forward.click();
      await until(() => patientOf(root).problem, 'the error is there');
    },
    'at the date': (_, root) => patientOf(root).skipTo('date'),
    'with a date that has passed': async (_, root) => {
      await patientOf(root).skipTo('date');
      patientOf(root).pickDate(addDays(today(), -1));
      patientOf(root).forward.click();
      await until(() => patientOf(root).problem, 'the error is there');
    },
    'with the reasons open': async (_, root) => {
      root.querySelector<HTMLElement>('.why summary')!.click();
      await until(() => root.querySelector('.why p'), 'the reason is there');
    },
    'on a list with nothing added': (_, root) => patientOf(root).skipTo('list'),
    'on a list with too near a date': (_, root) =>
      patientOf(root).skipTo('list', {...eventful, date: [addDays(today(), 2)]}),
    'on a list with its text to copy': async (_, root) => {
      await patientOf(root).skipTo('list', {...eventful, date: [far]});
      await failToCopy(root);
    },
    'on a list with its evidence open': async (_, root) => {
      await patientOf(root).skipTo('list', eventful);
      root.querySelectorAll<HTMLElement>('.evidence summary').forEach((summary) => summary.click());
      await until(() => root.querySelector('.evidence-sources li'), 'the sources are there');
    },
  },
});

describe('<mn-prep-quiz>', () => {
  const events: string[] = [];
  beforeEach(async () => {
    await resetMouse();
    events.length = 0;
    for (const name of ['mn-start', 'mn-complete'] as const) {
      listen(name, ({detail}) => events.push(detail === null ? name : `${name} ${JSON.stringify(detail)}`));
    }
  });

  async function create(template = html`<mn-prep-quiz></mn-prep-quiz>`, page?: Page) {
    const widget = await fixture<PrepQuiz>(template, page);
    const root = rootOf(widget);
    return {widget, root, patient: new PrepQuizPage(root)};
  }
  async function onList(plan: Plan = {}, template?: Parameters<typeof create>[0], page?: Page) {
    const made = await create(template, page);
    await made.patient.skipTo('list', plan);
    return made;
  }

  describe('from the first question to the list', () => {
    it('by keyboard alone', async () => {
      const {patient, root} = await create();
      const counted: string[] = [];
      let date = '';
      const asked = await patient.finish({...eventful, date: ['typed']}, 'keys', () => {
        counted.push(patient.progress);
        if (patient.question === 'date') {
          patient.dateField.addEventListener('input', ({target}) => {
            date = (target as HTMLInputElement).value;
          });
        }
      });
      expect(asked).to.deep.equal([
        'actives',
        'skinToday',
        'lately',
        'recent',
        'medicines',
        'isotretinoin',
        'health',
        'you',
        'date',
      ]);
      // What hangs on another question counts as a part of it.
      expect(counted).to.deep.equal([1, 2, 3, 3, 4, 4, 5, 6, 7].map((number) => `Question ${number} of 7`));
      expect(events).to.deep.equal(['mn-start', 'mn-complete']);
      expect(patient.titles).to.deep.equal({
        [callFirst.heading]: titles('isotretinoin-now', 'scars'),
        [tellClinic.heading]: titles(
          'cold-sores',
          'tan',
          'recent-treatment',
          'injections',
          'blood-thinner',
          'heart',
        ),
        [doBefore.heading]: titles(
          'sun',
          'gentle-care',
          'retinoid',
          'exfoliant',
          'vitamin-c',
          'hair-removal',
          'alcohol',
          'numbing',
          'bare-face',
          'on-the-day',
        ),
      });
      expect(date).to.match(/^\d{4}-\d\d-\d\d$/);
      const whens = Object.fromEntries(patient.list[doBefore.heading]!.map(({title, when}) => [title, when]));
      const appointment = date as PlainDate;
      expect(whens[titleOf('bare-face')]).to.equal(`On ${day(appointment)}`);
      for (const id of ['sun', 'retinoid', 'vitamin-c'] as const) {
        const start = addDays(appointment, -leadTimes[id].days);
        expect(whens[titleOf(id)], id).to.equal(start < today() ? 'From today' : from(start));
      }
      // From the list, Tab leads on: first to what can be taken along, then to the first thing that can be changed.
      await patient.tabTo(patient.button(actions.print));
      await patient.tabTo(patient.change(titleOf('isotretinoin-now')));
      expect(isShown(root.activeElement!)).to.equal(true);
    });

    it('by mouse alone, with nothing to add', async () => {
      const {patient, root} = await create();
      const asked = await patient.finish({}, 'mouse');
      expect(asked).to.deep.equal(['actives', 'skinToday', 'lately', 'medicines', 'health', 'you', 'date']);
      expect(patient.title).to.equal('Your list');
      expect(patient.titles).to.deep.equal({
        [tellClinic.heading]: [],
        [doBefore.heading]: titles('sun', 'gentle-care', 'alcohol', 'numbing', 'bare-face', 'on-the-day'),
      });
      expect(shownText(root)).to.include(words.anythingElse.title);
      expect(root.querySelector('.anything-else p')!.textContent, 'in full, one tap away').to.equal(
        words.anythingElse.detail,
      );
      expect(root.querySelectorAll('.item-when'), 'no dates').to.have.lengthOf(0);
      expect(() => patient.button(actions.calendar)).to.throw('no button');
      expect(events).to.deep.equal(['mn-start', 'mn-complete']);
    });

    it('with everything left to talk about', async () => {
      const skip = ['skip'];
      const {patient} = await onList({
        actives: skip,
        skinToday: skip,
        lately: skip,
        medicines: skip,
        health: skip,
        you: skip,
      });
      expect(patient.list[tellClinic.heading]).to.deep.equal([
        {
          title: titleOf('skip'),
          when: '',
          detail:
            'Talk through: retinoids, acids and other actives, your skin today, sun, hair removal and earlier ' +
            'treatments, you and your medicines, your health, what you hope for.',
        },
      ]);
      expect(patient.titles).to.not.have.property(callFirst.heading);
    });

    it('with a prescribed retinoid, which nobody is told to pause', async () => {
      const {patient} = await onList({
        actives: ['prescribed-retinoid'],
        date: [addDays(today(), 3)],
      });
      expect(patient.titles[tellClinic.heading]).to.deep.equal(titles('prescribed-retinoid'));
      expect(patient.list[tellClinic.heading]![0]!.when).to.equal('');
      expect(patient.titles[doBefore.heading]).to.not.include(titleOf('retinoid'));
    });

    it('with a date that is nearer than the pauses', async () => {
      const {patient, root} = await onList({...eventful, date: [addDays(today(), 2)]});
      expect(shownText(root)).to.include('Your date is sooner than 7 days.');
      const used = patient.list[tellClinic.heading]!.find(({title}) => title === titleOf('used-recently'))!;
      expect(used.detail).to.include(nameOf('retinoid')).and.to.include(nameOf('vitamin-c'));
      const [sun] = patient.list[doBefore.heading]!;
      expect(sun).to.include({title: titleOf('sun'), when: 'From today'});
    });

    it('never with a verdict', async () => {
      const everything: Plan = {
        ...eventful,
        actives: ['prescribed-retinoid', 'prescription-cream'],
        skinToday: ['infection', 'broken', 'acne', 'rash'],
        medicines: ['pregnant', 'under18', 'isotretinoin', 'immune', 'light-sensitive', 'pain-relief-nsaid'],
        health: ['bleeding', 'healing', 'autoimmune', 'allergy', 'mole'],
        you: ['dark-marks', 'darker-skin', 'big-day', 'perfect-skin'],
        date: [far],
      };
      for (const plan of [everything, {}]) {
        const {root, widget, patient} = await create();
        const seen: string[] = [];
        while (patient.question) {
          seen.push(shownText(root));
          await patient.answer(plan).catch(async () => patient.skipTo('list', plan));
        }
        seen.push(shownText(root));
        expect(seen.join(' ')).to.not.match(verdict);
        expect(seen.at(-1)).to.include(words.noVerdict);
        widget.remove();
      }
    });
  });

  describe('asks', () => {
    it('again when Next is pressed without an answer, by mouse', async () => {
      const {widget, root, patient} = await create();
      expect(patient.problem).to.equal('');
      await patient.point(patient.forward);
      await until(() => patient.problem, 'the error is shown');
      expect(patient.problem).to.equal(ui.empty);
      expect(isShown(root.querySelector('[role=alert]')!)).to.equal(true);
      const {left, top, height} = root.querySelector('[role=alert]')!.getBoundingClientRect();
      const seen = root.elementFromPoint(left + 5, top + height / 2);
      expect(seen?.getAttribute('role'), 'in view, and not behind the bar').to.equal('alert');
      expect(patient.question).to.equal('actives');
      expect(root.activeElement === patient.option('retinoid'), 'has the focus').to.equal(true);
      const described = root.querySelector('fieldset')!.getAttribute('aria-describedby')!.split(' ');
      expect(described.map((id) => root.getElementById(id)!.textContent.trim())).to.include(ui.empty);
      expect(patient.option('retinoid').getAttribute('aria-invalid')).to.equal('true');
      await accessible(widget);

      // The same words again are announced only where they were gone in between.
      const said: string[] = [];
      const alert = root.querySelector('[role=alert]')!;
      const watch = new MutationObserver(() => said.push(alert.textContent));
      watch.observe(alert, {childList: true, characterData: true, subtree: true});
      await patient.point(patient.forward);
      await until(() => said.at(-1) === ui.empty, 'it is said again');
      expect(said).to.include('');
      watch.disconnect();

      await patient.pointAt(['none']);
      expect(patient.problem).to.equal('');
      await patient.point(patient.forward);
      await patient.arrives(words.questions.skinToday.title);
      expect(events).to.deep.equal(['mn-start']);
    });

    it('again when Next is pressed without an answer, by keyboard', async () => {
      const {root, patient} = await create();
      await patient.skipTo('lately');
      await patient.tabTo(patient.forward);
      await sendKeys({press: 'Enter'});
      await until(() => patient.problem, 'the error is shown');
      expect(root.activeElement === patient.option('tan'), 'has the focus').to.equal(true);
      await sendKeys({press: ' '});
      await until(() => !patient.problem, 'the error is gone');
      expect(patient.chosen).to.deep.equal([words.questions.lately.options.tan]);
    });

    it('with answers that exclude the others', async () => {
      const {patient} = await create();
      const {tan, shaving} = words.questions.lately.options;
      const {none, skip} = words.options;
      await patient.skipTo('lately');
      const point = async (id: string) => {
        await patient.point(patient.option(id).closest('label')!);
        await painted();
      };
      await point('tan');
      await point('shaving');
      expect(patient.chosen).to.deep.equal([tan, shaving]);
      await point('none');
      expect(patient.chosen).to.deep.equal([none]);
      await point('skip');
      expect(patient.chosen).to.deep.equal([skip]);
      await point('shaving');
      expect(patient.chosen).to.deep.equal([shaving]);
      await point('shaving');
      expect(patient.chosen).to.deep.equal([]);
    });

    it('one thing at a time, and keeps the answer when the patient goes back', async () => {
      const {patient} = await create();
      expect(() => patient.button(ui.back), 'nothing before the first').to.throw('no button');
      await patient.answer({});
      await patient.pointAt(['broken', 'cold-sores']);
      await patient.point(patient.forward);
      await patient.arrives(words.questions.lately.title);
      expect(patient.progress).to.equal('Question 3 of 7');

      await patient.point(patient.button(ui.back));
      await patient.arrives(words.questions.skinToday.title);
      expect(patient.progress).to.equal('Question 2 of 7');
      expect(patient.chosen).to.deep.equal([
        words.questions.skinToday.options.broken,
        words.questions.skinToday.options['cold-sores'],
      ]);
      await patient.tabTo(patient.button(ui.back));
      await sendKeys({press: 'Enter'});
      await patient.arrives(words.questions.actives.title);
      expect(patient.chosen).to.deep.equal([words.options.none]);
      expect(events).to.deep.equal(['mn-start']);
    });

    it('more or less, by the answers before', async () => {
      const {patient} = await create();
      await patient.skipTo('lately');
      await patient.answer({lately: ['treatments']});
      expect(patient.question).to.equal('recent');
      expect(patient.progress, 'a follow-up shares the number').to.equal('Question 3 of 7');
      await patient.point(patient.button(ui.back));
      await patient.arrives(words.questions.lately.title);
      await patient.point(patient.option('none').closest('label')!);
      await patient.point(patient.forward);
      await patient.arrives(words.questions.medicines.title);
      expect(patient.progress).to.equal('Question 4 of 7');
    });

    it('says on its button when the list comes next', async () => {
      const {patient} = await create();
      expect(patient.forward.textContent.trim()).to.equal(ui.next);
      await patient.skipTo('date');
      expect(patient.forward.textContent.trim()).to.equal(ui.finish);
    });

    it('and says why, on request', async () => {
      const {root, patient} = await create();
      const summary = root.querySelector<HTMLElement>('.why summary')!;
      expect(summary.textContent).to.equal(ui.why);
      await patient.point(summary);
      await until(() => shownText(root).includes(words.whys.actives.text), 'the reason is shown');
      summary.focus();
      await patient.tabTo(root.querySelector('.why .evidence summary')!);
      await sendKeys({press: 'Enter'});
      await until(() => root.querySelector('.why .evidence-sources li'), 'its sources are shown');
    });
  });

  describe('asks for the date', () => {
    async function atDate(plan: Plan = {}) {
      const made = await create();
      await made.patient.skipTo('date', plan);
      return made;
    }

    it('and takes none', async () => {
      const {patient, root} = await atDate();
      await patient.keyTo(['none']);
      await sendKeys({press: 'Enter'});
      await patient.arrives('Your list');
      expect(root.querySelectorAll('.item-when')).to.have.lengthOf(0);
    });

    it('and names one that has passed', async () => {
      const {patient, root, widget} = await atDate();
      patient.pickDate(addDays(today(), -1));
      await patient.point(patient.forward);
      await until(() => patient.problem, 'the error is shown');
      expect(patient.problem).to.equal(ui.past);
      expect(root.activeElement === patient.dateField, 'has the focus').to.equal(true);
      await accessible(widget);
      patient.pickDate(today());
      await until(() => !patient.problem, 'the error is gone');
      await patient.point(patient.forward);
      await patient.arrives('Your list');
      expect(
        patient.list[doBefore.heading]!.find(({title}) => title === titleOf('bare-face'))!.when,
      ).to.equal(`On ${day(today())}`);
    });

    it('and names one that is half typed', async () => {
      const {patient, root, widget} = await atDate();
      await patient.tabTo(patient.dateField);
      await sendKeys({press: 'ArrowUp'});
      await sendKeys({press: 'Enter'});
      await until(() => patient.problem, 'the error is shown');
      expect(patient.problem).to.equal(ui.invalid);
      expect(root.activeElement === patient.dateField, 'has the focus').to.equal(true);
      await accessible(widget);
    });

    it('and lets a part of it be corrected without losing the rest', async () => {
      const {patient} = await atDate();
      const typed = await patient.typeDate();
      await sendKeys({press: 'Backspace'});
      await until(() => !patient.dateField.value, 'a part of the date is gone');
      await painted();
      expect(patient.dateField.validity.badInput, 'the other parts stay').to.equal(true);
      for (const press of typed.slice(0, 4)) await sendKeys({press});
      await until(() => patient.dateField.value === typed, 'the date is complete again');
      await sendKeys({press: 'Enter'});
      await patient.arrives('Your list');
      expect(
        patient.list[doBefore.heading]!.find(({title}) => title === titleOf('bare-face'))!.when,
      ).to.equal(`On ${day(typed as PlainDate)}`);
    });

    it('and believes a patient who has none after all', async () => {
      const {patient} = await atDate();
      await patient.typeDate();
      await patient.pointAt(['none']);
      expect(patient.dateField.value).to.equal('');
      expect(patient.dateField.validity.badInput).to.equal(false);
      patient.dateField.focus();
      await sendKeys({press: 'ArrowUp'});
      await patient.pointAt(['none']);
      await patient.point(patient.forward);
      await patient.arrives('Your list');
      expect(() => patient.button(actions.calendar)).to.throw('no button');
    });

    it('and forgets “none” when a date is given', async () => {
      const {patient} = await atDate();
      await patient.pointAt(['none']);
      patient.pickDate(far);
      await painted();
      expect(patient.chosen).to.deep.equal([]);
      await patient.point(patient.forward);
      await patient.arrives('Your list');
      expect(patient.list[doBefore.heading]![0]!.when).to.equal(from(addDays(far, -leadTimes.sun.days)));
    });
  });

  describe('from the list', () => {
    it('an answer can be changed', async () => {
      const {patient} = await onList(eventful);
      await patient.tabTo(patient.change(titleOf('isotretinoin-now')));
      await sendKeys({press: 'Enter'});
      await patient.arrives(words.questions.isotretinoin.title);
      expect(patient.chosen).to.deep.equal([words.questions.isotretinoin.options['isotretinoin-now']]);
      await patient.answer({isotretinoin: ['isotretinoin-year']}, 'keys');
      expect(patient.title).to.equal('Your list');
      expect(patient.titles[callFirst.heading]).to.not.include(titleOf('isotretinoin-now'));
      expect(patient.titles[tellClinic.heading]).to.include(titleOf('isotretinoin-year'));
      expect(events, 'the quiz was completed before').to.deep.equal(['mn-start', 'mn-complete']);
    });

    it('questions that come up by that are asked first', async () => {
      const {patient} = await onList({medicines: ['blood-thinner']});
      await patient.point(patient.change(titleOf('blood-thinner')));
      await patient.arrives(words.questions.medicines.title);
      await patient.pointAt(['isotretinoin']);
      await patient.point(patient.forward);
      await patient.arrives(words.questions.isotretinoin.title);
      await patient.answer({isotretinoin: ['isotretinoin-now']});
      expect(patient.titles).to.deep.include({
        [callFirst.heading]: titles('isotretinoin-now'),
        [tellClinic.heading]: titles('blood-thinner'),
      });
    });

    it('going back from there changes nothing', async () => {
      const {patient} = await onList({medicines: ['blood-thinner', 'pregnant']});
      const before = patient.list;
      await patient.point(patient.change(titleOf('blood-thinner')));
      await patient.arrives(words.questions.medicines.title);
      await patient.pointAt(['none']);
      await patient.point(patient.button(ui.back));
      await patient.arrives('Your list');
      expect(patient.list).to.deep.equal(before);

      // Half-way through: the first of two questions is answered anew.
      await patient.point(patient.change(titleOf('blood-thinner')));
      await patient.arrives(words.questions.medicines.title);
      await patient.pointAt(['none']);
      await patient.pointAt(['isotretinoin']);
      await patient.point(patient.forward);
      await patient.arrives(words.questions.isotretinoin.title);
      await patient.point(patient.button(ui.back));
      await patient.arrives('Your list');
      expect(patient.list).to.deep.equal(before);
      await patient.point(patient.change(titleOf('blood-thinner')));
      await patient.arrives(words.questions.medicines.title);
      expect(patient.chosen).to.deep.equal([
        words.questions.medicines.options.pregnant,
        words.questions.medicines.options['blood-thinner'],
      ]);
    });

    it('what everybody is told has nothing to change, and each button says what it changes', async () => {
      const {root} = await onList(eventful);
      for (const item of root.querySelectorAll('.item:not(.anything-else)')) {
        const title = item.querySelector('.item-title')!;
        const button = item.querySelector('button');
        const everybodys = titles('sun', 'gentle-care', 'alcohol', 'bare-face', 'numbing', 'on-the-day');
        expect(button === null, title.textContent).to.equal(everybodys.includes(title.textContent));
        if (button)
          expect(button.getAttribute('aria-labelledby'), 'says what it changes').to.include(title.id);
      }
    });

    it('it can be started again, from nothing', async () => {
      const {patient, root} = await onList({...eventful, date: [far]});
      await patient.point(patient.button(actions.restart));
      await patient.arrives(words.questions.actives.title);
      expect(patient.progress).to.equal('Question 1 of 7');
      expect(() => patient.button(ui.back)).to.throw('no button');
      while (patient.question) {
        expect(patient.chosen, patient.title).to.deep.equal([]);
        if (patient.question === 'date') expect(patient.dateField.value).to.equal('');
        const {question, title} = patient;
        patient.option((neutral[question] ?? ['none'])[0]!).click();
        await painted();
        patient.forward.click();
        await until(() => patient.title !== title, 'the next screen is there');
      }
      expect(root.querySelectorAll('.group-callFirst').length, '.group-callFirst').to.equal(0);
      expect(events).to.deep.equal(['mn-start', 'mn-complete', 'mn-start', 'mn-complete']);
    });
  });

  describe('can be printed', () => {
    it('but not one question of many, nor a heading above nothing', async () => {
      const {root, patient} = await create();
      await showAs('print', root, document as unknown as ShadowRoot);
      expect(shownText(root).trim()).to.equal('');
      expect(isShown(patient.option('retinoid'))).to.equal(false);
    });

    it('in black on light paper, whatever the page looks like, and without a frame', async () => {
      const {root} = await onList(
        {...eventful, date: [far]},
        html`<mn-prep-quiz style="--mn-surface: #14181d; color: #ece8e3"></mn-prep-quiz>`,
      );
      await showAs('print', root);
      const countdown = getComputedStyle(root.querySelector('.countdown')!);
      expect(countdown.color).to.equal('rgb(0, 0, 0)');
      expect(countdown.backgroundColor).to.equal('rgb(238, 238, 238)');
      expect(getComputedStyle(root.querySelector('.root')!).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(getComputedStyle(root.querySelector('.card')!).borderTopWidth).to.equal('0px');
    });

    it('alone, whatever else is on the page', async () => {
      const {root, widget, patient} = await onList(
        {...eventful, date: [far]},
        html`<mn-prep-quiz><h2 slot="heading">Our own heading</h2></mn-prep-quiz>
          <p class="of-the-page">Not for paper</p>
          <mn-prep-quiz class="another"></mn-prep-quiz>`,
      );
      const before = [...document.adoptedStyleSheets];
      const others = () => [...document.querySelectorAll('.of-the-page, .another')];
      expect(others().every(isShown)).to.equal(true);
      let printed = 0;
      const print = window.print.bind(window);
      undo.push(() => (window.print = print));
      window.print = () => {
        printed++;
        expect(document.adoptedStyleSheets).to.have.lengthOf(before.length + 1);
      };
      await patient.point(patient.button(actions.print));
      await until(() => printed, 'it is printed');
      expect(others().every(isShown), 'on the screen nothing changes').to.equal(true);

      await showAs('print', root, document as unknown as ShadowRoot);
      await painted();
      expect(others().some(isShown), 'the rest of the page').to.equal(false);
      expect(isShown(widget)).to.equal(true);
      expect(isShown(widget.querySelector('h2')!), 'what the clinic put into it').to.equal(true);
      const paper = shownText(root);
      for (const line of [titleOf('last-month'), from(addDays(far, -7)), words.noVerdict])
        expect(paper).to.include(line);
      for (const label of [actions.print, actions.restart, actions.change])
        expect(paper).to.not.include(label);

      dispatchEvent(new Event('afterprint'));
      expect(document.adoptedStyleSheets).to.deep.equal(before);
      expect(printed).to.equal(1);
    });
  });

  describe('can be copied', () => {
    it('to the clipboard', async () => {
      const copied: string[] = [];
      withClipboard({
        writeText(text: string) {
          copied.push(text);
          return Promise.resolve();
        },
      });
      const {patient, root} = await onList({...eventful, date: [far]});
      await patient.point(patient.button(actions.copy));
      await until(() => root.querySelector('[role=status]')!.textContent === actions.copied, 'it says so');
      expect(copied).to.have.lengthOf(1);
      const lines = copied[0]!.split('\n');
      expect(lines[0]).to.equal(words.heading);
      for (const [heading, items] of Object.entries(patient.list)) {
        expect(lines).to.include(heading);
        for (const {title, detail, when} of items) {
          const id = Object.values(itemIds)
            .flat()
            .find((one) => titleOf(one) === title)!;
          const line = lines.find((one) => one.startsWith(`- ${nameOf(id)}: `))!;
          expect(line, title).to.include(detail);
          // What holds for the day itself has its day on the screen only.
          const isDated = !!when && !['numbing', 'on-the-day'].includes(id);
          expect(/ \((?:From|On|By) [^)]*\)$/.test(line), line).to.equal(isDated);
        }
      }
      expect(copied[0]).to.include(words.noVerdict).and.to.not.match(verdict);
      expect(root.querySelectorAll('textarea').length, 'textarea').to.equal(0);
    });

    for (const [where, clipboard] of [
      ['there is no clipboard', undefined],
      ['the clipboard is refused', {writeText: () => Promise.reject(new Error('NotAllowedError'))}],
    ] as const) {
      it(`by hand, where ${where}`, async () => {
        withClipboard(clipboard);
        const {patient, root, widget} = await onList(eventful);
        await patient.point(patient.button(actions.copy));
        const text = await until(() => root.querySelector('textarea'), 'the text is there');
        expect(root.querySelector('[role=status]')!.textContent).to.equal(actions.copyByHand);
        expect(text.value).to.include(`- ${titleOf('scars')}: `);
        expect(text.readOnly).to.equal(true);
        await patient.tabTo(text);
        await accessible(widget);
      });
    }

    it('as it is: what was to be copied before a change is gone', async () => {
      const {patient, root} = await onList(eventful);
      await failToCopy(root);
      await patient.point(patient.change(titleOf('scars')));
      await patient.arrives(words.questions.health.title);
      await patient.answer({health: ['none']});
      expect(root.querySelectorAll('textarea').length, 'textarea').to.equal(0);
      expect(root.querySelector('[role=status]')!.textContent).to.equal('');
    });
  });

  describe('can be put into a calendar', () => {
    /** The files that would be saved. The link for it stands in a frame of the quiz, where the page cannot look. */
    function watchDownloads(): {name: string; text: string}[] {
      const saved: {name: string; text: string}[] = [];
      const original = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument')!;
      undo.push(() => Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', original));
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
        ...original,
        get(this: HTMLIFrameElement) {
          const inside = original.get!.call(this) as Document;
          const {HTMLAnchorElement: Link} = inside.defaultView!;
          Link.prototype.click = function () {
            const [, text] = /^data:text\/calendar;charset=utf-8,(.*)$/s.exec(this.href)!;
            saved.push({name: this.download, text: decodeURIComponent(text!)});
          };
          return inside;
        },
      });
      return saved;
    }

    it('as a file that calendars can read, which tells nobody what was answered', async () => {
      const saved = watchDownloads();
      const {patient} = await onList({...eventful, date: [far]});
      await patient.point(patient.button(actions.calendar));
      await until(() => saved.length, 'a file is saved');
      expect(saved).to.have.lengthOf(1);
      expect(saved[0]!.name).to.equal('appointment.ics');

      const calendar = new ICAL.Component(ICAL.parse(saved[0]!.text) as never);
      const entries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      expect(entries.map(({startDate, summary}) => [startDate.toString(), summary])).to.deep.equal([
        [addDays(far, -14), words.events.prepare],
        [addDays(far, -7), words.events.prepare],
        [addDays(far, -7), words.events.call],
        [addDays(far, -1), words.events.prepare],
        [far, words.events.day],
      ]);
      expect(entries.every(({startDate}) => startDate.isDate)).to.equal(true);
      expect(entries[1]!.description).to.match(new RegExp(`^${nameOf('vitamin-c')}: .*7 days`, 'm'));
      // What the clinic is to be told, or called about, is in none of them.
      const file = saved[0]!.text.replace(/\r\n /g, '');
      for (const id of [
        'cold-sores',
        'isotretinoin-now',
        'scars',
        'heart',
        'injections',
        'blood-thinner',
      ] as const)
        expect(file.toLowerCase()).to.not.include(titleOf(id).toLowerCase());
      for (const {summary} of entries) expect(summary).to.not.match(/retin|vitamin|acid|wax|tan\b|sore/i);
    });

    it('again and again, and no script of the page is told', async () => {
      const saved = watchDownloads();
      const told: string[] = [];
      const listening = (event: Event) => told.push(event.type);
      const {navigation} = window as unknown as {navigation?: EventTarget};
      navigation?.addEventListener('navigate', listening);
      undo.push(() => navigation?.removeEventListener('navigate', listening));
      const {patient} = await onList({date: [far]});
      patient.button(actions.calendar).click();
      await until(() => saved.length === 1, 'a file is saved');
      patient.button(actions.calendar).click();
      await until(() => saved.length === 2, 'another file is saved');
      const [first, second] = saved.map(({text}) => text.replace(/DTSTAMP.*/g, ''));
      expect(first).to.equal(second);
      expect(window.length, 'frames that the page can reach').to.equal(
        document.querySelectorAll('iframe').length,
      );
      expect(told).to.deep.equal([]);
    });
  });

  describe('with a clinic’s own words', () => {
    const own = {
      questions: {skinToday: {title: 'How is your face?'}},
      results: {retinoid: {detail: 'Leave it for ten days.'}, 'vitamin-c': {title: 'Your serum'}},
      groups: {tellClinic: {heading: 'Tell us'}},
    };

    it('asks and lists in them, and says whose they are', async () => {
      const {patient, root} = await create(
        html`<mn-prep-quiz>
          <script type="application/json">
            ${JSON.stringify(own)}
          </script>
        </mn-prep-quiz>`,
      );
      await patient.answer({actives: ['retinoid', 'vitamin-c']});
      expect(patient.title).to.equal('How is your face?');
      root.querySelectorAll<HTMLInputElement>('.option input')[7]!.click();
      await painted();
      patient.forward.click();
      await patient.arrives(words.questions.lately.title);
      await patient.skipTo('list');
      expect(patient.titles[doBefore.heading]).to.include('Your serum');
      const retinoid = patient.list[doBefore.heading]!.find(({title}) => title === titleOf('retinoid'))!;
      expect(retinoid.detail).to.equal('Leave it for ten days.');
      expect(patient.list).to.have.property('Tell us');

      const list = root.querySelector('.list')!;
      list.querySelector<HTMLElement>('.evidence summary')!.click();
      const claims = await until(() => list.querySelector('.evidence-claims'), 'the evidence is there');
      const clinics = [...claims.children].filter((one) => one.textContent.includes('clinic’s own words'));
      expect(clinics.length).to.be.greaterThan(0);
      expect(clinics.map(({textContent}) => textContent).join()).to.include('Leave it for ten days.');
      expect(claims.textContent, 'ours stay what they are').to.include('no trials');
    });

    it('names a field that it does not know, once', async () => {
      const wrong = {results: {retinol: {detail: 'Ours'}}, questions: {lately: {title: 'Any sun?'}}};
      const {patient} = await create(html`<mn-prep-quiz .content=${wrong}></mn-prep-quiz>`);
      await create(html`<mn-prep-quiz .content=${structuredClone(wrong)}></mn-prep-quiz>`);
      await patient.skipTo('medicines').catch(() => undefined);
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.include('<mn-prep-quiz> content').and.to.include('results.retinol');
      expect(patient.title).to.equal('Any sun?');
    });
  });

  describe('while what comes later is on its way, or does not come,', () => {
    const watched = {tag: 'mn-prep-quiz', rendered: '.option'};
    const warned = (page: WatchingPage) => page.notes.acts.filter((act) => act.startsWith('console.warn'));

    it('passes over no question when Next is pressed twice', async () => {
      const page = await WatchingPage.open('/cdn', watched);
      const {patient} = page;
      patient.option('retinoid').click();
      patient.forward.click();
      patient.forward.click();
      await patient.arrives(words.questions.skinToday.title);
      await painted();
      expect(patient.question).to.equal('skinToday');
      expect(patient.problem).to.equal('');
    });

    it('says so, keeps the answer, and warns once', async () => {
      const page = await WatchingPage.open('/cdn-without/prep-quiz-list', watched);
      const {patient} = page;
      await patient.pointAt(['retinoid']);
      for (let presses = 0; presses < 2; presses++) {
        await patient.point(patient.forward);
        await until(() => patient.problem, 'the error is shown');
        expect(patient.problem).to.equal(ui.failed);
        expect(patient.question).to.equal('actives');
        expect(patient.chosen).to.deep.equal([words.questions.actives.options.retinoid]);
      }
      expect(warned(page)).to.have.lengthOf(1);
      expect(warned(page)[0]).to.include('<mn-prep-quiz> list: could not be loaded');
      expect(page.notes.acts.filter((act) => /^(error|rejection)/.test(act))).to.deep.equal([]);
    });

    it('shows that Next waits, for as long as it does', async () => {
      const page = await WatchingPage.open('/cdn-without/prep-quiz-list', watched);
      const {patient} = page;
      await patient.pointAt(['retinoid']);
      // Or Next would wait only for what is left of that, which may be no wait at all.
      await until(() => warned(page).length, 'what the choice asked for has failed');
      const said: (string | null)[] = [];
      const changes = new MutationObserver(() => said.push(patient.forward.getAttribute('aria-busy')));
      changes.observe(patient.forward, {attributeFilter: ['aria-busy']});
      await patient.point(patient.forward);
      // It is asked for twice, with a second in between.
      await until(() => patient.problem, 'the error is shown');
      await until(() => said.length >= 2, 'the button waits no more');
      expect(said).to.deep.equal(['true', null]);
      changes.disconnect();
    });

    it('goes on when it comes after all', async () => {
      const page = await WatchingPage.open(`/cdn-twice-without/prep-quiz-list,${Math.random()}`, watched);
      const {patient} = page;
      await patient.pointAt(['retinoid']);
      await until(() => warned(page).length, 'it has failed');
      await patient.point(patient.forward);
      await patient.arrives(words.questions.skinToday.title);
    });
  });

  describe('on a page', () => {
    it('keeps its answers when it is moved', async () => {
      const {patient, widget} = await create();
      await patient.answer({actives: ['retinoid']});
      await patient.pointAt(['broken']);
      column().append(widget);
      await settled(widget);
      expect(patient.question).to.equal('skinToday');
      expect(patient.chosen).to.deep.equal([words.questions.skinToday.options.broken]);
      await patient.point(patient.forward);
      await patient.arrives(words.questions.lately.title);
      await patient.skipTo('list', {date: [far]});
      expect(patient.titles[doBefore.heading]).to.include(titleOf('retinoid'));
    });

    it('shares nothing with another quiz', async () => {
      const {patient} = await create();
      const {patient: other} = await create();
      await patient.answer({actives: ['retinoid']});
      expect(other.question).to.equal('actives');
      expect(other.chosen).to.deep.equal([]);
      await other.pointAt(['none']);
      expect(patient.question).to.equal('skinToday');
      expect(patient.chosen).to.deep.equal([]);
      await patient.skipTo('list', eventful);
      await other.skipTo('list');
      expect(patient.titles).to.have.property(callFirst.heading);
      expect(other.titles).to.not.have.property(callFirst.heading);
    });

    it('holds long words in a narrow column', async () => {
      const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
      const {widget, root, patient} = await create(
        html`<mn-prep-quiz
          .content=${{
            heading: long,
            questions: {actives: {title: long, hint: long, options: {retinoid: `${long} ${long}`}}},
            results: {scars: {title: long, detail: long, why: long}},
            groups: {callFirst: {heading: long, intro: long}},
          }}
        ></mn-prep-quiz>`,
        {width: 280},
      );
      expect(patient.title).to.equal(long);
      expect(overhangs(widget, root), 'question').to.deep.equal([]);
      root.querySelector<HTMLInputElement>('.option input')!.click();
      await painted();
      patient.forward.click();
      await until(() => patient.title !== long, 'the next question is there');
      await patient.skipTo('date', eventful);
      expect(overhangs(widget, root), 'date').to.deep.equal([]);
      await patient.skipTo('list', {...eventful, date: [far]});
      expect(patient.titles[long]).to.include(long);
      expect(overhangs(widget, root), 'list').to.deep.equal([]);
    });

    for (const dir of ['ltr', 'rtl'] as const) {
      it(`fits and can be hit on every screen at 280 px, ${dir}`, async () => {
        const {widget, root, patient} = await create(undefined, {width: 280, dir});
        const holds = (screen: string) => {
          expect(overhangs(widget, root), screen).to.deep.equal([]);
          expect(smallTargets(root), screen).to.deep.equal([]);
          expect(smallText(root), screen).to.deep.equal([]);
        };
        while (patient.question) {
          holds(patient.title);
          const {question, title} = patient;
          const plan: Plan = {...eventful, date: [far]};
          const options = plan[question] ?? neutral[question] ?? ['none'];
          if (question === 'date') patient.pickDate(far);
          else options.forEach((id) => patient.option(id).click());
          await painted();
          patient.forward.click();
          await until(() => patient.title !== title, 'the next screen is there');
          await settled(widget);
        }
        await failToCopy(root);
        holds('list');
      });
    }

    it('runs from right to left where the page does', async () => {
      const {root, patient} = await create(undefined, {dir: 'rtl', width: 500});
      await patient.answer({});
      const bar = root.querySelector('.progress-bar')!.getBoundingClientRect();
      const done = () => root.querySelector('.progress-bar rect')!.getBoundingClientRect();
      expect(done().right, 'progress starts at the right').to.be.closeTo(bar.right, 1.5);
      await until(() => Math.abs(done().width / bar.width - 2 / 7) < 0.02, 'progress has moved');
      const option = root.querySelector('.option')!;
      const box = option.querySelector('input')!.getBoundingClientRect();
      const label = option.querySelector('span')!.getBoundingClientRect();
      expect(box.left).to.be.greaterThan(label.right - 1);
      expect(patient.forward.getBoundingClientRect().right).to.be.lessThan(
        patient.button(ui.back).getBoundingClientRect().left + 1,
      );
      // In forced colours its edge shows.
      expect(patient.button(ui.back).getBoundingClientRect().right, 'no button stands outside').to.be.at.most(
        bar.right + 1,
      );
    });

    it('speaks of dates in the language of the page', async () => {
      const {patient} = await onList({date: [far]}, undefined, {lang: 'en-US'});
      const [sun] = patient.list[doBefore.heading]!;
      expect(sun!.when).to.equal(`From ${day(addDays(far, -14), 'en-US')}`);
    });

    it('says what to do in the language of the page too, not only of what', async () => {
      const {widget, root} = await onList({date: [far]});
      widget.lang = 'de';
      await until(() => shownText(root).includes('Kein Alkohol'), 'the task, in German');
    });
  });
});
