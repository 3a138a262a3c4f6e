import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/routine-checker.js';
import {snippetWithStyle} from '../.storybook/snippet.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';

/** The shadow root is closed: what is entered can be read neither from here nor by a script on the page. */
export default {
  title: 'Widgets/Routine checker',
  component: 'mn-routine-checker',
  args: {'booking-url': '/book'},
  render: (args: Attributes) => html`
    <mn-routine-checker ${attributes(args)}>
      <p>
        Before microneedling, ask us which of your skin-care products to pause, and for how long. Bring them
        with you, or a picture of their ingredients. Don’t stop a prescribed medicine on your own.
      </p>
    </mn-routine-checker>
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
  ui: {
    type: `Type the ${longWord}`,
    ingredient: longWord,
    ingredientHint: longAnswer,
    privacy: `${longWord} stays on this page`,
  },
  names: {retinol: longWord, scrub: longAddress},
  groups: {pause: {heading: longWord, intro: longAnswer}},
  advice: {retinoid: {title: longWord, detail: longAnswer, why: longAnswer}},
};

/** The clinic's own words, as long as words get. */
export const LongText: Story = {
  args: {'clinic-name': `Praxis für ${longWord}`, 'booking-label': `Arrange a ${longWord} with us`},
  render: (args: Attributes) => html`
    <mn-routine-checker ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-routine-checker>
  `,
};

/** A clinic's own days and words; the range across sources stays. */
export const OwnDays: Story = {
  args: {'clinic-name': 'Alder & Finch'},
  render: (args: Attributes) => html`
    <mn-routine-checker ${attributes(args)}>
      <script type="application/json">
        {
          "heading": "Your shelf before you come to us",
          "leadTimes": {"retinoid": 5, "vitamin-c": 3},
          "restartTimes": {"retinoid": 10},
          "advice": {"vitamin-c": {"why": "We would rather not see any on the day."}}
        }
      </script>
    </mn-routine-checker>
  `,
};

/** With its two columns. */
export const Wide: Story = {globals: {width: '1100'}};

/** Without a frame, for a section that is one already. */
export const Plain: Story = {args: {appearance: 'plain'}};

export const Outlined: Story = {args: {appearance: 'outlined'}};

export const WithoutEvidence: Story = {args: {'hide-evidence': true}};

/** On a page whose style sheet does its worst. */
export const DifficultPage: Story = {globals: {look: 'busy'}};
