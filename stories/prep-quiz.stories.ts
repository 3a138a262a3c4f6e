import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/prep-quiz.js';
import {snippetWithStyle} from '../.storybook/snippet.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';

/** The shadow root is closed: what is answered can be read neither from here nor by a script on the page. */
export default {
  title: 'Widgets/Prep quiz',
  component: 'mn-prep-quiz',
  args: {'booking-url': '/book'},
  render: (args: Attributes) => html`
    <mn-prep-quiz ${attributes(args)}>
      <p>
        Getting ready for microneedling: be gentle to your skin for about a week, and call us with any
        question.
      </p>
    </mn-prep-quiz>
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
  questions: {
    retinoid: {
      title: `When did you last have a ${longWord}?`,
      hint: longAnswer,
      options: {days3: longWord, days14: longAnswer, longer: longAddress},
    },
  },
  ui: {next: `On to the next ${longWord}`, privacy: `${longWord} stays on this page`},
};

/** The clinic's own words, as long as words get. */
export const LongText: Story = {
  args: {'clinic-name': `Praxis für ${longWord}`, 'booking-label': `Arrange a ${longWord} with us`},
  render: (args: Attributes) => html`
    <mn-prep-quiz ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-prep-quiz>
  `,
};

/** A few words changed, the rest as it is. */
export const OwnWords: Story = {
  args: {'clinic-name': 'Alder & Finch'},
  render: (args: Attributes) => html`
    <mn-prep-quiz ${attributes(args)}>
      <script type="application/json">
        {
          "heading": "Before you come to us",
          "intro": "It takes about three minutes. Bring the list to your visit, or read it to us over the phone."
        }
      </script>
    </mn-prep-quiz>
  `,
};

/** Without a frame, for a section that is one already. */
export const Plain: Story = {args: {appearance: 'plain'}};

export const Outlined: Story = {args: {appearance: 'outlined'}};

export const WithoutEvidence: Story = {args: {'hide-evidence': true}};

/** On a page whose style sheet does its worst. */
export const DifficultPage: Story = {globals: {look: 'busy'}};
