// Holds every translation against the source: none missing, stale or left over, no placeholder lost, every plural form.
//   npm run check:translations
import {readMessages} from './messages.mjs';
import {readNotes} from './notes.mjs';
import {translationProblems} from './rules.mjs';
import {readUnits, targetLocales} from './xliff.mjs';

const messages = readMessages();
const notes = readNotes();
let count = 0;
let untranslated = 0;
for (const language of targetLocales) {
  const units = readUnits(language);
  untranslated += units.filter(({state}) => state === 'new').length;
  const problems = translationProblems(language, messages, units, notes);
  count += problems.length;
  for (const line of problems.slice(0, 20)) console.error(`✗ ${language} ${line}`);
  if (problems.length > 20) console.error(`✗ ${language} and ${problems.length - 20} more`);
}
console.log(
  `${targetLocales.length} languages, ${messages.size} messages: ${count || 'no'} problems, ${untranslated || 'none'} still in English`,
);
process.exitCode = count ? 1 : 0;
