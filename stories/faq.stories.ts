import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/faq.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';
import {lookFor, openEvidence, widgetOf} from './support/patient.js';
import {standardStories} from './support/standard.js';

const fallback = html`
  <h2>Questions people ask about microneedling</h2>
  <p>
    What it is, what it can and cannot do, how it feels, and what to do before and after it. Please ask us: we
    will gladly go through your questions with you.
  </p>
`;

const faq = (args: Attributes, content?: unknown) => html`
  <mn-faq ${attributes(args)}>
    ${
      content
        ? html`<script type="application/json">
            ${JSON.stringify(content)}
          </script>`
        : fallback
    }
  </mn-faq>
`;

export default {
  title: 'Widgets/Questions',
  component: 'mn-faq',
  args: {'booking-url': '/book'},
  render: (args: Attributes) => faq(args),
} satisfies Meta;

type Story = StoryObj;

const standard = standardStories((args) =>
  faq(args, {
    heading: longWord,
    intro: `${longAnswer} ${longAddress}`,
    sections: {about: longWord},
    questions: {
      what: {
        question: `${longWord}? ${longAddress}?`,
        answer: `${longAnswer}\n\n- ${longWord}\n- ${longAddress}`,
      },
    },
    own: [{id: 'long', question: longWord, answer: longAnswer.replaceAll('. ', '.\n\n')}],
  }),
);

export const Playground: Story = standard.Playground;
export const Default: Story = standard.Default;
/** As a link to `#faq-after` or the attribute `open` shows it. */
export const OneOpen: Story = {args: {open: 'after'}};

/** What the clinic adds stands at the end, marked as its own words; what it sets to `null` is gone. */
export const OwnQuestions: Story = {
  args: {'clinic-name': 'Alder & Finch', open: 'cost'},
  render: (args: Attributes) =>
    faq(args, {
      questions: {
        pores: null,
        home: null,
        pain: {answer: 'We numb your skin for 45 minutes first. Raise a hand and we stop.'},
      },
      own: [
        {
          id: 'cost',
          question: 'What does it cost?',
          answer:
            'The first talk is free, and nothing is booked on that day.\n\nA session includes:\n- the numbing cream\n- a new cartridge, opened in front of you\n- a call on the next day',
        },
        {question: 'Where can I park?', answer: 'Behind the house, or on Weavers Yard after six.'},
      ],
    }),
};

/** Up to eight questions need no search. */
export const FewQuestions: Story = {
  render: (args: Attributes) =>
    faq(args, {
      questions: Object.fromEntries(
        [
          'radiofrequency',
          'age',
          'pores',
          'serums',
          'course',
          'ask',
          'home',
          'darker-skin',
          'pregnancy',
          'medicines',
        ].map((id) => [id, null]),
      ),
    }),
};

export const WithoutFilter: Story = {args: {'hide-filter': true}};

/** The same questions for search engines, in the page's head. */
export const ForSearchEngines: Story = {args: {'structured-data': true}};

/** The place's rules add their own sentences: here on age, and on what devices are authorised for. */
export const UnitedStates: Story = {args: {jurisdiction: 'us', open: 'age'}};

/** A search without a hit: what to do instead. */
export const NoHit: Story = {
  globals: {width: '360'},
  play: async (context) => lookFor((await widgetOf(context, 'mn-faq')).root, 'zebra'),
};

/** A search with hits. */
export const Hits: Story = {
  globals: {width: '360'},
  play: async (context) => lookFor((await widgetOf(context, 'mn-faq')).root, 'scars'),
};

/** "How do we know?", opened below an answer. */
export const OpenEvidence: Story = {
  args: {open: 'pain'},
  globals: {width: '360'},
  play: async (context) => openEvidence((await widgetOf(context, 'mn-faq')).root),
};

// Last in the sidebar: each widget has them, and a designer looks for its own states first.
export const Narrow: Story = {...standard.Narrow, args: {open: 'talk-first'}};
export const DarkHost: Story = {...standard.DarkHost, args: {open: 'risks'}};
export const SerifHost: Story = {...standard.SerifHost, args: {open: 'scars-lines'}};
export const RightToLeft: Story = {...standard.RightToLeft, args: {open: 'before'}};
export const CustomAccent: Story = {...standard.CustomAccent, args: {open: 'darker-skin'}};
export const LongText: Story = {...standard.LongText, args: {...standard.LongText.args, open: 'long'}};
export const Plain: Story = {...standard.Plain, args: {...standard.Plain.args, open: 'pain'}};
export const Outlined: Story = standard.Outlined;
export const WithoutEvidence: Story = {
  ...standard.WithoutEvidence,
  args: {...standard.WithoutEvidence.args, open: 'what'},
};

export const DifficultPage: Story = standard.DifficultPage;
export const Print: Story = standard.Print;
export const ForcedColours: Story = standard.ForcedColours;
