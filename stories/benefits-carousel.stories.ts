import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/benefits-carousel.js';
import {snippet, snippetWithStyle} from '../.storybook/snippet.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';

export default {
  title: 'Widgets/Benefits carousel',
  component: 'mn-benefits-carousel',
  args: {'booking-url': '/book'},
  render: (args: Attributes) => html`
    <mn-benefits-carousel ${attributes(args)}>
      <p>What microneedling can do for skin: six things people ask about, each with its limits.</p>
    </mn-benefits-carousel>
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
  slides: [
    {
      picture: 'plain',
      pictureLabel: 'Skin cut open, with its layers.',
      title: `${longWord} and what we ask you beforehand`,
      benefit: longAnswer,
      limit: `${longWord}: ${longAddress}`,
    },
    {
      picture: 'plain',
      pictureLabel: 'Skin cut open, with its layers.',
      title: 'Short',
      benefit: 'Few words.',
      limit: 'Fewer.',
    },
  ],
  labels: {limit: `${longWord} to keep in mind`},
};

/** The clinic's own words, as long as words get. A list of slides replaces the standard one. */
export const LongText: Story = {
  args: {'clinic-name': `Praxis für ${longWord}`, 'booking-label': `Arrange a ${longWord} with us`},
  render: (args: Attributes) => html`
    <mn-benefits-carousel ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-benefits-carousel>
  `,
};

/** A few words changed, the rest as it is. */
export const OwnWords: Story = {
  args: {'clinic-name': 'Alder & Finch'},
  render: (args: Attributes) => html`
    <mn-benefits-carousel ${attributes(args)}>
      <script type="application/json">
        {
          "heading": "What to expect, and what not to",
          "intro": "We go through these with you at your consultation.",
          "labels": {"limit": "Its limits"}
        }
      </script>
    </mn-benefits-carousel>
  `,
};

/** Moves every nine seconds, with a pause button; not for those who prefer reduced motion. */
export const Autoplay: Story = {args: {autoplay: true}};

/** Without a frame, for a section that is one already. */
export const Plain: Story = {args: {appearance: 'plain'}};

export const Outlined: Story = {args: {appearance: 'outlined'}};

/** Opens on a slide, counted from 1. */
export const FourthSlide: Story = {args: {slide: 4}, globals: {width: '360'}};

/** `--mn-skin-tone` takes a number from 1 to 6. The heading slot makes each carousel's own heading. */
export const SkinTones: Story = {
  parameters: {
    docs: {
      source: {
        transform: () => snippet('<mn-benefits-carousel></mn-benefits-carousel>', '--mn-skin-tone: 5;'),
      },
    },
  },
  render: () => html`
    <div class="gallery gallery--wide">
      ${[1, 2, 3, 4, 5, 6].map(
        (tone) => html`
          <mn-benefits-carousel class="host--tone-${tone}" slide=${tone} hide-evidence>
            <h2 slot="heading">Skin tone ${tone}</h2>
          </mn-benefits-carousel>
        `,
      )}
    </div>
  `,
};

/** On a page whose style sheet does its worst. */
export const DifficultPage: Story = {globals: {look: 'busy'}};
