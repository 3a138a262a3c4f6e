import {claim, type Statement} from '../../../evidence/claim.js';
import {ownTimeContent} from '../../../evidence/own-times.content.js';
import type {RestartTimeId} from '../../../evidence/restart-times.js';
import {msg} from '../../../language/message.js';
import type {RecoveryTimelineContent} from '../recovery-timeline.content.js';

/** The words of all waiting times, and of what is taken away. */
export function timesContent() {
  return {
    restart: {
      title: msg('When things can start again', {id: 'recoveryTimeline.restart.title'}),
      titles: titlesContent(),
      /** Shared by all: `{time}` is the time that is used here, `{from}` to `{to}` what sources say. */
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
      legend: msg('Bar: what sources say. Dot: the time we use here.', {
        id: 'recoveryTimeline.restart.legend',
      }),
    },
    event: msg('Skin-care reminder', {id: 'recoveryTimeline.event'}),
    closing: msg('This is education, not medical advice. Ask your clinic.', {id: 'recoveryTimeline.closing'}),
  };
}

/** Everything that the timeline says once all of it is there. */
export type RecoveryTimelineFullContent = RecoveryTimelineContent & ReturnType<typeof timesContent>;

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

/** Notes that belong to a time. */
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
