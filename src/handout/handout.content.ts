import {msg} from '../language/message.js';

/** Words of what a patient takes away: a printed page, copied text, a calendar file. */
export function handoutContent() {
  return {
    print: msg('Print', {id: 'handout.print'}),
    copy: msg('Copy', {id: 'handout.copy'}),
    copied: msg('Copied', {id: 'handout.copied'}),
    copyByHand: msg('Copy the text below.', {id: 'handout.copyByHand'}),
    calendar: msg('Add to calendar', {id: 'handout.calendar'}),
    calendarHint: msg('No file? Not every page or app can save one.', {id: 'handout.calendarHint'}),
    copyDates: msg('Copy the dates', {id: 'handout.copyDates'}),
    printBlocked: msg('Printing is not possible here. Copy the text below.', {id: 'handout.printBlocked'}),
    calendarFailed: msg('The calendar file could not be made. Please try again.', {
      id: 'handout.calendarFailed',
    }),
  };
}

export type HandoutContent = ReturnType<typeof handoutContent>;
