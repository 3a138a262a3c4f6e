import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {treatmentGuideContent} from '../src/widgets/treatment-guide/treatment-guide.content.js';
import {chooseSections, guideSections} from '../src/widgets/treatment-guide/treatment-guide.logic.js';
import type {TreatmentGuide} from '../src/widgets/treatment-guide/treatment-guide.js';
import {describeConformance} from './conformance/every-widget.js';
import {
  everyElement,
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
import {isChromium} from './support/engine.js';
import {boxAtRest, isShown, shownText} from './support/layout.js';
import {showAs} from './support/media.js';
import {PrepQuizPage} from './support/prep-quiz.page.js';
import {hurry} from './support/work.js';

const {about, afterQuiz, done, facts, failed, parts} = treatmentGuideContent();
const usual = chooseSections('', []).sections;

const undo: (() => void)[] = [];
afterEach(async () => {
  undo.splice(0).forEach((step) => step());
  await resetMouse();
});

const part = (root: ShadowRoot, name: string) => root.querySelector<HTMLElement>(`#${name}`)!;
/** The widget that a section holds, once it has rendered in the page's colours. */
const held = (root: ShadowRoot, name: string) => {
  const slot = part(root, name)?.querySelector('slot');
  const widget = slot?.assignedElements()[0] ?? slot?.querySelector(`mn-${name}`);
  if (!widget?.matches(':defined')) return undefined;
  return rootOf(widget).querySelector<HTMLElement>('.root')?.style.getPropertyValue('--_text')
    ? widget
    : undefined;
};
const heldNow = (root: ShadowRoot) =>
  [...root.querySelectorAll('.part')].map(({id}) => id).filter((name) => held(root, name));
const isComplete = (root: ShadowRoot) =>
  root.querySelector('.facts dl') !== null &&
  [...root.querySelectorAll('.part')].every(({id}) => held(root, id));
/** Has everything loaded now, as for printing. */
const complete = (root: ShadowRoot) => {
  dispatchEvent(new Event('beforeprint'));
  return isComplete(root);
};
const tile = (root: ShadowRoot, name: string) => root.querySelector<HTMLElement>(`nav a[href="#${name}"]`)!;
const heading = (root: ShadowRoot, name: string) =>
  root.querySelector<HTMLElement>(`#label-${name} :is(h3, h4)`)!;
const back = (root: ShadowRoot) => root.querySelector<HTMLElement>('.bar button');
const next = (root: ShadowRoot) => root.querySelector<HTMLElement>('.next');
/** The sections that are shown. */
const open = (root: ShadowRoot) => [...root.querySelectorAll('.part:not([hidden])')].map(({id}) => id);
const ticked = (root: ShadowRoot) =>
  [...root.querySelectorAll('.tile:has(.tick)')].map((one) => one.getAttribute('href')!.slice(1));
const marked = (root: ShadowRoot) =>
  [...root.querySelectorAll('[aria-current]')].map((one) => one.getAttribute('href')!.slice(1));

describeConformance({
  tag: 'mn-treatment-guide',
  load: () => import('../src/define/treatment-guide.js'),
  attributes: {
    section: ['section', 'prep-quiz', 'prep-quiz'],
    sections: ['sections', 'prep-quiz faq', 'prep-quiz faq'],
  },
  few: {sections: 'pain-explainer recovery-timeline prep-quiz'},
  complete,
  use: async (_, root) => {
    press(tile(root, 'pain-explainer'));
    await until(() => open(root)[0] === 'pain-explainer', 'the section is open');
  },
  state: (widget, root) => [(widget as TreatmentGuide).section, open(root), ticked(root)],
  states: {
    'all parts read': async (_, root) => {
      press(tile(root, 'pain-explainer'));
      for (let parts = 0; parts < 3; parts++) {
        const shown = await until(() => next(root), 'there is a way on');
        const before = open(root)[0];
        press(shown);
        await until(() => open(root)[0] !== before, 'it leads on');
      }
      await until(() => shownText(root).includes(done), 'it says that this was all');
    },
  },
  onPaper: (_, root) => {
    expect(isShown(root.querySelector('nav')!), 'navigation').to.equal(false);
    for (const name of usual) {
      const isBlank = name === 'prep-quiz' || name === 'routine-checker';
      expect(isShown(part(root, name)), `${name}, answered by nobody`).to.equal(!isBlank);
      expect(getComputedStyle(part(root, name)).minBlockSize, `room kept for ${name}`).to.equal('0px');
    }
  },
});

describe('<mn-treatment-guide>', () => {
  const create = async (content = html`<mn-treatment-guide></mn-treatment-guide>`, page?: Page) => {
    const widget = await fixture<TreatmentGuide>(content, page);
    const root = rootOf(widget);
    await until(() => root.querySelector('.facts dl'), 'the facts are there');
    return {widget, root};
  };
  const createAll = async (content?: ReturnType<typeof html>, page?: Page) => {
    const made = await create(content, page);
    await until(() => complete(made.root), 'every section is there');
    await settled(made.widget);
    return made;
  };

  /** Clicks with the mouse, in the middle of what is drawn. */
  const point = async (target: Element) => {
    const {left, top, width, height} = await boxAtRest(target);
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
  };

  /** Keeps what only comes after a second or more from coming at all. */
  const withoutIdle = () => {
    const original = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, after = 0) => (after < 1000 ? original(run, after) : 0)) as never;
    undo.push(() => (window.setTimeout = original));
  };

  describe('its sections', () => {
    it('are the usual ones, named alike on the tiles and above the sections', async () => {
      const {root} = await create();
      expect([...root.querySelectorAll('.part')].map(({id}) => id)).to.deep.equal(usual);
      const names = usual.map((name) => parts[name]);
      expect([...root.querySelectorAll('.tile-name')].map((one) => one.textContent.trim())).to.deep.equal(
        names,
      );
      expect([...root.querySelectorAll('.label')].map((one) => one.textContent.trim())).to.deep.equal(names);
    });

    it('can be chosen and ordered; an unknown name is left out with one warning', async () => {
      const {root} = await create(
        html`<mn-treatment-guide sections="faq pain-map depth-explorer"></mn-treatment-guide>`,
      );
      expect([...root.querySelectorAll('.part')].map(({id}) => id)).to.deep.equal(['faq', 'depth-explorer']);
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0])
        .to.include('<mn-treatment-guide> sections')
        .and.include('"pain-map"')
        .and.include('how-it-works');
    });

    it('can change while one is open, which stays as long as it is one of them', async () => {
      const {widget, root} = await createAll();
      widget.section = 'recovery-timeline';
      await settled(widget);
      widget.sections = 'recovery-timeline faq';
      await settled(widget);
      expect([...root.querySelectorAll('.part')].map(({id}) => id)).to.deep.equal([
        'recovery-timeline',
        'faq',
      ]);
      expect(open(root)).to.deep.equal(['recovery-timeline']);
      widget.sections = 'faq';
      await settled(widget);
      expect(widget.section).to.equal('');
      expect(isShown(tile(root, 'faq')), 'the tiles are back').to.equal(true);
      expect(warnings()).to.deep.equal([]);
    });

    it('can be all of the other widgets', async () => {
      const {root} = await createAll(
        html`<mn-treatment-guide sections=${guideSections.join(' ')}></mn-treatment-guide>`,
      );
      expect(heldNow(root)).to.deep.equal(guideSections);
      // Asked for without pictures, it tells the webmaster so.
      await until(() => warnings().length, 'the section without pictures says so');
      expect(warnings().map((warning) => warning.split(' ')[0])).to.deep.equal(['<mn-results-compare>']);
    });

    it('hold pictures where the clinic brings them, in a widget of its own', async () => {
      const {widget, root} = await createAll(
        html`<mn-treatment-guide booking-url="/book">
          <mn-results-compare slot="results-compare" clinic-name="Another name"></mn-results-compare>
        </mn-treatment-guide>`,
      );
      const own = widget.querySelector('mn-results-compare')!;
      expectSame(held(root, 'results-compare'), own, 'the clinic’s own');
      widget.section = 'results-compare';
      await settled(widget);
      expect(isShown(own)).to.equal(true);
      expect(shownText(rootOf(own))).to.not.include('not medical advice');
      expect(own.bookingUrl).to.equal('/book');
      expect(own.clinicName, 'what it says itself stays').to.equal('Another name');
      expect(own.getAttributeNames()).to.deep.equal(['slot', 'clinic-name']);
    });

    it('show the clinic’s own widget in the place of ours', async () => {
      const {widget, root} = await createAll(
        html`<mn-treatment-guide>
          <mn-pain-explainer slot="pain-explainer" heading-level="4">
            <script type="application/json">
              {"heading": "How it feels with us"}
            </script>
          </mn-pain-explainer>
        </mn-treatment-guide>`,
      );
      const own = widget.querySelector('mn-pain-explainer')!;
      press(tile(root, 'pain-explainer'));
      await until(
        () => shownText(rootOf(own)).includes('How it feels with us'),
        'the clinic’s words are shown, as its heading is no repetition',
      );
      expect(root.querySelectorAll('mn-pain-explainer')).to.have.lengthOf(0);
    });
  });

  describe('what it holds', () => {
    it('is in its short form: its heading is only read out, below the section’s', async () => {
      const {widget, root} = await createAll();
      for (const name of usual) {
        widget.section = name;
        await settled(widget);
        const inside = rootOf(held(root, name)!);
        expect(isShown(inside.querySelector('#heading h4')!), name).to.equal(false);
        expect(held(root, name)!.hasAttribute('compact'), 'as a property').to.equal(false);
        expect(!!inside.querySelector('.intro'), `${name}: the guide says it`).to.equal(false);
      }
    });

    it('takes over what the guide is told, under its own heading level, without a frame', async () => {
      const {widget, root} = await createAll(
        html`<mn-treatment-guide heading-level="3" phone="112" hide-evidence></mn-treatment-guide>`,
        {lang: 'en-US'},
      );
      const check = (booking: string) => {
        for (const name of usual) {
          const child = held(root, name) as TreatmentGuide;
          expect(child.bookingUrl, name).to.equal(booking);
          expect(child.phone, name).to.equal('112');
          expect(child.hideEvidence, name).to.equal(true);
          expect(rootOf(child).querySelector('#heading .visually-hidden h4'), name).to.exist;
          expect(rootOf(child).querySelector('.card-plain'), name).to.exist;
          expect(child.lang, name).to.equal('en-US');
        }
      };
      check('');
      widget.bookingUrl = '/book';
      await settled(widget);
      check('/book');
    });

    it('speaks another language from then on when the page does, and comes to rest', async () => {
      const {root} = await createAll(html`<mn-treatment-guide sections="faq"></mn-treatment-guide>`);
      const changes: MutationRecord[] = [];
      const observer = new MutationObserver((records) => changes.push(...records));
      observer.observe(root, {attributeFilter: ['lang'], subtree: true});
      undo.push(() => observer.disconnect());
      press(tile(root, 'faq'));
      await until(() => open(root).length, 'the questions are open');
      (root.host.parentElement as HTMLElement).lang = 'de';
      const faq = held(root, 'faq') as TreatmentGuide;
      await until(() => faq.lang === 'de', 'the questions are in German');
      await until(() => /Wie|Wird|Was/.test(shownText(rootOf(faq))), 'and say so');
      await settled(faq);
      const before = changes.length;
      for (let frames = 0; frames < 20; frames++) await painted();
      expect(changes.length, 'nothing changes any more').to.equal(before);
    });

    it('leaves the closing line to the guide, which has it once', async () => {
      const {root} = await createAll(
        html`<mn-treatment-guide booking-url="/book" phone="112" clinic-name="Harbour"></mn-treatment-guide>`,
      );
      press(tile(root, 'faq'));
      await until(() => open(root)[0] === 'faq', 'a section is open');
      const links = everyElement(root).filter((one) => one.matches('a[href="/book"]') && isShown(one));
      expect(links).to.have.lengthOf(1);
      const closings = everyElement(root).filter((one) => one.matches('.closing'));
      expect(closings).to.have.lengthOf(1);
    });

    it('has its headings in the font of the page', async () => {
      const heading = document.createElement('h2');
      document.body.prepend(heading);
      undo.push(() => heading.remove());
      const {root} = await createAll(undefined, {css: 'h2 {font-family: "Trebuchet MS"; font-weight: 300}'});
      for (const name of usual) {
        const {fontFamily, fontWeight} = getComputedStyle(
          rootOf(held(root, name)!).querySelector('#heading h4')!,
        );
        expect([fontFamily, fontWeight], name).to.deep.equal(['"Trebuchet MS"', '300']);
      }
    });

    it('has text of the size of the guide’s, whatever size is set', async () => {
      const {root} = await createAll(undefined, {css: '.column {--mn-font-size: 1.25em}'});
      const sizeOf = (one: Element) => getComputedStyle(one).fontSize;
      const own = sizeOf(root.querySelector('.root')!);
      expect(parseFloat(own)).to.be.greaterThan(16);
      for (const name of usual)
        expect(sizeOf(rootOf(held(root, name)!).querySelector('.root')!), name).to.equal(own);
    });

    it('is ready unheard; what else happens inside is heard by the page', async () => {
      let ready = 0;
      let changes = 0;
      listen('mn-ready', () => ready++);
      listen('mn-zone-change', () => changes++);
      const {widget, root} = await createAll();
      expect(ready).to.equal(1);
      widget.section = 'pain-explainer';
      await settled(widget);
      press(rootOf(held(root, 'pain-explainer')!).querySelector('.at-chin input')!);
      expect(changes).to.equal(1);
    });

    it('names the clinic’s own times where the guide was told of them', async () => {
      const {widget, root} = await createAll(
        html`<mn-treatment-guide
          sections="faq prep-quiz"
          .content=${{leadTimes: {retinoid: 5}}}
        ></mn-treatment-guide>`,
      );
      const answer = rootOf(held(root, 'faq')!).getElementById('faq-before')!;
      await until(
        () => /retinoids: about 5 days before.*Your clinic set this time itself/.test(answer.textContent),
        'the section names the clinic’s time',
      );
      widget.content = undefined;
      await until(
        () => /retinoids: about 7 days before/.test(answer.textContent),
        'the section names ours again',
      );
      expect(warnings()).to.deep.equal([]);
    });

    it('offers booking once more when the quiz has made its list', async () => {
      const {widget, root} = await createAll(
        html`<mn-treatment-guide booking-url="/book" sections="prep-quiz faq"></mn-treatment-guide>`,
      );
      const shown = () => part(root, 'prep-quiz').querySelector<HTMLAnchorElement>('a[href="/book"]');
      expect(shown()).to.equal(null);
      widget.section = 'prep-quiz';
      await settled(widget);
      await new PrepQuizPage(rootOf(held(root, 'prep-quiz')!)).skipTo('list');
      await until(shown, 'the link is there');
      expect(part(root, 'prep-quiz').textContent).to.include(afterQuiz);
      widget.bookingUrl = 'javascript:alert(1)';
      await settled(widget);
      expect(shown(), 'never a script').to.equal(null);
      expect(part(root, 'prep-quiz').querySelector('.after')).to.equal(null);
      warnings();
    });
  });

  describe('its facts', () => {
    it('are shown whole, and can be left out', async () => {
      const {widget, root} = await create();
      for (const {label: name, value, text} of facts)
        for (const words of [name, value.text, text.text]) expect(shownText(root)).to.include(words);
      widget.content = {facts: null};
      await until(() => !root.querySelector('.facts'), 'they are gone');
    });
  });

  describe('loading', () => {
    it('brings a section when it is opened, or about to be, and says meanwhile what it tells', async () => {
      withoutIdle();
      const {root} = await create();
      await painted();
      expect(heldNow(root)).to.deep.equal([]);
      press(tile(root, 'faq'));
      await until(
        () => shownText(root).includes(about.faq) || held(root, 'faq'),
        'something is there at once',
      );
      await until(() => held(root, 'faq'), 'it is there');
      expect(shownText(root)).to.not.include(about.faq);
      tile(root, 'prep-quiz').dispatchEvent(new PointerEvent('pointerenter'));
      await until(() => held(root, 'prep-quiz'), 'what the pointer is over comes');
      expect(heldNow(root)).to.deep.equal(['prep-quiz', 'faq']);
    });

    it('brings everything once the page is quiet', async () => {
      hurry();
      const {root} = await create();
      await until(() => isComplete(root), 'all are there');
    });

    it('prints the shelf once something stands on it', async () => {
      const {root} = await createAll(
        html`<mn-treatment-guide section="routine-checker"></mn-treatment-guide>`,
      );
      const checker = rootOf(held(root, 'routine-checker')!);
      checker.querySelector<HTMLElement>('.pick')!.click();
      await until(() => checker.querySelector('.result'), 'the result is there');
      await until(() => part(root, 'routine-checker').matches('.is-answered'), 'the guide knows');
      await showAs('print', root, checker);
      expect(shownText(checker)).to.include('Retinol');
      expect(isShown(part(root, 'routine-checker'))).to.equal(true);
      expect(isShown(part(root, 'prep-quiz')), 'the quiz, which nobody has answered').to.equal(false);
    });

    it('brings everything when the page is about to be printed', async () => {
      withoutIdle();
      const {root} = await create();
      dispatchEvent(new Event('beforeprint'));
      await until(() => isComplete(root), 'all are there');
    });
  });

  describe('the space that is kept for a section', () => {
    for (const lang of ['en', 'de'])
      it(`is given back once it is there, at every width and in any font: ${lang}`, async () => {
        const {widget, root} = await createAll(undefined, {lang});
        const place = widget.parentElement!;
        for (const name of usual) {
          widget.section = name;
          await settled(widget);
          for (const font of ['sans-serif', 'serif', 'monospace'])
            for (const width of [360, 390, 768, 1100, 1280]) {
              Object.assign(place.style, {fontFamily: font, inlineSize: `${width}px`});
              await painted();
              const {bottom} = part(root, name).getBoundingClientRect();
              const blank = bottom - held(root, name)!.getBoundingClientRect().bottom;
              expect(blank, `below ${name}, ${width} px, ${font}`).to.be.within(-1, 1);
              const others = [...root.querySelectorAll('.part[hidden]')].map((one) => one.clientHeight);
              expect(Math.max(...others), `of what is closed beside ${name}`).to.equal(0);
            }
        }
      });
  });

  describe('all parts', () => {
    it('open one in their place by mouse, and get the focus back', async () => {
      const {widget, root} = await createAll(undefined, {width: 360});
      const events: string[] = [];
      listen('mn-section-change', ({detail}) => events.push(detail.section));
      const address = location.href;
      tile(root, 'faq').scrollIntoView({block: 'center'});
      await painted();
      await point(tile(root, 'faq'));
      await until(
        () => root.activeElement === heading(root, 'faq'),
        () => `the focus is on its heading, not on ${root.activeElement?.outerHTML.slice(0, 80)}`,
      );
      expect(open(root)).to.deep.equal(['faq']);
      expect(widget.section).to.equal('faq');
      expect(location.href, 'the address').to.equal(address);
      expect(heading(root, 'faq').getBoundingClientRect().top, 'in view').to.be.within(0, innerHeight / 2);
      for (const gone of ['.tiles', '.facts', '.intro'])
        expect(isShown(root.querySelector(gone)!), gone).to.equal(false);

      press(back(root)!);
      await until(() => root.activeElement === tile(root, 'faq'), 'the focus is back on the tile');
      expect(open(root)).to.deep.equal([]);
      expect(isShown(root.querySelector('.facts')!)).to.equal(true);
      expect(events).to.deep.equal(['faq', '']);
      const {top, bottom} = tile(root, 'faq').getBoundingClientRect();
      expect(top, 'its top in view').to.be.at.least(-1);
      expect(bottom, 'its end in view').to.be.at.most(innerHeight + 1);
    });

    it('are worked by keyboard, from the first to the last', async () => {
      const {root} = await createAll(
        html`<mn-treatment-guide sections="pain-explainer faq"></mn-treatment-guide>`,
        {width: 360},
      );
      tile(root, 'pain-explainer').focus();
      await sendKeys({press: 'Enter'});
      await until(() => root.activeElement === heading(root, 'pain-explainer'), 'the first is open');
      next(root)!.focus();
      expect(next(root)!.textContent).to.include(parts.faq);
      await sendKeys({press: 'Enter'});
      await until(() => root.activeElement === heading(root, 'faq'), 'the other is open');
      expect(heading(root, 'faq').getBoundingClientRect().top, 'from its beginning').to.be.within(
        0,
        innerHeight / 2,
      );
      expect(open(root)).to.deep.equal(['faq']);
      next(root)!.focus();
      await sendKeys({press: 'Enter'});
      await until(() => root.activeElement === tile(root, 'faq'), 'after the last, all are back');
    });

    it('tell which have been read, in words too, and how many; at last that these were all', async () => {
      const {widget, root} = await createAll(
        html`<mn-treatment-guide sections="pain-explainer faq"></mn-treatment-guide>`,
      );
      expect(ticked(root)).to.deep.equal([]);
      expect(root.querySelector('.progress'), 'nobody has to').to.equal(null);
      press(tile(root, 'faq'));
      await until(() => root.querySelector('.bar'), 'it is open');
      expect(root.querySelector('.bar')!.textContent).to.include('Part 2 of 2');
      press(back(root)!);
      await until(() => ticked(root).join() === 'faq', 'it has a tick');
      expect(tile(root, 'faq').textContent).to.include('read');
      expect(root.querySelector('.progress')!.textContent).to.include('1 of 2');
      expect(shownText(root)).to.not.include(done);
      widget.section = 'pain-explainer';
      await settled(widget);
      widget.section = '';
      await settled(widget);
      expect(shownText(root)).to.include('2 of 2').and.to.include(done);
    });

    it('leave what stands above them where it is', async () => {
      const {widget, root} = await createAll(undefined, {width: 360});
      const above = document.createElement('p');
      above.textContent = 'Above the guide.';
      widget.before(above);
      scrollTo(0, 0);
      await painted();
      const before = above.getBoundingClientRect().top;
      tile(root, 'how-it-works').click();
      await until(() => root.activeElement === heading(root, 'how-it-works'), 'it is open');
      expect(above.getBoundingClientRect().top).to.equal(before);
    });

    it('open in another tab as any link does', async () => {
      const {root} = await create();
      const event = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ctrlKey: true});
      addEventListener('click', (last) => last.preventDefault(), {once: true});
      tile(root, 'faq').dispatchEvent(event);
      await painted();
      expect(open(root)).to.deep.equal([]);
    });
  });

  describe('a section', () => {
    const goTo = (fragment: string) => {
      const address = location.href;
      undo.push(() => history.replaceState(null, '', address));
      location.hash = fragment;
    };

    it('can be open from the start, and another be opened by the page, which keeps the focus', async () => {
      const {widget, root} = await create(
        html`<mn-treatment-guide section="prep-quiz"></mn-treatment-guide>`,
      );
      const events: string[] = [];
      listen('mn-section-change', ({detail}) => events.push(detail.section));
      expect(open(root)).to.deep.equal(['prep-quiz']);
      expect(marked(root)).to.deep.equal(['prep-quiz']);
      widget.section = 'pain-explainer';
      await settled(widget);
      expect(open(root)).to.deep.equal(['pain-explainer']);
      expect(events).to.deep.equal(['pain-explainer']);
      expectSame(document.activeElement, document.body, 'the focus stays where it was');
    });

    it('that is not here is named once, and all parts are shown', async () => {
      const {widget, root} = await create(html`<mn-treatment-guide section="quiz"></mn-treatment-guide>`);
      expect(widget.section).to.equal('');
      expect(open(root)).to.deep.equal([]);
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.include('<mn-treatment-guide> section').and.include('"quiz"');
    });

    it('is opened by a link to its name, again and again', async () => {
      const {root} = await create();
      goTo('recovery-timeline');
      await until(() => root.activeElement === heading(root, 'recovery-timeline'), 'it is open');
      press(back(root)!);
      await until(() => !open(root).length, 'it is closed');
      const link = document.createElement('a');
      link.href = '#recovery-timeline';
      document.body.append(link);
      undo.push(() => link.remove());
      link.click();
      await until(() => open(root)[0] === 'recovery-timeline', 'it is open again');
    });

    it('is open where the page is opened with such an address', async () => {
      goTo('prep-quiz');
      const {root} = await create();
      await until(() => open(root)[0] === 'prep-quiz', 'it is open');
    });

    it('leaves a link to the page’s own element to the page', async () => {
      const own = document.createElement('p');
      own.id = 'faq';
      document.body.append(own);
      undo.push(() => own.remove());
      const {root} = await create();
      goTo('faq');
      await painted();
      await painted();
      expect(open(root)).to.deep.equal([]);
    });

    it('is opened by a link to a question in it, which is answered', async () => {
      const {root} = await createAll();
      goTo('faq-pain');
      await until(() => open(root)[0] === 'faq', 'the questions are open');
      const question = await until(
        () => rootOf(held(root, 'faq')!).querySelector<HTMLDetailsElement>('#faq-pain[open]'),
        'the answer is there',
      );
      await until(() => {
        const {top} = question.getBoundingClientRect();
        return top > -2 && top < innerHeight;
      }, 'and in view');
    });

    it('is opened where a search in the page has found something in it', async () => {
      const {widget, root} = await createAll();
      part(root, 'recovery-timeline').dispatchEvent(new Event('beforematch', {bubbles: true}));
      await settled(widget);
      expect(open(root)).to.deep.equal(['recovery-timeline']);
    });
  });

  describe('the quiz inside, printed alone', () => {
    const far = '2031-05-05';
    const printFrom = async (root: ShadowRoot, quiz: Element) => {
      const patient = new PrepQuizPage(rootOf(quiz));
      await patient.skipTo('list', {date: [far]});
      let printed = 0;
      const print = window.print.bind(window);
      undo.push(() => (window.print = print));
      window.print = () => printed++;
      // Other sheets may still come with lazy parts.
      const leavingOut = () =>
        [document, root].map((place) => {
          const rules = place.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
          return rules.filter(({cssText}) => cssText.includes(':not(:nth-child(')).length;
        });
      expect(leavingOut(), 'before').to.deep.equal([0, 0]);
      undo.push(() => dispatchEvent(new Event('afterprint')));
      patient.button('Print').click();
      await until(() => printed, 'it is printed');
      await showAs('print', rootOf(quiz), root, document as unknown as ShadowRoot);
      await painted();
      expect(leavingOut(), 'meanwhile').to.deep.equal([1, 1]);
      return () => {
        dispatchEvent(new Event('afterprint'));
        expect(leavingOut(), 'nothing is left behind').to.deep.equal([0, 0]);
      };
    };
    const openQuiz = async (widget: TreatmentGuide, root: ShadowRoot) => {
      widget.section = 'prep-quiz';
      await settled(widget);
      return held(root, 'prep-quiz')!;
    };
    const expectAlone = (root: ShadowRoot, quiz: Element) => {
      expect(isShown(quiz), 'the quiz').to.equal(true);
      const others = [
        ...root.querySelectorAll('.opening, .facts, nav, .bar, .next, .label, .after, .part:not(#prep-quiz)'),
      ];
      expect(others.filter(isShown).map(({className}) => className)).to.deep.equal([]);
      expect(shownText(root), 'who it is from').to.include('Harbour').and.include('not medical advice');
    };

    it('is on the paper without the rest of the guide and of the page', async () => {
      const {widget, root} = await createAll(
        html`<mn-treatment-guide booking-url="/book" clinic-name="Harbour"></mn-treatment-guide>
          <p class="of-the-page">Not for paper</p>`,
      );
      const quiz = await openQuiz(widget, root);
      const restore = await printFrom(root, quiz);
      expectAlone(root, quiz);
      expect(isShown(widget.parentElement!.querySelector('.of-the-page')!)).to.equal(false);
      restore();
    });

    it('also when the guide’s sources come while it is printed', async () => {
      withoutIdle();
      const {widget, root} = await createAll(
        html`<mn-treatment-guide sections="prep-quiz" clinic-name="Harbour"></mn-treatment-guide>`,
      );
      const quiz = await openQuiz(widget, root);
      const restore = await printFrom(root, quiz);
      const sources = root.querySelector<HTMLDetailsElement>('.facts .evidence')!;
      sources.open = true;
      await until(
        () =>
          sources.querySelector('.evidence-label') &&
          root.adoptedStyleSheets.some(({cssRules}) =>
            [...cssRules].some(({cssText}) => cssText.includes('.evidence-label')),
          ),
        () => `the sources have come, with their styles: ${sources.outerHTML.slice(0, 300)}`,
        20_000,
      );
      expectAlone(root, quiz);
      restore();
    });

    it('also where the clinic has put in its own', async () => {
      const {widget, root} = await createAll(
        html`<mn-treatment-guide clinic-name="Harbour">
          <mn-prep-quiz slot="prep-quiz"></mn-prep-quiz>
          <mn-faq slot="faq"></mn-faq>
        </mn-treatment-guide>`,
      );
      const quiz = await openQuiz(widget, root);
      const restore = await printFrom(root, quiz);
      expectAlone(root, quiz);
      expect(isShown(widget.querySelector('mn-faq')!)).to.equal(false);
      restore();
    });
  });

  describe('from its own files', () => {
    type HostWindow = Window &
      typeof globalThis & {
        watched: {warnings: string[]; errors: string[]; roots: WeakMap<Element, ShadowRoot>};
      };

    const openPage = async (from: string, width = 800) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = `inline-size: ${width}px; block-size: 600px; border: 0; display: block`;
      frame.src = `/hosts/guide.html?from=${from}`;
      document.body.prepend(frame);
      scrollTo(0, 0);
      undo.push(() => frame.remove());
      const view = () => frame.contentWindow as HostWindow;
      const root = await until(() => {
        const guide = frame.contentDocument?.querySelector('mn-treatment-guide');
        const made = guide && view().watched?.roots.get(guide);
        return made?.querySelector('.facts dl') ? made : undefined;
      }, 'the guide is there');
      return {view: view(), root};
    };

    // Layout shifts are counted by Chromium alone.
    for (const width of isChromium ? [360, 1000] : []) {
      it(`nothing moves by itself, on the hub or once a section is open, at ${width} px`, async () => {
        const {view, root} = await openPage('/cdn', width);
        const shifts: string[] = [];
        let calmFrom = 0;
        type Shift = PerformanceEntry & {value: number; sources: {node: Node | null}[]};
        const observer = new view.PerformanceObserver((list) => {
          for (const {startTime, value, sources} of list.getEntries() as Shift[])
            if (startTime > calmFrom)
              shifts.push(
                `${value.toFixed(4)}: ${sources.map(({node}) => (node instanceof view.Element ? `${node.localName}#${node.id}.${node.className}` : node?.nodeName)).join()}`,
              );
        });
        // It has taken its place: this page keeps none for it.
        await painted();
        await painted();
        observer.observe({type: 'layout-shift'});
        await until(() => root.querySelectorAll('.part.is-ready').length === usual.length, 'all are there');
        await painted();
        expect(shifts, 'on the hub').to.deep.equal([]);
        press(tile(root, 'pain-explainer'));
        await until(() => root.activeElement === heading(root, 'pain-explainer'), 'it is open');
        await until(() => root.querySelector('#pain-explainer.is-ready'), 'all of it is there');
        await painted();
        await painted();
        // What was asked for has taken the place of what was there.
        calmFrom = view.performance.now();
        shifts.length = 0;
        const page = view.document.documentElement;
        while (view.scrollY + view.innerHeight < page.scrollHeight - 1) {
          view.scrollBy({top: 60, behavior: 'instant'});
          await painted();
        }
        observer.disconnect();
        expect(shifts, 'while it is read').to.deep.equal([]);
      });
    }

    it('a section that cannot be loaded says so calmly; the others are there', async () => {
      const {view, root} = await openPage('/cdn-without/pain-explainer');
      view.dispatchEvent(new Event('beforeprint'));
      press(tile(root, 'pain-explainer'));
      const retry = await until(
        () => part(root, 'pain-explainer').querySelector('button'),
        'it can be asked for again',
      );
      expect(part(root, 'pain-explainer').textContent)
        .to.include(failed.text)
        .and.include(about['pain-explainer']);
      await until(() => root.querySelector('#faq mn-faq'), 'the others are there');

      retry.click();
      await until(() => root.activeElement === heading(root, 'pain-explainer'), 'the focus is not lost');
      await until(() => part(root, 'pain-explainer').querySelector('button'), 'it has failed again');
      const warned = view.watched.warnings.filter((text) => text.includes('pain-explainer'));
      expect(warned).to.have.lengthOf(1);
      expect(warned[0]).to.include('<mn-treatment-guide> pain-explainer: could not be loaded');
      expect(view.watched.errors).to.deep.equal([]);
    });

    it('one that failed comes when asked for again', async () => {
      const {view, root} = await openPage(`/cdn-twice-without/pain-explainer,${Math.random()}`);
      view.dispatchEvent(new Event('beforeprint'));
      const retry = await until(
        () => part(root, 'pain-explainer').querySelector('button'),
        'it can be asked for again',
      );
      retry.click();
      await until(() => part(root, 'pain-explainer').querySelector('mn-pain-explainer'), 'it is there');
      expect(root.querySelectorAll('.part')).to.have.lengthOf(usual.length);
    });
  });
});
