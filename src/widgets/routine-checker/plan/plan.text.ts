import {formatCount} from '../../../language/counts.js';
import {formatDate, formatDays, fullDate} from '../../../calendar/date-words.js';
import type {LabelledStatement} from '../../../evidence/claim.js';
import type {IngredientId} from '../ingredients.js';
import type {LeadTime} from '../../../evidence/lead-times.js';
import type {RestartTime} from '../../../evidence/restart-times.js';
import {fill, listNames} from '../../../language/fill.js';
import type {CheckerContent} from './plan.content.js';
import {countsOf, groups, type Check, type Row} from '../routine-checker.logic.js';

export interface RowText {
  readonly title: string;
  /** The products that led to it. */
  readonly names: string;
  readonly detail: string;
  readonly why: string;
  /** "About 7 days before", of what is paused. */
  readonly before: string;
  /** "About 7 days after", and what to do then. */
  readonly after: string;
  readonly afterwards: string;
  /** "From 1 December", "Again from 15 December"; empty without a date. */
  readonly from: string;
  readonly again: string;
}

export const nameOf = (id: IngredientId, {names}: CheckerContent): string => names[id] || id;

export const namesOf = (ids: readonly IngredientId[], words: CheckerContent, locale: string): string =>
  listNames(
    ids.map((id) => nameOf(id, words)),
    locale,
  );

const rangeOf = (time: LeadTime | RestartTime | undefined, locale: string) => ({
  from: time?.shortest === undefined ? undefined : formatCount(time.shortest, locale),
  to: time?.longest === undefined ? undefined : formatDays(time.longest, locale),
});

/** The words of one line, with its times, dates and names in place. */
export function rowText(
  {advice, ids, times, before, after, pauseFrom, alreadyPassed, restartFrom}: Row,
  words: CheckerContent,
  locale: string,
  dates = fullDate,
): RowText {
  const {result} = words;
  const {title, detail, after: afterwards, why} = words.advice[advice];
  const days = (time: {readonly days: number}) => formatDays(time.days, locale);
  const {'only-clinic-product': only, sunscreen} = times.restartTimes;
  const values = {
    // A product to ask about has a range, but no time of its own.
    ...rangeOf(before ?? times.leadTimes['prescription-cream'], locale),
    only: days(only),
    sunscreen: days(sunscreen),
  };
  const marked = (text: string, isOwn: boolean | undefined) =>
    [text, isOwn && result.ownTime].filter(Boolean).join(' ');
  const saysOwn = Object.entries({only, sunscreen}).some(
    ([name, time]) => time.own && detail.text.includes(`{${name}}`),
  );
  return {
    title,
    names: namesOf(ids, words, locale),
    detail: marked(fill(detail.text, values), before?.own ?? saysOwn),
    why: fill(why.text, values),
    before: before ? fill(result.before, {time: days(before)}) : '',
    after: after ? fill(result.after, {time: days(after)}) : before ? result.askWhen : '',
    afterwards: marked(fill(afterwards.text, rangeOf(after, locale)), after?.own),
    from: alreadyPassed
      ? result.now
      : pauseFrom
        ? fill(result.from, {date: formatDate(pauseFrom, locale, dates)})
        : '',
    again: restartFrom ? fill(result.again, {date: formatDate(restartFrom, locale, dates)}) : '',
  };
}

/** The evidence of a group's lines, each statement once. */
export function statementsOf(
  rows: readonly Row[],
  words: CheckerContent,
  locale: string,
): LabelledStatement[] {
  const byId = new Map<string, LabelledStatement>();
  for (const row of rows) {
    const {detail, after, why} = words.advice[row.advice];
    const text = rowText(row, words, locale);
    for (const [statement, label] of [
      [detail, text.detail],
      [after, text.afterwards],
      [why, text.why],
    ] as const)
      if (statement.text && !byId.has(statement.id)) byId.set(statement.id, {statement, label});
  }
  return [...byId.values()];
}

/** "1 to ask about, 2 to pause": what the list comes to, in a line. What there is none of is not said. */
export function summaryOf(checked: Check, {counts}: CheckerContent, locale: string): string {
  const numbers = Object.entries(countsOf(checked)) as [keyof CheckerContent['counts'], number][];
  return listNames(
    numbers.filter(([, n]) => n).map(([what, n]) => fill(counts[what], {n: formatCount(n, locale)})),
    locale,
  );
}

/** One line as plain text. */
export function rowAsText(row: Row, words: CheckerContent, locale: string): string {
  const {title, names, detail, why, before, after, afterwards, from, again} = rowText(row, words, locale);
  const span = (...parts: string[]) => `  ${parts.filter(Boolean).join('. ')}`;
  return [
    `- ${title}${names === title ? '' : `: ${names}`}`,
    ...(before ? [span(before, from, detail), span(after, again, afterwards)] : [`  ${detail}`]),
    why && `  ${why}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The result as plain text, for copying. */
export function toPlainText(checked: Check, words: CheckerContent, locale: string): string {
  const {result, groups: headings, needled} = words;
  const {low, unknown, absent, soonerThan, appointment} = checked;
  const sections = groups
    .filter((group) => checked[group].length)
    .map((group) =>
      [headings[group].heading, ...checked[group].map((row) => rowAsText(row, words, locale))].join('\n'),
    );
  return [
    words.heading,
    appointment ? fill(result.treatment, {date: formatDate(appointment, locale)}) : '',
    soonerThan ? fill(result.soon, {time: formatDays(soonerThan, locale)}) : '',
    ...sections,
    checked.pause.length ? `${result.prescribed} ${result.ifToldToKeep}` : '',
    checked.pause.length || checked.ask.length ? needled.text : '',
    low.length ? fill(result.low.text, {things: namesOf(low, words, locale)}) : '',
    absent.length ? fill(result.absent, {things: listNames(absent, locale)}) : '',
    unknown.length
      ? [result.unknown.heading, result.unknown.text, ...unknown.map((name) => `- ${name}`)].join('\n')
      : '',
    result.noVerdict,
    result.closing,
  ]
    .filter(Boolean)
    .join('\n\n');
}
