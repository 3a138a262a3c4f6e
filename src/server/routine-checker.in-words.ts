import {today} from '../calendar/dates.js';
import type {IngredientId} from '../widgets/routine-checker/ingredients.js';
import {plannedTimes} from '../evidence/planned-times.js';
import {furtherContent, type CheckerContent} from '../widgets/routine-checker/plan/plan.content.js';
import {rowText} from '../widgets/routine-checker/plan/plan.text.js';
import {check, groups, type Group, type Row} from '../widgets/routine-checker/routine-checker.logic.js';
import {entry, list, markup, paragraph, section, type Printable} from './markup.js';
import {levelOf, type InWords, type Told} from './told.js';

/** The plan of somebody who has every product that the checker knows, and no date. */
export function routineCheckerInWords(told: Told<CheckerContent>): InWords {
  const {words, locale, times: ownTimes} = told.context;
  const {names, groups: headings, result, needled} = words;
  const everything = (Object.keys(names) as IngredientId[])
    .filter((id) => names[id])
    .map((id) => ({ingredient: id, text: names[id], verdict: 'ingredient' as const}));
  const checked = check(everything, {date: '', today: today(), times: plannedTimes(ownTimes)});
  const askPrescriber = words.advice.prescribed.detail.text;
  const isToAsk = ({advice}: Row) => words.advice[advice].detail.text === askPrescriber;

  const writeRow = (row: Row, at: number, rows: readonly Row[]): Printable => {
    const {title, names: named, detail, why, before, after, afterwards} = rowText(row, words, locale);
    // A reason that several lines share stands with the last of them.
    const isSaidBelow = rows.slice(at + 1).some((later) => rowText(later, words, locale).why === why);
    const spans = [
      [before, detail],
      [after, afterwards],
    ].map(([figure, text]) => [markup`<dt>${figure}</dt>`, markup`<dd>${text}</dd>`]);
    return [
      entry(title, named !== title && named, !row.before && !isToAsk(row) && detail),
      row.before && markup`<dl>${spans}</dl>`,
      !isSaidBelow && paragraph(why),
    ];
  };

  const writeGroup = (group: Group): Printable => {
    const {heading, intro} = headings[group];
    const rows = checked[group];
    return section(
      levelOf(told) + 1,
      heading,
      paragraph(intro),
      group === 'pause' && paragraph(result.prescribed, result.ifToldToKeep),
      rows.some(isToAsk) && paragraph(askPrescriber),
      list(rows.map(writeRow)),
      group === 'pause' && paragraph(needled.text && entry(result.needled, needled.text)),
    );
  };

  return {
    // The opening sentence asks for what cannot be entered here.
    summary: groups
      .map((group) => headings[group].heading)
      .filter(Boolean)
      .join(' · '),
    body: [groups.map(writeGroup), paragraph(result.noVerdict)],
    closing: result.closing,
    standardClosing: () => furtherContent().result.closing,
  };
}
