/* A webmaster reads each finding alone: how bad it is, what is wrong, what to do, and where in the page it stands. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {diagnose, scriptAddresses, type PageFacts} from '../../src/embed/page-check/diagnose.logic.js';
import {refusedBy} from '../../src/embed/page-check/policy.logic.js';
import type {LivePage} from '../../src/embed/page-check/finding.js';
import {widgetNames} from '../../scripts/project.mjs';

const widgets = widgetNames();
const version = '1.4.0';
const check = (html: string, more: Partial<PageFacts> = {}) => diagnose({html, widgets, version, ...more});
const ids = (html: string, more?: Partial<PageFacts>) => check(html, more).map(({id}) => id);

const script = '<script async src="https://clinic.test/cdn/widgets.js"></script>';
const tag = '<mn-faq lang="de"><p>Fragen</p></mn-faq>';
const moved = (attributes: string) => `${tag}<script ${attributes}></script>`;
const npm = (number: string) => `https://cdn.test/npm/microneedling-widgets@${number}/cdn/widgets.js`;
const live = (more: Partial<LivePage> = {}): Partial<PageFacts> => ({
  address: 'https://clinic.test/',
  live: {defined: ['faq'], isSettled: true, versions: [], files: [], refused: [], ...more},
});
const core = 'https://clinic.test/cdn/chunks/core-12345678.js';
const policy = (content: string, more = '') =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">${more}${script}${tag}`;

describe('each finding says how bad it is, what is wrong, what to do, and where', () => {
  const cases: [html: string, more: Partial<PageFacts>, ...Finding: string[]][] = [
    [tag, {}, 'broken', 'The script is missing', 'was never pasted', ''],
    [
      `${tag}<!-- ${script} -->`,
      {},
      'broken',
      'The script does not count where it stands',
      'It is in a comment',
      script.slice(0, -'</script>'.length),
    ],
    [
      `${tag}<noscript>${script}</noscript>`,
      {},
      'broken',
      'The script does not count where it stands',
      'It is inside <noscript>',
      script.slice(0, -'</script>'.length),
    ],
    [
      moved('type="text/plain" src="/cdn/widgets.js"'),
      {},
      'broken',
      'The script waits for consent (a consent tool)',
      'put widgets.js among what is necessary',
      '<script type="text/plain" src="/cdn/widgets.js">',
    ],
    [
      moved('type="text/lazyload" data-src="/cdn/widgets.js"'),
      {},
      'doubt',
      'A plug-in for speed holds the script back (a plug-in for speed)',
      'exclude widgets.js from delayed or deferred JavaScript',
      '<script type="text/lazyload" data-src="/cdn/widgets.js">',
    ],
    [
      moved('type="odd" src="/cdn/widgets.js"'),
      {},
      'broken',
      'The script’s type keeps browsers from running it',
      'Take the attribute out',
      '<script type="odd" src="/cdn/widgets.js">',
    ],
    [
      moved('src="file:///C:/widgets.js"'),
      {},
      'broken',
      'The script’s address cannot work',
      'a file on your own computer',
      '<script src="file:///C:/widgets.js">',
    ],
    [
      script + tag,
      {answer: 'missing'},
      'broken',
      'There is no file at this address',
      'Upload the folder cdn as a whole',
      'https://clinic.test/cdn/widgets.js',
    ],
    [
      script + tag,
      {answer: 'page'},
      'broken',
      'The address answers with a web page, not with the script',
      'exclude the folder',
      'https://clinic.test/cdn/widgets.js',
    ],
    [
      script + tag,
      {answer: 'download'},
      'broken',
      'The server hands the file out as a download',
      'send .js files as text/javascript',
      'https://clinic.test/cdn/widgets.js',
    ],
    [
      script + tag,
      live({files: [{address: core, status: 200, contentType: 'text/plain'}]}),
      'broken',
      'The server calls the script “text/plain”',
      'send .js files as text/javascript',
      core,
    ],
    [
      policy("script-src 'none'"),
      {},
      'broken',
      'The site’s security policy keeps the script out',
      'add the address of the folder cdn to script-src',
      "script-src 'none'",
    ],
    [
      `<script src="${npm('1.3.9')}"></script>${tag}`,
      {},
      'doubt',
      'Version 1.3.9 is old: there is 1.4.0',
      'Replace the whole folder cdn',
      npm('1.3.9'),
    ],
    [
      `${script}<script src="https://clinic.test/old/widgets.js"></script>${tag}`,
      {},
      'doubt',
      'The script is on the page twice',
      'Only the first one works',
      'https://clinic.test/cdn/widgets.js\nhttps://clinic.test/old/widgets.js',
    ],
    [
      `${script}${tag}<script src="/cdn-cgi/rocket-loader.min.js"></script>`,
      {},
      'doubt',
      'Cloudflare Rocket Loader takes all scripts of the page into its hands',
      'exclude widgets.js in its settings',
      '',
    ],
    [
      script + tag,
      {},
      'fine',
      'The source is fine: faq',
      'in a private window',
      'https://clinic.test/cdn/widgets.js',
    ],
    [
      script + tag,
      live(),
      'fine',
      'Nothing is wrong: faq',
      'every widget on this page has come',
      'https://clinic.test/cdn/widgets.js',
    ],
    [
      script + tag,
      live({defined: [], isSettled: false}),
      'fine',
      'Looking …',
      'still on their way',
      'https://clinic.test/cdn/widgets.js',
    ],
  ];
  for (const [html, more, grade, title, about, code] of cases)
    it(`${title}: ${html.slice(0, 40)}`, () => {
      const [found, ...others] = check(html, more);
      assert.deepEqual(others, []);
      assert.deepEqual([found!.grade, found!.title, found!.code ?? ''], [grade, title, code]);
      assert.ok(found!.about.includes(about!), found!.about);
    });

  it('the worst comes first, each once', () => {
    const html = `<script src="${npm('1.3.0')}" type="odd"></script><script src="${npm('1.3.0')}" type="odd"></script>${tag}`;
    assert.deepEqual(
      check(html).map(({id, grade}) => [id, grade]),
      [
        ['script-type', 'broken'],
        ['old-version', 'doubt'],
      ],
    );
    const late = `${script}<script src="${npm('1.2.0')}"></script><mn-fak></mn-fak>`;
    const grades = check(late).map(({grade}) => grade);
    assert.equal(grades[0], 'broken');
    assert.ok(grades.lastIndexOf('broken') < grades.indexOf('doubt'), grades.join());
  });

  it('a page with neither script nor tag is told of both', () =>
    assert.deepEqual(ids('<p>Hello</p>'), ['no-script', 'no-widget']));

  it('a widget that never came is explained by what keeps the script out, not by a doubt', () => {
    const doubtful = ids(script + tag, live({defined: [], versions: ['1.4.0', '1.3.0']}));
    assert.ok(doubtful.includes('never-defined'), doubtful.join());
    assert.deepEqual(ids(script + tag, live({defined: [], refused: [core]})), ['policy']);
    // It is there: a policy keeps it out, and no upload would help.
    const missing = [{address: core, widget: 'faq', kind: 'widget'}] as const;
    assert.deepEqual(ids(script + tag, live({defined: [], refused: [core], missing})), ['policy']);
    // A server's own “not found” is a page as well.
    const files = [{address: core, status: 404, contentType: 'text/html'}];
    assert.match(check(script + tag, live({defined: [], missing, files}))[0]!.about, /^Upload the folder/);
    const home = [{address: core, status: 200, contentType: 'text/html'}];
    assert.match(
      check(script + tag, live({defined: [], missing, files: home}))[0]!.about,
      /^Your site shows/,
    );
  });

  it('names every widget that is there, once', () =>
    assert.equal(
      check(`${script}${tag}${tag}<mn-prep-quiz></mn-prep-quiz>`)[0]!.title,
      'The source is fine: faq, prep-quiz',
    ));
});

describe('a frame', () => {
  const frame = '<iframe src="https://clinic.test/cdn/embed.html?widget=faq"></iframe>';

  it('brings its own script along, but not for tags beside it', () => {
    assert.deepEqual(ids(frame), ['fine']);
    assert.equal(check(frame)[0]!.code, undefined);
    assert.deepEqual(ids(frame + tag), ['no-script']);
  });
});

describe('the script is found', () => {
  it('under the names that it has, and under no others', () => {
    for (const src of [
      'widgets.js',
      'widgets.min.js',
      '/a/widgets-checked.js',
      '/a/widgets.js?ver=3',
      '/a/widgets.js#x',
      '/microneedling/faq.js',
      'https://x.test/cdn/faq.js?v=1',
    ])
      assert.deepEqual(ids(moved(`src="${src}"`)), ['fine'], src);
    for (const src of ['/my-widgets.js', '/widgets.json', '/widgets.jsx', '/cdn/other.js', '/a/faq.js'])
      assert.deepEqual(ids(moved(`src="${src}"`)), ['no-script'], src);
    assert.deepEqual(ids(`${tag}<img src="/cdn/widgets.js">`), ['no-script']);
  });

  it('in a bundle or a tag manager, but not in data, nor where nothing runs', () => {
    for (const text of [
      "import 'microneedling-widgets/faq'",
      "load('MicroneedlingWidgets')",
      "s.src='/x/widgets.js'",
      "s.src='/x/widgets-checked.js'",
    ])
      assert.deepEqual(ids(`${tag}<script>${text}</script>`), ['fine'], text);
    for (const text of ['{"a": "widgets.js"}', '  [ "widgets.js" ]', '\n\n{"a": "microneedling-widgets"}'])
      assert.deepEqual(ids(`${tag}<script>${text}</script>`), ['no-script'], text);
    assert.deepEqual(ids(`${tag}<template><script>load('widgets.js')</script></template>`), ['no-script']);
    assert.deepEqual(ids(`${tag}<p>microneedling-widgets</p>`), ['no-script']);
  });

  it('by its addresses, those that count alone', () => {
    const html = `${script}<!-- <script src="/old/widgets.js"></script> --><script src="/other.js"></script>`;
    assert.deepEqual(scriptAddresses({html, widgets, version}), ['https://clinic.test/cdn/widgets.js']);
    assert.deepEqual(scriptAddresses({html: tag, widgets, version}), []);
  });

  it('is not missed in a page that runs', () => assert.deepEqual(ids(tag, live()), ['fine']));
});

describe('an address that cannot work', () => {
  for (const [src, about] of [
    ['C:\\cdn\\widgets.js', 'a file on your own computer'],
    ['/Users/ann/widgets.js', 'a file on your own computer'],
    ['Users/ann/widgets.js', 'a file on your own computer'],
    ['//localhost/widgets.js', 'an address of your own computer'],
    ['https://127.0.0.1/widgets.js', 'an address of your own computer'],
    ['http://[::1]:8080/widgets.js', 'an address of your own computer'],
    ['http://192.168.0.2/widgets.js', 'an address of your own computer'],
    ['https://your-clinic.com/widgets.js', 'the address of our example'],
    ['https://www.example.org/widgets.js', 'the address of our example'],
    ['https://alder.example/widgets.js', 'the address of our example'],
    ['https://drive.google.com/widgets.js', 'a page that shows the file'],
    ['https://docs.google.com/widgets.js', 'a page that shows the file'],
    ['https://dropbox.com/s/widgets.js', 'a page that shows the file'],
    ['https://www.dropbox.com/s/widgets.js', 'a page that shows the file'],
    ['https://1drv.ms/widgets.js', 'a page that shows the file'],
    ['https://onedrive.live.com/widgets.js', 'a page that shows the file'],
    ['https://raw.githubusercontent.com/a/widgets.js', 'hands out text'],
    ['“/cdn/widgets.js', 'typographic'],
  ] as const)
    it(src, () => {
      const [found] = check(moved(`src="${src}"`));
      assert.equal(found!.id, 'address');
      assert.ok(found!.about.includes(about), found!.about);
    });

  it('is not seen in one that only holds such words', () => {
    for (const src of [
      'https://clinic.test/file:/widgets.js',
      'https://clinic.test/?from=//localhost/widgets.js',
      'https://clinic.test/http://x/widgets.js',
      'https://notexample.com/widgets.js',
    ])
      assert.deepEqual(ids(moved(`src="${src}"`), {address: 'https://clinic.test/'}), ['fine'], src);
    // Nobody knows whether the page is https.
    assert.deepEqual(ids(moved('src="http://clinic.test/widgets.js"')), ['fine']);
  });
});

describe('tools that hold scripts back', () => {
  for (const [by, id, attributes] of [
    ['WP Rocket', 'delayed', 'data-rocket-src="/cdn/widgets.js" type="text/javascript"'],
    ['FlyingPress', 'delayed', 'type="flyingpress/javascript" src="/cdn/widgets.js"'],
    ['FlyingPress', 'delayed', 'type="flying-press" src="/cdn/widgets.js"'],
    ['Flying Scripts', 'delayed', 'type="flyingscript" src="/cdn/widgets.js"'],
    ['NitroPack', 'delayed', 'type="nitropack/inlinescript" data-a="/cdn/widgets.js"'],
    ['NitroPack', 'delayed', 'nitro-src="/cdn/widgets.js"'],
    ['Phastpress', 'delayed', 'type="text/phast" src="/cdn/widgets.js"'],
    ['Phastpress', 'delayed', 'type="application/phast" src="/cdn/widgets.js"'],
    ['Complianz', 'consent', 'type="text/plain" data-service="x" src="/cdn/widgets.js"'],
    ['Complianz', 'consent', 'type="text/plain" class="a cmplz-b" src="/cdn/widgets.js"'],
    ['Borlabs Cookie', 'consent', 'type="text/template" data-borlabs-a="b" src="/cdn/widgets.js"'],
    ['CookieYes', 'consent', 'type="text/plain" data-cli-block="true" src="/cdn/widgets.js"'],
    ['iubenda', 'consent', 'type="text/plain" data-iub-purposes="4" src="/cdn/widgets.js"'],
    ['Didomi', 'consent', 'type="didomi/javascript" src="/cdn/widgets.js"'],
    ['Termly', 'consent', 'type="text/plain" data-termly-a="" src="/cdn/widgets.js"'],
    ['Real Cookie Banner', 'consent', 'consent-original-src="/cdn/widgets.js"'],
    ['Real Cookie Banner', 'consent', 'type="text/plain" consent-required="1" src="/cdn/widgets.js"'],
    ['a consent tool', 'consent', 'type="text/x-consent" src="/cdn/widgets.js"'],
    ['a consent tool', 'consent', 'type="text/tf-consent" src="/cdn/widgets.js"'],
    ['a consent tool', 'consent', 'type="javascript/blocked" src="/cdn/widgets.js"'],
    ['a consent tool', 'consent', 'type="odd" data-cookie-category="a" src="/cdn/widgets.js"'],
    ['a consent tool', 'consent', 'type="odd" data-requires-consent="a" src="/cdn/widgets.js"'],
    ['a plug-in for speed', 'delayed', 'type="delay" src="/cdn/widgets.js"'],
  ] as const)
    it(`${by}: ${attributes}`, () => {
      const [found, ...others] = check(moved(attributes));
      assert.deepEqual([found!.id, others], [id, []]);
      assert.ok(found!.title.endsWith(`(${by})`), found!.title);
    });

  for (const [by, more] of [
    ['Cloudflare Rocket Loader', '<script src="/rocket-loader.js"></script>'],
    ['Autoptimize', '<script src="/cache/autoptimize_12ab-c.js"></script>'],
    ['SiteGround Optimizer', '<script src="/siteground-optimizer-combined-js.js"></script>'],
    ['WP Rocket', '<script>class RocketLazyLoadScripts {}</script>'],
    ['WP Rocket', '<script type="rocketlazyloadscript"></script>'],
  ] as const)
    it(`${by} takes all: ${more}`, () => {
      const [found, ...others] = check(script + tag + more);
      assert.deepEqual(others, []);
      assert.ok(found!.title.startsWith(by), found!.title);
      // Where the page runs, it is let in.
      assert.deepEqual(ids(script + tag + more, live()), ['fine']);
    });

  it('are no matter to a script that has every usual type', () => {
    for (const type of [
      '',
      'module',
      'text/javascript',
      'application/javascript',
      'text/x-javascript',
      'TEXT/ECMASCRIPT',
      'text/jscript',
      ' text/javascript ',
    ])
      assert.deepEqual(ids(moved(`type="${type}" src="/cdn/widgets.js"`)), ['fine'], type);
  });
});

describe('versions', () => {
  const withVersions = (...addresses: string[]) =>
    addresses.map((src) => `<script src="${src}"></script>`).join('') + tag;

  it('are read from a public CDN and from WordPress', () => {
    for (const [src, old] of [
      [npm('1.3.10'), '1.3.10'],
      [npm('0.12.0'), '0.12.0'],
      [npm('1.3.9-beta.2'), '1.3.9-beta.2'],
      ['/wp-content/plugins/microneedling-widgets/cdn/widgets.js?ver=1.10.11', undefined],
      ['/wp-content/plugins/microneedling-widgets/cdn/widgets.js?a=b&amp;ver=1.3.11', '1.3.11'],
      ['/wp-content/plugins/microneedling-widgets/cdn/widgets.js?ver=0.13.2-rc.1', '0.13.2-rc.1'],
      ['/themes/other/widgets.js?ver=0.1.0', undefined],
    ] as const) {
      const [found] = check(withVersions(src));
      assert.equal(
        found!.title,
        old ? `Version ${old} is old: there is 1.4.0` : 'The source is fine: faq',
        src,
      );
    }
  });

  it('count by their numbers, and a single one is no two', () => {
    assert.deepEqual(ids(withVersions(npm('1.4.0-beta.1'))), ['fine']);
    assert.deepEqual(ids(withVersions(npm('2.0.0'))), ['fine']);
    assert.deepEqual(ids(withVersions(npm('1.4.1'))), ['fine']);
    const two = check(withVersions('/cdn/widgets.js', '/old/widgets.js'))[0]!;
    assert.ok(two.about.startsWith('Only the first one works'), two.about);
    // Single files beside each other are how it is meant.
    assert.deepEqual(ids(withVersions('/cdn/faq.js', '/cdn/prep-quiz.js')), ['fine']);
  });
});

describe('files of a page that runs', () => {
  const asked = (address: string, status?: number, contentType?: string) =>
    ids(script + tag, live({files: [{address, status, contentType}]}));

  it('are wrong only where a browser says so', () => {
    assert.deepEqual(asked(core), ['fine']);
    assert.deepEqual(asked(core, 200), ['fine']);
    assert.deepEqual(asked(core, 399), ['fine']);
    assert.deepEqual(asked(core, 400), ['missing-file']);
    assert.deepEqual(asked(core, 200, 'application/javascript'), ['fine']);
    assert.deepEqual(asked(core, 200, 'text/ecmascript'), ['fine']);
    assert.deepEqual(asked(`${core}?a=1`, 200, 'text/plain'), ['wrong-type']);
    assert.deepEqual(asked(`${core}#a`, 200, 'text/html'), ['page-for-file']);
    assert.deepEqual(asked('https://clinic.test/cdn/widgets.css', 200, 'text/css'), ['fine']);
    assert.deepEqual(asked('https://clinic.test/cdn/a.json', 200, 'text/plain'), ['fine']);
  });
});

describe('the policy in the page', () => {
  it('counts in a meta tag of that name alone, where it is read', () => {
    const content = "script-src 'none'";
    assert.deepEqual(ids(`<meta http-equiv="content-security-policy" content="${content}">${script}${tag}`), [
      'policy',
    ]);
    for (const meta of [
      `<meta name="description" content="${content}">`,
      `<meta http-equiv="refresh" content="${content}">`,
      `<!-- <meta http-equiv="Content-Security-Policy" content="${content}"> -->`,
      `<p http-equiv="Content-Security-Policy" content="${content}"></p>`,
    ])
      assert.deepEqual(ids(meta + script + tag), ['fine'], meta);
  });

  it('is told once, however many keep the script out', () => {
    const twice = policy(
      "script-src 'none'",
      '<meta http-equiv="Content-Security-Policy" content="default-src x.test">',
    );
    assert.deepEqual(ids(twice), ['policy']);
    assert.deepEqual(ids(policy('')), ['fine']);
  });

  it('lets in what has its nonce or its hash', () => {
    const own = (attributes: string, content: string) =>
      ids(
        `<meta http-equiv="Content-Security-Policy" content="${content}">${moved(`src="https://clinic.test/cdn/widgets.js" ${attributes}`)}`,
      );
    assert.deepEqual(own('nonce="abc"', "script-src 'nonce-abc'"), ['fine']);
    assert.deepEqual(own('nonce="abd"', "script-src 'nonce-abc'"), ['policy']);
    assert.deepEqual(own('', "script-src 'nonce-abc'"), ['policy']);
    // A hash lets in this file alone: those that it brings in need the address too.
    const beside = 'https://clinic.test/cdn/chunks/';
    assert.deepEqual(own('integrity="sha256-a"', "script-src 'sha256-a'"), ['policy']);
    assert.deepEqual(own('integrity="sha256-a"', `script-src 'sha256-a' ${beside}`), ['fine']);
    assert.deepEqual(own('integrity="sha256-a sha384-b"', `script-src 'sha256-a' ${beside}`), ['policy']);
    assert.deepEqual(own('integrity="sha256-a  sha384-b"', `script-src 'sha256-a' 'sha384-b' ${beside}`), [
      'fine',
    ]);
  });

  const src = 'https://clinic.test/cdn/widgets.js';
  const by = (content: string, asked = src, page: string | undefined = 'https://clinic.test/') =>
    refusedBy(content, {src: asked, nonce: '', integrity: '', page});
  const directiveBy = (...given: Parameters<typeof by>) => by(...given)?.directive;

  it('names the directive that counts', () => {
    assert.equal(directiveBy("default-src 'none'; script-src 'none'"), "script-src 'none'");
    assert.equal(
      directiveBy("script-src *; SCRIPT-SRC-ELEM  'none'  x.test ;"),
      "script-src-elem 'none' x.test",
    );
    assert.equal(directiveBy('default-src'), 'default-src');
    assert.equal(by("script-src *; script-src 'none'"), undefined);
    assert.equal(by("img-src 'none'"), undefined);
  });

  it('is read as browsers read it', () => {
    for (const [content, asked, isIn] of [
      ['*', src, true],
      ['*', 'data:text/javascript,1', false],
      ['*', 'http://clinic.test/widgets.js', true],
      ['*', 'httpsx://clinic.test/widgets.js', false],
      ['data:', 'data:text/javascript,1', true],
      ['data:', src, false],
      ['http:', 'data:text/javascript,1', false],
      ['ws://clinic.test', src, false],
      ['http://clinic.test', 'ftp://clinic.test/widgets.js', false],
      ['x clinic.test', src, true],
      ['https:', src, true],
      ['http:', src, true],
      ['http:', 'http://clinic.test/widgets.js', true],
      ['https:', 'http://clinic.test/widgets.js', false],
      ["'self'", src, true],
      ["'self'", '/cdn/widgets.js', true],
      ["'self'", 'https://cdn.test/widgets.js', false],
      ["'self'", 'https://clinic.test:8443/widgets.js', false],
      ['clinic.test', src, true],
      ['CLINIC.TEST', src, true],
      ['http://clinic.test', src, true],
      ['https://clinic.test', 'http://clinic.test/widgets.js', false],
      ['clinic.test:443', src, true],
      ['clinic.test:80', 'http://clinic.test/widgets.js', false],
      ['http://clinic.test:80', 'http://clinic.test/widgets.js', true],
      ['clinic.test', 'http://clinic.test/widgets.js', false],
      ['clinic.test', 'https://clinic.test:8443/widgets.js', false],
      ['clinic.test:8443', src, false],
      ['clinic.test:*', 'https://clinic.test:8443/widgets.js', true],
      ['*.clinic.test', 'https://a.clinic.test/widgets.js', true],
      ['*.clinic.test', src, false],
      ['https://*', src, true],
      ['clinic.test/cdn/', src, true],
      ['clinic.test/cdn', src, false],
      ['clinic.test/cdn/widgets.js', src, false],
      ['clinic.test/cdn/widgets.js clinic.test/cdn/chunks/', src, true],
      ['clinic.test/other/', src, false],
      ["'unsafe-inline'", src, false],
      ["'strict-dynamic' *", src, false],
      ['//', src, false],
    ] as const)
      assert.equal(by(`script-src ${content}`, asked) === undefined, isIn, `${content} for ${asked}`);
  });

  it('is doubted where it cannot be told, and left alone where nothing can', () => {
    assert.equal(by("script-src 'self'", src, '')?.why, 'own-only');
    assert.equal(by("script-src 'self'", src, 'no address')?.why, 'own-only');
    assert.equal(by("script-src 'self'", '/cdn/widgets.js', ''), undefined);
    assert.equal(by('script-src clinic.test', 'http://clinic.test/widgets.js', ''), undefined);
    assert.equal(by("script-src 'none'", 'https://'), undefined);
    assert.deepEqual(by('script-src cdn.test', src, ''), {
      directive: 'script-src cdn.test',
      why: 'address',
    });
    assert.equal(by("script-src 'self'", 'https://cdn.test/widgets.js')?.why, 'address');
    assert.equal(by("script-src 'strict-dynamic' *")?.why, 'strict');
  });
});
