import {msg} from '../language/message.js';

/** Words that every widget shows. */
export function commonContent() {
  return {
    evidence: msg('How do we know?', {id: 'common.evidence'}),
    evidenceFailed: msg('The sources could not be loaded. Please try again.', {id: 'common.evidenceFailed'}),
    education: msg('This is education, not medical advice. Your clinic can tell you what fits you.', {
      id: 'common.education',
    }),
    booking: msg('Book a consultation', {id: 'common.booking'}),
    phone: msg('Call', {id: 'common.phone'}),
  };
}
