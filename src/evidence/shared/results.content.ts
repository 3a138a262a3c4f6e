import {claim, type Statement} from '../claim.js';
import {msg} from '../../language/message.js';

/** Findings of trials, with the limit that belongs to it. */
export function resultsContent() {
  return {
    name: claim(
      'shared.name',
      msg('It is also called collagen induction therapy.', {id: 'shared.name'}),
      '2026-11',
      'D',
      'aust-2008',
      'alster-2018',
    ) as Statement,
    scars: claim(
      'shared.scars',
      msg('Acne scars often look softer after a course. They do not disappear.', {id: 'shared.scars'}),
      '2026-11',
      'A',
      'scar-review-2021',
      'meta-analysis-2022',
      'alam-2014',
      'chelsea-westminster',
    ) as Statement,
    scarsMeasured: claim(
      'shared.scars-measured',
      msg('In a trial that 15 people finished, they saw 41% improvement on the treated side.', {
        id: 'shared.scars-measured',
      }),
      '2026-11',
      'B',
      'alam-2014',
    ) as Statement,
    scarShape: claim(
      'shared.scar-shape',
      msg(
        'Wide, shallow dents improve most. Deep, narrow ones (“ice-pick” scars) improve least and may need another method.',
        {id: 'shared.scar-shape'},
      ),
      '2026-11',
      'D',
      'journal-drugs-dermatology-2024',
    ) as Statement,
    laser: claim(
      'shared.laser',
      msg('In a trial of 46 people, scars improved about as much as with a laser, and redness was shorter.', {
        id: 'shared.laser',
      }),
      '2026-11',
      'B',
      'cachafeiro-2016',
    ) as Statement,
    laserMarks: claim(
      'shared.laser-marks',
      msg(
        'In a trial of 46 people, nobody had dark marks after needling. After a laser, about 3 of 22 did. Its summary names no skin colours.',
        {id: 'shared.laser-marks'},
      ),
      '2026-11',
      'B',
      'cachafeiro-2016',
    ) as Statement,
    darkMarksCompared: claim(
      'shared.dark-marks-compared',
      msg(
        'A review of 12 trials found dark marks rarer after needling, some with radio waves, than after other treatments.',
        {id: 'shared.dark-marks-compared'},
      ),
      '2026-11',
      'B',
      'meta-analysis-2022',
    ) as Statement,
    pore: claim(
      'shared.pore',
      msg(
        'A pore is the opening of a hair and its oil gland. More oil or looser skin makes it look bigger.',
        {id: 'shared.pore'},
      ),
      '2026-11',
      'measured',
      'pores-cutis-2016',
      'pores-lee-2016',
    ) as Statement,
  };
}
