// Lightens content for the script-tag build: evidence goes into the chunk that "How do we know?" loads, and the long
// ids of messages and claims, which people read in the source, become short ones. Translations become one small file
// for each language and content module, found by name, so that no list of hundreds of files need be sent.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {contentFiles, eachCall, groupOf, messageId} from './language/messages.mjs';
import {readUnits, targetLocales} from './language/xliff.mjs';
import {inRoot} from './project.mjs';

/** Every claim's evidence, and every id with the short one that stands for it. */
function readContent() {
  const evidence = new Map();
  const ids = new Set();
  for (const file of contentFiles()) {
    eachCall(readFileSync(inRoot('src', file), 'utf8'), ['msg', 'claim'], (name, args) => {
      if (name === 'msg') {
        ids.add(messageId(args[1]).text);
        return;
      }
      const [id, , reviewed, grade, ...sources] = args;
      if (![id, reviewed, grade, ...sources].every((one) => one && ts.isStringLiteralLike(one))) {
        throw new Error(`${file}: write the id, grade and sources of a claim as literals: ${id?.getText()}`);
      }
      if (evidence.has(id.text)) throw new Error(`${file}: two claims are called ${id.text}`);
      ids.add(id.text);
      evidence.set(id.text, {
        grade: grade.text,
        reviewed: reviewed.text,
        sources: sources.map((source) => source.text),
      });
    });
  }
  const short = new Map([...ids].sort().map((id, index) => [id, index.toString(36)]));
  return {evidence, short};
}

/** The translations by path, with short ids, and the folder that they are in, named after what they say. */
function localeFiles(short) {
  const files = new Map();
  for (const language of targetLocales) {
    const units = new Map(readUnits(language).map((unit) => [unit.id, unit]));
    for (const file of contentFiles()) {
      const words = {};
      eachCall(readFileSync(inRoot('src', file), 'utf8'), ['msg'], (_, [, options]) => {
        const {text: id} = messageId(options);
        const {source, target} = units.get(id) ?? {};
        if (target && target !== source) words[short.get(id)] = target;
      });
      files.set(`${language}/${groupOf(file)}.js`, `export default ${JSON.stringify(words)}`);
    }
  }
  const hash = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('base64url')
    .slice(0, 8);
  return {files, folder: `locales-${hash}`};
}

/** A bundler plugin. */
export function contentOnDemand() {
  const {evidence, short} = readContent();
  const locales = localeFiles(short);
  const table = Object.fromEntries([...evidence].map(([id, entry]) => [short.get(id), entry]));
  return {
    name: 'content-on-demand',
    load(id) {
      const path = id.replaceAll('\\', '/');
      if (path.endsWith('/src/evidence/claim-table.ts'))
        return {code: `export const claimTable = ${JSON.stringify(table)}`, moduleType: 'js'};
      if (path.endsWith('/src/language/generated/catalogues.ts')) {
        // A browser remembers a failed address, so the second try needs another. Not where hashes are checked: what
        // has passed is there, and what has not is not to come by another name.
        const code = `export const loadCatalogue = async (language, group) => {
          const file = \`${locales.folder}/\${language}/\${group}.js\`;
          const {check} = globalThis.microneedlingWidgets ?? {};
          await check?.(\`chunks/\${file}\`);
          const words = import(\`./\${file}\`);
          return (await (check ? words : words.catch(() => import(\`./\${file}?\${Date.now()}\`)))).default;
        };`;
        return {code, moduleType: 'js'};
      }
      return null;
    },
    generateBundle({format}) {
      // The loader is a bundle of its own, without words.
      if (format !== 'es') return;
      for (const [path, source] of locales.files)
        this.emitFile({type: 'asset', fileName: `chunks/${locales.folder}/${path}`, source});
    },
    transform(code, id) {
      if (!/\.content\.ts$/.test(id)) return null;
      const edits = [];
      eachCall(code, ['msg', 'claim'], (name, args) => {
        const replaced = name === 'msg' ? args[1] : args[0];
        const {text} = name === 'msg' ? messageId(replaced) : replaced;
        edits.push([replaced.getStart(), replaced.getEnd(), JSON.stringify(short.get(text))]);
        if (name === 'claim') edits.push([args[1].getEnd(), args.at(-1).getEnd(), '']);
      });
      edits.sort(([a], [b]) => b - a);
      return {
        code: edits.reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code),
        map: null,
      };
    },
  };
}
