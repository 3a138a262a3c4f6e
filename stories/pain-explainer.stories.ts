import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/pain-explainer.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';
import {standardStories} from './support/standard.js';

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

const ownWords = {
  heading: longWord,
  intro: `${longAnswer} ${longAddress}`,
  zones: {
    forehead: {
      name: longWord,
      told: longAnswer,
      why: `${longWord}: ${longAddress}`,
    },
  },
  moreTitle: longWord,
  helps: {numbing: longAnswer, depth: longWord},
  stop: `${longWord}! ${longAnswer}`,
  labels: {map: `Map of the ${longWord}`, list: `List of the ${longWord}`},
};

const standard = standardStories(
  (args) => html`
    <mn-pain-explainer ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-pain-explainer>
  `,
);

export const Playground: Story = standard.Playground;
export const Default: Story = standard.Default;

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

export const Forehead: Story = {args: {zone: 'forehead'}};

export const AroundTheEyes: Story = {args: {zone: 'around-eyes'}};

export const Nose: Story = {args: {zone: 'nose'}};

export const Cheeks: Story = {args: {zone: 'cheeks'}};

export const UpperLip: Story = {args: {zone: 'upper-lip'}};

export const Chin: Story = {args: {zone: 'chin'}};

export const Jaw: Story = {args: {zone: 'jaw'}};

export const Neck: Story = {args: {zone: 'neck'}};

/** Where the page says itself what stands here, as in the treatment guide; every widget has this form. */
export const Compact: Story = {args: {compact: true}};

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
