import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/how-it-works.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';
import {withoutParts} from './support/patient.js';
import {standardStories} from './support/standard.js';

export default {
  title: 'Widgets/How it works',
  component: 'mn-how-it-works',
  args: {'booking-url': '/book'},
  render: (args: Attributes) => html`
    <mn-how-it-works ${attributes(args)}>
      <ol>
        <li>
          Talk and check: your clinic asks about your health, you hear benefits and risks, and you decide.
        </li>
        <li>Clean and numb: where a numbing cream is used, the clinic puts it on.</li>
        <li>Needling: very fine needles make many tiny punctures.</li>
        <li>Before you leave: the clinic looks after your skin and tells you how to go on.</li>
      </ol>
      <p>Redness and tightness come first, then flaking for some. Slow change in the skin takes months.</p>
    </mn-how-it-works>
  `,
} satisfies Meta;

type Story = StoryObj;

const ownWords = {
  heading: longWord,
  intro: `${longAnswer} ${longAddress}`,
  steps: [
    {title: longWord, text: longAnswer},
    {title: 'Short', text: 'Few words.'},
  ],
  devices: {pen: {name: longWord, text: longAnswer}},
  moments: {minutes: {name: longWord, title: `Early: ${longWord}`, happens: longAnswer, see: longAddress}},
  phases: {clotting: longWord},
  call: {text: `${longWord}! ${longAnswer}`},
};

const standard = standardStories(
  (args) => html`
    <mn-how-it-works ${attributes(args)}>
      <script type="application/json">
        ${JSON.stringify(ownWords)}
      </script>
    </mn-how-it-works>
  `,
);

export const Playground: Story = standard.Playground;
export const Default: Story = standard.Default;

/** A clinic that works with one device, and says in its own words what it does first. */
export const OwnWords: Story = {
  args: {'clinic-name': 'Alder & Finch'},
  render: (args: Attributes) => html`
    <mn-how-it-works ${attributes(args)}>
      <script type="application/json">
        {
          "heading": "Your treatment with us",
          "devices": {"stamp": {"name": null}, "roller": {"name": null}},
          "moments": {"hours": {"feel": "We call you in the evening to ask how you are."}}
        }
      </script>
    </mn-how-it-works>
  `,
};

/** All moments below one another, for those who do not use the slider. */
export const List: Story = {args: {view: 'list'}};

const opened =
  (name: string): Story['play'] =>
  async ({canvasElement}) => {
    const widget = canvasElement.querySelector('mn-how-it-works')!;
    await widget.updateComplete;
    widget.shadowRoot!.querySelector<HTMLDetailsElement>(`.${name}`)!.open = true;
  };

/** What is folded: the steps at length, the devices, and what to ask about the needles. */
export const MoreAboutTheAppointment: Story = {play: opened('more')!};

export const WhenToCall: Story = {args: {phone: '020 7946 0000'}, play: opened('call')!};

export const Radiofrequency: Story = {play: opened('radiofrequency')!};

export const Stamp: Story = {args: {device: 'stamp'}, parameters: {shows: '.devices'}, play: opened('more')!};

export const Roller: Story = {
  args: {device: 'roller'},
  parameters: {shows: '.devices'},
  play: opened('more')!,
};

export const FirstHours: Story = {args: {moment: 'hours'}};

export const Day1: Story = {args: {moment: 'day-1'}};

export const Days2To4: Story = {args: {moment: 'days-2-4'}};

export const Day7: Story = {args: {moment: 'day-7'}};

export const Weeks2To6: Story = {args: {moment: 'weeks-2-6'}};

export const Months3To6: Story = {args: {moment: 'months-3-6'}};

export const UpToAYear: Story = {args: {moment: 'year'}};

/** `--mn-skin-tone`, from 1 to 6, is the skin in the drawings. */
export const SkinTone: Story = {args: {moment: 'days-2-4'}, globals: {tone: '6'}};

/** What is folded does not come: the widget says so where it would stand. */
export const PartFailed: Story = {
  globals: {width: '360'},
  beforeEach: (context) => withoutParts(context, 'mn-how-it-works'),
  play: opened('more')!,
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
