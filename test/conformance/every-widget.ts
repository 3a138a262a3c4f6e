import {sendKeys} from '@web/test-runner-commands';
import {render, type TemplateResult} from 'lit';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {define} from '../../src/define/define.js';
import {
  accessible,
  column,
  everyElement,
  expect,
  expectSame,
  finishMotion,
  fixture,
  focusedIn,
  listen,
  painted,
  press,
  rootOf,
  settled,
  until,
  warnings,
  type Page,
} from '../support/fixture.js';
import {faintText} from './colours.js';
import {isChromium} from '../support/engine.js';
import {isShown, overhangs, shownText, smallTargets, smallText, textBlocks} from '../support/layout.js';
import {showAs} from '../support/media.js';
import {speakPseudo} from '../../stories/support/pseudo.js';
import {maskNames} from '../support/masks.js';
import {hardCoded} from '../support/pseudo-language.js';
import {hurry, watchWork} from '../support/work.js';

type Attributes = Readonly<Record<string, string>>;

/** What every widget can do, as tests see it. */
export interface AnyWidget extends HTMLElement {
  appearance: string;
  bookingLabel: string;
  bookingUrl: string;
  clinicName: string;
  content: unknown;
  headingLevel: number;
  hideEvidence: boolean;
  phone: string;
  requestUpdate(): void;
}

interface Conformance {
  readonly tag: `mn-${string}`;
  /** Imports the module that registers the widget. */
  readonly load: () => Promise<unknown>;
  /** What a page gives it to show, as markup, where it is nothing without. */
  readonly children?: string;
  /**
   * Attributes by which it shows few of the widgets that it holds. Each of those has a conformance of its own, so all
   * of them are shown only where it matters how they go together: in layout, in print, and once for accessibility.
   */
  readonly few?: Attributes;
  /** Whether its shadow root is closed. */
  readonly closed?: boolean;
  /** How many levels of headings stand below its own. Default: 1. */
  readonly levelsBelow?: number;
  /** The widget's own attributes: the property of each, a value as text, and what the property then holds. */
  readonly attributes?: Readonly<Record<string, readonly [property: string, text: string, value: unknown]>>;
  /** Puts the widget into another state than its first, as a patient would. */
  readonly use?: (widget: HTMLElement, root: ShadowRoot) => void | Promise<void>;
  /** The same where the words are not English, if `use` goes by its words. */
  readonly useInAnyLanguage?: (widget: HTMLElement, root: ShadowRoot) => void | Promise<void>;
  /** What a patient entered there, which no translator is asked for. */
  readonly entered?: readonly string[];
  /** What a patient sees of that state, to compare. */
  readonly state?: (widget: HTMLElement, root: ShadowRoot) => unknown;
  /** Whether everything that is loaded after the first paint is there. */
  readonly complete?: (root: ShadowRoot) => boolean;
  /** Further states that have to be accessible. */
  readonly states?: Readonly<Record<string, (widget: HTMLElement, root: ShadowRoot) => void | Promise<void>>>;
  /** Holds the widget as printed against what has to be on the paper. */
  readonly onPaper?: (widget: HTMLElement, root: ShadowRoot) => void;
}

/** The attributes of every widget, with the property of each, a value as text, and what the property then holds. */
const commonAttributes: NonNullable<Conformance['attributes']> = {
  appearance: ['appearance', 'plain', 'plain'],
  'booking-label': ['bookingLabel', 'Come and see us', 'Come and see us'],
  'booking-url': ['bookingUrl', '/book', '/book'],
  'clinic-name': ['clinicName', 'Harbour Skin', 'Harbour Skin'],
  'clinic-word': ['clinicWord', 'practice', 'practice'],
  compact: ['compact', '', true],
  content: ['content', '{"heading":"Ours"}', '{"heading":"Ours"}'],
  'heading-level': ['headingLevel', '3', 3],
  'hide-evidence': ['hideEvidence', '', true],
  jurisdiction: ['jurisdiction', 'gb', 'gb'],
  phone: ['phone', '020 7946 0000', '020 7946 0000'],
  'reviewed-by': ['reviewedBy', 'Dr A. Okafor', 'Dr A. Okafor'],
  'reviewed-on': ['reviewedOn', '2026-11', '2026-11'],
};

/** What pages do to whatever stands on them, knowingly or not. */
const hostilePages: Readonly<Record<string, string>> = {
  'resets everything': '* {all: unset} .column {display: block}',
  'has a root of 10 px': 'html {font-size: 62.5%}',
  'forces 10 px on everything': '* {font-size: 10px !important}',
  'shouts in 11 px': `.column {font-size: 11px; text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 1em;
    white-space: nowrap; text-shadow: 0 0 4px red; text-indent: 3em; line-height: 0.9; text-align: center;
    font-style: italic; font-variant: small-caps}`,
  'centres in a flex column': '.column {display: flex; flex-direction: column; align-items: center}',
  'resets everything, in a flex column':
    '* {all: unset} .column {display: flex; flex-direction: column; align-items: center}',
};

const darkPage = 'html {background: #0d1512} .column {background: #14201c; color: #eef4f0; padding: 20px}';

/** What is asked of every widget. One call a widget. */
export function describeConformance(options: Conformance): void {
  const {tag, load, closed = false, levelsBelow = 1, attributes = {}, use, state, states = {}} = options;

  const element = (given: Attributes = {}, children = ''): TemplateResult =>
    staticHtml`${unsafeStatic(
      `<${tag} ${Object.entries(given)
        .map(([name, value]) => `${name}='${value}'`)
        .join(' ')}>${options.children ?? ''}${children}</${tag}>`,
    )}`;

  const createWhole = async (given?: Attributes, page?: Page, children?: string) => {
    const widget = await fixture<AnyWidget>(element(given, children), page);
    const root = rootOf(widget);
    if (options.complete) await until(() => options.complete!(root), `<${tag}> is complete`);
    return {widget, root};
  };
  const create = (given?: Attributes, page?: Page, children?: string) =>
    createWhole({...options.few, ...given}, page, children);
  const widgetClass = () =>
    customElements.get(tag) as typeof HTMLElement & {
      readonly version: string;
      readonly observedAttributes: string[];
      readonly elementProperties: ReadonlyMap<
        string,
        {readonly type?: unknown; readonly attribute?: unknown}
      >;
    };
  const switches = () =>
    [...widgetClass().elementProperties]
      .filter(([, {type, attribute}]) => type === Boolean && attribute !== false)
      .map(([property, {attribute}]) => ({
        property: property as 'hideEvidence',
        attribute: typeof attribute === 'string' ? attribute : property.toLowerCase(),
      }));
  /** The checker says nothing that has sources until it has a plan. */
  const hasEvidence = tag !== 'mn-routine-checker';
  const openEvidence = async (root: ShadowRoot) => {
    if (!hasEvidence) return;
    root.querySelector<HTMLElement>('.evidence-open')?.click();
    await until(() => {
      // One may hold another that comes later.
      root.querySelectorAll('details').forEach((details) => (details.open = true));
      return root.querySelector('.evidence-sources');
    }, 'the sources are there');
    await painted();
  };
  /** The only warning, which names the element and the field and says what to do. */
  const expectOneWarning = (field: string, ...parts: (string | RegExp)[]) => {
    expect(warnings(), 'one warning').to.have.lengthOf(1);
    expect(warnings()[0]).to.include(`<${tag}> ${field}`);
    for (const part of parts)
      expect(warnings()[0]).to.match(part instanceof RegExp ? part : new RegExp(part));
  };

  describe(`<${tag}>, as every widget`, () => {
    let early: AnyWidget;
    let readyOfEarly = 0;
    before(async () => {
      expect(customElements.get(tag), 'nothing has defined it yet').to.equal(undefined);
      early = document.createElement(String(tag)) as AnyWidget;
      early.addEventListener('mn-ready', () => readyOfEarly++);
      early.textContent = 'Readable before the script.';
      early.insertAdjacentHTML('beforeend', options.children ?? '');
      Object.assign(early, {clinicName: 'Set early', headingLevel: 4, hideEvidence: true});
      document.body.prepend(early);
      await load();
    });

    describe('on a page', () => {
      it('takes over properties that were set before it was defined', async () => {
        await settled(early);
        const root = rootOf(early);
        expect(shownText(root)).to.include('Set early');
        expect(root.querySelector('#heading h4')).to.exist;
        expect(root.querySelector('[part~=evidence]')).to.equal(null);
        expect(readyOfEarly).to.equal(1);
        early.remove();
      });

      it(closed ? 'has a closed shadow root' : 'has an open shadow root', async () => {
        const {widget, root} = await create();
        expect(root.mode).to.equal(closed ? 'closed' : 'open');
        expectSame(widget.shadowRoot, closed ? null : root, 'what the page sees of it');
      });

      it('stays what it is when another copy of the script is loaded, with one warning', () => {
        const first = widgetClass();
        define(tag, first);
        expect(warnings(), 'the same class again').to.have.lengthOf(0);

        const copy = () =>
          class extends HTMLElement {
            static readonly version = '9.8.7';
          };
        define(tag, copy());
        define(tag, copy());
        expectSame(customElements.get(tag), first, 'the first stays');
        expectOneWarning(
          'registration',
          first.version.replaceAll('.', '\\.'),
          '9\\.8\\.7',
          'Load the script once',
        );
      });

      it('says mn-ready once, to the whole page, and carries nothing', async () => {
        const events: CustomEvent[] = [];
        listen('mn-ready', (event) => events.push(event));
        const {widget} = await create();
        widget.clinicName = 'Another';
        await settled(widget);
        column().append(widget);
        await settled(widget);
        expect(events.map(({detail, composed}) => [detail as unknown, composed])).to.deep.equal([
          [null, true],
        ]);
        expectSame(events[0]!.target, widget, 'who says it');
      });

      it('keeps its state when it is moved', async () => {
        const {widget, root} = await create({'clinic-name': 'Harbour Skin'});
        await use?.(widget, root);
        await settled(widget);
        const before = [shownText(root), await state?.(widget, root)];
        column({width: 700}).append(widget);
        await settled(widget);
        await until(
          async () => JSON.stringify(await state?.(widget, root)) === JSON.stringify(before[1]),
          'the state is the same once all is still',
        );
        await painted();
        expect([shownText(root), await state?.(widget, root)]).to.deep.equal(before);
      });

      it('works again after it was taken out and put back', async () => {
        const {widget, root} = await create();
        const place = widget.parentElement!;
        widget.remove();
        await painted();
        place.append(widget);
        await use?.(widget, root);
        await settled(widget);
        expect(textBlocks(root)).to.not.be.empty;
        expect(overhangs(widget, root)).to.deep.equal([]);
      });

      it('leaves nothing running when it is removed', async () => {
        const work = watchWork();
        try {
          const before = work.underWay();
          const {widget, root} = await create({'booking-url': '/book'});
          await use?.(widget, root);
          await settled(widget);
          expect(work.underWay().length, 'the watch sees what widgets do').to.be.greaterThan(before.length);
          widget.remove();
          await until(
            () => work.underWay().length <= before.length,
            () => `nothing is under way: ${work.underWay().join(', ')}`,
          );
          expect([...work.listenedTo]).to.not.include.members(['scroll']);
        } finally {
          work.stop();
        }
      });

      it('asks nobody else for anything, and stores nothing', async () => {
        const writes: string[] = [];
        const original = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
        const note = (key: string) => void writes.push(key);
        Object.defineProperty(Storage.prototype, 'setItem', {...original, value: note});
        const cookies = document.cookie;
        try {
          const {widget, root} = await create();
          await openEvidence(root);
          await use?.(widget, root);
          await settled(widget);
        } finally {
          Object.defineProperty(Storage.prototype, 'setItem', original);
        }
        const elsewhere = performance
          .getEntriesByType('resource')
          .map(({name}) => new URL(name))
          .filter(({origin, protocol}) => origin !== location.origin && !protocol.startsWith('ws'));
        expect(elsewhere.map(String)).to.deep.equal([]);
        expect(writes).to.deep.equal([]);
        expect(document.cookie).to.equal(cookies);
      });
    });

    describe('attributes and properties', () => {
      it('are the ones listed here', () => {
        expect([...widgetClass().observedAttributes].sort()).to.deep.equal(
          Object.keys({...commonAttributes, ...attributes}).sort(),
        );
      });

      for (const [attribute, [property, text, value]] of Object.entries({
        ...commonAttributes,
        ...attributes,
      })) {
        it(`${attribute}="${text}" sets ${property}`, () => {
          const held = (by: AnyWidget): unknown => by[property as 'content'];
          const put = (given?: Attributes) => {
            const place = column();
            render(element(given), place);
            return place.querySelector<AnyWidget>(tag)!;
          };
          const early = put({[attribute]: text});
          expect(held(early)).to.equal(value);
          early.remove();
          const later = put();
          later.setAttribute(attribute, text);
          expect(held(later)).to.equal(value);
        });
      }

      it('every switch is off unless asked for, and off when it says "false", with one warning', async () => {
        const {widget} = await create();
        expect(switches()).to.not.be.empty;
        for (const {property, attribute} of switches()) {
          expect(widget[property], property).to.equal(false);
          const before = warnings().length;
          const {widget: off} = await create({[attribute]: 'false'});
          expect(off[property], attribute).to.equal(false);
          expect(warnings().length - before, attribute).to.equal(1);
          expect(warnings().at(-1))
            .to.include(`<${tag}> ${attribute}`)
            .and.to.include('Leave the attribute out');
        }
      });

      it('compact only reads our heading out; the clinic’s own stays', async () => {
        const {widget, root} = await create({compact: ''});
        const heading = root.querySelector('#heading h2')!;
        expect(heading.textContent.trim()).to.not.equal('');
        expect(isShown(heading)).to.equal(false);
        widget.content = {heading: 'Our own'};
        await until(() => shownText(root).includes('Our own'), 'its own is shown');
      });

      it('none appears on the element by itself', async () => {
        const {widget, root} = await create({'clinic-name': 'Harbour Skin'});
        await use?.(widget, root);
        await settled(widget);
        // But for what tells recorders to leave it out, once it is used.
        const names = widget.getAttributeNames().filter((name) => !maskNames.includes(name));
        expect(names).to.have.members(['clinic-name', ...Object.keys(options.few ?? {})]);
      });

      it('an unknown appearance is named once, and the card stays', async () => {
        const {root} = await create({appearance: 'fancy'});
        await create({appearance: 'fancy'});
        expectOneWarning('appearance', '"fancy"', 'card, plain, outlined');
        expect(root.querySelector('.card-card')).to.exist;
      });
    });

    describe('the clinic’s own words', () => {
      it('name, telephone and booking link are shown', async () => {
        const {root} = await create({
          'clinic-name': 'Harbour Skin',
          phone: '+44 (0)20 7946 0000',
          'booking-url': 'https://harbour.example/book?a=1',
          'booking-label': 'Come and see us',
        });
        const links = [...root.querySelectorAll<HTMLAnchorElement>('.closing a')];
        expect(links.map(({href}) => href)).to.deep.equal([
          'tel:+442079460000',
          'https://harbour.example/book?a=1',
        ]);
        expect(links[0]!.textContent).to.include('+44 (0)20 7946 0000');
        expect(links[1]!.textContent.trim()).to.equal('Come and see us');
        expect(shownText(root)).to.include('Harbour Skin').and.to.include('not medical advice');
      });

      it('without them there is no dead link', async () => {
        const {root} = await create();
        expect(root.querySelectorAll('.closing a')).to.have.lengthOf(0);
      });

      it('a booking address that is a script is refused, with one warning', async () => {
        for (const address of ['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x']) {
          const before = warnings().length;
          const {root} = await create({'booking-url': address});
          expect(root.querySelectorAll('.closing a'), address).to.have.lengthOf(0);
          expect(warnings().length - before, address).to.equal(1);
          expect(warnings().at(-1)).to.include(`<${tag}> booking-url`).and.to.include('https://');
        }
      });

      it('the heading has the level asked for, and those below follow', async () => {
        for (const level of [2, 3, 4]) {
          const {root} = await create({'heading-level': String(level)});
          expect(root.querySelector(`#heading h${level}`), `h${level}`).to.exist;
          const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({localName}) =>
            Number(localName[1]),
          );
          expect(Math.min(...levels)).to.equal(level);
          expect(Math.max(...levels)).to.be.at.most(level + levelsBelow);
        }
      });

      for (const [given, used] of [
        ['7', 'h4'],
        ['1', 'h2'],
        ['big', 'h2'],
      ] as const) {
        it(`heading-level="${given}" becomes ${used}, with one warning`, async () => {
          const {root} = await create({'heading-level': given});
          expect(root.querySelector(`#heading ${used}`)).to.exist;
          expectOneWarning('heading-level', 'Use 2, 3 or 4');
        });
      }

      it('words in a JSON child replace ours', async () => {
        const {root} = await create(
          {},
          {},
          '<script type="application/json">{"heading": "Our own heading"}</script>',
        );
        expect(root.querySelector('#heading')!.textContent.trim()).to.equal('Our own heading');
      });

      it('words in the content attribute or property replace ours; null takes away', async () => {
        const {root} = await create({content: '{"heading": "From an attribute"}'});
        expect(root.querySelector('#heading')!.textContent.trim()).to.equal('From an attribute');

        const {widget, root: other} = await create();
        widget.content = {heading: 'From a property', intro: null};
        await until(
          () => other.querySelector('#heading')!.textContent.trim() === 'From a property',
          'the words have changed',
        );
        expect(other.querySelector('slot[name="intro"]')!.textContent.trim()).to.equal('');
        widget.content = undefined;
        await until(
          () => other.querySelector('#heading')!.textContent.trim() !== 'From a property',
          'our words are back',
        );
      });

      it('broken JSON is named once, and our words stay', async () => {
        const broken = '<script type="application/json">{"heading": "Half a</script>';
        const {root} = await create({}, {}, broken);
        const {root: other} = await create({}, {}, broken);
        expectOneWarning('JSON child', 'not valid JSON', 'The standard words stay');
        for (const one of [root, other])
          expect(one.querySelector('#heading')!.textContent.trim()).to.not.be.empty;
      });

      it('a field of the wrong type is named once and keeps our words; the rest applies', async () => {
        const {root} = await create({content: '{"heading": 5, "intro": "Our own opening"}'});
        expectOneWarning('content', '"heading" should be text', 'standard words');
        expect(root.querySelector('#heading')!.textContent.trim()).to.not.be.empty.and.not.equal('5');
        expect(shownText(root)).to.include('Our own opening');
      });

      it('a field that does not exist is named once, with those that do', async () => {
        const {root} = await create({content: '{"haeding": "Typing error"}'});
        expectOneWarning('content', '"haeding"', 'heading');
        expect(shownText(root)).to.not.include('Typing error');
      });

      it('slots replace heading, opening and booking link, and add a footer', async () => {
        const {widget, root} = await create(
          {'booking-url': '/book', phone: '112'},
          {},
          `<h2 slot="heading">Slotted heading</h2><p slot="intro">Slotted opening</p>
           <a slot="cta" href="/here">Slotted link</a><p slot="footer">Slotted footer</p>`,
        );
        await use?.(widget, root);
        await settled(widget);
        for (const child of widget.children) {
          if (!closed) expect(child.assignedSlot, child.slot).to.exist;
          expect(isShown(child), child.slot).to.equal(true);
        }
        for (const instead of ['#heading h2', '.intro', '.closing a']) {
          for (const ours of root.querySelectorAll(instead)) expect(isShown(ours), instead).to.equal(false);
        }
      });
    });

    describe('evidence', () => {
      it('opens with strengths and sources, and can be hidden', async () => {
        const {widget, root} = await create();
        const summaries = [...root.querySelectorAll<HTMLElement>('.evidence summary, .evidence-open')];
        if (summaries.length > 0) {
          summaries.filter(isShown).forEach(press);
          const source = await until(
            () => root.querySelector<HTMLElement>('.evidence-sources li'),
            'sources are shown',
          );
          expect(source.textContent).to.match(/\d{4}|clinic/i);
          expect(root.querySelector('.evidence-grade')!.textContent.trim()).to.not.be.empty;
          for (const link of root.querySelectorAll<HTMLAnchorElement>(':is(.evidence, .evidence-sheet) a')) {
            expect(link.href).to.match(/^https:/);
            expect(link.rel).to.include('noopener');
          }
        }
        widget.hideEvidence = true;
        await settled(widget);
        expect(root.querySelectorAll('[part~=evidence]')).to.have.lengthOf(0);
      });
    });

    describe('layout', () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        for (const width of [280, 360, 700, 1100]) {
          it(`nothing sticks out at ${width} px, ${dir}`, async () => {
            const {widget, root} = await createWhole(
              {'booking-url': '/book', phone: '020 7946 0000'},
              {width, dir},
            );
            expect(widget.getBoundingClientRect().width).to.equal(width);
            expect(overhangs(widget, root), 'at first').to.deep.equal([]);
            await use?.(widget, root);
            await settled(widget);
            expect(overhangs(widget, root), 'in use').to.deep.equal([]);
            widget.appearance = 'plain';
            await settled(widget);
            expect(overhangs(widget, root), 'plain').to.deep.equal([]);
          });
        }
      }

      it('has no style attribute but the custom properties on its root and probe', async () => {
        const {widget, root} = await createWhole();
        await use?.(widget, root);
        await settled(widget);
        const styled = [...root.querySelectorAll('[style]')].filter((one) => !one.matches('.root, .probe'));
        expect(styled.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
        expect(root.querySelectorAll('style, link')).to.have.lengthOf(0);
      });
    });

    describe('in a language with longer words', () => {
      for (const width of [280, 700]) {
        it(`says everything in it, and nothing is cut off, at ${width} px`, async () => {
          const lang = await speakPseudo();
          const {widget, root} = await createWhole({'booking-url': '/book', phone: '112'}, {width, lang});
          expect(hardCoded(root), 'at first').to.deep.equal([]);
          await openEvidence(root);
          expect(hardCoded(root), 'with the evidence open').to.deep.equal([]);
          expect(overhangs(widget, root), 'with the evidence open').to.deep.equal([]);
          await (options.useInAnyLanguage ?? use)?.(widget, root);
          await settled(widget);
          expect(hardCoded(root, options.entered), 'in use').to.deep.equal([]);
          expect(overhangs(widget, root), 'in use').to.deep.equal([]);
        });
      }
    });

    describe('on a hostile page, which', () => {
      for (const [name, css] of Object.entries(hostilePages)) {
        it(name, async () => {
          const page = {width: 360, css: `.column {font-family: Georgia, serif} ${css}`};
          const {widget, root} = await create({'booking-url': '/book', phone: '020 7946 0000'}, page);
          await openEvidence(root);
          const box = root.querySelector('.root')!;
          const style = getComputedStyle(box);

          expect(widget.getBoundingClientRect().width, 'width').to.be.within(280, 360);
          expect(parseFloat(style.fontSize), 'body text').to.be.at.least(16);
          expect(smallText(root), 'small text').to.deep.equal([]);
          expect(smallTargets(root), 'small targets').to.deep.equal([]);
          expect(overhangs(widget, root), 'overhangs').to.deep.equal([]);
          expect(style.textTransform).to.equal('none');
          expect(style.letterSpacing).to.be.oneOf(['normal', '0px']);
          expect(style.whiteSpace).to.equal('normal');
          expect(style.textShadow).to.equal('none');
          expect(style.textIndent).to.equal('0px');
          expect(style.fontStyle).to.equal('normal');
          expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize), 'line height').to.be.at.least(
            1.4,
          );
        });
      }

      it('has its own font, which the widget takes, its headings included', async () => {
        const css =
          '.column {font-family: Georgia, serif} h2 {font-family: "Trebuchet MS", sans-serif; font-weight: 300}';
        const heading = document.createElement('h2');
        document.body.prepend(heading);
        try {
          const {root} = await create({'booking-url': '/book'}, {css});
          for (const {element: one} of textBlocks(root)) {
            const family = getComputedStyle(one).fontFamily;
            if (one.closest('h2, h3, h4, h5')) expect(family).to.include('Trebuchet MS');
            else expect(family).to.include('Georgia');
          }
        } finally {
          heading.remove();
        }
      });
    });

    describe('colours', () => {
      const contexts: Record<string, string> = {
        white: '.column {background: #fff; color: #222}',
        'dark without a color-scheme': darkPage,
        tinted: '.column {background: #fbf4f4; color: #4a3a3a; --mn-accent: #e8a0b4}',
        'mid-grey': '.column {background: #777; color: #fff; --mn-accent: #ffd400}',
        'black with a dark accent': '.column {background: #000; color: #ddd; --mn-accent: #14213d}',
        'dark card on a light page': '.column {--mn-surface: #15181c; color: #f0f0f0; background: #fff}',
        'wide-gamut':
          '.column {background: oklch(0.25 0.03 250); color: color(display-p3 0.9 0.9 1); --mn-accent: oklch(0.6 0.2 30)}',
      };
      for (const [name, css] of Object.entries(contexts)) {
        it(`all text can be read: ${name}`, async () => {
          const {widget, root} = await create({'booking-url': '/book', phone: '112'}, {css});
          await openEvidence(root);
          await use?.(widget, root);
          await settled(widget);
          finishMotion(root);
          expect(faintText(root)).to.deep.equal([]);
        });
      }

      it('follow the page when it changes its own', async () => {
        const {widget, root} = await create(
          {'booking-url': '/book'},
          {css: '.column {background: #fff; color: #222}'},
        );
        const read = () => root.querySelector<HTMLElement>('.root')!.style.getPropertyValue('--_text');
        const before = read();
        widget.parentElement!.style.cssText += 'background: #101418; color: #eee';
        await until(() => read() !== before, 'the widget has read the new colours');
        finishMotion(root);
        expect(faintText(root)).to.deep.equal([]);
      });
    });

    describe('in another medium', () => {
      it('stands still for those who prefer less motion', async () => {
        const {widget: first, root: firstRoot} = await create();
        first.remove();
        await showAs('reduced-motion', firstRoot);
        expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
        const {widget, root} = await create();
        await use?.(widget, root);
        await settled(widget);
        const moving = root
          .getAnimations()
          .map(({effect}) => effect as KeyframeEffect)
          .filter(({target}) => !target?.matches('.probe'));
        expect(moving.map(({target}) => target?.className)).to.deep.equal([]);
      });

      it('can be read and used in forced colours', async () => {
        const {widget, root} = await create({'booking-url': '/book', phone: '112'});
        const by = await showAs('forced-colors', root);
        await painted();
        finishMotion(root);
        for (const button of root.querySelectorAll('.button')) {
          const {borderTopStyle, borderTopWidth, borderTopColor} = getComputedStyle(button);
          expect(borderTopStyle, button.textContent).to.equal('solid');
          expect(parseFloat(borderTopWidth)).to.be.at.least(1);
          if (by === 'browser' || button.matches('.button-primary')) {
            expect(borderTopColor, 'border').to.not.match(/^(rgba\(.*, 0\)|transparent)$/);
          }
        }
        if (by === 'browser') expect(faintText(root)).to.deep.equal([]);
        expect(overhangs(widget, root)).to.deep.equal([]);
      });

      it('prints in full', async () => {
        hurry();
        const {widget, root} = await createWhole({'booking-url': 'https://harbour.example/book'});
        await use?.(widget, root);
        await until(
          () =>
            root.querySelectorAll('[part~=evidence]').length ===
            root.querySelectorAll('.evidence-claims').length,
          'the sources have come by themselves',
        );
        await showAs('print', root);
        await painted();
        for (const details of root.querySelectorAll<HTMLDetailsElement>('details.evidence')) {
          expect(details.open).to.equal(false);
          if (!isShown(details)) continue;
          const inside = details.querySelector(':scope > :not(summary)')!;
          expect(isShown(inside), 'what a disclosure holds').to.equal(true);
          expect(inside.getBoundingClientRect().height).to.be.greaterThan(10);
        }
        for (const sheet of root.querySelectorAll('.evidence-sheet'))
          expect(isShown(sheet), 'the sources over a card').to.equal(false);
        for (const button of root.querySelectorAll('button, .closing .button-primary'))
          expect(isShown(button), 'buttons').to.equal(false);
        options.onPaper?.(widget, root);
      });
    });

    describe('accessibility', () => {
      const given = {'booking-url': '/book', phone: '020 7946 0000', 'clinic-name': 'Harbour Skin'};

      it('at first', async () => {
        const {widget} = await createWhole(given);
        await accessible(widget);
      });

      it('in use', async () => {
        const {widget, root} = await create(given);
        await use?.(widget, root);
        await settled(widget);
        await accessible(widget);
      });

      if (hasEvidence)
        it('with the evidence open', async () => {
          const {widget, root} = await create(given);
          await openEvidence(root);
          await accessible(widget);
        });

      // Colours are measured in every engine above, and the rest is the same in all.
      if (isChromium) {
        it('on a dark page, outlined, narrow', async () => {
          const {widget} = await create({...given, appearance: 'outlined'}, {css: darkPage, width: 280});
          await accessible(widget);
        });

        it('from right to left, plain, under an h3', async () => {
          const {widget} = await create(
            {...given, appearance: 'plain', 'heading-level': '4'},
            {dir: 'rtl', lang: 'ar', width: 1100},
          );
          await accessible(widget);
        });
      }

      for (const [name, enter] of Object.entries(states)) {
        it(name, async () => {
          const {widget, root} = await create(given);
          await enter(widget, root);
          await settled(widget);
          await accessible(widget);
        });
      }

      it('is walked with the Tab key from top to bottom, and each stop shows', async () => {
        const {widget, root} = await create(given);
        const before = document.createElement('button');
        const after = document.createElement('button');
        widget.before(before);
        widget.after(after);
        before.focus();
        const stops: Element[] = [];
        for (let press = 0; press < 400; press++) {
          await sendKeys({press: 'Tab'});
          const stop = focusedIn(root);
          if (!stop) break;
          // A date field has a stop for each of its parts.
          if (stop === stops.at(-1) && stop.matches('input[type="date"]')) continue;
          stops.push(stop);
          // A control that is drawn by something else lets that show the focus.
          const shows = () =>
            [stop, stop.closest('label'), stop.nextElementSibling].some((one) => {
              const style = one && getComputedStyle(one);
              return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            });
          // WebKit shows no focus in a window that is not in use, which its private display may take it for.
          await until(
            () => {
              if (!document.hasFocus()) window.focus();
              return shows() || !document.hasFocus();
            },
            () => `the focus shows on ${stop.outerHTML.slice(0, 80)}; now ${focusedIn(root)?.localName}`,
          );
        }
        expectSame(document.activeElement, after, 'the focus gets out again');
        expect(new Set(stops).size, 'each is one stop').to.equal(stops.length);
        const inOrder = everyElement(root).filter((one) => stops.includes(one));
        expect(
          inOrder.every((one, i) => one === stops[i]),
          'in the order of the page',
        ).to.equal(true);
        const links = [...root.querySelectorAll('.closing a')].filter((link) => link.checkVisibility());
        expect(
          links.every((link) => stops.includes(link)),
          'links of the closing line',
        ).to.equal(true);
      });
    });
  });
}
