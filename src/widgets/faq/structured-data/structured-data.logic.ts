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

/** The description for search engines, from the same words that patients read: nothing where there are none. */
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
