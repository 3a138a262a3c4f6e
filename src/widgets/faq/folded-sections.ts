import type {WidgetContext} from '../../element/widget-context.js';
import type {FaqContent} from './faq.content.js';
import type {Item, Section} from './faq.logic.js';
import {PlainQuestions} from './plain-questions.js';

/** For one section: whether a question is open, its whole answer as one text, and what stands below that. */
export interface FoldedContent {
  readonly level: number;
  readonly isOpen: (question: string) => boolean;
  readonly answer: (item: Item) => string;
  readonly renderFoot: (item: Item, place: HTMLElement) => void;
}

/** Sections that nobody has opened: words only, built one section at a time so that a phone stays at hand. */
export class FoldedSections {
  readonly #context: WidgetContext<FaqContent>;
  readonly #questions = new Map<string, PlainQuestions>();
  /** At first, sections that have their answers. Nobody sees them; they are there for a search in the page. */
  #filled: Set<string> | undefined = new Set<string>();

  constructor(context: WidgetContext<FaqContent>) {
    this.#context = context;
  }

  element({id, items}: Section, {level, isOpen, answer, renderFoot}: FoldedContent): Element {
    const questions = this.#questions.get(id) ?? new PlainQuestions();
    this.#questions.set(id, questions);
    if (this.#filled?.has(id) === false) return questions.element;
    const element = questions.update(
      items.map((item) => ({id: item.id, question: item.question, answer: answer(item)})),
      level,
    );
    questions.show(isOpen, (question, place) =>
      renderFoot(
        items.find((item) => item.id === question)!,
        place,
      ),
    );
    return element;
  }

  async fill(sections: readonly Section[]): Promise<void> {
    for (const {id} of sections) {
      await new Promise((resolve) => setTimeout(resolve));
      this.#filled!.add(id);
      this.#context.update();
    }
    this.#filled = undefined;
  }
}
