import {claim, type Statement} from '../../evidence/claim.js';
import type {RestartTimeId} from '../../evidence/restart-times.js';
import {dangerSignsContent} from '../../evidence/shared/danger-signs.content.js';
import {recoveryContent} from '../../evidence/shared/recovery.content.js';
import {handoutContent} from '../../handout/handout.content.js';
import {msg} from '../../language/message.js';
import type {BandId, EverydayThing, StageId} from './recovery-timeline.logic.js';

/** The words of one stage. What still waits in it is worked out, never written. */
export interface StageContent {
  readonly name: string;
  /** The usual feelings or looks. */
  readonly usual: Statement;
  /** The care to take. */
  readonly care: Statement;
}

/** All that `<mn-recovery-timeline>` shows unasked, and the titles of what it unfolds. */
export function recoveryTimelineContent() {
  const {span, redness, rednessFeel, sessions, gap} = recoveryContent();
  const {emergency, puffy, call, signs, lateInfection, report} = dangerSignsContent();
  return {
    heading: msg('After microneedling', {id: 'recoveryTimeline.heading'}),
    intro: msg('Most are back to usual by days 4 to 7.', {id: 'recoveryTimeline.intro'}),
    chart: chartContent(),
    date: {
      label: msg('Date of your treatment', {id: 'recoveryTimeline.date.label'}),
      privacy: msg('Your date stays on this page.', {id: 'recoveryTimeline.date.privacy'}),
      none: msg('Set it to see your own dates.', {id: 'recoveryTimeline.date.none'}),
      before: msg('Starts in {time}.', {id: 'recoveryTimeline.date.before'}),
      in: msg('Day {n}. You are here: {stage}.', {id: 'recoveryTimeline.date.in'}),
      between: msg('Day {n}. Next: {stage}, from {date}.', {id: 'recoveryTimeline.date.between'}),
      after: msg('Day {n}: more than six months on. Ask your clinic about anything you still notice.', {
        id: 'recoveryTimeline.date.after',
      }),
      invalid: msg('Enter a day, a month, and a year of four digits.', {id: 'recoveryTimeline.date.invalid'}),
    },
    stages: stagesContent(),
    labels: {
      stages: msg('Stages', {id: 'recoveryTimeline.label.stages'}),
      usual: msg('Feel', {id: 'recoveryTimeline.label.feel'}),
      /** In place of `usual` from week 4 on. */
      see: msg('See', {id: 'recoveryTimeline.label.see'}),
      care: msg('Do', {id: 'recoveryTimeline.label.do'}),
    },
    stage: {
      here: msg('You are here', {id: 'recoveryTimeline.stage.here'}),
      next: msg('Next', {id: 'recoveryTimeline.stage.next'}),
      notYet: msg('Not yet', {id: 'recoveryTimeline.stage.notYet'}),
      /** Short names for buttons; the first days are numbers. */
      week4: msg('Week 4', {id: 'recoveryTimeline.stage.week4'}),
      month3: msg('Month 3', {id: 'recoveryTimeline.stage.month3'}),
      /** Things that wait, inside a sentence: commas stand between them. */
      things: thingsContent(),
    },
    can: canContent(),
    call: {
      title: msg('When to call', {id: 'recoveryTimeline.call.title'}),
      emergency,
      puffy,
      text: call,
      signs,
      lateInfection,
      report,
    },
    skin: {
      title: msg('Redness on each skin', {id: 'recoveryTimeline.skin.title'}),
      redness,
      feel: rednessFeel,
      lighter: msg('Lighter skin', {id: 'recoveryTimeline.skin.lighterName'}),
      brown: msg('Brown skin', {id: 'recoveryTimeline.skin.brownName'}),
      black: msg('Black skin', {id: 'recoveryTimeline.skin.blackName'}),
    },
    calendar: {
      caption: msg('Your first three weeks', {id: 'recoveryTimeline.calendar.caption'}),
      day: msg('day {n}', {id: 'recoveryTimeline.calendar.day'}),
      today: msg('today', {id: 'recoveryTimeline.calendar.today'}),
    },
    span,
    course: {sessions, gap},
    timesTitle: msg('All times and sources', {id: 'recoveryTimeline.times.title'}),
    actions: handoutContent(),
  };
}

export type RecoveryTimelineContent = ReturnType<typeof recoveryTimelineContent>;

function chartContent() {
  return {
    label: msg('The first ten days', {id: 'recoveryTimeline.chart.label'}),
    rows: {
      redness: msg('Redness and warmth', {id: 'recoveryTimeline.chart.redness'}),
      tight: msg('Tight and sore', {id: 'recoveryTimeline.chart.tight'}),
      swelling: msg('Swelling', {id: 'recoveryTimeline.chart.swelling'}),
      dry: msg('Dry and flaking', {id: 'recoveryTimeline.chart.dry'}),
      deeper: msg('Bruises, scabs: deeper treatment', {id: 'recoveryTimeline.chart.deeper'}),
    } satisfies Record<BandId, string>,
    /** Read out with each row. */
    row: msg('For most, from day {n} to day {most}; for some, to day {end}.', {
      id: 'recoveryTimeline.chart.row',
    }),
    today: msg('Today', {id: 'recoveryTimeline.chart.today'}),
    note: claim(
      'recoveryTimeline.chart',
      msg('Day 0 is treatment day. Drawn from leaflets, not measured.', {id: 'recoveryTimeline.chart.note'}),
      '2026-11',
      'D',
      'journal-drugs-dermatology-2024',
      'chelsea-westminster',
      'clinic-pages',
      'chu-2021',
    ) as Statement,
  };
}

function canContent() {
  return {
    title: msg('Can I …?', {id: 'recoveryTimeline.can.title'}),
    names: {
      wash: msg('Wash', {id: 'recoveryTimeline.can.wash'}),
      'sun-cream': msg('Sun cream', {id: 'recoveryTimeline.can.sunCream'}),
      'make-up': msg('Make-up', {id: 'recoveryTimeline.can.makeUp'}),
      sport: msg('Sport', {id: 'recoveryTimeline.can.sport'}),
      pool: msg('Pool, sauna', {id: 'recoveryTimeline.can.pool'}),
      retinol: msg('Retinol', {id: 'recoveryTimeline.can.retinol'}),
    } satisfies Record<EverydayThing, string>,
    fromDay: msg('From day {n}', {id: 'recoveryTimeline.can.fromDay'}),
    from: msg('From {date}', {id: 'recoveryTimeline.can.from'}),
    yes: msg('Yes, from {date}', {id: 'recoveryTimeline.can.yes'}),
    ask: msg('Ask first', {id: 'recoveryTimeline.can.ask'}),
    limit: claim(
      'recoveryTimeline.can',
      msg('Your clinic’s own times come first: clinics differ.', {
        id: 'recoveryTimeline.can.limit',
      }),
      '2026-11',
      'D',
      'chelsea-westminster',
      'clinic-pages',
    ) as Statement,
  };
}

function thingsContent(): Record<RestartTimeId, string> {
  return {
    'only-clinic-product': msg('anything but your clinic’s product', {id: 'recoveryTimeline.thing.product'}),
    cleanse: msg('washing your face', {id: 'recoveryTimeline.thing.cleanse'}),
    moisturiser: msg('plain moisturiser', {id: 'recoveryTimeline.thing.moisturiser'}),
    sunscreen: msg('sunscreen', {id: 'recoveryTimeline.thing.sunscreen'}),
    'make-up': msg('make-up', {id: 'recoveryTimeline.thing.makeUp'}),
    'exercise-heat': msg('exercise and heat', {id: 'recoveryTimeline.thing.exercise'}),
    exfoliant: msg('acids and scrubs', {id: 'recoveryTimeline.thing.exfoliant'}),
    retinoid: msg('retinoids', {id: 'recoveryTimeline.thing.retinoid'}),
    'vitamin-c': msg('vitamin C', {id: 'recoveryTimeline.thing.vitaminC'}),
    'picking-waxing': msg('waxing and lasers', {id: 'recoveryTimeline.thing.waxing'}),
    'self-tan': msg('self-tan', {id: 'recoveryTimeline.thing.selfTan'}),
  };
}

function stagesContent(): Record<StageId, StageContent> {
  const {longer, firstChange, sun} = recoveryContent();
  return {
    day0: {
      name: msg('Day 0', {id: 'recoveryTimeline.day0.name'}),
      usual: claim(
        'recoveryTimeline.day0.usual',
        msg('Warm, tight and a little puffy, with tiny pinpoint bleeds.', {
          id: 'recoveryTimeline.day0.usual',
        }),
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
        msg('Tight and tender. Swelling and any red, purple or darker colour start to fade.', {
          id: 'recoveryTimeline.day1.usual',
        }),
        '2026-11',
        'D',
        'clinic-pages',
        'skin-health-info',
      ),
      care: claim(
        'recoveryTimeline.day1.care',
        msg(
          'Once your clinic allows it: lukewarm water, a gentle wash, plain moisturiser. Stay in the shade.',
          {
            id: 'recoveryTimeline.day1.care',
          },
        ),
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
        msg('Moisturise several times a day. Do not pick or scrub. Wear sunscreen.', {
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
        msg('Back to usual for most. In a review of studies, expected effects had gone by day 7.', {
          id: 'recoveryTimeline.day4.usual',
        }),
        '2026-11',
        'D',
        'journal-drugs-dermatology-2024',
        'clinic-pages',
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
      name: msg('Days 8 to 10, after deeper treatment', {id: 'recoveryTimeline.day10.name'}),
      usual: longer,
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
      usual: firstChange,
      care: sun,
    },
    month3: {
      name: msg('Months 3 to 6', {id: 'recoveryTimeline.month3.name'}),
      usual: claim(
        'recoveryTimeline.month3.usual',
        msg(
          'Trials measured acne scars at this time. In one, a change was clear at 6 months, not yet at 3. Scars may soften; they do not disappear.',
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
