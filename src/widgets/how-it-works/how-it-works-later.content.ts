import {claim} from '../../evidence/claim.js';
import type {HealingMoment} from '../../illustrations/skin-moments.js';
import {msg} from '../../language/message.js';
import type {MomentContent} from './how-it-works-first-week.content.js';

/** From the end of the first week on: little to see, and slow change below. */
export function laterContent() {
  return {
    'day-7': {
      title: msg('Young collagen', {id: 'howItWorks.day7.title'}),
      picture: msg(
        'The surface is closed and calm. Spindle-shaped cells lie around the places of the channels, among thin, wavy young fibres.',
        {id: 'howItWorks.day7.picture'},
      ),
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
        msg(
          'In a review of 85 articles the usual effects had gone by day 7. After deeper work, bruises, scabs or spots may last 7 to 10 days.',
          {id: 'howItWorks.day7.feel.text'},
        ),
        '2026-11',
        'C',
        'chu-2021',
        'clinic-pages',
      ),
      lighter: claim(
        'howItWorks.day7.lighter',
        msg('Redness that stays longer is a reason to call.', {id: 'howItWorks.day7.lighter.text'}),
        '2026-11',
        'D',
        'chu-2021',
      ),
      darker: claim(
        'howItWorks.day7.darker',
        msg('Heat, swelling or soreness that stays longer is a reason to call. So is a new dark patch.', {
          id: 'howItWorks.day7.darker.text',
        }),
        '2026-11',
        'D',
        'chu-2021',
        'chelsea-westminster',
      ),
    },
    'weeks-2-6': {
      title: msg('From new tissue to remodelling', {id: 'howItWorks.weeks.title'}),
      picture: msg(
        'Young, wavy fibres fill the places of the channels. Between them, the first thicker fibres lie in order.',
        {id: 'howItWorks.weeks.picture'},
      ),
      happens: claim(
        'howItWorks.weeks.happens',
        msg(
          'New tissue is still being made. From about the third week, the skin also begins to rebuild it: this is called remodelling.',
          {id: 'howItWorks.weeks.happens.text'},
        ),
        '2026-11',
        'C',
        'wound-phases',
      ),
      feel: claim(
        'howItWorks.weeks.feel',
        msg(
          'Your skin feels settled. A first change in texture is possible, but it is too early to judge. Further sessions usually follow 4 to 6 weeks apart.',
          {id: 'howItWorks.weeks.feel.text'},
        ),
        '2026-11',
        'D',
        'chelsea-westminster',
        'clinic-pages',
      ),
      lighter: claim(
        'howItWorks.weeks.lighter',
        msg('Dark marks are not common, but can appear. Sun protection matters.', {
          id: 'howItWorks.weeks.lighter.text',
        }),
        '2026-11',
        'C',
        'chu-2021',
        'gowda-2021',
      ),
      darker: claim(
        'howItWorks.weeks.darker',
        msg(
          'Dark marks are reported less often than after many lasers, but the risk is not zero: darker skin is named among what raises it. Sun protection matters. Show your clinic any new dark patch.',
          {id: 'howItWorks.weeks.darker.text'},
        ),
        '2026-11',
        'C',
        'chu-2021',
        'cachafeiro-2016',
        'skin-of-colour-2016',
      ),
    },
    'months-3-6': {
      title: msg('Slow remodelling', {id: 'howItWorks.months.title'}),
      picture: msg(
        'Few of the cells are left. Young fibres have made way for thicker ones that lie in order along the surface.',
        {id: 'howItWorks.months.picture'},
      ),
      happens: claim(
        'howItWorks.months.happens',
        msg(
          'Young fibres slowly make way for thicker, better ordered ones. In small studies, skin samples showed new collagen after a course; findings on elastin are mixed.',
          {id: 'howItWorks.months.happens.text'},
        ),
        '2026-11',
        'C',
        'wound-phases',
        'aust-2008',
        'el-domyati-2015-ageing',
        'el-domyati-2015-scars',
        'aesthetic-surgery-2021',
      ),
      feel: claim(
        'howItWorks.months.feel',
        msg(
          'In a small trial, acne scars were measurably better at 6 months; at 3 months that was not yet certain. Scars may look softer. They do not vanish, and some change little.',
          {id: 'howItWorks.months.feel.text'},
        ),
        '2026-11',
        'B',
        'alam-2014',
        'chelsea-westminster',
      ),
      lighter: claim(
        'howItWorks.months.lighter',
        msg('Rarely, marks in lines, firm bumps or dark patches come and stay. Show them to your clinic.', {
          id: 'howItWorks.months.lighter.text',
        }),
        '2026-11',
        'C',
        'chu-2021',
        'soltani-2014',
      ),
      darker: claim(
        'howItWorks.months.darker',
        msg(
          'The same can come and stay; darker skin is named among what raises the risk. Show them to your clinic.',
          {id: 'howItWorks.months.darker.text'},
        ),
        '2026-11',
        'C',
        'chu-2021',
        'soltani-2014',
      ),
    },
    year: {
      title: msg('Remodelling goes on', {id: 'howItWorks.year.title'}),
      picture: msg(
        'The skin looks as at first, with some more thick fibres that lie in order along the surface.',
        {id: 'howItWorks.year.picture'},
      ),
      happens: claim(
        'howItWorks.year.happens',
        msg(
          'Wounds in general go on remodelling for months, up to a year or more. Skin replaces its collagen very slowly, so nobody can promise speed.',
          {id: 'howItWorks.year.happens.text'},
        ),
        '2026-11',
        'C',
        'wound-phases',
      ),
      feel: claim(
        'howItWorks.year.feel',
        msg(
          'How much has changed differs from person to person. We found no trial of how often to repeat a course.',
          {id: 'howItWorks.year.feel.text'},
        ),
        '2026-11',
        'D',
        'chelsea-westminster',
        'alam-2014',
      ),
      lighter: claim(
        'howItWorks.year.lighter',
        msg('A scar may still be there.', {
          id: 'howItWorks.year.lighter.text',
        }),
        '2026-11',
        'D',
        'chelsea-westminster',
      ),
      darker: claim(
        'howItWorks.year.darker',
        msg('A scar, or a dark mark, may still be there.', {
          id: 'howItWorks.year.darker.text',
        }),
        '2026-11',
        'D',
        'chelsea-westminster',
        'chu-2021',
      ),
    },
  } satisfies Partial<Record<HealingMoment, MomentContent>>;
}
