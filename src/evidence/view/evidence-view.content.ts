import {msg} from '../../language/message.js';

/** The strengths of evidence in plain words. */
export function evidenceContent() {
  return {
    A: msg('Several trials agree', {id: 'evidence.A'}),
    B: msg('One small trial, or several studies that agree', {id: 'evidence.B'}),
    C: msg('Small or early studies', {id: 'evidence.C'}),
    D: msg('Official advice or clinics’ practice, not tested in trials', {id: 'evidence.D'}),
    reviewed: msg('Last checked: {month}', {id: 'evidence.reviewed'}),
    unreviewedTranslation: msg(
      'Translated from English. No clinician who speaks this language has checked the translation yet.',
      {id: 'evidence.unreviewedTranslation'},
    ),
    ownWords: msg('In the clinic’s own words', {id: 'evidence.ownWords'}),
  };
}
