// Makes src/language/generated/ from xliff/: one module for each language and content module, so that a page pays for
// its own language and its own widgets only.
//   npm run build:locales [-- --check]
import {existsSync} from 'node:fs';
import {filesIn, inRoot, writeOrCheck} from '../project.mjs';
import {readMessages} from './messages.mjs';
import {readUnits, targetLocales} from './xliff.mjs';

const folder = 'src/language/generated';
const messages = readMessages();
const groups = [...new Set([...messages.values()].flatMap(({groups: all}) => [...all]))].sort();
const header = '// Generated from xliff/ by npm run build:locales.\n';

/** @type {Map<string, string>} */
const files = new Map();
const lines = [];
for (const language of targetLocales) {
  const translated = new Map(readUnits(language).map(({id, target}) => [id, target]));
  const inLanguage = [];
  for (const group of groups) {
    const words = {};
    for (const [id, message] of messages) {
      const target = translated.get(id);
      // Texts that are the same as in the source need not be sent.
      if (message.groups.has(group) && target && target !== message.source) words[id] = target;
    }
    if (Object.keys(words).length === 0) continue;
    files.set(`${language}/${group}.ts`, `${header}export default ${JSON.stringify(words, null, 2)};\n`);
    inLanguage.push(`    '${group}': () => import('./${language}/${group}.js'),`);
  }
  lines.push(`  '${language}': {`, ...inLanguage, '  },');
}
files.set(
  'catalogues.ts',
  `${header}
/** Messages by id, or nested by its parts. */
export type Catalogue = {readonly [name: string]: string | Catalogue};

const files: Readonly<Record<string, Readonly<Record<string, () => Promise<{default: Catalogue}>>>>> = {
${lines.join('\n')}
};

/** Which file holds a message group where those of \`wanted\` are wanted. Here each is a file; the builds have fewer. */
export const fileOf = (group: string, _wanted: readonly string[]): string => group;

/** The words of a message group in one language: none where it is as the source, null where they were left out. */
export const loadCatalogue = async (language: string, group: string): Promise<Catalogue | null | undefined> =>
  (await files[language]?.[group]?.())?.default;
`,
);

const existing = existsSync(inRoot(folder)) ? filesIn(inRoot(folder)) : [];
const paths = new Set([...files.keys(), ...existing]);
writeOrCheck(
  Object.fromEntries([...paths].map((path) => [`${folder}/${path}`, files.get(path)])),
  'npm run build:locales',
);
console.log(
  `${targetLocales.length} languages, ${messages.size} messages in ${groups.length} modules, ${files.size} files`,
);
