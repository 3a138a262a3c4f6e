import {claim, type Statement} from '../../evidence/claim.js';
import type {pausingContent} from '../../evidence/pausing.content.js';
import {msg} from '../../language/message.js';
import {item, type ItemContent, type Reasons} from './prep-quiz-list.item.js';
import type {itemIds} from './prep-quiz-list.logic.js';

/** As the heading of these lines says. */
export const tellStatement = () =>
  claim(
    'prepQuiz.tell',
    msg('Tell your clinic before treatment. Your clinician decides.', {id: 'prepQuiz.tell'}),
    '2026-11',
    'D',
    'device-label',
    'clinic-pages',
  );

/** Lines that are to be told at the clinic. */
export function tellItems(tell: Statement, whys: Reasons, pausing: ReturnType<typeof pausingContent>) {
  const tellKeep = claim(
    'prepQuiz.tellKeep',
    msg('Tell your clinic before treatment. Don’t stop a medicine on your own.', {id: 'prepQuiz.tellKeep'}),
    '2026-11',
    'D',
    'device-label',
  );
  const tellCream = claim(
    'prepQuiz.tellCream',
    msg('Tell your clinic before treatment. Don’t stop a medicine on your own: ask.', {
      id: 'prepQuiz.tellCream',
    }),
    '2026-11',
    'D',
    'clinic-pages',
  );
  return {
    'used-recently': item(
      claim(
        'prepQuiz.used-recently',
        msg(
          'Your date is sooner than the pause on this list. Tell your clinic that you may have used: {things}.',
          {id: 'prepQuiz.used-recently'},
        ),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      whys.actives,
      msg('You used these recently', {id: 'prepQuiz.used-recently.title'}),
    ),
    'look-again': item(
      claim(
        'prepQuiz.look-again',
        msg(
          'Your date is far off, so there is time for this to heal: {things}. Look again 2 weeks before. Still there, or worried? Then call.',
          {
            id: 'prepQuiz.look-again',
          },
        ),
        '2026-11',
        'D',
        'device-label-exclusions',
        'clinic-pages',
      ),
      whys.calm,
      msg('Look at your skin again', {id: 'prepQuiz.look-again.title'}),
    ),
    'recent-treatment': item(
      tell,
      whys.recent,
      msg('Treatment in the last month', {id: 'prepQuiz.last-month.title'}),
    ),
    tattoo: item(
      tell,
      claim(
        'prepQuiz.tattoo.why',
        msg('Clinics don’t needle over a tattoo or permanent make-up.', {id: 'prepQuiz.tattoo.why'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    ),
    'light-sensitive': item(
      tellKeep,
      claim(
        'prepQuiz.light-sensitive.why',
        msg('Clinics ask about these: the sun may mark your skin more easily.', {
          id: 'prepQuiz.light-sensitive.why',
        }),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    ),
    // Vitiligo is told, not called about: doctors also needle stable vitiligo to treat it (doi 10.29271/jcpsp.2024.05.514).
    'dark-marks': item(
      claim(
        'prepQuiz.dark-marks',
        msg(
          'Tell your clinic before treatment. Ask how they lower the chance of new marks, and about sunscreen.',
          {
            id: 'prepQuiz.dark-marks',
          },
        ),
        '2026-11',
        'D',
        'chu-2021',
        'clinic-pages',
      ),
      whys.you,
    ),
    'darker-skin': item(
      claim(
        'prepQuiz.darker-skin',
        msg('Ask how much experience they have with skin like yours, and how to protect it from the sun.', {
          id: 'prepQuiz.darker-skin',
        }),
        '2026-11',
        'D',
        'chu-2021',
        'clinic-pages',
      ),
      whys.you,
    ),
    'big-day': item(
      claim(
        'prepQuiz.event',
        msg('Tell your clinic the day, and ask how much time to leave.', {id: 'prepQuiz.event'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      whys.you,
    ),
    'perfect-skin': item(
      claim(
        'prepQuiz.perfect-skin',
        msg(
          'Talk it over with your clinic: what can change, and what will stay. Do your looks trouble you every day? Tell them, or your doctor.',
          {
            id: 'prepQuiz.perfect-skin',
          },
        ),
        '2026-11',
        'D',
        'chelsea-westminster',
        'medical-board-australia-bdd',
      ),
      whys.you,
    ),
    'cold-sores': item(
      claim(
        'prepQuiz.cold-sores',
        msg('Tell your clinic at least {time} before treatment. Antiviral tablets may be given.', {
          id: 'prepQuiz.cold-sores',
        }),
        '2026-11',
        'D',
        'journal-drugs-dermatology-2024',
        'clinic-pages',
      ),
      whys.coldSores,
      msg('Cold sores', {id: 'prepQuiz.cold-sores.title'}),
    ),
    'prescribed-retinoid': item(
      tellCream,
      pausing.prescribedRetinoidWhy,
      msg('Your prescribed retinoid', {id: 'prepQuiz.prescribed-retinoid.title'}),
    ),
    'prescription-cream': item(tellCream, pausing.prescribedRetinoidWhy),
    tan: item(
      claim(
        'prepQuiz.tan',
        msg('Tell your clinic before treatment. Some clinics wait 2 weeks. Your clinician decides.', {
          id: 'prepQuiz.tan',
        }),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      whys.lately,
    ),
    injections: item(
      tell,
      claim(
        'prepQuiz.injections.why',
        msg('Clinics differ: they wait from 2 weeks to 6 months.', {id: 'prepQuiz.injections.why'}),
        '2026-11',
        'D',
        'aad-2024',
        'clinic-pages',
      ),
    ),
    filler: item(
      tell,
      claim(
        'prepQuiz.filler.why',
        msg('Clinics differ: they wait from 2 weeks to 12 months.', {id: 'prepQuiz.filler.why'}),
        '2026-11',
        'D',
        'aad-2024',
        'clinic-pages',
      ),
    ),
    peel: item(
      tell,
      claim(
        'prepQuiz.peel.why',
        msg(
          'Clinics wait 30 days to 3 months after a peel, and up to 12 months after surgery on the face. If it was a laser, ask your clinic how long to wait.',
          {id: 'prepQuiz.peel.why'},
        ),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    ),
    'isotretinoin-year': item(
      tell,
      claim(
        'prepQuiz.isotretinoin-year.why',
        msg('Clinics wait from 3 to 12 months. Your prescriber and clinician decide together.', {
          id: 'prepQuiz.isotretinoin-year.why',
        }),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      msg('Isotretinoin', {id: 'prepQuiz.isotretinoin.itemTitle'}),
    ),
    'blood-thinner': item(
      tellKeep,
      claim(
        'prepQuiz.blood-thinner.why',
        msg('You may bruise more.', {id: 'prepQuiz.blood-thinner.why'}),
        '2026-11',
        'D',
        'device-label',
        'clinic-pages',
      ),
    ),
    'pain-relief-nsaid': item(
      tellCream,
      claim(
        'prepQuiz.pain-relief-nsaid.why',
        msg('Some clinics ask for a pause of {to}.', {id: 'prepQuiz.pain-relief-nsaid.why'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    ),
    heart: item(
      tell,
      claim(
        'prepQuiz.heart.why',
        msg('Some numbing products can affect the heartbeat. Your clinic will want to know.', {
          id: 'prepQuiz.heart.why',
        }),
        '2026-11',
        'D',
        'fda-numbing-2024',
        'device-manual-2',
      ),
    ),
    skip: item(
      claim(
        'prepQuiz.skip',
        msg('Talk through: {things}.', {id: 'prepQuiz.skip.detail'}),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      whys.health,
      msg('Your questions', {id: 'prepQuiz.skip.title'}),
    ),
  } satisfies Record<(typeof itemIds)['tellClinic'][number], ItemContent>;
}
