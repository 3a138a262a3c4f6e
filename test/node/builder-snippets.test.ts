import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseFragment, serialize, type DefaultTreeAdapterTypes} from 'parse5';
import ts from 'typescript';
import {compileScript, parse as parseVue} from 'vue/compiler-sfc';
import {looks, platforms, widgetNames, type Platform} from '../../demo/builder/catalogue.js';
import {standardChoice, type Choice, type Fields} from '../../demo/builder/choice.logic.js';
import {escapeText, jsonForPage, shellQuoted} from '../../demo/builder/markup.logic.js';
import {
  attributesOf,
  classPlaceholderOf,
  frameAddress,
  frameHeight,
  frameOf,
  pageCode,
  placeholderOf,
  readFolder,
  siteCode,
  speakingSiteCode,
  tagOf,
  tokensOf,
  type Materials,
} from '../../demo/builder/snippet-parts.logic.js';
import {haveScript, waysFor} from '../../demo/builder/snippets.logic.js';
import {linkTarget} from '../../src/element/link-target.js';
import * as library from '../../src/index.js';

// The first text that breaks a snippet says enough; looking for the shortest one takes minutes.
fc.configureGlobal({endOnFailure: true});

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.filter(isElement).flatMap((element) => [element, ...elementsIn(element.childNodes)]);
const parse = (html: string): Element[] => elementsIn(parseFragment(html).childNodes);

/** What WordPress keeps for authors: these attributes anywhere, and those of a link and a picture. */
const keptAnywhere =
  /^(aria-(controls|current|describedby|details|expanded|hidden|label|labelledby|live)|class|data-[\w-]+|dir|hidden|id|lang|role|style|title)$/;
const keptBy: Readonly<Record<string, RegExp>> = {
  a: /^(href|rel|target)$/,
  img: /^(src|alt|width|height)$/,
  div: /^$/,
  p: /^$/,
  strong: /^$/,
};

/** The code as it stands in the post of an author, once it was saved. */
function asSaved(html: string): string {
  const fragment = parseFragment(html);
  const keep = (nodes: readonly Node[]): Node[] =>
    nodes.flatMap((node) => {
      if (!isElement(node)) return [node];
      const own = keptBy[node.tagName];
      node.attrs = node.attrs.filter(({name}) => keptAnywhere.test(name) || own?.test(name));
      node.childNodes = keep(node.childNodes);
      return own ? [node] : node.childNodes;
    });
  fragment.childNodes = keep(fragment.childNodes);
  return serialize(fragment);
}

const attributes = ({attrs}: Element) => Object.fromEntries(attrs.map(({name, value}) => [name, value]));
const textOf = ({childNodes}: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : isElement(node) ? textOf(node) : '')).join('');

const materials = (choice: Partial<Choice> = {}, words: Fields = {}): Materials => ({
  choice: {...standardChoice, ...choice},
  files: 'https://clinic.example/cdn/',
  integrity: '',
  ahead: {},
  words,
  fallback: {heading: 'Getting ready', intro: 'A few questions.', booking: 'Book'},
  samples: {before: 'https://clinic.example/before.svg', after: 'https://clinic.example/after.svg'},
});

const nasty = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  '{{ product.title }}',
  '{% if x %}',
  '{{{%{{',
  '&lt;b&gt; &amp; & &#60;',
  '$(rm -rf /) `id` "quoted" \\',
  '${alert(1)}',
  'one line\u2028another\u2029and\u0085another',
];
const text = fc
  .oneof(
    fc.constantFrom(...nasty),
    fc.string({unit: 'grapheme', maxLength: 30}),
    // HTML reads line ends as one character, which no single-line field holds.
  )
  .map((one) => one.replace(/[\r\n\0]/g, ' '));
const words = fc.dictionary(
  fc.constantFrom('heading', 'intro', 'own', 'leadTimes'),
  fc.oneof(
    text,
    fc.constant(null),
    fc.array(text, {maxLength: 2}),
    fc.dictionary(fc.constantFrom('a', 'b'), text),
  ),
) as fc.Arbitrary<Fields>;
const chosen: fc.Arbitrary<Partial<Choice>> = fc.record({
  widget: fc.constantFrom(...widgetNames),
  clinicName: text,
  bookingUrl: fc.oneof(
    text,
    fc.constantFrom('/book', 'javascript:alert(1)', 'https://clinic.example/?a=1&b=2'),
  ),
  bookingLabel: text,
  phone: text,
  before: fc.oneof(text, fc.constantFrom('javascript:alert(1)', '/before.jpg')),
  beforeAlt: text,
  caption: text,
  lang: fc.constantFrom('', 'de', 'pt-BR'),
  accent: fc.constantFrom('', '#a33d5e'),
  radius: fc.constantFrom('', '4'),
  hideEvidence: fc.constantFrom('', 'yes'),
});
const any = fc.tuple(chosen, words).map(([choice, own]) => materials(choice, own));

/** All that is pasted into a page; a shell and the fields of an editor take text as it is. */
const allCode = (given: Materials): string[] =>
  (Object.keys(platforms) as Platform[])
    .flatMap((platform) => waysFor(platform, given))
    .flatMap(({snippets}) => snippets.filter(({title}) => !/^(Command|Attributes)/.test(title)))
    .map(({code}) => code);

/** What is written in the snippet, and what a browser makes of it. */
function expectTag(html: string, tagName: string, given: Materials, prefix = ''): Element {
  const [found, ...others] = parse(html);
  assert.equal(found?.tagName, tagName);
  const {choice} = given;
  const own = attributes(found);
  for (const [name, value] of attributesOf(choice)) {
    const written = prefix && name !== 'lang' ? prefix + name : name;
    assert.equal(own[written], prefix ? value || 'true' : value, name);
  }
  for (const name of ['onerror', 'onmouseover', 'onload']) assert.ok(!(name in own));
  const allowed = ['p', 'strong', 'a', 'img', 'script'];
  for (const element of others) {
    assert.ok(allowed.includes(element.tagName), element.tagName);
    const {href, src, type} = attributes(element);
    if (element.tagName === 'script') assert.equal(type, 'application/json');
    assert.ok(Object.keys(attributes(element)).every((name) => !name.startsWith('on')));
    for (const address of [href, src]) if (address !== undefined) assert.ok(linkTarget(address), address);
  }
  return found;
}

describe('every snippet', () => {
  it('holds nothing that a template language reads, nor a self-closing tag', () => {
    fc.assert(
      fc.property(any, (given) => {
        for (const code of allCode(given)) {
          assert.ok(!code.includes('{{') && !code.includes('{%'), code);
          // In quotes it is a clinic's own text.
          assert.doesNotMatch(code.replace(/"[^"]*"|'[^']*'/g, '""'), /<[a-z][^<>]*\/>/i);
        }
      }),
      {numRuns: 150},
    );
  });

  it('has two or three plain steps, or one for an address, on every platform', () => {
    for (const platform of Object.keys(platforms) as Platform[])
      for (const {steps, snippets} of waysFor(platform, materials())) {
        assert.ok(steps.length >= 2 && steps.length <= 3, platform);
        assert.ok(snippets.length > 0);
      }
  });

  it('brings nothing in from anywhere but the folder that was named', () => {
    for (const code of allCode(materials({widget: 'prep-quiz'})))
      for (const [address] of code.matchAll(/https?:\/\/[^"'\s<]+/g))
        assert.ok(address.startsWith('https://clinic.example/'), address);
  });
});

describe('the tag', () => {
  it('is read by a browser as it was chosen, whatever was typed', () => {
    fc.assert(
      fc.property(any, (given) => {
        const found = expectTag(tagOf(given), `mn-${given.choice.widget}`, given);
        const scripts = elementsIn(found.childNodes).filter(({tagName}) => tagName === 'script');
        if (!Object.keys(given.words).length) return assert.equal(scripts.length, 0);
        assert.equal(scripts.length, 1);
        assert.deepEqual(JSON.parse(textOf(scripts[0]!)), JSON.parse(JSON.stringify(given.words)));
      }),
      {numRuns: 400},
    );
  });

  it('says something to those without scripts, in the clinic’s own words', () => {
    const [found] = parse(
      tagOf(materials({widget: 'prep-quiz', bookingUrl: '/book'}, {heading: 'Before you come'})),
    );
    assert.match(textOf(found!).replace(/\s+/g, ' '), /Before you come A few questions\. Book/);
  });

  it('carries no booking link that is none', () => {
    const code = tagOf(materials({bookingUrl: 'javascript:alert(1)'}));
    assert.doesNotMatch(code, /javascript/);
  });

  it('of a pair of pictures holds both, each with a description, and a caption', () => {
    const [found] = parse(
      tagOf(materials({widget: 'results-compare', before: '/b.jpg', beforeAlt: 'Cheek'})),
    );
    const inside = elementsIn(found!.childNodes);
    const images = inside.filter(({tagName}) => tagName === 'img').map(attributes);
    assert.deepEqual(
      images.map(({slot}) => slot),
      ['before', 'after'],
    );
    assert.deepEqual([images[0]!.src, images[0]!.alt], ['/b.jpg', 'Cheek']);
    assert.ok(images[1]!.src!.endsWith('after.svg') && images[1]!.alt);
    const caption = inside.find((one) => attributes(one).slot === 'caption');
    assert.match(textOf(caption!), /consent/);
  });

  it('of a guide names its sections', () => {
    const [found] = parse(tagOf(materials({widget: 'treatment-guide', sections: ['how-it-works', 'faq']})));
    assert.equal(attributes(found!).sections, 'how-it-works faq');
  });
});

describe('what stands in for the tag', () => {
  it('is a placeholder that says the same', () => {
    fc.assert(
      fc.property(any, (given) => {
        const own = attributes(expectTag(placeholderOf(given), 'div', given, 'data-mn-'));
        assert.equal(own['data-mn-widget'], given.choice.widget);
        if (Object.keys(given.words).length)
          assert.deepEqual(JSON.parse(own['data-mn-content']!), JSON.parse(JSON.stringify(given.words)));
        else assert.ok(!('data-mn-content' in own));
      }),
      {numRuns: 300},
    );
  });

  it('loses nothing when an author saves it in WordPress', () => {
    fc.assert(
      fc.property(any, (given) => {
        for (const code of [placeholderOf(given), classPlaceholderOf(given)])
          assert.equal(asSaved(code), serialize(parseFragment(code)));
      }),
      {numRuns: 200},
    );
    const inside = parse(asSaved(placeholderOf(materials({widget: 'results-compare'}))));
    assert.deepEqual(inside.map((one) => attributes(one)['data-mn-slot']).filter(Boolean), [
      'before',
      'after',
      'caption',
    ]);
  });

  it('is a class, with the script saying the rest for the page, and the same room and look as ever', () => {
    const given = materials(
      {widget: 'prep-quiz', lang: 'de', accent: '#a33d5e', radius: '4', space: '1.25', tone: '5'},
      {heading: 'Vorher', leadTimes: {retinoid: 5}},
    );
    assert.equal(attributes(parse(classPlaceholderOf(given))[0]!).class, 'mn-widget mn-prep-quiz');
    const [usual, own] = [siteCode(given), speakingSiteCode(given)].map(parse);
    const withoutScript = (elements: Element[]) =>
      elements
        .filter(({tagName}) => tagName !== 'script')
        .map((one) => [one.tagName, attributes(one), textOf(one)]);
    assert.deepEqual(withoutScript(own!), withoutScript(usual!));
    assert.match(textOf(own![0]!), /--mn-accent: #a33d5e;[^]*--mn-radius: 4px;[^]*--mn-space: 1\.25;/);
    const script = attributes(own!.at(-1)!);
    assert.deepEqual(JSON.parse(script['data-content']!), {
      leadTimes: {retinoid: 5},
      widgets: {'prep-quiz': {heading: 'Vorher'}},
    });
    assert.equal(script['data-lang'], 'de');
  });

  it('is a frame whose address says the same', () => {
    fc.assert(
      fc.property(any, (given) => {
        const frame = attributes(parse(frameOf(given))[0]!);
        assert.equal(frame.src, frameAddress(given));
        const {searchParams, origin, pathname} = new URL(frame.src);
        assert.equal(origin + pathname, 'https://clinic.example/cdn/embed.html');
        assert.equal(searchParams.get('widget'), given.choice.widget);
        for (const [name, value] of attributesOf(given.choice))
          if (name !== 'sections') assert.equal(searchParams.get(name), value || 'true', name);
        const content = searchParams.get('content');
        assert.deepEqual(content ? JSON.parse(content) : {}, JSON.parse(JSON.stringify(given.words)));
        assert.ok(frame.title);
      }),
      {numRuns: 200},
    );
    for (const name of widgetNames) assert.ok(frameHeight(name) > 250, name);
    assert.equal(frameHeight('none'), 912);
    assert.match(frameAddress(materials({look: 'dark'})), /scheme=dark/);
    assert.match(
      frameOf({...materials(), fallback: {heading: '', intro: '', booking: ''}}),
      /title="Microneedling/,
    );
  });
});

describe('the look', () => {
  it('comes as custom properties, once, and only what was chosen', () => {
    assert.deepEqual(tokensOf(standardChoice), []);
    const code = siteCode(materials({accent: '#a33d5e', radius: '0', tone: '5', space: '1.25'}));
    for (const rule of [
      '--mn-accent: #a33d5e;',
      '--mn-radius: 0px;',
      '--mn-skin-tone: 5;',
      '--mn-space: 1.25;',
    ])
      assert.ok(code.includes(rule), rule);
    assert.doesNotMatch(siteCode(materials()), /--mn-accent/);
  });

  it('keeps room for the widget by a style of its own, and asks for no style sheet that holds back the page', () => {
    const code = siteCode(materials({widget: 'faq'}));
    assert.match(code, /<style>\s*:is\(mn-faq:not\(:defined\)[^]*block-size:calc\([^]*<\/style>/);
    assert.doesNotMatch(code, /<link/);
  });

  it('names the files of the widget where its page holds the code, none for a whole site and what is checked', () => {
    const unasked = ['chunks/core-1.js', 'chunks/faq-2.js'];
    const given = {...materials({widget: 'faq'}), unasked};
    const preloads =
      /<link rel="modulepreload" href="https:\/\/clinic\.example\/cdn\/chunks\/core-1\.js">\n<link rel="modulepreload" href="https:\/\/clinic\.example\/cdn\/chunks\/faq-2\.js">\n<script async/;
    assert.match(pageCode(given), preloads);
    for (const code of [siteCode(given), pageCode({...given, integrity: 'sha256-abc'})])
      assert.doesNotMatch(code, /<link/);
    const written = (platform: Platform) =>
      waysFor(platform, given).map(({snippets}) => snippets.map(({code}) => code).join());
    for (const platform of ['html', 'shopify', 'prerendered'] as const)
      assert.match(written(platform)[0]!, preloads, platform);
    assert.match(written('wordpress')[1]!, preloads);
    for (const platform of ['squarespace', 'webflow'] as const)
      assert.doesNotMatch(written(platform).join(), /modulepreload/, platform);
  });

  it('has numbers for every sample page', () => {
    for (const {text: ink, surface} of Object.values(looks)) assert.equal(ink.length + surface.length, 6);
  });
});

describe('the check of every file', () => {
  const integrity = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';
  const checked = (platform: Platform) =>
    waysFor(platform, {...materials({widget: 'faq', lang: 'de'}), integrity});

  it('is in every script tag, and changes nothing else', () => {
    const withHash = new Set<Platform>();
    for (const platform of Object.keys(platforms) as Platform[]) {
      const usual = waysFor(platform, materials({widget: 'faq', lang: 'de'})).flatMap(
        ({snippets}) => snippets,
      );
      const snippets = checked(platform).flatMap((way) => way.snippets);
      assert.equal(snippets.length, usual.length);
      snippets.forEach(({code}, i) => {
        const [before, after] = [usual[i]!.code, code].map((one) =>
          parse(one).map((element) => [element.tagName, attributes(element)] as const),
        );
        const withoutPreload = before!.filter(([tagName]) => tagName !== 'link');
        const expected = withoutPreload.map(([tagName, own]) => {
          if (tagName !== 'script' || !own.src?.endsWith('/widgets.js')) return [tagName, own] as const;
          withHash.add(platform);
          const src = 'https://clinic.example/cdn/widgets-checked.js';
          return [tagName, {...own, src, integrity, crossorigin: ''}] as const;
        });
        assert.deepEqual(after, expected);
      });
    }
    assert.deepEqual(
      [...withHash].sort(),
      (Object.keys(platforms) as Platform[]).filter((one) => haveScript(waysFor(one, materials()))).sort(),
    );
    assert.ok(!withHash.has('npm') && !withHash.has('wix') && !withHash.has('google-sites'));
  });
});

describe('the folder of the files', () => {
  it('is taken as people write it', () => {
    for (const [given, folder] of [
      ['https://clinic.example/cdn', 'https://clinic.example/cdn/'],
      ['https://clinic.example/cdn/widgets.js', 'https://clinic.example/cdn/'],
      [' /assets/cdn/ ', '/assets/cdn/'],
      ['', undefined],
      ['cdn', undefined],
      ['//evil.example/', undefined],
      ['javascript:alert(1)', undefined],
      ['https://a.example/"><script>', undefined],
      ['https://', undefined],
    ] as const)
      assert.equal(readFolder(given), folder, given);
  });
});

describe('commands and code', () => {
  const snippet = (platform: Platform, title: string, given: Materials): string =>
    waysFor(platform, given)
      .flatMap(({snippets}) => snippets)
      .find((one) => one.title === title)!.code;

  it('of the shell take each text as one argument', () => {
    for (const one of [...nasty, "it's", 'Alder & Finch', 'plain', 'two\nlines']) {
      const {stdout} = spawnSync('sh', ['-c', `printf %s ${shellQuoted(one)}`], {encoding: 'utf8'});
      assert.equal(stdout, one);
    }
    const code = snippet(
      'prerendered',
      'Command',
      materials({widget: 'faq', clinicName: 'Alder & Finch', hideEvidence: 'yes'}),
    );
    assert.equal(
      code,
      'npx microneedling-widgets render faq --clinic-name="Alder & Finch" --hide-evidence --out widget.html',
    );
  });

  it('for React are TypeScript without a mistake', () => {
    fc.assert(
      fc.property(any, (given) => {
        const name = given.choice.widget.replace(/(^|-)([a-z])/g, (_, __, letter: string) =>
          letter.toUpperCase(),
        );
        const code = snippet('npm', `${name}.tsx`, given);
        const {diagnostics} = ts.transpileModule(code, {
          reportDiagnostics: true,
          compilerOptions: {jsx: ts.JsxEmit.ReactJSX},
        });
        assert.deepEqual(
          diagnostics?.map(({messageText}) => messageText),
          [],
          code,
        );
        assert.ok(code.includes(`'microneedling-widgets/react/${given.choice.widget}'`));
      }),
      {numRuns: 60},
    );
  });

  // Against the package's types, in the frameworks' own templates: npm run test:apps.
  it('for Vue are components without a mistake, whose words stay as they are', () => {
    fc.assert(
      fc.property(any, (given) => {
        const name = given.choice.widget.replace(/(^|-)([a-z])/g, (_, __, letter: string) =>
          letter.toUpperCase(),
        );
        const code = snippet('npm', `${name}.vue`, given);
        const {descriptor, errors} = parseVue(code);
        assert.deepEqual(errors, []);
        const {content} = compileScript(descriptor, {id: name, inlineTemplate: true});
        assert.ok(content.includes(`'microneedling-widgets/${given.choice.widget}'`));
        const [shown] = parse(descriptor.template!.content);
        const own = Object.fromEntries(attributesOf(given.choice));
        for (const [attribute, value] of Object.entries(own))
          assert.equal(
            attributes(shown!)[attribute === 'heading-level' ? ':heading-level' : attribute],
            value,
          );
      }),
      {numRuns: 60},
    );
  });

  it('ahead of the page hold the HTML and say how long it is, or why it is not there', () => {
    const ways = (ahead: Materials['ahead']) =>
      waysFor('prerendered', {...materials({widget: 'faq'}), ahead});
    const [way] = ways({html: `<mn-faq>${'x'.repeat(12_345 - 17)}</mn-faq>`});
    assert.deepEqual(
      way!.snippets.map(({title}) => title),
      ['The HTML: 12,345 characters', 'Once a page'],
    );
    const [failed] = ways({problem: 'It could not be written here.'});
    assert.match(failed!.about!, /could not be written/);
    assert.equal(failed!.snippets.length, 1);
    assert.doesNotMatch(ways({})[0]!.about!, /could not/);
  });

  it('for a bare link pack the files for their address, and say where WordPress cuts its frame', () => {
    const bare = (files: string) =>
      waysFor('wordpress', {...materials({widget: 'faq'}), files}).find(
        ({title}) => title === 'A bare link',
      )!;
    const whole = bare('https://clinic.example/cdn/');
    assert.deepEqual(
      whole.snippets.map(({code}) => code),
      [
        'npm run pack:cdn -- --base-url https://clinic.example/cdn/',
        'https://clinic.example/cdn/pages/faq.html',
      ],
    );
    assert.match(whole.steps.at(-1)!, /1,000 px.* scroll inside/);
    assert.doesNotMatch(whole.about!, /whole address/);
    // A folder may have a name that a shell would take for a command.
    assert.match(
      bare('https://clinic.example/$(id)/').snippets[0]!.code,
      /'https:\/\/clinic\.example\/\$\(id\)\/'$/,
    );
    // Nor is an address of this computer any use to others.
    assert.match(
      bare('http://localhost:4173/cdn/').snippets[0]!.code,
      / https:\/\/your-clinic\.example\/cdn\/$/,
    );
    const relative = bare('/cdn/');
    assert.match(relative.about!, /whole address/);
    assert.match(relative.snippets[0]!.code, / https:\/\/your-clinic\.example\/cdn\/$/);
  });

  it('for Wix name the attributes one by one', () => {
    const given = materials({widget: 'faq', clinicName: 'Alder'}, {heading: 'Asked'});
    assert.equal(snippet('wix', 'Server URL', given), 'https://clinic.example/cdn/faq.js');
    assert.equal(
      snippet('wix', 'Attributes, each by its name', given),
      'clinic-name: Alder\ncontent: {"heading":"Asked"}',
    );
  });

  it('say where a frame cannot take all', () => {
    for (const [platform, way] of [
      ['iframe', 0],
      ['google-sites', 0],
      ['wix', 1],
    ] as const) {
      const about = (choice: Partial<Choice>, files?: string) =>
        waysFor(platform, {...materials(choice), ...(files && {files})})[way]!.about!;
      assert.match(about({widget: 'results-compare'}), /pictures/);
      assert.match(about({widget: 'treatment-guide', sections: ['faq']}), /usual sections/);
      assert.match(about({widget: 'faq', look: 'dark'}), /dark/);
      assert.match(about({widget: 'faq'}, '/cdn/'), /whole address/);
      assert.doesNotMatch(about({widget: 'faq'}), /pictures|sections|dark|whole address/);
    }
  });

  it('say where pictures of the clinic are left out, and leave them out nowhere else', () => {
    for (const platform of Object.keys(platforms) as Platform[]) {
      for (const {title, about = '', snippets} of waysFor(platform, materials({widget: 'results-compare'}))) {
        const takes = snippets.some(({code}) => /slot="before"|^\[microneedling .* before="/.test(code));
        assert.equal(/cannot take your pictures/.test(about), !takes, `${platform}: ${title}`);
      }
    }
  });

  it('say which widgets come as plain words ahead of the page: those with closed roots', () => {
    const classes = Object.values(library).filter((one): one is typeof library.PrepQuiz => {
      return typeof one === 'function' && (one as {closed?: boolean}).closed === true;
    });
    const closed = classes.map(({name}) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase());
    assert.equal(closed.length, 3);
    for (const widget of widgetNames) {
      const {about} = waysFor('prerendered', materials({widget}))[0]!;
      assert.equal(about!.includes('plain words'), closed.includes(widget), widget);
    }
  });

  it('bring the look along into React and Vue', () => {
    const given = materials({widget: 'faq', accent: '#a33d5e'});
    const [, ...ways] = waysFor('npm', given);
    assert.deepEqual(
      ways.map(({snippets}) => snippets[0]!.title),
      ['Faq.tsx', 'Faq.vue'],
    );
    for (const {snippets} of ways)
      assert.ok(snippets.some(({code}) => code.includes('--mn-accent: #a33d5e;')));
  });
});

describe('escapes', () => {
  it('of text and of JSON come back as they were', () => {
    fc.assert(
      fc.property(text, (one) => {
        const [found] = parse(`<p title="${escapeText(one)}">${escapeText(one)}</p>`);
        assert.equal(attributes(found!).title, one);
        assert.equal(textOf(found!), one);
        const json = jsonForPage({one});
        assert.doesNotMatch(json, /<|\{\{|\{%/);
        assert.deepEqual(JSON.parse(json), {one});
      }),
      {numRuns: 500},
    );
  });
});
