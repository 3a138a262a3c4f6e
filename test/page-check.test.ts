/* `?mn-check` behind a page's address, on the built files: six pages that are wrong, and one that is right. */
import {expect, until} from './support/fixture.js';
import {openFrame} from './support/builder-page.js';

const root = (page: Document) => page.querySelector('[data-mn-check]')?.shadowRoot;
const found = (page: Document) => [...(root(page)?.querySelectorAll('li') ?? [])];

/** What the page is told, once all has had time to come. */
async function told(page: Document): Promise<string> {
  await until(
    () => found(page).length > 0 && root(page)?.querySelector('[role="status"]')?.textContent !== 'Looking …',
    'the page has been checked',
  );
  return found(page)
    .map(({textContent}) => textContent)
    .join('\n');
}

/** A page with nothing but `markup`, and the script after it. */
async function pageWith(markup: string, attributes: Record<string, string> = {}): Promise<Document> {
  const {contentDocument} = await openFrame('/hosts/blank.html?mn-check', 700);
  const page = contentDocument!;
  const {body} = new DOMParser().parseFromString(markup, 'text/html');
  page.body.replaceChildren(...body.childNodes);
  const script = page.createElement('script');
  script.src = '/cdn/widgets.js';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  page.body.append(script);
  return page;
}

describe('a page that is asked what is wrong', () => {
  it('says that nothing is, once its widgets have come, and can be told to be quiet', async () => {
    const page = await pageWith('<mn-faq></mn-faq>');
    expect(await told(page)).to.match(/^Fine: Nothing is wrong: faq/);
    const panel = root(page)!;
    expect(panel.querySelector('h2')!.textContent).to.include('wrong');
    panel.querySelector('button')!.click();
    expect(root(page)).to.equal(undefined);
  });

  for (const [what, markup, words] of [
    ['whose editor took the tag out', '<p>Questions</p>', /No widget’s tag/],
    ['whose tag is misspelt', '<mn-prep-quizz></mn-prep-quizz>', /no widget “prep-quizz”.*prep-quiz\?/s],
    ['whose code stands there as text', '<p>&lt;mn-faq&gt;&lt;/mn-faq&gt;</p>', /stands in the page as text/],
    [
      'whose editor put line breaks into the words',
      '<mn-faq><script type="application/json">{"heading":<br>"Own"}</script></mn-faq>',
      /own words cannot be read.*line breaks/s,
    ],
    [
      'whose tag is in a template',
      '<div><template><mn-faq></mn-faq></template></div>',
      /does not count where it stands/,
    ],
  ] as const)
    it(`says so: one ${what}`, async () => {
      expect(await told(await pageWith(markup))).to.match(words);
    });

  it('says so: one with a part of the folder missing, and with another version of the script', async () => {
    const page = await pageWith('<mn-faq></mn-faq>', {src: '/cdn-without/faq/widgets.js'});
    expect(await told(page)).to.match(/The files of faq are missing/);
    const second = await pageWith('<mn-faq></mn-faq>');
    const other = second.createElement('script');
    other.src = '/cdn-other-version/widgets.js';
    second.body.append(other);
    expect(await told(second)).to.match(/on the page twice/);
  });

  it('says so: one whose words, lazy parts or widgets are missing, by language and file', async () => {
    for (const [part, markup, words] of [
      [
        'mn-words-de-faq',
        '<mn-faq lang="de"></mn-faq>',
        /Patients read English: the words of faq in Deutsch are missing.*cdn-without.*mn-words-de-faq\.js/s,
      ],
      ['search', '<mn-faq></mn-faq>', /A part of faq is missing.*chunks\/search-/s],
      ['prep-quiz', '<mn-faq></mn-faq><mn-prep-quiz></mn-prep-quiz>', /The files of prep-quiz are missing/],
    ] as const) {
      const said = await told(await pageWith(markup, {src: `/cdn-without/${part}/widgets.js`}));
      expect(said).to.match(words);
      expect(said).not.to.include('Nothing is wrong');
    }
  });

  it('says it in the page’s language, or in English where we have none or its words do not come', async () => {
    const inLanguage = async (lang: string, attributes = {}): Promise<[string, HTMLElement]> => {
      const page = await pageWith('<mn-prep-quizz></mn-prep-quizz>', attributes);
      page.documentElement.lang = lang;
      const said = await told(page);
      return [said, page.querySelector<HTMLElement>('[data-mn-check]')!];
    };
    for (const [lang, words, dir] of [
      ['de-AT', /^Fehler: Es gibt kein Widget „prep-quizz“.*Meinten Sie prep-quiz\?/s, 'ltr'],
      ['pt', /^Erro: .*prep-quizz/s, 'ltr'],
      ['ar', /prep-quizz/, 'rtl'],
      ['fi', /^Broken: There is no widget/, 'ltr'],
    ] as const) {
      const [said, host] = await inLanguage(lang);
      expect(said).to.match(words);
      expect(host.dir).to.equal(dir);
      const {textContent} = host.shadowRoot!.querySelector('section')!;
      if (lang !== 'fi') expect(textContent).not.to.match(/Close|Broken|To look at|What is wrong/);
    }
    expect((await inLanguage('', {'data-lang': 'fr'}))[0]).to.match(/^Erreur/);
    const [english] = await inLanguage('de', {src: '/cdn-without/mn-words-de-page-check/widgets.js'});
    expect(english).to.match(/^Broken/);
    expect(english, 'its own words are not what is wrong with a page').not.to.include('page-check.js');
    expect((await inLanguage('de', {src: '/cdn/widgets-checked.js'}))[0]).to.match(/^Fehler/);
  });

  it('says so: one whose picture is missing', async () => {
    const pair =
      '<img slot="before" src="/hosts/before.svg" alt="b"><img slot="after" src="/hosts/no.svg" alt="a">';
    const page = await pageWith(`<mn-results-compare>${pair}</mn-results-compare>`);
    const said = await told(page);
    expect(said).to.match(/A picture in results-compare does not show.*\/hosts\/no\.svg/s);
    expect(said).not.to.include('before.svg');
  });

  it('finds nothing where every language and part is there, hashes checked or not', async () => {
    const markup = '<mn-faq lang="ar"></mn-faq><mn-routine-checker lang="ja"></mn-routine-checker>';
    for (const src of ['/cdn/widgets.js', '/cdn/widgets-checked.js'])
      expect(await told(await pageWith(markup, {src}))).to.match(/^Fine: Nothing is wrong/);
  });

  it('works under a strict policy, and asks for no file but its own', async () => {
    const {contentDocument, contentWindow} = await openFrame('/hosts/strict-csp.html?mn-check', 700);
    const page = contentDocument!;
    const refused: string[] = [];
    page.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
      refused.push(violatedDirective),
    );
    expect(await told(page)).to.match(/^Fine/);
    const panel = root(page)!.querySelector('section')!;
    expect(contentWindow!.getComputedStyle(panel).maxInlineSize, 'it has its style').not.to.equal('none');
    expect(refused).to.deep.equal([]);
    const asked = contentWindow!.performance.getEntriesByType('resource').map(({name}) => name);
    expect(asked.filter((address) => address.includes('page-check'))).to.have.lengthOf(1);
    expect(asked.filter((address) => !address.startsWith(location.origin))).to.deep.equal([]);
  });

  it('is not checked unasked', async () => {
    const {contentDocument, contentWindow} = await openFrame('/hosts/strict-csp.html', 700);
    await until(() => contentDocument!.querySelector('mn-pain-explainer:defined'), 'a widget is there');
    expect(root(contentDocument!)).to.equal(undefined);
    const asked = contentWindow!.performance.getEntriesByType('resource').map(({name}) => name);
    expect(asked.some((address) => address.includes('page-check'))).to.equal(false);
  });
});
