/* Languages as the script-tag build brings them, on whole pages of a clinic. */
import {expect, painted, until} from './support/fixture.js';
import {open, type HostPage} from './support/host-page.js';

const ours = (page: HostPage) => page.watched.warnings.filter((text) => text.startsWith('[microneedling'));

function bring(page: HostPage, src: string, attributes: Readonly<Record<string, string>> = {}): void {
  const script = page.window.document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.src = src;
  page.window.document.head.append(script);
}

/** A page that the script comes to, in one language. */
async function pageIn(lang: string, src = '/cdn/widgets.js', attributes?: Record<string, string>) {
  const page = await open('blank', 500);
  page.window.document.documentElement.lang = lang;
  bring(page, src, attributes);
  return page;
}

const headingOf = (root: ShadowRoot) => root.querySelector('#heading')!.textContent.trim();
const languageOf = (root: ShadowRoot) => root.querySelector('.root')!.getAttribute('lang');
const locales = (page: HostPage) =>
  page.requests.flatMap(
    (path) => /\/locales-[\w-]+\/([\w-]+)\/mn-words-\1-([\w-]+)\.js/.exec(path)?.slice(1, 3).join('/') ?? [],
  );

describe('a page in one language', () => {
  it('asks for that language only, and for its widgets only', async () => {
    const page = await pageIn('it');
    await page.ready('mn-prep-quiz');
    const root = await page.ready('mn-benefits-carousel');
    expect(languageOf(root)).to.equal('it');
    expect(new Set(locales(page).map((path) => path.split('/')[0]))).to.deep.equal(new Set(['it']));
    const modules = locales(page).map((path) => path.split('/')[1]!);
    // One file for each; the quiz's list may have been prefetched.
    expect(modules.filter((name) => !name.endsWith('-later')).sort()).to.deep.equal([
      'benefits-carousel',
      'prep-quiz',
    ]);
    expect(modules.filter((name) => name.endsWith('-later') && name !== 'prep-quiz-later')).to.deep.equal([]);
  });

  it('that is English asks for none', async () => {
    const page = await pageIn('en-GB');
    await page.ready('mn-prep-quiz');
    await page.ready('mn-benefits-carousel');
    expect(page.requests.filter((path) => /locales|catalogues/.test(path))).to.deep.equal([]);
  });
});

describe('a page in two languages', () => {
  it('has each widget in that of its part, and follows either', async () => {
    const page = await pageIn('de');
    page.widget('mn-benefits-carousel').lang = 'ar';
    const quiz = await page.ready('mn-prep-quiz');
    const carousel = await page.ready('mn-benefits-carousel');
    await until(() => languageOf(quiz) === 'de', 'the quiz takes the language of the page');
    await until(() => languageOf(carousel) === 'ar', 'the carousel has one of its own');
    expect(headingOf(quiz)).to.not.equal(headingOf(carousel));
    expect(page.window.getComputedStyle(carousel.querySelector('.root')!).direction).to.equal('rtl');
    page.window.document.documentElement.lang = 'pl';
    await until(() => languageOf(quiz) === 'pl', 'the one without a language of its own follows the page');
    expect(languageOf(carousel)).to.equal('ar');
    page.widget('mn-benefits-carousel').lang = 'ja';
    await until(() => languageOf(carousel) === 'ja', 'the other follows its own');
    expect(ours(page)).to.deep.equal([]);
  });
});

describe('a page under a browser’s translator', () => {
  it('is left to it: nothing is fetched, and the words stay those that it translates', async () => {
    const page = await open('blank', 500);
    const {documentElement} = page.window.document;
    bring(page, '/cdn/widgets.js');
    const quiz = await page.ready('mn-prep-quiz');
    const before = headingOf(quiz);
    documentElement.className = 'translated-ltr';
    documentElement.lang = 'es';
    page.widget('mn-prep-quiz').setAttribute('clinic-name', 'Alder & Finch');
    await until(() => quiz.textContent.includes('Alder & Finch'), 'it has rendered anew');
    expect(headingOf(quiz)).to.equal(before);
    expect(page.requests.filter((path) => /locales|catalogues/.test(path))).to.deep.equal([]);
    documentElement.className = '';
    documentElement.lang = 'fr';
    await until(() => languageOf(quiz) === 'fr', 'without the translator it follows the page again');
  });

  it('counts as English where the translator was there first', async () => {
    const page = await open('blank', 500);
    const {documentElement} = page.window.document;
    documentElement.className = 'host translated-rtl';
    documentElement.lang = 'ar';
    bring(page, '/cdn/widgets.js');
    const quiz = await page.ready('mn-prep-quiz');
    expect(languageOf(quiz)).to.equal('en');
    expect(page.window.getComputedStyle(quiz.querySelector('.root')!).direction).to.equal('ltr');
  });
});

describe('words that cannot be loaded', () => {
  /** Keeps back what the widget puts off for ten seconds and longer. */
  function holdBack(page: HostPage, rests = new Set<number>()): (() => void)[] {
    const held: (() => void)[] = [];
    const original = page.window.setTimeout.bind(page.window);
    page.window.setTimeout = ((run: () => void, after = 0) => {
      if (after < 10_000) return original(run, after);
      rests.add(after);
      return held.push(run);
    }) as never;
    return held;
  }

  it('leave English, with one warning for each widget; a later try brings them', async () => {
    const page = await open('blank', 500);
    const held = holdBack(page);
    page.window.document.documentElement.lang = 'ko';
    bring(page, `/cdn-twice-without/locales-,${Math.random()}/widgets.js`);
    const quiz = await page.ready('mn-prep-quiz');
    expect(headingOf(quiz)).to.equal('Getting ready for microneedling');
    expect(languageOf(quiz)).to.equal('en');
    const warned = () => ours(page).filter((text) => text.includes('<mn-prep-quiz> language'));
    await until(() => warned().length, 'it says so');
    expect(warned()[0]).to.match(/the words for "ko" could not be loaded\. English stays/);
    // Others go on with English in the same way, and nothing is broken.
    expect(headingOf(await page.ready('mn-benefits-carousel'))).to.match(/^[\x20-\x7e’]+$/);
    expect(page.watched.errors).to.deep.equal([]);
    // On a slow machine, words of a lazy part are wanted meanwhile, and are missing twice for themselves.
    await until(() => {
      held.splice(0).forEach((run) => run());
      return languageOf(quiz) === 'ko';
    }, 'the quiz has its words');
    expect(headingOf(quiz)).to.match(/\p{Script=Hangul}/u);
    expect(warned()).to.have.lengthOf(1);
  });

  it('are asked for less and less often, then not before the page is shown again, and warned about once', async () => {
    const page = await open('blank', 500);
    const rests = new Set<number>();
    const held = holdBack(page, rests);
    page.window.document.documentElement.lang = 'ko';
    bring(page, '/cdn-without/locales-/widgets.js');
    const quiz = await page.ready('mn-prep-quiz');
    // The second request of each try: its address is another each time.
    const asked = () =>
      page.requests.filter((path) => /locales-.*\/mn-words-ko-prep-quiz\.js\?/.test(path)).length;
    // Words of a lazy part may be missing at another moment: each file rests for itself.
    await until(() => {
      held.splice(0).forEach((run) => run());
      return asked() === 4;
    }, 'it has asked for the last time');
    expect([...rests]).to.deep.equal([10_000, 60_000, 600_000]);
    await page.ready('mn-benefits-carousel');
    await painted();
    held.splice(0).forEach((run) => run());
    await painted();
    expect(asked()).to.equal(4);
    page.window.document.dispatchEvent(new Event('visibilitychange'));
    await until(() => asked() === 5, 'it asks as the page is shown');
    expect(languageOf(quiz)).to.equal('en');
    expect(ours(page).filter((text) => text.includes('<mn-prep-quiz> language'))).to.have.lengthOf(1);
    expect(page.watched.errors).to.deep.equal([]);
  });
});

describe('the script that checks hashes', () => {
  const checked = async (folder: string) => {
    const {['widgets-checked.js']: integrity} = (await (await fetch('/cdn/integrity.json')).json()) as Record<
      string,
      string
    >;
    return pageIn('de', `${folder}widgets-checked.js`, {integrity: integrity!});
  };

  it('has words checked as they are wanted, and no other language fetched', async () => {
    const page = await checked('/cdn/');
    const quiz = await page.ready('mn-prep-quiz');
    await until(() => languageOf(quiz) === 'de', 'it speaks German');
    expect(new Set(locales(page).map((path) => path.split('/')[0]))).to.deep.equal(new Set(['de']));
    expect(ours(page)).to.deep.equal([]);
    const {document} = page.window;
    const preloads = [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"][integrity]')];
    const maps = [...document.querySelectorAll('script[type="importmap"]')].flatMap(({textContent}) =>
      Object.keys((JSON.parse(textContent) as {integrity: object}).integrity),
    );
    const known = [...preloads.map(({href}) => href), ...maps];
    for (const path of page.requests.filter((one) => one.includes('/locales-')))
      expect(known, path).to.include(location.origin + path);
  });

  it('leaves English where words are not what was published', async () => {
    const page = await checked('/cdn-tampered/quiz/');
    await page.ready('mn-benefits-carousel');
    expect('tampered' in page.window).to.equal(false);
    const other = await checked('/cdn-tampered/mn-words-de-prep-quiz/');
    const quiz = await other.ready('mn-prep-quiz');
    await until(() => ours(other).some((text) => text.includes('language')), 'it says so');
    expect(languageOf(quiz)).to.equal('en');
    expect('tampered' in other.window).to.equal(false);
  });
});
