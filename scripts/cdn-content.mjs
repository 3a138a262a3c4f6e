// Lightens content for the script-tag build: evidence goes into the chunk that "How do we know?" loads, and the long
// ids of messages and claims, which people read in the source, become short ones.
import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {filesIn, inRoot} from './project.mjs';

const parse = (code) => ts.createSourceFile('content.ts', code, ts.ScriptTarget.ESNext, true);

/** Calls `see` with each call of the functions named. */
function eachCall(code, names, see) {
  const visit = (node) => {
    if (ts.isCallExpression(node) && names.includes(node.expression.getText()))
      see(node.expression.getText(), node.arguments);
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
}

/** The literal in `{id: '…'}`. */
function messageId(options) {
  const property =
    options &&
    ts.isObjectLiteralExpression(options) &&
    options.properties.find((one) => one.name?.getText() === 'id');
  if (!property || !ts.isStringLiteralLike(property.initializer))
    throw new Error('msg() without a literal id');
  return property.initializer;
}

/** Every claim's evidence, and every id with the short one that stands for it. */
function readContent() {
  const evidence = new Map();
  const ids = new Set();
  for (const file of filesIn(inRoot('src')).filter((name) => /\.content\.ts$/.test(name))) {
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

/** A bundler plugin. */
export function contentOnDemand() {
  const {evidence, short} = readContent();
  const table = Object.fromEntries([...evidence].map(([id, entry]) => [short.get(id), entry]));
  return {
    name: 'content-on-demand',
    load(id) {
      return /\/src\/evidence\/claim-table\.ts$/.test(id.replaceAll('\\', '/'))
        ? {code: `export const claimTable = ${JSON.stringify(table)}`, moduleType: 'js'}
        : null;
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
