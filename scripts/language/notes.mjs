// Notes for translators on each message: where it stands, what kind of text it is, and what its placeholders hold.
import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {inRoot} from '../project.mjs';
import {contentFiles, groupOf, messageId} from './messages.mjs';

const values = {
  age: 'an age in years, a number',
  count: 'how many there are, a number',
  date: 'a date, written by the browser in this language',
  end: 'the number of a day',
  from: 'the least of a range: a number alone, or a length of time where it stands by itself',
  known: 'how many were recognised, a number',
  length: 'a length, such as “1.5 mm”',
  men: 'a length for men, such as “1.17 mm”',
  month: 'a month and year, such as “November 2026”',
  most: 'the number of a day',
  n: 'a number',
  name: 'the name of a person',
  only: 'a length of time, such as “1 day”',
  pair: 'the number of a pair of pictures',
  place: 'a part of the face, as it is called elsewhere in this file',
  reach: 'how deep, as it is called elsewhere in this file',
  slide: 'the number of the slide',
  stage: 'a stage of healing, as it is called elsewhere in this file',
  sunscreen: 'a length of time, such as “1 day”',
  thing: 'the name of a product or ingredient',
  things: 'names, joined by commas',
  time: 'a length of time, such as “7 days”',
  to: 'the most of a range, such as “14 days”',
  total: 'how many there are, a number',
  unknown: 'how many were not recognised, a number',
  women: 'a length for women, such as “0.86 mm”',
  written: 'what a patient typed',
  zone: 'a part of the face, as it is called elsewhere in this file',
};

const valueOf = (name) =>
  values[name] ??
  (/(Before|After)Range$/.test(name)
    ? 'a range of days, such as “1–14 days”'
    : /(Before|After)$/.test(name)
      ? 'a length of time, such as “7 days”'
      : /^(before|after)$/.test(name)
        ? 'a number from 0 to 100'
        : undefined);

const plain = (comment) =>
  comment
    .replace(/^\/\*\*?|\*\/$|^\/\//g, '')
    .replace(/\n\s*\*/g, ' ')
    .replace(/`/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The comment right before the nearest property or statement around a call that has one, within its function. */
function commentAbove(node, code) {
  for (let up = node; up && !ts.isSourceFile(up); up = up.parent) {
    if (!ts.isPropertyAssignment(up) && !ts.isVariableStatement(up) && !ts.isFunctionDeclaration(up))
      continue;
    const [last] = (ts.getLeadingCommentRanges(code, up.getFullStart()) ?? []).slice(-1);
    if (last) return plain(code.slice(last.pos, last.end));
    if (ts.isFunctionDeclaration(up)) return '';
  }
  return '';
}

/** Whether the words are a statement of fact: the second argument of `claim`. */
const gradeOf = ({parent}) =>
  ts.isCallExpression(parent) && parent.expression.getText() === 'claim'
    ? parent.arguments[3]?.text
    : undefined;

/**
 * A note by id for every message.
 * @returns {Map<string, string>}
 */
export function readNotes() {
  const notes = new Map();
  for (const file of contentFiles()) {
    const code = readFileSync(inRoot('src', file), 'utf8');
    const visit = (node) => {
      if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
        const {text: id} = messageId(node.arguments[1]);
        if (!notes.has(id)) notes.set(id, noteFor(file, node, code));
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true));
  }
  return notes;
}

function noteFor(file, node, code) {
  const source = node.arguments[0].text;
  const grade = gradeOf(node);
  const names = [...new Set([...source.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))];
  const without = names.filter((name) => !valueOf(name));
  if (without.length)
    throw new Error(`${file}: say in scripts/language/notes.mjs what {${without[0]}} holds`);
  return [
    `In ${groupOf(file)}.`,
    commentAbove(node, code),
    grade && 'A statement of fact: keep what it claims and how surely, and add nothing.',
    names.length > 0 && `${names.map((name) => `{${name}} is ${valueOf(name)}`).join('; ')}.`,
    /\n-/.test(source) && 'Lines that begin with a hyphen are a list: keep them.',
  ]
    .filter(Boolean)
    .join(' ');
}
