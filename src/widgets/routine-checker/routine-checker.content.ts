import {msg} from '../../language/message.js';

/** Every factual statement that a patient reads is a `claim` from src/evidence/claim.ts, with grade and sources. */
export function routineCheckerContent() {
  return {
    heading: msg('Routine checker', {id: 'routineChecker.heading'}),
    intro: msg('One sentence that says what this is for.', {id: 'routineChecker.intro'}),
    text: msg('The words of the widget.', {id: 'routineChecker.text'}),
  };
}

export type RoutineCheckerContent = ReturnType<typeof routineCheckerContent>;
