/*
 * What frameworks and page builders give where a value is missing or of another kind. Driven by what the classes
 * declare: a new attribute is tried as well, without a line here.
 */
import fc from 'fast-check';
import * as everything from '../../src/index.js';
import {WidgetElement} from '../../src/index.js';
import '../../src/define/all.js';
import {column, expect, rootOf, settled, until, warnings} from '../support/fixture.js';
import {shownText} from '../support/layout.js';

const tags = [
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
].map((name) => `mn-${name}`);

type Class = typeof WidgetElement & (new () => WidgetElement);
const classes = Object.values(everything).filter(
  (one): one is Class =>
    typeof one === 'function' && one.prototype instanceof WidgetElement && !!nameOf(one as Class),
);

function nameOf(one: Class): string {
  for (const tag of tags) if (customElements.get(tag) === one) return tag;
  return '';
}

const propertiesOf = (one: Class) =>
  [...one.elementProperties].flatMap(([name, {attribute}]) =>
    typeof name === 'string'
      ? [
          {
            name,
            attribute:
              attribute === false ? '' : typeof attribute === 'string' ? attribute : name.toLowerCase(),
          },
        ]
      : [],
  );

const absent = {null: null, undefined};
const unwritable = Object.create(null) as object;
const refuse = (): never => {
  throw new TypeError('refused');
};
const taken = Proxy.revocable({}, {});
taken.revoke();
const odd: Record<string, unknown> = {
  ...absent,
  'nothing written': '',
  blanks: '  ',
  'a number': 3,
  'a number as text': '3',
  'no number': NaN,
  'no end': Infinity,
  'a minus': -1,
  'a bigint': 3n,
  true: true,
  false: false,
  'the text false': 'false',
  'another text': 'something else',
  'an object': {a: 1},
  'a list': [1],
  'an object without a text': unwritable,
  'a frozen object': Object.freeze({heading: 'x'}),
  'an object that refuses to be read': new Proxy(
    {},
    {get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse},
  ),
  'a proxy that is taken back': taken.proxy,
  'a symbol': Symbol('s'),
  'a function': () => 'x',
  'a date': new Date(0),
  'an address': new URL('https://clinic.example/book'),
};

const isKind = (given: unknown): given is {kind: string} =>
  typeof given === 'object' && given !== null && Object.hasOwn(given, 'kind');

/** Renders with every change, still hears of changes, and has thrown nothing (which fails a test by itself). */
async function lives(widget: WidgetElement, after: string): Promise<void> {
  // A guide has that line for all.
  widget.insideGuide = false;
  widget.clinicName = `Alder ${after}`;
  await widget.updateComplete;
  await until(
    () => rootOf(widget).textContent?.includes(`Alder ${after}`),
    () => `<${widget.localName}> still renders after ${after}`,
    20_000,
  );
}

async function show(one: Class, prepare?: (widget: WidgetElement) => void): Promise<WidgetElement> {
  const widget = document.createElement(nameOf(one)) as WidgetElement;
  prepare?.(widget);
  column().append(widget);
  await settled(widget);
  return widget;
}

describe('values are missing or odd', () => {
  it('all ten widgets are here', () => expect(classes.map(nameOf).sort()).to.deep.equal(tags));

  for (const one of classes) {
    const tag = nameOf(one);
    describe(`<${tag}>`, () => {
      it('takes every attribute away again: the default, without a word', async () => {
        const before = document.createElement(nameOf(one)) as unknown as Record<string, unknown>;
        const widget = await show(one);
        for (const {name, attribute} of propertiesOf(one)) {
          if (!attribute) continue;
          widget.setAttribute(attribute, name === 'bookingUrl' ? '/book' : '');
          await widget.updateComplete;
          widget.removeAttribute(attribute);
          await widget.updateComplete;
          // A guide and a carousel tell where they are by a property, whose default is where they begin.
          if (name !== 'section')
            expect((widget as unknown as Record<string, unknown>)[name], attribute).to.deep.equal(
              before[name] ?? (name === 'content' ? null : undefined),
            );
          await lives(widget, attribute);
        }
        const said = warnings().filter((text) => !/no pictures/.test(text));
        expect(said).to.deep.equal([]);
      });

      it('takes null and undefined for every property: the default, without a word', async () => {
        const before = document.createElement(nameOf(one)) as unknown as Record<string, unknown>;
        for (const nothing of [null, undefined]) {
          const widget = await show(one, (early) => {
            for (const {name} of propertiesOf(one)) Object.assign(early, {[name]: nothing});
          });
          for (const {name} of propertiesOf(one)) {
            if (['content', 'section'].includes(name)) continue;
            expect((widget as unknown as Record<string, unknown>)[name], name).to.deep.equal(before[name]);
          }
          await lives(widget, 'nothing');
          widget.remove();
        }
        const said = warnings().filter((text) => !/no pictures/.test(text));
        expect(said).to.deep.equal([]);
      });

      it('takes anything for every property, and warns once of what is wrong', async () => {
        const widget = await show(one);
        for (const {name} of propertiesOf(one)) {
          for (const [kind, value] of Object.entries(odd)) {
            Object.assign(widget, {[name]: value});
            await widget.updateComplete;
            const once = warnings().length;
            Object.assign(widget, {[name]: undefined});
            await widget.updateComplete;
            Object.assign(widget, {[name]: value});
            await widget.updateComplete;
            expect(warnings().length, `${name}: ${kind} is told of once`).to.equal(once);
            Object.assign(widget, {[name]: undefined});
          }
          await lives(widget, name);
        }
        for (const text of warnings()) expect(text).to.match(/^<mn-[a-z-]+> [a-zA-Z, -]+: .+\. .+/);
      });

      it('takes anything before it is upgraded', async () => {
        for (const [kind, value] of Object.entries(odd)) {
          const holder = document.implementation.createHTMLDocument().createElement(tag);
          for (const {name} of propertiesOf(one))
            Object.defineProperty(holder, name, {
              value,
              configurable: true,
              writable: true,
              enumerable: true,
            });
          column().append(holder);
          await settled(holder);
          await lives(holder as WidgetElement, kind);
          holder.remove();
        }
        void warnings();
      });

      it('takes any value in any order', async () => {
        const widget = await show(one);
        const properties = propertiesOf(one);
        await fc.assert(
          fc.asyncProperty(
            fc.array(
              fc.tuple(
                fc.constantFrom(...properties),
                fc.oneof(
                  fc.anything({withDate: true, withBigInt: true, withNullPrototype: true}),
                  // By name: the library would read them itself.
                  fc.constantFrom(...Object.keys(odd)).map((kind) => ({kind})),
                ),
                fc.boolean(),
              ),
              {maxLength: 8},
            ),
            async (changes) => {
              for (const [{name, attribute}, given, byAttribute] of changes) {
                const value = isKind(given) ? odd[given.kind] : given;
                if (!byAttribute || !attribute) Object.assign(widget, {[name]: value});
                else if (typeof value === 'string') widget.setAttribute(attribute, value);
                else widget.removeAttribute(attribute);
              }
              await widget.updateComplete;
            },
          ),
          {numRuns: 40},
        );
        for (const {name, attribute} of properties) {
          if (attribute) widget.removeAttribute(attribute);
          Object.assign(widget, {[name]: undefined});
        }
        await lives(widget, 'all that');
        void warnings();
      });
    });
  }

  it('reads numbers, switches and words the same by attribute and by property', async () => {
    const carousel = await show(customElements.get('mn-benefits-carousel') as Class);
    Object.assign(carousel, {slide: '3', headingLevel: '3', hideEvidence: 'false', autoplay: 'false'});
    await carousel.updateComplete;
    expect((carousel as unknown as {slide: number}).slide).to.equal(3);
    expect(carousel.headingLevel).to.equal(3);
    expect(rootOf(carousel).querySelector('#heading h3')).to.not.equal(null);
    expect(carousel.hideEvidence).to.equal(false);
    expect(shownText(rootOf(carousel))).to.include('How do we know?');
    expect((carousel as unknown as {autoplay: boolean}).autoplay).to.equal(false);
  });

  it('lets go of an address that is taken away, and shows what comes next', async () => {
    const faq = await show(customElements.get('mn-faq') as Class, (early) =>
      early.setAttribute('booking-url', '/book'),
    );
    expect(rootOf(faq).querySelector('a[href="/book"]')).to.not.equal(null);
    faq.removeAttribute('booking-url');
    faq.setAttribute('clinic-name', 'Alder');
    await faq.updateComplete;
    expect(rootOf(faq).querySelector('a[href="/book"]')).to.equal(null);
    expect(rootOf(faq).querySelector('.closing')!.textContent).to.include('Alder');
  });

  it('leaves a telephone number that is none as text, and says so', async () => {
    const faq = await show(customElements.get('mn-faq') as Class, (early) =>
      early.setAttribute('phone', 'Call us'),
    );
    expect(rootOf(faq).querySelectorAll('a[href^="tel"]')).to.have.lengthOf(0);
    expect(rootOf(faq).querySelector('.closing')!.textContent).to.include('Call us');
    expect(warnings().filter((text) => text.includes('"Call us" is no number to call.'))).to.have.lengthOf(1);
    faq.setAttribute('phone', '01632 960142');
    await faq.updateComplete;
    expect(rootOf(faq).querySelectorAll('a[href="tel:01632960142"]')).to.have.lengthOf(1);
  });
});
