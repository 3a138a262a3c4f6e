import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {addDays, today} from '../src/calendar/dates.js';
import '../src/define/recovery-timeline.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';
import {standardStories} from './support/standard.js';

/** The shadow root is closed: a date that is typed can be read neither from here nor by a script on the page. */
export default {
  title: 'Widgets/Recovery timeline',
  component: 'mn-recovery-timeline',
  args: {'booking-url': '/book'},
  render: (args: Attributes) => html`
    <mn-recovery-timeline ${attributes(args)}>
      <p>
        After microneedling, most are back to usual by days 4 to 7. Trouble breathing or swallowing, wheezing,
        feeling faint, or sudden swelling of lips, tongue or throat? Call your emergency number at once. Call
        us about redness, darkening or heat that spreads, pus, fever, worse pain, blisters, or anything that
        worries you.
      </p>
    </mn-recovery-timeline>
  `,
} satisfies Meta;

type Story = StoryObj;

const ownWords = {
  heading: longWord,
  intro: `${longAnswer} ${longAddress}`,
  stages: {day0: {name: longWord, usual: longAnswer, care: longAddress}},
  call: {signs: [longWord, longAnswer, longAddress]},
  restart: {notes: {retinoid: longAnswer}},
};

const standard = standardStories(
  (args) => html`
    <mn-recovery-timeline ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-recovery-timeline>
  `,
);

export const Playground: Story = standard.Playground;
export const Default: Story = standard.Default;

/** Where a thumbnail tells them from one another. */
const atDate = {shows: '.place-now'};

/** Without a date the stages show day numbers; with one, the reader's own dates and where they are. */
export const DayThree: Story = {args: {'treatment-date': addDays(today(), -3), phone: '01632 960142'}};

/** Two stages share this day. */
export const BetweenNeighbours: Story = {args: {'treatment-date': addDays(today(), -2)}};

export const NotYetTreated: Story = {args: {'treatment-date': addDays(today(), 12)}, parameters: atDate};

/** One stage is over and the next has not begun. */
export const WeekThree: Story = {args: {'treatment-date': addDays(today(), -18)}, parameters: atDate};

export const MonthFour: Story = {args: {'treatment-date': addDays(today(), -125)}, parameters: atDate};

export const LongAgo: Story = {args: {'treatment-date': addDays(today(), -400)}, parameters: atDate};

/** No such day: one warning, and the stages show day numbers. */
export const WrongDate: Story = {args: {'treatment-date': '2026-02-30'}, parameters: atDate};

/** The short form, for guides: bands, stages and when to call. */
export const Compact: Story = {args: {compact: true}};

export const DatedNarrow: Story = {
  args: {'treatment-date': addDays(today(), -3), phone: '01632 960142'},
  globals: {width: '360'},
};

export const DatedRightToLeft: Story = {
  args: {'treatment-date': addDays(today(), -1)},
  globals: {direction: 'rtl'},
};

/** A few words changed, the rest as it is. */
export const OwnWords: Story = {
  args: {'clinic-name': 'Alder & Finch'},
  render: (args: Attributes) => html`
    <mn-recovery-timeline ${attributes(args)}>
      <script type="application/json">
        {
          "heading": "After your visit",
          "stages": {"day0": {"care": "Use only the gel from your take-home bag, until you go to bed."}},
          "call": {"text": "Call us on any day, until eight in the evening, about:"}
        }
      </script>
    </mn-recovery-timeline>
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
export const OpenEvidence: Story = standard.OpenEvidence;
export const Print: Story = standard.Print;
export const ForcedColours: Story = standard.ForcedColours;
