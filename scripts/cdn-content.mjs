// Lightens content for the script-tag build: evidence goes into the chunk that "How do we know?" loads. Translations
// become files found by name, so that no list of hundreds need be sent.
import {readFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';
import ts from 'typescript';
import {
  claimTableCode,
  distinctNames,
  everydayNamesCode,
  namesInScriptCode,
  sourcesCode,
} from './cdn-tables.mjs';
import {catalogueCode} from './cdn-lazy-imports.mjs';
import {contentFiles, eachCall, groupOf, messageId} from './language/messages.mjs';
import {pageCheckCode, pageCheckWords} from './cdn-page-check.mjs';
import {wordFiles, wordPath} from './language/word-files.mjs';
import {readUnits, targetLocales} from './language/xliff.mjs';
import {filesIn, hashInName, inRoot} from './project.mjs';

const read = (path) => tsImport(`../src/${path}`, import.meta.url);
const {sources: allSources} = await read('evidence/sources.ts');
const {everydayNames, everydayNamesIn} = await read('widgets/routine-checker/everyday-names.ts');
const {ingredients} = await read('widgets/routine-checker/ingredients.ts');
const {normalise} = await read('widgets/routine-checker/routine-checker-match.logic.ts');

/** Without those that are compared alike. */
const distinct = (names) => distinctNames(names, ingredients, normalise);

const checker = 'widgets/routine-checker';
/** The checker's names in scripts of their own, as code, by the modules of src/ that hold them. */
export const namesInScripts = {};
for (const file of filesIn(inRoot('src', checker)).filter((one) => /^names-\w+\/index\.ts$/.test(one))) {
  const {names} = await read(`${checker}/${file}`);
  namesInScripts[`${checker}/${file.replace('.ts', '')}`] = namesInScriptCode(
    distinct(everydayNamesIn(names)),
    ingredients,
  );
}

/** Every claim's evidence, by the claim's id. */
function readEvidence() {
  const evidence = {};
  for (const file of contentFiles()) {
    eachCall(readFileSync(inRoot('src', file), 'utf8'), ['claim'], (_, args) => {
      const [id, , reviewed, grade, ...sources] = args;
      if (![id, reviewed, grade, ...sources].every((one) => one && ts.isStringLiteralLike(one))) {
        throw new Error(`${file}: write the id, grade and sources of a claim as literals: ${id?.getText()}`);
      }
      if (evidence[id.text]) throw new Error(`${file}: two claims are called ${id.text}`);
      evidence[id.text] = {
        grade: grade.text,
        reviewed: reviewed.text,
        sources: sources.map((source) => source.text),
      };
    });
  }
  return evidence;
}

/** The ids of the messages of each group. */
function messagesByGroup() {
  const ids = {};
  for (const file of contentFiles())
    eachCall(readFileSync(inRoot('src', file), 'utf8'), ['msg'], (_, [, options]) =>
      (ids[groupOf(file)] ??= new Set()).add(messageId(options).text),
    );
  return ids;
}

/** Words nested by the dots of their ids, as code: a twelfth less to send than with each id in full. */
function nestedWords(units) {
  const words = {};
  // Where one id begins another, the shorter comes first, and the longer keeps its end undivided.
  for (const {id, target} of units.toSorted((one, other) => one.id.length - other.id.length)) {
    let inside = words;
    let rest = id;
    for (const name of id.split('.').slice(0, -1)) {
      if (typeof inside[name] === 'string') break;
      inside = inside[name] ??= {};
      rest = rest.slice(name.length + 1);
    }
    inside[rest] = target;
  }
  const key = (name) => (/^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name));
  const code = (value) =>
    typeof value === 'string'
      ? JSON.stringify(value)
      : `{${Object.entries(value).map(([name, inside]) => `${key(name)}:${code(inside)}`)}}`;
  return code(words);
}

/**
 * The translations by path inside of cdn/, the folder that they are in, named after what they say, and which message
 * groups each file holds.
 */
export async function localeFiles() {
  const groups = await wordFiles();
  const ids = messagesByGroup();
  const words = new Map();
  for (const language of targetLocales) {
    const units = readUnits(language).filter(({source, target}) => target && target !== source);
    for (const [file, wanted] of Object.entries(groups)) {
      const own = units.filter(({id}) => wanted.some((group) => ids[group]?.has(id)));
      words.set(wordPath(language, file), `export default ${nestedWords(own)}`);
    }
    words.set(wordPath(language, pageCheckWords), pageCheckCode(language));
  }
  const folder = `chunks/locales-${hashInName(JSON.stringify([...words]))}`;
  return {folder, groups, files: new Map([...words].map(([path, code]) => [`${folder}/${path}`, code]))};
}

/**
 * A bundler plugin.
 * @param {Record<string, string[]>} groups the message groups that each file of words holds
 */
export function contentOnDemand(groups) {
  const table = readEvidence();
  const named = new Set(Object.values(table).flatMap(({sources}) => sources));
  const sources = Object.fromEntries(Object.entries(allSources).filter(([id]) => named.has(id)));
  const tables = {
    'evidence/claim-table': claimTableCode(table, sources),
    'evidence/sources': sourcesCode(sources),
    [`${checker}/everyday-names`]: everydayNamesCode(distinct(everydayNames), ingredients),
    ...namesInScripts,
  };
  return {
    name: 'content-on-demand',
    load(id) {
      const path = id.replaceAll('\\', '/');
      const code = tables[/\/src\/(.+)\.ts$/.exec(path)?.[1]];
      if (code) return {code, moduleType: 'js'};
      if (path.endsWith('/src/language/generated/catalogues.ts'))
        return {code: catalogueCode(groups), moduleType: 'js'};
      // Tables are for the npm modules.
      if (path.endsWith('/src/language/word-tables.ts'))
        return {code: 'export const prefetchTables = () => {};', moduleType: 'js'};
      return null;
    },
    transform(code, id) {
      if (!/\.content\.ts(\?|$)/.test(id)) return null;
      const edits = [];
      eachCall(code, ['claim'], (_, args) => edits.push([args[1].getEnd(), args.at(-1).getEnd()]));
      edits.sort(([a], [b]) => b - a);
      return {
        code: edits.reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), code),
        map: null,
      };
    },
  };
}
