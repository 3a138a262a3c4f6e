import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/prep-quiz.js';
import {attributes, type Attributes} from './support/attributes.js';
import {addDays, today} from '../src/calendar/dates.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';
import {
  answerUpTo,
  choose,
  leadOn,
  nothingToDo,
  openEvidence,
  typical,
  widgetOf,
  withoutParts,
  worst,
} from './support/patient.js';
import {inMedium, standardStories} from './support/standard.js';

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
    actives: {
      title: `When did you last have a ${longWord}?`,
      hint: longAnswer,
      options: {retinoid: longWord, exfoliant: longAnswer, 'vitamin-c': longAddress},
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

const inDays = (days: number) => addDays(today(), days);
const quiz = async (context: {canvasElement: HTMLElement}) => (await widgetOf(context, 'mn-prep-quiz')).root;

/** A question with something chosen. */
export const Answered: Story = {
  globals: {width: '360'},
  play: async (context) => choose(await quiz(context), 'actives', ['retinoid', 'vitamin-c']),
};

/** Led on without an answer: the question says what is missing, and "None of these" is one. */
export const NothingChosen: Story = {
  globals: {width: '360'},
  play: async (context) => leadOn(await quiz(context)),
};

/** The question for the day of the treatment. */
export const AsksForTheDate: Story = {
  globals: {width: '360'},
  play: async (context) => answerUpTo(await quiz(context), nothingToDo, 'date'),
};

/** A day that is over is no day to prepare for. */
export const DateInThePast: Story = {
  globals: {width: '360'},
  play: async (context) => {
    const root = await quiz(context);
    await answerUpTo(root, nothingToDo, 'date');
    await choose(root, 'date', [inDays(-3)]);
    await leadOn(root);
  },
};

/** What most patients get: the day, how long until then, and what to do when. */
export const Result: Story = {
  args: {'clinic-name': 'Alder & Finch', phone: '01632 960142'},
  play: async (context) => answerUpTo(await quiz(context), typical(inDays(12))),
};

export const ResultNarrow: Story = {...Result, globals: {width: '360'}};

export const ResultOnDarkSerif: Story = {...Result, globals: {look: 'dark-serif', accent: 'plum'}};

export const ResultRightToLeft: Story = {...Result, globals: {direction: 'rtl'}};

export const ResultWorst: Story = {
  play: async (context) => answerUpTo(await quiz(context), worst(inDays(40))),
};

/** Without a date there are days to count back from, and no calendar. */
export const ResultWithoutDate: Story = {
  play: async (context) => answerUpTo(await quiz(context), {...typical(''), date: ['none']}),
};

/** Nothing to pause, to tell or to call about. */
export const ResultNothingToDo: Story = {
  play: async (context) => answerUpTo(await quiz(context), {...nothingToDo, date: [inDays(12)]}),
};

/** The day is nearer than a pause is long: that is said, and to ask the clinic. */
export const ResultDateNear: Story = {
  play: async (context) => answerUpTo(await quiz(context), typical(inDays(2))),
};

/** The list for the fridge door: each thing once, with a box to tick. */
export const ResultOnPaper: Story = {
  ...inMedium('print', (root) => answerUpTo(root, typical(inDays(12)))),
  args: Result.args,
};

/** "How do we know?" beneath the list, opened. */
export const ResultWithEvidence: Story = {
  globals: {width: '360'},
  play: async (context) => {
    const root = await quiz(context);
    await answerUpTo(root, typical(inDays(12)));
    await openEvidence(root);
  },
};

/** The list's own code does not come: the quiz says so, keeps the answers, and tries again. */
export const PartFailed: Story = {
  globals: {width: '360'},
  beforeEach: (context) => withoutParts(context, 'mn-prep-quiz'),
  play: async (context) => {
    const root = await quiz(context);
    await choose(root, 'actives', ['none']);
    await leadOn(root);
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
