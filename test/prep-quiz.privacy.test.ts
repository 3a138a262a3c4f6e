import {resetMouse, sendKeys} from '@web/test-runner-commands';
import {questions} from '../src/widgets/prep-quiz/prep-quiz.logic.js';
import {optionLabel} from '../src/widgets/prep-quiz/prep-quiz.text.js';
import {isChromium} from './support/engine.js';
import {expect, painted, until} from './support/fixture.js';
import {eventful, titleOf, words, type Plan} from './support/quiz.js';
import {WatchingPage} from './support/watching-page.js';

/*
 * What a script on the page can learn of the answers: nothing that the quiz says, asks for, stores or leaves in reach.
 *
 * What no element can prevent, and what is therefore not asserted here:
 * - A listener in the capture phase on the window is told each key and each pointer position before anything inside
 *   the quiz is; one in the bubble phase is told pointer positions. With the layout known, that is an answer.
 * - The size of the element changes with what it shows.
 * - What a patient selects on the screen, the page can read as selected text; `window.find` (Chromium, Firefox) and
 *   selecting everything (WebKit) look into closed roots.
 * - Firefox hands out the nodes themselves, on every event (`originalTarget`, `explicitOriginalTarget`, `rangeParent`)
 *   and as the anchor of a selection.
 * - A script that replaces the browser's own functions, or this element's methods, before the quiz uses them.
 * Only a frame from another origin keeps all of that away.
 */

/** The labels and ids of all options, but those that are words of any page. */
const answers = questions.flatMap(({id, options}) =>
  options.flatMap((option) => [option, optionLabel(words, id, option)]),
);
const ordinary = ['none', 'no', 'longer', 'No', 'Yes'];
const answer = new RegExp(
  [...new Set(answers)]
    .filter((text) => !ordinary.includes(text))
    .map((text) => `\\b${text.replace(/[()]/g, '\\$&')}(?!\\w)`)
    .join('|'),
);
const dated: Plan = {...eventful, date: ['typed']};

for (const [where, from] of [
  ['as built', '/cdn'],
  ['from its sources', '/src/define/prep-quiz.ts'],
] as const) {
  describe(`<mn-prep-quiz>, ${where}, on a page that watches`, () => {
    beforeEach(() => resetMouse());

    /** What the browser keeps for the page, and where it says that the page is. */
    const kept = async ({window: page, document: {cookie, title}}: WatchingPage) => ({
      local: {...page.localStorage},
      session: {...page.sessionStorage},
      cookie,
      databases: await page.indexedDB.databases?.(),
      caches: await page.caches?.keys(),
      address: page.location.href,
      visited: page.history.length,
      title,
      state: page.history.state as unknown,
    });

    it('tells nothing, stores nothing and leaves nothing in reach', async () => {
      const page = await WatchingPage.open(from);
      await page.calm();
      const before = await kept(page);
      const {patient, notes} = page;
      const told: unknown[] = [];
      const hear = ({data}: MessageEvent) => told.push(data);
      addEventListener('message', hear);

      await page.enter();
      await patient.finish(dated, 'keys');
      page.window.readElement(page.quiz);
      // One answer changed, with a wrong turn.
      await patient.point(patient.button(words.actions.change));
      await patient.arrives();
      await patient.point(patient.button(words.ui.back));
      await patient.arrives(words.title);
      await patient.point(patient.change(titleOf('scars')));
      await patient.arrives(words.questions.health.title);
      await patient.answer({health: ['mole']}, 'keys');
      // Another quiz by mouse, with an error.
      await patient.point(patient.button(words.actions.restart));
      await patient.arrives(words.questions.retinoid.title);
      await patient.point(patient.forward);
      await until(() => patient.problem, 'the error is there');
      await patient.finish({medicines: ['pregnant', 'under18'], skinToday: ['cold-sore-now']}, 'mouse');
      page.window.readElement(page.quiz);
      await painted();
      removeEventListener('message', hear);

      expect(notes.acts, 'requests by script, storage, messages, console').to.deep.equal([]);
      expect(notes.changes, 'changes of the document').to.deep.equal([]);
      expect(notes.reached, 'nodes within reach').to.deep.equal([]);
      expect(told, 'messages to the page around').to.deep.equal([]);
      expect(await kept(page)).to.deep.equal(before);

      expect(notes.events.length, 'the page was listening').to.be.greaterThan(50);
      expect(notes.events.filter((event) => answer.test(event))).to.deep.equal([]);
      const types = new Set(notes.events.map((event) => event.split(' ')[0]));
      for (const type of ['input', 'beforeinput', 'change', 'submit', 'keypress', 'toggle'])
        expect(types.has(type), type).to.equal(false);
      const keys = notes.events.filter((event) => /^key(down|up) /.test(event));
      expect(keys.filter((event) => !/\bkey=(Tab|Escape)\b/.test(event))).to.deep.equal([]);
      const own = notes.events.filter((event) => /^mn-\S+ at document/.test(event));
      expect(own.map((event) => event.split(' ')[0])).to.deep.equal([
        'mn-start',
        'mn-complete',
        'mn-start',
        'mn-complete',
      ]);
      for (const event of own) expect(event).to.match(/\bdetail=null\b/);
    });

    // What is sent to patients: from its sources, many small files come in whatever order.
    if (from !== '/cdn' || !isChromium) return;

    it('looks and asks the same, whatever is answered', async () => {
      const seen = [];
      for (const plan of [dated, {}, {...eventful, recent: ['none'], sun: ['sunburn', 'self-tan']}]) {
        const page = await WatchingPage.open(from);
        await page.calm();
        await page.enter();
        await page.patient.finish(plan, 'keys');
        seen.push({requests: page.requests, element: page.window.readElement(page.quiz)});
        page.frame.remove();
      }
      const [first, ...others] = seen;
      expect(first!.element.length, 'there is something to read').to.be.greaterThan(100);
      for (const other of others) {
        expect(other.element).to.deep.equal(first!.element);
        // Files that are asked for at once come in whatever order.
        expect([...other.requests].sort()).to.deep.equal([...first!.requests].sort());
      }
      expect(first!.requests.filter((path) => !/^\/(cdn|hosts)\//.test(path))).to.deep.equal([]);
      expect(first!.requests.join(), 'the list came from the same folder').to.include('prep-quiz-list');
    });
  });
}

describe('the page that watches', () => {
  it('would notice', async () => {
    const page = await WatchingPage.open('/cdn');
    const {notes, document: inside} = page;
    const quiz = page.quiz as HTMLElement & Record<string, unknown>;
    for (const list of Object.values(notes) as string[][]) list.length = 0;

    await page.enter();
    inside.querySelector('input')!.focus();
    await sendKeys({press: 'p'});
    quiz.dispatchEvent(new page.window.CustomEvent('mn-answer', {bubbles: true, detail: {id: 'pregnant'}}));
    quiz.setAttribute('data-answer', 'pregnant');
    quiz.secret = {deep: {deeper: 'pregnant'}};
    quiz.root = page.window.roots.get(quiz);
    page.window.localStorage.setItem('answer', 'pregnant');
    page.window.localStorage.removeItem('answer');
    await page.window.fetch('/hosts/privacy.html?pregnant');
    new page.window.Image().src = '/hosts/privacy.html?pregnant';
    page.window.history.replaceState('pregnant', '');
    page.window.console.info('pregnant');
    await painted();

    const events = (type: string) => notes.events.filter((event) => event.startsWith(`${type} `));
    for (const type of ['input', 'keydown']) expect(events(type).join(), type).to.match(/key=p|data=p/);
    expect(answer.test(events('mn-answer').join())).to.equal(true);
    expect(notes.changes.join()).to.include('data-answer');
    expect(page.window.readElement(quiz).join()).to.include('quiz.secret.deep.deeper = pregnant');
    expect(notes.reached.join()).to.include('quiz.root');
    for (const act of ['storage.setItem', 'fetch', 'img.src', 'history.replaceState', 'console.info'])
      expect(notes.acts.join('\n'), act).to.include(`${act} `);
    await until(() => page.requests.join().includes('?pregnant'), 'the request is seen');
  });
});
