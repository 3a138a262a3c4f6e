/*
 * Widgets whose shadow root is closed, as plain HTML between their tags: what a patient would be asked and told, for
 * browsers without scripts. Each says for itself what is written, in the words and with the times of the widget.
 */
import {linkTarget} from '../element/link-target.js';
import type {WidgetElement} from '../element/widget-element.js';
import {inLanguage} from '../language/message.js';
import {heading, markup, paragraph, printed} from './markup.js';
import {prepQuizInWords} from './prep-quiz.in-words.js';
import {recoveryTimelineInWords} from './recovery-timeline.in-words.js';
import {routineCheckerInWords} from './routine-checker.in-words.js';
import {callLink, levelOf, type InWords, type Told} from './told.js';

const writers: Readonly<Record<string, (told: never) => InWords>> = {
  'prep-quiz': prepQuizInWords,
  'recovery-timeline': recoveryTimelineInWords,
  'routine-checker': routineCheckerInWords,
};

/** The heading, then everything else in a disclosure, so that the page hardly changes when the widget comes. */
export function inWords(name: string, widget: WidgetElement): string {
  const write = writers[name];
  if (!write) throw new Error(`What <mn-${name}> says in writing is missing in src/server/in-words.ts.`);
  const told = widget as unknown as Told;
  const {summary, body, closing, standardClosing} = write(told as never);
  const {bookingLabel, bookingUrl, clinicName} = told;
  const {common, language, words} = told.context;
  const address = linkTarget(bookingUrl);
  // Ours says what the line of every widget says.
  const ownClosing = closing === inLanguage(language, standardClosing) ? '' : closing;
  return printed([
    heading(levelOf(told), words.heading || 'Microneedling'),
    markup`<details><summary>${summary || words.heading || 'Microneedling'}</summary>${[
      body,
      paragraph(clinicName && markup`<b>${clinicName}</b><br />`, ownClosing, common.education),
      paragraph(callLink(told)),
      paragraph(address && markup`<a href="${address}">${bookingLabel || common.booking}</a>`),
    ]}</details>`,
  ]);
}
