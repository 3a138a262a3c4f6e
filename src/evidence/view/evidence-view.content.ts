import {msg} from '../../language/message.js';

/** How a statement is known, in plain words: at most five beside the dots, and one sentence. */
export function evidenceContent() {
  return {
    /** Beside the dots: at most five words. */
    kinds: {
      A: msg('Several trials agree', {id: 'evidence.A'}),
      B: msg('One trial, or several studies', {id: 'evidence.B'}),
      C: msg('Small or early studies', {id: 'evidence.C'}),
      D: msg('Advice and practice, no trials', {id: 'evidence.D'}),
      law: msg('Law or regulator', {id: 'evidence.law'}),
      measured: msg('Measured, not a treatment trial', {id: 'evidence.measured'}),
      animals: msg('Studied in animals only', {id: 'evidence.animals'}),
    },
    /** The same in one plain sentence. */
    plain: {
      A: msg('Several trials found it. Most were small.', {id: 'evidence.A.plain'}),
      B: msg('One small trial found it, or several studies did.', {id: 'evidence.B.plain'}),
      C: msg('Studies were small or early, so this may change.', {id: 'evidence.C.plain'}),
      D: msg('Experts, labels or clinics say so. Trials have not tested it.', {id: 'evidence.D.plain'}),
      law: msg('A law or a health regulator says so.', {id: 'evidence.law.plain'}),
      measured: msg('It was measured, but not in a trial of the treatment.', {id: 'evidence.measured.plain'}),
      animals: msg('It was studied in animals, not in people.', {id: 'evidence.animals.plain'}),
    },
    sources: msg('Sources: {n}', {id: 'evidence.sources'}),
    inAnimals: msg('in animals', {id: 'evidence.inAnimals'}),
    held: msg('Held against its sources in {month}.', {id: 'evidence.held'}),
    unreviewed: msg('No clinician has reviewed this text yet.', {id: 'evidence.unreviewed'}),
    reviewedBy: msg('Reviewed by {name}, {month}.', {id: 'evidence.reviewedBy'}),
    reviewedByUndated: msg('Reviewed by {name}.', {id: 'evidence.reviewedByUndated'}),
    ownWords: msg('In the clinic’s own words', {id: 'evidence.ownWords'}),
    close: msg('Close', {id: 'evidence.close'}),
  };
}
