import {msg} from '../../language/message.js';

/** Every factual statement that a patient reads is a `claim` from src/evidence/claim.ts, with grade and sources. */
export function depthExplorerContent() {
  return {
    heading: msg('Depth explorer', {id: 'depthExplorer.heading'}),
    intro: msg('One sentence that says what this is for.', {id: 'depthExplorer.intro'}),
    text: msg('The words of the widget.', {id: 'depthExplorer.text'}),
  };
}

export type DepthExplorerContent = ReturnType<typeof depthExplorerContent>;
