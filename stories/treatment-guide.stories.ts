import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/pain-explainer.js';
import '../src/define/treatment-guide.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';
import {standardStories} from './support/standard.js';

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

const ownWords = {
  heading: longWord,
  intro: `${longAnswer} ${longAddress}`,
  facts: [
    {label: longWord, value: longAddress, text: longAnswer},
    {label: 'How long it takes', value: 'About an hour', text: `With the ${longWord}.`},
  ],
  parts: {'how-it-works': `How the ${longWord} works`, 'prep-quiz': `Getting ready for the ${longWord}`},
};

const standard = standardStories(
  (args) => html`
    <mn-treatment-guide ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-treatment-guide>
  `,
);

export const Playground: Story = standard.Playground;
export const Default: Story = standard.Default;

/** Chosen and ordered by the `sections` attribute. */
export const ChosenSections: Story = {args: {sections: 'pain-explainer prep-quiz recovery-timeline'}};

/** `section` opens one from the start. Inside the guide, each is in its `compact` form. */
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
export const Print: Story = standard.Print;
export const ForcedColours: Story = standard.ForcedColours;
