import {html, nothing} from 'lit';
import type {IngredientId} from './ingredients.js';
import {fill} from '../../language/fill.js';
import type {CheckerContent} from './plan/plan.content.js';
import type {Index} from './routine-checker-match.logic.js';
import {ingredients, isBeginningOf, isList, readTyped, suggest} from './product-names.js';

export interface SuggestionsHost {
  index(): Index;
  words(): CheckerContent;
  readonly root: ShadowRoot;
  update(): void;
  choose(id: IngredientId): void;
}

/**
 * The suggestions while somebody types: the list of an editable combobox, as the ARIA Authoring Practices
 * describe it. The focus stays in the field; nothing is chosen until somebody chooses it.
 */
export class Suggestions {
  readonly #host: SuggestionsHost;
  #options: readonly IngredientId[] = [];
  /** Where the keys are: before the first, nowhere. */
  #place = -1;
  #isOpen = false;
  #findsNothing = false;

  constructor(host: SuggestionsHost) {
    this.#host = host;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get active(): string | undefined {
    return this.#isOpen && this.#place >= 0 ? optionId(this.#place) : undefined;
  }

  type({isComposing}: InputEvent): void {
    this.open();
    // Half a character of another script means nothing yet.
    if (isComposing && !this.#options.length) this.#findsNothing = false;
  }

  /** Shows what fits what stands in the field; of an empty field, everything. */
  open(): void {
    const typed = this.#host.root.querySelector<HTMLInputElement>('#field')!.value;
    const isName = typed.length < tooLong && !isList(typed);
    this.#options = isName ? suggest(typed, this.#host.index()) : [];
    this.#findsNothing = isName && !this.#options.length && typed.trim().length > 2;
    this.#isOpen = this.#options.length > 0;
    this.#place = -1;
    this.#host.update();
  }

  close(): void {
    if (!this.#isOpen && !this.#findsNothing) return;
    this.#isOpen = false;
    this.#findsNothing = false;
    this.#place = -1;
    this.#host.update();
  }

  press(event: KeyboardEvent): void {
    // Keys of an input method are its own: Enter takes what it suggests, not what we do.
    if (event.isComposing || event.keyCode === 229) return;
    const {key, altKey} = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (altKey && key === 'ArrowUp') this.close();
      else this.#move(key === 'ArrowDown' ? 1 : -1, altKey);
    } else if (key === 'Enter' && this.#isOpen && (this.active || this.#isFragment(event))) {
      event.preventDefault();
      this.#choose(this.#options[Math.max(0, this.#place)]!);
    } else if (key === 'Escape') this.#escape(event);
    // The cursor goes on moving in the text, and the list is left.
    else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key) && this.#place >= 0) {
      this.#place = -1;
      this.#host.update();
    }
  }

  /** The beginning of the first name that is shown, and no word of its own: that one is meant. */
  #isFragment({currentTarget}: Event): boolean {
    const {value} = currentTarget as HTMLInputElement;
    const parts = readTyped(value, this.#host.index());
    return (
      parts.length > 0 &&
      parts.every(({verdict}) => verdict === 'unknown') &&
      isBeginningOf(this.#options[0]!, value, this.#host.index())
    );
  }

  #move(step: 1 | -1, opensOnly: boolean): void {
    if (!this.#isOpen) {
      this.open();
      if (opensOnly || !this.#isOpen) return;
    }
    const count = this.#options.length;
    this.#place = this.#place < 0 ? (step > 0 ? 0 : count - 1) : (this.#place + step + count) % count;
    this.#host.update();
    // Once it is drawn.
    requestAnimationFrame(() =>
      this.#host.root.getElementById(optionId(this.#place))?.scrollIntoView({block: 'nearest'}),
    );
  }

  /** First the list goes, then the text. A dialog around the widget stays for as long as there is something to leave. */
  #escape(event: KeyboardEvent): void {
    const field = event.currentTarget as HTMLInputElement;
    if (!this.#isOpen && !field.value) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.#isOpen) field.value = '';
    this.close();
  }

  /** On the list, not on its options: browsers tell slow handlers to recorders by the id of the element. */
  #click = ({target, currentTarget}: Event): void => {
    const option = (target as Element).closest('li');
    const id = option && this.#options[[...(currentTarget as Element).children].indexOf(option)];
    if (id) this.#choose(id);
  };

  #choose(id: IngredientId): void {
    this.close();
    this.#host.choose(id);
  }

  render() {
    const {found, names, families} = this.#host.words();
    return html`<p class="visually-hidden" role="status">
        ${this.#isOpen ? fill(found.suggestions, {n: this.#options.length}) : nothing}
      </p>
      ${this.#findsNothing ? html`<p class="options no-option small" role="status">${found.none}</p>` : nothing}
      ${
        this.#isOpen
          ? html`<ul
              class="options"
              id="options"
              role="listbox"
              aria-label=${this.#host.words().ui.ingredient}
              .onmousedown=${(event: Event) => event.preventDefault()}
              .onclick=${this.#click}
            >
              ${this.#options.map(
                (id, i) =>
                  html`<li class="option" id=${optionId(i)} role="option" aria-selected=${i === this.#place}>
                    <span>${names[id]}</span>
                    <span class="small muted">${families[ingredients[id].family]}</span>
                  </li>`,
              )}
            </ul>`
          : nothing
      }`;
  }
}

/** A longer text is no name that somebody is still typing. */
const tooLong = 100;

const optionId = (place: number): string => `option-${place}`;
