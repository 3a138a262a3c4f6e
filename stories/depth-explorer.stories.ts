import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/depth-explorer.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';
import {widgetOf, withoutParts} from './support/patient.js';
import {standardStories} from './support/standard.js';

export default {
  title: 'Widgets/Depth explorer',
  component: 'mn-depth-explorer',
  args: {'booking-url': '/book'},
  render: (args: Attributes) => html`
    <mn-depth-explorer ${attributes(args)}>
      <p>
        How deep could needles reach? The number set is a length, from 0.1 to 2.5 mm, and not the depth
        reached: skin is springy. Only a trained person should choose it.
      </p>
    </mn-depth-explorer>
  `,
} satisfies Meta;

type Story = StoryObj;

const ownWords = {
  heading: longWord,
  intro: `${longAnswer} ${longAddress}`,
  instructions: longAnswer,
  set: `${longWord}: {length}`,
  zonesTitle: longWord,
  zones: {forehead: longWord, neck: 'Neck'},
  reach: {dermis: {name: longWord, text: longAnswer}},
  thickness: `${longWord} {women} {men}`,
  trained: longAnswer,
  layers: {outer: longWord, dermis: longWord, below: 'Fat'},
  notes: {forehead: `${longAnswer} ${longAddress}`},
  reportedTitle: longWord,
  reported: {scarsPen: {title: longWord, text: longAnswer}},
  real: {title: longWord, set: longWord},
  width: {text: longAnswer, widthLabel: longWord},
  table: {caption: `${longWord} {zone}`, length: longWord},
};

const standard = standardStories(
  (args) => html`
    <mn-depth-explorer ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-depth-explorer>
  `,
);

export const Playground: Story = standard.Playground;
export const Default: Story = standard.Default;

/** A few words changed, the rest as it is. */
export const OwnWords: Story = {
  args: {'clinic-name': 'Alder & Finch', 'max-depth': 1.5},
  render: (args: Attributes) => html`
    <mn-depth-explorer ${attributes(args)}>
      <script type="application/json">
        {
          "heading": "What does the number on the pen mean?",
          "trained": "Our nurses choose the length for you, and change it as they go across your face."
        }
      </script>
    </mn-depth-explorer>
  `,
};

export const Shallowest: Story = {args: {depth: 0.1}};

export const Deepest: Story = {args: {depth: 2.5}};

export const AroundTheEyes: Story = {args: {zone: 'around-eyes', depth: 0.6}};

export const Nose: Story = {args: {zone: 'nose'}};

export const Cheekbone: Story = {args: {zone: 'cheeks'}};

export const Jaw: Story = {args: {zone: 'jaw'}};

export const Neck: Story = {args: {zone: 'neck'}};

/** Special rules from 1.5 mm on: marked on drawing and slider, and said from there on. */
export const Scotland: Story = {args: {jurisdiction: 'gb-sct', depth: 1.5}};

/** The clinic's own limit. The slider goes further, and says so. */
export const ClinicLimit: Story = {args: {'max-depth': 1, depth: 1.25}};

/** Both at once. */
export const ScottishClinicWithLimit: Story = {
  args: {jurisdiction: 'gb-sct', 'max-depth': 1, depth: 2, 'clinic-name': 'Alder & Finch'},
};

/** Beyond 1.5 mm: what a pen’s instructions say. */
export const BeyondInstructions: Story = {args: {depth: 2}};

/** All three lines unfolded, and where the clinic and the law draw a line. */
export const Unfolded: Story = {
  args: {jurisdiction: 'gb-sct', 'max-depth': 1.25},
  play: async ({canvasElement}) => {
    const widget = canvasElement.querySelector('mn-depth-explorer')!;
    await widget.updateComplete;
    for (const fold of widget.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.fold')) fold.open = true;
  },
};

/** `--mn-skin-tone`, from 1 to 6, is the skin in the drawings. */
export const SkinTone: Story = {globals: {tone: '6'}};

/** What is folded does not come: the widget says so where it would stand. */
export const PartFailed: Story = {
  globals: {width: '360'},
  beforeEach: (context) => withoutParts(context, 'mn-depth-explorer'),
  play: async (context) => {
    const {root} = await widgetOf(context, 'mn-depth-explorer');
    root.querySelector<HTMLDetailsElement>('.fold')!.open = true;
  },
};

// Last in the sidebar: each widget has them, and a designer looks for its own states first.
export const Narrow: Story = standard.Narrow;
export const DarkHost: Story = standard.DarkHost;
export const SerifHost: Story = standard.SerifHost;
export const RightToLeft: Story = standard.RightToLeft;
export const CustomAccent: Story = standard.CustomAccent;
export const LongText: Story = standard.LongText;
export const Plain: Story = standard.Plain;
export const Outlined: Story = standard.Outlined;
export const WithoutEvidence: Story = standard.WithoutEvidence;
export const DifficultPage: Story = standard.DifficultPage;
export const OpenEvidence: Story = standard.OpenEvidence;
export const Print: Story = standard.Print;
export const ForcedColours: Story = standard.ForcedColours;
