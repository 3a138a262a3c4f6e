import {formatDate, formatDays} from '../../calendar/date-words.js';
import type {PlainDate} from '../../calendar/dates.js';
import type {CalendarEvent} from '../../handout/icalendar.js';
import type {RestartTimes} from '../../evidence/restart-times.js';
import {fill, listNames} from '../../language/fill.js';
import type {RecoveryTimelineFullContent} from './recovery-timeline-rest.content.js';
import {
  notYet,
  restarts,
  restartsByDate,
  stageDates,
  type Place,
  type Restart,
} from './recovery-timeline-rest.logic.js';
import {stageIds, type StageId} from './recovery-timeline.logic.js';

const shortDate: Intl.DateTimeFormatOptions = {weekday: 'short', day: 'numeric', month: 'short'};
const monthAndYear: Intl.DateTimeFormatOptions = {month: 'long', year: 'numeric'};

/** "1 – 21 Dec": always Gregorian, as the date fields of browsers are. */
export const dateRange = (
  [from, to]: readonly [PlainDate, PlainDate],
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string =>
  new Intl.DateTimeFormat(locale, {...options, calendar: 'gregory', timeZone: 'UTC'}).formatRange(
    Date.parse(from),
    Date.parse(to),
  );

/** When a stage is, in dates: "Sat 5 – Mon 7 Dec". */
export function stageWhen(
  id: StageId,
  treatment: PlainDate,
  {stage}: RecoveryTimelineFullContent,
  locale: string,
): string {
  const dates = stageDates(id, treatment);
  // It begins with the stage before, and goes on for longer.
  if (id === 'day10') return fill(stage.until, {date: formatDate(dates[1], locale, shortDate)});
  return dateRange(dates, locale, id === 'month3' ? monthAndYear : shortDate);
}

/** What still waits in a stage, in a list; empty where nothing does. */
export const notYetText = (
  id: StageId,
  {stage}: RecoveryTimelineFullContent,
  locale: string,
  times?: RestartTimes,
): string =>
  listNames(
    notYet(id, times)
      .map((one) => stage.things[one])
      .filter(Boolean),
    locale,
  );

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
        from: shortest ? shortest.toLocaleString(locale) : restart.sameDay,
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

/** Where the reader stands, in a sentence. */
export function placeText(
  place: Place,
  treatment: PlainDate,
  {date, stages}: RecoveryTimelineFullContent,
  locale: string,
): string {
  return fill(date[place.state], {
    n: place.day.toLocaleString(locale),
    time: formatDays(-place.day, locale),
    stage: new Intl.ListFormat(locale, {type: 'conjunction'}).format(
      place.stages.map((id) => stages[id].name),
    ),
    date: place.stages[0] && formatDate(stageDates(place.stages[0], treatment)[0], locale, shortDate),
  });
}

/** The whole timeline as plain text, for copying: what to call about comes first. */
export function toPlainText(
  content: RecoveryTimelineFullContent,
  locale: string,
  treatment?: PlainDate,
  times?: RestartTimes,
): string {
  const {heading, call, stages, labels, stage, restart, skin, closing} = content;
  const paragraph = (...lines: string[]) => lines.filter(Boolean).join('\n');
  return [
    heading,
    paragraph(
      call.title,
      call.emergency.text,
      call.text.text,
      ...call.signs.filter(Boolean).map((sign) => `- ${sign}`),
    ),
    ...stageIds.map((id) =>
      paragraph(
        stages[id].name + (treatment ? ` (${stageWhen(id, treatment, content, locale)})` : ''),
        ...[
          [labels.usual, stages[id].usual.text],
          [labels.care, stages[id].care.text],
          [stage.notYet, notYetText(id, content, locale, times)],
        ].map(([label, text]) => (text ? `${label}: ${text}` : '')),
      ),
    ),
    paragraph(skin.title, skin.lighter.text, skin.darker.text),
    paragraph(
      restart.title,
      restart.intro,
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
      content.restart.intro,
      ...due.map((one) => {
        const {title, time, note} = restartText(one, content, locale);
        return `${title}: ${[time, note].filter(Boolean).join(' ')}`;
      }),
      content.closing,
    ].join('\n'),
  }));
