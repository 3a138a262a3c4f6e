// Lightens content for the script-tag build: evidence goes into the chunk that "How do we know?" loads. Translations
// become files found by name, so that no list of hundreds need be sent.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';
import ts from 'typescript';
import {catalogueCode} from './cdn-lazy-imports.mjs';
import {contentFiles, eachCall, groupOf, messageId} from './language/messages.mjs';
import {wordFiles, wordPath} from './language/word-files.mjs';
import {readUnits, targetLocales} from './language/xliff.mjs';
import {inRoot} from './project.mjs';

const {sources: allSources} = await tsImport('../src/evidence/sources.ts', import.meta.url);

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

/**
 * The sources as a module, one a line, its fields between tabs: without what only those who check the sources read, and
 * without those that no claim names. The names of the fields, eighty times over, would be a tenth of what is loaded.
 */
function sourcesCode(sources) {
  const fields = ['authors', 'year', 'title', 'journal', 'href', 'studied'];
  const lines = Object.entries(sources).map(([id, source]) =>
    [id, ...fields.map((field) => source[field] ?? '')].join('\t').trimEnd(),
  );
  return `export const sources = Object.fromEntries(${JSON.stringify(lines.join('\n'))}.split('\\n').map(line => {
    const [id, ${fields.join(', ')}] = line.split('\\t');
    return [id, {${fields.join(', ')}}];
  }))`;
}

/** The table of claims as a module, one a line: its id, the month where it is not the usual one, its grade, its sources by number. */
function claimTableCode(table, sources) {
  const numbers = Object.keys(sources);
  const months = Object.values(table).map(({reviewed}) => reviewed);
  const usual = months.toSorted().at(months.length >> 1);
  const lines = Object.entries(table).map(([id, {grade, reviewed, sources: ids}]) =>
    [
      id,
      reviewed === usual ? '' : reviewed,
      grade,
      ...ids.map((one) => numbers.indexOf(one).toString(36)),
    ].join(' '),
  );
  return `import {sources} from './sources.js';
  const numbers = Object.keys(sources);
  export const claimTable = Object.fromEntries(${JSON.stringify(lines.join('\n'))}.split('\\n').map(line => {
    const [id, reviewed, grade, ...ids] = line.split(' ');
    return [id, {grade, reviewed: reviewed || '${usual}', sources: ids.map(one => numbers[parseInt(one, 36)])}];
  }))`;
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
      const translated = Object.fromEntries(own.map(({id, target}) => [id, target]));
      words.set(wordPath(language, file), `export default ${JSON.stringify(translated)}`);
    }
  }
  const hash = createHash('sha256')
    .update(JSON.stringify([...words]))
    .digest('base64url')
    .slice(0, 8);
  const folder = `chunks/locales-${hash}`;
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
  return {
    name: 'content-on-demand',
    load(id) {
      const path = id.replaceAll('\\', '/');
      if (path.endsWith('/src/evidence/claim-table.ts'))
        return {code: claimTableCode(table, sources), moduleType: 'js'};
      if (path.endsWith('/src/evidence/sources.ts')) return {code: sourcesCode(sources), moduleType: 'js'};
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
