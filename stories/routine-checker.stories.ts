import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/routine-checker.js';
import {attributes, type Attributes} from './support/attributes.js';
import {addDays, today} from '../src/calendar/dates.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';
import {
  addByName,
  enterDate,
  fillShelf,
  openEvidence,
  pastePack,
  press,
  widgetOf,
  withoutParts,
} from './support/patient.js';
import {inMedium, standardStories} from './support/standard.js';

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

const standard = standardStories(
  (args) => html`
    <mn-routine-checker ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-routine-checker>
  `,
);

export const Playground: Story = standard.Playground;
export const Default: Story = standard.Default;

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

/** What was entered, and what was said of it, stays in the language that it was said in. */
const keepsWords = {keepsWords: true};

const checker = async (context: {canvasElement: HTMLElement}) =>
  (await widgetOf(context, 'mn-routine-checker')).root;

/** Four things from the shelf, and no date. */
export const Filled: Story = {
  globals: {width: '360'},
  parameters: keepsWords,
  play: async (context) => fillShelf(await checker(context), 4),
};

/** With the day of the treatment: when to pause each, and when it may come back. */
export const Checked: Story = {
  parameters: keepsWords,
  play: async (context) => {
    const root = await checker(context);
    await fillShelf(root, 6);
    await enterDate(root, addDays(today(), 12));
  },
};

/** The result to take along. */
export const CheckedOnPaper: Story = {
  ...inMedium('print', (root) => fillShelf(root, 6)),
  parameters: keepsWords,
};

/** "How do we know?" beneath the result, opened. */
export const CheckedWithEvidence: Story = {
  globals: {width: '360'},
  parameters: keepsWords,
  play: async (context) => {
    const root = await checker(context);
    await fillShelf(root, 4);
    await openEvidence(root);
  },
};

/** What a pack prints, pasted as one list. */
export const Pasted: Story = {
  parameters: keepsWords,
  play: async (context) => pastePack(await checker(context)),
};

/** A name that nobody knows is kept as it was written, to ask about. */
export const Unknown: Story = {
  globals: {width: '360'},
  parameters: keepsWords,
  play: async (context) => addByName(await checker(context), 'Zebrafishium'),
};

/** The field for a whole list. */
export const ListToPaste: Story = {
  globals: {width: '360'},
  play: async (context) => press(await checker(context), '.switch .button:nth-of-type(2)'),
};

/** The names of ingredients do not come: the checker says so, and tries again. */
export const PartFailed: Story = {
  globals: {width: '360'},
  beforeEach: (context) => withoutParts(context, 'mn-routine-checker'),
  play: async (context) => {
    const root = await checker(context);
    await press(root, '.pick');
  },
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
