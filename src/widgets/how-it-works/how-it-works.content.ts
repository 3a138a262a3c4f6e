import {msg} from '../../language/message.js';

/** Every factual statement that a patient reads is a `claim` from src/evidence/claim.ts, with grade and sources. */
export function howItWorksContent() {
  return {
    heading: msg('How it works', {id: 'howItWorks.heading'}),
    intro: msg('One sentence that says what this is for.', {id: 'howItWorks.intro'}),
    text: msg('The words of the widget.', {id: 'howItWorks.text'}),
  };
}

export type HowItWorksContent = ReturnType<typeof howItWorksContent>;
