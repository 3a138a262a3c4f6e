/*
 * Holds the English words against what a patient can read: sentences, school grade, odd English, "we found no study",
 * facts that are said twice. Figures stand in budgets.json: `now` is a ceiling that only falls, `target` where it goes.
 *   npm run check:words [-- --write]   lowers the ceilings to what is there; they are never raised
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {inRoot} from '../project.mjs';
import {longSentences, longestSentence, schoolGrade} from './readability.js';
import {readTexts, type Text} from './read-content.js';
import {foundNo, oddities} from './wording.js';
import {topics, topicsIn} from './topics.js';

export interface Budget {
  now: number;
  readonly target: number;
}
type Figures = Record<string, Budget>;
interface Budgets {
  readonly product: Figures;
  readonly widgets: Record<string, Figures>;
}

const path = inRoot('scripts/words/budgets.json');
const budgets = JSON.parse(readFileSync(path, 'utf8')) as Budgets;
const lowering = process.argv.includes('--write');
const problems: string[] = [];

/** A figure over its ceiling is a problem; one below it lowers the ceiling. */
function hold(
  where: string,
  figures: Figures,
  name: string,
  value: number,
  list: readonly string[] = [],
): void {
  const budget = figures[name];
  if (!budget) return void problems.push(`${where}: budgets.json names no "${name}"`);
  if (value > budget.now) {
    problems.push(`${where}: ${name} ${value}, at most ${budget.now}`);
    problems.push(...list.map((line) => `    ${line}`));
  } else if (lowering) budget.now = Math.max(value, Math.min(budget.now, budget.target));
  else if (
    value < budget.now &&
    budget.now > budget.target &&
    value <= Math.max(budget.target, budget.now * 0.9)
  )
    problems.push(
      `${where}: ${name} is down to ${value}: npm run check:words -- --write, so that it stays there`,
    );
}

/** Facts that a widget says in words of its own, though they are said once for all. */
const retold = (texts: readonly Text[]): string[] =>
  texts.flatMap(({file, text, isShared}) =>
    (isShared ? [] : topicsIn(text)).map(
      (name) => `${name} (use ${topics[name]!.use}): ${file}: ${text.slice(0, 90)}`,
    ),
  );

/** The same topic with two grades or two numbers where it is said for all. */
function contradictions(texts: readonly Text[]): string[] {
  return Object.entries(topics).flatMap(([name, {says, number}]) => {
    const shared = texts.filter(({widget, text}) => widget === 'evidence' && says.test(text));
    const grades = new Set(shared.flatMap(({grade}) => grade ?? []));
    const numbers = new Set(number ? texts.flatMap(({text}) => number.exec(text)?.[1] ?? []) : []);
    return [
      ...(shared.length === 0 ? [`${name}: is said nowhere in src/evidence/`] : []),
      ...(grades.size > 1 ? [`${name}: has the grades ${[...grades].join(', ')}`] : []),
      ...(numbers.size > 1 ? [`${name}: has the numbers ${[...numbers].join(', ')}`] : []),
    ];
  });
}

const texts = await readTexts();
const widgets = Object.keys(budgets.widgets);
const rows: Record<string, Record<string, number>> = {};
for (const widget of widgets) {
  const own = texts.filter((one) => one.widget === widget);
  const figures = budgets.widgets[widget]!;
  const long = own.flatMap(({text}) => longSentences(text));
  const odd = own.flatMap(({text}) => oddities(text));
  const told = widget === 'evidence' ? [] : retold(own);
  const grade = schoolGrade(own.map(({text}) => text));
  rows[widget] = {'long sentences': long.length, grade, 'odd English': odd.length, 'told again': told.length};
  hold(widget, figures, 'long sentences', long.length, long);
  hold(widget, figures, 'grade', grade);
  hold(widget, figures, 'odd English', odd.length, odd);
  hold(widget, figures, 'told again', told.length, told);
}
for (const {widget} of texts)
  if (!widgets.includes(widget) && !['element', 'handout'].includes(widget))
    problems.push(`${widget}: is missing in budgets.json`);
const withoutStudy = texts.filter(({text}) => foundNo.test(text)).map(({text}) => text);
hold('the product', budgets.product, 'found no', withoutStudy.length, withoutStudy);
const contradicted = contradictions(texts);
hold('the product', budgets.product, 'contradictions', contradicted.length, contradicted);

console.table(rows);
console.log(
  `"found no" ${withoutStudy.length}, contradictions ${contradicted.length}; sentences of more than ${longestSentence} words are long`,
);
for (const line of [...new Set(problems)]) console.error(line.startsWith(' ') ? line : `✗ ${line}`);
if (lowering) writeFileSync(path, `${JSON.stringify(budgets, null, 2)}\n`);
process.exitCode = problems.length ? 1 : 0;
