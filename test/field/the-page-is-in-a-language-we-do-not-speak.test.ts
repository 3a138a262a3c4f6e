import {expect, until} from '../support/fixture.js';
import {open, type HostPage} from '../support/host-page.js';

// Words that do not exist are never asked for: not by the files that are shipped, however long the page is open. A
// server that logs each missing file would fill its log, and a firewall may lock the visitor out.

const notOurs =
  'sv tr ru da he fi nb el cs hu uk th vi id ro bg hr sk fa hi cy ur-PK x-default german en en_GB en-AU'.split(
    ' ',
  );
const ours = {
  de_DE: 'de',
  pt_BR: 'pt-BR',
  ' fr ': 'fr',
  zh_CN: 'zh-Hans',
  'de-DE@euro': 'de',
  ES: 'es',
  'zh-TW': 'zh-Hans',
  en_US: 'en-US',
};
const tags = ['mn-faq', 'mn-prep-quiz', 'mn-depth-explorer', 'mn-routine-checker'];

async function pageIn(language: string): Promise<HostPage> {
  const page = await open('blank', 500);
  const {document} = page.window;
  document.documentElement.lang = language;
  document.body.append(...tags.map((tag) => document.createElement(tag)));
  document.head.append(Object.assign(document.createElement('script'), {src: '/cdn/widgets.js'}));
  return page;
}

const words = (page: HostPage) => page.requests.filter((path) => path.includes('/locales-'));
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('the page is in a language we do not speak', () => {
  it('asks for no words for half a minute, and speaks English without a warning', async () => {
    const pages = await Promise.all(notOurs.map(pageIn));
    for (const page of pages) for (const tag of tags) await page.ready(tag);
    // That something does not happen can only be waited for.
    await wait(30_000);
    pages.forEach((page, i) => {
      expect(words(page), notOurs[i]).to.deep.equal([]);
      expect(page.watched.warnings, notOurs[i]).to.deep.equal([]);
      expect(page.watched.errors, notOurs[i]).to.deep.equal([]);
      for (const tag of tags)
        expect(page.root(tag).querySelector('.root')!.getAttribute('lang'), notOurs[i]).to.equal('en');
    });
  });
});

describe('the page’s language is written as content systems write it', () => {
  for (const [written, language] of Object.entries(ours))
    it(`"${written}" is ${language}`, async () => {
      const page = await pageIn(written);
      const root = await page.ready('mn-prep-quiz');
      await until(
        () => root.querySelector('.root')!.getAttribute('lang') === language,
        () => `the quiz speaks ${language} (${page.watched.warnings.join()})`,
      );
      expect(page.watched.warnings).to.deep.equal([]);
      expect(page.watched.errors).to.deep.equal([]);
    });
});
