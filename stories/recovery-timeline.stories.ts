import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/recovery-timeline.js';
import {snippetWithStyle} from '../.storybook/snippet.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';

export default {
  title: 'Widgets/Recovery timeline',
  component: 'mn-recovery-timeline',
  args: {'booking-url': '/book'},
  render: (args: Attributes) => html`
    <mn-recovery-timeline ${attributes(args)}>
      <p>What this widget says, for those whom the script does not reach.</p>
    </mn-recovery-timeline>
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

const ownWords = {heading: longWord, intro: `${longAnswer} ${longAddress}`};

/** The clinic's own words, as long as words get. */
export const LongText: Story = {
  args: {'clinic-name': `Praxis für ${longWord}`, 'booking-label': `Arrange a ${longWord} with us`},
  render: (args: Attributes) => html`
    <mn-recovery-timeline ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-recovery-timeline>
  `,
};

export const Plain: Story = {args: {appearance: 'plain'}};

export const Outlined: Story = {args: {appearance: 'outlined'}};

export const WithoutEvidence: Story = {args: {'hide-evidence': true}};

/** On a page whose style sheet does its worst. */
export const DifficultPage: Story = {globals: {look: 'busy'}};
