import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/results-compare.js';
import {snippetWithStyle} from '../.storybook/snippet.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';
import {pictures} from './support/pictures.js';

const before = html`<img
  slot="before"
  src=${pictures.before}
  width="960"
  height="720"
  alt="A drawing of skin with many deep dents."
/>`;
const after = html`<img
  slot="after"
  src=${pictures.after}
  width="960"
  height="720"
  alt="The same skin, drawn again: the dents are shallower and still there."
/>`;
const caption = html`<p slot="caption">
  Drawings, not a person. Here a clinic says: photographed by us, same light and angle, no make-up. Four
  sessions over five months; the second picture was taken four months after the last. Shown with consent.
  Results vary.
</p>`;

export default {
  title: 'Widgets/Results compare',
  component: 'mn-results-compare',
  args: {'booking-url': '/book'},
  render: (args: Attributes) => html`
    <mn-results-compare ${attributes(args)}>${before} ${after} ${caption}</mn-results-compare>
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

/** Time runs with the reading direction: before stands on the right. */
export const RightToLeft: Story = {args: {position: 30}, globals: {direction: 'rtl'}};

/** One custom property; everything tinted follows from it. */
export const CustomAccent: Story = {
  globals: {accent: 'plum'},
  parameters: snippetWithStyle('--mn-accent: #7b2d6b;'),
};

/** Without a slider. Patients can switch. */
export const BothPictures: Story = {args: {view: 'side-by-side'}};

/** Where the divider stands at first, as a share of the before picture. */
export const Position: Story = {args: {position: 80}};

export const Upright: Story = {
  render: (args: Attributes) => html`
    <mn-results-compare ${attributes(args)}>
      <img slot="before" src=${pictures.beforePortrait} alt="A drawing of skin with many deep dents." />
      <img slot="after" src=${pictures.afterPortrait} alt="The same skin, drawn with shallower dents." />
      ${caption}
    </mn-results-compare>
  `,
};

/** `<picture>` works too, for several sizes or formats. */
export const PictureElements: Story = {
  render: (args: Attributes) => html`
    <mn-results-compare ${attributes(args)}>
      <picture slot="before">
        <source srcset=${pictures.before} media="(min-width: 1px)" />
        <img src=${pictures.beforePortrait} alt="A drawing of skin with many deep dents." />
      </picture>
      <picture slot="after">
        <img src=${pictures.after} alt="The same skin, drawn with shallower dents." />
      </picture>
      ${caption}
    </mn-results-compare>
  `,
};

/** One is cut to the shape of the other, and the console says so. */
export const DifferentShapes: Story = {
  render: (args: Attributes) => html`
    <mn-results-compare ${attributes(args)}>
      ${before}
      <img slot="after" src=${pictures.afterSquare} alt="Skin, drawn with shallower dents, in a square." />
      ${caption}
    </mn-results-compare>
  `,
};

/** What the widget teaches stands without pictures too. */
export const WithoutPictures: Story = {
  render: (args: Attributes) => html`<mn-results-compare ${attributes(args)}></mn-results-compare>`,
};

export const OnePictureMissing: Story = {
  render: (args: Attributes) => html`
    <mn-results-compare ${attributes(args)}>${before} ${caption}</mn-results-compare>
  `,
};

export const OnePictureFails: Story = {
  render: (args: Attributes) => html`
    <mn-results-compare ${attributes(args)}>
      <img slot="before" src=${pictures.broken} alt="A drawing of skin with many deep dents." />
      ${after} ${caption}
    </mn-results-compare>
  `,
};

export const WithoutCaption: Story = {
  render: (args: Attributes) => html`
    <mn-results-compare ${attributes(args)}>${before} ${after}</mn-results-compare>
  `,
};

/** A picture without a description still gets a name, and the console asks for one. */
export const WithoutDescription: Story = {
  render: (args: Attributes) => html`
    <mn-results-compare ${attributes(args)}>
      ${before}
      <img slot="after" src=${pictures.after} alt="" />
      ${caption}
    </mn-results-compare>
  `,
};

/** Where the rules of a place leave no room for such pictures: they are not shown, and patients learn why. */
export const Australia: Story = {args: {jurisdiction: 'au'}};

/** One widget for each pair; the reading is needed once, so further widgets take it away. */
export const SeveralPairs: Story = {
  render: (args: Attributes) => html`
    <mn-results-compare ${attributes(args)}>${before} ${after} ${caption}</mn-results-compare>
    <br />
    <mn-results-compare
      heading-level="3"
      content='{"heading": "Another person", "intro": null, "pointsTitle": null, "points": null, "questionsTitle": null, "questions": null}'
    >
      <img slot="before" src=${pictures.beforePortrait} alt="A drawing of skin with many deep dents." />
      <img slot="after" src=${pictures.afterPortrait} alt="The same skin, drawn with shallower dents." />
      ${caption}
    </mn-results-compare>
  `,
};

const ownWords = {
  heading: longWord,
  intro: `${longAnswer} ${longAddress}`,
  onePerson: {text: `${longWord}: ${longAddress}`},
  points: [
    {title: longWord, text: longAnswer},
    {title: 'Short', text: 'Few words.'},
  ],
  questions: [longWord, longAddress, longAnswer],
  labels: {slide: `Slider of the ${longWord}`, before: longWord, after: longWord},
};

/** The clinic's own words, as long as words get. */
export const LongText: Story = {
  args: {'clinic-name': `Praxis für ${longWord}`, 'booking-label': `Arrange a ${longWord} with us`},
  render: (args: Attributes) => html`
    <mn-results-compare ${attributes(args)}>
      ${before} ${after}
      <p slot="caption">${longAnswer} ${longWord} ${longAddress}</p>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-results-compare>
  `,
};

export const Plain: Story = {args: {appearance: 'plain'}};

export const Outlined: Story = {args: {appearance: 'outlined'}};

export const WithoutEvidence: Story = {args: {'hide-evidence': true}};

/** On a page whose style sheet does its worst. */
export const DifficultPage: Story = {globals: {look: 'busy'}};
