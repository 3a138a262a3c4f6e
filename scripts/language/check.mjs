// Holds every translation against the source: none missing, stale or left over, no placeholder lost, every plural form.
//   npm run check:translations
import {readMessages} from './messages.mjs';
import {readNotes} from './notes.mjs';
import {translationProblems} from './rules.mjs';
import {readUnits, targetLocales} from './xliff.mjs';

const messages = readMessages();
const notes = readNotes();
let count = 0;
for (const language of targetLocales) {
  const problems = translationProblems(language, messages, readUnits(language), notes);
  count += problems.length;
  for (const line of problems.slice(0, 20)) console.error(`✗ ${language} ${line}`);
  if (problems.length > 20) console.error(`✗ ${language} and ${problems.length - 20} more`);
}
console.log(`${targetLocales.length} languages, ${messages.size} messages: ${count || 'no'} problems`);
process.exitCode = count ? 1 : 0;
