import {claim, type Statement} from '../claim.js';
import {msg} from '../../language/message.js';

/** How skin recovers, and how often one is treated: the same numbers in every widget. */
export function recoveryContent() {
  return {
    span: claim(
      'shared.recovery',
      msg(
        'Redness and swelling: 2 to 3 days for most. Dry or flaky skin: about days 2 to 4. Back to usual: by days 4 to 7 for most.',
        {id: 'shared.recovery'},
      ),
      '2026-11',
      'D',
      'journal-drugs-dermatology-2024',
      'clinic-pages',
      'chu-2021',
    ) as Statement,
    spanShort: claim(
      'shared.recovery-short',
      msg('Redness: 2 to 3 days for most people.', {id: 'shared.recovery-short'}),
      '2026-11',
      'D',
      'journal-drugs-dermatology-2024',
      'clinic-pages',
    ) as Statement,
    longer: claim(
      'shared.recovery-longer',
      msg('After deeper treatment, bruises or scabs can last up to 10 days.', {id: 'shared.recovery-longer'}),
      '2026-11',
      'D',
      'clinic-pages',
    ) as Statement,
    redness: claim(
      'shared.redness',
      msg(
        'Redness: pink or red on lighter skin; red, purple or darker on brown; purple, grey or hardly seen on black.',
        {id: 'shared.redness'},
      ),
      '2026-11',
      'D',
      'gp-skin-colour-2021',
      'skin-health-info',
    ) as Statement,
    rednessFeel: claim(
      'shared.redness-feel',
      msg('Compare with untreated skin. Warmth, tightness and swelling tell more than colour.', {
        id: 'shared.redness-feel',
      }),
      '2026-11',
      'D',
      'gp-skin-colour-2021',
      'skin-health-info',
    ) as Statement,
    usual: claim(
      'shared.usual-effects',
      msg(
        'Usual for up to about 7 days: redness, swelling, soreness, dry or peeling skin, itching. Some people get swollen glands.',
        {id: 'shared.usual-effects'},
      ),
      '2026-11',
      'C',
      'chu-2021',
      'gowda-2021',
    ) as Statement,
    darkMarks: claim(
      'shared.dark-marks',
      msg('Dark marks are among the effects reported most, more so on darker skin. Some last.', {
        id: 'shared.dark-marks',
      }),
      '2026-11',
      'C',
      'chu-2021',
    ) as Statement,
    sun: claim(
      'shared.sun',
      msg(
        'Wear sunscreen daily for the whole course: SPF 50 at first, later at least 30. Sun on healing skin can leave dark marks.',
        {id: 'shared.sun'},
      ),
      '2026-11',
      'D',
      'journal-drugs-dermatology-2024',
      'clinic-pages',
    ) as Statement,
    sessions: claim(
      'shared.sessions',
      msg('Most courses have 3 to 6 sessions.', {id: 'shared.sessions'}),
      '2026-11',
      'B',
      'alam-2014',
      'cachafeiro-2016',
      'ablon-2018',
      'el-domyati-2015-scars',
      'chelsea-westminster',
    ) as Statement,
    gap: claim(
      'shared.session-gap',
      msg('Sessions are often 4 to 6 weeks apart. One review prefers 4 weeks to 2.', {
        id: 'shared.session-gap',
      }),
      '2026-11',
      'D',
      'clinic-pages',
      'journal-drugs-dermatology-2024',
    ) as Statement,
    firstChange: claim(
      'shared.first-change',
      msg('A change may take up to three months, or more than one session.', {
        id: 'shared.first-change',
      }),
      '2026-11',
      'D',
      'chelsea-westminster',
    ) as Statement,
    barrier: claim(
      'shared.barrier',
      msg(
        'After short needles, skin lets more through for two to three days, sometimes longer on darker skin.',
        {
          id: 'shared.barrier',
        },
      ),
      '2026-11',
      'measured',
      'gupta-2011',
      'channel-recovery-2014',
      'facial-recovery-2012',
      'ogunjimi-2020',
    ) as Statement,
    barrierDeeper: claim(
      'shared.barrier-deeper',
      msg('After deeper treatment it may take longer. Follow your clinic’s advice.', {
        id: 'shared.barrier-deeper',
      }),
      '2026-11',
      'D',
      'clinic-pages',
    ) as Statement,
  };
}
