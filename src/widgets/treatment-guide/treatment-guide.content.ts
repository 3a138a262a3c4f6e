import {msg} from '../../language/message.js';

/** Every factual statement that a patient reads is a `claim` from src/evidence/claim.ts, with grade and sources. */
export function treatmentGuideContent() {
  return {
    heading: msg('Treatment guide', {id: 'treatmentGuide.heading'}),
    intro: msg('One sentence that says what this is for.', {id: 'treatmentGuide.intro'}),
    text: msg('The words of the widget.', {id: 'treatmentGuide.text'}),
  };
}

export type TreatmentGuideContent = ReturnType<typeof treatmentGuideContent>;
