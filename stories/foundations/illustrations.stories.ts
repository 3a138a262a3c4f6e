import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {css, html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {
  aftercareIcon,
  aftercareIconNames,
  styles as iconStyles,
} from '../../src/illustrations/aftercare-icons.js';
import {bottleStyles} from '../../src/illustrations/bottles.styles.js';
import {bottle, bottleShapes} from '../../src/illustrations/bottles.js';
import {cheek} from '../../src/illustrations/cheek.js';
import {depthSection, needleTip} from '../../src/illustrations/depth-section.js';
import {faceStyles} from '../../src/illustrations/face.styles.js';
import {face, smallFace} from '../../src/illustrations/face.js';
import {faceZoneIds, type FaceZoneId} from '../../src/illustrations/face-zones.js';
import {guideTile, guideTileIds, styles as guideTileStyles} from '../../src/illustrations/guide-tiles.js';
import {
  healingSection,
  healingStages,
  styles as healingStyles,
} from '../../src/illustrations/healing-section.js';
import {icon, iconNames} from '../../src/illustrations/icons.js';
import {mirrorStrip} from '../../src/illustrations/mirror-strip.js';
import {pictogramStyles} from '../../src/illustrations/pictograms.styles.js';
import {pictogram, pictogramTopics} from '../../src/illustrations/pictograms.js';
import {rednessSwatch, rednessTones, type RednessSkin} from '../../src/illustrations/redness.js';
import {sceneStyles} from '../../src/illustrations/scenes.styles.js';
import {scene, sceneIds} from '../../src/illustrations/scenes.js';
import {skinTones} from '../../src/illustrations/skin-palette.js';
import {skinSection, type SkinSectionState} from '../../src/illustrations/skin-section.js';

const sheet = css`
  .drawings {
    --_accent-ui: var(--mn-accent, #0b6b66);
    --_surface: var(--mn-surface, #fff);
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--least, 280px), 100%), 1fr));
    gap: 16px;
    max-inline-size: 1100px;
  }
  :is(.host--dark, .host--dark-serif, .host--busy) .drawings {
    --_surface: #15181c;
  }
  .drawings--small {
    --least: 96px;
  }
  .drawings--tones {
    --least: 150px;
  }
  .drawings figure {
    margin: 0;
  }
  .drawings figcaption {
    margin-block-start: 4px;
    font-size: 14px;
  }
  .drawings .mirror-strip {
    margin-block-end: 20px;
  }
  .drawings .face {
    aspect-ratio: auto;
  }
  .drawings--one {
    max-inline-size: 328px;
  }
`;
// The drawings' own styles, which a widget brings along in its shadow root.
for (const {styleSheet} of [
  bottleStyles,
  faceStyles,
  guideTileStyles,
  healingStyles,
  iconStyles,
  pictogramStyles,
  sceneStyles,
  sheet,
])
  document.adoptedStyleSheets.push(styleSheet!);

const taught: Record<Exclude<SkinSectionState, 'plain'>, string> = {
  collagen: 'Pale new strands lie in long waves in the dermis.',
  scar: 'A dent is shallower above new strands; a dotted line shows how deep it was.',
  lines: 'Three folds are shallower above new strands.',
  pores: 'Two pores with their hairs: they stay.',
  'blood-flow': 'Wider vessels and a flush under the surface.',
  absorption: 'Drops pass down open channels.',
};
const states = Object.keys(taught) as (keyof typeof taught)[];
const mirrors: typeof taught = {
  collagen: 'In the mirror the surface looks a little finer.',
  scar: 'In the mirror dents look softer, not gone.',
  lines: 'In the mirror the lines are fainter.',
  pores: 'In the mirror the skin looks smoother; the pores are still there.',
  'blood-flow': 'In the mirror a flush; after a day it is gone.',
  absorption: 'A product on the skin; days later the channels are closed.',
};

interface Drawing {
  state: keyof typeof taught;
  tone: number;
  active: boolean;
  at: number;
  depth: number;
  selected: FaceZoneId;
}

const toneControl = {control: {type: 'range', min: 1, max: 6}} as const;
const figure = (caption: string, drawing: unknown): TemplateResult =>
  html`<figure>
    ${drawing}
    <figcaption>${caption}</figcaption>
  </figure>`;
const slide = (state: keyof typeof taught, tone: number | undefined, id: string, active = false) => [
  mirrorStrip({state, tone, active, label: mirrors[state], id: `${id}-mirror`}),
  skinSection({state, tone, active, label: taught[state], id: `${id}-skin`}),
];

/**
 * Everything that teaches is drawn in code, in one language of line and wash: no picture files, few elements, the
 * page's own ink and accent, and one number, `--mn-skin-tone`, for the skin.
 */
export default {
  title: 'Foundations/Illustrations',
  parameters: {docs: {source: {type: 'code'}}},
} satisfies Meta<Drawing>;

type Story = StoryObj<Drawing>;

/** A drawing with what it tells a screen reader, and of how many elements it is made, as the browser has them. */
const told = (drawing: unknown): TemplateResult =>
  html`<figure>
    ${drawing}
    <figcaption
      ${ref((caption) => {
        const picture = caption?.parentElement?.querySelector('svg');
        if (!caption || !picture) return;
        const says = picture.getAttribute('aria-label');
        const count = picture.querySelectorAll('*').length + 1;
        caption.textContent = `${says ? `“${says}”` : 'Hidden: what stands beside it says it.'} ${count} elements.`;
      })}
    ></figcaption>
  </figure>`;

/** Every kind of drawing: what it says to those who do not see it, and how light it is. At most 90 elements each. */
export const TextAlternatives: Story = {
  render: () =>
    html`<div class="drawings">
      ${states.map((state) =>
        told(skinSection({state, tone: undefined, label: taught[state], id: `told-${state}`})),
      )}
      ${states.map((state) => told(mirrorStrip({state, label: mirrors[state], id: `seen-${state}`})))}
      ${healingStages.map((stage, at) => told(healingSection({at, label: stage, id: `told-${stage}`})))}
      ${told(depthSection({depth: 0.8, tone: 2, label: 'Needles set to 0.8 mm'}))}
      ${told(cheek({when: 'before', label: 'A cheek with soft, shallow dents'}))}
      ${told(cheek({when: 'after', label: 'The same cheek: dents softer, not gone'}))}
      ${told(face({selected: 'forehead', id: 'told-face'}))}
      ${sceneIds.map((id) => told(scene({scene: id, id: `told-${id}`})))}
      ${pictogramTopics.slice(0, 2).map((topic) => told(pictogram(topic)))}
      ${bottleShapes.slice(0, 2).map((shape) => told(bottle(shape)))}
    </div>`,
};

/** One slide of the carousel: in the mirror, and under the skin; `active` plays its animation once. */
export const SkinSection: Story = {
  args: {state: 'collagen', tone: 2, active: true},
  argTypes: {
    state: {control: 'select', options: states},
    tone: toneControl,
    active: {control: 'boolean'},
  },
  render: ({state, tone, active}) =>
    html`<div class="drawings drawings--one">
      ${figure(taught[state], slide(state, tone, 'one', active))}
    </div>`,
};

/** All six at rest; each has its own outline. */
export const Slides: Story = {
  render: () =>
    html`<div class="drawings">${states.map((state) => figure(state, slide(state, undefined, state)))}</div>`,
};

/** Small, as in a list of slides. */
export const Thumbnails: Story = {
  render: () =>
    html`<div class="drawings drawings--small">
      ${states.map((state) => figure(state, slide(state, undefined, `small-${state}`)))}
    </div>`,
};

/** Every state on every tone. */
export const StatesAndTones: Story = {
  render: () =>
    html`<div class="drawings drawings--tones">
      ${states.flatMap((state) =>
        skinTones.map((tone) => figure(`${state}, tone ${tone}`, slide(state, tone, `${state}-${tone}`))),
      )}
    </div>`,
};

/** From minutes to months; between two stages both are seen. */
export const Healing: Story = {
  args: {at: 2, tone: 2},
  argTypes: {at: {control: {type: 'range', min: 0, max: 3, step: 0.05}}, tone: toneControl},
  render: ({at, tone}) =>
    html`<div class="drawings drawings--one">
      ${healingSection({at, tone, label: 'New strands in the dermis'})}
    </div>`,
};

/** The four stages side by side. */
export const HealingStages: Story = {
  render: () =>
    html`<div class="drawings">
      ${healingStages.map((stage, at) => figure(stage, healingSection({at, label: stage, id: `stage-${at}`})))}
    </div>`,
};

/** Needles to scale. The label of a widget stands at `needleTip(depth)`. */
export const Depth: Story = {
  args: {depth: 0.8, tone: 2},
  argTypes: {depth: {control: {type: 'range', min: 0.1, max: 2.5, step: 0.1}}, tone: toneControl},
  render: ({depth, tone}) => {
    const {x, y} = needleTip(depth);
    return html`<div class="drawings drawings--one">
      ${figure(
        `The tip: ${Math.round(x)}% across, ${Math.round(y)}% down`,
        depthSection({depth, tone, label: `Needles set to ${depth} mm`}),
      )}
    </div>`;
  },
};

/** The face that patients point at. The drawing is decoration; the choices over it are form controls. */
export const Face: Story = {
  args: {selected: 'forehead', tone: 2},
  argTypes: {selected: {control: 'select', options: faceZoneIds}, tone: toneControl},
  render: ({selected, tone}) =>
    html`<div class="drawings drawings--tones">
      ${face({selected, tone})}${smallFace({selected, tone, id: 'small'})}
    </div>`,
};

/** Each zone, on tones in turn. */
export const FaceZones: Story = {
  render: () =>
    html`<div class="drawings drawings--tones">
      ${faceZoneIds.map((id, i) => figure(id, face({selected: id, tone: (i % 6) + 1, id: `face-${id}`})))}
      ${faceZoneIds.map((id, i) => figure(id, smallFace({selected: id, tone: (i % 6) + 1, id: `small-${id}`})))}
    </div>`,
};

/** What redness looks like on three skins. */
export const Redness: Story = {
  render: () =>
    html`<div class="drawings drawings--tones">
      ${(Object.keys(rednessTones) as RednessSkin[]).map((skin) => figure(skin, rednessSwatch(skin)))}
    </div>`,
};

/** The appointment. Clinician and patient differ on every tone. */
export const Scenes: Story = {
  args: {tone: 2},
  argTypes: {tone: toneControl},
  render: ({tone}) =>
    html`<div class="drawings">${sceneIds.map((id) => figure(id, scene({scene: id, tone, id})))}</div>`,
};

/** The sample of before and after: softer, not gone. */
export const Cheek: Story = {
  args: {tone: 2},
  argTypes: {tone: toneControl},
  render: ({tone}) =>
    html`<div class="drawings">
      ${figure('Before', cheek({when: 'before', tone, label: 'A cheek with soft, shallow dents'}))}
      ${figure('After', cheek({when: 'after', tone, label: 'The same cheek: dents softer, not gone'}))}
    </div>`,
};

/** One for each topic of the quiz. */
export const Pictograms: Story = {
  render: () =>
    html`<div class="drawings drawings--small">
      ${pictogramTopics.map((topic) => figure(topic, pictogram(topic)))}
    </div>`,
};

/** Line icons of 24 units. */
export const Icons: Story = {
  render: () =>
    html`<div class="drawings drawings--small">
      ${iconNames.map((name) => figure(name, icon(name)))}
      ${aftercareIconNames.map((name) => figure(name, aftercareIcon(name)))}
    </div>`,
};

/** Products on a shelf: the shape says how each is used. */
export const Bottles: Story = {
  render: () =>
    html`<div class="drawings drawings--small">
      ${bottleShapes.map((shape) => figure(shape, bottle(shape)))}
    </div>`,
};

/** The hub of the guide. */
export const GuideTiles: Story = {
  render: () =>
    html`<div class="drawings drawings--tones">
      ${guideTileIds.map((part) => figure(part, guideTile(part)))}
    </div>`,
};
