import {msg} from '../../language/message.js';

/** Every factual statement that a patient reads is a `claim` from src/evidence/claim.ts, with grade and sources. */
export function resultsCompareContent() {
  return {
    heading: msg('Results compare', {id: 'resultsCompare.heading'}),
    intro: msg('One sentence that says what this is for.', {id: 'resultsCompare.intro'}),
    text: msg('The words of the widget.', {id: 'resultsCompare.text'}),
  };
}

export type ResultsCompareContent = ReturnType<typeof resultsCompareContent>;
