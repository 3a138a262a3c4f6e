import type {Item, Section} from './faq.logic.js';

/**
 * Which questions and which sections are open. In a long list, sections are folded until a patient, a link or a search
 * opens them.
 */
export class Disclosures {
  readonly #questions = new Set<string>();
  /** Questions whose answers are paragraphs, lists and sources; those of the others are one text each. */
  readonly #builtQuestions = new Set<string>();
  /**
   * Sections that were folded or opened; of the others, the length of the list decides, and whether something is searched
   * for.
   */
  readonly #sections = new Map<string, boolean>();
  /** Sections whose questions are built to be read; the others hold their words alone. */
  readonly #built = new Set<string>();
  isLong = false;
  isSearching = false;

  hasOpen(question: string): boolean {
    return this.#questions.has(question);
  }

  hasBuilt(question: string): boolean {
    return this.#builtQuestions.has(question);
  }

  isOpen({id}: Section): boolean {
    return this.#sections.get(id) ?? (this.isSearching || !this.isLong);
  }

  isBuilt({id}: Section): boolean {
    return this.#built.has(id) || this.isSearching || !this.isLong;
  }

  /** Whether all sections are open, and these questions. */
  areOpen(sections: readonly Section[], items: readonly Item[]): boolean {
    return items.every(({id}) => this.hasOpen(id)) && sections.every((section) => this.isOpen(section));
  }

  /** Before it is opened, so that it shows whole. */
  build(section: string): void {
    this.#built.add(section);
  }

  buildQuestion(question: string): void {
    this.#builtQuestions.add(question);
  }

  /** A patient or the browser has opened or closed a section. One that is closed shows nothing that could be lost. */
  fold(section: string, isOpen: boolean): void {
    this.#sections.set(section, isOpen);
    if (!isOpen) this.#built.add(section);
  }

  /** Opens questions together with their sections. */
  open(sections: readonly Section[], ids: readonly string[]): void {
    for (const id of ids) {
      this.#questions.add(id);
      this.#builtQuestions.add(id);
    }
    this.#unfold(sections, ({id}) => ids.includes(id));
  }

  /** Where a find in the page opened it, the text that was found stays as it is. */
  toggle(question: string, isOpen: boolean): void {
    if (isOpen) this.#questions.add(question);
    else this.#questions.delete(question);
  }

  closeAll(): void {
    this.#questions.clear();
    for (const id of this.#sections.keys()) this.#built.add(id);
    this.#sections.clear();
  }

  /** A search shows sections as it likes; after it, those stay open in which a question is. */
  search(sections: readonly Section[], isSearching: boolean): void {
    this.isSearching = isSearching;
    this.#sections.clear();
    if (!isSearching) this.#unfold(sections, ({id}) => this.hasOpen(id));
  }

  #unfold(sections: readonly Section[], isShown: (item: Item) => boolean): void {
    for (const {id, items} of sections) {
      if (!items.some(isShown)) continue;
      this.#built.add(id);
      this.#sections.set(id, true);
    }
  }
}
