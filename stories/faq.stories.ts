import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/faq.js';
import {snippetWithStyle} from '../.storybook/snippet.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';

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
  title: 'Widgets/Faq',
  component: 'mn-faq',
  args: {'booking-url': '/book'},
  render: (args: Attributes) => faq(args),
} satisfies Meta;

type Story = StoryObj;

export const Playground: Story = {
  args: {'clinic-name': 'Your clinic', 'booking-label': 'Book a consultation', phone: '01632 960142'},
};

export const Default: Story = {};

export const Narrow: Story = {globals: {width: '280'}, args: {open: 'talk-first'}};

export const DarkHost: Story = {globals: {look: 'dark'}, args: {open: 'risks'}};

export const SerifHost: Story = {globals: {look: 'serif'}, args: {open: 'scars-lines'}};

export const RightToLeft: Story = {globals: {direction: 'rtl'}, args: {open: 'before'}};

/** One custom property; everything tinted follows from it. */
export const CustomAccent: Story = {
  globals: {accent: 'plum'},
  args: {open: 'darker-skin'},
  parameters: snippetWithStyle('--mn-accent: #7b2d6b;'),
};

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

/** The clinic's own words, as long as words get. */
export const LongText: Story = {
  args: {
    'clinic-name': `Praxis für ${longWord}`,
    'booking-label': `Arrange a ${longWord} with us`,
    open: 'long',
  },
  render: (args: Attributes) =>
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
};

export const WithoutFilter: Story = {args: {'hide-filter': true}};

/** The same questions for search engines, in the page's head. */
export const ForSearchEngines: Story = {args: {'structured-data': true}};

/** The place's rules add their own sentences: here on age, and on what devices are authorised for. */
export const UnitedStates: Story = {args: {jurisdiction: 'us', open: 'age'}};

export const Plain: Story = {args: {appearance: 'plain', open: 'pain'}};

export const Outlined: Story = {args: {appearance: 'outlined'}};

export const WithoutEvidence: Story = {args: {'hide-evidence': true, open: 'what'}};

/** On a page whose style sheet does its worst. */
export const DifficultPage: Story = {globals: {look: 'busy'}};
