/* What the clinic is called in our texts, as it says itself. */
import '../src/define/faq.js';
import '../src/define/prep-quiz.js';
import '../src/define/treatment-guide.js';
import {configure} from '../src/configure.js';
import {expect, fixture, html, rootOf, settled, until, warnings} from './support/fixture.js';

const textIn = (root: ShadowRoot) => root.textContent.replace(/\s+/g, ' ');
const faq = async (template = html`<mn-faq clinic-word="practice"></mn-faq>`) => {
  const widget = await fixture(template);
  return {widget, root: rootOf(widget)};
};

describe('a word for the clinic', () => {
  afterEach(() => configure({clinicWord: '' as never}));

  it('stands wherever our texts speak of the patient’s own, and goes with its attribute', async () => {
    const {widget, root} = await faq();
    expect(textIn(root)).to.include('Your practice looks at your skin');
    expect(textIn(root)).to.not.match(/\bclinic\b/i);
    expect(textIn(root), 'what clinics in general do').to.include('Clinics treat adults');
    widget.removeAttribute('clinic-word');
    await settled(widget);
    expect(textIn(root)).to.include('Your clinic looks at your skin');
    expect(textIn(root)).to.not.include('ractice looks');
  });

  it('is set for the whole page, and a widget may have another', async () => {
    const {root: before} = await faq(html`<mn-faq></mn-faq>`);
    configure({clinicWord: 'centre'});
    await until(() => textIn(before).includes('Your centre looks'), 'one that was there has it');
    const {root: after} = await faq(html`<mn-faq></mn-faq>`);
    expect(textIn(after)).to.include('Your centre looks');
    const {root: own} = await faq();
    expect(textIn(own)).to.include('Your practice looks');
    expect(textIn(after), 'beside another').to.include('Your centre looks');
  });

  it('is the page’s language’s, in its grammar; language and direction stay', async () => {
    const {widget, root} = await faq(html`<mn-faq lang="de" clinic-word="centre"></mn-faq>`);
    await until(() => textIn(root).includes('Ihr Zentrum'), 'German');
    expect(textIn(root)).to.not.match(/\bPraxis\b/);
    expect(root.querySelector('.root')!.getAttribute('lang')).to.equal('de');
    widget.lang = 'ar';
    await until(() => textIn(root).includes('المركز'), 'Arabic');
    expect(root.querySelector('.root')!.getAttribute('lang')).to.equal('ar');
    expect(getComputedStyle(root.querySelector('.root')!).direction).to.equal('rtl');
    widget.lang = 'fr';
    widget.setAttribute('clinic-word', 'clinic');
    await until(() => textIn(root).includes('Votre clinique'), 'French');
    expect(textIn(root)).to.not.match(/\b(?:le|du|au|votre) cabinet\b/i);
  });

  it('leaves the clinic’s own words, and what patients search by, as they are', async () => {
    const {root} = await faq(
      html`<mn-faq clinic-word="practice" content='{"heading":"Our clinic answers"}'></mn-faq>`,
    );
    await until(() => root.querySelector('#title, h2'), 'it is there');
    expect(textIn(root)).to.include('Our clinic answers').and.to.include('Your practice looks');
  });

  it('stands in the closed quiz and in all widgets of a guide', async () => {
    const quiz = await fixture(html`<mn-prep-quiz clinic-word="practice"></mn-prep-quiz>`);
    expect(textIn(rootOf(quiz)))
      .to.match(/practice/i)
      .and.not.match(/\bclinic\b/i);
    const guide = await fixture(
      html`<mn-treatment-guide sections="faq" clinic-word="practice"></mn-treatment-guide>`,
    );
    const inside = await until(() => rootOf(guide).querySelector('mn-faq'), 'the guide has questions');
    await settled(inside);
    await until(() => textIn(rootOf(inside)).includes('Your practice looks'), 'they say practice');
  });

  it('that is not known is named once, with those that are, and changes nothing', async () => {
    await faq(html`<mn-faq clinic-word="hospital"></mn-faq>`);
    const {root} = await faq(html`<mn-faq clinic-word="hospital"></mn-faq>`);
    expect(textIn(root)).to.include('Your clinic looks');
    expect(warnings()).to.have.lengthOf(1);
    expect(warnings()[0]).to.match(
      /<mn-faq> clinic-word: "hospital" is not known\. Use one of clinic, practice, centre/,
    );
  });
});
