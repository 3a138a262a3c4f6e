import {msg} from '../language/message.js';

/** Words for frames that may open nothing. */
export function blockedLinksContent() {
  return {
    blocked: msg('This page does not let links open. Copy the address:', {id: 'blockedLinks.blocked'}),
  };
}
