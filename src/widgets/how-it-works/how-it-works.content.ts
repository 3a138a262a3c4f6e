import {claim, type Statement} from '../../evidence/claim.js';
import type {SceneId} from '../../illustrations/scenes.js';
import {msg} from '../../language/message.js';
import {momentsContent} from './how-it-works-moments.content.js';

/** One step of the appointment. */
export interface StepContent {
  readonly title: string;
  readonly text: Statement;
  /** Its picture: `talk`, `numb`, `needle` or `home`; none without. */
  readonly picture?: string;
}

/** All that `<mn-how-it-works>` shows unasked, and the titles of what it unfolds. */
export function howItWorksContent() {
  return {
    heading: msg('How microneedling works', {id: 'howItWorks.heading'}),
    intro: msg(
      'Fine needles make tiny channels. Your skin repairs them, and can make new collagen over months.',
      {
        id: 'howItWorks.answer',
      },
    ),
    healing: msg('How skin heals', {id: 'howItWorks.healing'}),
    /** In their order; a moment without a name is not shown. */
    moments: momentsContent(),
    limit: claim(
      'howItWorks.limit',
      msg('People differ. These times come from skin wounds in general.', {id: 'howItWorks.limit'}),
      '2026-11',
      'C',
      'canedo-dorantes-2019',
      'wound-phases',
    ) as Statement,
    appointment: msg('The appointment', {id: 'howItWorks.appointment'}),
    steps: stepsContent(),
    /** The lessons of the steps' pictures, for those who do not see them. */
    scenes: {
      talk: msg('A clinician and a patient talk; the patient asks.', {id: 'howItWorks.scene.talk'}),
      numb: msg('A jar of numbing cream and a clock.', {id: 'howItWorks.scene.numb'}),
      needle: msg('A gloved hand holds a pen to a cheek.', {id: 'howItWorks.scene.needle'}),
      home: msg('A leaflet, and a telephone with the clinic’s number.', {id: 'howItWorks.scene.home'}),
    } satisfies Record<SceneId, string>,
    moreTitle: msg('More about the appointment', {id: 'howItWorks.more'}),
    call: {title: msg('When to call', {id: 'howItWorks.label.call'})},
    radiofrequency: {
      title: msg('Radiofrequency needling is something else', {id: 'howItWorks.rf.other'}),
    },
    labels: {
      feel: msg('Feel', {id: 'howItWorks.label.feelShort'}),
      see: msg('See', {id: 'howItWorks.label.see'}),
      list: msg('Show all moments as a list', {id: 'howItWorks.label.showList'}),
      slider: msg('Show the time line', {id: 'howItWorks.label.showSlider'}),
      time: msg('Time since treatment', {id: 'howItWorks.label.time'}),
      earlier: msg('Earlier', {id: 'howItWorks.label.earlier'}),
      later: msg('Later', {id: 'howItWorks.label.later'}),
      failed: msg('This could not be loaded. Close it, then open it again.', {
        id: 'howItWorks.label.notLoaded',
      }),
    },
  };
}

export type HowItWorksContent = ReturnType<typeof howItWorksContent>;

function stepsContent(): StepContent[] {
  return [
    {
      title: msg('Talk and check', {id: 'howItWorks.talk.title'}),
      picture: 'talk',
      text: claim(
        'howItWorks.talk-short',
        msg('Your clinic asks about your health. You ask too, and you decide.', {
          id: 'howItWorks.talk.short',
        }),
        '2026-11',
        'D',
        'device-label-exclusions',
        'fda-consumer',
      ),
    },
    {
      title: msg('Clean and numb', {id: 'howItWorks.numb.title'}),
      picture: 'numb',
      text: claim(
        'howItWorks.numb-short',
        msg('Your skin is cleaned. Numbing cream, where used, stays on for 15 to 60 minutes.', {
          id: 'howItWorks.numb.short',
        }),
        '2026-11',
        'D',
        'clinic-pages',
        'chiang-2015',
      ),
    },
    {
      title: msg('Needling', {id: 'howItWorks.needling.title'}),
      picture: 'needle',
      text: claim(
        'howItWorks.needling-short',
        msg('Very fine needles make many tiny channels. Say so if you want a pause.', {
          id: 'howItWorks.needling.short',
        }),
        '2026-11',
        'D',
        'fda-devices',
        'device-label',
      ),
    },
    {
      title: msg('Before you leave', {id: 'howItWorks.leave.title'}),
      picture: 'home',
      text: claim(
        'howItWorks.leave-short',
        msg('Ask for written advice, and for a number to call.', {id: 'howItWorks.leave.short'}),
        '2026-11',
        'D',
        'chelsea-westminster',
      ),
    },
  ];
}
