// Every message of the source: its id, its English, and the content module that it stands in.
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import ts from 'typescript';
import {filesIn, inRoot} from '../project.mjs';

const parse = (code) => ts.createSourceFile('content.ts', code, ts.ScriptTarget.ESNext, true);

/**
 * Calls `see` with the name and the arguments of each call of the functions named.
 * @param {string} code
 * @param {readonly string[]} names
 * @param {(name: string, args: readonly ts.Expression[]) => void} see
 */
export function eachCall(code, names, see) {
  const visit = (node) => {
    if (ts.isCallExpression(node) && names.includes(node.expression.getText()))
      see(node.expression.getText(), node.arguments);
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
}

/**
 * The literal in `{id: '…'}`.
 * @returns {ts.StringLiteralLike}
 */
export function messageId(options) {
  const property =
    options &&
    ts.isObjectLiteralExpression(options) &&
    options.properties.find((one) => one.name?.getText() === 'id');
  if (!property || !ts.isStringLiteralLike(property.initializer))
    throw new Error('msg() without a literal id');
  return property.initializer;
}

export const contentFiles = () => filesIn(inRoot('src')).filter((name) => /\.content\.ts$/.test(name));

/** The content module's name, by which its translations are called: `prep-quiz-list`. */
export const groupOf = (file) => basename(file, '.content.ts');

/**
 * All messages by id, in the order of the source, with the content modules that say them.
 * @returns {Map<string, {source: string, groups: Set<string>}>}
 */
export function readMessages() {
  const messages = new Map();
  for (const file of contentFiles()) {
    eachCall(readFileSync(inRoot('src', file), 'utf8'), ['msg'], (_, [source, options]) => {
      const {text: id} = messageId(options);
      if (!ts.isStringLiteralLike(source)) throw new Error(`${file}: ${id} is no plain text`);
      const message = messages.get(id) ?? {source: source.text, groups: new Set()};
      if (message.source !== source.text) throw new Error(`${file}: ${id} says two things`);
      messages.set(id, message);
      message.groups.add(groupOf(file));
    });
  }
  return messages;
}
