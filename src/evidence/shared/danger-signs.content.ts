import {claim, type Statement} from '../claim.js';
import {msg} from '../../language/message.js';

/** When to call, and when it is an emergency: the one list of all widgets. Shown as bullets. */
export function dangerSignsContent() {
  return {
    emergency: claim(
      'shared.emergency',
      msg(
        'Hard to breathe or swallow, wheezing, or sudden swelling of lips, tongue or throat? Fainting, confusion, or skin or lips turning blue, grey or pale? A fit, or an irregular heartbeat after numbing cream? Call your emergency number at once.',
        {id: 'shared.emergency'},
      ),
      '2026-11',
      'D',
      'nhs-anaphylaxis',
      'fda-numbing-2024',
    ) as Statement,
    puffy: claim(
      'shared.puffy-face',
      msg('A slightly puffy face and tiny spots of blood are usual on the first day.', {
        id: 'shared.puffy-face',
      }),
      '2026-11',
      'D',
      'chu-2021',
      'chelsea-westminster',
      'device-label',
    ) as Statement,
    call: claim(
      'shared.call',
      msg('Call your clinic about these. The first five cannot wait a day: see a doctor if it is closed.', {
        id: 'shared.call',
      }),
      '2026-11',
      'D',
      'device-label',
      'chu-2021',
      'nhs-cellulitis',
      'soltani-2014',
      'zeng-2025',
    ) as Statement,
    /** The first five are those that cannot wait. */
    signs: [
      msg('redness, darkening or heat that spreads, or pus', {id: 'shared.sign.spreading'}),
      msg('fever', {id: 'shared.sign.fever'}),
      msg('pain that gets worse after day 2', {id: 'shared.sign.pain'}),
      msg('blisters, or a cold sore', {id: 'shared.sign.blisters'}),
      msg('anything that affects an eye', {id: 'shared.sign.eye'}),
      msg('redness, a darker tone or swelling after day 7', {id: 'shared.sign.lasting'}),
      msg('new bumps or sores, even weeks later', {id: 'shared.sign.bumps'}),
      msg('patches that turn darker', {id: 'shared.sign.darkening'}),
      msg('marks in lines', {id: 'shared.sign.lines'}),
    ],
    lateInfection: claim(
      'shared.late-infection',
      msg('New bumps or sores weeks later can be an infection. Ask for a test.', {
        id: 'shared.late-infection',
      }),
      '2026-11',
      'C',
      'zeng-2025',
    ) as Statement,
    report: claim(
      'shared.report',
      msg('If you were harmed, you can tell your country’s health regulator too. That helps others.', {
        id: 'shared.report',
      }),
      '2026-11',
      'law',
      'fda-radiofrequency-2025',
    ) as Statement,
  };
}
