import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/prep-quiz.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';
import {standardStories} from './support/standard.js';

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

const standard = standardStories(
  (args) => html`
    <mn-prep-quiz ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-prep-quiz>
  `,
);

export const Playground: Story = standard.Playground;
export const Default: Story = standard.Default;
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
