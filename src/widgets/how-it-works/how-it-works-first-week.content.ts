import {claim, type Statement} from '../../evidence/claim.js';
import type {HealingMoment} from '../../illustrations/skin-moments.js';
import {msg} from '../../language/message.js';

/** What is said of a moment. */
export interface MomentContent {
  readonly title: string;
  /** What the picture teaches, for those who do not see it. */
  readonly picture: string;
  /** What happens in the skin. */
  readonly happens: Statement;
  /** What may be felt, and what to expect. */
  readonly feel: Statement;
  /** What may be seen on lighter and on darker skin. */
  readonly lighter: Statement;
  readonly darker: Statement;
}

/** The first days: what a patient sees and feels most of. */
export function firstWeekContent() {
  return {
    minutes: {
      title: msg('Tiny channels, tiny clots', {id: 'howItWorks.minutes.title'}),
      picture: msg(
        'Side view of skin. Three fine channels lead through the top layer into the layer below; a tiny clot closes the mouth of each.',
        {id: 'howItWorks.minutes.picture'},
      ),
      happens: claim(
        'howItWorks.minutes.happens',
        msg('Each fine channel is open. Within moments, blood begins to clot and closes it.', {
          id: 'howItWorks.minutes.happens.text',
        }),
        '2026-11',
        'C',
        'canedo-dorantes-2019',
        'wound-phases',
      ),
      feel: claim(
        'howItWorks.minutes.feel',
        msg('Tiny spots of blood, warmth, tightness, some swelling. Your clinic sees to your skin now.', {
          id: 'howItWorks.minutes.feel.text',
        }),
        '2026-11',
        'D',
        'device-label',
        'chelsea-westminster',
      ),
      lighter: claim(
        'howItWorks.minutes.lighter',
        msg('Red, like moderate sunburn.', {id: 'howItWorks.minutes.lighter.text'}),
        '2026-11',
        'D',
        'device-label',
        'chelsea-westminster',
      ),
      darker: claim(
        'howItWorks.minutes.darker',
        msg('We found no leaflet that says how it looks. Go by warmth and tightness.', {
          id: 'howItWorks.minutes.darker.text',
        }),
        '2026-11',
        'D',
        'device-label',
        'chelsea-westminster',
      ),
    },
    hours: {
      title: msg('Inflammation begins', {id: 'howItWorks.hours.title'}),
      picture: msg(
        'The channels still hold their clots. Blood vessels are wider, the skin around them is redder, and immune cells leave the vessels.',
        {id: 'howItWorks.hours.picture'},
      ),
      happens: claim(
        'howItWorks.hours.happens',
        msg(
          'Vessels widen and immune cells come in to clear up. For hours, and up to about three days, your skin lets more through than usual.',
          {id: 'howItWorks.hours.happens.text'},
        ),
        '2026-11',
        'C',
        'canedo-dorantes-2019',
        'hackethal-2021',
        'gupta-2011',
        'channel-recovery-2014',
        'facial-recovery-2012',
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
      lighter: claim(
        'howItWorks.hours.lighter',
        msg('Red: more blood flows than usual, for a few hours to a day.', {
          id: 'howItWorks.hours.lighter.text',
        }),
        '2026-11',
        'C',
        'hackethal-2021',
        'device-label',
      ),
      darker: claim(
        'howItWorks.hours.darker',
        msg(
          'The same happens. We found no leaflet that says how it looks: go by warmth, tightness and swelling.',
          {
            id: 'howItWorks.hours.darker.text',
          },
        ),
        '2026-11',
        'D',
        'hackethal-2021',
        'device-label',
        'chelsea-westminster',
      ),
    },
    'day-1': {
      title: msg('Immune cells at work', {id: 'howItWorks.day1.title'}),
      picture: msg(
        'Many immune cells have gathered around the channels. The vessels are still wide; the clots are smaller.',
        {id: 'howItWorks.day1.picture'},
      ),
      happens: claim(
        'howItWorks.day1.happens',
        msg(
          'Inflammation goes on. In one study of 15 people the skin barrier was back after 24 hours, though channels could still be seen; in a study of faces, it took up to 72 hours.',
          {id: 'howItWorks.day1.happens.text'},
        ),
        '2026-11',
        'C',
        'canedo-dorantes-2019',
        'channel-recovery-2014',
        'facial-recovery-2012',
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
      lighter: claim(
        'howItWorks.day1.lighter',
        msg('Pink, on clinics’ pages for 24 to 48 hours.', {id: 'howItWorks.day1.lighter.text'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      darker: claim(
        'howItWorks.day1.darker',
        msg('Tightness and soreness should be easing, not growing.', {
          id: 'howItWorks.day1.darker.text',
        }),
        '2026-11',
        'D',
        'device-label',
        'chelsea-westminster',
        'chu-2021',
      ),
    },
    'days-2-4': {
      title: msg('New tissue begins', {id: 'howItWorks.days2.title'}),
      picture: msg(
        'Flakes come away from the surface. Fewer immune cells are left; the first spindle-shaped cells lay down thin fibres.',
        {id: 'howItWorks.days2.picture'},
      ),
      happens: claim(
        'howItWorks.days2.happens',
        msg('Inflammation fades. The channels close, and new tissue begins to form.', {
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
      lighter: claim(
        'howItWorks.days2.lighter',
        msg('Redness lasts 2 to 3 days for most people, up to 7.', {id: 'howItWorks.days2.lighter.text'}),
        '2026-11',
        'C',
        'chu-2021',
        'clinic-pages',
      ),
      darker: claim(
        'howItWorks.days2.darker',
        msg('Go by touch: heat and soreness should be going.', {
          id: 'howItWorks.days2.darker.text',
        }),
        '2026-11',
        'D',
        'chelsea-westminster',
        'device-label',
      ),
    },
  } satisfies Partial<Record<HealingMoment, MomentContent>>;
}
