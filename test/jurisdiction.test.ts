import '../src/define/benefits-carousel.js';
import '../src/define/pain-explainer.js';
import '../src/define/prep-quiz.js';
import {expect, fixture, html, rootOf, settled, until, warnings} from './support/fixture.js';
import {shownText} from './support/layout.js';

describe('the rules of a place', () => {
  it('mark what is outside the label in the United States, and only there', async () => {
    const widget = await fixture(html`<mn-benefits-carousel jurisdiction="us"></mn-benefits-carousel>`);
    const root = rootOf(widget);
    const slides = [...root.querySelectorAll('.slide')].map(({textContent}) =>
      textContent.includes('outside that label'),
    );
    expect(slides).to.deep.equal([true, false, false, true, true, true]);
    widget.removeAttribute('jurisdiction');
    await settled(widget);
    expect(root.textContent).to.not.include('outside that label');
  });

  it('say what Scotland asks of numbing, with its source', async () => {
    const widget = await fixture(html`<mn-pain-explainer jurisdiction="gb-sct"></mn-pain-explainer>`);
    const root = rootOf(widget);
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
});
