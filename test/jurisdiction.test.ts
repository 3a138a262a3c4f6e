import {pageState, type SiteSettings} from '../src/page/page-state.js';
import '../src/define/benefits-carousel.js';
import '../src/define/depth-explorer.js';
import '../src/define/faq.js';
import '../src/define/pain-explainer.js';
import '../src/define/prep-quiz.js';
import {column, expect, fixture, html, rootOf, settled, until, warnings} from './support/fixture.js';
import {open} from './support/host-page.js';
import {isShown, shownText} from './support/layout.js';

/** What the script tag says for the whole page, until the test ends. */
function settle(settings: SiteSettings): void {
  pageState().loader = {version: '0.0.0', settings, load: () => undefined};
}
afterEach(() => delete pageState().loader);

describe('the rules of a place', () => {
  it('mark what is outside the label in the United States, and only there', async () => {
    const widget = await fixture(html`<mn-benefits-carousel jurisdiction="us"></mn-benefits-carousel>`);
    const root = rootOf(widget);
    const slides = [...root.querySelectorAll('.slide')].map(({textContent}) =>
      textContent.includes('This use goes beyond that'),
    );
    expect(slides).to.deep.equal([true, false, false, true, true, true]);
    widget.removeAttribute('jurisdiction');
    await settled(widget);
    expect(root.textContent).to.not.include('This use goes beyond that');
  });

  it('say what Scotland asks of numbing, with its source', async () => {
    const widget = await fixture(html`<mn-pain-explainer jurisdiction="gb-sct"></mn-pain-explainer>`);
    const root = rootOf(widget);
    root.querySelector<HTMLDetailsElement>('.more')!.open = true;
    await until(() => shownText(root).includes('prescribed anaesthetic'), 'the note is there');
    [...root.querySelectorAll<HTMLElement>('.evidence summary')].at(-1)!.click();
    await until(() => root.textContent.includes('Scotland) Act 2026'), 'the source is there');
  });

  it('that are not known are named once, and change nothing', async () => {
    await fixture(html`<mn-pain-explainer jurisdiction="mars"></mn-pain-explainer>`);
    const widget = await fixture(html`<mn-pain-explainer jurisdiction="mars"></mn-pain-explainer>`);
    expect(shownText(rootOf(widget))).to.include('Does it hurt?');
    expect(warnings()).to.have.lengthOf(1);
    expect(warnings()[0]).to.match(/jurisdiction: "mars" is not known\. Use one of us, gb, gb-sct, eu, au/);
  });

  it('count for the whole page, unless a widget names another', async () => {
    settle({jurisdiction: 'gb-sct'});
    const widget = await fixture(html`<mn-depth-explorer depth="2"></mn-depth-explorer>`);
    const root = rootOf(widget);
    await until(() => root.querySelector('.remark-ceiling'), 'the law is said');
    expect(root.querySelector('.remark-ceiling')!.textContent).to.match(/Scottish law.*1\.5.mm/s);
    expect(root.querySelector('.mark-ceiling')).to.exist;
    widget.setAttribute('jurisdiction', 'us');
    await until(
      () => !root.querySelector('.remark-ceiling, .mark-ceiling'),
      'another place has no such rule',
    );
  });

  for (const [place, years] of [
    ['us', 'aged 22 and over'],
    ['gb', 'must not be aimed at people under 18'],
    ['GB-SCT', 'for anyone under 18'],
    ['au', 'people under 18'],
    ['eu', undefined],
  ] as const) {
    it(`say the age of ${place} where the quiz asks about it`, async () => {
      const gone = Object.fromEntries('actives skinToday lately'.split(' ').map((id) => [id, null]));
      const widget = await fixture(
        html`<mn-prep-quiz jurisdiction=${place} .content=${{questions: gone}}></mn-prep-quiz>`,
      );
      const root = rootOf(widget);
      expect(root.querySelector('#title')!.textContent.trim()).to.equal('Does any of this apply to you?');
      if (years) expect(shownText(root)).to.include('The rules where you are').and.to.include(years);
      else expect(shownText(root)).to.not.include('The rules where you are');
      const options = [...root.querySelectorAll('label.option')].map((label) => label.textContent.trim());
      expect(options).to.include(place === 'us' ? 'Under 22' : 'Under 18');
      expect(warnings()).to.deep.equal([]);
    });
  }

  it('of the EU are none: every widget says what it says without a place', async () => {
    for (const tag of ['mn-benefits-carousel', 'mn-pain-explainer', 'mn-faq', 'mn-depth-explorer']) {
      const texts = [];
      for (const place of ['eu', '']) {
        const widget = document.createElement(tag);
        if (place) widget.setAttribute('jurisdiction', place);
        column().append(widget);
        await settled(widget);
        await until(() => !rootOf(widget).querySelector('.answer > p[role=status]'), 'all is there');
        texts.push(shownText(rootOf(widget)));
        widget.remove();
      }
      expect(texts[0], tag).to.equal(texts[1]);
    }
    expect(warnings()).to.deep.equal([]);
  });

  it('of Australia show no pictures, even where they cannot be loaded', async () => {
    const page = await open('blank', 500);
    const {document} = page.window;
    const picture =
      'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/%3E'.replaceAll(
        '"',
        '%22',
      );
    document.body.insertAdjacentHTML(
      'afterbegin',
      `<mn-results-compare jurisdiction="AU"><img slot="before" alt="Before" src="${picture}"
        ><img slot="after" alt="After" src="${picture}"><p slot="caption">By us.</p></mn-results-compare>`,
    );
    const script = document.createElement('script');
    script.src = '/cdn-without/jurisdictions/widgets.js';
    document.head.append(script);
    const root = await page.ready('mn-results-compare');
    await until(
      () => page.watched.warnings.some((text) => text.includes('jurisdictions: could not be loaded')),
      'the rules are missing',
    );
    expect(shownText(root)).to.include('Why there are no pictures here');
    for (const image of document.querySelectorAll('mn-results-compare img'))
      expect(isShown(image), image.outerHTML.slice(0, 20)).to.equal(false);
  });
});
