import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/benefits-carousel.js';
import {snippet} from '../.storybook/snippet.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';
import {standardStories} from './support/standard.js';

export default {
  title: 'Widgets/Benefits carousel',
  component: 'mn-benefits-carousel',
  args: {'booking-url': '/book'},
  render: (args: Attributes) => html`
    <mn-benefits-carousel ${attributes(args)}>
      <p>What microneedling can do for skin: six answers in pictures, each with its limit.</p>
    </mn-benefits-carousel>
  `,
} satisfies Meta;

type Story = StoryObj;

/** A list of slides replaces the standard one. */
const ownWords = {
  heading: longWord,
  intro: `${longAnswer} ${longAddress}`,
  slides: [
    {
      picture: 'plain',
      pictureLabel: 'A slice through skin, with its layers.',
      now: longWord,
      later: `after ${longWord}`,
      title: `${longWord} and what we ask you beforehand`,
      benefit: longAnswer,
      limit: `${longWord}: ${longAddress}`,
    },
    {
      picture: 'plain',
      pictureLabel: 'A slice through skin, with its layers.',
      title: 'Short',
      benefit: 'Few words.',
      limit: 'Fewer.',
    },
  ],
  labels: {limit: `${longWord} to keep in mind`},
};

const standard = standardStories(
  (args) => html`
    <mn-benefits-carousel ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-benefits-carousel>
  `,
);

export const Playground: Story = standard.Playground;
export const Default: Story = standard.Default;

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

/** "How do we know?" opens over its card; nothing else moves. */

/** Opens on a slide, counted from 1. */
export const FourthSlide: Story = {args: {slide: 4}, globals: {width: '360'}};

/** `--mn-skin-tone` takes a number from 1 to 6. The heading slot makes each carousel's own heading. */
export const SkinTones: Story = {
  parameters: {
    docs: {
      source: {
        transform: () =>
          snippet('<mn-benefits-carousel></mn-benefits-carousel>', undefined, {'--mn-skin-tone': '5'}),
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

// Last in the sidebar: each widget has them, and a designer looks for its own states first.
export const Narrow: Story = standard.Narrow;
export const DarkHost: Story = standard.DarkHost;
export const SerifHost: Story = standard.SerifHost;
export const RightToLeft: Story = standard.RightToLeft;
export const CustomAccent: Story = standard.CustomAccent;
export const LongText: Story = standard.LongText;
export const Plain: Story = standard.Plain;
export const Outlined: Story = standard.Outlined;
export const DifficultPage: Story = standard.DifficultPage;
export const Print: Story = standard.Print;
export const ForcedColours: Story = standard.ForcedColours;
export const OpenEvidence: Story = standard.OpenEvidence;
