import {sendKeys} from '@web/test-runner-commands';
import {addDays, today} from '../../src/calendar/dates.js';
import {withPartContent} from '../../src/widgets/prep-quiz/prep-quiz-list.js';
import type {ItemId} from '../../src/widgets/prep-quiz/prep-quiz-list.logic.js';
import {prepQuizContent} from '../../src/widgets/prep-quiz/prep-quiz.content.js';
import {questions, type QuestionId} from '../../src/widgets/prep-quiz/prep-quiz.logic.js';
import {taskOf, titleOf as titleIn, withAge} from '../../src/widgets/prep-quiz/prep-quiz-list.text.js';
import {optionLabel} from '../../src/widgets/prep-quiz/prep-quiz.text.js';
import {PageObject} from './page-object.js';
import {painted, until} from './until.js';

/** The quiz's words in English. */
export const words = withAge(withPartContent(prepQuizContent()), 'en-GB');

/** What a line of the list is called. */
export const titleOf = (id: ItemId): string => taskOf(id, words);

/** What it is called where there is room for more: in copied text, and among what was used. */
export const nameOf = (id: ItemId): string => titleIn(id, words);

/** The options to choose; of the date question, `none`, a date, or `typed` for one typed by hand. */
export type Plan = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

/** Nothing to tell, to call about or to pause. What a plan leaves out is answered so. */
export const neutral: Plan = {recent: ['tattoo'], isotretinoin: ['longer']};

/** Something in every group. */
export const eventful: Plan = {
  actives: ['retinoid', 'exfoliant', 'vitamin-c'],
  skinToday: ['cold-sores'],
  lately: ['tan', 'hair-removal', 'treatments'],
  recent: ['injections', 'last-month'],
  medicines: ['isotretinoin', 'blood-thinner'],
  isotretinoin: ['isotretinoin-now'],
  health: ['scars', 'heart'],
};

/** What a quiz shows, and the hands of a patient in front of it. */
export class PrepQuizPage extends PageObject {
  get title(): string {
    return this.root.getElementById('title')!.textContent.trim();
  }

  /** The question that is asked; none on the list. */
  get question(): QuestionId | undefined {
    return questions.find(({id}) => words.questions[id].title === this.title)?.id;
  }

  get progress(): string {
    return this.root.querySelector('.progress span')!.textContent;
  }

  get problem(): string {
    return this.root.querySelector('[role=alert]')!.textContent.trim();
  }

  /** The labels of what is chosen, as drawn; fails where the browser's own state is another. */
  get chosen(): string[] {
    const drawn = this.all('.option:has(:checked)');
    const checked = this.all<HTMLInputElement>('.option input').filter((input) => input.checked);
    if (drawn.length !== checked.length || checked.some((input) => !drawn.includes(input.closest('label')!)))
      throw new Error('What is drawn as chosen is not what is checked');
    return drawn.map((label) => label.textContent.trim());
  }

  get dateField(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('input[type=date]')!;
  }

  /** The option with that id of the question that is asked. */
  option(id: string): HTMLInputElement {
    const label = optionLabel(words, this.question!, id);
    const found = this.all('label.option').find((one) => one.textContent.trim() === label);
    if (!found) throw new Error(`${this.title} has no ${id}`);
    return found.querySelector('input')!;
  }

  button(label: string): HTMLElement {
    const found = this.all('button').find((button) => button.textContent.trim() === label);
    if (!found) throw new Error(`"${this.title}" has no button "${label}"`);
    return found;
  }

  /** The button that leads on. */
  get forward(): HTMLElement {
    return this.root.querySelector<HTMLElement>('.question .button-primary')!;
  }

  /** The list as it is read: the lines of each group under its heading. */
  get list(): Record<string, {title: string; when: string; detail: string}[]> {
    const text = (element: Element | null) => element?.textContent.trim() ?? '';
    return Object.fromEntries(
      this.all('.group').map((group) => [
        text(group.firstElementChild),
        [...group.querySelectorAll('.item:not(.anything-else)')].map((item) => ({
          title: text(item.querySelector('.item-title')),
          when: text(
            item.querySelector('.item-when') ?? item.closest('.day')?.querySelector('.item-when') ?? null,
          ),
          detail: text(item.querySelector('p:not([class])')),
        })),
      ]),
    );
  }

  /** The titles of the list by group. */
  get titles(): Record<string, string[]> {
    return Object.fromEntries(
      Object.entries(this.list).map(([group, items]) => [group, items.map(({title}) => title)]),
    );
  }

  /** The button that goes back to the question of a line. */
  change(title: string): HTMLElement {
    const item = this.all('.item').find((one) => one.querySelector('.item-title')!.textContent === title)!;
    // It is folded with the reason.
    item.querySelector('details')!.open = true;
    return item.querySelector('button')!;
  }

  /** When the next screen is there and its title has the focus. */
  async arrives(title?: string): Promise<void> {
    await until(
      () => this.root.activeElement?.id === 'title' && (!title || this.title === title),
      `the focus is on the title "${title ?? ''}"`,
    );
  }

  /** Chooses with the mouse what is not chosen. */
  async pointAt(options: readonly string[]): Promise<void> {
    for (const id of options) {
      const option = this.option(id);
      if (!option.checked) await this.point(option.closest('label')!);
      // One of many leads on by itself.
      if (option.type === 'radio') return;
      await until(() => option.checked, `${id} is chosen`);
      await painted();
    }
  }

  /** Chooses with keys: arrows among one of many, Space on any of several. */
  async keyTo(options: readonly string[]): Promise<void> {
    const inputs = this.all<HTMLInputElement>('.option input');
    // From the top down, as Tab goes.
    for (const option of inputs.filter((input) => options.some((id) => this.option(id) === input))) {
      if (option.type === 'checkbox') {
        await this.tabTo(option);
        await sendKeys({press: ' '});
      } else {
        for (let presses = 0; !inputs.includes(this.root.activeElement as HTMLInputElement); presses++) {
          if (presses > 10) throw new Error('Tab does not lead to the options');
          await sendKeys({press: 'Tab'});
        }
        const steps = inputs.indexOf(option) - inputs.indexOf(this.root.activeElement as HTMLInputElement);
        if (!(this.root.activeElement as HTMLInputElement).checked) await sendKeys({press: ' '});
        for (let step = 0; step < steps; step++) await sendKeys({press: 'ArrowDown'});
      }
      await until(
        () => option.checked,
        () => `"${option.closest('label')!.textContent}" is chosen`,
      );
      await painted();
    }
  }

  /** Types the first of January into the parts of the date field, whatever their order; says which day it became. */
  async typeDate(): Promise<string> {
    await this.tabTo(this.dateField);
    for (const press of ['1', 'ArrowRight', '1', 'ArrowRight', ...String(nextYear())])
      await sendKeys({press});
    return until(() => this.dateField.value, 'the date is complete');
  }

  /** A date as the browser's own calendar puts it in. */
  pickDate(date: string): void {
    this.dateField.value = date;
    this.dateField.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  async #answer(plan: Plan, by: 'keys' | 'mouse'): Promise<void> {
    const id = this.question!;
    const options = plan[id] ?? neutral[id] ?? ['none'];
    if (options[0] === 'typed') await this.typeDate();
    else if (/^\d/.test(options[0]!)) this.pickDate(options[0]!);
    else if (by === 'keys') await this.keyTo(options);
    else await this.pointAt(options);
  }

  /** Answers one question and goes on; says how it was reached and what it was. */
  async answer(plan: Plan, by: 'keys' | 'mouse' = 'mouse'): Promise<void> {
    const {title, question} = this;
    const goesOn =
      !!this.root.querySelector('[type=radio]') && this.forward.textContent.trim() === words.ui.next;
    await this.#answer(plan, by);
    await painted();
    if (by === 'mouse') {
      if (!goesOn || question === 'date') await this.point(this.forward);
    } else {
      // Enter on an answer goes on, as does the button.
      if (question === 'actives' || question === 'date') await this.tabTo(this.forward);
      await sendKeys({press: question === 'actives' ? ' ' : 'Enter'});
    }
    await until(() => this.title !== title, `"${title}" is answered`);
    await this.arrives();
  }

  /** Answers from here to the list, and says what was asked on the way. */
  async finish(
    plan: Plan,
    by: 'keys' | 'mouse' = 'mouse',
    onScreen?: () => void | Promise<void>,
  ): Promise<QuestionId[]> {
    const asked: QuestionId[] = [];
    while (this.question) {
      asked.push(this.question);
      await onScreen?.();
      await this.answer(plan, by);
    }
    return asked;
  }

  /** The same without hands, for tests of something else. */
  async skipTo(target: QuestionId | 'list', plan: Plan = {}): Promise<void> {
    while (this.question && this.question !== target) {
      const {title, question: id} = this;
      const options = plan[id] ?? neutral[id] ?? ['none'];
      if (/^\d/.test(options[0]!)) this.pickDate(options[0]!);
      else
        options.filter((option) => !this.option(option).checked).forEach((one) => this.option(one).click());
      await painted();
      this.forward.click();
      await until(() => this.title !== title, `"${title}" is answered`);
    }
    await this.arrives();
  }
}

/** The year whose first day leaves time for every pause. */
const nextYear = (): number => Number(addDays(today(), 30).slice(0, 4)) + 1;
