import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {diagnose, scriptAddresses, type PageFacts} from '../../src/embed/page-check/diagnose.logic.js';
import {wantedFiles} from '../../src/embed/page-check/folder.logic.js';
import type {LivePage} from '../../src/embed/page-check/finding.js';
import {widgetNames} from '../../scripts/project.mjs';

const widgets = widgetNames();
const check = (html: string, more: Partial<PageFacts> = {}) =>
  diagnose({html, widgets, version: '1.4.0', ...more});
const ids = (html: string, more?: Partial<PageFacts>) => check(html, more).map(({id}) => id);

const script = '<script async src="https://clinic.test/cdn/widgets.js"></script>';
const tag = '<mn-faq lang="de" clinic-name="Alder &amp; Finch"><p>Fragen</p></mn-faq>';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><h1>Skin</h1>${body}</body></html>`;
const moved = (attributes: string) => page(`${tag}<script ${attributes}></script>`);

describe('a page that is as it should be', () => {
  for (const [what, html] of [
    ['script and tag', page(script + tag)],
    ['a module', page(`<script type="module" src="/cdn/faq.js"></script>${tag}`)],
    ['a placeholder', page(`${script}<div data-mn-widget="faq"></div>`)],
    ['classes only', page(`${script}<div class="mn-widget mn-faq wide"></div>`)],
    ['a frame', page('<iframe src="https://clinic.test/cdn/embed.html?lang=de&amp;widget=faq"></iframe>')],
    ['a bundle', page(`${tag}<script type="module">import 'microneedling-widgets/faq';</script>`)],
    [
      'words of its own',
      page(`${script}<mn-faq><script type="application/json">{"heading": "<b>"}</script></mn-faq>`),
    ],
    ['what a consent tool has let go', moved('data-cookieconsent="ignore" src="/cdn/widgets.js"')],
  ] as const)
    it(`has nothing wrong: ${what}`, () => assert.deepEqual(ids(html), ['fine'], what));

  it('is told what is there', () => {
    const [found] = check(page(script + tag));
    assert.match(found!.title, /faq/);
    assert.equal(found!.code, 'https://clinic.test/cdn/widgets.js');
    assert.deepEqual(scriptAddresses({html: page(script + tag), widgets, version: '1.4.0'}), [
      'https://clinic.test/cdn/widgets.js',
    ]);
  });
});

describe('the script', () => {
  it('is missing', () => {
    assert.deepEqual(ids(page(tag)), ['no-script']);
    // Another service has a file of that name.
    assert.deepEqual(ids(page(`${tag}<script src="https://platform.twitter.com/widgets.js"></script>`)), [
      'no-script',
    ]);
  });

  for (const [by, attributes] of [
    ['Cookiebot', 'type="text/plain" data-cookieconsent="marketing" src="/cdn/widgets.js"'],
    ['Complianz', 'type="text/plain" class="cmplz-script" data-cmplz-src="/cdn/widgets.js"'],
    ['OneTrust', 'type="text/plain" class="optanon-category-C0003" src="/cdn/widgets.js"'],
    ['iubenda', 'type="text/plain" class="_iub_cs_activate" data-suppressedsrc="/cdn/widgets.js"'],
    ['CookieYes', 'type="text/plain" data-cookieyes="cookieyes-functional" src="/cdn/widgets.js"'],
    ['Usercentrics', 'type="text/plain" data-usercentrics="Widgets" src="/cdn/widgets.js"'],
    ['a consent tool', 'type="text/plain" data-category="analytics" src="/cdn/widgets.js"'],
    ['a consent tool', 'type="text/plain" src="/cdn/widgets.js"'],
  ] as const)
    it(`waits for consent: ${by}, ${attributes.length}`, () => {
      const [found, ...others] = check(moved(attributes));
      assert.deepEqual([found!.id, others], ['consent', []]);
      assert.match(found!.title, new RegExp(`\\(${by}\\)`));
      assert.match(found!.about, /no cookie/);
    });

  for (const [by, attributes] of [
    ['WP Rocket', 'type="rocketlazyloadscript" data-rocket-src="/cdn/widgets.js"'],
    ['LiteSpeed Cache', 'type="litespeed/javascript" data-src="/cdn/widgets.js"'],
    ['Perfmatters', 'type="pmdelayedscript" src="/cdn/widgets.js"'],
    ['Cloudflare Rocket Loader', 'type="3f2a1b0c9d8e7f60a1b2c3d4-text/javascript" src="/cdn/widgets.js"'],
    ['NitroPack', 'nitro-exclude type="nitropack/inlinescript" nitro-src="/cdn/widgets.js"'],
    ['a plug-in for speed', 'type="text/lazyload" data-src="/cdn/widgets.js"'],
  ] as const)
    it(`is delayed: ${by}`, () => {
      const [found, ...others] = check(moved(attributes));
      assert.deepEqual([found!.id, others], ['delayed', []]);
      assert.match(found!.title, new RegExp(by));
    });

  it('has a type that keeps browsers from running it', () => {
    const [found] = check(moved('type="text/javascript-later" src="/cdn/widgets.js"'));
    assert.equal(found!.id, 'script-type');
    assert.match(found!.about, /text\/javascript-later/);
  });

  it('may be delayed where a tool takes all scripts', () => {
    const html = page(script + tag, '<script src="/cdn-cgi/scripts/7d0fa10a/rocket-loader.min.js"></script>');
    assert.deepEqual(ids(html), ['delayed']);
  });

  it('stands where it does not count', () => {
    for (const [where, hidden] of [
      ['a comment', `<!-- ${script} -->`],
      ['noscript', `<noscript>${script}</noscript>`],
      ['template', `<template>${script}</template>`],
      ['a text field', `<textarea>${script}</textarea>`],
    ])
      assert.deepEqual(ids(page(tag + hidden)), ['hidden'], where);
  });

  it('is at an address that cannot work', () => {
    for (const src of [
      'file:///C:/Users/ann/cdn/widgets.js',
      'http://localhost:4173/cdn/widgets.js',
      'https://your-clinic.example/cdn/widgets.js',
      'https://github.com/ann/site/blob/main/cdn/widgets.js',
      'https://raw.githubusercontent.com/ann/site/main/cdn/widgets.js',
      '”/cdn/widgets.js',
    ])
      assert.deepEqual(ids(moved(`src="${src}"`)), ['address'], src);
    const mixed = moved('src="http://clinic.test/cdn/widgets.js"');
    assert.deepEqual(ids(mixed, {address: 'https://clinic.test/'}), ['address']);
    assert.deepEqual(ids(mixed, {address: 'http://clinic.test/'}), ['fine']);
  });

  it('is not what the address answers', () => {
    for (const [answer, id] of [
      ['missing', 'missing-file'],
      ['page', 'page-for-file'],
      ['download', 'wrong-type'],
      ['code', 'fine'],
    ] as const)
      assert.deepEqual(ids(page(script + tag), {answer}), [id]);
  });

  describe('and a policy in the page', () => {
    const policy = (content: string, {more = '', tags = script + tag} = {}) =>
      page(tags, `<meta http-equiv="Content-Security-Policy" content="${content}">${more}`);
    const canonical = (address: string) => `<link rel="canonical" href="${address}">`;
    const hash = 'sha384-ab+c/d==';
    const withHash = script.replace('async', `integrity="${hash}"`) + tag;
    const withNonce = script.replace('async', 'nonce="aBc"') + tag;
    const told = (html: string) => check(html).map(({id, grade}) => `${id} ${grade}`);

    for (const kept of [
      "script-src 'none'",
      'script-src',
      'default-src https://cdn.test',
      "default-src 'self'; script-src 'none'",
      'default-src *; script-src https://clinic.test/js/',
      "script-src *; script-src-elem 'none'",
      'script-src-elem https://clinic.test:8443',
      'script-src http://clinic.test:8080',
      'script-src https://*.clinic.test',
      'script-src *.cdn.test data: blob:',
      "script-src 'unsafe-inline' 'unsafe-eval'",
      "SCRIPT-SRC 'None'",
      // Who names one file lets in none of those that it brings in.
      'script-src https://clinic.test/cdn/widgets.js',
      "script-src 'nonce-abc'",
    ])
      it(`keeps the script out: ${kept}`, () => assert.deepEqual(told(policy(kept)), ['policy broken']));

    for (const let_ of [
      '*',
      'script-src https:',
      'script-src HTTPS://Clinic.TEST',
      'script-src http://clinic.test',
      'script-src https://*.test',
      'script-src *.test:*',
      'script-src clinic.test:443',
      'script-src https://clinic.test/cdn/',
      "script-src 'none' https://clinic.test",
      "script-src https://clinic.test; script-src 'none'",
      "img-src 'none'",
    ])
      it(`lets it in: ${let_}`, () => assert.deepEqual(told(policy(let_)), ['fine fine']));

    it('that lets in its own server only is weighed by where the page is', () => {
      for (const own of ["script-src 'self'", "default-src 'SELF' https://cdn.test"]) {
        // Its source does not say.
        assert.deepEqual(told(policy(own)), ['policy doubt'], own);
        assert.match(check(policy(own))[0]!.about, /own address only/);
        const at = (address: string) => told(policy(own, {more: canonical(address)}));
        assert.deepEqual(at('https://clinic.test/needling'), ['fine fine'], own);
        assert.deepEqual(at('https://other.test/'), ['policy broken'], own);
        assert.deepEqual(at('https://www.clinic.test/'), ['policy broken'], own);
      }
      const shared = '<meta property="og:url" content="https://other.test/">';
      assert.deepEqual(told(policy("script-src 'self'", {more: shared})), ['policy broken']);
      assert.deepEqual(ids(policy("script-src 'self'"), {address: 'https://other.test/'}), ['policy']);
      assert.deepEqual(ids(policy("script-src 'self'"), {address: 'http://clinic.test/'}), ['fine']);
    });

    it('weighs a relative address by its base', () => {
      const tags = `<script src="cdn/widgets.js"></script>${tag}`;
      assert.deepEqual(told(policy("script-src 'self'", {tags})), ['fine fine']);
      assert.deepEqual(told(policy("script-src 'none'", {tags})), ['policy broken']);
      const more = `${canonical('https://clinic.test/')}<base href="https://files.test/">`;
      assert.deepEqual(told(policy("script-src 'self'", {tags, more})), ['policy broken']);
    });

    it('has to be one of several that all let it in', () => {
      const second = (content: string) => `<meta http-equiv="content-security-policy" content="${content}">`;
      assert.deepEqual(told(policy('script-src https:', {more: second("img-src 'self'")})), ['fine fine']);
      assert.deepEqual(told(policy('script-src https:', {more: second("script-src 'none'")})), [
        'policy broken',
      ]);
      assert.deepEqual(told(policy("script-src 'self'", {more: second("script-src 'none'")})), [
        'policy broken',
      ]);
      const dead = `<!-- ${second("script-src 'none'")} --><noscript>${second("script-src 'none'")}</noscript>`;
      assert.deepEqual(told(policy('script-src https:', {more: dead})), ['fine fine']);
      const reportOnly =
        '<meta http-equiv="Content-Security-Policy-Report-Only" content="script-src \'none\'">';
      assert.deepEqual(told(policy('img-src *', {more: reportOnly})), ['fine fine']);
    });

    it('goes by nonces, letter by letter', () => {
      assert.deepEqual(told(policy("script-src 'nonce-aBc'", {tags: withNonce})), ['fine fine']);
      assert.deepEqual(told(policy("script-src 'nonce-abc'", {tags: withNonce})), ['policy broken']);
    });

    it('goes by hashes, which let in one file and none beside it', () => {
      assert.deepEqual(told(policy(`script-src '${hash}'`, {tags: withHash})), ['policy broken']);
      assert.deepEqual(told(policy(`script-src '${hash}' https://clinic.test`, {tags: withHash})), [
        'fine fine',
      ]);
      assert.deepEqual(told(policy(`script-src '${hash}'`)), ['policy broken']);
      const other = "script-src 'sha384-ab-c_d==' 'strict-dynamic'";
      assert.deepEqual(told(policy(other, {tags: withHash})), ['fine fine']);
    });

    it('that is strict is told as one where no address helps', () => {
      const strict = "script-src 'strict-dynamic' https: 'self' 'nonce-aBc'";
      assert.deepEqual(told(policy(strict)), ['policy broken']);
      assert.match(check(policy(strict))[0]!.about, /nonce that the site’s other scripts have/);
      assert.deepEqual(told(policy(strict, {tags: withNonce})), ['fine fine']);
    });
  });

  it('is there twice, or old', () => {
    const npm = (version: string) =>
      `<script async src="https://cdn.test/npm/microneedling-widgets@${version}/cdn/widgets.js"></script>`;
    assert.deepEqual(ids(page(tag + npm('1.4.0'))), ['fine']);
    assert.deepEqual(ids(page(tag + npm('1.3.9'))), ['old-version']);
    assert.deepEqual(ids(page(tag + npm('1.10.0'))), ['fine']);
    const [twice, old] = check(page(tag + npm('1.4.0') + npm('1.2.0')));
    assert.deepEqual([twice!.id, old!.id], ['two-versions', 'old-version']);
    assert.match(twice!.about, /1\.4\.0 and 1\.2\.0/);
    // The same tag twice is one file.
    assert.deepEqual(ids(page(tag + script + script)), ['fine']);
  });
});

describe('an address that is not the builder’s', () => {
  const idsFor = (src: string, folder: string) =>
    ids(page(`${tag}<script async src="${src}"></script>`), {folder});

  it('is told, with both', () => {
    const [found, ...others] = check(page(script + tag), {folder: 'https://clinic.test/files/cdn/'});
    assert.deepEqual([found!.id, found!.grade, others], ['other-address', 'doubt', []]);
    assert.equal(found!.code, 'https://clinic.test/cdn/widgets.js\nhttps://clinic.test/files/cdn/');
    assert.deepEqual(idsFor('/cdn/widgets.js', '/files/cdn/'), ['other-address']);
    assert.deepEqual(idsFor('https://a.test/cdn/widgets.js', 'https://b.test/cdn/'), ['other-address']);
  });

  it('is the same where it may be: from the root, from the page, with a query, as another file of the folder', () => {
    for (const [src, folder] of [
      ['https://clinic.test/cdn/widgets.js', '/cdn/'],
      ['/cdn/widgets.js?ver=2', 'https://clinic.test/cdn/'],
      ['cdn/widgets.js', 'https://clinic.test/praxis/cdn/'],
      ['./cdn/widgets.js', '/cdn/'],
      ['//clinic.test/cdn/widgets-checked.js', 'https://clinic.test/cdn/'],
      ['https://clinic.test/wp-content/plugins/microneedling-widgets/cdn/widgets.js', '/cdn/'],
    ] as const)
      assert.deepEqual(idsFor(src, folder), ['fine'], src);
    assert.deepEqual(ids(page(tag), {folder: '/cdn/'}), ['no-script']);
  });
});

describe('the tag', () => {
  it('is missing', () => assert.deepEqual(ids(page(script)), ['no-widget']));

  it('is in the page as text, with its script', () => {
    assert.deepEqual(
      ids(page(`<p>&lt;script async src="/cdn/widgets.js"&gt;&lt;/script&gt; &lt;mn-faq&gt;</p>`)),
      ['as-text'],
    );
  });

  it('stands where it does not count, and nowhere else', () => {
    assert.deepEqual(ids(page(`${script}<!-- ${tag} -->`)), ['hidden']);
  });

  it('has a name that we do not know', () => {
    const [found] = check(page(`${script}<mn-prep-quizz></mn-prep-quizz>`));
    assert.equal(found!.id, 'unknown-widget');
    assert.match(found!.about, /prep-quiz\?/);
    assert.match(check(page(`${script}<div data-mn-widget="x"></div>`))[0]!.about, /There are: .*faq/);
  });

  it('is closed as in XML, or quoted as in a book', () => {
    assert.deepEqual(ids(page(`${script}<mn-faq lang="de" />`)), ['self-closed']);
    assert.deepEqual(ids(page(`${script}<mn-faq clinic-name=”Alder”></mn-faq>`)), ['typographic-quotes']);
  });

  it('holds words that cannot be read, for reasons that are named', () => {
    for (const [json, why] of [
      ['<p>{"heading":<br>"Own"}</p>', /<p>, <br>/],
      ['{“heading”: “Own”}', /typographic/],
      ['{"heading": "Own",}', /comma/],
      ["{'heading': 'Own'}", /single/],
      ['{heading: "Own"}', /no quotation marks/],
      ['{"heading": "Own"', /cannot be read/],
    ] as const) {
      const found = check(page(`${script}<mn-faq><script type="application/json">${json}</script></mn-faq>`));
      assert.deepEqual([found.length, found[0]!.id], [1, 'json'], json);
      assert.match(found[0]!.about, why);
    }
    assert.deepEqual(ids(page(`${script}<mn-faq><script>{"heading": "Own"}</script></mn-faq>`)), ['json']);
    assert.deepEqual(ids(page(`${script}<mn-faq content="{&quot;heading&quot;:}"></mn-faq>`)), ['json']);
    assert.deepEqual(ids(page(`${script}<div data-mn-widget="faq" data-mn-content="{x}"></div>`)), ['json']);
  });
});

describe('a page as it runs', () => {
  const live = (more: Partial<LivePage> = {}): Partial<PageFacts> => ({
    address: 'https://clinic.test/',
    live: {defined: ['faq'], isSettled: true, versions: ['1.4.0'], files: [], refused: [], ...more},
  });

  it('is looked at again while its widgets are on their way', () => {
    const found = check(page(script + tag), live({defined: [], isSettled: false}));
    assert.match(found[0]!.title, /Looking/);
    assert.deepEqual(ids(page(script + tag), live()), ['fine']);
  });

  it('tells what its files were', () => {
    const file = 'https://clinic.test/cdn/chunks/core-12345678.js';
    for (const [about, id] of [
      [{status: 404}, 'missing-file'],
      [{status: 200, contentType: 'text/html'}, 'page-for-file'],
      [{status: 200, contentType: 'text/plain'}, 'wrong-type'],
    ] as const) {
      const found = check(page(script + tag), live({defined: [], files: [{address: file, ...about}]}));
      assert.deepEqual([found.length, found[0]!.id, found[0]!.code], [1, id, file]);
    }
    const good = {address: file, status: 200, contentType: 'text/javascript; charset=utf-8'};
    assert.deepEqual(ids(page(script + tag), live({files: [good]})), ['fine']);
  });

  it('tells what the policy kept out, which versions met, and what never came', () => {
    const kept = live({defined: [], refused: ['https://clinic.test/cdn/faq.js']});
    assert.deepEqual(ids(page(script + tag), kept), ['policy']);
    assert.deepEqual(ids(page(script + tag), live({versions: ['1.4.0', '1.3.0']})), [
      'two-versions',
      'old-version',
    ]);
    assert.deepEqual(ids(page(script + tag), live({defined: []})), ['never-defined']);
  });
});

describe('a folder that is not whole', () => {
  const at = 'https://clinic.test/cdn/chunks/';
  const live = (missing: LivePage['missing'], more: Partial<LivePage> = {}): Partial<PageFacts> => ({
    live: {defined: ['faq'], isSettled: true, versions: [], files: [], refused: [], missing, ...more},
  });
  const words = {
    address: `${at}locales-x/de/mn-words-de-faq.js`,
    widget: 'faq',
    kind: 'words',
    language: 'de',
  } as const;

  it('lacks a language: it is named with its file and what to do, and nothing is called fine', () => {
    const [found, ...others] = check(page(script + tag), live([words]));
    assert.deepEqual([found!.id, found!.grade, others], ['missing-words', 'doubt', []]);
    assert.equal(found!.title, 'Patients read English: the words of faq in Deutsch are missing');
    assert.equal(found!.code, words.address);
    assert.match(found!.about, /Upload the folder cdn as a whole.*take it again with this one/);
  });

  it('lacks a part, or the widget itself: one finding for each, however many files', () => {
    const part = (name: string) => ({address: at + name, widget: 'faq', kind: 'part'}) as const;
    const [found, ...others] = check(page(script + tag), live([part('a.js'), part('b.js')]));
    assert.deepEqual([found!.id, found!.code, others], ['missing-part', `${at}a.js\n${at}b.js`, []]);
    const own = {address: `${at}faq-1.js`, widget: 'faq', kind: 'widget'} as const;
    const single = {address: 'https://clinic.test/cdn/faq.js', status: 404};
    const gone = live([own, part('a.js'), words], {defined: [], files: [{...own, status: 404}, single]});
    const [broken, ...more] = check(page(script + tag), gone);
    assert.deepEqual([broken!.id, broken!.grade, more], ['missing-widget', 'broken', []]);
    assert.match(broken!.about, /for one widget or language/);
    // Its single file has come in its place.
    assert.equal(check(page(script + tag), live([own]))[0]!.grade, 'doubt');
  });

  it('is told from a site that shows a page for what it lacks, and from files that were changed', () => {
    const file = {address: `${words.address}?again`, status: 200, contentType: 'text/html'};
    assert.match(check(page(script + tag), live([words], {files: [file]}))[0]!.about, /home or “not found”/);
    assert.match(
      check(page(script + tag), live([{...words, failedCheck: true}]))[0]!.about,
      /not what was published/,
    );
  });

  it('is asked for every file that the widgets of the page may want, in their languages', () => {
    const layout = {
      core: 'chunks/core',
      files: ['chunks/faq', 'chunks/search', 'chunks/guide'],
      chunks: {faq: [0, 1], guide: [2, 0, 1]},
      locales: 'chunks/locales',
      words: ['faq', 'faq-later', 'guide', 'quiz', 'shared'],
    };
    const paths = (widget: string, language: string) =>
      wantedFiles([{widget, language}], layout).map(({path}) => path.replace('chunks/', ''));
    assert.deepEqual(paths('faq', 'en'), ['core.js', 'faq.js', 'search.js']);
    const inGerman = (name: string) => `locales/de/mn-words-de-${name}.js`;
    assert.deepEqual(paths('faq', 'de').slice(3), ['faq', 'faq-later', 'shared'].map(inGerman));
    assert.deepEqual(paths('guide', 'de').slice(4), ['faq', 'faq-later', 'guide', 'shared'].map(inGerman));
  });
});

describe('the clinic’s own pictures and words', () => {
  const compare = (inside: string) => page(`${script}<mn-results-compare>${inside}</mn-results-compare>`);
  const pair = '<img slot="before" src="/b.jpg" alt="b"><img slot="after" src="/a.jpg" alt="a">';

  it('have lost their places, or cannot be shown', () => {
    assert.deepEqual(ids(compare(pair)), ['fine']);
    assert.deepEqual(ids(compare(pair.replace(' slot="before"', ''))), ['no-pictures']);
    const live = {defined: ['results-compare'], isSettled: true, versions: [], files: [], refused: []};
    const pictures = [{widget: 'results-compare', address: 'https://clinic.test/b.jpg'}];
    const [found] = check(compare(pair), {live: {...live, pictures}});
    assert.deepEqual([found!.id, found!.code], ['picture', 'https://clinic.test/b.jpg']);
  });

  it('have lost the script around them, or their text', () => {
    const inFaq = (inside: string) => check(page(`${script}<mn-faq>${inside}</mn-faq>`))[0]!.about;
    assert.match(inFaq('<p>Text</p><p>{“heading”: “Own”}</p>'), /taken the script around them away/);
    assert.match(inFaq('{&quot;heading&quot;: &quot;Own&quot;}'), /taken the script around them away/);
    assert.match(inFaq('<script type="application/json"> </script>'), /is empty/);
    assert.match(inFaq('<script type="application/json" src="/w.json"></script>'), /do not fetch words/);
    assert.match(inFaq('<p>Set {name} here</p>'), /in a private window/);
    const forPage = '<script type="application/json" data-mn-content>{"a": 1,}</script>';
    assert.deepEqual(ids(page(script + tag + forPage)), ['json']);
    assert.deepEqual(ids(page(script + tag + forPage.replace(',}', '}'))), ['fine']);
  });
});

describe('whatever is pasted', () => {
  it('is taken as it is', () => {
    for (const odd of ['<', '<mn-', '<script', '<!--', '<p title="', 'a < b > c', '<mn-faq "', '&#99999999;'])
      assert.ok(check(odd).length > 0, odd);
    assert.ok(check(`<script>${'<'.repeat(20_000)}`).length > 0);
  });

  it('may be long', () => {
    assert.deepEqual(ids(page(script + tag + '<p title="a">Text &amp; more</p>'.repeat(40_000))), ['fine']);
  });
});
