import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {faceZones} from '../src/illustrations/face-zones.js';
import type {PainExplainer} from '../src/widgets/pain-explainer/pain-explainer.js';
import {describeConformance} from './support/conformance.js';
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
import {isShown, shownText, textBlocks} from './support/layout.js';

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

const radios = (root: ShadowRoot) => [
  ...root.querySelectorAll<HTMLInputElement>('.face input[type="radio"]'),
];
const chosen = (root: ShadowRoot) =>
  radios(root)
    .filter(({checked}) => checked)
    .map(({value}) => value);
const words = (element: Element | null) => element!.textContent.replace(/\s+/g, ' ').trim();
const panel = (root: ShadowRoot) => words(root.querySelector('.zone-panel'));
const button = (root: ShadowRoot, name: string) =>
  [...root.querySelectorAll<HTMLElement>('.view-switch button')].find((one) => words(one) === name)!;

describeConformance({
  tag: 'mn-pain-explainer',
  load: () => import('../src/define/pain-explainer.js'),
  attributes: {view: ['view', 'list', 'list'], zone: ['zone', 'chin', 'chin']},
  complete: (root) => root.querySelector('.face-map') !== null,
  use: (_, root) => {
    radios(root)
      .find(({value}) => value === 'chin')!
      .click();
  },
  state: (widget, root) => [(widget as PainExplainer).zone, chosen(root), panel(root)],
  states: {
    'as a list': (_, root) => button(root, 'List').click(),
    'with a zone that no study measured': (widget) => {
      (widget as PainExplainer).zone = 'upper-lip';
    },
  },
  onPaper: (_, root) => {
    const printed = shownText(root);
    for (const name of Object.values(names)) expect(printed).to.include(`${name}:`);
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
    await until(() => root.querySelector('.face-map'), 'the face is drawn');
    return {widget, root, zoneChanges, viewChanges};
  }

  describe('the map', () => {
    it('is one group of radio buttons with a name, one for each zone', async () => {
      const {root} = await create();
      expect(radios(root).map(({value}) => value)).to.deep.equal(Object.keys(names));
      expect(radios(root).map((radio) => words(radio.closest('label')))).to.deep.equal(Object.values(names));
      const name = root.getElementById(root.querySelector('fieldset')!.getAttribute('aria-labelledby')!)!;
      expect(words(name)).to.equal('Choose a part of the face');
      expect(isShown(name), 'nobody has to guess that the dots can be touched').to.equal(true);
      expect(chosen(root)).to.deep.equal(['forehead']);
      expect(panel(root)).to.match(/^Forehead:/);
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
        expect(panel(root)).to.match(new RegExp(`^${names[zone]}:`));
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
      button(root, 'List').focus();
      await sendKeys({press: 'Tab'});
      expect((root.activeElement as HTMLInputElement).value).to.equal('forehead');
      await sendKeys({press: 'Tab'});
      expect(root.activeElement!.matches('summary')).to.equal(true);
    });

    it('says what is chosen in a live region', async () => {
      const {widget, root} = await create();
      const live = [...root.querySelectorAll('[aria-live="polite"]')];
      expect(live.map(words)).to.deep.equal(['Forehead: reports differ']);
      widget.zone = 'neck';
      await settled(widget);
      expect(words(live[0]!)).to.match(/^Neck: /);
    });

    it('takes a click on either side of the face', async () => {
      const {root, widget} = await create();
      for (const {id} of faceZones.filter(({bilateral}) => bilateral)) {
        const [left, right] = [...root.querySelectorAll<HTMLElement>(`.face-target-${id}`)];
        const box = right!.getBoundingClientRect();
        expect(box.left).to.be.greaterThan(left!.getBoundingClientRect().right);
        right!.scrollIntoView({block: 'center'});
        const {x, y, width, height} = right!.getBoundingClientRect();
        await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
        await until(() => widget.zone === id, `${id} is chosen`);
        await settled(widget);
        expect(chosen(root)).to.deep.equal([id]);
        expect(right!.querySelector('.is-chosen')).to.exist;
      }
    });

    it('shows the chosen zone in the drawing, on both sides', async () => {
      const {root, widget} = await create();
      const selected = () => [...root.querySelectorAll('.zone.is-selected')];
      expect(selected()).to.have.lengthOf(1);
      widget.zone = 'cheeks';
      await settled(widget);
      expect(selected()).to.have.lengthOf(1);
      expect(selected()[0]!.matches('.zone-cheeks')).to.equal(true);
      expect(selected()[0]!.querySelectorAll('path')).to.have.lengthOf(2);
    });

    it('stays as it is in right-to-left pages: a face has no reading direction', async () => {
      const places = async (dir: 'ltr' | 'rtl') => {
        const {root} = await create(undefined, {width: 360, dir});
        const face = root.querySelector('.face')!.getBoundingClientRect();
        return [...root.querySelectorAll('.face-target')].map((target) => {
          const {left, top} = target.getBoundingClientRect();
          return [Math.round(left - face.left), Math.round(top - face.top)];
        });
      };
      expect(await places('rtl')).to.deep.equal(await places('ltr'));
    });

    it('has targets of 44 px that do not overlap, where it is drawn 240 px wide', async () => {
      const {root} = await create(html`<mn-pain-explainer appearance="plain"></mn-pain-explainer>`, {
        width: 240,
        css: '.column {overflow: hidden}',
      });
      root.host.setAttribute('style', 'min-width: 0 !important');
      const face = root.querySelector<HTMLElement>('.face')!;
      face.style.inlineSize = '240px';
      const boxes = [...root.querySelectorAll('.face-target')].map((target) => ({
        name: target.className,
        box: target.getBoundingClientRect(),
      }));
      expect(face.getBoundingClientRect().width).to.equal(240);
      expect(boxes).to.have.lengthOf(11);
      boxes.forEach(({name, box}, i) => {
        expect(box.width, name).to.be.at.least(43.99);
        expect(box.height, name).to.be.at.least(43.99);
        for (const {name: other, box: next} of boxes.slice(i + 1)) {
          const apart =
            box.right <= next.left + 0.01 ||
            next.right <= box.left + 0.01 ||
            box.bottom <= next.top + 0.01 ||
            next.bottom <= box.top + 0.01;
          expect(apart, `${name} and ${other} overlap`).to.equal(true);
        }
      });
    });

    it('puts each target on its zone of the drawing', async () => {
      const {root} = await create();
      for (const {id} of faceZones) {
        const zone = root.querySelector(`.zone-${id}`)!.getBoundingClientRect();
        for (const target of root.querySelectorAll(`.face-target-${id}`)) {
          const {left, top, width, height} = target.getBoundingClientRect();
          expect(left + width / 2, id).to.be.within(zone.left, zone.right);
          expect(top + height / 2, id).to.be.within(zone.top, zone.bottom);
        }
      }
    });
  });

  describe('the list', () => {
    it('says of each zone what the map says', async () => {
      const {widget, root, viewChanges} = await create();
      const onMap: string[] = [];
      for (const zone of Object.keys(names)) {
        widget.zone = zone as never;
        await settled(widget);
        onMap.push(panel(root));
      }
      button(root, 'List').click();
      await settled(widget);
      const inList = [...root.querySelectorAll('.list > li')].filter(isShown).map(words);
      expect(inList).to.deep.equal(onMap);
      expect(isShown(root.querySelector('.map')!)).to.equal(false);
      expect(viewChanges.map(({detail}) => detail as unknown)).to.deep.equal([null]);
    });

    it('and the map take turns, and the buttons tell which is shown', async () => {
      const {widget, root} = await create(html`<mn-pain-explainer view="list"></mn-pain-explainer>`);
      const pressed = () =>
        ['Face map', 'List'].map((name) => button(root, name).getAttribute('aria-pressed'));
      expect(pressed()).to.deep.equal(['false', 'true']);
      button(root, 'Face map').click();
      await settled(widget);
      expect(widget.view).to.equal('map');
      expect(pressed()).to.deep.equal(['true', 'false']);
      expect(isShown(root.querySelector('.map')!)).to.equal(true);
      expect(isShown(root.querySelector('.list')!)).to.equal(false);
    });
  });

  describe('says', () => {
    it('that no study compares the parts of the face', async () => {
      const {root} = await create();
      expect(shownText(root)).to.match(
        /no study that compares needling pain from one part of the face to another/,
      );
      expect(shownText(root)).to.include('not measurements');
    });

    it('that the skin of the forehead is not thin', async () => {
      const {root} = await create(html`<mn-pain-explainer zone="forehead"></mn-pain-explainer>`);
      expect(panel(root)).to.match(/not (the )?thin/);
      expect(panel(root)).to.include('Bone lies close');
    });

    it('that you can ask to stop, and nowhere that it does not hurt', async () => {
      const {root} = await create(html`<mn-pain-explainer view="list"></mn-pain-explainer>`);
      expect(words(root.querySelector('.stop'))).to.match(/ask to stop at any moment/);
      expect(shownText(root)).to.not.match(/painless|pain-free|no pain at all|does not hurt/i);
    });

    it('that nobody should numb the skin at home', async () => {
      const {root} = await create();
      expect(shownText(root)).to.include('Do not numb your skin at home');
    });

    it('the study scores as numbers, in words and in the name of the picture', async () => {
      const {root} = await create();
      const picture = root.querySelector('.scale')!;
      expect(picture.getAttribute('role')).to.equal('img');
      expect(picture.getAttribute('aria-label')).to.match(/0 to 10.*between 1 and a little over 5/);
      expect(words(root.querySelector('.scores-range'))).to.equal('About 1 to 5 out of 10');
      expect(words(root.querySelector('.scores'))).to.include('With numbing cream'.toLowerCase());
    });

    it('the dots of the scale stand where the studies put them', async () => {
      const {root} = await create();
      const scale = root.querySelector('.scale')!.getBoundingClientRect();
      const at = [...root.querySelectorAll('.scale-dot')].map((dot) => {
        const {left, width} = dot.getBoundingClientRect();
        return Math.round(((left + width / 2 - scale.left) / scale.width) * 1000) / 100;
      });
      [1.08, 3, 5.22, 5.37, 5.38].forEach((score, i) =>
        expect(at[i], `dot ${i + 1}`).to.be.closeTo(score, 0.05),
      );
    });
  });

  describe('skin thickness', () => {
    it('is shown as numbers and as a bar, on one scale for all zones', async () => {
      const {root} = await create(html`<mn-pain-explainer view="list"></mn-pain-explainer>`);
      const zone = (name: string) =>
        [...root.querySelectorAll('.list .zone-text')].find((one) => words(one).startsWith(`${name}:`))!;
      expect(words(zone('Forehead'))).to.include('women 0.86 mm, men 1.17 mm');
      expect(words(zone('Around the eyes'))).to.include('women 0.58 mm, men 0.67 mm');
      const length = (name: string) =>
        zone(name).querySelector('.thickness-range')!.getBoundingClientRect().width;
      expect(length('Forehead') / length('Around the eyes')).to.be.closeTo(1.17 / 0.67, 0.01);
      expect(zone('Forehead').querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    });

    it('is said to be unmeasured where it is', async () => {
      for (const zone of ['upper-lip', 'chin'] as const) {
        const {root} = await create(html`<mn-pain-explainer .zone=${zone}></mn-pain-explainer>`);
        expect(panel(root)).to.include('Not measured in that study');
        expect(root.querySelector('.zone-panel .thickness-bar')).to.equal(null);
      }
    });

    it('is written as the page writes numbers', async () => {
      const {root} = await create(undefined, {lang: 'en-ZA'});
      const decimal = new Intl.NumberFormat('en-ZA', {minimumFractionDigits: 2}).format(0.86);
      expect(panel(root)).to.include(`${decimal} mm`);
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
    root.querySelector<HTMLElement>('.zone-panel summary')!.click();
    await until(() => panel(root).includes('In the clinic’s own words'), 'it says whose words they are');
    expect(textBlocks(root)).to.not.be.empty;
  });
});
