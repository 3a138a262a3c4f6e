import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/depth-explorer.js';
import {snippetWithStyle} from '../.storybook/snippet.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';

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

export const Playground: Story = {
  args: {'clinic-name': 'Your clinic', 'booking-label': 'Book a consultation', phone: '01632 960142'},
};

export const Default: Story = {};

export const Narrow: Story = {globals: {width: '280'}};

export const DarkHost: Story = {globals: {look: 'dark'}};

export const SerifHost: Story = {globals: {look: 'serif'}};

export const RightToLeft: Story = {globals: {direction: 'rtl'}};

/** One custom property; everything tinted follows from it. */
export const CustomAccent: Story = {
  globals: {accent: 'plum'},
  parameters: snippetWithStyle('--mn-accent: #7b2d6b;'),
};

const ownWords = {
  heading: longWord,
  intro: `${longAnswer} ${longAddress}`,
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

/** The clinic's own words, as long as words get. */
export const LongText: Story = {
  args: {'clinic-name': `Praxis für ${longWord}`, 'booking-label': `Arrange a ${longWord} with us`},
  render: (args: Attributes) => html`
    <mn-depth-explorer ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-depth-explorer>
  `,
};

export const Plain: Story = {args: {appearance: 'plain'}};

export const Outlined: Story = {args: {appearance: 'outlined'}};

export const WithoutEvidence: Story = {args: {'hide-evidence': true}};

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

/** On a page whose style sheet does its worst. */
export const DifficultPage: Story = {globals: {look: 'busy'}};
