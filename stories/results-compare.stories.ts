import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/results-compare.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';
import {pictures} from './support/pictures.js';
import {standardStories} from './support/standard.js';

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

const standard = standardStories(
  (args) => html`
    <mn-results-compare ${attributes(args)}>
      ${before} ${after}
      <p slot="caption">${longAnswer} ${longWord} ${longAddress}</p>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-results-compare>
  `,
);

export const Playground: Story = standard.Playground;
export const Default: Story = standard.Default;
/** Time runs with the reading direction: before stands on the right. */
export const RightToLeft: Story = {...standard.RightToLeft, args: {position: 30}};

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

/** A second before and after begin a second pair. */
export const Gallery: Story = {
  render: (args: Attributes) =>
    html`<mn-results-compare ${attributes(args)}
      >${before} ${after} ${caption} ${before} ${after}
      <p slot="caption">A second pair, with a caption of its own. Results vary.</p></mn-results-compare
    >`,
};

// Last in the sidebar: each widget has them, and a designer looks for its own states first.
export const Narrow: Story = standard.Narrow;
export const DarkHost: Story = standard.DarkHost;
export const SerifHost: Story = standard.SerifHost;
export const CustomAccent: Story = standard.CustomAccent;
export const LongText: Story = standard.LongText;
export const Plain: Story = standard.Plain;
export const Outlined: Story = standard.Outlined;
export const WithoutEvidence: Story = standard.WithoutEvidence;
export const DifficultPage: Story = standard.DifficultPage;
export const OpenEvidence: Story = standard.OpenEvidence;
export const Print: Story = standard.Print;
export const ForcedColours: Story = standard.ForcedColours;
