import {formatDays} from '../../calendar/date-words.js';
import type {LabelledStatement, Statement} from '../../evidence/claim.js';
import type {Jurisdiction} from '../../evidence/jurisdictions.js';
import {plannedTimes, type PlannedTimes} from '../../evidence/planned-times.js';
import type {RestartTime} from '../../evidence/restart-times.js';
import {fill} from '../../language/fill.js';
import type {OwnQuestion} from './faq-rest.content.js';
import type {Item, Section} from './faq.logic.js';

const nameOf = (id: string, when: string) =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) + when;

/**
 * What stands in the place of `{name}`: each waiting time as `{makeUpAfter}`, with what the sources say as
 * `{makeUpAfterRange}`.
 */
export function placeholders(
  locale: string,
  {leadTimes, restartTimes}: PlannedTimes = plannedTimes(),
): Record<string, string> {
  const values: Record<string, string> = {};
  const range = new Intl.NumberFormat(locale, {style: 'unit', unit: 'day', unitDisplay: 'long'});
  const add = (times: Readonly<Record<string, RestartTime>>, when: string) => {
    for (const [id, {days, shortest = days, longest = days}] of Object.entries(times)) {
      const name = nameOf(id, when);
      values[name] = formatDays(days, locale);
      values[`${name}Range`] =
        shortest === longest ? formatDays(longest, locale) : range.formatRange(shortest, longest);
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
  // Whatever ends a sentence in this language.
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

/** Letters that do not fall apart into a plain one and its mark. */
const plainLetters: Readonly<Record<string, string>> = {
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Æ: 'AE',
  Œ: 'OE',
  '’': "'",
  ʼ: "'",
};

/** A character as it is searched for: without case, marks and width. */
const foldCharacter = (character: string): string =>
  [...character.toUpperCase().normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => plainLetters[letter] ?? letter)
    .join('');

export const fold = (text: string): string => [...text].map(foldCharacter).join('');

/** The words of a search. */
export const termsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

/** Whether each word stands somewhere in a text. */
export const matches = (text: string, terms: readonly string[]): boolean => {
  if (!terms.length) return true;
  const folded = fold(text);
  return terms.every((term) => folded.includes(term));
};

/** Where the words stand in a text: from and to, in its own characters. */
export function occurrences(text: string, terms: readonly string[]): [number, number][] {
  let folded = '';
  /** For each folded character, where the one that it comes from begins; at the end, where the text ends. */
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    folded += plain;
    for (let i = 0; i < plain.length; i++) origins.push(at);
    at += character.length;
  }
  origins.push(at);
  return terms.flatMap((term) => {
    const found: [number, number][] = [];
    for (let i = folded.indexOf(term); i >= 0; i = folded.indexOf(term, i + term.length)) {
      let end = i + term.length;
      // A letter that became two is marked whole.
      while (end < folded.length && origins[end] === origins[end - 1]) end++;
      found.push([origins[i]!, origins[end]!]);
    }
    return found;
  });
}

/** What is said beside these answers holds only where a rule of the place asks for it. */
const onlyUnder: Readonly<Record<string, keyof Jurisdiction>> = {pores: 'marksOffLabel'};

/** What our answer on age says for every place. */
const saidOnAge = ['jurisdictions.us.age', 'jurisdictions.scotland.age'];

/** What stands under a question before its limit; `ageNotes` are what the rules of the place say on age. */
export const answersOf = (
  {id, answer, more}: Item,
  rules: Jurisdiction,
  ageNotes: readonly Statement[] = [],
): Statement[] => {
  const rule = onlyUnder[id];
  return [
    answer,
    !rule || rules[rule] ? more : undefined,
    ...(id === 'age' ? ageNotes.filter((note) => !saidOnAge.includes(note.id)) : []),
  ].filter((one): one is Statement => !!one?.text);
};

/** The statements with their first sentences, which tell in the evidence which is which. */
export const labelled = (statements: readonly Statement[], read: (text: string) => string) =>
  statements.map((statement): LabelledStatement => ({
    label: /^.*?([.?!؟](?=\s|$)|[。？！]|$)/m.exec(read(statement.text))![0],
    statement,
  }));

/** A question as a piece of an address. */
export const slug = (question: string): string =>
  fold(question)
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
  return items.length ? {...words, items} : undefined;
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

export interface FaqPage {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'FAQPage';
  readonly mainEntity: readonly {
    readonly '@type': 'Question';
    readonly name: string;
    readonly acceptedAnswer: {readonly '@type': 'Answer'; readonly text: string};
  }[];
}

/** A question and its answer as plain text. */
export interface QuestionText {
  readonly question: string;
  readonly answer: string;
}

/** What search engines read, from the same words that patients read: nothing where there are none. */
export function faqPage(questions: readonly QuestionText[]): FaqPage | undefined {
  const names = new Set<string>();
  const mainEntity = questions
    .map(({question, answer}) => ({name: question.trim(), text: answer.trim()}))
    .filter(({name, text}) => name && text && !names.has(name) && names.add(name))
    .map(({name, text}) => ({
      '@type': 'Question' as const,
      name,
      acceptedAnswer: {'@type': 'Answer' as const, text},
    }));
  return mainEntity.length ? {'@context': 'https://schema.org', '@type': 'FAQPage', mainEntity} : undefined;
}

/** JSON that stays a text within a script tag, even where a page is saved as HTML. */
export const scriptJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
