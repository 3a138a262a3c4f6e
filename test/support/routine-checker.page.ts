import {sendKeys} from '@web/test-runner-commands';
import type {IngredientId} from '../../src/widgets/routine-checker/ingredients.js';
import {withPartContent} from '../../src/widgets/routine-checker/plan/plan.content.js';
import {routineCheckerContent} from '../../src/widgets/routine-checker/routine-checker.content.js';
import {PageObject} from './page-object.js';
import {painted, until} from './until.js';

/** The checker's words in English. */
export const words = withPartContent(routineCheckerContent());

/** A list as a pack prints it: something for every group. */
export const pack =
  'Ingredients: AQUA/WATER/EAU, Glycerin, Alcohol Denat., Retinol (0.3%), Butyrospermum Parkii (Shea) Butter, ' +
  'Squalane, Niacinamide, Ascorbyl Glucoside, Salicylic Acid, Parfum (Fragrance), Citric Acid, Zinc Oxide, Azelaic Acid';

/** What a checker shows, and the hands of a patient in front of it. */
export class RoutineCheckerPage extends PageObject {
  get field(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('#field')!;
  }
  get dateField(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('input[type=date]')!;
  }
  get status(): string {
    return this.root.querySelector('.status')!.textContent.trim();
  }
  get isOpen(): boolean {
    return this.field.getAttribute('aria-expanded') === 'true';
  }
  get options(): HTMLElement[] {
    return this.all('[role=option]');
  }
  /** The suggestion that the keys are on, by what the field says of itself. */
  get active(): string | undefined {
    const id = this.field.getAttribute('aria-activedescendant');
    const option = id ? this.root.getElementById(id) : null;
    return option?.querySelector('span')!.textContent;
  }
  /** What is on the list, as it can be removed. */
  get products(): string[] {
    return this.all('.product-name').map((name) => name.textContent.trim());
  }
  /** The picks that are pressed. */
  get picked(): string[] {
    return this.all('.pick[aria-pressed=true]').map((pick) => pick.textContent.trim());
  }
  get unknown(): string[] {
    return this.all('.unknown li').map((item) => item.textContent.trim());
  }
  /** The result as it is read: the lines of each group, by the heading of its tray. */
  get result(): Record<string, {title: string; text: string}[]> {
    return Object.fromEntries(
      this.all('.group').map((group) => [
        group.querySelector('h3, h4, h5')!.textContent.trim(),
        this.all(`.of-${group.className.split('group-').pop()!}`).map((row) => ({
          title: row.querySelector('.row-title')!.textContent.trim(),
          text: row.textContent.replace(/\s+/g, ' ').trim(),
        })),
      ]),
    );
  }
  get titles(): Record<string, string[]> {
    return Object.fromEntries(
      Object.entries(this.result).map(([group, rows]) => [group, rows.map(({title}) => title)]),
    );
  }

  button(label: string): HTMLElement {
    const nameOf = (button: HTMLElement) =>
      (button.querySelector('.visually-hidden') ?? button).textContent.trim();
    const found = this.all('button').find((button) => nameOf(button) === label);
    if (!found) throw new Error(`no button "${label}"`);
    return found;
  }
  pick(id: IngredientId): HTMLElement {
    return this.all('.pick').find((pick) => pick.textContent.trim() === words.names[id])!;
  }

  async press(...keys: string[]): Promise<void> {
    for (const press of keys) await sendKeys({press});
    await painted();
  }

  /** Types a name with real keys, and puts it on the list with Enter. */
  async type(text: string): Promise<void> {
    await sendKeys({type: text});
    await painted();
    await this.press('Enter');
    await until(() => !this.field.value, `"${text}" is taken`);
  }

  async showPaste(): Promise<void> {
    this.all('.switch button')[1]!.click();
    await until(() => this.field.localName === 'textarea', 'the field for a list is there');
  }
  async showType(): Promise<void> {
    this.all('.switch button')[0]!.click();
    await until(() => this.field.localName === 'input', 'the field for a name is there');
  }

  /** Puts a whole list in without hands, for tests of something else. */
  async paste(text = pack): Promise<void> {
    await this.showPaste();
    this.field.value = text;
    this.root.querySelector<HTMLElement>('.ask .button')!.click();
    await until(() => !this.field.value && this.status, 'the list is read');
    await painted();
  }

  /** A date as the browser's own calendar puts it in. */
  async date(date: string): Promise<void> {
    this.dateField.value = date;
    this.dateField.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await painted();
  }
}
