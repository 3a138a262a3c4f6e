import {plannedTimes} from '../evidence/planned-times.js';
import type {LeadTime, LeadTimeId} from '../evidence/lead-times.js';
import {listContent, type PrepQuizListContent} from '../widgets/prep-quiz/prep-quiz-list.content.js';
import {
  everybodys,
  groups,
  itemIds,
  type Group,
  type ItemId,
} from '../widgets/prep-quiz/prep-quiz-list.logic.js';
import {itemText} from '../widgets/prep-quiz/prep-quiz-list.text.js';
import {quizOf} from '../widgets/prep-quiz/prep-quiz-list.js';
import type {Question} from '../widgets/prep-quiz/prep-quiz.logic.js';
import {optionLabel} from '../widgets/prep-quiz/prep-quiz.text.js';
import {entry, list, paragraph, section, type Printable} from './markup.js';
import {callLink, levelOf, type InWords, type Told} from './told.js';

/** Lines that depend on somebody's own answers and date. */
const ofAnswers: readonly string[] = ['used-recently', 'look-again', 'skip'];

/** One line of the list, and the question whose answer leads to it: none where it is for everybody. */
interface Line {
  readonly id: ItemId;
  readonly title: string;
  readonly detail: string;
  readonly why: string;
  readonly leadTime?: LeadTime | undefined;
  readonly question?: Question | undefined;
}

/** Everything that can be on the list, each line under the question that decides whether it is true of somebody. */
export function prepQuizInWords(told: Told<PrepQuizListContent>): InWords {
  const {questions, content, items} = quizOf(told.context);
  const {leadTimes} = plannedTimes(told.context.times);

  const linesOf = (group: Group): Line[] =>
    [...itemIds[group], ...(items[group] as ItemId[])].flatMap((id) => {
      const question = questions.find(({options}) => options.includes(id));
      if (ofAnswers.includes(id) || !(question || everybodys.includes(id))) return [];
      const leadTime: LeadTime | undefined = leadTimes[id as LeadTimeId];
      return {id, question, leadTime, ...itemText({id, leadTime}, content, told.context.locale)};
    });
  const lines = {
    callFirst: linesOf('callFirst'),
    tellClinic: linesOf('tellClinic'),
    doBefore: linesOf('doBefore'),
  };
  // As in the widget: the longest first.
  lines.doBefore.sort((a, b) => (b.leadTime?.days ?? 0) - (a.leadTime?.days ?? 0));

  const isOwn = ({id}: Pick<Line, 'id'>) => !(id in told.context.words.results);
  // Of what is asked: the rest hangs on a date.
  const ownTitles = questions.flatMap(({options}) =>
    options.map((option) => told.context.words.results[option as ItemId]?.title),
  );
  /** Where two lines have the same title, the answers tell them apart; a clinic's own stand below their question. */
  const titleOf = ({id, title, question}: Line) => {
    if (question && isOwn({id})) return optionLabel(content, question.id, id);
    return question && ownTitles.filter((one) => one === title).length > 1
      ? [title, optionLabel(content, question.id, id)].join(': ')
      : title;
  };

  /** A further condition: what somebody was told to use is not to be left out unasked. */
  const conditionOf = ({id, question}: Line) =>
    question && (id === 'retinoid' ? optionLabel(content, question.id, id) : '');

  /** A question that is only asked after some answers is about what was asked before it. */
  const asking = (question: Question) =>
    questions.find(({id}) => id === question.shownWhen?.question) ?? question;

  const ageNotes = questions.some(({id}) => id === 'medicines') ? told.context.notes('age').statements : [];
  const reasons = new Set<string>();

  const write = (group: Group): Printable => {
    const {heading, intro} = content.groups[group];
    const isPlan = group === 'doBefore';
    const byQuestion = new Map<Question | undefined, Line[]>();
    for (const line of lines[group]) {
      // Where its words are taken away, there is nothing to do.
      if (isPlan && !line.detail) continue;
      // A plan says itself whom it is for; a clinic's own answer may be a mere "yes".
      const question = line.question && (!isPlan || isOwn(line)) ? asking(line.question) : undefined;
      byQuestion.set(question, [...(byQuestion.get(question) ?? []), line]);
    }
    const ours = [...byQuestion.values()].flat().filter((line) => !isOwn(line));

    // Each reason is given once: what two lines rest on with the second, what more do below them all.
    const restingOn = (reason: string) => ours.filter(({why}) => why === reason);
    const news = [...new Set(ours.map(({why}) => why))].filter((why) => !reasons.has(why));
    const below = news.filter((why) => restingOn(why).length > 2);
    for (const why of news) reasons.add(why);
    const isReasonHere = (line: Line) =>
      isOwn(line) ||
      (news.includes(line.why) && !below.includes(line.why) && restingOn(line.why).at(-1) === line);

    const isSaidAbove = ({id}: Line) => content.shared.includes(content.results[id].detail);
    const block = ([question, some]: [Question | undefined, Line[]]) => {
      const {title = '', hint = ''} = question ? content.questions[question.id] : {};
      return [
        paragraph(title, hint),
        list(
          some.map((line) =>
            entry(
              titleOf(line),
              isPlan && conditionOf(line),
              !isSaidAbove(line) && line.detail,
              isReasonHere(line) && line.why,
            ),
          ),
        ),
      ];
    };
    const blocks = [...byQuestion];
    return section(
      levelOf(told) + 1,
      heading,
      paragraph(intro),
      group === 'callFirst' && [
        paragraph(callLink(told)),
        ageNotes.map(({label, statement}) => paragraph(entry(label, statement.text))),
      ],
      blocks.filter(([, some]) => !some.every(isOwn)).map(block),
      below.map((why) => paragraph(why)),
      blocks.filter(([, some]) => some.every(isOwn)).map(block),
    );
  };

  return {
    summary: content.intro,
    body: [groups.map(write), paragraph(content.noVerdict)],
    closing: content.closing,
    standardClosing: () => listContent().closing,
  };
}
