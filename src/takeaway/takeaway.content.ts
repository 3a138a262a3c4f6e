import {msg} from '../language/message.js';

/** Words of what a patient takes away: a printed page, copied text, a calendar file. */
export function takeawayContent() {
  return {
    print: msg('Print', {id: 'takeaway.print'}),
    copy: msg('Copy', {id: 'takeaway.copy'}),
    copied: msg('Copied', {id: 'takeaway.copied'}),
    copyByHand: msg('Copy the text below.', {id: 'takeaway.copyByHand'}),
    calendar: msg('Add to calendar', {id: 'takeaway.calendar'}),
    calendarFailed: msg('The calendar file could not be made. Please try again.', {
      id: 'takeaway.calendarFailed',
    }),
  };
}

export type TakeawayContent = ReturnType<typeof takeawayContent>;
