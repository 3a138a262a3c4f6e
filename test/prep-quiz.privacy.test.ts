import {sendKeys} from '@web/test-runner-commands';
import {questions} from '../src/widgets/prep-quiz/prep-quiz.logic.js';
import {optionLabel} from '../src/widgets/prep-quiz/prep-quiz.text.js';
import {expect, painted, until} from './support/fixture.js';
import {tellsNothing, type Told} from './conformance/private-widget.js';
import {eventful, titleOf, words, type Plan} from './support/prep-quiz.page.js';
import {WatchingPage} from './support/watching-page.js';

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

const watched = {tag: 'mn-prep-quiz', rendered: '.option'};

/** Answers by keys; then one again, with a wrong turn; then another quiz by mouse, with an error. */
async function tell(page: WatchingPage): Promise<void> {
  const {patient} = page;
  await page.enter();
  await patient.finish(dated, 'keys');
  page.window.readElement(page.widget);
  await patient.point(patient.change(titleOf('isotretinoin-now')));
  await patient.arrives();
  await patient.point(patient.button(words.ui.back));
  await patient.arrives(words.title);
  await patient.point(patient.change(titleOf('scars')));
  await patient.arrives(words.questions.health.title);
  await patient.answer({health: ['mole']}, 'keys');
  await patient.point(patient.button(words.actions.restart));
  await patient.arrives(words.questions.actives.title);
  await patient.point(patient.forward);
  await until(() => patient.problem, 'the error is there');
  await patient.finish({medicines: ['pregnant', 'under18'], skinToday: ['cold-sore-now']}, 'mouse');
  page.window.readElement(page.widget);
}

const told: Told = {
  watched,
  secret: answer,
  tell,
  variants: [dated, {}, {...eventful, lately: ['self-tan', 'shaving', 'treatments'], recent: ['tattoo']}].map(
    (plan: Plan) => async (page) => {
      await page.enter();
      await page.patient.finish(plan, 'keys');
    },
  ),
  events: ['mn-start', 'mn-complete', 'mn-start', 'mn-complete'],
  part: 'prep-quiz-list',
};
for (const from of ['/cdn', '/src/define/prep-quiz.ts']) tellsNothing(from, told);

describe('the page that watches', () => {
  it('would notice', async () => {
    const page = await WatchingPage.open('/cdn', watched);
    const {notes, document: inside} = page;
    const quiz = page.widget as HTMLElement & Record<string, unknown>;
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
    expect(page.window.readElement(quiz).join()).to.include('widget.secret.deep.deeper = pregnant');
    expect(notes.reached.join()).to.include('widget.root');
    for (const act of ['storage.setItem', 'fetch', 'img.src', 'history.replaceState', 'console.info'])
      expect(notes.acts.join('\n'), act).to.include(`${act} `);
    await until(() => page.requests.join().includes('?pregnant'), 'the request is seen');
  });
});
