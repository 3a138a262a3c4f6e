import {claim, type Statement} from '../../evidence/claim.js';
import {pausingContent} from '../../evidence/pausing.content.js';
import {msg} from '../../language/message.js';
import type {AdviceId} from './routine-checker.logic.js';

/** The advice on things of one kind; a statement that is not there is left out. */
export interface AdviceContent {
  readonly title: string;
  /** The task; before treatment, for a thing to pause. */
  readonly detail: Statement;
  /** The task afterwards; empty where that is not paused for. */
  readonly after: Statement;
  /** Further things to know. */
  readonly why: Statement;
}

/** The advice, kind by kind. A statement that several kinds share is one claim. */
export function adviceContent() {
  const pausing = pausingContent();
  const nothing = {id: 'routineChecker.nothing', text: ''} as Statement;
  const advice = (title: string, detail: Statement, after = nothing, why = nothing): AdviceContent => ({
    title,
    detail,
    after,
    why,
  });

  const pause = claim(
    'routineChecker.pause',
    msg('Leave it out. Sources range from {from} to {to}.', {id: 'routineChecker.pauseDetail'}),
    '2026-11',
    'D',
    'clinic-pages',
  );
  const pauseVitaminC = claim(
    'routineChecker.pause-vitamin-c',
    msg('Leave it out, unless your clinician told you to keep using it. Sources range from {from} to {to}.', {
      id: 'routineChecker.pauseVitaminC',
    }),
    '2026-11',
    'D',
    'clinic-pages',
    'aust-2008',
  );
  const spotsFlare = claim(
    'routineChecker.benzoyl-peroxide.why',
    msg('If spots flare up meanwhile, tell your clinic: inflamed acne is calmed first.', {
      id: 'pausing.benzoyl-peroxide.why',
    }),
    '2026-11',
    'D',
    'journal-drugs-dermatology-2024',
    'clinic-pages',
  );
  const gentleWeek = claim(
    'routineChecker.gentleWeek',
    msg('Leave it out. Our sources name no time for it alone; clinics ask for a gentle week.', {
      id: 'routineChecker.gentleWeek',
    }),
    '2026-11',
    'D',
    'clinic-pages',
    'device-label',
  );
  const restart = claim(
    'routineChecker.restart',
    msg('Wait, then start again. Sources range from {from} to {to}.', {id: 'routineChecker.restart'}),
    '2026-11',
    'D',
    'clinic-pages',
  );
  const noTime = claim(
    'routineChecker.noTime',
    msg('Our sources name no time for it.', {id: 'routineChecker.noTime'}),
    '2026-11',
    'D',
    'clinic-pages',
  );
  const opposite = claim(
    'routineChecker.opposite',
    msg(
      'Not all agree. In one series of 480 people, vitamin A and C were used for at least 4 weeks before. If your clinician told you to keep using it, do so.',
      {id: 'routineChecker.opposite'},
    ),
    '2026-11',
    'C',
    'aust-2008',
    'clinic-pages',
  );
  const askPrescriber = claim(
    'routineChecker.askPrescriber',
    msg(
      'Ask the person who prescribed it, and tell your clinic. Don’t stop a medicine on your own. If you bought it yourself, ask your clinic.',
      {id: 'routineChecker.askPrescriber'},
    ),
    '2026-11',
    'D',
    'device-label',
    'clinic-pages',
  );

  return {
    isotretinoin: advice(
      msg('Isotretinoin', {id: 'routineChecker.name.isotretinoin'}),
      pausing.isotretinoin,
      nothing,
      pausing.isotretinoinWhy,
    ),
    'prescribed-retinoid': advice(
      msg('Retinoids that are often prescribed', {id: 'routineChecker.advice.prescribed-retinoid'}),
      askPrescriber,
      nothing,
      pausing.prescribedRetinoidWhy,
    ),
    hydroquinone: advice(
      msg('Hydroquinone', {id: 'routineChecker.name.hydroquinone'}),
      askPrescriber,
      nothing,
      claim(
        'routineChecker.hydroquinone.why',
        msg('Some clinics pause it with other actives, from {from} to {to} before; others keep it going.', {
          id: 'routineChecker.hydroquinone.why',
        }),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    ),
    prescribed: advice(
      msg('Prescribed creams', {id: 'routineChecker.advice.prescribed'}),
      askPrescriber,
      nothing,
      claim(
        'routineChecker.prescribed.why',
        msg('Clinics differ on what to do with them before treatment.', {
          id: 'routineChecker.prescribed.why',
        }),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    ),
    numbing: advice(
      msg('Numbing cream', {id: 'routineChecker.advice.numbing'}),
      pausing.numbing,
      nothing,
      pausing.numbingWhy,
    ),
    brightening: advice(
      msg('For dark marks', {id: 'routineChecker.advice.brightening'}),
      askPrescriber,
      nothing,
      noTime,
    ),
    copper: advice(
      msg('Copper peptides', {id: 'routineChecker.name.copper-peptides'}),
      claim(
        'routineChecker.copper',
        msg(
          'Ask your clinic: reports conflict. One describes a lasting, sore rash after a serum with copper and other things was put on for needling.',
          {id: 'routineChecker.copper'},
        ),
        '2026-11',
        'C',
        'granuloma-copper-serum',
      ),
    ),
    bakuchiol: advice(
      msg('Bakuchiol', {id: 'routineChecker.name.bakuchiol'}),
      claim(
        'routineChecker.bakuchiol',
        msg('We don’t count it as a retinoid. Our sources name no time for it: ask your clinic.', {
          id: 'routineChecker.bakuchiol',
        }),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    ),
    retinoid: advice(
      msg('Retinol and other retinoids', {id: 'routineChecker.advice.retinoid'}),
      pause,
      restart,
      opposite,
    ),
    exfoliant: advice(msg('Acids and scrubs', {id: 'routineChecker.advice.exfoliant'}), pause, restart),
    'benzoyl-peroxide': advice(
      msg('Benzoyl peroxide', {id: 'routineChecker.name.benzoyl-peroxide'}),
      pause,
      restart,
      spotsFlare,
    ),
    'vitamin-c': advice(
      msg('Vitamin C', {id: 'routineChecker.advice.vitamin-c'}),
      pauseVitaminC,
      restart,
      pausing.vitaminCWhy,
    ),
    fragrance: advice(
      msg('Perfume and essential oils', {id: 'routineChecker.advice.fragrance'}),
      gentleWeek,
      restart,
    ),
    'gentle-care': advice(
      msg('Also to leave out for a gentle week', {id: 'routineChecker.advice.gentle-care'}),
      gentleWeek,
      noTime,
    ),
    gentle: advice(
      msg('Gentle basics', {id: 'routineChecker.advice.gentle'}),
      claim(
        'routineChecker.gentle',
        msg(
          'Usually kept until the day before. Come with bare skin. For about {only} afterwards, use only what your clinic gives you. Then a plain moisturiser.',
          {id: 'routineChecker.gentle'},
        ),
        '2026-11',
        'D',
        'clinic-pages',
        'chelsea-westminster',
      ),
      nothing,
      claim(
        'routineChecker.gentle.why',
        msg('Plain products, too, are seldom made to go under the skin.', {id: 'routineChecker.gentle.why'}),
        '2026-11',
        'C',
        'chu-2021',
      ),
    ),
    sunscreen: advice(
      msg('Sun protection', {id: 'routineChecker.advice.sunscreen'}),
      claim(
        'routineChecker.sunscreen',
        msg(
          'Usually kept until the day before. Afterwards, stay out of the sun at first, and start again after about {sunscreen}. Some sources allow it the same day.',
          {id: 'routineChecker.sunscreen'},
        ),
        '2026-11',
        'D',
        'clinic-pages',
        'chelsea-westminster',
      ),
    ),
  } satisfies Record<AdviceId, AdviceContent>;
}
