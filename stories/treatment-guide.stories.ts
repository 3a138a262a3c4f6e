import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/pain-explainer.js';
import '../src/define/treatment-guide.js';
import {snippetWithStyle} from '../.storybook/snippet.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';

export default {
  title: 'Widgets/Treatment guide',
  component: 'mn-treatment-guide',
  args: {'booking-url': '/book'},
  render: (args: Attributes) => html`
    <mn-treatment-guide ${attributes(args)}>
      <p>
        Microneedling at our clinic: usually 3 to 6 sessions, 4 to 6 weeks apart, with redness for two to
        three days after most of them. Call us with any question.
      </p>
    </mn-treatment-guide>
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
  facts: [
    {label: longWord, value: longAddress, text: longAnswer},
    {label: 'How long it takes', value: 'About an hour', text: `With the ${longWord}.`},
  ],
  parts: {'how-it-works': longWord, 'prep-quiz': `Getting ready for the ${longWord}`},
};

/** The clinic's own words, as long as words get. */
export const LongText: Story = {
  args: {'clinic-name': `Praxis für ${longWord}`, 'booking-label': `Arrange a ${longWord} with us`},
  render: (args: Attributes) => html`
    <mn-treatment-guide ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-treatment-guide>
  `,
};

/** Chosen and ordered by the `sections` attribute. */
export const ChosenSections: Story = {args: {sections: 'pain-explainer prep-quiz recovery-timeline'}};

/** `section` leads to one at the start. */
export const StartsAtASection: Story = {args: {section: 'prep-quiz'}};

/** Our own widget in the place of the guide’s, in the slot that is named after the section. */
export const OwnWidgetInside: Story = {
  render: (args: Attributes) => html`
    <mn-treatment-guide ${attributes(args)}>
      <mn-pain-explainer slot="pain-explainer" view="list">
        <script type="application/json">
          {"heading": "How it feels with us", "stop": "Say “stop”, and we stop. That is all it takes."}
        </script>
      </mn-pain-explainer>
    </mn-treatment-guide>
  `,
};

/** Without the facts, and with other names for the sections. */
export const OwnWords: Story = {
  args: {'clinic-name': 'Alder & Finch'},
  render: (args: Attributes) => html`
    <mn-treatment-guide ${attributes(args)}>
      <script type="application/json">
        {
          "heading": "Microneedling at Alder & Finch",
          "intro": "Take your time. Bring what is unclear to your visit.",
          "facts": null,
          "parts": {"prep-quiz": "Before you come", "faq": "What people ask us"}
        }
      </script>
    </mn-treatment-guide>
  `,
};

export const Plain: Story = {args: {appearance: 'plain'}};

export const Outlined: Story = {args: {appearance: 'outlined'}};

export const WithoutEvidence: Story = {args: {'hide-evidence': true}};

/** On a page whose style sheet does its worst. */
export const DifficultPage: Story = {globals: {look: 'busy'}};
