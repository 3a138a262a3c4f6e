import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {facePoints} from '../src/illustrations/face.js';
import type {DepthExplorer} from '../src/widgets/depth-explorer/depth-explorer.js';
import {describeConformance} from './conformance/every-widget.js';
import {
  expect,
  fixture,
  html,
  listen,
  painted,
  press,
  rootOf,
  settled,
  until,
  warnings,
  type Page,
} from './support/fixture.js';
import {isShown, shownText, textBlocks} from './support/layout.js';
import {showAs} from './support/media.js';

const names: Readonly<Record<string, string>> = {
  forehead: 'Forehead',
  'around-eyes': 'Around the eyes',
  nose: 'Nose',
  cheeks: 'Cheekbone',
  jaw: 'Jaw',
  neck: 'Neck',
};

const words = (element: Element | null) => element!.textContent.replace(/\s+/g, ' ').trim();
const slider = (root: ShadowRoot) => root.querySelector<HTMLInputElement>('input[type="range"]')!;
const title = (root: ShadowRoot) => words(root.querySelector('.controls .set'));
const reach = (root: ShadowRoot) => words(root.querySelector('.reach.is-current b'));
const spoken = (root: ShadowRoot) => slider(root).getAttribute('aria-valuetext');
const radios = (root: ShadowRoot) => [...root.querySelectorAll<HTMLInputElement>('.zones input')];
const zoneRadio = (root: ShadowRoot, name: string) =>
  radios(root).find((one) => words(one.closest('label')) === name)!;
const isComplete = (root: ShadowRoot) => root.querySelector('.depth-section');
const inside = (root: ShadowRoot, name: string) => root.querySelector(`.fold.${name} .inside`)!;
/** Opens a line that unfolds, as a tap on it does, and waits for what it holds. */
async function unfold(root: ShadowRoot, name: string): Promise<HTMLDetailsElement> {
  const details = root.querySelector<HTMLDetailsElement>(`.fold.${name}`)!;
  if (!details.open) press(details.querySelector('summary')!);
  await until(() => details.open && words(inside(root, name)).length > 40, `${name} is open`);
  return details;
}

describeConformance({
  tag: 'mn-depth-explorer',
  load: () => import('../src/define/depth-explorer.js'),
  attributes: {
    depth: ['depth', '1.5', 1.5],
    'max-depth': ['maxDepth', '1.2', 1.2],
    zone: ['zone', 'nose', 'nose'],
  },
  complete: (root) => Boolean(isComplete(root)),
  use: async (_, root) => {
    slider(root).focus();
    slider(root).value = '0.75';
    slider(root).dispatchEvent(new Event('input', {bubbles: true}));
    zoneRadio(root, 'Nose').click();
    await until(() => root.querySelector('table'), 'what waits comes once the widget is touched');
  },
  useInAnyLanguage: (_, root) => radios(root).at(-1)!.click(),
  state: (widget, root) => [
    (widget as DepthExplorer).depth,
    (widget as DepthExplorer).zone,
    slider(root).value,
    title(root),
    reach(root),
  ],
  states: {
    'at the longest, around the eyes, in Scotland, beyond what the clinic uses': (widget) => {
      Object.assign(widget, {depth: 2.5, zone: 'around-eyes', jurisdiction: 'gb-sct', maxDepth: 1});
    },
    'at the shortest': (widget) => {
      (widget as DepthExplorer).depth = 0.1;
    },
    'with everything unfolded': async (_, root) => {
      for (const name of ['real', 'reported', 'table']) await unfold(root, name);
    },
  },
  onPaper: (_, root) => {
    expect(isShown(root.querySelector('.depth-section')!), 'the drawing').to.equal(true);
    expect(isShown(slider(root)), 'the slider').to.equal(false);
    expect([...root.querySelectorAll('.reach')].filter(isShown), 'one sentence').to.have.lengthOf(1);
    const table = root.querySelector('table')!;
    expect(table.getBoundingClientRect().height, 'the table is what paper has instead').to.be.greaterThan(40);
    expect(words(table)).to.include('Nose').and.to.include('2.5 mm');
  },
});

describe('<mn-depth-explorer>', () => {
  async function create(template = html`<mn-depth-explorer></mn-depth-explorer>`, page?: Page) {
    const depths: number[] = [];
    const zones: CustomEvent[] = [];
    listen('mn-depth-change', ({detail}) => depths.push(detail.depth));
    listen('mn-zone-change', (event) => zones.push(event));
    const widget = await fixture<DepthExplorer>(template, page);
    const root = rootOf(widget);
    await until(() => isComplete(root), 'the drawing is there');
    await settled(widget);
    return {widget, root, depths, zones};
  }

  /** How many millimetres below the skin's surface something in or on the drawing is. */
  const below = (root: ShadowRoot, y: number) => {
    const {top, height} = root.querySelector('.depth-section')!.getBoundingClientRect();
    return (((y - top) / height) * 520 - 120) / 150;
  };
  const tip = (root: ShadowRoot) =>
    below(root, root.querySelector('.needles > path')!.getBoundingClientRect().bottom);
  const middle = (element: Element) => {
    const {top, height} = element.getBoundingClientRect();
    return top + height / 2;
  };

  describe('the slider', () => {
    it('runs from 0.1 to 2.5 mm in steps of 0.05, and begins at 1', async () => {
      const {root} = await create();
      const {min, max, step, value} = slider(root);
      expect([min, max, step, value]).to.deep.equal(['0.1', '2.5', '0.05', '1']);
      expect(title(root)).to.equal('Set to 1 mm');
      expect(slider(root).getAttribute('aria-label')).to.equal('Needle length');
    });

    it('is moved with the keys, and everything follows', async () => {
      const {widget, root, depths} = await create(html`<mn-depth-explorer depth="0.8"></mn-depth-explorer>`);
      slider(root).focus();
      await sendKeys({press: 'ArrowRight'});
      await until(() => widget.depth === 0.85, 'one step on');
      await settled(widget);
      expect(title(root)).to.equal('Set to 0.85 mm');
      expect(words(root.querySelector('.marker'))).to.equal('Dermis 0.85 mm');
      expect(reach(root)).to.equal('long enough to reach the dermis');
      await sendKeys({press: 'ArrowUp'});
      await until(() => widget.depth === 0.9, 'another');
      await settled(widget);
      expect(reach(root)).to.equal('about where the dermis ends on average');
      await sendKeys({press: 'End'});
      await until(() => widget.depth === 2.5, 'the end');
      await settled(widget);
      expect(reach(root)).to.equal('long enough to pass below the dermis');
      await sendKeys({press: 'Home'});
      await until(() => widget.depth === 0.1, 'the beginning');
      await settled(widget);
      expect(reach(root)).to.equal('about where the outer layer ends');
      expect(depths).to.deep.equal([0.85, 0.9, 2.5, 0.1]);
      expect(root.activeElement === slider(root), 'the focus stays').to.equal(true);
    });

    it('says the length in words, and what it could reach', async () => {
      const {widget, root} = await create(html`<mn-depth-explorer depth="1.5"></mn-depth-explorer>`);
      expect(spoken(root)).to.equal('1.5 millimetres: long enough to pass below the dermis');
      widget.depth = 0.5;
      await settled(widget);
      expect(spoken(root)).to.equal('0.5 millimetres: long enough to reach the dermis');
    });

    it('follows a script, and says nothing of it', async () => {
      const {widget, root, depths} = await create();
      widget.depth = 2;
      await settled(widget);
      expect(slider(root).value).to.equal('2');
      expect(depths).to.deep.equal([]);
    });

    for (const dir of ['ltr', 'rtl'] as const) {
      it(`takes a pointer, and is longest at its end, ${dir}`, async () => {
        const {widget, root} = await create(undefined, {dir});
        slider(root).scrollIntoView({block: 'center'});
        const {left, right, top, height} = slider(root).getBoundingClientRect();
        const end = dir === 'rtl' ? left + 16 : right - 16;
        await sendMouse({type: 'click', position: [Math.round(end), Math.round(top + height / 2)]});
        await until(() => widget.depth > 2.3, 'it is long');
        const start = dir === 'rtl' ? right - 16 : left + 16;
        await sendMouse({type: 'click', position: [Math.round(start), Math.round(top + height / 2)]});
        await until(() => widget.depth < 0.3, 'it is short');
      });
    }

    it('writes numbers as the page does', async () => {
      const {root} = await create(html`<mn-depth-explorer depth="1.5"></mn-depth-explorer>`, {lang: 'en-ZA'});
      const expected = new Intl.NumberFormat('en-ZA', {style: 'unit', unit: 'millimeter'}).format(1.5);
      expect(expected).to.not.equal('1.5 mm');
      expect(title(root)).to.equal(`Set to ${expected}`);
      expect(words(root.querySelector('.marker'))).to.include(expected);
    });
  });

  describe('the drawing', () => {
    it('puts the tips of the needles at the length set, to scale, and the layer beside them', async () => {
      const {widget, root} = await create();
      const marker = root.querySelector('.marker')!;
      for (const [depth, layer] of [
        [0.1, 'Outer layer'],
        [0.25, 'Dermis'],
        [1, 'Dermis'],
        [1.75, 'Deeper'],
        [2.5, 'Deeper'],
      ] as const) {
        widget.depth = depth;
        await settled(widget);
        expect(tip(root), `${depth} mm`).to.be.closeTo(depth, 0.03);
        expect(words(marker)).to.equal(`${layer} ${depth} mm`);
        // At the end of the slider the label stays within the drawing.
        if (depth < 2.5) expect(below(root, middle(marker)), 'the label').to.be.closeTo(depth, 0.1);
      }
    });

    it('never covers the needles with the label, nor cuts it off', async () => {
      for (const width of [280, 360, 700]) {
        const {widget, root} = await create(undefined, {width});
        const figure = root.querySelector('.figure')!.getBoundingClientRect();
        for (const depth of [0.1, 1, 2.5]) {
          widget.depth = depth;
          await settled(widget);
          const label = root.querySelector('.marker')!.getBoundingClientRect();
          const needles = root.querySelector('.needles > path')!.getBoundingClientRect();
          expect(label.left, `${depth} mm at ${width} px`).to.be.greaterThan(needles.right);
          expect(label.right, `${depth} mm at ${width} px`).to.be.at.most(figure.right);
          expect(label.bottom, `${depth} mm at ${width} px`).to.be.at.most(figure.bottom);
        }
      }
    });

    it('draws the needles as wide as needles are, on the scale of their length', async () => {
      const {root} = await create();
      // Three of them, 44 apart from middle to middle, of 656.
      const {width} = root.querySelector('.needles > path')!.getBoundingClientRect();
      const unit = root.querySelector('.depth-section')!.getBoundingClientRect().width / 656;
      expect((width / unit - 88) / 150).to.be.within(0.1, 0.25);
    });

    it('lets the dermis end over the stretch where it was measured, place by place', async () => {
      const {widget, root} = await create();
      const {width} = root.querySelector('.depth-section')!.getBoundingClientRect();
      const wave = (9 * width) / 656;
      for (const [zone, thinner, thicker] of [
        ['forehead', 0.86, 1.17],
        ['around-eyes', 0.58, 0.67],
        ['neck', 0.98, 0.99],
      ] as const) {
        widget.zone = zone;
        await settled(widget);
        // Below an outer layer of 0.08 mm; the edge of the fat is a slow wave.
        const start = root.querySelector('.spread')!.getBoundingClientRect();
        const end = root.querySelector('.fat > path')!.getBoundingClientRect();
        expect(below(root, start.top + wave / 2), `${zone}: from`).to.be.closeTo(thinner + 0.08, 0.05);
        expect(below(root, end.top + wave / 2), `${zone}: to`).to.be.closeTo(thicker + 0.08, 0.05);
        expect(start.bottom, `${zone}: no gap`).to.be.at.least(end.top);
      }
    });

    it('has its ruler beside it, number by number', async () => {
      for (const width of [280, 700, 1100]) {
        const {root} = await create(undefined, {width});
        const numbers = [...root.querySelectorAll('.ruler span')];
        expect(numbers.map(words)).to.deep.equal(['0', '1 mm', '2 mm']);
        for (const number of numbers) {
          expect(below(root, middle(number)), `${words(number)} at ${width} px`).to.be.closeTo(
            parseFloat(words(number)),
            0.05,
          );
        }
      }
    });

    it('moves the needles, and draws nothing anew, while the slider moves', async () => {
      const {widget, root} = await create();
      const moved = new Set<string>();
      const observer = new MutationObserver((records) => {
        for (const {target, attributeName} of records) moved.add(`${target.nodeName} ${attributeName}`);
      });
      slider(root).focus();
      observer.observe(root.querySelector('.depth-section')!, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      const before = tip(root);
      for (let step = 1; step <= 3; step++) {
        await sendKeys({press: 'ArrowRight'});
        await until(() => Math.round((widget.depth - 1) / 0.05) === step, 'one step on');
      }
      await settled(widget);
      await painted();
      observer.disconnect();
      expect([...moved].sort()).to.deep.equal(['g transform', 'svg aria-label']);
      expect(tip(root)).to.be.greaterThan(before);
    });

    it('is the same from right to left', async () => {
      const places = async (dir: 'ltr' | 'rtl') => {
        const {root} = await create(undefined, {width: 360, dir});
        const figure = root.querySelector('.figure')!.getBoundingClientRect();
        return ['.depth-section', '.marker', '.ruler-2', '.needles > path'].map((one) => {
          const {left, top} = root.querySelector(one)!.getBoundingClientRect();
          return [one, Math.round(left - figure.left), Math.round(top - figure.top)];
        });
      };
      expect(await places('rtl')).to.deep.equal(await places('ltr'));
    });

    it('has a text alternative', async () => {
      const {root} = await create();
      const picture = root.querySelector('.depth-section')!;
      expect(picture.getAttribute('role')).to.equal('img');
      expect(picture.getAttribute('aria-label')).to.equal(
        'A slice through skin, to scale. Needles set to 1 millimetre: about where the dermis ends on average.',
      );
    });

    it('shows no depth for people, only that it may be less', async () => {
      const {root} = await create();
      expect(shownText(root)).to.include('needles may go in less deep than they are set to');
      await unfold(root, 'real');
      expect(words(inside(root, 'real'))).to.include('hairless rats');
      expect(words(inside(root, 'real'))).to.include('Studies in people are few');
      expect(words(root.querySelector('.measured')))
        .to.include('0.77 mm')
        .and.to.include('0.15 mm');
    });
  });

  describe('the place', () => {
    it('is one of six radio buttons over a face, with a name in sight', async () => {
      const {root} = await create();
      expect(radios(root).map((one) => words(one.closest('label')))).to.deep.equal(Object.values(names));
      const chosen = () => radios(root).filter(({checked}) => checked);
      expect(chosen().map(({value}) => value)).to.deep.equal(['forehead']);
      const group = root.querySelector('fieldset')!;
      expect(words(root.getElementById(group.getAttribute('aria-labelledby')!))).to.equal('Where');
      zoneRadio(root, 'Jaw').click();
      await until(() => words(root.querySelector('.zone-name')) === 'Jaw', 'the jaw is named');
      expect(chosen().map(({value}) => value)).to.deep.equal(['jaw']);
    });

    it('is walked with the arrow keys, one stop of the Tab key', async () => {
      const {widget, root} = await create();
      slider(root).focus();
      await sendKeys({press: 'Tab'});
      expect(root.activeElement === radios(root)[0], 'the face').to.equal(true);
      for (const zone of Object.keys(names).slice(1)) {
        await sendKeys({press: 'ArrowDown'});
        await until(() => widget.zone === zone, `${zone} is chosen`);
        await settled(widget);
        expect((root.activeElement as HTMLInputElement).value).to.equal(zone);
      }
      await sendKeys({press: 'Tab'});
      expect(root.activeElement!.matches('summary'), 'out again').to.equal(true);
    });

    it('is taken by a finger anywhere on the face, on either side of it, the nearest counts', async () => {
      const {widget, root} = await create(undefined, {width: 280});
      const face = root.querySelector('.zones')!;
      face.scrollIntoView({block: 'center'});
      for (const zone of ['around-eyes', 'neck', 'jaw', 'cheeks', 'nose', 'forehead'] as const) {
        for (const [x, y] of facePoints(zone)) {
          const {left, top, width} = face.getBoundingClientRect();
          const scale = width / 240;
          await sendMouse({
            type: 'click',
            position: [Math.round(left + x * scale), Math.round(top + y * scale)],
          });
          await until(() => widget.zone === zone, `${zone} is chosen`);
        }
      }
      await settled(widget);
      expect(zoneRadio(root, 'Forehead').checked).to.equal(true);
    });

    it('changes what a length could reach, the numbers and the note, and is told', async () => {
      const {widget, root, zones} = await create(html`<mn-depth-explorer depth="0.75"></mn-depth-explorer>`);
      expect(reach(root)).to.equal('long enough to reach the dermis');
      await unfold(root, 'real');
      expect(words(root.querySelector('.thickness')))
        .to.include('0.86 mm')
        .and.to.include('1.17 mm');
      zoneRadio(root, 'Forehead').focus();
      await sendKeys({press: 'ArrowDown'});
      await until(() => widget.zone === 'around-eyes', 'the eyes are chosen');
      await settled(widget);
      expect(reach(root)).to.equal('about where the dermis ends on average');
      expect(words(root.querySelector('.thickness')))
        .to.include('0.58 mm')
        .and.to.include('0.67 mm');
      expect(words(root.querySelector('.note'))).to.include('outside the bony rim of the eye');
      expect(words(root.querySelector('.visually-hidden[aria-live="polite"]'))).to.equal(
        '0.75 millimetres: about where the dermis ends on average',
      );
      expect(zones.map(({detail}) => detail as unknown)).to.deep.equal([null]);
      zoneRadio(root, 'Around the eyes').click();
      expect(zones, 'the same again is no change').to.have.lengthOf(1);
    });

    it('has a note of its own each', async () => {
      const {widget, root} = await create();
      await unfold(root, 'real');
      const notes = new Set<string>();
      for (const zone of Object.keys(names)) {
        widget.zone = zone as never;
        await settled(widget);
        notes.add(words(root.querySelector('.note')));
      }
      expect(notes.size).to.equal(6);
    });
  });

  describe('the table', () => {
    it('says what the slider says', async () => {
      const {widget, root} = await create(html`<mn-depth-explorer zone="nose"></mn-depth-explorer>`);
      await unfold(root, 'table');
      const rows = [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(words));
      expect(rows).to.have.lengthOf(4);
      for (const [range, reached] of rows) {
        const ends = range!.match(/\d+(\.\d+)?/g)!.map(Number);
        for (const end of ends) {
          widget.depth = end;
          await settled(widget);
          expect(reach(root), `${end} mm`).to.equal(reached);
        }
      }
      expect(words(root.querySelector('caption'))).to.include('Nose');
    });
  });

  describe('what studies used', () => {
    it('is listed with lengths, and those that include the length set stand out', async () => {
      const {widget, root} = await create();
      await unfold(root, 'reported');
      const items = () => [...root.querySelectorAll('.reported li')];
      expect(items().map((one) => words(one.querySelector('.reported-length')))).to.deep.equal([
        '0.15–0.25 mm',
        '1 mm',
        'up to 1.5 mm',
        '0.25–2 mm',
        '2.5 mm',
      ]);
      const used = () => items().map((one) => one.matches('.is-used'));
      expect(used()).to.deep.equal([false, true, true, true, false]);
      widget.depth = 2.5;
      await settled(widget);
      expect(used()).to.deep.equal([false, false, false, false, true]);
      expect(words(root.querySelector('.reported'))).to.include('Reported, not recommended');
    });

    it('is drawn on the scale of the slider', async () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const {root} = await create(html`<mn-depth-explorer depth="2"></mn-depth-explorer>`, {dir});
        await unfold(root, 'reported');
        const bar = root.querySelectorAll('.reported .bar')[3]!;
        const set = bar.querySelector('.bar-set')!.getBoundingClientRect();
        const range = bar.querySelector('.bar-range')!.getBoundingClientRect();
        expect(dir === 'ltr' ? range.right : range.left, dir).to.be.closeTo(set.left + set.width / 2, 2);
      }
    });

    it('has its strength of evidence and its source, one by one', async () => {
      const {root} = await create();
      await unfold(root, 'reported');
      press(root.querySelector('.evidence summary')!);
      await until(() => root.querySelector('.evidence-sources'), 'the sources are there');
      const evidence = words(root.querySelector('.evidence'));
      expect(evidence).to.include('NCT02646917').and.to.include('Kalluri').and.to.include('One small trial');
    });
  });

  describe('says', () => {
    it('that only a trained person should choose, and that it is no guide for home', async () => {
      const {root} = await create();
      expect(words(root.querySelector('[part="trained"]'))).to.match(
        /Only a trained person.*no guide to needling at home/,
      );
    });

    it('that the number is a length and no diameter, with a needle to scale', async () => {
      const {root} = await create();
      await unfold(root, 'real');
      expect(words(root.querySelector('.width'))).to.match(/called a diameter.*about 0.1 to 0.25 mm wide/);
      const needle = root.querySelector('.needle-picture > path')!.getBoundingClientRect();
      expect(needle.width / needle.height).to.be.closeTo(2.5 / 0.25, 0.2);
    });

    it('one sentence at a time; beyond 1.5 mm, what a pen’s instructions say', async () => {
      const {widget, root} = await create();
      const notEvaluated = 'settings above 1.5 mm have not been evaluated';
      widget.depth = 1.5;
      await settled(widget);
      expect([...root.querySelectorAll('.reach, .gives')].filter(isShown)).to.have.lengthOf(2);
      expect(shownText(root)).to.include('Skin is springy').and.to.not.include(notEvaluated);
      widget.depth = 1.55;
      await settled(widget);
      expect([...root.querySelectorAll('.reach, .gives')].filter(isShown)).to.have.lengthOf(2);
      expect(shownText(root)).to.include(notEvaluated).and.to.not.include('Skin is springy');
    });

    it('it in the same place, so that nothing below moves with the slider', async () => {
      const {widget} = await create(undefined, {width: 360});
      const heights = new Set<number>();
      for (const depth of [0.1, 0.5, 1, 1.5, 2.5]) {
        widget.depth = depth;
        await settled(widget);
        heights.add(Math.round(widget.getBoundingClientRect().height));
      }
      expect(heights.size).to.equal(1);
    });

    it('within 900 px of a phone all that answers, and the picture within 200', async () => {
      for (const width of [328, 360]) {
        const {widget, root} = await create(undefined, {width});
        const {top} = widget.getBoundingClientRect();
        const from = (selector: string) => root.querySelector(selector)!.getBoundingClientRect();
        expect(from('.figure').top - top, 'the picture').to.be.at.most(200);
        for (const selector of ['.figure', '.range', '.zones', '.reach.is-current'])
          expect(from(selector).bottom - top, selector).to.be.at.most(900);
      }
    });

    it('nowhere how deep to go in a place', async () => {
      const {widget, root} = await create();
      for (const name of ['real', 'reported', 'table']) await unfold(root, name);
      for (const zone of Object.keys(names)) {
        widget.zone = zone as never;
        await settled(widget);
        expect(shownText(root)).to.not.match(
          /\b(should be|recommended (depth|length)|best (depth|length)|use \d)/i,
        );
      }
    });
  });

  describe('special rules', () => {
    const scottish = (depth: number) =>
      html`<mn-depth-explorer jurisdiction="gb-sct" .depth=${depth}></mn-depth-explorer>`;

    it('are marked in Scotland from 1.5 mm on, in the drawing and on the slider', async () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const {widget, root} = await create(scottish(1), {dir});
        const line = root.querySelector('.depth-section .ceiling')!;
        expect(below(root, middle(line))).to.be.closeTo(1.5, 0.02);
        expect(words(root.querySelector('.key-ceiling'))).to.equal('From 1.5 mm: special rules');
        widget.depth = 1.5;
        await settled(widget);
        const mark = root.querySelector('.mark-ceiling')!.getBoundingClientRect();
        const {left, width} = slider(root).getBoundingClientRect();
        const thumb = parseFloat(getComputedStyle(slider(root)).fontSize) * 1.75;
        const share = (1.5 - 0.1) / 2.4;
        const along = thumb / 2 + share * (width - thumb);
        expect(mark.left + mark.width / 2).to.be.closeTo(
          dir === 'ltr' ? left + along : left + width - along,
          2,
        );
      }
    });

    it('are said at that length and above, politely, and with the law as source', async () => {
      const {widget, root} = await create(scottish(1.45));
      const remark = root.querySelector('.remark-ceiling')!;
      expect(isShown(remark)).to.equal(false);
      widget.depth = 1.5;
      await settled(widget);
      expect(isShown(remark)).to.equal(true);
      expect(words(remark)).to.match(/Scottish law of 2026.*from 1.5 mm up/);
      expect(remark.closest('[aria-live="polite"]')).to.exist;
      widget.depth = 2.5;
      await settled(widget);
      expect(isShown(remark)).to.equal(true);
      press(root.querySelector('.evidence summary')!);
      await until(
        () => words(root.querySelector('.evidence')).includes('(Scotland) Act 2026'),
        'the law is a source',
      );
    });

    it('are not there where there are none', async () => {
      for (const template of [
        html`<mn-depth-explorer depth="2"></mn-depth-explorer>`,
        html`<mn-depth-explorer depth="2" jurisdiction="us"></mn-depth-explorer>`,
      ]) {
        const {root} = await create(template);
        expect(root.querySelectorAll('.mark-ceiling, .key-ceiling, .remark').length).to.equal(0);
        expect(root.querySelector('.depth-section .ceiling')!.getAttribute('d'), 'no line').to.equal('');
      }
    });

    it('are printed whatever the length', async () => {
      const {root} = await create(scottish(0.5));
      await showAs('print', root);
      await painted();
      expect(isShown(root.querySelector('.remark-ceiling')!)).to.equal(true);
    });
  });

  describe('a clinic’s own limit', () => {
    it('is marked and said, and the slider goes on', async () => {
      const {widget, root} = await create(html`<mn-depth-explorer max-depth="1.3"></mn-depth-explorer>`);
      expect(below(root, middle(root.querySelector('.depth-section .maximum')!))).to.be.closeTo(1.3, 0.02);
      expect(root.querySelector('.mark-maximum')).to.exist;
      expect(words(root.querySelector('.key-maximum'))).to.equal('This clinic works up to 1.3 mm.');
      const remark = root.querySelector('.remark-maximum')!;
      expect(isShown(remark), 'at 1 mm').to.equal(false);
      widget.depth = 1.3;
      await settled(widget);
      expect(isShown(remark), 'at 1.3 mm').to.equal(false);
      slider(root).focus();
      await sendKeys({press: 'ArrowRight'});
      await until(() => isShown(remark), 'it is said beyond');
      expect(words(remark)).to.include('up to 1.3 mm').and.to.include('The slider goes further');
      expect(slider(root).max).to.equal('2.5');
    });
  });

  describe('warns once about', () => {
    for (const [attribute, value, expected, shown] of [
      ['depth', '9', /<mn-depth-explorer> depth: 9 is not a length.*from 0.1 to 2.5/, 'Set to 2.5 mm'],
      ['depth', '-1', /depth: -1 is not a length/, 'Set to 0.1 mm'],
      ['depth', '0.77', /depth: 0.77 is not a length/, 'Set to 0.75 mm'],
      ['depth', 'deep', /depth: is not a number/, 'Set to 1 mm'],
      ['zone', 'elbow', /zone: "elbow" is not known.*forehead, around-eyes/, 'Set to 1 mm'],
      ['max-depth', '5', /max-depth: 5 is not a length/, 'This clinic works up to 2.5 mm.'],
      ['max-depth', 'none', /max-depth: is not a number/, 'Set to 1 mm'],
    ] as const) {
      it(`${attribute}="${value}"`, async () => {
        const given = document.createElement('mn-depth-explorer');
        given.setAttribute(attribute, value);
        const {widget, root} = await create(html`${given}`);
        widget.requestUpdate();
        await settled(widget);
        expect(warnings()).to.have.lengthOf(1);
        expect(warnings()[0]).to.match(expected);
        expect(shownText(root)).to.include(shown);
      });
    }
  });

  it('shows a clinic’s own words in the place of ours, and leaves out what it takes away', async () => {
    const content = {
      trained: 'Our nurses choose for you.',
      gives: null,
      notes: {forehead: null},
      reported: {lines: {title: 'Fine lines'}},
    };
    const {root} = await create(html`<mn-depth-explorer .content=${content}></mn-depth-explorer>`);
    expect(words(root.querySelector('[part="trained"]'))).to.equal('Our nurses choose for you.');
    await unfold(root, 'reported');
    expect(shownText(root)).to.not.include('springy');
    expect(root.querySelectorAll('.note').length).to.equal(0);
    expect(words(root.querySelector('.reported'))).to.include('Fine lines');
    expect(textBlocks(root)).to.not.be.empty;
  });
});
