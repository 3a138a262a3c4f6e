/* The builder's last step: one box first, the rest folded; a picture for each step; “Check my page”. */
import {expect, until} from './support/fixture.js';
import {BuilderPage, violationsIn} from './support/builder-page.js';

const folds = (page: BuilderPage) => [...page.document.querySelectorAll<HTMLDetailsElement>('#step > .fold')];
const titleOf = (fold: HTMLDetailsElement) => fold.querySelector('summary')!.textContent.trim();

describe('the last step', () => {
  it('shows one box, with a picture for each step, and folds the rest away', async () => {
    for (const platform of ['wordpress', 'wix', 'squarespace', 'shopify', 'webflow']) {
      const page = await BuilderPage.open(`widget=faq&step=code&for=${platform}`);
      await until(() => page.code.size, 'there is code');
      expect(folds(page).map(titleOf)).to.include.members(['I am no administrator', 'It does not work']);
      expect(folds(page).some(({open}) => open)).to.equal(false);
      const shown = [...page.document.querySelectorAll<HTMLElement>('#step .way__steps:not(.upload)')].filter(
        (one) => one.checkVisibility(),
      );
      expect(shown).to.have.lengthOf(1);
      const pictures = [...shown[0]!.querySelectorAll('svg')];
      expect(pictures).to.have.lengthOf(shown[0]!.children.length);
      for (const picture of pictures) {
        expect(picture.getAttribute('aria-label')).to.match(/^Drawing: /);
        // Nothing is cut off.
        const {right} = picture.getBoundingClientRect();
        for (const text of picture.querySelectorAll('text'))
          expect(text.getBoundingClientRect().right, text.textContent).to.be.at.most(right);
      }
      page.frame.remove();
    }
  });

  it('keeps the ways of developers below what everybody needs, and takes along who chooses one', async () => {
    const page = await BuilderPage.open('widget=faq&step=code');
    await until(() => page.code.size, 'there is code');
    const more = () => folds(page).find((one) => titleOf(one).startsWith('More ways'))!;
    const isBefore = (one: Element, other: Element) =>
      Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(isBefore(page.document.querySelector('#step .way')!, more()), 'below the code').to.equal(true);
    more().open = true;
    more().querySelector<HTMLInputElement>('input[value="npm"]')!.click();
    await until(
      () => page.document.activeElement?.getAttribute('value') === 'npm',
      'the choice has the focus',
    );
    expect(more().open).to.equal(true);
    expect(isBefore(more(), page.document.querySelector('#step .way')!), 'on top').to.equal(true);
    page.document.querySelector<HTMLInputElement>('#step input[value="html"]')!.click();
    await until(() => !more().open, 'it is folded again');
    page.frame.remove();
  });

  it('tells what is wrong with a page that is pasted, and what the script’s address answers', async () => {
    const page = await BuilderPage.open('widget=faq&step=code');
    await page.see('#page-source');
    const told = () => page.find('page-check [role="status"]').textContent;
    const script = '<script async src="https://clinic.test/cdn/widgets.js"></script>';
    for (const [html, words] of [
      ['<p>Nothing of ours</p>', /script is missing/],
      [`${script}<p>No tag</p>`, /No widget’s tag/],
      [
        `<script type="text/plain" data-cookieconsent="marketing" src="/cdn/widgets.js"></script><mn-faq></mn-faq>`,
        /consent \(Cookiebot\)/,
      ],
      [
        `<script type="rocketlazyloadscript" data-rocket-src="/cdn/widgets.js"></script><mn-faq></mn-faq>`,
        /WP Rocket/,
      ],
      [`<script src="file:///C:/cdn/widgets.js"></script><mn-faq></mn-faq>`, /your own computer/],
      [`${script}<mn-faq><script type="application/json">{"heading": "Own",}</script></mn-faq>`, /comma/],
      [`${script}<mn-faq></mn-faq>`, /The source is fine/],
    ] as const) {
      page.type('#page-source', html);
      await until(
        () => words.test(told()),
        () => `it says ${words}, not ${told()}`,
      );
    }
    page.select('#page-answer', 'missing');
    await until(() => /no file at this address/.test(told()), 'what was seen there counts');
    expect(page.errors).to.deep.equal([]);
  });

  it('says where to upload the files and what address then works, with nothing over the download', async () => {
    const page = await BuilderPage.open('widget=faq&step=code', 360, 740, '?lang=de');
    const button = await page.see<HTMLElement>('button.download');
    const steps = () => page.find('ol.upload').innerText;
    expect(page.document.querySelectorAll('ol.upload li')).to.have.lengthOf(3);
    expect(steps()).to.include('your-clinic.example/cdn/widgets.js');
    button.scrollIntoView({block: 'end'});
    const {left, right, top, bottom} = button.getBoundingClientRect();
    const seen = page.document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    expect(button.contains(seen)).to.equal(true);
    page.frame.remove();
    const whole = await BuilderPage.open('widget=faq&step=code&files=https://clinic.test/x/');
    const link = await whole.see<HTMLAnchorElement>('ol.upload a');
    expect(link.href).to.equal('https://clinic.test/x/widgets.js');
  });

  it('opens at its beginning on a narrow page too, where the page scrolls and not the panel', async () => {
    const page = await BuilderPage.open('widget=faq', 360, 740);
    const onwards = await page.see<HTMLElement>('.onwards__code');
    onwards.scrollIntoView({block: 'end'});
    expect(page.window.scrollY).to.be.above(200);
    onwards.click();
    await until(() => page.document.querySelector('button.download'), 'the last step is there');
    await until(() => page.find('#step h2').getBoundingClientRect().top >= 0, 'the heading is in view');
  });

  it('compares the script’s address with the one it wrote, and says what to do where no box appears', async () => {
    const page = await BuilderPage.open('widget=faq&step=code&files=/praxis/cdn/');
    await page.see('#page-source');
    const told = () => page.find('page-check [role="status"]').textContent;
    page.type(
      '#page-source',
      '<script async src="https://clinic.test/cdn/widgets.js"></script><mn-faq></mn-faq>',
    );
    await until(() => /names another address/.test(told()), 'it says so');
    expect(told()).to.match(/https:\/\/clinic\.test\/cdn\/widgets\.js\s+\/praxis\/cdn\//);
    expect(page.find('page-check').textContent).to.match(/not even a box with \?mn-check/);
  });

  it('writes a message to the web person', async () => {
    const page = await BuilderPage.open('widget=faq&step=code&for=webflow');
    const link = await page.see<HTMLAnchorElement>('a[href^="mailto:"]');
    expect(decodeURIComponent(link.href)).to.match(/Webflow.*Footer code|in the file/s);
  });

  it('is accessible with all that it folds away', async () => {
    const page = await BuilderPage.open('widget=faq&step=code&for=wordpress', 360);
    await until(() => page.code.size, 'there is code');
    page.type('#page-source', '<mn-faq></mn-faq>');
    for (const fold of page.document.querySelectorAll('details')) fold.open = true;
    expect(await violationsIn(page.window)).to.deep.equal([]);
    const {scrollWidth, clientWidth} = page.document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('opens the preview at full size, and goes back', async () => {
    const page = await BuilderPage.open('widget=faq');
    await page.widget('faq');
    const before = page.find('.stage').getBoundingClientRect().width;
    page.find('.stage__full').click();
    await until(() => page.find('.stage').getBoundingClientRect().width > before + 300, 'it is wider');
    expect(page.find('.stage__full').ariaPressed).to.equal('true');
    page.find('.stage__full').click();
    await until(() => page.find('.panel').checkVisibility(), 'the options are back');
  });
});
