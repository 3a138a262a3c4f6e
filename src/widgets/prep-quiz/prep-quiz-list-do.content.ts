import {claim} from '../../evidence/claim.js';
import type {pausingContent} from '../../evidence/pausing.content.js';
import {msg} from '../../language/message.js';
import {item, type ItemContent, type Reasons} from './prep-quiz-list.item.js';
import type {itemIds} from './prep-quiz-list.logic.js';

/** Lines that are to be done before the appointment. */
export function doItems(whys: Reasons, pausing: ReturnType<typeof pausingContent>) {
  const pause = claim(
    'prepQuiz.pause',
    msg('Leave it out for about {time} before treatment. Sources range from {from} to {to}.', {
      id: 'prepQuiz.pause',
    }),
    '2026-11',
    'D',
    'clinic-pages',
  );
  const pauseNow = claim(
    'prepQuiz.pauseNow',
    msg('Leave it out until your appointment. Tell your clinic when you last used it.', {
      id: 'prepQuiz.pauseNow',
    }),
    '2026-11',
    'D',
    'clinic-pages',
  );
  const pauseOnly = claim(
    'prepQuiz.pauseOnly',
    msg('Don’t do this for about {time} before treatment.', {id: 'prepQuiz.pauseOnly'}),
    '2026-11',
    'D',
    'clinic-pages',
  );
  const notAgain = claim(
    'prepQuiz.notAgain',
    msg('Don’t do this again before treatment. Tell your clinic when you last did.', {
      id: 'prepQuiz.notAgain',
    }),
    '2026-11',
    'D',
    'clinic-pages',
  );
  const spotsFlare = claim(
    'prepQuiz.benzoyl-peroxide.why',
    msg('If spots flare up meanwhile, tell your clinic: inflamed acne is calmed first.', {
      id: 'pausing.benzoyl-peroxide.why',
    }),
    '2026-11',
    'D',
    'journal-drugs-dermatology-2024',
    'clinic-pages',
  );
  const custom = claim(
    'prepQuiz.custom',
    msg('This is what clinics ask.', {id: 'prepQuiz.custom'}),
    '2026-11',
    'D',
    'clinic-pages',
  );
  const pauseThis = item(pause, custom, '', pauseNow);
  return {
    sun: item(
      claim(
        'prepQuiz.sun',
        msg(
          'No tan, burn or sunbed for about {time} before. Sources range from {from} to {to}. Plan shade for afterwards.',
          {id: 'prepQuiz.sun'},
        ),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      whys.lately,
      msg('Sun protection', {id: 'prepQuiz.sunProtection.title'}),
      claim(
        'prepQuiz.sunNow',
        msg('No tan, burn or sunbed from now on. Plan shade for afterwards.', {id: 'prepQuiz.sunNow'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    ),
    'gentle-care': item(
      claim(
        'prepQuiz.gentle-care',
        msg(
          'Be gentle for about {time}: no scrubs, acids or new products. The calmer your skin is on the day, the better.',
          {id: 'prepQuiz.gentle-care'},
        ),
        '2026-11',
        'D',
        'clinic-pages',
        'device-label',
      ),
      whys.calm,
      msg('Gentle skin care', {id: 'prepQuiz.gentle-care.title'}),
      claim(
        'prepQuiz.gentleNow',
        msg('Be gentle from now on: no scrubs, acids or new products.', {id: 'prepQuiz.gentleNow'}),
        '2026-11',
        'D',
        'clinic-pages',
        'device-label',
      ),
    ),
    retinoid: item(pause, custom, msg('Retinol and other retinoids', {id: 'prepQuiz.retinoid'}), pauseNow),
    exfoliant: pauseThis,
    'benzoyl-peroxide': item(pause, spotsFlare, '', pauseNow),
    'vitamin-c': item(pause, pausing.vitaminCWhy, '', pauseNow),
    'hair-removal': item(
      pause,
      custom,
      msg('Waxing, threading, cream or bleach', {id: 'prepQuiz.hair.hair-removal'}),
      notAgain,
    ),
    'self-tan': item(pauseOnly, custom, msg('Self-tan', {id: 'prepQuiz.self-tan'}), notAgain),
    shaving: item(pauseOnly, custom, '', notAgain),
    alcohol: item(
      claim(
        'prepQuiz.alcohol',
        msg('Drink none the day before, and on the day.', {id: 'prepQuiz.alcohol'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      custom,
      msg('Alcohol', {id: 'prepQuiz.alcohol.title'}),
    ),
    numbing: item(pausing.numbing, pausing.numbingWhy, msg('Numbing cream', {id: 'prepQuiz.numbing.title'})),
    'bare-face': item(
      claim(
        'prepQuiz.bare-face',
        msg('No make-up, perfume or moisturiser on the day.', {id: 'prepQuiz.bare-face'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      custom,
      msg('Bare face', {id: 'prepQuiz.bare-face.title'}),
    ),
    'on-the-day': item(
      claim(
        'prepQuiz.on-the-day',
        msg('A high temperature, a cold sore, a rash or sunburn on the day? Call before you go.', {
          id: 'prepQuiz.on-the-day',
        }),
        '2026-11',
        'D',
        'device-label-exclusions',
        'clinic-pages',
      ),
      whys.calm,
      msg('If you are not well', {id: 'prepQuiz.on-the-day.title'}),
    ),
  } satisfies Record<(typeof itemIds)['doBefore'][number], ItemContent>;
}
