// Brings the translators' files up to date with the source:
//   npm run extract
// Translations whose English has changed are kept and marked; the tests fail until they have been looked at.
import {runScript} from '../project.mjs';
import {readNotes} from './notes.mjs';
import {changeUnits, readUnits, targetLocales} from './xliff.mjs';

const before = new Map(
  targetLocales.map((language) => [language, new Map(readUnits(language).map((unit) => [unit.id, unit]))]),
);
runScript('node_modules/@lit/localize-tools/bin/lit-localize.js', 'extract');
const notes = readNotes();
for (const language of targetLocales) {
  const now = new Map(readUnits(language).map(({id, source}) => [id, source]));
  const known = before.get(language);
  changeUnits(language, (id) => {
    const old = known.get(id);
    const note = notes.get(id);
    if (!old?.target) return {note};
    return {note, state: old.source === now.get(id) ? old.state : 'needs-adaptation'};
  });
}
