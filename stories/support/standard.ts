import type {StoryObj} from '@storybook/web-components-vite';
import type {TemplateResult} from 'lit';
import type {Attributes} from './attributes.js';
import {longWord} from './long-text.js';
import {onScreenAgain, showAs, type Medium} from './medium.js';
import {everythingComes, openEvidence, widgetOf} from './patient.js';

const described = (story: string, rest: StoryObj): StoryObj => ({
  ...rest,
  parameters: {
    ...rest.parameters,
    docs: {...(rest.parameters?.docs as object | undefined), description: {story}},
  },
});

/** A widget as a medium shows it, once a patient has done something with it. */
export const inMedium = (medium: Medium, act?: (root: ShadowRoot) => Promise<unknown>): StoryObj => ({
  beforeEach: () => onScreenAgain,
  play: async (context) => {
    const {widget, root} = await widgetOf(context, String(context.component));
    await act?.(root);
    if (medium === 'print') await everythingComes(widget, root);
    showAs(medium, widget);
  },
});

/**
 * What every widget is looked at in. A story file exports these one by one, as Storybook reads the names in its source.
 * `longText` shows the widget with a clinic's own words, as long as words get.
 */
export const standardStories = (longText: (args: Attributes) => TemplateResult) =>
  ({
    Playground: {
      args: {'clinic-name': 'Your clinic', 'booking-label': 'Book a consultation', phone: '01632 960142'},
    },
    Default: {},
    Narrow: {globals: {width: '280'}},
    DarkHost: {globals: {look: 'dark'}},
    SerifHost: {globals: {look: 'serif'}},
    RightToLeft: {globals: {direction: 'rtl'}},
    CustomAccent: described('One custom property; everything tinted follows from it.', {
      globals: {accent: 'plum'},
    }),
    LongText: described("The clinic's own words, as long as words get.", {
      args: {'clinic-name': `Praxis für ${longWord}`, 'booking-label': `Arrange a ${longWord} with us`},
      render: longText,
    }),
    Plain: described('Without a frame, for a section that is one already.', {args: {appearance: 'plain'}}),
    Outlined: {args: {appearance: 'outlined'}},
    WithoutEvidence: {args: {'hide-evidence': true}},
    DifficultPage: described('On a page whose style sheet does its worst.', {globals: {look: 'busy'}}),
    OpenEvidence: described('"How do we know?", opened.', {
      globals: {width: '360'},
      play: async (context) => openEvidence((await widgetOf(context, String(context.component))).root),
    }),
    Print: described('On paper: the rules that the widget has for print, switched on.', inMedium('print')),
    ForcedColours: described(
      "With a system's own colours: the rules that the widget has for them, switched on. What the system adds by " +
        'itself shows only there.',
      inMedium('forced-colors'),
    ),
  }) satisfies Record<string, StoryObj>;
