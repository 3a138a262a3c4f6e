import {isClaim, type ClinicStatement} from '../evidence/claim.js';

/** Told once for each field of an override that cannot be used. */
export type ReportProblem = (path: string, expected: string) => void;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (value: unknown): string =>
  Array.isArray(value)
    ? 'a list'
    : isFields(value)
      ? 'an object'
      : typeof value === 'string'
        ? 'text'
        : `a ${typeof value}`;

/**
 * A clinic's words laid over the defaults: objects merge, lists replace, `null` removes, and a claim that is
 * reworded becomes the clinic's own statement without a grade. The defaults are the schema: a field that they
 * do not have, or of another type, is reported and left as it was; everything else applies.
 */
export function mergeContent<Content>(defaults: Content, override: unknown, report: ReportProblem): Content {
  return merge(defaults, override, '', report) as Content;
}

function merge(standard: unknown, override: unknown, path: string, report: ReportProblem): unknown {
  const here = path || 'content';
  if (override === undefined) return standard;
  if (isClaim(standard)) return ownStatement(standard.id, override, here, report) ?? standard;
  if (Array.isArray(standard)) {
    if (override === null) return [];
    if (Array.isArray(override)) {
      return override.map((item, i) => merge(blank(standard[0]), item, `${path}[${i}]`, report));
    }
  } else if (isFields(standard)) {
    if (isFields(override)) return mergeFields(standard, override, path, report);
    if (override === null) return emptied(standard);
  } else if (override === null) {
    return typeof standard === 'string' ? '' : undefined;
  } else if (typeof override === typeof standard) {
    return override;
  }
  report(here, nameOf(standard));
  return standard;
}

function mergeFields(standard: Fields, override: Fields, path: string, report: ReportProblem): Fields {
  const merged: Fields = {...standard};
  for (const key of Object.keys(override)) {
    const inner = path ? `${path}.${key}` : key;
    if (Object.hasOwn(standard, key)) merged[key] = merge(standard[key], override[key], inner, report);
    else report(inner, `one of ${Object.keys(standard).join(', ')}`);
  }
  return merged;
}

function ownStatement(
  id: string,
  override: unknown,
  path: string,
  report: ReportProblem,
): ClinicStatement | undefined {
  if (override === null) return {id, text: ''};
  const text = isFields(override) ? override.text : override;
  if (typeof text === 'string') return {id, text};
  report(path, 'text, or an object with text');
  return undefined;
}

/** What is left of something that a clinic takes away: its shape, so that nothing has to check for it, and no words. */
function emptied(value: unknown): unknown {
  if (isClaim(value)) return {id: value.id, text: ''};
  if (Array.isArray(value)) return [];
  if (isFields(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner)]));
  return typeof value === 'string' ? '' : undefined;
}

/** The shape of a list's items without their words, so that a clinic's item never inherits ours. */
function blank(item: unknown): unknown {
  if (isClaim(item)) return {...item, text: ''};
  if (Array.isArray(item)) return item.slice(0, 1).map(blank);
  if (isFields(item))
    return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, blank(value)]));
  return typeof item === 'string' ? '' : item;
}
