// The rules that every statement keeps, as pure functions.
import type {Claim} from '../src/evidence/claim.js';
import {sources, type SourceId} from '../src/evidence/sources.js';

/** How old a check of a claim against its sources may be. */
export const monthsUntilStale = 24;

/** Promises, fear, verdicts and brands. */
const forbidden =
  /\b(safe|safely|guarante\w*|painless\w*|miracle|anti-ageing|flawless|botox|dysport|you are (not )?suitable|stop taking)\b/i;

/** The first word that no patient may read here, if there is one. */
export const forbiddenWord = (text: string): string | undefined => forbidden.exec(text)?.[0];

function monthsSince(month: string, now: Date): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return now.getFullYear() * 12 + now.getMonth() + 1 - (year * 12 + number);
}

/** Problems of the sources that something names; `basisOf` tells how each is known. */
export function sourceProblems(
  ids: readonly string[],
  basisOf = (id: string) => (sources as Partial<typeof sources>)[id as SourceId]?.basis,
): string[] {
  if (!ids.length) return ['names no source'];
  const unknown = ids.filter((id) => !basisOf(id));
  if (unknown.length) return [`names unknown sources: ${unknown.join(', ')}`];
  return ids.every((id) => basisOf(id) === 'memory') ? ['rests on memory alone'] : [];
}

/** Problems of a claim, in words. */
export function claimProblems({id, text, grade, sources: ids, reviewed}: Claim, now = new Date()): string[] {
  const problems = sourceProblems(ids);
  if (!/^[\w.-]+$/.test(id)) problems.push('is not a plain id');
  if (!text.trim()) problems.push('has no text');
  if (!['A', 'B', 'C', 'D', 'law', 'measured'].includes(grade)) problems.push(`has grade ${String(grade)}`);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(reviewed)) problems.push(`was reviewed at "${reviewed}"`);
  else if (monthsSince(reviewed, now) > monthsUntilStale) problems.push(`was last checked in ${reviewed}`);
  else if (monthsSince(reviewed, now) < 0) problems.push(`says it was checked in ${reviewed}`);
  return problems;
}
