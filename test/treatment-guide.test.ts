import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {treatmentGuideContent} from '../src/widgets/treatment-guide/treatment-guide.content.js';
import {chooseSections, guideSections} from '../src/widgets/treatment-guide/treatment-guide.logic.js';
import type {TreatmentGuide} from '../src/widgets/treatment-guide/treatment-guide.js';
import {describeConformance} from './support/conformance.js';
import {
  everyElement,
  expect,
  expectSame,
  fixture,
  focusedIn,
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
import {pressTogether} from './support/keys.js';
import {boxAtRest, isShown, shownText} from './support/layout.js';
import {showAs} from './support/media.js';
import {Patient} from './support/quiz.js';
import {hurry} from './support/work.js';

const {about, afterQuiz, facts, failed, parts} = treatmentGuideContent();
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
const link = (root: ShadowRoot, name: string) => root.querySelector<HTMLElement>(`nav a[href="#${name}"]`)!;
const label = (root: ShadowRoot, name: string) => root.getElementById(`label-${name}`)!;
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
    press(link(root, 'pain-explainer'));
    await until(() => marked(root)[0] === 'pain-explainer', 'the section is current');
  },
  state: (widget, root) => [(widget as TreatmentGuide).section, marked(root)],
  onPaper: (_, root) => {
    expect(isShown(root.querySelector('nav')!), 'navigation').to.equal(false);
    for (const name of usual) {
      expect(isShown(held(root, name)!), name).to.equal(true);
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
    it('are the usual ones, numbered alike in the navigation and on the page', async () => {
      const {root} = await create();
      expect([...root.querySelectorAll('.part')].map(({id}) => id)).to.deep.equal(usual);
      const names = usual.map((name) => parts[name]);
      expect([...root.querySelectorAll('nav a')].map((one) => one.textContent.trim())).to.deep.equal(names);
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

    it('can change while it is shown, and the current one stays one of them', async () => {
      const {widget, root} = await createAll();
      widget.sections = 'recovery-timeline faq';
      await until(() => complete(root), 'both are there');
      await settled(widget);
      expect([...root.querySelectorAll('.part')].map(({id}) => id)).to.deep.equal([
        'recovery-timeline',
        'faq',
      ]);
      expect(widget.section).to.equal('recovery-timeline');
      expect(marked(root)).to.deep.equal(['recovery-timeline']);
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
      await until(
        () => rootOf(own).querySelector('#heading h4')?.textContent === 'How it feels with us',
        'the clinic’s words are shown',
      );
      expect(root.querySelectorAll('mn-pain-explainer')).to.have.lengthOf(0);
    });
  });

  describe('what it holds', () => {
    it('takes over what the guide is told, under its own heading level, without a frame', async () => {
      const {widget, root} = await createAll(
        html`<mn-treatment-guide heading-level="3" phone="1" hide-evidence></mn-treatment-guide>`,
        {lang: 'en-US'},
      );
      const check = (booking: string) => {
        for (const name of usual) {
          const child = held(root, name) as TreatmentGuide;
          expect(child.bookingUrl, name).to.equal(booking);
          expect(child.phone, name).to.equal('1');
          expect(child.hideEvidence, name).to.equal(true);
          expect(rootOf(child).querySelector('#heading h4'), name).to.exist;
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
        html`<mn-treatment-guide booking-url="/book" phone="1" clinic-name="Harbour"></mn-treatment-guide>`,
      );
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
          rootOf(held(root, name)!).querySelector('#heading h3')!,
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
      const {root} = await createAll();
      expect(ready).to.equal(1);
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
      await new Patient(rootOf(held(root, 'prep-quiz')!)).skipTo('list');
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
    it('brings what is near view, and the rest when it comes near', async () => {
      withoutIdle();
      const {root} = await create();
      await until(() => held(root, 'how-it-works'), 'the first is there');
      await painted();
      expect(heldNow(root)).to.not.include('faq').and.not.include('recovery-timeline');
      expect(shownText(root)).to.include(about.faq);
      part(root, 'faq').scrollIntoView();
      await until(() => held(root, 'faq'), 'the last is there');
      await until(() => !shownText(root).includes(about.faq), 'its sentence has gone');
    });

    it('brings everything once the page is quiet', async () => {
      hurry();
      const {root} = await create();
      await until(() => isComplete(root), 'all are there');
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
      it(`is given back once it is there, in view or not, at every width and in any font: ${lang}`, async () => {
        const {widget, root} = await createAll(undefined, {lang});
        const place = widget.parentElement!;
        for (const font of ['sans-serif', 'serif', 'monospace'])
          for (const width of [360, 390, 768, 1100, 1280]) {
            Object.assign(place.style, {fontFamily: font, inlineSize: `${width}px`});
            await painted();
            for (const name of usual) {
              const {bottom} = part(root, name).getBoundingClientRect();
              const padding = parseFloat(getComputedStyle(part(root, name)).paddingBlockEnd);
              const blank = bottom - padding - held(root, name)!.getBoundingClientRect().bottom;
              expect(blank, `below ${name}, ${width} px, ${font}`).to.be.within(-1, 1);
            }
          }
      });
  });

  describe('the navigation', () => {
    for (const width of [360, 1100]) {
      it(`leads to a section by mouse, at ${width} px`, async () => {
        const {widget, root} = await createAll(undefined, {width});
        const events: string[] = [];
        listen('mn-section-change', ({detail}) => events.push(detail.section));
        const address = location.href;
        link(root, 'pain-explainer').scrollIntoView({block: 'center', inline: 'center'});
        await painted();
        await point(link(root, 'pain-explainer'));
        await until(
          () => root.activeElement === label(root, 'pain-explainer'),
          () => `the focus is on its name, not on ${root.activeElement?.outerHTML.slice(0, 80)}`,
        );
        await settled(widget);

        expect(marked(root)).to.deep.equal(['pain-explainer']);
        expect(widget.section).to.equal('pain-explainer');
        expect(events).to.deep.equal(['pain-explainer']);
        expect(location.href, 'the address').to.equal(address);
        const {top} = label(root, 'pain-explainer').getBoundingClientRect();
        const bar = root.querySelector('nav')!.getBoundingClientRect();
        expect(top, 'its name is at the top').to.be.within(width < 900 ? bar.bottom : 0, innerHeight / 3);
        // The bar is still there, with the link in it.
        await until(() => {
          const place = link(root, 'pain-explainer').getBoundingClientRect();
          return (
            place.top >= 0 &&
            place.bottom <= innerHeight &&
            place.left >= bar.left - 1 &&
            place.right <= bar.right + 1
          );
        }, 'the link is in view');
      });
    }

    it('works by keyboard, and nothing that has the focus lies behind the bar', async () => {
      const {root} = await createAll(
        html`<mn-treatment-guide sections="pain-explainer prep-quiz faq"></mn-treatment-guide>`,
        {width: 360},
      );
      const before = document.createElement('button');
      (root.host as HTMLElement).before(before);
      before.focus();
      for (let presses = 0; root.activeElement !== link(root, 'prep-quiz'); presses++) {
        expect(presses, 'Tab leads to the link').to.be.lessThan(20);
        await sendKeys({press: 'Tab'});
      }
      await sendKeys({press: 'Enter'});
      await until(() => root.activeElement === label(root, 'prep-quiz'), 'the focus is on the name');
      await sendKeys({press: 'Tab'});
      const inside = () => focusedIn(root)!;
      expect(inside().matches('input'), 'the first answer is next').to.equal(true);

      for (let presses = 0; presses < 6; presses++) {
        await pressTogether('Shift', 'Tab');
        await painted();
        const {left, top, width, height} = inside().getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const nav = root.querySelector('nav')!;
        const bar = nav.getBoundingClientRect();
        const hidden =
          !nav.contains(inside()) && y > bar.top && y < bar.bottom && x > bar.left && x < bar.right;
        expect(hidden, `${inside().outerHTML.slice(0, 60)} behind the bar`).to.equal(false);
      }
    });

    it('marks the section that is read while the page is scrolled', async () => {
      const {widget, root} = await createAll();
      const events: string[] = [];
      listen('mn-section-change', ({detail}) => events.push(detail.section));
      for (const name of ['prep-quiz', 'how-it-works', 'benefits-carousel']) {
        const {top} = part(root, name).getBoundingClientRect();
        scrollBy(0, top - innerHeight * 0.3);
        await until(() => widget.section === name, `${name} is current`);
        await settled(widget);
        expect(marked(root)).to.deep.equal([name]);
      }
      expect(events).to.deep.equal(['prep-quiz', 'how-it-works', 'benefits-carousel']);
    });

    it('keeps what was asked for where the page ends, until the reader moves on', async () => {
      const {widget, root} = await createAll();
      link(root, 'faq').click();
      await painted();
      await painted();
      expect(marked(root)).to.deep.equal(['faq']);
      label(root, 'faq').dispatchEvent(new WheelEvent('wheel', {bubbles: true}));
      const {top} = part(root, 'prep-quiz').getBoundingClientRect();
      scrollBy(0, top - innerHeight * 0.3);
      await until(() => widget.section === 'prep-quiz', 'what is read is current again');
    });

    it('marks the first section again at the top of the page, however the reader got there', async () => {
      const {widget, root} = await createAll();
      link(root, 'faq').click();
      await painted();
      await painted();
      expect(marked(root)).to.deep.equal(['faq']);
      // As by the scroll bar: nothing that the guide could hear.
      scrollTo(0, 0);
      await until(() => widget.section === 'how-it-works', 'the first section is current');
      await settled(widget);
      expect(marked(root)).to.deep.equal(['how-it-works']);
    });

    it('starts at the section asked for, and goes to one that is set later', async () => {
      const {widget, root} = await create(
        html`<mn-treatment-guide section="prep-quiz"></mn-treatment-guide>`,
      );
      const atTop = (name: string) => {
        const {top} = label(root, name).getBoundingClientRect();
        return top >= 0 && top < innerHeight / 3;
      };
      expect(marked(root)).to.deep.equal(['prep-quiz']);
      await until(() => atTop('prep-quiz'), 'it is at the top');
      widget.section = 'pain-explainer';
      await settled(widget);
      await until(() => atTop('pain-explainer'), 'the other is at the top');
      expect(marked(root)).to.deep.equal(['pain-explainer']);
      expectSame(document.activeElement, document.body, 'the focus stays where it was');
    });

    it('a section that is not here is named once, and the first is current', async () => {
      const {widget} = await create(html`<mn-treatment-guide section="quiz"></mn-treatment-guide>`);
      expect(widget.section).to.equal('how-it-works');
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.include('<mn-treatment-guide> section').and.include('"quiz"');
    });
  });

  describe('the quiz inside, printed alone', () => {
    const far = '2031-05-05';
    const printFrom = async (root: ShadowRoot, quiz: Element) => {
      const patient = new Patient(rootOf(quiz));
      await patient.skipTo('list', {date: [far]});
      let printed = 0;
      const print = window.print.bind(window);
      undo.push(() => (window.print = print));
      window.print = () => printed++;
      // Other sheets may still come with later parts.
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
    const expectAlone = (root: ShadowRoot, quiz: Element) => {
      expect(isShown(quiz), 'the quiz').to.equal(true);
      const others = [
        ...root.querySelectorAll('.opening, .facts, nav, .label, .after, .part:not(#prep-quiz)'),
      ];
      expect(others.filter(isShown).map(({className}) => className)).to.deep.equal([]);
      expect(shownText(root), 'who it is from').to.include('Harbour').and.include('not medical advice');
    };

    it('is on the paper without the rest of the guide and of the page', async () => {
      const {widget, root} = await createAll(
        html`<mn-treatment-guide booking-url="/book" clinic-name="Harbour"></mn-treatment-guide>
          <p class="of-the-page">Not for paper</p>`,
      );
      const quiz = held(root, 'prep-quiz')!;
      const restore = await printFrom(root, quiz);
      expectAlone(root, quiz);
      expect(isShown(widget.parentElement!.querySelector('.of-the-page')!)).to.equal(false);
      restore();
    });

    it('also when the guide’s sources come while it is printed', async () => {
      withoutIdle();
      const {root} = await createAll(
        html`<mn-treatment-guide sections="prep-quiz" clinic-name="Harbour"></mn-treatment-guide>`,
      );
      const quiz = held(root, 'prep-quiz')!;
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
      const quiz = widget.querySelector('mn-prep-quiz')!;
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

    const open = async (from: string, width = 800) => {
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

    for (const width of [360, 1000]) {
      it(`nothing moves while the page is scrolled from end to end, at ${width} px`, async () => {
        const {view, root} = await open('/cdn', width);
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
        const shifts: string[] = [];
        type Shift = PerformanceEntry & {value: number; sources: {node: Node | null}[]};
        const observer = new view.PerformanceObserver((list) => {
          for (const {value, sources} of list.getEntries() as Shift[])
            shifts.push(
              `${value.toFixed(4)}: ${sources.map(({node}) => (node instanceof view.Element ? `${node.localName}#${node.id}.${node.className}` : node?.nodeName)).join()}`,
            );
        });
        await until(() => root.querySelector('mn-how-it-works'), 'the first section is there');
        observer.observe({type: 'layout-shift'});
        const page = view.document.documentElement;
        while (view.scrollY + view.innerHeight < page.scrollHeight - 1) {
          view.scrollBy({top: 60, behavior: 'instant'});
          await painted();
        }
        await until(() => root.querySelector('mn-faq'), 'the last section is there');
        while (view.scrollY > 0) {
          view.scrollBy({top: -120, behavior: 'instant'});
          await painted();
        }
        observer.disconnect();
        expect(shifts).to.deep.equal([]);
        expect(root.querySelectorAll('.part slot > :defined')).to.have.lengthOf(usual.length);
      });
    }

    it('a section that cannot be loaded says so calmly; the others are there', async () => {
      const {view, root} = await open('/cdn-without/pain-explainer');
      view.dispatchEvent(new Event('beforeprint'));
      const retry = await until(
        () => part(root, 'pain-explainer').querySelector('button'),
        'it can be asked for again',
      );
      expect(part(root, 'pain-explainer').textContent)
        .to.include(failed.text)
        .and.include(about['pain-explainer']);
      await until(() => root.querySelector('#faq mn-faq'), 'the others are there');

      retry.click();
      await until(() => root.activeElement === label(root, 'pain-explainer'), 'the focus is not lost');
      await until(() => part(root, 'pain-explainer').querySelector('button'), 'it has failed again');
      const warned = view.watched.warnings.filter((text) => text.includes('pain-explainer'));
      expect(warned).to.have.lengthOf(1);
      expect(warned[0]).to.include('<mn-treatment-guide> pain-explainer: could not be loaded');
      expect(view.watched.errors).to.deep.equal([]);
    });

    it('one that failed comes when asked for again', async () => {
      const {view, root} = await open(`/cdn-twice-without/pain-explainer,${Math.random()}`);
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
