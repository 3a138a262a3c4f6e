import {render} from 'lit';
import {headingLevelOf} from '../../element/heading.js';
import type {WidgetElement} from '../../element/widget-element.js';
import type {Answers} from './answers.js';
import type {Disclosures} from './disclosures.logic.js';
import type {FaqContent} from './faq.content.js';
import type {Section} from './faq.logic.js';

/** Sections that nobody has opened: words only, built one section at a time so that a phone stays at hand. */
export class FoldedSections {
  readonly #host: WidgetElement<FaqContent>;
  readonly #answers: Answers;
  readonly #disclosures: Disclosures;
  readonly #questions = new Map<string, PlainQuestions>();
  /** At first, sections that have their answers. Nobody sees them; they are there for a search in the page. */
  #filled: Set<string> | undefined = new Set<string>();

  constructor(host: WidgetElement<FaqContent>, answers: Answers, disclosures: Disclosures) {
    this.#host = host;
    this.#answers = answers;
    this.#disclosures = disclosures;
  }

  element({id, items}: Section): Element {
    const questions = this.#questions.get(id) ?? new PlainQuestions();
    this.#questions.set(id, questions);
    if (this.#filled?.has(id) === false) return questions.element;
    const host = this.#host;
    const answers = this.#answers;
    const element = questions.update(
      items.map((item) => ({id: item.id, question: item.question, answer: answers.plain(item)})),
      headingLevelOf(host.headingLevel) + 2,
    );
    questions.show(
      (question) => this.#disclosures.hasOpen(question),
      (question, place) => render(answers.foot(items.find((item) => item.id === question)!), place, {host}),
    );
    return element;
  }

  async fill(sections: readonly Section[]): Promise<void> {
    for (const {id} of sections) {
      await new Promise((resolve) => setTimeout(resolve));
      this.#filled!.add(id);
      this.#host.context.update();
    }
    this.#filled = undefined;
  }
}

/** A question with its whole answer as one text. */
interface PlainQuestion {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/**
 * The questions of a folded section, for the page's own search and for print: elements without templates, which are
 * most of what a list of questions weighs. They stay where a find in the page opens them, as what it marks must not go.
 */
class PlainQuestions {
  readonly element = document.createElement('div');
  /** Not the words themselves, which would weigh more than all else. */
  #words = 0;

  update(questions: readonly PlainQuestion[], level: number): Element {
    const {element} = this;
    const words = hash(`${level}${questions.flatMap((one) => Object.values(one) as string[]).join()}`);
    if (this.#words === words) return element;
    this.#words = words;
    element.replaceChildren(...questions.map((one) => plainQuestion(one, level)));
    return element;
  }

  /** Gives those that the browser has opened what stands below an answer. It alone opens and closes them. */
  show(isOpen: (id: string) => boolean, foot: (id: string, place: HTMLElement) => void): void {
    for (const details of this.element.children as HTMLCollectionOf<HTMLDetailsElement>) {
      const id = details.id.slice(4);
      details.setAttribute('part', isOpen(id) ? 'question question-open' : 'question');
      if (isOpen(id)) foot(id, details.querySelector('.is-text')!.nextElementSibling as HTMLElement);
    }
  }
}

const hash = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  return sum;
};

const make = (name: string, className: string, ...inside: (Node | string)[]): HTMLElement => {
  const element = Object.assign(document.createElement(name), {className});
  element.append(...inside);
  return element;
};

function plainQuestion({id, question, answer}: PlainQuestion, level: number): HTMLElement {
  const text = make('div', 'answer', make('p', 'is-text', answer), make('div', ''));
  const details = make('details', 'question', make('summary', '', make(`h${level}`, '', question)), text);
  // Not by `part`, which DOM emulations do not know.
  text.setAttribute('part', 'answer');
  details.setAttribute('part', 'question');
  return Object.assign(details, {id: `faq-${id}`});
}
