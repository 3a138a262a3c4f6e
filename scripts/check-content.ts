// Holds every word that a patient may read against the rules of evidence and of plain speech.
import {readFileSync} from 'node:fs';
import {isClaim, type Claim} from '../src/evidence/claim.js';
import {jurisdictions} from '../src/evidence/jurisdictions.js';
import {leadTimes} from '../src/evidence/lead-times.js';
import {restartTimes} from '../src/evidence/restart-times.js';
import {incompleteness} from '../src/evidence/source.js';
import {sources, type SourceId} from '../src/evidence/sources.js';
import {claimProblems, forbiddenWord, sourceProblems} from './content-rules.js';
import {contentFiles} from './language/messages.mjs';
import {inRoot} from './project.mjs';
import {contents} from './words/contents.js';

const problems: string[] = [];
const problem = (where: string, what: string) => problems.push(`${where}: ${what}`);

const claims = new Map<string, Claim>();
const used = new Set<SourceId>();
let words = 0;

function walk(value: unknown, where: string): void {
  if (typeof value === 'string') {
    words += value.split(/\s+/).length;
    const found = forbiddenWord(value);
    if (found) problem(where, `says "${found}"`);
    return;
  }
  if (isClaim(value)) {
    const other = claims.get(value.id);
    if (other && other.text !== value.text) problem(value.id, 'is the id of two different claims');
    claims.set(value.id, value);
    value.sources.forEach((id) => used.add(id));
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) walk(inner, where ? `${where}.${key}` : key);
  }
}

for await (const [file, content] of contents()) walk(content, file);
for (const file of contentFiles()) {
  const ids = readFileSync(inRoot('src', file), 'utf8').matchAll(/\bid: '([^']+)'/g);
  for (const [, id] of ids)
    if (!/^[a-z][\w-]*(\.[\w-]+)+$/.test(id!)) problem(file, `message id "${id}" is not widget.place`);
}
for (const claim of claims.values()) claimProblems(claim).forEach((what) => problem(claim.id, what));
const times = [
  ...Object.entries(leadTimes).map(([id, time]) => [`lead time ${id}`, time] as const),
  ...Object.entries(restartTimes).map(([id, time]) => [`waiting time ${id}`, time] as const),
];
for (const [id, {sources: ids, shortest, longest, days}] of times) {
  sourceProblems(ids).forEach((what) => problem(id, what));
  ids.forEach((source) => used.add(source));
  if (shortest !== undefined && longest !== undefined && shortest > longest) problem(id, 'runs backwards');
  if (days < 0) problem(id, 'is negative');
}
for (const rules of Object.values(jurisdictions))
  for (const rule of Object.values(rules) as (true | {readonly sources: readonly SourceId[]})[])
    if (rule !== true) rule.sources.forEach((id) => used.add(id));
for (const [id, source] of Object.entries(sources)) {
  incompleteness(source).forEach((what) => problem(id, what));
  if (!used.has(id as SourceId)) problem(id, 'is a source that nothing rests on');
}
if (!claims.size) problem('content', 'holds no claims: nothing was checked');

for (const line of problems) console.error(`✗ ${line}`);
console.log(`${claims.size} claims, ${used.size} sources, ${words} words`);
process.exitCode = problems.length ? 1 : 0;
