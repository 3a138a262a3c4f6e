import {leadTimes} from '../evidence/lead-times.js';
import type {OwnTimes} from '../evidence/planned-times.js';
import {restartTimes} from '../evidence/restart-times.js';
import {dermisThickness} from '../evidence/skin-thickness.js';
import {isFields, mergeContent, readable, type Fields} from './merge-content.js';

/** One place where a clinic wrote its own words: which, and what it holds (JSON, or an object). */
export interface Override {
  readonly field: string;
  readonly given: unknown;
  /** Set where it speaks to all widgets of the page. */
  readonly forPage?: boolean;
}

/** Told once for each thing in an override that cannot be used. */
export type Warn = (field: string, problem: string, fix: string) => void;

/** The longest needles that a clinic works with, in millimetres: anywhere (`most`), and in single places. */
export type OwnDepths = Readonly<Partial<Record<DepthPlace, number>>>;
export type DepthPlace = 'most' | keyof typeof dermisThickness;

export interface Overridden<Content> {
  readonly content: Content;
  readonly times: OwnTimes;
  readonly depths: OwnDepths;
}

/** Longer than any course: who writes more has mistaken the unit. */
export const longestWait = 365;

/** The range of the depth slider, in millimetres. */
export const depthLimits = {least: 0.1, most: 2.5} as const;

export const depthPlaces: readonly string[] = ['most', ...Object.keys(dermisThickness)];

/** A clinic's own numbers: which there are, and what each may be. */
const numberLists = {
  leadTimes: {
    ids: Object.keys(leadTimes),
    fits: isWait,
    expected: `a whole number of days from 0 to ${longestWait}`,
  },
  restartTimes: {
    ids: Object.keys(restartTimes),
    fits: isWait,
    expected: `a whole number of days from 0 to ${longestWait}`,
  },
  depths: {
    ids: depthPlaces,
    fits: (value: unknown) => Number(value) >= depthLimits.least && Number(value) <= depthLimits.most,
    expected: `a number of millimetres from ${depthLimits.least} to ${depthLimits.most}`,
  },
};
const lists = Object.keys(numberLists) as (keyof typeof numberLists)[];

function isWait(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= longestWait;
}

/** Where a clinic may write its words, in the order of `clinicWords`. */
const places: readonly Omit<Override, 'given'>[] = [
  {field: 'data-content', forPage: true},
  {field: 'page content', forPage: true},
  {field: 'JSON child'},
  {field: 'content'},
];

/** The same from `clinicWords`, where most places hold nothing. */
export const applyOwnWords = <Content>(
  defaults: Content,
  widget: string,
  own: readonly unknown[],
  warn: Warn,
): Overridden<Content> =>
  applyOverrides(
    defaults,
    widget,
    places.map((place, i) => ({...place, given: own[i]})).filter(({given}) => given),
    warn,
  );

/**
 * The clinic's words over the defaults, later overrides over earlier ones; its numbers stand beside the words, as they
 * belong to all widgets. Loaded only where there is an override.
 */
export function applyOverrides<Content>(
  defaults: Content,
  widget: string,
  overrides: readonly Override[],
  warn: Warn,
): Overridden<Content> {
  let content = defaults;
  let times: OwnTimes = {};
  let depths: OwnDepths = {};
  for (const {field, given, forPage} of overrides) {
    const override = parse(given, (problem, fix) => warn(field, problem, fix));
    if (override === undefined) continue;
    const report = (path: string, expected: string) =>
      warn(
        field,
        `"${path}" should be ${expected}.`,
        expected.includes('at most') ? 'The rest is left out.' : 'That field keeps its standard words.',
      );
    try {
      if (!isFields(override)) {
        report('content', 'an object');
        continue;
      }
      const {own, rest} = takeNumbers(override, report);
      const {depths: ownDepths, ...ownTimes} = own;
      times = {...times, ...ownTimes};
      depths = {...depths, ...ownDepths};
      const words = forPage ? wordsFor(widget, rest, report) : rest;
      content = mergeContent(content, words, report);
    } catch (error) {
      // An object of the page may do anything when it is read.
      warn(field, `could not be read (${String(error)}).`, 'The standard words stay. Use plain objects.');
    }
  }
  return {content, times, depths};
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

/** A clinic's numbers apart from its words, without those that do not fit. */
export function takeNumbers(
  override: Fields,
  report: Report,
): {own: Record<string, Record<string, number>>; rest: Fields} {
  const rest = readable(override, '', report);
  const own: Record<string, Record<string, number>> = {};
  for (const list of lists) {
    if (!Object.hasOwn(rest, list)) continue;
    const given = rest[list];
    delete rest[list];
    if (!isFields(given)) {
      report(list, 'an object');
      continue;
    }
    const {ids, fits, expected} = numberLists[list];
    for (const [id, value] of Object.entries(given)) {
      if (!ids.includes(id)) report(`${list}.${id}`, `one of ${ids.join(', ')}`);
      else if (typeof value !== 'number' || !fits(value)) report(`${list}.${id}`, expected);
      else (own[list] ??= {})[id] = value;
    }
  }
  return {own, rest};
}
