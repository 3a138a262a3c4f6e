import '../src/define/faq.js';
import '../src/define/pain-explainer.js';
import '../src/define/prep-quiz.js';
import de from '../src/language/generated/de/pain-explainer.js';
import fr from '../src/language/generated/fr/pain-explainer.js';
import ar from '../src/language/generated/ar/prep-quiz.js';
import {column, expect, fixture, html, rootOf, settled, until} from './support/fixture.js';
import {overhangs, shownText} from './support/layout.js';

const german = de['painExplainer.heading'];
const french = fr['painExplainer.heading'];
const headingOf = (widget: Element) => rootOf(widget).querySelector('#heading')!.textContent.trim();
const says = (widget: Element, words: string) =>
  until(
    () => headingOf(widget) === words,
    () => `the heading says "${words}", not "${headingOf(widget)}"`,
  );

describe('languages', () => {
  it('can differ from widget to widget', async () => {
    const one = await fixture(html`<mn-pain-explainer lang="de-AT"></mn-pain-explainer>`);
    const other = await fixture(html`<mn-pain-explainer lang="fr"></mn-pain-explainer>`);
    const third = await fixture(html`<mn-pain-explainer></mn-pain-explainer>`);
    await says(one, german);
    await says(other, french);
    await says(third, 'Does it hurt?');
    expect(
      [one, other].map((widget) => rootOf(widget).querySelector('.root')!.getAttribute('lang')),
    ).to.deep.equal(['de', 'fr']);
  });

  it('follow the page while it is open', async () => {
    const page = document.documentElement;
    const before = page.lang;
    const place = column();
    place.removeAttribute('lang');
    const widget = document.createElement('mn-pain-explainer');
    place.append(widget);
    await settled(widget);
    try {
      page.lang = 'fr-CA';
      await says(widget, french);
      page.lang = 'de';
      await says(widget, german);
      // A browser's translator has come over the page: its words are its own business.
      page.className = 'translated-ltr';
      page.lang = 'es';
      await settled(widget);
      widget.setAttribute('clinic-name', 'x');
      await settled(widget);
      expect(headingOf(widget)).to.equal(german);
    } finally {
      page.className = '';
      page.lang = before;
    }
    await says(widget, 'Does it hurt?');
  });

  it('reach what comes later, and what opens', async () => {
    const widget = await fixture(html`<mn-faq lang="de"></mn-faq>`);
    const root = rootOf(widget);
    await until(() => root.querySelector('.question .answer'), 'the answers are there');
    root.querySelector<HTMLElement>('.question > summary')!.click();
    await until(() => root.querySelector('.question[open] .evidence summary'), 'the answer is open');
    root.querySelector<HTMLElement>('.question[open] .evidence summary')!.click();
    await until(() => root.querySelector('.evidence-reviewed'), 'the sources are there');
    expect(root.textContent).to.not.match(/\b(How do we know|Held against|No clinician|small studies)\b/);
    expect(root.textContent).to.include('November 2026');
  });

  for (const width of [280, 700]) {
    it(`run from right to left in Arabic, on a page that does not, at ${width} px`, async () => {
      const widget = await fixture(html`<mn-prep-quiz lang="ar" booking-url="/book"></mn-prep-quiz>`, {
        width,
      });
      const root = rootOf(widget);
      expect(headingOf(widget)).to.equal(ar['prepQuiz.heading']);
      const box = root.querySelector('.root')!;
      expect(getComputedStyle(box).direction).to.equal('rtl');
      const option = root.querySelector('.option')!;
      const [radio, label] = [...option.children].map((one) => one.getBoundingClientRect());
      expect(radio!.left).to.be.greaterThan(label!.left);
      expect(overhangs(widget, root)).to.deep.equal([]);
      expect(shownText(root)).to.not.match(/[a-z]{4}/i);
    });
  }

  for (const [language, letters] of [
    ['de', 'word-break: break-all'],
    ['ko', ''],
  ] as const) {
    it(`have lines of whole words: ${language}`, async () => {
      const widget = await fixture(html`<mn-prep-quiz lang=${language}></mn-prep-quiz>`, {
        width: 280,
        css: `.column {${letters}}`,
      });
      const texts = document.createTreeWalker(rootOf(widget), NodeFilter.SHOW_TEXT);
      const torn: string[] = [];
      let words = 0;
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        for (const {0: word, index} of text.textContent!.matchAll(/\p{L}+/gu)) {
          const range = new Range();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          // WebKit adds an empty box at the end of the line before.
          const boxes = [...range.getClientRects()].filter(({width}) => width > 0);
          const lines = new Set(boxes.map(({top}) => Math.round(top)));
          if (lines.size > 1) torn.push(word);
          words += lines.size;
        }
      }
      expect(words, 'words that are shown').to.be.greaterThan(30);
      expect(torn).to.deep.equal([]);
    });
  }

  it('that we do not speak become English', async () => {
    const widget = await fixture(html`<mn-pain-explainer lang="sv"></mn-pain-explainer>`);
    expect(headingOf(widget)).to.equal('Does it hurt?');
    expect(rootOf(widget).querySelector('.root')!.getAttribute('lang')).to.equal('en');
  });
});
