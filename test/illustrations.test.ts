import {css, render, type CSSResult} from 'lit';
import {cheek, styles as cheekStyles} from '../src/illustrations/cheek.js';
import {face, styles as faceStyles} from '../src/illustrations/face.js';
import {icon, styles as iconStyles} from '../src/illustrations/icons.js';
import {scene, styles as sceneStyles} from '../src/illustrations/scenes.js';
import {skinSection, styles as skinSectionStyles} from '../src/illustrations/skin-section.js';
import {column, expect, html} from './support/fixture.js';
import {showAs} from './support/media.js';

const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1});
const context = canvas.getContext('2d', {willReadFrequently: true})!;
/** A colour as it is painted, in bytes. */
function bytes(colour: string): number[] {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}

/** A drawing in a shadow root with its own styles, as in a widget. */
function drawn(drawing: unknown, styles: CSSResult, tone = '') {
  const host = document.createElement('div');
  host.style.setProperty('--mn-skin-tone', tone);
  column().append(host);
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [
    styles.styleSheet!,
    css`
      :host {
        font-size: 16px;
      }
    `.styleSheet!,
  ];
  render(html`${drawing}`, root);
  return root;
}
const fillOf = (root: ShadowRoot, selector: string) => getComputedStyle(root.querySelector(selector)!).fill;
const near = (one: number[], other: number[]) => one.every((byte, i) => Math.abs(byte - other[i]!) <= 2);

/** The surface of the art direction's six tones. */
const surfaces = ['#fbe7dc', '#f3d2b8', '#e3b48d', '#c48a60', '#96613d', '#623f2b'];
const clinician = '.other-tone > path[fill="var(--m1)"]';
const patient = 'g[transform^="matrix"] > path[fill="var(--m1)"]';

describe('illustrations', () => {
  it('take the skin tone that the page sets, and the second where it sets none', () => {
    const surface = (tone: string) => {
      const root = drawn(scene({scene: 'talk'}), sceneStyles, tone);
      return bytes(fillOf(root, patient));
    };
    surfaces.forEach((colour, i) => {
      const seen = surface(`${i + 1}`);
      expect(near(seen, bytes(colour)), `tone ${i + 1}: ${seen.join()}`).to.equal(true);
    });
    expect(near(surface(''), bytes(surfaces[1]!)), 'no tone').to.equal(true);
    expect(near(surface('9'), bytes(surfaces[5]!)), 'beyond the last').to.equal(true);
  });

  it('show a clinician whose skin differs from the patient’s, on every tone', () => {
    for (const tone of [1, 2, 3, 4, 5, 6]) {
      const root = drawn(scene({scene: 'talk', tone}), sceneStyles);
      expect(near(bytes(fillOf(root, patient)), bytes(surfaces[tone - 1]!)), `patient ${tone}`).to.equal(
        true,
      );
      expect(near(bytes(fillOf(root, clinician)), bytes(surfaces[6 - tone]!)), `clinician ${tone}`).to.equal(
        true,
      );
    }
  });

  it('move only when asked, once, and end as they are at rest', async () => {
    const at = (active: boolean) =>
      drawn(skinSection({state: 'scar', label: 'A dent', active}), skinSectionStyles);
    expect(at(false).getAnimations()).to.have.lengthOf(0);
    const root = at(true);
    const moving = root.getAnimations();
    expect(moving.length).to.be.greaterThan(0);
    for (const motion of moving) {
      expect(motion.effect!.getComputedTiming().iterations).to.equal(1);
      motion.finish();
    }
    await Promise.all(moving.map(({finished}) => finished));
    const {opacity, transform} = getComputedStyle(root.querySelector('.grow')!);
    expect([opacity, transform]).to.deep.equal(['1', 'none']);
  });

  it('stay still where motion is unwelcome', async () => {
    const root = drawn(skinSection({state: 'scar', label: 'A dent'}), skinSectionStyles);
    const svg = root.querySelector('svg')!;
    svg.classList.add('is-active');
    expect(root.getAnimations().length).to.be.greaterThan(0);
    svg.classList.remove('is-active');
    await showAs('reduced-motion', root);
    svg.classList.add('is-active');
    expect(root.getAnimations()).to.have.lengthOf(0);
  });

  it('fill the width that they get, from 96 to 700 px, in their own proportion', () => {
    for (const width of [96, 280, 328, 700]) {
      const root = drawn(cheek({when: 'after', label: 'A cheek'}), cheekStyles);
      (root.host as HTMLElement).style.width = `${width}px`;
      const box = root.querySelector('svg')!.getBoundingClientRect();
      expect(box.width).to.be.closeTo(width, 0.5);
      expect(box.height).to.be.closeTo((width * 381) / 508, 1);
    }
  });

  it('mark the chosen zone of the face, on both sides where it has two', () => {
    const root = drawn(face({selected: 'cheeks'}), faceStyles);
    expect(root.querySelectorAll('.zone.is-selected path')).to.have.lengthOf(2);
    expect(getComputedStyle(root.querySelector('.zone.is-selected')!).fillOpacity).to.equal('0.62');
  });

  it('keep the colours of skin where colours are forced, and draw things in the system’s ink', async () => {
    const root = drawn(scene({scene: 'talk'}), sceneStyles);
    await showAs('forced-colors', root);
    expect(near(bytes(fillOf(root, patient)), bytes(surfaces[1]!))).to.equal(true);
    (root.host as HTMLElement).style.color = 'rgb(1, 2, 3)';
    expect(getComputedStyle(root.querySelector('.paper')!).stroke).to.not.equal('rgb(1, 2, 3)');
  });

  it('point along the line of reading', () => {
    const root = drawn(
      html`<p dir="ltr">${icon('next')}</p>
        <p dir="rtl">${icon('next')}</p>`,
      iconStyles,
    );
    const [ltr, rtl] = [...root.querySelectorAll('svg')].map((one) => getComputedStyle(one).transform);
    expect(ltr).to.equal('none');
    expect(rtl).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });
});
