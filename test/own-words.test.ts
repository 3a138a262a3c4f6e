/* What a clinic writes for itself, as patients meet it: in single widgets, and once for all widgets of a page. */
import '../src/define/depth-explorer.js';
import '../src/define/faq.js';
import '../src/define/prep-quiz.js';
import '../src/define/recovery-timeline.js';
import '../src/define/routine-checker.js';
import {column, expect, fixture, html, press, rootOf, settled, until, warnings} from './support/fixture.js';
import {isShown, shownText} from './support/layout.js';

const titleIn = (root: ShadowRoot) => root.querySelector('#title')!.textContent.trim();
const labelsIn = (root: ShadowRoot) =>
  [...root.querySelectorAll('label.option')].map(({textContent}) => textContent.trim());

/** Chooses the answer with that label, and goes on. */
async function give(root: ShadowRoot, label: string): Promise<void> {
  const before = titleIn(root);
  press([...root.querySelectorAll('label.option')].find((one) => one.textContent.trim() === label)!);
  await until(() => root.querySelector(':checked'), 'it is chosen');
  press(root.querySelector('.question .button-primary')!);
  await until(() => titleIn(root) !== before, `"${before}" is answered`);
}

const quiz = async (content: object) => {
  const widget = await fixture(html`<mn-prep-quiz .content=${content}></mn-prep-quiz>`);
  return {widget, root: rootOf(widget)};
};

/** What is said to the whole page, gone when the test ends. */
const written: Element[] = [];
afterEach(() => written.splice(0).forEach((one) => one.remove()));
function writeForPage(content: object): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset.mnContent = '';
  script.textContent = JSON.stringify(content);
  document.head.append(script);
  written.push(script);
}

/** What "How do we know?" says in a widget. */
async function evidenceIn(root: ShadowRoot): Promise<string> {
  await until(() => {
    root.querySelectorAll<HTMLDetailsElement>('details').forEach((details) => (details.open = true));
    return root.querySelector('.evidence-claims');
  }, 'the sources are there');
  return [...root.querySelectorAll('.evidence-claims > li')].map(shownTextOf).join('\n');
}
const shownTextOf = ({textContent}: Element) => textContent.replace(/\s+/g, ' ').trim();

describe('questions that a clinic takes away', () => {
  it('leave no empty screen: the quiz begins with the next, and counts what is left', async () => {
    const {root} = await quiz({questions: {actives: null, skinToday: null}});
    expect(titleIn(root)).to.equal('Has the area had any of these lately?');
    expect(root.querySelector('.progress')!.textContent).to.include('Question 1 of 5');
    expect([...root.querySelectorAll('button')].map(({textContent}) => textContent.trim())).to.deep.equal([
      'Next',
    ]);
  });

  it('are passed over on the way', async () => {
    const {root} = await quiz({questions: {skinToday: null}});
    await give(root, 'None of these');
    expect(titleIn(root)).to.equal('Has the area had any of these lately?');
  });

  it('may go while they are asked: the next one that has no answer comes', async () => {
    const {widget, root} = await quiz({});
    await give(root, 'None of these');
    widget.setAttribute('content', JSON.stringify({questions: {actives: null, skinToday: null}}));
    await until(() => titleIn(root) === 'Has the area had any of these lately?', 'the next is there');
  });

  it('may be all of them: the list for everybody is left', async () => {
    const {root} = await quiz({questions: null});
    expect(titleIn(root)).to.equal('Your list');
    expect(shownText(root)).to.include('No scrubs, acids or new products').and.to.include('No numbing cream');
  });

  it('may be single answers', async () => {
    const {root} = await quiz({
      questions: {
        actives: {
          options: {exfoliant: null, 'benzoyl-peroxide': null, 'vitamin-c': null, 'prescription-cream': null},
        },
      },
    });
    expect(labelsIn(root)).to.deep.equal([
      'Retinol or another vitamin A cream that I bought',
      'One that was prescribed, such as tretinoin or adapalene',
      'None of these',
      'I’d rather talk to my clinic about this',
    ]);
  });
});

describe('questions of a clinic’s own', () => {
  const own = [
    {
      question: 'Is there a tattoo in the area?',
      options: [
        {label: 'Yes, a tattoo', group: 'tellClinic', text: 'Show us where before we start.'},
        {label: 'No'},
      ],
    },
  ];
  const onlyOwn = {
    own,
    questions: Object.fromEntries(
      ['actives', 'skinToday', 'lately', 'medicines', 'health', 'you', 'date'].map((id) => [id, null]),
    ),
  };

  it('are asked, and put on the list as the clinic’s own words', async () => {
    const {root} = await quiz(onlyOwn);
    expect(titleIn(root)).to.equal('Is there a tattoo in the area?');
    expect(labelsIn(root)).to.deep.equal(['Yes, a tattoo', 'No', 'I’d rather talk to my clinic about this']);
    expect(root.querySelector('.why'), 'nobody but the clinic knows why').to.equal(null);
    await give(root, 'Yes, a tattoo');
    const told = shownTextOf(root.querySelector('.group-tellClinic .item')!);
    expect(told).to.match(/Yes, a tattoo.*In the clinic’s own words.*Show us where before we start\./);
    expect(await evidenceIn(root)).to.include('In the clinic’s own words');
  });

  it('in the FAQ stand apart, under the clinic’s name for them, and say whose they are', async () => {
    const content = {own: [{question: 'Where can I park?', answer: 'In the yard.'}]};
    const widget = await fixture(html`<mn-faq .content=${content}></mn-faq>`);
    const root = rootOf(widget);
    const section = await until(
      () =>
        [...root.querySelectorAll('.section')].find((one) => one.textContent.includes('Where can I park?')),
      'the question is there',
    );
    expect(section.textContent).to.include('In the clinic’s own words');
  });

  it('that replace one of ours lose our grade, and say whose they are', async () => {
    const content = {questions: {what: {answer: 'Our own account of it.', further: null, limit: null}}};
    const widget = await fixture(html`<mn-faq open="what" .content=${content}></mn-faq>`);
    const root = rootOf(widget);
    const answer = await until(() => root.querySelector('#faq-what .answer'), 'the answer is there');
    expect(answer.textContent).to.include('Our own account of it.');
    const summary = await until(() => root.querySelector('#faq-what .evidence summary'), 'it can be asked');
    press(summary);
    const claims = await until(
      () => root.querySelector('#faq-what .evidence-claims'),
      'the sources are there',
    );
    expect(shownTextOf(claims)).to.equal('In the clinic’s own words Our own account of it.');
  });
});

describe('depths of a clinic’s own', () => {
  const remark = (root: ShadowRoot) => root.querySelector('.remark-maximum')?.textContent.trim();

  it('from the page are marked and said, in one place and anywhere', async () => {
    writeForPage({depths: {most: 1.5, forehead: 0.75}});
    const widget = await fixture(html`<mn-depth-explorer depth="2"></mn-depth-explorer>`);
    const root = rootOf(widget);
    await until(() => remark(root)?.includes('0.75'), 'the forehead has its own');
    expect(root.querySelector('.key-maximum')!.textContent).to.match(/This clinic works up to 0\.75.mm/);
    expect(root.querySelector('.mark-maximum')).to.exist;
    widget.setAttribute('zone', 'cheeks');
    await until(() => remark(root)?.includes('1.5'), 'other places have the other');
  });

  it('are capped by what a widget’s own attribute says', async () => {
    writeForPage({depths: {most: 2, forehead: 1.5}});
    const widget = await fixture(html`<mn-depth-explorer depth="2" max-depth="1"></mn-depth-explorer>`);
    const root = rootOf(widget);
    await until(() => /up to 1.mm/.test(remark(root) ?? ''), 'the attribute counts');
  });

  it('that are none are named, and the others count', async () => {
    writeForPage({depths: {most: 25, forehead: 1, chin: 1}});
    const widget = await fixture(html`<mn-depth-explorer depth="2"></mn-depth-explorer>`);
    await until(() => remark(rootOf(widget))?.includes('1'), 'the forehead has its own');
    expect(warnings().join()).to.match(/"depths\.most" should be a number of millimetres from 0\.1 to 2\.5/);
    expect(warnings().join()).to.match(/"depths\.chin" should be one of most, forehead/);
    expect(warnings()).to.have.lengthOf(2);
  });

  it('without words leave no empty box', async () => {
    const content = {beyond: null, maximum: null, ceilings: null, ceilingKey: null};
    const widget = await fixture(
      html`<mn-depth-explorer
        depth="2"
        max-depth="1"
        jurisdiction="gb-sct"
        .content=${content}
      ></mn-depth-explorer>`,
    );
    const root = rootOf(widget);
    await until(() => root.querySelector('.fold.table'), 'all is there');
    expect(
      [...root.querySelectorAll('.remark, .key-maximum, .key-ceiling')].filter(isShown),
    ).to.have.lengthOf(0);
  });
});

describe('one script for the whole page', () => {
  const mark = 'Your clinic set this time itself.';

  it('sets a time for every widget that names it', async () => {
    writeForPage({
      $schema: './page.schema.json',
      leadTimes: {retinoid: 5},
      restartTimes: {retinoid: 10},
      widgets: {faq: {heading: 'What people ask us'}, 'prep-quiz': {intro: 'Ours'}},
    });
    const faq = await fixture(html`<mn-faq open="before"></mn-faq>`);
    const questions = rootOf(faq);
    await until(() => questions.textContent.includes('about 5 days before'), 'the questions say so');
    expect(questions.querySelector('#faq-before')!.textContent).to.include(mark);
    expect(questions.querySelector('#heading')!.textContent).to.include('What people ask us');

    const {root} = await quiz({});
    expect(shownText(root)).to.include('Ours');

    const timeline = await fixture(html`<mn-recovery-timeline></mn-recovery-timeline>`);
    const times = rootOf(timeline);
    press(await until(() => times.querySelector('.fold.restart summary'), 'all times can be unfolded'));
    await until(() => times.textContent.includes('Around 10 days'), 'the timeline says so');
    expect(times.textContent).to.include(mark);
  });

  it('that comes while the page is being read is found all the same', async () => {
    const widget = await fixture(html`<mn-faq></mn-faq>`);
    writeForPage({widgets: {faq: {heading: 'Came late'}}});
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await until(
      () => rootOf(widget).querySelector('#heading')!.textContent.includes('Came late'),
      'it is read',
    );
  });

  it('reaches what comes to the page after it', async () => {
    await fixture(html`<mn-faq></mn-faq>`);
    writeForPage({widgets: {faq: {heading: 'For the next'}}});
    const next = document.createElement('mn-faq');
    column().append(next);
    await settled(next);
    expect(rootOf(next).querySelector('#heading')!.textContent).to.include('For the next');
  });
});
