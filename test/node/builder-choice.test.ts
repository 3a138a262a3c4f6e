import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  appearances,
  fonts,
  guideSections,
  looks,
  places,
  platforms,
  steps,
  tones,
  views,
  widgetNames,
} from '../../demo/builder/catalogue.js';
import {
  readHash,
  readHex,
  standardChoice,
  writeHash,
  type Choice,
  type Fields,
} from '../../demo/builder/choice.logic.js';
import {widgetNames as built} from '../../scripts/project.mjs';
import {clinicWords} from '../../src/language/clinic-word/forms.js';
import {languages} from '../../src/language/language.js';

const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const keys = <Name extends string>(record: Readonly<Record<Name, unknown>>) => Object.keys(record) as Name[];
const line = fc
  .string({unit: 'grapheme', maxLength: 40})
  // eslint-disable-next-line no-control-regex
  .map((text) => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, ''));

const json = fc.letrec<{value: unknown}>((tie) => ({
  value: fc.oneof(
    {depthSize: 'small'},
    fc.string({unit: 'grapheme'}),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), {maxLength: 3}),
    fc.dictionary(key(), tie('value'), {maxKeys: 4}),
  ),
})).value;
function key() {
  return fc
    .oneof(oneOf(['heading', 'leadTimes', 'make-up', 'a.b', '', '0', 'constructor', 'toString']), fc.string())
    .filter((name) => name !== '__proto__');
}
const words = fc.dictionary(key(), json, {maxKeys: 4}) as fc.Arbitrary<Fields>;

const choice: fc.Arbitrary<Choice> = fc.record({
  widget: oneOf(widgetNames),
  lang: oneOf(['', ...languages]),
  jurisdiction: oneOf(['' as const, ...keys(places)]),
  accent: fc.oneof(
    fc.constant(''),
    fc.integer({min: 0, max: 0xffffff}).map((n) => `#${n.toString(16).padStart(6, '0')}`),
  ),
  radius: fc.oneof(fc.constant(''), fc.integer({min: 0, max: 40}).map(String)),
  space: oneOf(['', '0.75', '1.25']),
  tone: oneOf(['', ...tones]),
  appearance: oneOf(keys(appearances)),
  headingLevel: oneOf(['', '3', '4']),
  hideEvidence: oneOf(['', 'yes']),
  clinicName: line,
  clinicWord: oneOf(['' as const, ...clinicWords]),
  bookingUrl: line,
  bookingLabel: line,
  // Of characters that may be two units long: none is cut in halves.
  phone: line.map((text) => [...text].slice(0, 20).join('')),
  reviewedBy: line,
  reviewedOn: line.map((text) => [...text].slice(0, 5).join('')),
  sections: fc.subarray([...guideSections]),
  before: line,
  beforeAlt: line,
  after: line,
  afterAlt: line,
  caption: line,
  files: line,
  checkFiles: oneOf(['', 'yes']),
  look: oneOf(keys(looks)),
  font: oneOf(keys(fonts)),
  view: oneOf(keys(views)),
  step: oneOf(keys(steps)),
  platform: oneOf(keys(platforms)),
  words,
});

/** As JSON sees it: objects that were read are as good as those that were written. */
const same = (one: unknown, other: unknown) =>
  assert.deepEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));

describe('the choice in the address bar', () => {
  it('offers every widget that is built', () => {
    assert.deepEqual([...widgetNames].sort(), built());
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(choice, (chosen) => same(readHash(`#${writeHash(chosen)}`), chosen)),
      {numRuns: 400},
    );
  });

  it('comes back after a browser has read the address', () => {
    fc.assert(
      fc.property(choice, (chosen) => {
        const url = new URL(`https://clinic.example/builder/#${writeHash(chosen)}`);
        same(readHash(url.hash), chosen);
      }),
    );
  });

  it('is short and can be read', () => {
    assert.equal(writeHash(standardChoice), 'widget=benefits-carousel');
    assert.equal(
      writeHash({
        ...standardChoice,
        widget: 'prep-quiz',
        accent: '#a33d5e',
        bookingUrl: 'https://clinic.example/book',
        words: {heading: 'Before you come', leadTimes: {retinoid: 5}, intro: null},
      }),
      'widget=prep-quiz&accent=a33d5e&booking=https://clinic.example/book' +
        '&words.heading=Before+you+come&json.leadTimes.retinoid=5&json.intro=null',
    );
  });

  it('never throws, and never lets in what cannot be chosen', () => {
    const piece = fc.oneof(
      fc.string(),
      oneOf([
        'widget=',
        'words.',
        'json.',
        '&',
        '=',
        '%',
        '%ff',
        '__proto__',
        '{"__proto__":{"x":1}}',
        'accent=',
      ]),
    );
    let reads = 0;
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => `#widget=faq&${pieces.join('')}`),
        (hash) => {
          const read = readHash(hash);
          if (!read) return;
          reads += 1;
          assert.ok(widgetNames.includes(read.widget));
          assert.match(read.accent, /^(#[0-9a-f]{6})?$/);
          assert.ok(read.look in looks && read.platform in platforms && read.step in steps);
          assert.equal(({} as {x?: unknown}).x, undefined);
        },
      ),
      {numRuns: 500},
    );
    assert.ok(reads > 100, `${reads} of 500 could be read`);
  });

  it('leaves the standard where the address says what there is not', () => {
    const read = readHash(
      '#widget=nothing&accent=red;}body{display:none&look=<script>&lang=xx&radius=999&for=constructor&step=__proto__',
    )!;
    assert.deepEqual(read, standardChoice);
  });

  it('does not take an anchor for a choice', () => {
    for (const hash of ['', '#', '#step', '#main', '#a=b', '#xwidget=faq'])
      assert.equal(readHash(hash), undefined, hash);
  });

  it('keeps words off the machinery of objects', () => {
    const hash =
      '#widget=faq&words.__proto__.polluted=1&json.constructor.prototype.polluted=1&json={"__proto__":{"polluted":1}}&json.a={"__proto__":{"polluted":1}}';
    const read = readHash(hash)!;
    assert.equal(({} as {polluted?: unknown}).polluted, undefined);
    assert.equal((read.words as {polluted?: unknown}).polluted, undefined);
    assert.equal((read.words.a as {polluted?: unknown}).polluted, undefined);
  });

  it('lets the first of two words in one place stand', () => {
    assert.deepEqual(readHash('#widget=faq&words.a=x&words.a.b=y&words.c.d=z&words.c=w')!.words, {
      a: 'x',
      c: {d: 'z'},
    });
  });

  it('reads colours as people write them', () => {
    assert.equal(readHex(' #ABC '), '#aabbcc');
    assert.equal(readHex('0b6b66'), '#0b6b66');
    for (const text of ['', 'red', '#12', '#12345', '#1234567', 'rgb(1,2,3)', '#ggg'])
      assert.equal(readHex(text), '');
  });
});
