import {msg} from '../../language/message.js';

/** Every factual statement that a patient reads is a `claim` from src/evidence/claim.ts, with grade and sources. */
export function recoveryTimelineContent() {
  return {
    heading: msg('Recovery timeline', {id: 'recoveryTimeline.heading'}),
    intro: msg('One sentence that says what this is for.', {id: 'recoveryTimeline.intro'}),
    text: msg('The words of the widget.', {id: 'recoveryTimeline.text'}),
  };
}

export type RecoveryTimelineContent = ReturnType<typeof recoveryTimelineContent>;
