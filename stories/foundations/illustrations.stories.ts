import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {faceMap, styles as faceMapStyles} from '../../src/illustrations/face-map.js';
import {faceZones, type FaceZoneId} from '../../src/illustrations/face-zones.js';
import {
  skinSection,
  styles as skinSectionStyles,
  type SkinSectionState,
} from '../../src/illustrations/skin-section.js';

// The drawings' own styles, which a widget brings along in its shadow root.
document.adoptedStyleSheets.push(skinSectionStyles.styleSheet!, faceMapStyles.styleSheet!);

const labels: Record<SkinSectionState, string> = {
  plain: 'Skin cut open, with its layers',
  collagen: 'New collagen around needle channels',
  scar: 'A dented scar, its base raised part of the way',
  lines: 'Fine creases, shallower than before',
  pores: 'Openings of follicles in smoother skin',
  'blood-flow': 'Small blood vessels, widened for a while',
  absorption: 'Drops that pass through open channels',
};
const states = Object.keys(labels) as SkinSectionState[];
const tones = [1, 2, 3, 4, 5, 6];

interface Drawing {
  state: SkinSectionState;
  tone: number;
  active: boolean;
  selected: FaceZoneId;
}

/** Everything that moves or teaches is drawn in code: no picture files, and one number for the tone of the skin. */
export default {
  title: 'Foundations/Illustrations',
  parameters: {docs: {source: {type: 'code'}}},
} satisfies Meta<Drawing>;

type Story = StoryObj<Drawing>;

/** One state; `active` plays its animation once. */
export const SkinSection: Story = {
  args: {state: 'collagen', tone: 3, active: true},
  argTypes: {
    state: {control: 'select', options: states},
    tone: {control: {type: 'range', min: 1, max: 6}},
    active: {control: 'boolean'},
  },
  render: ({state, tone, active}) =>
    html`<div class="picture">${skinSection({state, tone, active, label: labels[state]})}</div>`,
};

/** Every state on every tone, as it looks at rest. */
export const StatesAndTones: Story = {
  render: () =>
    html`<div class="gallery gallery--rows">
      ${states.map(
        (state) =>
          html`<section class="gallery__row">
            <h2 class="gallery__title">${labels[state]}</h2>
            <div class="gallery gallery--six">
              ${tones.map(
                (tone) =>
                  html`<figure class="gallery__item">
                    <div class="picture">
                      ${skinSection({state, tone, label: `${labels[state]}, tone ${tone}`})}
                    </div>
                    <figcaption>Tone ${tone}</figcaption>
                  </figure>`,
              )}
            </div>
          </section>`,
      )}
    </div>`,
};

/** The face that patients point at. The drawing is decoration; the choices over it are form controls. */
export const FaceMap: Story = {
  args: {selected: 'forehead'},
  argTypes: {selected: {control: 'select', options: faceZones.map(({id}) => id)}},
  render: ({selected}) => html`<div class="face">${faceMap({selected})}</div>`,
};

/** Each zone selected in turn. */
export const FaceMapZones: Story = {
  render: () =>
    html`<div class="gallery gallery--four">
      ${faceZones.map(
        ({id}) =>
          html`<figure class="gallery__item">
            <div class="face">${faceMap({selected: id})}</div>
            <figcaption>${id}</figcaption>
          </figure>`,
      )}
    </div>`,
};
