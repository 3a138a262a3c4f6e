import {claim, type Statement} from '../../evidence/claim.js';
import {msg} from '../../language/message.js';
import type {StageId} from './recovery-timeline.logic.js';

/** What is said of one stage. What still waits in it is worked out, never written. */
export interface StageContent {
  readonly name: string;
  /** What is usual. */
  readonly usual: Statement;
  /** What to do. */
  readonly care: Statement;
}

/** What `<mn-recovery-timeline>` can be read with. Dates, waiting times and the calendar follow. */
export function recoveryTimelineContent() {
  return {
    heading: msg('Healing after microneedling', {id: 'recoveryTimeline.heading'}),
    intro: msg('What is usual from the first day to month six, what to do, and when to call.', {
      id: 'recoveryTimeline.intro',
    }),
    stages: stagesContent(),
    labels: {
      usual: msg('Usual', {id: 'recoveryTimeline.label.usual'}),
      care: msg('What to do', {id: 'recoveryTimeline.label.care'}),
    },
    call: {
      title: msg('When to call', {id: 'recoveryTimeline.call.title'}),
      emergency: claim(
        'recoveryTimeline.emergency',
        msg('Trouble breathing, or your face swelling up? Call your emergency number at once.', {
          id: 'recoveryTimeline.call.emergency',
        }),
        '2026-11',
        'D',
        'device-label',
        'chu-2021',
      ) as Statement,
      text: claim(
        'recoveryTimeline.call',
        msg('Call your clinic, or see a doctor, about any of these:', {id: 'recoveryTimeline.call.text'}),
        '2026-11',
        'D',
        'device-label',
        'chu-2021',
        'soltani-2014',
      ) as Statement,
      signs: [
        msg('redness or heat that spreads, or pus', {id: 'recoveryTimeline.sign.spreading'}),
        msg('fever', {id: 'recoveryTimeline.sign.fever'}),
        msg('pain that gets worse after day 2', {id: 'recoveryTimeline.sign.pain'}),
        msg('blisters like a cold sore', {id: 'recoveryTimeline.sign.blisters'}),
        msg('redness or swelling beyond about 7 days', {id: 'recoveryTimeline.sign.lasting'}),
        msg('new firm bumps, even weeks later', {id: 'recoveryTimeline.sign.bumps'}),
        msg('patches that turn darker', {id: 'recoveryTimeline.sign.darkening'}),
        msg('marks in lines', {id: 'recoveryTimeline.sign.lines'}),
        msg('anything that affects an eye', {id: 'recoveryTimeline.sign.eye'}),
      ],
    },
  };
}

export type RecoveryTimelineContent = ReturnType<typeof recoveryTimelineContent>;

function stagesContent(): Record<StageId, StageContent> {
  return {
    day0: {
      name: msg('Day 0', {id: 'recoveryTimeline.day0.name'}),
      usual: claim(
        'recoveryTimeline.day0.usual',
        msg(
          'Warm, tight and a little swollen, with tiny pinpoint bleeds. Often red, like moderate sunburn.',
          {id: 'recoveryTimeline.day0.usual'},
        ),
        '2026-11',
        'D',
        'chu-2021',
        'device-label',
        'chelsea-westminster',
      ),
      care: claim(
        'recoveryTimeline.day0.care',
        msg(
          'Put on only what your clinic gave you. Stay out of the sun. A clean, cold pack can help; no ice on the skin. For pain, ask your clinic what to take: some say paracetamol rather than ibuprofen.',
          {id: 'recoveryTimeline.day0.care'},
        ),
        '2026-11',
        'D',
        'chelsea-westminster',
        'clinic-pages',
      ),
    },
    day1: {
      name: msg('Days 1 to 2', {id: 'recoveryTimeline.day1.name'}),
      usual: claim(
        'recoveryTimeline.day1.usual',
        msg('Pink, tight and tender. Swelling goes down.', {id: 'recoveryTimeline.day1.usual'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      care: claim(
        'recoveryTimeline.day1.care',
        msg('Once your clinic allows it: lukewarm water, a gentle wash, plain moisturiser.', {
          id: 'recoveryTimeline.day1.care',
        }),
        '2026-11',
        'D',
        'chelsea-westminster',
        'clinic-pages',
      ),
    },
    day2: {
      name: msg('Days 2 to 4', {id: 'recoveryTimeline.day2.name'}),
      usual: claim(
        'recoveryTimeline.day2.usual',
        msg('Dry and rough. It may itch, flake or peel.', {id: 'recoveryTimeline.day2.usual'}),
        '2026-11',
        'D',
        'chelsea-westminster',
      ),
      care: claim(
        'recoveryTimeline.day2.care',
        msg('Moisturise several times a day. Do not pick or scrub. Wear sunscreen, SPF 30 or more.', {
          id: 'recoveryTimeline.day2.care',
        }),
        '2026-11',
        'D',
        'chelsea-westminster',
        'clinic-pages',
      ),
    },
    day4: {
      name: msg('Days 4 to 7', {id: 'recoveryTimeline.day4.name'}),
      usual: claim(
        'recoveryTimeline.day4.usual',
        msg('Back to usual for most people. In a review of studies, expected effects had gone by day 7.', {
          id: 'recoveryTimeline.day4.usual',
        }),
        '2026-11',
        'C',
        'chu-2021',
      ),
      care: claim(
        'recoveryTimeline.day4.care',
        msg('Keep to gentle care and daily sunscreen.', {id: 'recoveryTimeline.day4.care'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    },
    day10: {
      name: msg('Up to day 10, after deeper work', {id: 'recoveryTimeline.day10.name'}),
      usual: claim(
        'recoveryTimeline.day10.usual',
        msg('Bruises, scabs or spots may last 7 to 10 days.', {id: 'recoveryTimeline.day10.usual'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      care: claim(
        'recoveryTimeline.day10.care',
        msg('Let scabs fall by themselves. Protect your skin from the sun.', {
          id: 'recoveryTimeline.day10.care',
        }),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    },
    week4: {
      name: msg('Weeks 4 to 6', {id: 'recoveryTimeline.week4.name'}),
      usual: claim(
        'recoveryTimeline.week4.usual',
        msg('A first change in texture may show. Not everyone gets the result they hope for.', {
          id: 'recoveryTimeline.week4.usual',
        }),
        '2026-11',
        'D',
        'chelsea-westminster',
      ),
      care: claim(
        'recoveryTimeline.week4.care',
        msg('Ask about your next session. Usually there are 3 to 6; gaps differ, from 2 to 8 weeks.', {
          id: 'recoveryTimeline.week4.care',
        }),
        '2026-11',
        'D',
        'alam-2014',
        'cachafeiro-2016',
        'chelsea-westminster',
        'clinic-pages',
      ),
    },
    month3: {
      name: msg('Months 3 to 6', {id: 'recoveryTimeline.month3.name'}),
      usual: claim(
        'recoveryTimeline.month3.usual',
        msg(
          'When trials measured acne scars: in one, a change was clear at 6 months, not yet at 3. Scars may soften; they do not disappear.',
          {id: 'recoveryTimeline.month3.usual'},
        ),
        '2026-11',
        'B',
        'alam-2014',
        'cachafeiro-2016',
        'chelsea-westminster',
      ),
      care: claim(
        'recoveryTimeline.month3.care',
        msg('Look at the result with your clinic. Call about new bumps or dark patches, even now.', {
          id: 'recoveryTimeline.month3.care',
        }),
        '2026-11',
        'D',
        'chu-2021',
        'soltani-2014',
      ),
    },
  };
}
