import type {LitElement} from 'lit';
import {knownRoot, rootOf} from '../../test/support/roots.js';
import {painted, until} from '../../test/support/until.js';
import type {LazyPart} from '../../src/page/lazy.js';
import type {WidgetElement} from '../../src/element/widget-element.js';
import {
  nextQuestion,
  questionById,
  type Answers,
  type QuestionId,
} from '../../src/widgets/prep-quiz/prep-quiz.logic.js';

/*
 * What a patient does before the state of a story is there. By the order of things, never by their words: the story
 * may speak any language.
 */

interface Stage {
  readonly canvasElement: HTMLElement;
}

/** The widget of a story, once it shows, with its root, be it closed. */
export async function widgetOf({canvasElement}: Stage, tag: string) {
  const widget = await until(() => canvasElement.querySelector<LitElement>(tag), `<${tag}> is there`);
  await until(() => knownRoot(widget)?.querySelector('.root'), `<${tag}> has rendered`);
  await widget.updateComplete;
  return {widget, root: rootOf(widget)};
}

/** Presses what may come later than the widget. */
export async function press(root: ShadowRoot, selector: string): Promise<void> {
  (await until(() => root.querySelector<HTMLElement>(selector), `${selector} is there`)).click();
  await painted();
}

/** Fetches what a widget fetches by itself once the page has settled, and a print shows: its parts and its sources. */
export async function everythingComes(widget: LitElement, root: ShadowRoot): Promise<void> {
  const {parts} = widget.constructor as unknown as typeof WidgetElement;
  await Promise.all(parts.map((part) => part.load(widget)));
  widget.requestUpdate();
  await widget.updateComplete;
  if (!root.querySelector(evidenceOpeners)) return;
  await openEvidence(root);
  root.querySelector<HTMLElement>('.evidence-sheet:popover-open')?.hidePopover();
  for (const details of root.querySelectorAll<HTMLDetailsElement>('details.evidence[open]'))
    details.open = false;
  await painted();
}

const evidenceOpeners = '.evidence-open, details.evidence > summary';

/** Opens "How do we know?", sheet or disclosure, be it inside of a fold, and waits for what it says. */
export async function openEvidence(root: ShadowRoot): Promise<void> {
  if (!root.querySelector(evidenceOpeners)) root.querySelector<HTMLElement>('summary')?.click();
  await press(root, evidenceOpeners);
  await until(
    () => root.querySelector('.evidence-sheet:popover-open .evidence-claims, details[open] .evidence-claims'),
    'the evidence is there',
  );
}

function enter(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** Nothing to tell, to call about or to pause. */
export const nothingToDo: Answers = {};

/** A patient as most are: creams to pause, and something to tell. */
export const typical = (date: string): Answers => ({
  actives: ['retinoid', 'exfoliant'],
  lately: ['shaving'],
  you: ['darker-skin'],
  date: [date],
});

/** Something in every group. */
export const worst = (date: string): Answers => ({
  actives: ['retinoid', 'prescribed-retinoid', 'exfoliant', 'benzoyl-peroxide', 'vitamin-c'],
  skinToday: ['cold-sores', 'rash'],
  lately: ['tan', 'hair-removal', 'treatments'],
  recent: ['injections', 'last-month'],
  medicines: ['isotretinoin', 'blood-thinner', 'light-sensitive'],
  isotretinoin: ['isotretinoin-now'],
  health: ['scars', 'bleeding', 'heart'],
  you: ['dark-marks', 'darker-skin', 'big-day'],
  date: [date],
});

/** Chooses on the screen of a quiz that is shown. */
export async function choose(
  root: ShadowRoot,
  question: QuestionId,
  chosen: readonly string[],
): Promise<void> {
  const {kind, options} = questionById(question);
  if (kind === 'date' && chosen[0] !== 'none')
    enter(root.querySelector<HTMLInputElement>('input[type=date]')!, chosen[0]!);
  else {
    const inputs = root.querySelectorAll<HTMLInputElement>('.option input');
    for (const option of chosen) inputs[options.indexOf(option)]!.click();
  }
  await painted();
}

/** Answers a quiz by a plan, all else by "none", up to a question or to the list. */
export async function answerUpTo(root: ShadowRoot, plan: Answers, end?: QuestionId): Promise<void> {
  const answers: Record<string, readonly string[]> = {};
  for (let at: QuestionId | undefined = 'actives'; at && at !== end; at = nextQuestion(answers, at)) {
    const before = root.querySelector('#title')?.textContent;
    answers[at] = plan[at] ?? [questionById(at).options.includes('none') ? 'none' : 'skip'];
    await choose(root, at, answers[at]!);
    await press(root, '.moves .button-primary');
    await until(() => root.querySelector('#title')?.textContent !== before, `${at} is answered`);
  }
  if (!end) await until(() => root.querySelector('.list'), 'the list is there');
}

/** Leads on without an answer, so that the question says what is missing. */
export const leadOn = (root: ShadowRoot): Promise<void> => press(root, '.moves .button-primary');

/** What a pack prints: something for every group, and things that nobody knows. */
export const pack =
  'Ingredients: AQUA/WATER/EAU, Glycerin, Alcohol Denat., Retinol (0.3%), Butyrospermum Parkii (Shea) Butter, ' +
  'Squalane, Niacinamide, Ascorbyl Glucoside, Salicylic Acid, Parfum (Fragrance), Citric Acid, Zinc Oxide';

/** Presses the first of the names that a checker offers. */
export async function fillShelf(root: ShadowRoot, count: number): Promise<void> {
  for (let at = 0; at < count; at++) root.querySelectorAll<HTMLElement>('.pick')[at]!.click();
  await until(() => root.querySelectorAll('.product').length >= count, `${count} things are on the list`);
  await painted();
}

/** Types a name and adds it as it is. */
export async function addByName(root: ShadowRoot, name: string): Promise<void> {
  enter(root.querySelector<HTMLInputElement>('#field')!, name);
  await press(root, '.ask .button-primary');
  await until(() => root.querySelector('.product, .unknown, .status:not(:empty)'), `"${name}" is taken`);
}

/** Pastes what a pack prints. */
export async function pastePack(root: ShadowRoot, text = pack): Promise<void> {
  await press(root, '.switch .button:nth-of-type(2)');
  const field = await until(
    () => root.querySelector<HTMLTextAreaElement>('textarea#field'),
    'the field is there',
  );
  enter(field, text);
  await press(root, '.ask .button-primary');
  await until(() => !field.value && root.querySelector('.product'), 'the list is read');
  await painted();
}

/** Enters the day of the treatment. */
export async function enterDate(root: ShadowRoot, date: string): Promise<void> {
  enter(
    await until(() => root.querySelector<HTMLInputElement>('input[type=date]'), 'the date can be entered'),
    date,
  );
  await painted();
}

/** Looks for something in the questions. */
export async function lookFor(root: ShadowRoot, text: string): Promise<void> {
  enter(await until(() => root.querySelector<HTMLInputElement>('#filter'), 'the search is there'), text);
  await painted();
}

/** A site on which a widget's parts do not come. For a story's `beforeEach`, which gives the way back. */
export async function withoutParts({canvasElement}: Stage, tag: string): Promise<() => void> {
  // The story before this one still stands there, and may need its parts.
  for (const old of canvasElement.querySelectorAll<LitElement>(tag)) {
    await old.updateComplete;
    old.remove();
  }
  const {parts} = customElements.get(tag) as unknown as typeof WidgetElement;
  const all = new Set<LazyPart>(parts);
  const before = [...all].map((part) => [part, part.loaded] as const);
  for (const part of all) {
    part.loaded = undefined;
    Object.assign(part, {load: () => Promise.resolve(undefined)});
  }
  return () => {
    for (const [part, loaded] of before) {
      Reflect.deleteProperty(part, 'load');
      part.loaded = loaded;
    }
  };
}
