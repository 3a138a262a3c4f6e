/* A page's source as a webmaster pastes it: what counts as a tag, and what is said of the widgets' tags. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {diagnose, type PageFacts} from '../../src/embed/page-check/diagnose.logic.js';
import {decoded, readSource} from '../../src/embed/page-check/tags.logic.js';
import {} from '../../src/embed/page-check/widget-findings.logic.js';
import {jsonProblem} from '../../src/embed/page-check/words-findings.logic.js';
import {widgetNames} from '../../scripts/project.mjs';

const widgets = widgetNames();
const check = (html: string, more: Partial<PageFacts> = {}) =>
  diagnose({html, widgets, version: '1.4.0', ...more});
const ids = (html: string, more?: Partial<PageFacts>) => check(html, more).map(({id}) => id);
const script = '<script async src="https://clinic.test/cdn/widgets.js"></script>';

describe('the tags of a source', () => {
  const tags = (html: string) =>
    readSource(html).tags.map(({name, hidden, widget, text, selfClosed, attributes}) => ({
      name,
      ...(hidden && {hidden}),
      ...(widget && {widget}),
      ...(text && {text}),
      ...(selfClosed && {selfClosed}),
      ...(attributes.size > 0 && {attributes: Object.fromEntries(attributes)}),
    }));

  for (const [html, ...found] of [
    ['<p>a</p><br>', {name: 'p'}, {name: 'br'}],
    ['<P ID=a>', {name: 'p', attributes: {id: 'a'}}],
    ['<a title="x > y" href=\'b > c\'>', {name: 'a', attributes: {title: 'x > y', href: 'b > c'}}],
    ['<a title=\'it "is"\'>', {name: 'a', attributes: {title: 'it "is"'}}],
    [
      '<a data-x = "1"  hidden lang=de-CH>',
      {name: 'a', attributes: {'data-x': '1', hidden: '', lang: 'de-CH'}},
    ],
    ['<a ID="first" id="second">', {name: 'a', attributes: {id: 'first'}}],
    ['<a title="a&amp;b&lt;c">', {name: 'a', attributes: {title: 'a&b<c'}}],
    [
      '<a title="never closed><b lang=de>',
      {name: 'a', attributes: {title: '', never: '', closed: ''}},
      {name: 'b', attributes: {lang: 'de'}},
    ],
    ['<mn-faq />', {name: 'mn-faq', selfClosed: true}],
    ['<mn-faq / >', {name: 'mn-faq', selfClosed: true}],
    ['<mn-faq a="/" b>', {name: 'mn-faq', attributes: {a: '/', b: ''}}],
    ['<mn-faq a=b/ c>', {name: 'mn-faq', attributes: {a: 'b/', c: ''}}],
    ['<!-- <p> --><b>', {name: 'p', hidden: 'comment'}, {name: 'b'}],
    ['<!-- <p><b>', {name: 'p', hidden: 'comment'}, {name: 'b', hidden: 'comment'}],
    [
      '<!-- <template><p></template> --><i>',
      {name: 'template', hidden: 'comment'},
      {name: 'p', hidden: 'comment'},
      {name: 'i'},
    ],
    ['<noscript><p></noscript><b>', {name: 'noscript'}, {name: 'p', hidden: 'noscript'}, {name: 'b'}],
    [
      '<template><p></p><i></template><b>',
      {name: 'template'},
      {name: 'p', hidden: 'template'},
      {name: 'i', hidden: 'template'},
      {name: 'b'},
    ],
    [
      '<template><textarea><p></textarea><i></template><b>',
      {name: 'template'},
      {name: 'textarea', hidden: 'template'},
      {name: 'p', hidden: 'textarea'},
      {name: 'i', hidden: 'template'},
      {name: 'b'},
    ],
    ['<script>a < b; "<p>"</script><b>', {name: 'script', text: 'a < b; "<p>"'}, {name: 'b'}],
    ['<style>a > b {}</STYLE><b>', {name: 'style', text: 'a > b {}'}, {name: 'b'}],
    ['<script>never closed <p>', {name: 'script', text: 'never closed <p>'}],
    ['<p>a</p><script>b</script>', {name: 'p'}, {name: 'script', text: 'b'}],
    [
      '<mn-faq><p></p><mn-x></mn-x></mn-faq><b>',
      {name: 'mn-faq'},
      {name: 'p', widget: 'mn-faq'},
      {name: 'mn-x', widget: 'mn-faq'},
      {name: 'b'},
    ],
    ['1 < 2 <3>'],
  ] as [string, ...object[]][])
    it(html, () => assert.deepEqual(tags(html), found));

  it('are quoted as they were written, and the text is what lies between', () => {
    const {tags: found, text} = readSource('One <b lang="de">two</b> three<!-- four -->');
    assert.equal(found[0]!.source, '<b lang="de">');
    assert.equal(text.replace(/\s+/g, ' ').trim(), 'One two three');
    assert.equal(readSource('left<br>right').text, 'left right');
  });

  it('decode what stands for a character', () => {
    for (const [text, plain] of [
      ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
      ['&AMP;&Quot;', '&"'],
      ['&#65;&#8220;', 'A“'],
      ['&#x41;&#X201c;', 'A“'],
      ['&#x10ffff;', '\u{10ffff}'],
      ['&#x110000;', '&#x110000;'],
      ['&nbsp;&amp', '&nbsp;&amp'],
    ] as const)
      assert.equal(decoded(text), plain, text);
  });
});

describe('a widget’s tag', () => {
  it('is known in every way in', () => {
    for (const html of [
      '<mn-faq></mn-faq>',
      '<div data-mn-widget="faq"></div>',
      '<div data-mn-widget=" mn-faq "></div>',
      '<div class="a  mn-widget mn-faq"></div>',
      '<div class="mn-widget\n mn-faq"></div>',
    ])
      assert.equal(check(script + html)[0]!.title, 'The source is fine: faq', html);
    for (const src of [
      '/cdn/embed.html?widget=faq',
      '/cdn/embed.html?a=b&amp;lang=de&amp;widget=faq',
      '/pages/faq.html',
    ])
      assert.equal(check(`<iframe src="${src}"></iframe>`)[0]!.title, 'The source is fine: faq', src);
  });

  it('is no other frame, picture or class', () => {
    for (const html of [
      '<iframe src="/pages/about.html"></iframe>',
      '<iframe></iframe>',
      '<img src="/pages/faq.html">',
      '<div class="mn-faq"></div>',
      '<div class="widget faq"></div>',
    ])
      assert.deepEqual(ids(script + html), ['no-widget'], html);
  });

  it('that is misspelt is known by the nearest name; far from all, all are named', () => {
    for (const [name, meant] of [
      ['fak', 'faq'],
      ['prepquiz', 'prep-quiz'],
      ['pre-quiz', 'prep-quiz'],
      ['result-compare', 'results-compare'],
      ['treatment-giude', 'treatment-guide'],
      ['how-it-work', 'how-it-works'],
    ])
      assert.equal(check(`${script}<mn-${name}></mn-${name}>`)[0]!.about, `Did you mean ${meant}?`, name);
    for (const name of ['something-else', 'ab', 'f'])
      assert.equal(
        check(`${script}<mn-${name}></mn-${name}>`)[0]!.about,
        `There are: ${widgets.join(', ')}.`,
        name,
      );
  });

  for (const [html, more, grade, title, about, code] of [
    [script, {}, 'broken', 'No widget’s tag is in this page', 'The script alone shows nothing', undefined],
    [
      `${script}<!-- <mn-faq> -->`,
      {},
      'broken',
      'The widget’s tag does not count where it stands',
      'in a comment',
      '<mn-faq>',
    ],
    [`${script}<mn-fak>`, {}, 'broken', 'There is no widget “fak”', 'Did you mean', '<mn-fak>'],
    [
      `${script}<mn-faq/>`,
      {},
      'doubt',
      'A tag is closed by />, which HTML does not know',
      'Write <mn-faq></mn-faq>.',
      '<mn-faq/>',
    ],
    [
      `${script}<mn-faq lang=“de”></mn-faq>`,
      {},
      'doubt',
      'The quotation marks of an option are typographic',
      'write straight ones',
      '<mn-faq lang=“de”>',
    ],
    [
      `${script}<mn-faq lang= „de“></mn-faq>`,
      {},
      'doubt',
      'The quotation marks of an option are typographic',
      'write straight ones',
      '<mn-faq lang= „de“>',
    ],
    [
      `${script}<mn-faq lang="”de”"></mn-faq>`,
      {},
      'doubt',
      'The quotation marks of an option are typographic',
      'write straight ones',
      '<mn-faq lang="”de”">',
    ],
    [
      `${script}<mn-faq></mn-faq><p>&lt;mn-faq&gt;</p>`,
      {},
      'doubt',
      'The code stands in the page as text',
      'your editor’s block for HTML',
      '&lt;mn-faq&gt;</p>',
    ],
    [
      `${script}<p>&lt; / mn-faq</p>`,
      {},
      'broken',
      'The code stands in the page as text',
      'your editor’s block for HTML',
      '&lt; / mn-faq</p>',
    ],
    [
      '<p>&lt;script src="/cdn/widgets-checked.js"</p>',
      {},
      'broken',
      'The code stands in the page as text',
      'your editor’s block for HTML',
      '&lt;script src="/cdn/widgets-checked.js"</p>',
    ],
    [
      `${script}<mn-faq></mn-faq>`,
      {live: {defined: ['prep-quiz'], isSettled: true, versions: [], files: [], refused: []}},
      'broken',
      'The script is there, but mn-faq has not become a widget',
      'press F12',
      '<mn-faq>',
    ],
  ] as [string, Partial<PageFacts>, string, string, string, string | undefined][])
    it(`${title}: ${html.slice(-40)}`, () => {
      const [found, ...others] = check(html, more);
      assert.deepEqual(others, []);
      assert.deepEqual([found!.grade, found!.title, found!.code], [grade, title, code]);
      assert.ok(found!.about.includes(about), found!.about);
    });

  it('has straight marks, whatever its words hold', () =>
    assert.deepEqual(ids(`${script}<mn-faq clinic-name="The “Alder”"></mn-faq>`), ['fine']));

  it('is not missed where another name has not come, or time is left', () => {
    const live = (defined: string[], isSettled: boolean) => ({
      live: {defined, isSettled, versions: [], files: [], refused: []},
    });
    assert.deepEqual(ids(`${script}<mn-faq></mn-faq>`, live([], false)), ['fine']);
    assert.deepEqual(ids(`${script}<div data-mn-widget="faq"></div>`, live([], true)), ['fine']);
    assert.deepEqual(ids(`${script}<mn-fak></mn-fak>`, live([], true)), ['unknown-widget']);
    assert.deepEqual(ids(`${script}<mn-faq></mn-faq><mn-prep-quiz></mn-prep-quiz>`, live(['faq'], true)), [
      'never-defined',
    ]);
  });

  it('that stands in another is a part of it', () =>
    assert.deepEqual(ids(`${script}<mn-treatment-guide><mn-x></mn-x></mn-treatment-guide>`), ['fine']));

  it('is no text where the page shows other code', () =>
    assert.deepEqual(ids(`${script}<mn-faq></mn-faq><p>&lt;p&gt; &lt;script&gt; mn-faq</p>`), ['fine']));

  it('is cut where it is long', () => {
    const [found] = check(`${script}<mn-fak lang="${'x'.repeat(300)}"></mn-fak>`);
    assert.equal(found!.code!.length, 242);
    const text = check(`${script}<p>&lt;mn-faq ${'x'.repeat(400)}`)[0]!.code!;
    assert.ok(text.length > 100 && text.length < 200, `${text.length}`);
  });
});

describe('words of a clinic’s own', () => {
  const words = (inside: string) => ids(`${script}<mn-faq>${inside}</mn-faq>`);

  it('are read where they may stand, and nowhere else', () => {
    assert.deepEqual(words('<script type="application/json">{x}</script>'), ['json']);
    assert.deepEqual(words('<script type=" Application/JSON ">{x}</script>'), ['json']);
    assert.deepEqual(words('<script type="application/json">  </script>'), ['json']);
    assert.deepEqual(words('<script type="application/json" src="/own.json">{x}</script>'), ['json']);
    assert.deepEqual(words('<!-- <script type="application/json">{x}</script> -->'), ['fine']);
    assert.deepEqual(ids(`${script}<mn-faq></mn-faq><script type="application/json">{x}</script>`), ['fine']);
    assert.deepEqual(ids(`${script}<mn-faq></mn-faq><p content="{x}" data-content="{x}"></p>`), ['fine']);
    assert.deepEqual(
      ids('<script src="https://clinic.test/cdn/widgets.js" data-content="{x}"></script><mn-faq></mn-faq>'),
      ['json'],
    );
    assert.deepEqual(ids(`${script}<mn-faq content='{"heading": "Own"}'></mn-faq>`), ['fine']);
  });

  it('that are lost are told of, with their beginning', () => {
    const [found] = check(
      `${script}<mn-faq><script type="application/json">  {x ${'y'.repeat(300)}} </script></mn-faq>`,
    );
    assert.deepEqual([found!.grade, found!.title], ['doubt', 'Your own words cannot be read, so ours show']);
    assert.ok(found!.code!.startsWith('{x y') && found!.code!.length === 240);
    const [bare] = check(`${script}<mn-faq><script>{"heading": "Own"}</script></mn-faq>`);
    assert.match(bare!.about, /needs type="application\/json"/);
  });

  it('are explained by their first mistake', () => {
    for (const [json, why] of [
      ['', undefined],
      ['  \n', undefined],
      ['{"a": 1}', undefined],
      ['<br>{"a": 1}', 'paragraphs'],
      ['{"a": 1}</span>', 'paragraphs'],
      ['{“a”: 1}', 'typographic'],
      ['{"a":  “b"}', 'typographic'],
      ['["a“ , "b"]', 'typographic'],
      ['{"a": «b»}', 'typographic'],
      ['{"a": 1,  }', 'comma'],
      ['[1,]', 'comma'],
      ["{ 'a': 1}", 'single'],
      ['{"a": 1, \'b\': 2}', 'single'],
      ['{a: 1}', 'no quotation marks'],
      ['{"a": 1,  b-c : 2}', 'no quotation marks'],
      ['{"a" 1}', 'Take the code from the builder again'],
      ['{"a": "it’s “so”" 1}', 'Take the code from the builder again'],
    ] as const) {
      const problem = jsonProblem(json);
      if (why === undefined) assert.equal(problem, undefined, json);
      else assert.ok(problem?.includes(why), `${json}: ${problem}`);
    }
  });
});
