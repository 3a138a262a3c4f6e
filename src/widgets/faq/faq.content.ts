import {msg} from '../../language/message.js';

/** Every factual statement that a patient reads is a `claim` from src/evidence/claim.ts, with grade and sources. */
export function faqContent() {
  return {
    heading: msg('Faq', {id: 'faq.heading'}),
    intro: msg('One sentence that says what this is for.', {id: 'faq.intro'}),
    text: msg('The words of the widget.', {id: 'faq.text'}),
  };
}

export type FaqContent = ReturnType<typeof faqContent>;
