/* The builder in the language of its reader: nothing of it stays English, and what it writes is right. */
import {sendKeys} from '@web/test-runner-commands';
import {BuilderPage, heading, violationsIn} from './support/builder-page.js';
import {expect, until} from './support/fixture.js';

const open = (language: string, hash = '', width?: number) =>
  BuilderPage.open(hash, width, undefined, `?lang=${language}`);

/** Words that no sentence of German or Arabic has. */
const english = /\b(?:the|your|with|of|what|how|for|this|that|not|one|all|where|and|page|copy|choose)\b/i;

/** What is read, heard or shown on the page and in the page of its preview; code stays as it is. */
function texts({document: page, preview}: BuilderPage): string[] {
  const found: string[] = [];
  for (const root of [page.body, ...(preview ? [preview.body] : [])]) {
    const elements = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (one) => !one.closest('pre, code, script, noscript, #place, .languages ul') && one.checkVisibility(),
    );
    for (const element of elements) {
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent!.trim());
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        found.push(element.getAttribute(name) ?? '');
    }
  }
  return found.filter((text) => text && !/^https:\/\/|^your-clinic\.example$/.test(text));
}

describe('the builder speaks', () => {
  for (const [language, direction] of [
    ['de', 'ltr'],
    ['ar', 'rtl'],
  ] as const)
    it(`${language} on all of its first screens, and in the page of its preview`, async () => {
      const page = await open(language);
      const {documentElement: root} = page.document;
      expect([root.lang, root.dir]).to.deep.equal([language, direction]);
      await page.widget('benefits-carousel', (one) => one.shadowRoot!.querySelector(`[lang="${language}"]`));
      await until(() => page.preview!.documentElement.lang === language, 'the sample page speaks it');
      expect(page.preview!.documentElement.dir).to.equal(direction);
      const said = new Set<string>();
      for (const step of ['widget', 'look', 'clinic', 'words', 'code']) {
        await page.step(step);
        for (const platform of step === 'code' ? ['html', 'wordpress', 'shopify'] : ['']) {
          if (platform) await page.choose('platform', platform);
          for (const text of texts(page)) said.add(text);
        }
      }
      expect([...said].filter((text) => english.test(text))).to.deep.equal([]);
      expect(said.size).to.be.above(100);
      expect(page.errors).to.deep.equal([]);
    });

  it('the language of its reader’s browser where the address names none', async () => {
    const page = await BuilderPage.open();
    // Every browser here is an English one.
    expect(page.document.documentElement.lang).to.match(/^en/);
    expect(page.find('h2').textContent).to.equal('What should patients learn?');
  });

  it('from right to left in the room of a phone, accessibly, with its languages shown', async () => {
    const page = await open('ar', 'widget=faq&step=code&lang=ar&for=wordpress', 360);
    await until(() => page.code.size, 'there is code');
    page.find('.languages summary').click();
    const links = await until(() => {
      const found = [...page.document.querySelectorAll<HTMLElement>('.languages a')];
      return found.length === 13 && found[0]!.checkVisibility() ? found : undefined;
    }, 'they are shown');
    for (const link of links) expect(link.getBoundingClientRect().height).to.be.at.least(44);
    expect(page.find('.languages summary').getBoundingClientRect().height).to.be.at.least(44);
    const list = page.find('.languages ul').getBoundingClientRect();
    expect(list.left).to.be.at.least(0);
    expect(list.right).to.be.at.most(360);
    const {scrollWidth, clientWidth} = page.document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
    expect(getComputedStyle(page.find('.code pre')).direction).to.equal('ltr');
    expect(await violationsIn(page.window)).to.deep.equal([]);
  });
});

describe('another language', () => {
  it('is chosen by keyboard, keeps what was typed, and goes back with the browser', async () => {
    const page = await open('en', 'widget=faq&step=clinic');
    await page.widget('faq');
    page.type('#clinic', 'Alder & Finch');
    const summary = page.find('.languages summary');
    await page.focus(summary);
    await sendKeys({press: 'Enter'});
    const german = await until(() => {
      const link = page.find('.languages a[hreflang="de"]');
      return link.checkVisibility() ? link : undefined;
    }, 'the languages are shown');
    expect(german.textContent.trim()).to.equal('Deutsch');
    await sendKeys({press: 'Escape'});
    await until(() => !german.checkVisibility(), 'they are hidden again');
    expect(page.document.activeElement === summary, 'the focus is back').to.equal(true);
    await sendKeys({press: 'Enter'});
    await until(() => german.checkVisibility(), 'they are shown again');
    await page.focus(german);
    await sendKeys({press: 'Enter'});
    await until(() => page.document.documentElement.lang === 'de', 'it speaks German');
    await until(() => page.find('h2').textContent === 'Wer Sie sind', 'its step does');
    await until(() => page.document.activeElement === summary, 'the focus is on the switch');
    expect(page.window.location.search).to.equal('?lang=de');
    expect(page.find<HTMLInputElement>('#clinic').value).to.equal('Alder & Finch');
    // Nobody has chosen another for the widget.
    expect(page.find<HTMLSelectElement>('#language').value).to.equal('de');
    await page.widget('faq', (one) => /Fragen/.test(heading(one)));
    page.window.history.back();
    await until(() => page.find('h2').textContent === 'Who you are', 'it is English again');
    expect(page.find<HTMLInputElement>('#clinic').value).to.equal('Alder & Finch');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
    expect(page.errors).to.deep.equal([]);
  });

  it('leaves the widget’s where somebody chose that', async () => {
    const page = await open('en', 'widget=faq&step=clinic&lang=fr');
    await page.widget('faq');
    page.find('.languages summary').click();
    page.find('.languages a[hreflang="de"]').click();
    await until(() => page.find('h2').textContent === 'Wer Sie sind', 'it speaks German');
    expect(page.find<HTMLSelectElement>('#language').value).to.equal('fr');
    expect(page.hash.get('lang')).to.equal('fr');
  });
});

describe('what it writes', () => {
  it('is a snippet in the language of the builder, with words for those without scripts', async () => {
    const page = await open('de');
    await page.choose('widget', 'faq');
    await page.step('code');
    const tag = () =>
      new DOMParser().parseFromString([...page.code.values()][1] ?? '', 'text/html').body.firstElementChild;
    await until(() => tag()?.querySelector('strong'), 'the snippet is whole');
    expect(tag()!.localName).to.equal('mn-faq');
    expect(tag()!.getAttributeNames()).to.deep.equal(['lang']);
    expect(tag()!.getAttribute('lang')).to.equal('de');
    expect(tag()!.querySelector('strong')!.textContent).to.match(/Fragen/);
    expect([...page.code.values()][0]).to.match(/<script async src="[^"]+\/cdn\/widgets\.js"><\/script>/);
    expect([...page.code.keys()]).to.include('Wo das Widget stehen soll');
  });

  it('is four presses away: the widget, the code, the platform, the download', async () => {
    const page = await open('de');
    let presses = 0;
    const press = async (find: () => HTMLElement | null | undefined) => {
      (await until(find, 'it is there')).click();
      presses++;
    };
    await press(() => page.find('input[name="widget"][value="faq"]'));
    await press(() => page.document.querySelector<HTMLElement>('.onwards__code'));
    await press(() =>
      page.document.querySelector<HTMLElement>('input[name="platform"][value="squarespace"]'),
    );
    let saved = '';
    // As a browser would: the file is taken, and nothing else happens.
    page.window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved = this.download;
    };
    await press(() => page.document.querySelector<HTMLElement>('button.download'));
    await until(() => saved, 'it is handed over');
    expect(saved).to.equal('microneedling-faq-de.zip');
    expect(presses).to.be.at.most(6);
    await until(() => page.find('#step').textContent.includes('START-HERE.html'), 'it says how to go on');
  });
});
