import type {FaqContent, QuestionContent} from './faq.content.js';

/** Which questions stand in which section, in order. A question's id is part of links to it: it stays as it is. */
export const sections = {
  about: ['what', 'radiofrequency', 'age'],
  results: ['scars-lines', 'pores', 'serums', 'course'],
  visit: ['pain', 'downtime', 'ask', 'home'],
  care: ['risks', 'darker-skin', 'talk-first', 'pregnancy', 'medicines', 'before', 'after'],
} as const;

export type SectionId = keyof typeof sections;
export type QuestionId = (typeof sections)[SectionId][number];

/** One question as it is shown. */
export interface Item extends QuestionContent {
  readonly id: string;
}

export interface Section {
  readonly title: string;
  /** Said under the title. */
  readonly note?: string;
  readonly items: readonly Item[];
}

/** Above this many questions, a field to find one in helps. */
export const filterFrom = 9;

/** A question that a clinic emptied is left out; so is one without an answer, unless answers are still to come. */
export function arrange(
  {sections: titles, questions}: Pick<FaqContent, 'sections' | 'questions'>,
  ownSection: Section | undefined,
  isComplete: boolean,
): Section[] {
  const ours = Object.entries(sections).map(([id, ids]) => ({
    title: titles[id as SectionId],
    items: ids.map((question): Item => ({id: question, ...questions[question]})),
  }));
  return [...ours, ...(ownSection ? [ownSection] : [])]
    .map((section) => ({
      ...section,
      items: section.items.filter(
        ({question, answer, limit}) => question && (!isComplete || answer?.text || limit?.text),
      ),
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
