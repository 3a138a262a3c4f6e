import {claim, type Statement} from '../../evidence/claim.js';
import {recoveryContent} from '../../evidence/shared/recovery.content.js';
import {msg} from '../../language/message.js';
import type {HealingMoment} from './how-it-works.logic.js';

/** The words of a moment. */
export interface MomentContent {
  readonly name: string;
  readonly title: string;
  /** The picture's lesson, for those who do not see it. */
  readonly picture: string;
  /** In the skin. */
  readonly happens: Statement;
  /** A possible feeling, and what to do. */
  readonly feel?: Statement;
  /** A possible look; redness always on every skin in one sentence. */
  readonly see?: Statement;
  /** A limit, or what matters beside it. */
  readonly note?: Statement;
}

export function momentsContent(): Record<HealingMoment, MomentContent> {
  return {...firstDays(), ...later()};
}

/** The first days: what a patient sees and feels most of. */
function firstDays() {
  const {redness, rednessFeel} = recoveryContent();
  return {
    minutes: {
      name: msg('First minutes', {id: 'howItWorks.minutes.name'}),
      title: msg('Tiny channels, tiny clots', {id: 'howItWorks.minutes.title'}),
      picture: msg('A slice through skin. Fine channels reach down; two have a bead of blood on top.', {
        id: 'howItWorks.minutes.shows',
      }),
      happens: claim(
        'howItWorks.minutes.happens',
        msg('Each fine channel is open. Within moments, blood begins to clot in it.', {
          id: 'howItWorks.minutes.happens.text',
        }),
        '2026-11',
        'C',
        'canedo-dorantes-2019',
        'wound-phases',
      ),
      feel: claim(
        'howItWorks.minutes.feel',
        msg('Warmth, tightness, some swelling, tiny spots of blood. Your clinic looks after your skin now.', {
          id: 'howItWorks.minutes.feels',
        }),
        '2026-11',
        'D',
        'device-label',
        'chelsea-westminster',
      ),
      see: redness,
    },
    hours: {
      name: msg('First hours', {id: 'howItWorks.hours.name'}),
      title: msg('Inflammation begins', {id: 'howItWorks.hours.title'}),
      picture: msg(
        'The channels are closing. Blood vessels grow wider, and a flush spreads under the surface.',
        {
          id: 'howItWorks.hours.shows',
        },
      ),
      happens: claim(
        'howItWorks.hours.happens',
        msg('Blood vessels widen. Immune cells come in to clear up.', {id: 'howItWorks.hours.short'}),
        '2026-11',
        'C',
        'canedo-dorantes-2019',
        'hackethal-2021',
      ),
      feel: claim(
        'howItWorks.hours.feel',
        msg(
          'Warm, tight and tender, perhaps a little swollen. Only what your clinic chose for this should touch your skin.',
          {id: 'howItWorks.hours.feel.text'},
        ),
        '2026-11',
        'D',
        'device-label',
        'chelsea-westminster',
        'chu-2021',
      ),
      see: claim(
        'howItWorks.hours.see',
        msg('More blood flows: redness, or a purple, grey or darker tone on brown and black skin.', {
          id: 'howItWorks.hours.see',
        }),
        '2026-11',
        'D',
        'hackethal-2021',
        'gp-skin-colour-2021',
        'skin-health-info',
      ),
    },
    'day-1': {
      name: msg('Day 1', {id: 'howItWorks.day1.name'}),
      title: msg('Immune cells at work', {id: 'howItWorks.day1.title'}),
      picture: msg('The channels can no longer be seen. Vessels and flush are at their widest.', {
        id: 'howItWorks.day1.shows',
      }),
      happens: claim(
        'howItWorks.day1.happens',
        msg('Inflammation goes on, and the channels are closing.', {id: 'howItWorks.day1.short'}),
        '2026-11',
        'C',
        'canedo-dorantes-2019',
        'channel-recovery-2014',
      ),
      feel: claim(
        'howItWorks.day1.feel',
        msg(
          'Tight and tender. Swelling begins to settle. Ask your clinic when you may wash, and when to begin with sunscreen.',
          {id: 'howItWorks.day1.feel.text'},
        ),
        '2026-11',
        'D',
        'device-label',
        'chelsea-westminster',
        'clinic-pages',
      ),
      see: rednessFeel,
    },
    'days-2-4': {
      name: msg('Days 2 to 4', {id: 'howItWorks.days2.name'}),
      title: msg('New tissue begins', {id: 'howItWorks.days2.title'}),
      picture: msg('The flush is fading. The first thin strands appear below.', {
        id: 'howItWorks.days2.shows',
      }),
      happens: claim(
        'howItWorks.days2.happens',
        msg('Inflammation fades, and new tissue begins to form.', {
          id: 'howItWorks.days2.happens.text',
        }),
        '2026-11',
        'C',
        'canedo-dorantes-2019',
        'wound-phases',
      ),
      feel: claim(
        'howItWorks.days2.feel',
        msg('Dry, rough, flaking, perhaps itchy. Let the flakes fall by themselves; do not pick or scrub.', {
          id: 'howItWorks.days2.feel.text',
        }),
        '2026-11',
        'D',
        'chelsea-westminster',
        'martin-2021',
        'clinic-pages',
      ),
      see: claim(
        'howItWorks.days2.see',
        msg(
          'For most people redness fades now, and so does a purple or darker tone on brown and black skin.',
          {
            id: 'howItWorks.days2.see',
          },
        ),
        '2026-11',
        'D',
        'journal-drugs-dermatology-2024',
        'clinic-pages',
        'gp-skin-colour-2021',
      ),
    },
  } satisfies Partial<Record<HealingMoment, MomentContent>>;
}

/** From the end of the first week on: little to see, and slow change below. */
function later() {
  const {longer, firstChange, darkMarks, sun} = recoveryContent();
  return {
    'day-7': {
      name: msg('Day 7', {id: 'howItWorks.day7.name'}),
      title: msg('Young collagen', {id: 'howItWorks.day7.title'}),
      picture: msg('The surface is calm. Below lie thin new strands.', {
        id: 'howItWorks.day7.shows',
      }),
      happens: claim(
        'howItWorks.day7.happens',
        msg('New tissue goes on forming: young collagen, which the skin rebuilds later.', {
          id: 'howItWorks.day7.happens.text',
        }),
        '2026-11',
        'C',
        'canedo-dorantes-2019',
        'wound-phases',
      ),
      feel: claim(
        'howItWorks.day7.feel',
        msg('The usual effects have gone for most people.', {id: 'howItWorks.day7.feels'}),
        '2026-11',
        'C',
        'chu-2021',
      ),
      see: claim(
        'howItWorks.day7.see',
        msg('Redness, or a darker tone on brown and black skin, that lasts longer is a reason to call.', {
          id: 'howItWorks.day7.see',
        }),
        '2026-11',
        'D',
        'chu-2021',
        'gp-skin-colour-2021',
      ),
      note: longer,
    },
    'weeks-2-6': {
      name: msg('Weeks 2 to 6', {id: 'howItWorks.weeks.name'}),
      title: msg('From new tissue to remodelling', {id: 'howItWorks.weeks.title'}),
      picture: msg('New strands fill the layer below. The first grow thicker.', {
        id: 'howItWorks.weeks.shows',
      }),
      happens: claim(
        'howItWorks.weeks.happens',
        msg('New tissue is still being made. From about week 3, your skin also rebuilds it.', {
          id: 'howItWorks.weeks.short',
        }),
        '2026-11',
        'C',
        'wound-phases',
      ),
      see: firstChange,
      note: sun,
    },
    'months-3-6': {
      name: msg('Months 3 to 6', {id: 'howItWorks.months.name'}),
      title: msg('Slow remodelling', {id: 'howItWorks.months.title'}),
      picture: msg('Thicker strands, close together, take the place of the thin ones.', {
        id: 'howItWorks.months.shows',
      }),
      happens: claim(
        'howItWorks.months.happens',
        msg('Young fibres slowly make way for thicker, better ordered ones.', {
          id: 'howItWorks.months.happens.short',
        }),
        '2026-11',
        'C',
        'wound-phases',
      ),
      see: claim(
        'howItWorks.months.see',
        msg(
          'In a small trial, acne scars were measurably better at 6 months; at 3, that was not yet certain.',
          {
            id: 'howItWorks.months.see',
          },
        ),
        '2026-11',
        'B',
        'alam-2014',
      ),
      note: claim(
        'howItWorks.months.collagen',
        msg(
          'In small studies, skin samples showed new collagen after a course; findings on elastin are mixed.',
          {
            id: 'howItWorks.months.collagen',
          },
        ),
        '2026-11',
        'C',
        'aust-2008',
        'el-domyati-2015-ageing',
        'el-domyati-2015-scars',
        'aesthetic-surgery-2021',
      ),
    },
    year: {
      name: msg('Up to a year', {id: 'howItWorks.year.name'}),
      title: msg('Remodelling goes on', {id: 'howItWorks.year.title'}),
      picture: msg('The surface is calm. Below, thick strands lie close together.', {
        id: 'howItWorks.year.shows',
      }),
      happens: claim(
        'howItWorks.year.happens',
        msg('Remodelling goes on slowly, for months, up to a year or more.', {
          id: 'howItWorks.year.short',
        }),
        '2026-11',
        'C',
        'wound-phases',
      ),
      see: claim(
        'howItWorks.year.see',
        msg('How much has changed differs from person to person. A scar may still be there.', {
          id: 'howItWorks.year.see',
        }),
        '2026-11',
        'D',
        'chelsea-westminster',
        'alam-2014',
      ),
      note: darkMarks,
    },
  } satisfies Partial<Record<HealingMoment, MomentContent>>;
}
