import {isClaim, type ClinicStatement} from '../evidence/claim.js';

/** Told once for each field of an override that cannot be used. */
export type ReportProblem = (path: string, expected: string) => void;

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
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

/** Nobody reads more, and a page would stand still for it: a mistake, or an attempt. What is beyond is left out. */
const mostItems = 500;
const mostCharacters = 20_000;

function shortened(text: string, path: string, report: ReportProblem): string {
  if (text.length <= mostCharacters) return text;
  report(path, `at most ${mostCharacters} characters`);
  return `${text.slice(0, mostCharacters)}…`;
}

function merge(standard: unknown, override: unknown, path: string, report: ReportProblem): unknown {
  const here = path || 'content';
  if (override === undefined) return standard;
  if (isStatement(standard)) return ownStatement(standard.id, override, here, report) ?? standard;
  if (override === null && path) return emptied(standard);
  if (Array.isArray(standard)) {
    if (Array.isArray(override)) {
      if (override.length > mostItems) report(here, `a list of at most ${mostItems}`);
      const shape = shapeOf(standard as unknown[]);
      // Of a list that was empty, the clinic decides what it holds.
      return override
        .slice(0, mostItems)
        .map((item, i) => merge(blank(shape, `${path}[${i}]`), item, `${path}[${i}]`, report));
    }
  } else if (isFields(standard)) {
    if (isFields(override)) return mergeFields(standard, override, path, report);
  } else if (typeof override === 'string' && typeof standard === 'string') {
    return shortened(override, here, report);
  } else if (typeof override === typeof standard) {
    return override;
  }
  report(here, nameOf(standard));
  return standard;
}

/** The entries of an object that can be read: one of the page may do anything when it is read. */
export function readable(fields: Fields, path: string, report: ReportProblem): Fields {
  const read: Fields = {};
  for (const key of Object.keys(fields)) {
    try {
      // A field may be called `__proto__`.
      Object.defineProperty(read, key, {value: fields[key], enumerable: true, configurable: true});
    } catch {
      report(path ? `${path}.${key}` : key, 'something that can be read');
    }
  }
  return read;
}

function mergeFields(standard: Fields, override: Fields, path: string, report: ReportProblem): Fields {
  const merged: Fields = {...standard};
  const given = readable(override, path, report);
  for (const key of Object.keys(given)) {
    const inner = path ? `${path}.${key}` : key;
    if (Object.hasOwn(standard, key)) merged[key] = merge(standard[key], given[key], inner, report);
    // Only editors read which schema it is.
    else if (inner !== '$schema') report(inner, `one of ${Object.keys(standard).join(', ')}`);
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
  if (typeof text === 'string') return {id, text: shortened(text, path, report)};
  report(path, 'text, or an object with text');
  return undefined;
}

/** A claim, or the place of one that has no words of ours. */
const isStatement = (value: unknown): value is ClinicStatement =>
  isClaim(value) || (isFields(value) && 'id' in value && 'text' in value);

/** The value that `null` leaves: nothing to read, in the shape that the widget expects. */
function emptied(standard: unknown): unknown {
  if (isStatement(standard)) return {id: standard.id, text: ''};
  if (Array.isArray(standard)) return [];
  if (isFields(standard))
    return Object.fromEntries(Object.entries(standard).map(([key, inner]) => [key, emptied(inner)]));
  return typeof standard === 'string' ? '' : undefined;
}

/** All that an item of a list may hold: what one of ours leaves out, the clinic's may have. */
export function shapeOf(items: readonly unknown[]): unknown {
  const [first] = items;
  return isFields(first) && !isStatement(first) ? Object.assign({}, ...items) : first;
}

/** A shape without its words, so that a clinic's item never inherits ours; a claim is called after its place. */
function blank(shape: unknown, path: string): unknown {
  if (isStatement(shape)) return {...shape, id: path ? `own:${path}` : shape.id, text: ''};
  if (Array.isArray(shape)) return shape.slice(0, 1).map((item) => blank(item, path));
  if (isFields(shape))
    return Object.fromEntries(
      Object.entries(shape).map(([key, value]) => [key, blank(value, path && `${path}.${key}`)]),
    );
  return typeof shape === 'string' ? '' : shape;
}
