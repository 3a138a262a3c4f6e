/*
 * What a clinic's page may hand to a widget by mistake or on purpose: wrong types, huge texts, markup and scripts in
 * every text, prototype keys, circles, halves of characters, marks that turn text round. Whatever comes, nothing throws
 * into the page and nothing runs, what is good applies, and each mistake is named once.
 */
import '../src/define/all.js';
import {column, expect, rootOf, settled, until, warnings} from './support/fixture.js';
import {shownText} from './support/layout.js';

const widgets = [
  'benefits-carousel',
  'depth-explorer',
  'faq',
  'how-it-works',
  'pain-explainer',
  'prep-quiz',
  'recovery-timeline',
  'results-compare',
  'routine-checker',
  'treatment-guide',
] as const;

interface AnyWidget extends HTMLElement {
  content: unknown;
  readonly updateComplete: Promise<boolean>;
}

const run = (mark: string) => `globalThis.ran = '${mark}'`;
const hostileTexts: readonly string[] = [
  `<script>${run('script')}</script>`,
  `"><img src="x" onerror="${run('img')}">`,
  `<svg onload="${run('svg')}"><style>*{display:none}</style>`,
  `</script><script>${run('end')}</script>`,
  `javascript:${run('scheme')}`,
  `\${${run('template')}}{{constructor.constructor("${run('braces')}")()}}`,
  '\ud800 half a character \udfff',
  '\u202e\u2066turned round\u202d\u2069',
  '\0\u0007\u200b\ufeff',
  `${'long '.repeat(4000)}${'x'.repeat(20_000)}`,
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** `words` with every text replaced: `change` is told how many there were before. */
function changed(words: unknown, change: (count: number) => unknown): unknown {
  let count = 0;
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return change(count++);
    if (Array.isArray(value)) return value.map(walk);
    if (!isRecord(value)) return value;
    if ('text' in value && 'id' in value) return change(count++);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one)]));
  };
  return walk(words);
}

/** All words of a widget, as its own schema is made from them. */
function wordsOf(widget: AnyWidget): unknown {
  const {words} = (widget as unknown as {context: {words: unknown}}).context;
  return structuredClone(words);
}

async function show(name: string, content?: unknown): Promise<{widget: AnyWidget; root: ShadowRoot}> {
  const widget = document.createElement(`mn-${name}`) as AnyWidget;
  widget.content = content;
  column({width: 360}).append(widget);
  await settled(widget);
  return {widget, root: rootOf(widget)};
}

const ran = () => (globalThis as {ran?: string}).ran;

function expectNothingRan(root: ShadowRoot, what: string): void {
  expect(ran(), what).to.equal(undefined);
  expect(root.querySelectorAll('script, style, img, iframe, [onload], [onerror]').length, what).to.equal(0);
  for (const link of root.querySelectorAll('a[href]'))
    expect(link.getAttribute('href'), what).to.not.match(/^\s*javascript:/i);
  expect(({} as {polluted?: unknown}).polluted, what).to.equal(undefined);
}

const circle: Record<string, unknown> = {heading: 'Round'};
circle.intro = circle;
circle.list = [circle];

const trap = Object.defineProperty({}, 'heading', {
  enumerable: true,
  get() {
    throw new Error('trap');
  },
});

/**
 * What is no words at all, how many warnings it adds (the same one is given once a page), and the heading in it that
 * applies.
 */
const broken: readonly [what: string, given: unknown, warned: number, heading?: string][] = [
  ['a number', 7, 1],
  ['a list', [1, 2], 0],
  ['true', true, 0],
  ['a function', () => run('function'), 0],
  ['a symbol', Symbol('x'), 0],
  ['a date', new Date(0), 0],
  ['text that is no JSON', '{"heading": ', 1],
  ['JSON of a number', '7', 0],
  ['a heading that is a list', {heading: ['x']}, 1],
  ['a heading that is an object', {heading: {text: 'x'}}, 0],
  ['a heading that is a number, beside a good opening', {heading: 7, intro: 'Good'}, 0],
  ['a field that nobody has', {haeding: 'x', heading: 'Good'}, 1, 'Good'],
  ['keys of prototypes', JSON.parse('{"__proto__": {"polluted": 1}, "heading": "Good"}'), 1, 'Good'],
  ['a constructor', {constructor: {prototype: {polluted: 1}}, heading: 'Good'}, 1, 'Good'],
  ['a circle', circle, 2, 'Round'],
  ['a trap', trap, 1],
  [
    'a proxy that throws',
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('keys');
        },
      },
    ),
    1,
  ],
  ['times that are none', {leadTimes: {retinoid: '5'}, heading: 'Good'}, 1, 'Good'],
  ['depths that are none', {depths: {most: -1}, heading: 'Good'}, 1, 'Good'],
];

describe('hostile words', () => {
  let number = 0;
  for (const name of widgets) {
    it(`do nothing in <mn-${name}>`, async () => {
      const {widget, root} = await show(name);
      const words = wordsOf(widget);
      const ours = root.querySelector('#heading')!.textContent.trim();
      for (const [i, text] of hostileTexts.entries()) {
        // Everything hostile, and only every third text.
        for (const third of [0, 1, 2, undefined]) {
          if (third !== undefined && i > 2) continue;
          number++;
          widget.content = changed(words, (count) =>
            third === undefined || count % 3 === third ? text : `Good ${count}`,
          );
          await widget.updateComplete;
          await until(() => third === undefined || shownText(root).includes('Good'), 'what is good applies');
          expectNothingRan(root, `${name}: ${text.slice(0, 40)}`);
        }
      }
      expect(
        warnings().filter((one) => !/results-compare|structured|id|at most 20000 characters/.test(one)),
      ).to.deep.equal([]);
      widget.content = undefined;
      await until(() => root.querySelector('#heading')!.textContent.trim() === ours, 'our words are back');
      widget.remove();
    });

    it(`that are none are named once by <mn-${name}>`, async () => {
      for (const [what, given, count, heading] of broken) {
        number++;
        const before = warnings().length;
        const {widget, root} = await show(name, given);
        const told = warnings()
          .slice(before)
          .filter((one) => one.includes(`<mn-${name}> content`));
        expect(told.length, `${name}: ${what}: ${told.join(' | ')}`).to.equal(count);
        if (heading) expect(root.querySelector('#heading')!.textContent.trim(), what).to.equal(heading);
        else expect(root.querySelector('#heading')!.textContent.trim(), what).to.not.be.empty;
        expectNothingRan(root, what);
        widget.parentElement!.remove();
      }
    });
  }

  it('were more than two hundred', () => {
    expect(number).to.be.greaterThan(200);
  });
});
