import {formatDate, formatDays} from '../../calendar/date-words.js';
import {addDays, type PlainDate} from '../../calendar/dates.js';
import type {RestartTimes} from '../../evidence/restart-times.js';
import {fill, listNames} from '../../language/fill.js';
import {formatCount, isEnglish} from '../../language/counts.js';
import type {RecoveryTimelineContent} from './recovery-timeline.content.js';
import {
  bands,
  everydayThings,
  notYet,
  spans,
  stageDates,
  type BandId,
  type EverydayThing,
  type Place,
  type StageId,
} from './recovery-timeline.logic.js';

export const shortDate: Intl.DateTimeFormatOptions = {weekday: 'short', day: 'numeric', month: 'short'};
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
export const stageWhen = (id: StageId, treatment: PlainDate, locale: string): string =>
  dateRange(stageDates(id, treatment), locale, id === 'month3' ? monthAndYear : shortDate);

/** The name of a stage on its button: "1–2", "Week 4". */
export function stageShort(id: StageId, {stages, stage}: RecoveryTimelineContent, locale: string): string {
  if (id === 'day0') return stages.day0.name;
  if (id === 'week4' || id === 'month3') return stage[id];
  const [from, to] = spans[id];
  return isEnglish(locale) ? `${from}–${to}` : new Intl.NumberFormat(locale).formatRange(from, to);
}

/** Restarts that still wait in a stage, in a list; empty where nothing does. */
export const notYetText = (
  id: StageId,
  {stage}: RecoveryTimelineContent,
  locale: string,
  times?: RestartTimes,
): string =>
  listNames(
    notYet(id, times)
      .map((one) => stage.things[one])
      .filter(Boolean),
    locale,
  );

/** Where the reader stands, in a sentence. */
export function placeText(
  place: Place,
  treatment: PlainDate,
  {date, stages}: RecoveryTimelineContent,
  locale: string,
): string {
  return fill(date[place.state], {
    n: formatCount(place.day, locale),
    time: formatDays(-place.day, locale),
    stage: new Intl.ListFormat(locale, {type: 'conjunction'}).format(
      place.stages.map((id) => stages[id].name),
    ),
    date: place.stages[0] && formatDate(stageDates(place.stages[0], treatment)[0], locale, shortDate),
  });
}

/** How long a band is, for those who cannot see it. */
export function bandText(id: BandId, {chart, stages}: RecoveryTimelineContent): string {
  if (id === 'deeper') return stages.day10.usual.text;
  const {from, most, to} = bands[id];
  return fill(chart.row, {n: from, most, end: to});
}

/** From when something everyday usually is possible, and whether that day has come. */
export function canText(
  thing: EverydayThing,
  {can}: RecoveryTimelineContent,
  locale: string,
  times: RestartTimes,
  today: PlainDate,
  treatment?: PlainDate,
): {readonly isPossible: boolean; readonly when: string; readonly day?: string} {
  const {days} = times[everydayThings[thing]];
  if (!treatment) return {isPossible: false, when: fill(can.fromDay, {n: days})};
  const date = addDays(treatment, days);
  const isPossible = date <= today;
  const day = formatDate(date, locale, shortDate);
  return {isPossible, when: fill(isPossible ? can.yes : can.from, {date: day}), day};
}
