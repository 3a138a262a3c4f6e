import {formatCount} from '../../../language/counts.js';
import {formatDate, formatDays} from '../../../calendar/date-words.js';
import type {PlainDate} from '../../../calendar/dates.js';
import type {RestartTimes} from '../../../evidence/restart-times.js';
import type {CalendarEvent} from '../../../handout/icalendar.js';
import {fill} from '../../../language/fill.js';
import {restarts, restartsByDate, stageIds, type Restart} from '../recovery-timeline.logic.js';
import {notYetText, shortDate, stageWhen} from '../recovery-timeline.text.js';
import type {RecoveryTimelineFullContent} from './times.content.js';

export interface RestartText {
  readonly title: string;
  /** The time and the range of the sources. */
  readonly time: string;
  /** "around Tue 8 Dec"; empty without a treatment date. */
  readonly when: string;
  readonly note: string;
}

export function restartText(
  {id, days, own, shortest, longest, date}: Restart,
  {restart}: RecoveryTimelineFullContent,
  locale: string,
): RestartText {
  const statement = shortest === longest ? restart.agreed : restart.range;
  return {
    title: restart.titles[id],
    time: [
      fill(statement.text, {
        time: formatDays(days, locale),
        from: shortest ? formatCount(shortest, locale) : restart.sameDay,
        to: longest === undefined ? undefined : formatDays(longest, locale),
      }),
      own && restart.ownTime,
    ]
      .filter(Boolean)
      .join(' '),
    when: date ? fill(restart.around, {date: formatDate(date, locale, shortDate)}) : '',
    note: restart.notes[id]?.text ?? '',
  };
}

/** The whole timeline as plain text, for copying: what to call about comes first. */
export function toPlainText(
  content: RecoveryTimelineFullContent,
  locale: string,
  treatment?: PlainDate,
  times?: RestartTimes,
): string {
  const {heading, call, stages, labels, stage, restart, can, skin, closing} = content;
  const paragraph = (...lines: string[]) => lines.filter(Boolean).join('\n');
  return [
    heading,
    paragraph(
      call.title,
      call.emergency.text,
      call.puffy.text,
      call.text.text,
      ...call.signs.filter(Boolean).map((sign) => `- ${sign}`),
      call.lateInfection.text,
    ),
    ...stageIds.map((id) =>
      paragraph(
        stages[id].name + (treatment ? ` (${stageWhen(id, treatment, locale)})` : ''),
        ...[
          [id === 'week4' || id === 'month3' ? labels.see : labels.usual, stages[id].usual.text],
          [labels.care, stages[id].care.text],
          [stage.notYet, notYetText(id, content, locale, times)],
        ].map(([label, text]) => (text ? `${label}: ${text}` : '')),
      ),
    ),
    paragraph(skin.title, skin.redness.text, skin.feel.text),
    paragraph(
      restart.title,
      can.limit.text,
      ...restarts(treatment, times).map((one) => {
        const {title, time, when, note} = restartText(one, content, locale);
        return `- ${title}: ${[time, note].filter(Boolean).join(' ')}${when && ` (${when})`}`;
      }),
    ),
    closing,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** One event a day on which something usually restarts. Calendars are often shared, so no title says what it is about. */
export const toCalendarEvents = (
  content: RecoveryTimelineFullContent,
  locale: string,
  treatment: PlainDate,
  today: PlainDate,
  times?: RestartTimes,
): CalendarEvent[] =>
  restartsByDate(treatment, today, times).map(([date, due]) => ({
    id: date,
    date,
    title: content.event,
    description: [
      content.can.limit.text,
      ...due.map((one) => {
        const {title, time, note} = restartText(one, content, locale);
        return `${title}: ${[time, note].filter(Boolean).join(' ')}`;
      }),
      content.closing,
    ].join('\n'),
  }));
