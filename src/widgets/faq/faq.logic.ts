import {formatDayRange, formatDays} from '../../calendar/date-words.js';
import type {LabelledStatement, Statement} from '../../evidence/claim.js';
import type {JurisdictionTopics} from '../../evidence/jurisdictions.content.js';
import {plannedTimes, type OwnTimes, type PlannedTimes} from '../../evidence/planned-times.js';
import type {RestartTime} from '../../evidence/restart-times.js';
import {fill} from '../../language/fill.js';
import type {QuestionContent} from './faq-answers.content.js';
import type {FaqContent, OwnQuestion} from './faq.content.js';
import {sections, type SectionId} from './faq.sections.js';
import {plainText} from './plain-text.js';

/** One question as it is shown. */
export interface Item extends QuestionContent {
  readonly id: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Said under the title. */
  readonly note?: string;
  readonly items: readonly Item[];
}

/** From this many questions on, sections are folded, and a field to find one in helps. */
export const filterFrom = 9;

/** A question that a clinic emptied is left out, and so is one without an answer. */
export function arrange(
  {sections: titles, questions}: Pick<FaqContent, 'sections' | 'questions'>,
  ownSection?: Section,
): Section[] {
  const ours = Object.entries(sections).map(([id, ids]) => ({
    id,
    title: titles[id as SectionId],
    items: ids.map((question): Item => ({id: question, ...questions[question]})),
  }));
  return [...ours, ...(ownSection ? [ownSection] : [])]
    .map((section) => ({
      ...section,
      items: section.items.filter(({question, answer, limit}) => question && (answer?.text || limit?.text)),
    }))
    .filter(({items}) => items.length);
}

/** A paragraph, or the items of a list. */
export type Block = string | readonly string[];

/** Plain text as its author meant it: a blank line starts a paragraph, lines with a hyphen or a bullet make a list. */
export const blocks = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .flatMap((part): Block[] => {
      const lines = part.split('\n').map((line) => line.trim());
      const first = lines.findIndex((line) => /^[-•*]\s/.test(line));
      return first < 0
        ? [lines.join(' ')]
        : [lines.slice(0, first).join(' '), lines.slice(first).map((line) => line.replace(/^[-•*]\s+/, ''))];
    })
    .filter((block) => block.length);

const nameOf = (id: string, when: string) =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) + when;

/**
 * Replacements of `{name}`: each waiting time as `{makeUpAfter}`, with what the sources say as
 * `{makeUpAfterRange}`.
 */
export function placeholders(
  locale: string,
  {leadTimes, restartTimes}: PlannedTimes = plannedTimes(),
): Record<string, string> {
  const values: Record<string, string> = {};
  // Worked out when a text asks for it: few do.
  const set = (name: string, get: () => string) =>
    Object.defineProperty(values, name, {get, enumerable: true});
  const add = (times: Readonly<Record<string, RestartTime>>, when: string) => {
    for (const [id, {days, shortest = days, longest = days}] of Object.entries(times)) {
      const name = nameOf(id, when);
      set(name, () => formatDays(days, locale));
      set(`${name}Range`, () => formatDayRange(shortest, longest, locale));
    }
  };
  add(leadTimes, 'Before');
  add(restartTimes, 'After');
  return values;
}

/** The names of the times that a clinic set. */
export const ownNames = ({leadTimes, restartTimes}: PlannedTimes): string[] =>
  (
    [
      [leadTimes, 'Before'],
      [restartTimes, 'After'],
    ] as const
  ).flatMap(([times, when]) =>
    Object.entries<RestartTime>(times)
      .filter(([, {own}]) => own)
      .map(([id]) => nameOf(id, when)),
  );

/** A text with its values in place; each line that gives a time of the clinic's own ends with `mark`, which says so. */
export function readText(
  text: string,
  values: Readonly<Record<string, string>>,
  own: readonly string[],
  mark: string,
): string {
  // The mark that ends a sentence in this language.
  const [stop = '.'] = /\p{P}$/u.exec(mark) ?? [];
  return text
    .split('\n')
    .map((line) => {
      const filled = fill(line, values);
      if (!mark || !own.some((name) => line.includes(`{${name}}`))) return filled;
      return `${filled}${/[.?!؟。？！।]\s*$/.test(filled) ? '' : stop} ${mark}`;
    })
    .join('\n');
}

/** The rule of a place that belongs to an answer, by its question. */
export const jurisdictionTopics: Readonly<Record<string, keyof JurisdictionTopics>> = {
  age: 'age',
  pores: 'label',
};

/** A statement with its bullets, as one text. */
const withList = (
  statement: Statement | undefined,
  list: readonly string[] = [],
  note = '',
): Statement | undefined =>
  statement && (list.length || note)
    ? {
        ...statement,
        text: [[statement.text, ...list.map((line) => `- ${line}`)].join('\n'), note]
          .filter(Boolean)
          .join('\n\n'),
      }
    : statement;

/** The statements under a question before its limit; `notes` are what the rules of the place say to it. */
export const answersOf = (
  {answer, answerList, answerNote, further, furtherList, more}: Item,
  notes: readonly Statement[] = [],
): Statement[] =>
  [withList(answer, answerList, answerNote), withList(further, furtherList), more, ...notes].filter(
    (one): one is Statement => !!one?.text,
  );

/** The statements with their first sentences, which tell in the evidence which is which. */
export const labelled = (statements: readonly Statement[], read: (text: string) => string) =>
  statements.map((statement): LabelledStatement => ({
    label: /^.*?([.?!؟](?=\s|$)|[。？！]|$)/m.exec(read(statement.text))![0],
    statement,
  }));

/** A question as a piece of an address. */
export const slug = (question: string): string =>
  plainText(question)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/\p{Surrogate}/gu, '');

/**
 * The clinic's own questions as a section, each with an id that no other has; `taken` is told of one that it wrote
 * twice. Whatever lacks a question or an answer is left out.
 */
export function ownSection(
  own: readonly OwnQuestion[],
  words: {readonly title: string; readonly note: string},
  ours: readonly string[],
  taken: (id: string, instead: string) => void,
): Section | undefined {
  const ids = new Set(ours);
  const items = own
    .filter(({question, answer}) => question?.trim() && answer?.trim())
    .map((given): Item => {
      // Half a character can stand in no address.
      const wanted = given.id?.replace(/\p{Surrogate}/gu, '') || slug(given.question) || 'own';
      let id = wanted;
      for (let n = 2; ids.has(id); n++) id = `${wanted}-${n}`;
      ids.add(id);
      if (given.id && id !== wanted) taken(wanted, id);
      return {id, question: given.question, answer: {id: `faq.own.${id}`, text: given.answer}};
    });
  return items.length ? {id: 'own', ...words, items} : undefined;
}

/** The question that a fragment of an address (`#faq-pain`) names. */
export function questionIn(fragment: string): string | undefined {
  const [, id] = /^#faq-(.+)$/.exec(fragment) ?? [];
  try {
    return id && decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The questions of ours, in order. */
export const questionIds: readonly string[] = Object.values(sections).flat();

const usual = new Map<string, Record<string, string>>();

/** Reads texts with the waiting times in place, ours or the clinic's. Numbers are formatted once for all widgets. */
export function timesReader(locale: string, own: OwnTimes, mark: string): (text: string) => string {
  const readTimes = (text: string): string => {
    if (own.leadTimes ?? own.restartTimes) {
      const times = plannedTimes(own);
      return readText(text, placeholders(locale, times), ownNames(times), mark);
    }
    const values = usual.get(locale) ?? placeholders(locale);
    usual.set(locale, values);
    return readText(text, values, [], mark);
  };
  return (text) => (text.includes('{') ? readTimes(text) : text);
}
