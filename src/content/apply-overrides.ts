import {leadTimes, type LeadTimeId} from '../evidence/lead-times.js';
import {restartTimes, type RestartTimeId} from '../evidence/restart-times.js';
import {isFields, mergeContent, type Fields} from './merge-content.js';

/** One place where a clinic wrote its own words: which, and what it holds (JSON, or an object). */
export interface Override {
  readonly field: string;
  readonly given: unknown;
  /** Set where it speaks to all widgets of the page. */
  readonly forPage?: boolean;
}

/** Told once for each thing in an override that cannot be used. */
export type Warn = (field: string, problem: string, fix: string) => void;

/** A clinic's own numbers of days, for the waiting times that all widgets share. */
export interface OwnTimes {
  readonly leadTimes?: Readonly<Partial<Record<LeadTimeId, number>>>;
  readonly restartTimes?: Readonly<Partial<Record<RestartTimeId, number>>>;
}

export interface Overridden<Content> {
  readonly content: Content;
  readonly times: OwnTimes;
}

const timeLists = {leadTimes, restartTimes};
type TimeList = keyof typeof timeLists;
const lists = Object.keys(timeLists) as TimeList[];

/** Longer than any course: who writes more has mistaken the unit. */
export const longestWait = 365;

/**
 * The clinic's words over the defaults, later overrides over earlier ones; waiting times stand beside the words, as
 * they belong to all widgets. Loaded only where there is an override.
 */
export function applyOverrides<Content>(
  defaults: Content,
  widget: string,
  overrides: readonly Override[],
  warn: Warn,
): Overridden<Content> {
  let content = defaults;
  let times: OwnTimes = {};
  for (const {field, given, forPage} of overrides) {
    const override = parse(given, (problem, fix) => warn(field, problem, fix));
    if (override === undefined) continue;
    const report = (path: string, expected: string) =>
      warn(field, `"${path}" should be ${expected}.`, 'That field keeps its standard words.');
    if (!isFields(override)) {
      report('content', 'an object');
      continue;
    }
    try {
      const {own, rest} = takeTimes(override, report);
      times = {...times, ...own};
      const words = forPage ? wordsFor(widget, rest, report) : rest;
      content = mergeContent(content, words, report);
    } catch (error) {
      // An object of the page may do anything when it is read.
      warn(field, `could not be read (${String(error)}).`, 'The standard words stay. Use plain objects.');
    }
  }
  return {content, times};
}

function parse(given: unknown, warn: (problem: string, fix: string) => void): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given) as unknown;
  } catch (error) {
    warn(
      `is not valid JSON (${(error as Error).message}).`,
      'The standard words stay. Check quotes and commas.',
    );
    return undefined;
  }
}

type Report = (path: string, expected: string) => void;

/** Of what is said to the page, what is said to one widget. */
function wordsFor(widget: string, {widgets = {}, ...others}: Fields, report: Report): unknown {
  for (const key of Object.keys(others))
    if (key !== '$schema') report(key, `one of widgets, ${lists.join(', ')}`);
  if (isFields(widgets)) return Object.hasOwn(widgets, widget) ? widgets[widget] : {};
  report('widgets', 'an object');
  return {};
}

function takeTimes(override: Fields, report: Report): {own: OwnTimes; rest: Fields} {
  const rest = {...override};
  const own: Record<string, Record<string, number>> = {};
  for (const list of lists) {
    if (!Object.hasOwn(rest, list)) continue;
    const given = rest[list];
    delete rest[list];
    if (!isFields(given)) {
      report(list, 'an object');
      continue;
    }
    for (const [id, days] of Object.entries(given)) {
      if (!Object.hasOwn(timeLists[list], id))
        report(`${list}.${id}`, `one of ${Object.keys(timeLists[list]).join(', ')}`);
      else if (!Number.isInteger(days) || (days as number) < 0 || (days as number) > longestWait)
        report(`${list}.${id}`, `a whole number of days from 0 to ${longestWait}`);
      else (own[list] ??= {})[id] = days as number;
    }
  }
  return {own, rest};
}
