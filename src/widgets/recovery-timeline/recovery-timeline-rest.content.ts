import {claim, type Statement} from '../../evidence/claim.js';
import {ownTimeContent} from '../../evidence/own-times.content.js';
import type {RestartTimeId} from '../../evidence/restart-times.js';
import {msg} from '../../language/message.js';
import {handoutContent} from '../../handout/handout.content.js';
import type {RecoveryTimelineContent} from './recovery-timeline.content.js';

/** The words around the date, the waiting times, the calendar and what is taken away. */
export function restContent() {
  return {
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
    stage: {
      here: msg('You are here', {id: 'recoveryTimeline.stage.here'}),
      next: msg('Next', {id: 'recoveryTimeline.stage.next'}),
      until: msg('until {date}', {id: 'recoveryTimeline.stage.until'}),
      notYet: msg('Not yet', {id: 'recoveryTimeline.stage.notYet'}),
      /** What waits, inside a sentence: commas stand between them. */
      things: thingsContent(),
    },
    skin: {
      title: msg('On lighter and on darker skin', {id: 'recoveryTimeline.skin.title'}),
      lighter: claim(
        'recoveryTimeline.skin.lighter',
        msg('On lighter skin: the leaflets we read describe red or pink skin.', {
          id: 'recoveryTimeline.skin.lighter',
        }),
        '2026-11',
        'D',
        'device-label',
        'chelsea-westminster',
        'clinic-pages',
      ) as Statement,
      darker: claim(
        'recoveryTimeline.skin.darker',
        msg(
          'On darker skin: we found no leaflet that says how it looks, so go by warmth, tightness and swelling too. Dark marks can follow, and the risk may be higher. Sun protection matters.',
          {id: 'recoveryTimeline.skin.darker'},
        ),
        '2026-11',
        'D',
        'chu-2021',
        'bone-areas',
      ) as Statement,
    },
    restart: {
      title: msg('When things can start again', {id: 'recoveryTimeline.restart.title'}),
      intro: msg('Your clinic’s own times come first. No trial compares these, and sources differ.', {
        id: 'recoveryTimeline.restart.intro',
      }),
      titles: titlesContent(),
      /** Shared by all: `{time}` is what we plan with, `{from}` to `{to}` what sources say. */
      range: claim(
        'recoveryTimeline.restart.range',
        msg('Around {time}. Sources: {from} to {to}.', {
          id: 'recoveryTimeline.restart.range',
        }),
        '2026-11',
        'D',
        'chelsea-westminster',
        'clinic-pages',
      ) as Statement,
      /** Where all sources say the same. */
      agreed: claim(
        'recoveryTimeline.restart.agreed',
        msg('Around {time}.', {id: 'recoveryTimeline.restart.agreed'}),
        '2026-11',
        'D',
        'chelsea-westminster',
      ) as Statement,
      ownTime: ownTimeContent(),
      sameDay: msg('the same day', {id: 'recoveryTimeline.restart.sameDay'}),
      around: msg('around {date}', {id: 'recoveryTimeline.restart.around'}),
      notes: notesContent(),
      scale: msg('Days after treatment', {id: 'recoveryTimeline.restart.scale'}),
      legend: msg('Bar: what sources say. Dot: what we plan with.', {
        id: 'recoveryTimeline.restart.legend',
      }),
    },
    calendar: {
      caption: msg('Your first three weeks', {id: 'recoveryTimeline.calendar.caption'}),
      day: msg('day {n}', {id: 'recoveryTimeline.calendar.day'}),
      today: msg('today', {id: 'recoveryTimeline.calendar.today'}),
    },
    actions: handoutContent(),
    event: msg('Skin-care reminder', {id: 'recoveryTimeline.event'}),
    closing: msg('This is education, not medical advice. Ask your clinic.', {id: 'recoveryTimeline.closing'}),
  };
}

/** Everything that the timeline says once all of it is there. */
export type RecoveryTimelineFullContent = RecoveryTimelineContent & ReturnType<typeof restContent>;

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

function titlesContent(): Record<RestartTimeId, string> {
  return {
    'only-clinic-product': msg('Anything but your clinic’s product', {id: 'recoveryTimeline.title.product'}),
    cleanse: msg('First gentle wash', {id: 'recoveryTimeline.title.cleanse'}),
    moisturiser: msg('Plain moisturiser', {id: 'recoveryTimeline.title.moisturiser'}),
    sunscreen: msg('Sunscreen', {id: 'recoveryTimeline.title.sunscreen'}),
    'make-up': msg('Make-up', {id: 'recoveryTimeline.title.makeUp'}),
    'exercise-heat': msg('Exercise, sauna, pool, hot bath', {id: 'recoveryTimeline.title.exercise'}),
    exfoliant: msg('Acids, scrubs, benzoyl peroxide, fragrance', {id: 'recoveryTimeline.title.exfoliant'}),
    retinoid: msg('Retinoids', {id: 'recoveryTimeline.title.retinoid'}),
    'vitamin-c': msg('Vitamin C', {id: 'recoveryTimeline.title.vitaminC'}),
    'picking-waxing': msg('Waxing, lasers, injections', {id: 'recoveryTimeline.title.waxing'}),
    'self-tan': msg('Self-tan', {id: 'recoveryTimeline.title.selfTan'}),
  };
}

/** What has to be said beside a time. */
function notesContent(): Partial<Record<RestartTimeId, Statement>> {
  return {
    sunscreen: claim(
      'recoveryTimeline.restart.sunscreen',
      msg(
        'Sources disagree. A hospital leaflet and some clinics want nothing but their own product at first, not even sunscreen. Others allow sunscreen the same day. Until you know your clinic’s rule, stay out of the sun.',
        {id: 'recoveryTimeline.restart.sunscreen'},
      ),
      '2026-11',
      'D',
      'chelsea-westminster',
      'clinic-pages',
    ),
    'vitamin-c': claim(
      'recoveryTimeline.restart.vitamin-c',
      msg('Not on open skin: lasting lumps were reported after it went on needled skin.', {
        id: 'recoveryTimeline.restart.vitaminC',
      }),
      '2026-11',
      'C',
      'friedmann-2024',
      'soltani-2014',
    ),
    retinoid: claim(
      'recoveryTimeline.restart.retinoid',
      msg('If yours was prescribed, ask your prescriber or clinic when to use it again.', {
        id: 'recoveryTimeline.restart.retinoid',
      }),
      '2026-11',
      'D',
      'clinic-pages',
    ),
  };
}
