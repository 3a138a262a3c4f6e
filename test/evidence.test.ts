/* "How do we know?": what a reader finds there, who has checked it, and the sheet that lies over a card. */
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import '../src/define/faq.js';
import {claim} from '../src/evidence/claim.js';
import {evidenceSheet} from '../src/evidence/evidence-sheet.js';
import {evidenceView, gradeDots, styles} from '../src/evidence/view/index.js';
import type {EvidenceKind} from '../src/evidence/claim.js';
import {rootOf} from './support/roots.js';
import {until} from './support/until.js';

const of = (grade: EvidenceKind, ...sources: Parameters<typeof claim>[4][]) => ({
  label: 'A statement',
  statement: claim('test.one', 'It is so.', '2026-11', grade, ...sources),
});

async function shown(
  grade: EvidenceKind,
  sources: Parameters<typeof claim>[4][] = ['alam-2014'],
  review: readonly [by?: string, on?: string] = [],
  language = 'en',
) {
  return fixture<HTMLElement>(
    html`<div>${evidenceView([of(grade, ...sources)], language, 'en-GB', ...review)}</div>`,
  );
}

describe('How do we know?', () => {
  it('tells a grade by dots and at most five words, never by the dots alone', async () => {
    for (const [grade, full] of [
      ['A', 4],
      ['B', 3],
      ['C', 2],
      ['D', 1],
    ] as const) {
      const view = await shown(grade);
      expect(view.querySelectorAll('.evidence-strength i').length, grade).to.equal(4);
      expect(view.querySelectorAll('.evidence-strength .is-on').length, grade).to.equal(full);
      const words = view.querySelector('.evidence-grade')!.textContent.trim().split(/\s+/);
      expect(words.length, grade).to.be.within(2, 5);
    }
  });

  it('tells a law, a measurement and animals from trials of the treatment', async () => {
    const law = await shown('law', ['scotland-2026']);
    expect(law.querySelector('.evidence-sign')!.textContent).to.equal('§');
    expect(law.querySelector('.evidence-grade')!.textContent).to.include('Law or regulator');
    const measured = await shown('measured', ['bmc-medical-imaging-2022']);
    expect(measured.querySelector('.evidence-ruler')).to.exist;
    expect(measured.querySelector('.evidence-grade')!.textContent).to.include('not a treatment trial');
    const rats = await shown('C', ['kalluri-2011']);
    expect(rats.querySelector('.evidence-grade')!.textContent).to.include('in animals only');
    const both = await shown('C', ['kalluri-2011', 'gupta-2011']);
    expect(both.querySelector('.evidence-grade')!.textContent).to.include('Small or early');
    expect(both.querySelector('.evidence-sources')!.textContent).to.match(/\(in animals\)/);
  });

  it('says it in one plain sentence first, with the papers folded and complete', async () => {
    const view = await shown('A');
    expect(view.querySelector('.evidence-plain')!.textContent).to.equal(
      'Several trials found it. Most were small.',
    );
    const papers = view.querySelector<HTMLDetailsElement>('.evidence-papers')!;
    expect(papers.open).to.be.false;
    expect(papers.querySelector('summary')!.textContent).to.equal('Sources: 1');
    expect(papers.querySelector('a')!.textContent).to.match(/Alam M.*Needling Device.*JAMA Dermatol.*2014/);
  });

  it('says in every English who has not checked it, and never that it is translated', async () => {
    for (const language of ['en', 'en-US']) {
      const text = (await shown('A', undefined, undefined, language)).textContent;
      expect(text).to.include('Held against its sources in November 2026.');
      expect(text).to.include('No clinician has reviewed this text yet.');
      expect(text).to.not.match(/translat/i);
    }
  });

  it('names who reviewed it at a clinic instead', async () => {
    const dated = await shown('A', undefined, ['Dr A. Okafor', '2026-10']);
    expect(dated.textContent).to.include('Reviewed by Dr A. Okafor, October 2026.');
    expect(dated.textContent).to.not.include('No clinician');
    const undated = await shown('A', undefined, ['Dr A. Okafor']);
    expect(undated.textContent).to.include('Reviewed by Dr A. Okafor.');
  });

  it('takes the name from the attributes of a widget', async () => {
    const widget = await fixture(html`<mn-faq reviewed-by="Dr A. Okafor" reviewed-on="2026-10-05"></mn-faq>`);
    const root = rootOf(widget);
    const question = await until(() => root.querySelector<HTMLElement>('.question > summary'), 'a question');
    question.click();
    (
      await until(() => root.querySelector<HTMLElement>('.question[open] .evidence > summary'), 'it opens')
    ).click();
    const who = await until(() => root.querySelector('.evidence-reviewed'), 'the sources are there');
    expect(who.textContent).to.include('Reviewed by Dr A. Okafor, October 2026.');
    widget.setAttribute('reviewed-by', '<b>x</b>');
    await (widget as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    expect(root.querySelector('.evidence-reviewed b')).to.equal(null);
  });

  it('is shown beside a sentence by its dots', async () => {
    const line = await fixture(html`<div>${gradeDots('B', 'One trial')}</div>`);
    expect(line.textContent.trim()).to.equal('One trial');
    await expect(line).to.be.accessible();
  });
});

describe('a sheet over a card', () => {
  async function card() {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [styles.styleSheet!];
    let asked = 0;
    render(
      html`${evidenceSheet({
        id: 'scars-evidence',
        title: 'How do we know?',
        about: 'Softer-looking scars',
        close: 'Close',
        view: evidenceView([of('A', 'alam-2014')], 'en', 'en-GB'),
        load: () => asked++,
      })}`,
      root,
    );
    return {
      root,
      open: root.querySelector<HTMLButtonElement>('.evidence-open')!,
      sheet: root.querySelector<HTMLElement>('.evidence-sheet')!,
      asked: () => asked,
    };
  }

  it('opens from its button, asks for what it shows, and closes by its button', async () => {
    const {root, open, sheet, asked} = await card();
    expect(sheet.matches(':popover-open')).to.be.false;
    open.click();
    expect(sheet.matches(':popover-open')).to.be.true;
    expect(asked()).to.be.greaterThan(0);
    expect(sheet.getBoundingClientRect().height).to.be.greaterThan(50);
    root.querySelector<HTMLElement>('.evidence-close')!.click();
    expect(sheet.matches(':popover-open')).to.be.false;
  });

  it('is named by what it is about, and passes the accessibility check open', async () => {
    const {root, open, sheet} = await card();
    expect(open.textContent).to.match(/How do we know\?\s*Softer-looking scars/);
    open.click();
    await aTimeout(0);
    expect(sheet.getAttribute('aria-label')).to.include('Softer-looking scars');
    await expect(root.host).to.be.accessible();
  });
});
