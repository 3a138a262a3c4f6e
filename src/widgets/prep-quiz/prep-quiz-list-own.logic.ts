import {groups, type Group, type ItemId} from './prep-quiz-list.logic.js';
import type {OwnQuestion, PrepQuizListContent} from './prep-quiz-list.content.js';
import {questions, type Question, type QuestionId} from './prep-quiz.logic.js';
import {optionLabel} from './prep-quiz.text.js';

/* A clinic's changes to the quiz: which of our questions it leaves, and what it asks itself. */

/** The quiz as a clinic has it. */
export interface OwnQuiz {
  readonly questions: readonly Question[];
  /** Its words, with those of the clinic's own questions among ours. */
  readonly content: PrepQuizListContent;
  /** Items that the clinic's own questions can put on the list. */
  readonly items: Readonly<Record<Group, readonly string[]>>;
}

const hasGroup = (group: string): group is Group => (groups as readonly string[]).includes(group);

/** Ours without those that were emptied, and without what hangs on an answer that nobody can give then. */
function questionsLeft(content: PrepQuizListContent): Question[] {
  const left: Question[] = [];
  for (const {shownWhen, ...question} of questions) {
    const options = question.options.filter((option) => optionLabel(content, question.id, option));
    if (!content.questions[question.id].title || !(options.length || question.kind === 'date')) continue;
    const parent = left.find(({id}) => id === shownWhen?.question);
    if (shownWhen && !shownWhen.includes.some((option) => parent?.options.includes(option))) continue;
    left.push({...question, options, ...(parent && shownWhen && {shownWhen})});
  }
  return left;
}

/** "Yes" says nothing by itself on a list. */
const isBare = (label: string): boolean => label.length < 13 && label.trim().split(/\s+/).length < 3;

/** `report` is told of what cannot be used in the clinic's own questions. */
export function ownQuiz(
  content: PrepQuizListContent,
  report: (path: string, expected: string) => void,
): OwnQuiz {
  const left = questionsLeft(content);
  const isAsked = ({question, options}: OwnQuestion) => question && options.some(({label}) => label);
  if (!content.own.some(isAsked))
    return {questions: left, content, items: {callFirst: [], tellClinic: [], doBefore: []}};

  const items: Record<Group, string[]> = {callFirst: [], tellClinic: [], doBefore: []};
  const words: Record<string, PrepQuizListContent['questions'][QuestionId]> = {...content.questions};
  const results: Record<string, PrepQuizListContent['results'][ItemId]> = {...content.results};
  const topics: Record<string, string> = {...content.topics};
  const asked = content.own.flatMap((given, at): Question[] => {
    if (!isAsked(given)) return [];
    const {question, hint, several, options} = given;
    const id = `own-${at}` as QuestionId;
    const labels: Record<string, string> = {};
    options.forEach(({label, group, text}, i) => {
      const option = `${id}-${i}`;
      if (!label) return;
      labels[option] = label;
      if (!group) return;
      if (!hasGroup(group)) report(`own[${at}].options[${i}].group`, `one of ${groups.join(', ')}`);
      // Where it does not say which: the clinic is told, and decides.
      items[hasGroup(group) ? group : 'tellClinic'].push(option);
      results[option] = {
        title: !several && isBare(label) ? `${question} ${label}` : label,
        detail: {id: `prepQuiz.${option}`, text},
        why: {id: `prepQuiz.${option}.why`, text: content.ownWords},
      };
    });
    words[id] = {title: question, hint, options: labels} as (typeof words)[string];
    // Named within a sentence.
    topics[id] = question.replace(/[?？؟]\s*$/, '');
    const offered = [...Object.keys(labels), ...(several ? ['none'] : []), 'skip'];
    return [
      {
        id,
        kind: several ? 'multiple' : 'single',
        options: offered.filter((option) => labels[option] || content.options[option as 'skip']),
      },
    ];
  });
  const date = left.filter(({kind}) => kind === 'date');
  return {
    questions: [...left.filter(({kind}) => kind !== 'date'), ...asked, ...date],
    content: {
      ...content,
      questions: words as PrepQuizListContent['questions'],
      results: results as PrepQuizListContent['results'],
      topics: topics as PrepQuizListContent['topics'],
    },
    items,
  };
}
