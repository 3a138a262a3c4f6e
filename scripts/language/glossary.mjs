/*
 * The translators' glossary, xliff/glossary.json: complete in every language, no word in a file that it tells to avoid
 * (what is still there is counted, and may only fall), and its table in xliff/glossary.md up to date.
 *   node scripts/language/glossary.mjs [--write]
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {inRoot} from '../project.mjs';
import {glossaryProblems, glossaryTable} from './glossary-rules.mjs';
import {readUnits, targetLocales} from './xliff.mjs';

const path = inRoot('xliff/glossary.json');
const table = inRoot('xliff/glossary.md');
const glossary = JSON.parse(readFileSync(path, 'utf8'));
const writing = process.argv.includes('--write');

const {problems, counts} = glossaryProblems(glossary, targetLocales, (language) => readUnits(language));
if (writing) {
  for (const [entry, count] of counts) entry.now = Math.min(entry.now, count);
  writeFileSync(path, `${JSON.stringify(glossary, null, 2)}\n`);
  writeFileSync(table, glossaryTable(glossary, targetLocales));
} else if (!existsSync(table) || readFileSync(table, 'utf8') !== glossaryTable(glossary, targetLocales))
  problems.push(
    'xliff/glossary.md is not what glossary.json says: node scripts/language/glossary.mjs --write',
  );
for (const line of problems) console.error(`✗ ${line}`);
const left = [...counts.values()].reduce((sum, count) => sum + count, 0);
console.log(`glossary: ${glossary.terms.length} terms, ${left} words left to change`);
process.exitCode = problems.length ? 1 : 0;
