import {claim, type Statement} from '../../evidence/claim.js';
import type {pausingContent} from '../../evidence/pausing.content.js';
import {msg} from '../../language/message.js';
import {item, type ItemContent, type Reasons} from './prep-quiz-list.item.js';
import type {itemIds} from './prep-quiz-list.logic.js';

/** As the heading of these lines says. */
export const callStatement = () =>
  claim(
    'prepQuiz.call',
    msg('Call your clinic before you go. Your clinician decides whether to wait.', {id: 'prepQuiz.call'}),
    '2026-11',
    'D',
    'device-label',
    'clinic-pages',
  );

/** Lines that are to be told before going. */
export function callItems(call: Statement, whys: Reasons, pausing: ReturnType<typeof pausingContent>) {
  const spreads = claim(
    'prepQuiz.spreads',
    msg('Needling can spread an infection.', {id: 'prepQuiz.spreads'}),
    '2026-11',
    'D',
    'device-label-exclusions',
    'journal-drugs-dermatology-2024',
    'chu-2021',
  );
  const callAbout = item(call, whys.health);
  return {
    'cold-sore-now': item(call, spreads),
    infection: item(call, spreads),
    broken: item(call, whys.calm),
    sunburn: item(call, whys.calm),
    acne: item(
      call,
      claim(
        'prepQuiz.acne.why',
        msg('Inflamed acne or rosacea is calmed first.', {id: 'prepQuiz.acne.why'}),
        '2026-11',
        'D',
        'journal-drugs-dermatology-2024',
      ),
    ),
    rash: callAbout,
    'cold-sores-soon': item(
      claim(
        'prepQuiz.cold-sores-soon',
        msg('Call today: your date is sooner than {time}. Antiviral tablets may be given.', {
          id: 'prepQuiz.cold-sores-soon',
        }),
        '2026-11',
        'D',
        'journal-drugs-dermatology-2024',
        'clinic-pages',
      ),
      whys.coldSores,
      msg('Cold sores', {id: 'prepQuiz.cold-sores.title'}),
    ),
    'last-month': item(
      call,
      whys.recent,
      msg('Treatment in the last month', {id: 'prepQuiz.last-month.title'}),
    ),
    pregnant: item(
      call,
      claim(
        'prepQuiz.pregnant.why',
        msg('Needling has not been shown to be harmful then, or harmless. It can wait.', {
          id: 'prepQuiz.pregnant.why',
        }),
        '2026-11',
        'D',
        'device-label-exclusions',
        'jakharia-shah-2017',
      ),
    ),
    under18: item(
      call,
      claim(
        'prepQuiz.under18.why',
        msg('Age limits differ by place. Younger skin needs a talk first.', {id: 'prepQuiz.under18.why'}),
        '2026-11',
        'D',
        'fda-devices',
        'scotland-2026',
        'clinic-pages',
      ),
    ),
    'isotretinoin-now': item(
      pausing.isotretinoin,
      whys.isotretinoin,
      msg('Isotretinoin', {id: 'prepQuiz.isotretinoin.itemTitle'}),
    ),
    'isotretinoin-half-year': item(
      pausing.isotretinoin,
      whys.isotretinoin,
      msg('Isotretinoin', {id: 'prepQuiz.isotretinoin.itemTitle'}),
    ),
    immune: callAbout,
    scars: item(
      call,
      claim(
        'prepQuiz.scars.why',
        msg('Experts say to ask about these first.', {id: 'prepQuiz.scars.why'}),
        '2026-11',
        'D',
        'journal-drugs-dermatology-2024',
        'bone-areas',
        'device-manual-3',
        'clinic-pages',
      ),
    ),
    bleeding: callAbout,
    healing: callAbout,
    autoimmune: callAbout,
    allergy: item(
      call,
      claim(
        'prepQuiz.allergy.why',
        msg('The instructions for one needling pen list these. Metal allergy makes reactions more likely.', {
          id: 'prepQuiz.allergy.why',
        }),
        '2026-11',
        'D',
        'device-label-exclusions',
        'chu-2021',
      ),
    ),
    mole: callAbout,
  } satisfies Record<(typeof itemIds)['callFirst'][number], ItemContent>;
}
