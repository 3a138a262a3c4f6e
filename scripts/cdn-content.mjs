// Lightens content for the script-tag build: evidence goes into the chunk that "How do we know?" loads. Translations
// become one small file for each language and content module, found by name, so that no list of hundreds of files need
// be sent.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {catalogueCode} from './cdn-lazy-imports.mjs';
import {contentFiles, eachCall, groupOf, messageId} from './language/messages.mjs';
import {readUnits, targetLocales} from './language/xliff.mjs';
import {inRoot} from './project.mjs';

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
 * The translations by path inside of cdn/, the folder that they are in, named after what they say, and which content
 * modules have words of their own in which language.
 */
export function localeFiles() {
  const words = new Map();
  const available = {};
  for (const language of targetLocales) {
    const units = new Map(readUnits(language).map((unit) => [unit.id, unit]));
    const groups = contentFiles().map((file) => {
      const translated = {};
      eachCall(readFileSync(inRoot('src', file), 'utf8'), ['msg'], (_, [, options]) => {
        const {text: id} = messageId(options);
        const {source, target} = units.get(id) ?? {};
        if (target && target !== source) translated[id] = target;
      });
      return [groupOf(file), translated];
    });
    const spoken = groups.filter(([, translated]) => Object.keys(translated).length > 0);
    available[language] = spoken.length === groups.length || spoken.map(([group]) => group);
    for (const [group, translated] of spoken)
      words.set(`${language}/${group}.js`, `export default ${JSON.stringify(translated)}`);
  }
  const hash = createHash('sha256')
    .update(JSON.stringify([...words]))
    .digest('base64url')
    .slice(0, 8);
  const folder = `chunks/locales-${hash}`;
  return {folder, available, files: new Map([...words].map(([path, code]) => [`${folder}/${path}`, code]))};
}

/**
 * A bundler plugin.
 * @param {Record<string, true | string[]>} available which content modules have words in which language
 */
export function contentOnDemand(available) {
  const table = readEvidence();
  return {
    name: 'content-on-demand',
    load(id) {
      const path = id.replaceAll('\\', '/');
      if (path.endsWith('/src/evidence/claim-table.ts'))
        return {code: `export const claimTable = ${JSON.stringify(table)}`, moduleType: 'js'};
      if (path.endsWith('/src/language/generated/catalogues.ts'))
        return {code: catalogueCode(available), moduleType: 'js'};
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
