import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/pain-explainer.js';
import {snippetWithStyle} from '../.storybook/snippet.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';

export default {
  title: 'Widgets/Pain explainer',
  component: 'mn-pain-explainer',
  args: {'booking-url': '/book'},
  render: (args: Attributes) => html`
    <mn-pain-explainer ${attributes(args)}>
      <p>Does it hurt? What people commonly tell clinics, and what studies with numbing cream measured.</p>
    </mn-pain-explainer>
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
  zones: {
    forehead: {
      name: longWord,
      title: `Forehead: ${longWord}`,
      told: longAnswer,
      why: `${longWord}: ${longAddress}`,
    },
  },
  changesTitle: longWord,
  changes: [
    {title: longWord, text: longAnswer},
    {title: 'Short', text: 'Few words.'},
  ],
  stop: `${longWord}! ${longAnswer}`,
  labels: {map: `Map of the ${longWord}`, list: `List of the ${longWord}`},
};

/** The clinic's own words, as long as words get. */
export const LongText: Story = {
  args: {'clinic-name': `Praxis für ${longWord}`, 'booking-label': `Arrange a ${longWord} with us`},
  render: (args: Attributes) => html`
    <mn-pain-explainer ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-pain-explainer>
  `,
};

/** A few words changed, the rest as it is. */
export const OwnWords: Story = {
  args: {'clinic-name': 'Alder & Finch'},
  render: (args: Attributes) => html`
    <mn-pain-explainer ${attributes(args)}>
      <script type="application/json">
        {
          "heading": "How will it feel?",
          "stop": "Raise a hand and we stop. We go on when you say so."
        }
      </script>
    </mn-pain-explainer>
  `,
};

/** Every part of the face at once, for those who do not use the map. */
export const List: Story = {args: {view: 'list'}};

export const Plain: Story = {args: {appearance: 'plain'}};

export const Outlined: Story = {args: {appearance: 'outlined'}};

export const WithoutEvidence: Story = {args: {'hide-evidence': true}};

export const Forehead: Story = {args: {zone: 'forehead'}};

export const AroundTheEyes: Story = {args: {zone: 'around-eyes'}};

export const Nose: Story = {args: {zone: 'nose'}};

export const Cheeks: Story = {args: {zone: 'cheeks'}};

export const UpperLip: Story = {args: {zone: 'upper-lip'}};

export const Chin: Story = {args: {zone: 'chin'}};

export const Jaw: Story = {args: {zone: 'jaw'}};

export const Neck: Story = {args: {zone: 'neck'}};

/** On a page whose style sheet does its worst. */
export const DifficultPage: Story = {globals: {look: 'busy'}};
