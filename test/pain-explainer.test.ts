import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {facePoints} from '../src/illustrations/face.js';
import type {FaceZoneId} from '../src/illustrations/face-zones.js';
import type {PainExplainer} from '../src/widgets/pain-explainer/pain-explainer.js';
import {describeConformance} from './conformance/every-widget.js';
import {
  expect,
  fixture,
  html,
  listen,
  rootOf,
  settled,
  until,
  warnings,
  type Page,
} from './support/fixture.js';
import {brokenWords, isShown, shownText, textBlocks} from './support/layout.js';

const names: Readonly<Record<string, string>> = {
  forehead: 'Forehead',
  'around-eyes': 'Around the eyes',
  nose: 'Nose',
  cheeks: 'Cheeks',
  'upper-lip': 'Upper lip',
  chin: 'Chin',
  jaw: 'Jaw',
  neck: 'Neck',
};

/** Mean pain scores of 10 with numbing cream, one a study group: alam-2014, luz-2017, post-acne-2016. */
const studyScores = [1.08, 5.22, 5.37] as const;

const radios = (root: ShadowRoot) => [
  ...root.querySelectorAll<HTMLInputElement>('.face-box input[type="radio"]'),
];
const chosen = (root: ShadowRoot) =>
  radios(root)
    .filter(({checked}) => checked)
    .map(({value}) => value);
const words = (element: Element | null) => element!.textContent.replace(/\s+/g, ' ').trim();
const panel = (root: ShadowRoot) => words(root.querySelector('.zone-panel'));
const toggle = (root: ShadowRoot) => root.querySelector<HTMLElement>('.view-switch')!;
const zoneIds = Object.keys(names) as FaceZoneId[];

describeConformance({
  tag: 'mn-pain-explainer',
  load: () => import('../src/define/pain-explainer.js'),
  attributes: {view: ['view', 'list', 'list'], zone: ['zone', 'chin', 'chin']},
  use: (_, root) => {
    radios(root)
      .find(({value}) => value === 'chin')!
      .click();
  },
  state: (widget, root) => [(widget as PainExplainer).zone, chosen(root), panel(root)],
  states: {
    'as a list': (_, root) => toggle(root).click(),
    'with more unfolded': (_, root) => {
      root.querySelector<HTMLDetailsElement>('.more')!.open = true;
    },
    'with a zone that no study measured': (widget) => {
      (widget as PainExplainer).zone = 'upper-lip';
    },
  },
  onPaper: (_, root) => {
    const printed = shownText(root);
    for (const name of Object.values(names)) expect(printed).to.include(name);
    expect(isShown(root.querySelector('.zone-panel')!), 'no zone stands on the paper twice').to.equal(false);
  },
});

describe('<mn-pain-explainer>', () => {
  async function create(template = html`<mn-pain-explainer></mn-pain-explainer>`, page?: Page) {
    const zoneChanges: CustomEvent[] = [];
    const viewChanges: CustomEvent[] = [];
    listen('mn-zone-change', (event) => zoneChanges.push(event));
    listen('mn-view-change', (event) => viewChanges.push(event));
    const widget = await fixture<PainExplainer>(template, page);
    const root = rootOf(widget);
    return {widget, root, zoneChanges, viewChanges};
  }

  describe('the map', () => {
    it('is one group of radio buttons with a name, one for each zone', async () => {
      const {root} = await create();
      expect(radios(root).map(({value}) => value)).to.deep.equal(Object.keys(names));
      expect(radios(root).map((radio) => words(radio.closest('label')))).to.deep.equal(Object.values(names));
      const name = root.getElementById(root.querySelector('fieldset')!.getAttribute('aria-labelledby')!)!;
      expect(words(name)).to.equal('Choose a part of the face');
      expect(chosen(root)).to.deep.equal(['forehead']);
      expect(panel(root)).to.match(/^Forehead /);
    });

    it('is walked with the arrow keys, and the text follows', async () => {
      const {root, widget, zoneChanges} = await create();
      radios(root)[0]!.focus();
      const seen = [];
      for (const zone of Object.keys(names).slice(1)) {
        await sendKeys({press: 'ArrowDown'});
        await until(() => widget.zone === zone, `${zone} is chosen`);
        await settled(widget);
        expect(chosen(root)).to.deep.equal([zone]);
        expect(panel(root)).to.match(new RegExp(`^${names[zone]} `));
        expect((root.activeElement as HTMLInputElement).value).to.equal(zone);
        seen.push(panel(root));
      }
      await sendKeys({press: 'ArrowUp'});
      await until(() => widget.zone === 'jaw', 'the zone before is chosen');
      expect(new Set(seen).size).to.equal(7);
      expect(zoneChanges).to.have.lengthOf(8);
      expect(zoneChanges.map(({detail}) => detail as unknown)).to.deep.equal(Array(8).fill(null));
    });

    it('is one stop of the Tab key', async () => {
      const {root} = await create();
      radios(root)[0]!.focus();
      await sendKeys({press: 'Tab'});
      expect(root.activeElement!.matches('summary')).to.equal(true);
    });

    it('says what is chosen in a live region', async () => {
      const {widget, root} = await create();
      const live = [...root.querySelectorAll('[aria-live="polite"]')];
      expect(live).to.have.lengthOf(1);
      expect(words(live[0]!)).to.match(/^Forehead Reports differ/);
      widget.zone = 'neck';
      await settled(widget);
      expect(words(live[0]!)).to.match(/^Neck /);
    });

    it('names each place in whole words, in a narrow column too', async () => {
      const {root, widget} = await create(undefined, {width: 280});
      for (const id of zoneIds) {
        widget.zone = id;
        await settled(widget);
        expect(brokenWords(root.querySelector('.zone-panel')!), id).to.deep.equal([]);
      }
    });

    it('takes a tap on each dot, on either side of the face, however small it is drawn', async () => {
      for (const width of [280, 700]) {
        const {root, widget, zoneChanges} = await create(undefined, {width});
        const box = root.querySelector('.face-box')!;
        for (const id of [...zoneIds].reverse())
          for (const [x, y] of facePoints(id)) {
            box.scrollIntoView({block: 'center'});
            const {left, top, width: drawn} = box.getBoundingClientRect();
            const position: [number, number] = [
              Math.round(left + (x / 240) * drawn),
              Math.round(top + (y / 240) * drawn),
            ];
            await sendMouse({type: 'click', position});
            await until(() => widget.zone === id, `${id} is chosen at ${width} px`);
            await settled(widget);
            expect(chosen(root)).to.deep.equal([id]);
            expect((root.activeElement as HTMLInputElement).value).to.equal(id);
          }
        expect(zoneChanges, 'one event a change').to.have.lengthOf(8);
      }
    });

    it('shows the chosen zone in the drawing, on both sides, under its target', async () => {
      const {root, widget} = await create();
      for (const id of zoneIds) {
        widget.zone = id;
        await settled(widget);
        const zones = [...root.querySelectorAll('.zone.is-selected path')].map((path) =>
          path.getBoundingClientRect(),
        );
        expect(zones, id).to.have.lengthOf(facePoints(id).length);
        for (const target of root.querySelectorAll(`.at-${id}`)) {
          const {left, top, width, height} = target.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          expect(
            zones.some((zone) => x > zone.left && x < zone.right && y > zone.top && y < zone.bottom),
            id,
          ).to.equal(true);
        }
      }
    });

    it('stays as it is in right-to-left pages: a face has no reading direction', async () => {
      const places = async (dir: 'ltr' | 'rtl') => {
        const {root} = await create(undefined, {width: 360, dir});
        const face = root.querySelector('.face-box')!.getBoundingClientRect();
        return [...root.querySelectorAll('.target')].map((target) => {
          const {left, top} = target.getBoundingClientRect();
          return [Math.round(left - face.left), Math.round(top - face.top)];
        });
      };
      expect(await places('rtl')).to.deep.equal(await places('ltr'));
    });
  });

  describe('the list', () => {
    it('says of each zone what the map says, and why', async () => {
      const {widget, root, viewChanges} = await create();
      const onMap: string[] = [];
      for (const zone of zoneIds) {
        widget.zone = zone;
        await settled(widget);
        onMap.push(panel(root));
      }
      toggle(root).click();
      await settled(widget);
      const inList = [...root.querySelectorAll('.list > li')].filter(isShown).map(words);
      expect(inList).to.have.lengthOf(8);
      for (const [i, text] of inList.entries()) expect(text.startsWith(onMap[i]!), text).to.equal(true);
      expect(inList[0]).to.include('Its skin is not thin');
      expect(isShown(root.querySelector('.map')!)).to.equal(false);
      expect(viewChanges.map(({detail}) => detail as unknown)).to.deep.equal([null]);
    });

    it('and the map take turns, and the button says which comes next', async () => {
      const {widget, root} = await create(html`<mn-pain-explainer view="list"></mn-pain-explainer>`);
      expect(words(toggle(root))).to.equal('Show the face');
      toggle(root).click();
      await settled(widget);
      expect(widget.view).to.equal('map');
      expect(words(toggle(root))).to.equal('Show all places as a list');
      expect(isShown(root.querySelector('.map')!)).to.equal(true);
      expect(isShown(root.querySelector('.list')!)).to.equal(false);
    });
  });

  describe('says', () => {
    it('the answer first: face, place and scores within 420 px on a phone', async () => {
      const {widget, root} = await create(undefined, {width: 360});
      const top = widget.getBoundingClientRect().top;
      expect(root.querySelector('.face-box')!.getBoundingClientRect().top - top).to.be.below(200);
      expect(root.querySelector('.scale-ends')!.getBoundingClientRect().bottom - top).to.be.below(420);
    });

    it('behind "More" that no study compares the parts of the face', async () => {
      const {root, widget} = await create();
      const more = root.querySelector<HTMLDetailsElement>('.more')!;
      expect(shownText(root)).to.not.include('no study that compares');
      more.open = true;
      await settled(widget);
      expect(shownText(root)).to.match(
        /no study that compares the pain of needling from one part of the face to another/,
      );
    });

    it('that you can ask to stop, and nowhere that it does not hurt', async () => {
      const {root} = await create(html`<mn-pain-explainer view="list"></mn-pain-explainer>`);
      expect(words(root.querySelector('.stop'))).to.match(/ask to stop at any moment/);
      expect(shownText(root)).to.not.match(/painless|pain-free|no pain at all|does not hurt/i);
    });

    it('that nobody should numb the skin at home', async () => {
      const {widget, root} = await create();
      expect(shownText(root)).to.include('put on by your clinic');
      root.querySelector<HTMLDetailsElement>('.more')!.open = true;
      await settled(widget);
      expect(shownText(root)).to.include('Don’t put any on at home');
    });

    it('the study scores as numbers, in words and in the name of the picture', async () => {
      const {root} = await create();
      const picture = root.querySelector('.scale')!;
      expect(picture.getAttribute('role')).to.equal('img');
      expect(picture.getAttribute('aria-label')).to.match(/0 to 10.*between 1 and a little over 5/);
      expect(words(root.querySelector('.scores-range'))).to.equal('About 1 to 5 out of 10');
      expect(words(root.querySelector('.scores'))).to.include('with numbing cream');
    });

    it('the band of the scale from the lowest average to the highest', async () => {
      const {root} = await create();
      const scale = root.querySelector('.scale')!.getBoundingClientRect();
      const {left, right} = root.querySelector('.scale-band')!.getBoundingClientRect();
      const at = (x: number) => ((x - scale.left) / scale.width) * 10;
      expect(at(left)).to.be.closeTo(Math.min(...studyScores), 0.05);
      expect(at(right)).to.be.closeTo(Math.max(...studyScores), 0.05);
    });
  });

  describe('warns once about', () => {
    it('an unknown zone, and shows the first', async () => {
      const {root} = await create(html`<mn-pain-explainer zone="elbow"></mn-pain-explainer>`);
      expect(chosen(root)).to.deep.equal(['forehead']);
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.match(/<mn-pain-explainer> zone: "elbow".*forehead, around-eyes, nose/);
    });

    it('an unknown view, and shows the map', async () => {
      const {root} = await create(html`<mn-pain-explainer view="film"></mn-pain-explainer>`);
      expect(isShown(root.querySelector('.map')!)).to.equal(true);
      expect(warnings()).to.have.lengthOf(1);
      expect(warnings()[0]).to.match(/<mn-pain-explainer> view: "film".*map, list/);
    });
  });

  it('keeps the radio buttons of two widgets on a page apart', async () => {
    const {root} = await create();
    const {root: other, widget} = await create();
    radios(other)[3]!.click();
    await settled(widget);
    expect(chosen(other)).to.deep.equal(['cheeks']);
    expect(chosen(root)).to.deep.equal(['forehead']);
  });

  it('shows a clinic’s own words in the place of ours, without a grade', async () => {
    const content = {zones: {chin: {told: 'Our patients read a book meanwhile.'}}, stop: null};
    const {root} = await create(
      html`<mn-pain-explainer zone="chin" .content=${content}></mn-pain-explainer>`,
    );
    expect(panel(root)).to.include('Our patients read a book meanwhile.');
    expect(root.querySelector('.stop')).to.equal(null);
    root.querySelector<HTMLElement>('.evidence summary')!.click();
    await until(() => shownText(root).includes('In the clinic’s own words'), 'it says whose words they are');
    expect(textBlocks(root)).to.not.be.empty;
  });
});
