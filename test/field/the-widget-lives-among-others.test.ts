/* Sticky headers, measured layouts, readers' own spacing, popups, and names that stand in for the page's own. */
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/all.js';
import {column, everyElement, expect, rootOf, settled, until} from '../support/fixture.js';

async function put<Type extends HTMLElement = HTMLElement>(
  html: string,
  css = '',
  width = 700,
): Promise<Type> {
  const place = column({css, width});
  place.innerHTML = html;
  const widget = [...place.querySelectorAll<Type>('*')].find(({tagName}) => tagName.startsWith?.('MN-'))!;
  await settled(widget);
  return widget;
}

const tags = [
  'benefits-carousel',
  'depth-explorer',
  'faq',
  'how-it-works',
  'pain-explainer',
  'prep-quiz',
  'recovery-timeline',
  'results-compare',
  'routine-checker',
  'treatment-guide',
];
// Of no server: a picture that is on its way when its frame goes counts as failed.
const drawn = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='30'/%3E";
const picture = `<img slot="before" alt="Before" src="${drawn}"><img slot="after" alt="After" src="${drawn}"><p slot="caption">Ours</p>`;

describe('a header stays at the top of the window', () => {
  for (const [how, css] of [
    ['--mn-scroll-margin', 'mn-faq {--mn-scroll-margin: 90px}'],
    ['the page’s own scroll-padding', 'html {scroll-padding-top: 90px}'],
  ] as const) {
    it(`a link to a question stops below it, by ${how}`, async () => {
      const widget = await put('<mn-faq></mn-faq><div style="block-size: 3000px"></div>', css);
      const root = rootOf(widget);
      await until(() => root.querySelector('.question'), 'the questions are there');
      location.hash = '#faq-pain';
      try {
        // Its section makes it anew when it opens.
        const question = () => root.querySelector<HTMLDetailsElement>('#faq-pain')!;
        await until(() => question().open && scrollY > 0, 'it is led to');
        await until(
          () => Math.abs(question().getBoundingClientRect().top - 90) < 3,
          () => `it stands below the header; now at ${question().getBoundingClientRect().top}`,
          10_000,
        );
      } finally {
        history.replaceState(null, '', location.pathname + location.search);
      }
    });
  }
});

describe('the page measures what it lays out', () => {
  it('hears when a widget has taken the place of its own words', async () => {
    const place = column();
    let height = 0;
    place.addEventListener('mn-resize', () => (height = place.offsetHeight));
    place.innerHTML = '<mn-faq><p>Ask us.</p></mn-faq>';
    await until(() => height > 0 && height === place.offsetHeight, 'the page hears of it');
  });

  it('hears when a widget has become higher, and when lower', async () => {
    const widget = await put('<mn-faq></mn-faq>');
    let heard = 0;
    widget.addEventListener('mn-resize', ({detail, bubbles, composed}) => {
      heard++;
      expect([detail, bubbles, composed]).to.deep.equal([null, true, true]);
    });
    await until(() => rootOf(widget).querySelector('.question'), 'the questions are there');
    const summary = rootOf(widget).querySelector('summary')!;
    for (const what of ['higher', 'lower']) {
      const before = heard;
      const height = widget.offsetHeight;
      summary.click();
      await until(() => widget.offsetHeight !== height, `it is ${what}`);
      await until(() => heard > before, `the page hears that it is ${what}`);
    }
  });
});

describe('readers space their text (WCAG 1.4.12)', () => {
  for (const name of tags) {
    it(`all text of <mn-${name}> is spaced`, async () => {
      const widget = await put(
        `<mn-${name} booking-url="/book">${name === 'results-compare' ? picture : ''}</mn-${name}>`,
        '* {letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important}',
      );
      const root = rootOf(widget);
      await until(
        () => root.querySelector<HTMLElement>('.root')!.style.getPropertyValue('--_tracking'),
        'it is read',
      );
      const tight = everyElement(root)
        .filter(
          (one) =>
            one instanceof HTMLElement &&
            // The fallback of a slot that is filled is not shown.
            one.getClientRects().length > 0 &&
            [...one.childNodes].some((node) => node instanceof Text && node.data.trim()),
        )
        .filter((one) => {
          const {letterSpacing, wordSpacing} = getComputedStyle(one);
          return !(parseFloat(letterSpacing) > 1.5 && parseFloat(wordSpacing) > 2);
        });
      expect(tight.map(({outerHTML}) => outerHTML.slice(0, 100))).to.deep.equal([]);
    });
  }

  it('spacing that is inherited from a theme ends at the widget', async () => {
    const widget = await put('<mn-faq></mn-faq>', '.column {letter-spacing: .3em; word-spacing: 1em}');
    const {letterSpacing, wordSpacing} = getComputedStyle(rootOf(widget).querySelector('p')!);
    expect([parseFloat(letterSpacing) || 0, parseFloat(wordSpacing) || 0]).to.deep.equal([0, 0]);
  });
});

describe('a widget is moved into a frame', () => {
  for (const name of tags) {
    it(`<mn-${name}> keeps its styles`, async () => {
      const widget = await put(`<mn-${name}>${name === 'results-compare' ? picture : ''}</mn-${name}>`);
      const frame = document.createElement('iframe');
      frame.style.cssText = 'inline-size: 700px; block-size: 800px';
      column().append(frame);
      const inside = frame.contentDocument!;
      inside.body.append(inside.adoptNode(widget));
      const root = rootOf(widget);
      await until(() => root.adoptedStyleSheets.length > 0, 'it has its style sheets');
      (widget as HTMLElement & {requestUpdate(): void}).requestUpdate();
      await (widget as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      const style = frame.contentWindow!.getComputedStyle(root.querySelector('.card')!);
      expect(parseFloat(style.paddingTop)).to.be.greaterThan(8);
      expect(widget.offsetHeight, 'no drawing has lost its bounds').to.be.lessThan(16_000);
    });
  }
});

describe('a form around a widget has fields whose names are the page’s own', () => {
  for (const field of [
    'parentNode',
    'parentElement',
    'assignedSlot',
    'getRootNode',
    'getAttribute',
    'querySelector',
    'host',
    'nodeType',
    'localName',
    'children',
    'closest',
    'className',
    'lang',
  ]) {
    it(`name="${field}"`, async () => {
      const widget = await put(
        `<h2>Ours</h2><form><input name="${field}"><div><mn-pain-explainer></mn-pain-explainer></div></form>`,
      );
      expect(
        rootOf(widget).querySelector<HTMLElement>('.root')!.style.getPropertyValue('--_heading-font'),
      ).to.not.equal('');
      expect(rootOf(widget).querySelector('.card')).to.not.equal(null);
    });
  }
});

describe('a guide at 400 %', () => {
  it('shows each tile in full when it has the focus', async () => {
    const widget = await put('<mn-treatment-guide></mn-treatment-guide>', '', 320);
    const list = rootOf(widget).querySelector('.tiles')!;
    const links = [...list.querySelectorAll('a')];
    links[0]!.focus();
    for (const link of links) {
      await until(() => rootOf(widget).activeElement === link, 'it has the focus');
      const frame = list.getBoundingClientRect();
      await until(
        () => {
          const {left, right} = link.getBoundingClientRect();
          return left >= frame.left - 1 && right <= frame.right + 1;
        },
        `"${link.textContent.trim()}" is in view in full`,
        8_000,
      );
      if (link !== links.at(-1)) await sendKeys({press: 'Tab'});
    }
  });
});
