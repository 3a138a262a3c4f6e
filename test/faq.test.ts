import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {Faq} from '../src/widgets/faq/faq.js';
import {sections} from '../src/widgets/faq/faq.sections.js';
import {describeConformance} from './conformance/every-widget.js';
import {
  accessible,
  expect,
  expectSame,
  fixture,
  html,
  listen,
  painted,
  press,
  rootOf,
  settled,
  until,
  warnings,
  type Page,
} from './support/fixture.js';
import {isShown, overhangs, shownText, smallTargets} from './support/layout.js';
import {showAs} from './support/media.js';

const ids: readonly string[] = Object.values(sections).flat();

const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const question = (root: ShadowRoot, id: string) =>
  root.querySelector<HTMLDetailsElement>(`#faq-${CSS.escape(id)}`)!;
const summary = (root: ShadowRoot, id: string) => question(root, id).querySelector('summary')!;
const sectionOf = (root: ShadowRoot, id: string) =>
  question(root, id).closest<HTMLDetailsElement>('details.section')!;
/** Unfolds a question's section as a patient does, and waits until it can be read. */
const unfold = async (root: ShadowRoot, id: string) => {
  if (!sectionOf(root, id).open) press(sectionOf(root, id).querySelector('summary')!);
  await until(() => sectionOf(root, id).open && isShown(summary(root, id)), `the section of ${id} is open`);
  await until(() => !(root.host as Faq).isUpdatePending, 'it has rendered');
};
const openIds = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLDetailsElement>('.question')]
    .filter(({open}) => open)
    .map(({id}) => id.slice(4));
const shownIds = (root: ShadowRoot) =>
  [...root.querySelectorAll('.question')].filter(isShown).map(({id}) => id.slice(4));
const button = (root: ShadowRoot, name: string) =>
  [...root.querySelectorAll<HTMLElement>('button')].find(
    (one) => isShown(one) && [words(one), one.getAttribute('aria-label')].includes(name),
  );
const field = (root: ShadowRoot) => root.querySelector<HTMLInputElement>('#filter')!;
const status = (root: ShadowRoot) => words(root.querySelector('.status')!);

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((step) => step()));

describeConformance({
  tag: 'mn-faq',
  load: () => import('../src/define/faq.js'),
  levelsBelow: 2,
  attributes: {
    open: ['open', 'pain', 'pain'],
    'hide-filter': ['hideFilter', '', true],
    'structured-data': ['structuredData', '', true],
  },
  use: async (widget, root) => {
    await unfold(root, 'pain');
    if (!question(root, 'pain').open) press(summary(root, 'pain'));
    await until(() => openIds(root).includes('pain'), 'the question is open');
    await settled(widget);
  },
  state: (_, root) => openIds(root),
  states: {
    'with everything open': (_, root) => button(root, 'Open all')!.click(),
    'with a search': async (_, root) => {
      field(root).focus();
      await sendKeys({type: 'numbing'});
    },
    'with a search that finds nothing': async (_, root) => {
      field(root).focus();
      await sendKeys({type: 'xyzzy'});
    },
  },
  onPaper: (_, root) => {
    expect(shownIds(root)).to.deep.equal(ids);
    for (const answer of root.querySelectorAll('.answer')) {
      expect(isShown(answer), words(answer).slice(0, 40)).to.equal(true);
      expect(answer.getBoundingClientRect().height).to.be.greaterThan(30);
    }
    expect(isShown(field(root)), 'the search').to.equal(false);
  },
});

describe('<mn-faq>', () => {
  async function create(template = html`<mn-faq></mn-faq>`, page?: Page) {
    const opened: CustomEvent[] = [];
    listen('mn-question-open', (event) => opened.push(event));
    const widget = await fixture<Faq>(template, page);
    const root = rootOf(widget);
    return {widget, root, opened};
  }

  /** Types into the search field with real keys, and waits for the count to follow. */
  async function search(root: ShadowRoot, text: string, count: RegExp) {
    field(root).focus();
    await sendKeys({type: text});
    await until(
      () => count.test(status(root)),
      () => `the count is ${count.source}, not ${status(root)}`,
    );
  }

  describe('the questions', () => {
    it('stand under four headings, each a heading itself, one level lower', async () => {
      const {root} = await create(html`<mn-faq heading-level="3"></mn-faq>`);
      expect(root.querySelectorAll('#heading h3')).to.have.lengthOf(1);
      expect(root.querySelectorAll('.section > summary > h4')).to.have.lengthOf(4);
      expect(root.querySelectorAll('.question > summary > h5')).to.have.lengthOf(ids.length);
      const {root: deep} = await create(html`<mn-faq heading-level="4"></mn-faq>`);
      expect(deep.querySelectorAll('.section > summary > h5')).to.have.lengthOf(4);
      expect(deep.querySelectorAll('.question > summary > h6')).to.have.lengthOf(ids.length);
      await unfold(root, 'what');
      const [first, last] = [root, deep].map((one) =>
        getComputedStyle(summary(one, 'what').firstElementChild!),
      );
      expect(first!.fontSize).to.equal(last!.fontSize);
    });

    it('are closed at first, and open and close with Enter and Space', async () => {
      const {root, widget, opened} = await create();
      expect(openIds(root)).to.deep.equal([]);
      expect(shownIds(root), 'nor is any section').to.deep.equal([]);
      sectionOf(root, 'pain').querySelector('summary')!.focus();
      await sendKeys({press: 'Enter'});
      await until(() => isShown(summary(root, 'pain')), 'its section is open');
      await settled(widget);
      expect(shownIds(root)).to.deep.equal(sections.visit);
      expectSame(root.activeElement, sectionOf(root, 'pain').querySelector('summary'), 'the focus stays');
      summary(root, 'pain').focus();
      await sendKeys({press: 'Enter'});
      await until(() => openIds(root).includes('pain'), 'it is open');
      await settled(widget);
      expect(shownText(root)).to.include('about 1 to a little over 5 out of 10');
      expectSame(root.activeElement, summary(root, 'pain'), 'the focus stays');
      await sendKeys({press: ' '});
      await until(() => !openIds(root).length, 'it is closed');
      await until(() => !shownText(root).includes('a little over 5'), 'the answer is gone');
      expect(opened).to.have.lengthOf(1);
    });

    it('open on a click anywhere in their row, on the heading too', async () => {
      const {root} = await create();
      for (const [id, where] of [
        ['risks', 0.02],
        ['home', 0.99],
      ] as const) {
        await unfold(root, id);
        summary(root, id).scrollIntoView({block: 'center'});
        const {left, width, top, height} = summary(root, id).getBoundingClientRect();
        const position: [number, number] = [
          Math.round(left + 2 + (width - 4) * where),
          Math.round(top + height / 2),
        ];
        await sendMouse({type: 'click', position});
        await until(() => openIds(root).includes(id), `${id} is open`);
      }
    });

    it('tell the page that one was opened, but not which', async () => {
      const {root, opened} = await create();
      await unfold(root, 'pregnancy');
      expect(opened, 'a section is no question').to.have.lengthOf(0);
      press(summary(root, 'pregnancy'));
      await until(() => opened.length, 'the event');
      expect([opened[0]!.detail, opened[0]!.bubbles, opened[0]!.composed]).to.deep.equal([null, true, true]);
    });

    it('have their whole text while they are closed, for the page’s own search, in few elements', async () => {
      const {root} = await create();
      for (const id of ids) {
        const answer = question(root, id).querySelector('.answer')!;
        expect(answer.textContent.trim().length, id).to.be.greaterThan(60);
        expect(answer.querySelectorAll('*').length, id).to.be.at.most(2);
      }
      expect(words(root.querySelector('#faq-before')!)).to.include('acids and scrubs: about 7 days');
    });

    for (const isRead of [false, true])
      it(`show their sources where a find in the page opens one, ${isRead ? 'in a section that was open before' : 'in a folded section'}`, async () => {
        const {root, widget, opened} = await create();
        if (isRead) await unfold(root, 'home');
        const found = question(root, 'home').querySelector('.answer')!.firstElementChild!.firstChild;
        // As the browser does: nobody pressed anything.
        sectionOf(root, 'home').open = true;
        question(root, 'home').open = true;
        const sources = await until(
          () => question(root, 'home').querySelector<HTMLElement>('.evidence > summary'),
          'its sources are there',
        );
        expect(
          question(root, 'home').querySelector('.answer')!.contains(found),
          'what was found stays',
        ).to.equal(true);
        await settled(widget);
        press(sources);
        await until(
          () => shownText(root).includes('US FDA') || shownText(root).includes('Sources:'),
          'they show',
        );
        await unfold(root, 'home');
        press(summary(root, 'visit'));
        await until(
          () => shownText(root).includes('The numbing cream alone'),
          'another answer opens beside it',
        );
        expect(openIds(root)).to.deep.equal(['visit', 'home']);
        await until(() => opened.length === 2, 'the page heard of both');
        // Folded and opened again, they show as ever.
        press(sectionOf(root, 'home').querySelector('summary')!);
        await until(() => !shownIds(root).length, 'the section is folded');
        await unfold(root, 'home');
        expect(openIds(root)).to.deep.equal(['visit', 'home']);
      });

    it('can be opened and closed all at once', async () => {
      const {root, widget, opened} = await create();
      button(root, 'Open all')!.click();
      await settled(widget);
      expect(openIds(root)).to.deep.equal(ids);
      expect(shownIds(root)).to.deep.equal(ids);
      press(summary(root, 'what'));
      await until(() => button(root, 'Open all'), 'one is closed: all can be opened again');
      press(summary(root, 'what'));
      await until(() => button(root, 'Close all'), 'all are open again');
      const before = opened.length;
      button(root, 'Close all')!.click();
      await settled(widget);
      expect(openIds(root)).to.deep.equal([]);
      expect(shownIds(root), 'the sections are folded').to.deep.equal([]);
      expect(before, 'the one that a patient opened').to.equal(1);
    });

    it('carry their evidence, statement by statement', async () => {
      const {root} = await create(html`<mn-faq open="scars-lines"></mn-faq>`);
      press(question(root, 'scars-lines').querySelector('.evidence summary')!);
      const labels = await until(() => {
        const found = [...question(root, 'scars-lines').querySelectorAll('.evidence-label')];
        return found.length && found.map(words);
      }, 'the evidence');
      expect(labels).to.deep.equal([
        'Acne scars often look softer after a course.',
        'In a trial that 15 people finished, they saw 41% improvement on the treated side.',
        'Scars from surgery, injury or chickenpox can soften too, and fine lines.',
        'Wide, shallow dents improve most.',
      ]);
    });

    it('say times from the shared lists, with their ranges', async () => {
      const {root} = await create(html`<mn-faq open="after"></mn-faq>`);
      const items = [...question(root, 'after').querySelectorAll('.answer > ul > li')].map(words);
      expect(items).to.include('make-up: after about 2 days (clinics say 1–2 days)');
      expect(words(root.querySelector('.section')!)).to.not.match(/[{}]/);
    });
  });

  describe('says', () => {
    const answer = async (id: string, attributes = html`<mn-faq></mn-faq>`) => {
      const {root, widget} = await create(attributes);
      await unfold(root, id);
      press(summary(root, id));
      await until(() => openIds(root).includes(id), 'it is open');
      await settled(widget);
      return words(question(root, id).querySelector('.answer')!);
    };

    it('never to stop a prescribed medicine', async () => {
      expect(await answer('medicines')).to.match(/^Do not stop or change a prescribed medicine/);
      expect(await answer('before')).to.match(
        /unless they are prescribed.*Keep to what was prescribed for you/,
      );
    });

    it('both sides on darker skin', async () => {
      expect(await answer('darker-skin')).to.match(
        /^Yes: brown and black skin.*dark marks rarer after needling.*Keep in mind.*Some last/,
      );
    });

    it('that deeper serums are a reason for care', async () => {
      expect(await answer('serums')).to.match(/take care: put on only what your clinic has chosen/);
    });

    it('not to do it at home, and why', async () => {
      expect(await answer('home')).to.match(/^We advise against needling at home.*infect skin/);
    });

    it('when to call for help, as bullets', async () => {
      expect(await answer('call')).to.match(
        /^Hard to breathe.*emergency number.*Call your clinic.*cannot wait a day/,
      );
    });

    it('the age of the place whose rules count, and of none where none does', async () => {
      expect(await answer('age', html`<mn-faq jurisdiction="gb"></mn-faq>`)).to.include('In the UK, adverts');
      expect(await answer('age')).to.not.include('In the UK');
      expect(await answer('pores', html`<mn-faq jurisdiction="us"></mn-faq>`)).to.include(
        'This use goes beyond that',
      );
    });
  });

  describe('the search', () => {
    it('leaves what holds the words, in question or answer, and counts', async () => {
      const {root} = await create();
      expect(status(root)).to.equal('24 of 24 questions');
      expect(root.querySelector('.status')!.getAttribute('role')).to.equal('status');
      await search(root, 'CARTRIDGE', /^1 of 24/);
      expect(shownIds(root)).to.deep.equal(['ask']);
      expect([...root.querySelectorAll('.section')].filter(isShown)).to.have.lengthOf(1);
      expect(words(summary(root, 'ask'))).to.match(/Found in the answer$/);
      await sendKeys({press: 'Escape'});
      await until(() => status(root) === '24 of 24 questions', 'Escape brings all back');
      expect(shownIds(root), 'in their folded sections').to.deep.equal([]);
      expect([...root.querySelectorAll('.section')].filter(isShown)).to.have.lengthOf(4);
      expectSame(root.activeElement, field(root), 'the focus stays');
      await search(root, 'pŏrès', /^[1-9] of 24/);
      expect(shownIds(root)).to.include('pores');
      expect(words(summary(root, 'pores'))).to.equal('Does it open or shrink pores?');
    });

    it('keeps a question open that was opened just before the search ended', async () => {
      const {root} = await create();
      await search(root, 'pregnant', /^[2-9] of 24/);
      press(summary(root, 'pregnancy'));
      // Before the browser has told of what it opened.
      button(root, 'Clear the search')!.click();
      await until(() => status(root) === '24 of 24 questions', 'all are back');
      await painted();
      expect(openIds(root)).to.deep.equal(['pregnancy']);
      await until(() => isShown(summary(root, 'pregnancy')), 'its section is open');
    });

    it('shows the best answer first, and afterwards the order of before', async () => {
      const {root} = await create();
      const isFirst = (id: string) =>
        until(
          () => shownIds(root)[0] === id,
          () => `${id} is first of ${shownIds(root).join(', ')}`,
        );
      const back = async () => {
        field(root).focus();
        await sendKeys({press: 'Escape'});
        await until(() => status(root) === '24 of 24 questions', 'Escape brings all back');
      };
      await search(root, 'cold sore', /^[2-9] of 24/);
      await isFirst('cold-sores');
      await back();
      await search(root, 'pregnant', /^[2-9] of 24/);
      await isFirst('pregnancy');
      press(summary(root, 'pregnancy'));
      await until(() => openIds(root).includes('pregnancy'), 'it opens');
      expect(openIds(root)).to.deep.equal(['pregnancy']);
      await back();
      await search(root, 'cold sore', /^[2-9] of 24/);
      await isFirst('cold-sores');
      expect(openIds(root), 'what was opened stays so wherever it stands').to.deep.equal(['pregnancy']);
      await back();
      expect([...root.querySelectorAll('.question')].map(({id}) => id.slice(4))).to.deep.equal(ids);
      expect(openIds(root)).to.deep.equal(['pregnancy']);
    });

    it('opens only what it left, and prints everything', async () => {
      const {root, widget} = await create();
      await search(root, 'cartridge', /^1 of 24/);
      button(root, 'Open all')!.click();
      await settled(widget);
      expect(openIds(root)).to.deep.equal(['ask']);
      await showAs('print', root);
      dispatchEvent(new Event('beforeprint'));
      await settled(widget);
      await painted();
      expect(shownIds(root), 'in the order of the page').to.deep.equal(ids);
      dispatchEvent(new Event('afterprint'));
      await settled(widget);
    });

    it('says when nothing is left, and what to do', async () => {
      const {root, widget} = await create();
      await search(root, 'xyzzy', /^0 of 24/);
      expect(status(root)).to.match(/Nothing here matches that.*ask your clinic/);
      expect(shownIds(root)).to.deep.equal([]);
      const clear = [...root.querySelectorAll('button')].filter((one) =>
        [words(one), one.getAttribute('aria-label')].includes('Clear the search'),
      );
      expect(clear).to.have.lengthOf(2);
      expect(smallTargets(root)).to.deep.equal([]);
      expect(overhangs(widget, root)).to.deep.equal([]);
      press(clear[1]!);
      await until(() => root.querySelectorAll('.section:not(.is-out)').length === 4, 'all are back');
      expect(field(root).value).to.equal('');
      expectSame(root.activeElement, field(root), 'the focus is in the field');
    });

    it('tells the page nothing of what is typed', async () => {
      const seen: string[] = [];
      const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change'];
      const see = ({type}: Event) => seen.push(type);
      for (const type of types) window.addEventListener(type, see, true);
      for (const type of types) document.addEventListener(type, see);
      const outside: string[] = [];
      try {
        const {root} = await create();
        field(root).focus();
        seen.length = 0;
        await sendKeys({type: 'hiv'});
        await until(() => field(root).value === 'hiv', 'it is typed');
        outside.push(...seen);
      } finally {
        for (const type of types) window.removeEventListener(type, see, true);
        for (const type of types) document.removeEventListener(type, see);
      }
      // What captures on the window comes first; nothing reaches the document's own listeners after it.
      expect(outside.filter((type) => type === 'input')).to.have.lengthOf(3);
    });

    it('changes no element of what it found', async () => {
      const {root, widget} = await create();
      await search(root, 'cartridg', /^1 of 24/);
      const before = root.querySelectorAll('.question *').length;
      await sendKeys({type: 'e'});
      await settled(widget);
      expect(root.querySelectorAll('.question *').length).to.equal(before);
    });

    // An engine without such marks shows what is found, unmarked.
    if (CSS.highlights)
      it('marks what it found', async () => {
        const {root, widget} = await create();
        await search(root, 'cartridge', /^1 of 24/);
        const marked = () =>
          [...(CSS.highlights.get('mn-faq-match') as unknown as Iterable<StaticRange>)].map((range) =>
            range.startContainer.textContent!.slice(range.startOffset, range.endOffset),
          );
        await until(
          () => marked().join() === 'cartridge',
          () => `the words are marked, not ${marked().join()}`,
        );
        button(root, 'Clear the search')!.click();
        await settled(widget);
        expect(marked()).to.deep.equal([]);
        await search(root, 'cartridge', /^1 of 24/);
        widget.remove();
        expect(marked(), 'none of a widget that is gone').to.deep.equal([]);
      });

    it('is there for more than eight questions, unless it is hidden', async () => {
      const without = (count: number) => ({
        questions: Object.fromEntries(ids.slice(0, ids.length - count).map((id) => [id, null])),
      });
      const {root: nine} = await create(html`<mn-faq .content=${without(9)}></mn-faq>`);
      expect(field(nine)).to.exist;
      expect(status(nine)).to.equal('9 of 9 questions');
      const {root: eight} = await create(html`<mn-faq .content=${without(8)}></mn-faq>`);
      expect(field(eight)).to.equal(null);
      expect(shownIds(eight)).to.have.lengthOf(8);
      const {root: hidden} = await create(html`<mn-faq hide-filter></mn-faq>`);
      expect(field(hidden)).to.equal(null);
      expect(button(hidden, 'Open all')).to.exist;
    });
  });

  describe('a link to a question', () => {
    const leaveAddress = () => {
      const {href} = location;
      undo.push(() => history.replaceState(null, '', href));
    };
    const inView = (root: ShadowRoot, id: string) => {
      const {top} = summary(root, id).getBoundingClientRect();
      return top > -2 && top < innerHeight;
    };

    it('opens it, brings it into view and moves the focus there, again and again', async () => {
      leaveAddress();
      const {root, widget, opened} = await create(undefined, {css: '.column {margin-block: 1500px}'});
      const link = document.createElement('a');
      link.href = '#faq-after';
      link.textContent = 'After';
      widget.before(link);
      for (let time = 0; time < 2; time++) {
        scrollTo(0, 0);
        link.click();
        await until(() => openIds(root).includes('after') && inView(root, 'after'), 'it is open and in view');
        expectSame(root.activeElement, summary(root, 'after'), 'the focus');
        expect(location.hash).to.equal('#faq-after');
        summary(root, 'after').blur();
        press(summary(root, 'after'));
        await until(() => !openIds(root).includes('after'), 'a patient closes it');
      }
      expect(opened, 'no patient opened it in the widget').to.have.lengthOf(0);
    });

    it('finds a question that a search has put aside', async () => {
      leaveAddress();
      const {root} = await create();
      await search(root, 'cartridge', /^1 of 24/);
      location.hash = 'faq-pain';
      await until(() => inView(root, 'pain') && openIds(root).includes('pain'), 'it is there');
      expect(field(root).value).to.equal('');
    });

    it('works when the page is opened with it', async () => {
      leaveAddress();
      history.replaceState(null, '', '#faq-medicines');
      const {root} = await create(undefined, {css: '.column {margin-block: 1500px}'});
      await until(() => inView(root, 'medicines'), 'it is in view');
      expect(openIds(root)).to.deep.equal(['medicines']);
    });

    it('to something else changes nothing', async () => {
      leaveAddress();
      const {root} = await create();
      for (const hash of ['faq-nothing', 'pain', 'faq-', 'faq-%']) {
        location.hash = hash;
        await painted();
      }
      expect(openIds(root)).to.deep.equal([]);
      expect(root.activeElement).to.equal(null);
    });

    it('never changes the address by itself', async () => {
      const before = location.href;
      const {root, widget} = await create(html`<mn-faq open="pain"></mn-faq>`);
      await unfold(root, 'risks');
      press(summary(root, 'risks'));
      await settled(widget);
      expect(location.href).to.equal(before);
    });

    it('is copied on request', async () => {
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
        configurable: true,
      });
      undo.push(() => Reflect.deleteProperty(navigator, 'clipboard'));
      const {root} = await create(html`<mn-faq open="pain"></mn-faq>`);
      (await until(() => button(root, 'Copy link'), 'the button')).click();
      await until(() => button(root, 'Link copied'), 'the button says so');
      expect(copied).to.deep.equal([`${location.href.replace(/#.*/, '')}#faq-pain`]);
      expect(words(question(root, 'pain').querySelector('.copy [role="status"]')!)).to.equal('Link copied');
    });

    it('can be copied by hand where there is no clipboard', async () => {
      Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
      undo.push(() => Reflect.deleteProperty(navigator, 'clipboard'));
      const {root, widget} = await create(html`<mn-faq open="pain"></mn-faq>`, {width: 280});
      (await until(() => button(root, 'Copy link'), 'the button')).click();
      const link = await until(() => root.querySelector<HTMLInputElement>('.link'), 'the link to copy');
      expect(link.value).to.match(/#faq-pain$/);
      await until(
        () => root.activeElement === link && link.selectionEnd === link.value.length,
        'it is selected',
      );
      expect(overhangs(widget, root)).to.deep.equal([]);
      expect(smallTargets(root)).to.deep.equal([]);
      await accessible(widget);
    });
  });

  describe('the attribute open', () => {
    it('opens one question, and another when it changes', async () => {
      const {root, widget, opened} = await create(html`<mn-faq open="pores"></mn-faq>`);
      expect(openIds(root)).to.deep.equal(['pores']);
      widget.open = 'what';
      await settled(widget);
      expect(openIds(root)).to.deep.equal(['what', 'pores']);
      expect(opened).to.have.lengthOf(0);
    });

    it('warns once of a question that is not there', async () => {
      const {root} = await create(html`<mn-faq open="parking"></mn-faq>`);
      await create(html`<mn-faq open="parking"></mn-faq>`);
      expect(openIds(root)).to.deep.equal([]);
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.match(/<mn-faq> open: "parking".*what, radiofrequency/);
    });
  });

  describe('on paper, where style sheets cannot open what is closed', () => {
    beforeEach(() => {
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (...query: [string]) => !query[0].includes('details-content') && supports(...query);
      undo.push(() => (CSS.supports = supports));
    });

    it('opens everything, and closes it again', async () => {
      const {root, widget, opened} = await create(html`<mn-faq open="pain"></mn-faq>`);
      dispatchEvent(new Event('beforeprint'));
      expect([...root.querySelectorAll('details:not([open])')], 'at once').to.have.lengthOf(0);
      await painted();
      await settled(widget);
      expect([...root.querySelectorAll('.section:not([open]), .question:not([open])')]).to.have.lengthOf(0);
      expect(openIds(root)).to.deep.equal(ids);
      widget.requestUpdate();
      await settled(widget);
      expect(openIds(root), 'as long as it prints').to.deep.equal(ids);
      dispatchEvent(new Event('afterprint'));
      await painted();
      await settled(widget);
      expect(openIds(root)).to.deep.equal(['pain']);
      expect(root.querySelectorAll('.evidence[open]')).to.have.lengthOf(0);
      expect(button(root, 'Open all')).to.exist;
      expect(opened).to.have.lengthOf(0);
    });
  });

  describe('structured data', () => {
    type Data = {mainEntity: {name: string; acceptedAnswer: {text: string}}[]};
    const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    const data = () => JSON.parse(scripts()[0]!.textContent) as Data;

    it('is not there unless it is asked for', async () => {
      await create();
      expect(scripts()).to.have.lengthOf(0);
    });

    it('says what is shown, as text, follows it, and goes with the widget', async () => {
      const violations: string[] = [];
      const note = ({violatedDirective}: SecurityPolicyViolationEvent) => violations.push(violatedDirective);
      document.addEventListener('securitypolicyviolation', note);
      undo.push(() => document.removeEventListener('securitypolicyviolation', note));
      const {widget, root} = await create(html`<mn-faq structured-data></mn-faq>`);
      await until(() => scripts().length, 'the data');
      expect(data().mainEntity.map(({name}) => name)).to.deep.equal(
        ids.map((id) => words(summary(root, id))),
      );
      expect(scripts()[0]!.textContent).to.not.match(/<|\{\w+\}/);

      widget.content = {questions: {pores: null}, own: [{question: 'Cost?', answer: '<b>Ask</b> us.'}]};
      await until(() => data().mainEntity.at(-1)!.name === 'Cost?', 'the data follows');
      expect(data().mainEntity).to.have.lengthOf(ids.length);
      expect(data().mainEntity.at(-1)!.acceptedAnswer.text).to.equal('<b>Ask</b> us.');
      expect(scripts()).to.have.lengthOf(1);

      const place = widget.parentElement!;
      widget.remove();
      expect(scripts()).to.have.lengthOf(0);
      place.append(widget);
      await until(() => scripts().length, 'back again');
      widget.structuredData = false;
      await settled(widget);
      expect(scripts()).to.have.lengthOf(0);
      expect(violations).to.deep.equal([]);
    });

    it('is there once a page, with a warning', async () => {
      await create(html`<mn-faq structured-data></mn-faq>`);
      await create(html`<mn-faq structured-data></mn-faq>`);
      await until(() => warnings().length, 'the second is told');
      expect(scripts()).to.have.lengthOf(1);
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.match(/<mn-faq> structured-data.*one widget only/);
    });
  });

  describe('a clinic’s own questions', () => {
    const long = Array.from({length: 5}, (_, i) => `${'Some words of ours, '.repeat(16)}part ${i}.`).join(
      '\n\n',
    );

    it('stand at the end in their own section, as text, and can be linked to', async () => {
      const own = [
        {id: 'cost', question: 'What does it <i>cost</i>?', answer: `${long}\n\n- one\n- two`},
        {question: 'Where can I park?', answer: 'Behind the house.'},
      ];
      const {root} = await create(html`<mn-faq open="cost" .content=${{own}}></mn-faq>`);
      const last = [...root.querySelectorAll('.section')].at(-1)!;
      expect(words(last)).to.match(/^From the clinic In the clinic’s own words/);
      expect([...last.querySelectorAll('.question')].map(({id}) => id)).to.deep.equal([
        'faq-cost',
        'faq-where-can-i-park',
      ]);
      expect(words(summary(root, 'cost'))).to.equal('What does it <i>cost</i>?');
      expect(question(root, 'cost').querySelectorAll('.answer > p')).to.have.lengthOf(5);
      expect(question(root, 'cost').querySelectorAll('.answer > ul > li')).to.have.lengthOf(2);
      expect(status(root)).to.equal('26 of 26 questions');
    });

    it('never share an id, with one warning', async () => {
      const own = [{id: 'pain', question: 'Ours?', answer: 'Yes.'}];
      const {root} = await create(html`<mn-faq .content=${{own}}></mn-faq>`);
      expect(summary(root, 'pain-2')).to.exist;
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.match(/<mn-faq> content: "own".*"pain".*"pain-2"/);
    });

    it('and answers in place of ours show as theirs; null takes a question away', async () => {
      const content = {
        questions: {pain: {answer: 'One.\n\nTwo.', further: null, more: null, limit: null}, home: null},
      };
      const {root} = await create(html`<mn-faq open="pain" .content=${content}></mn-faq>`);
      const answer = question(root, 'pain').querySelector('.answer')!;
      expect([...answer.querySelectorAll(':scope > p')].map(words)).to.deep.equal(['One.', 'Two.']);
      expect(answer.querySelector('.limit')).to.equal(null);
      expect(question(root, 'home')).to.equal(null);
      press(answer.querySelector('.evidence summary')!);
      await until(() => words(answer).includes('In the clinic’s own words'), 'it says whose words they are');
    });

    it('may be all that is left, or nothing', async () => {
      const questions = Object.fromEntries(ids.map((id) => [id, null]));
      const {root} = await create(
        html`<mn-faq .content=${{questions, own: [{question: 'Cost?', answer: 'Ask us.'}]}}></mn-faq>`,
      );
      expect(shownIds(root)).to.deep.equal(['cost']);
      const empty = rootOf(await fixture(html`<mn-faq .content=${{questions}}></mn-faq>`));
      expect(empty.querySelector('.tools')).to.equal(null);
      expect(shownText(empty)).to.include('Questions people ask');
    });
  });
});
