import {claim, type Statement} from '../../evidence/claim.js';
import {msg} from '../../language/message.js';

/** One step of the appointment. */
export interface StepContent {
  readonly title: string;
  readonly text: Statement;
}

/** What can be read and used at once; how-it-works-rest.content.ts adds what devices and moments are. */
export function howItWorksContent() {
  return {
    heading: msg('How microneedling works', {id: 'howItWorks.heading'}),
    intro: msg('Step by step: the appointment, then how skin heals over minutes, days and months.', {
      id: 'howItWorks.intro',
    }),
    appointment: msg('The appointment', {id: 'howItWorks.appointment'}),
    steps: stepsContent(),
    /** A device without a name is not shown. */
    devices: {
      pen: {name: msg('Pen', {id: 'howItWorks.pen.name'})},
      stamp: {name: msg('Stamp', {id: 'howItWorks.stamp.name'})},
      roller: {name: msg('Roller', {id: 'howItWorks.roller.name'})},
    },
    healing: msg('How skin heals', {id: 'howItWorks.healing'}),
    /** In their order; a moment without a name is not shown. */
    moments: {
      minutes: {name: msg('First minutes', {id: 'howItWorks.minutes.name'})},
      hours: {name: msg('First hours', {id: 'howItWorks.hours.name'})},
      'day-1': {name: msg('Day 1', {id: 'howItWorks.day1.name'})},
      'days-2-4': {name: msg('Days 2 to 4', {id: 'howItWorks.days2.name'})},
      'day-7': {name: msg('Day 7', {id: 'howItWorks.day7.name'})},
      'weeks-2-6': {name: msg('Weeks 2 to 6', {id: 'howItWorks.weeks.name'})},
      'months-3-6': {name: msg('Months 3 to 6', {id: 'howItWorks.months.name'})},
      year: {name: msg('Up to a year', {id: 'howItWorks.year.name'})},
    },
    call: claim(
      'howItWorks.call',
      msg(
        'Call your clinic if redness, heat or pain spreads or grows, for pus, blisters or fever, for dark patches or firm bumps later on, or if you worry. A swollen face or trouble breathing is an emergency.',
        {id: 'howItWorks.call.text'},
      ),
      '2026-11',
      'D',
      'chu-2021',
      'device-label',
      'soltani-2014',
    ) as Statement,
    labels: {
      device: msg('Device', {id: 'howItWorks.label.device'}),
      show: msg('Show as', {id: 'howItWorks.label.show'}),
      slider: msg('Time line', {id: 'howItWorks.label.slider'}),
      list: msg('List', {id: 'howItWorks.label.list'}),
      time: msg('Time since treatment', {id: 'howItWorks.label.time'}),
      earlier: msg('Earlier', {id: 'howItWorks.label.earlier'}),
      later: msg('Later', {id: 'howItWorks.label.later'}),
      call: msg('When to call', {id: 'howItWorks.label.call'}),
      failed: msg('More words could not be loaded. Move the slider to try again.', {
        id: 'howItWorks.label.failed',
      }),
    },
  };
}

export type HowItWorksContent = ReturnType<typeof howItWorksContent>;

function stepsContent(): StepContent[] {
  return [
    {
      title: msg('Talk and check', {id: 'howItWorks.talk.title'}),
      text: claim(
        'howItWorks.talk',
        msg(
          'Your clinic asks about your skin, health, medicines and allergies: microneedling is not for everyone. You hear the benefits and the risks, ask what you want to ask, and decide. You can say no.',
          {id: 'howItWorks.talk.text'},
        ),
        '2026-11',
        'D',
        'device-label-exclusions',
        'fda-consumer',
      ),
    },
    {
      title: msg('Clean and numb', {id: 'howItWorks.numb.title'}),
      text: claim(
        'howItWorks.numb',
        msg(
          'Your skin is cleaned. Where a numbing cream is used, the clinic puts it on: for 15 to 60 minutes on clinics’ pages, 45 to 60 in studies. Please do not numb your skin at home.',
          {id: 'howItWorks.numb.text'},
        ),
        '2026-11',
        'D',
        'clinic-pages',
        'medicina-2026',
        'chiang-2015',
        'fda-numbing-2024',
      ),
    },
    {
      title: msg('Needling', {id: 'howItWorks.needling.title'}),
      text: claim(
        'howItWorks.needling',
        msg(
          'Very fine needles make many tiny punctures, gentler where skin is thin or close to bone. Pinpoint bleeding is usual. With numbing cream, average pain in small studies was about 1 to 5 out of 10. Say so if you want a pause.',
          {id: 'howItWorks.needling.text'},
        ),
        '2026-11',
        'C',
        'fda-devices',
        'bone-areas',
        'device-label',
        'alam-2014',
        'medicina-2026',
        'luz-2017',
        'post-acne-2016',
      ),
    },
    {
      title: msg('Before you leave', {id: 'howItWorks.leave.title'}),
      text: claim(
        'howItWorks.leave',
        msg(
          'The clinic puts on the product that it uses afterwards. Let nothing else touch your skin for as long as your clinic says; sources name 6 to 24 hours. Ask for written advice and a number to call.',
          {id: 'howItWorks.leave.text'},
        ),
        '2026-11',
        'D',
        'chelsea-westminster',
        'clinic-pages',
      ),
    },
  ];
}
