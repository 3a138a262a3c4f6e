import {html, nothing, type ReactiveElement} from 'lit';
import {dateField} from '../../../controls/date-field.js';
import {formatDate, formatDays} from '../../../calendar/date-words.js';
import {today} from '../../../calendar/dates.js';
import type {WidgetContext} from '../../../element/widget-context.js';
import type {LabelledStatement} from '../../../evidence/claim.js';
import type {IngredientId} from '../ingredients.js';
import {plannedTimes} from '../../../evidence/planned-times.js';
import {fill, listNames} from '../../../language/fill.js';
import {Handout} from '../../../handout/handout.js';
import {Suggestions} from '../routine-checker-suggestions.js';
import {toCalendarEvents} from './plan.calendar.js';
import type {CheckerContent} from './plan.content.js';
import {nameOf, namesOf, statementsOf, summaryOf, toPlainText} from './plan.text.js';
import {chart} from './chart.js';
import {fetchNames, namesInScripts} from './names-in-scripts.js';
import {tray} from './trays.js';
import {check, groupOf, groups, type Check} from '../routine-checker.logic.js';
import {buildIndex, longestText, merge, readAhead, readShelf} from '../product-names.js';
import type {Index} from '../routine-checker-match.logic.js';
import type {ShelfPiece} from '../shelf-piece.js';

export {planStyles as styles} from './plan.styles.js';
export {withPartContent} from './plan.content.js';

/** A patient's list, and the plan that follows from it. */
export class Plan {
  readonly #context: WidgetContext<CheckerContent>;
  readonly #root: ShadowRoot;
  readonly #handout: Handout;
  readonly #suggestions: Suggestions;
  #parts: readonly ShelfPiece[] = [];
  /** A list was pasted: what grains it holds cannot be told. */
  #hasPasted = false;
  #date = '';
  #status = '';
  #hasChecked = false;
  /** The text that is read ahead. */
  #ahead?: string | undefined;
  #index?: {readonly names: CheckerContent['names']; readonly inScripts: number; readonly index: Index};
  #isWaiting = false;

  constructor(context: WidgetContext<CheckerContent>, root: ShadowRoot) {
    this.#context = context;
    this.#root = root;
    void fetchNames(context.host);
    this.#handout = new Handout(context.host, context.update);
    this.#suggestions = new Suggestions({
      index: () => this.#named(),
      words: () => context.words,
      update: context.update,
      root,
      choose: (id) => {
        this.#take([picked(id, context.words)]);
        this.#field().value = '';
      },
    });
  }

  /** Every name in the words that are shown now. */
  #named(): Index {
    const {names} = this.#context.words;
    const inScripts = namesInScripts();
    if (this.#index?.names !== names || this.#index.inScripts !== inScripts.length) {
      const index = buildIndex(names, this.#context.locale, inScripts);
      this.#index = {names, inScripts: inScripts.length, index};
    }
    return this.#index.index;
  }

  /** Runs `act` with the names that the field may hold: at once, unless they have still to come. */
  #withNames(act: () => void): void {
    const fetching = notLatin.test(this.#field().value) && fetchNames(this.#context.host);
    if (fetching) void fetching.then(act);
    else act();
  }

  #field(): HTMLInputElement | HTMLTextAreaElement {
    return this.#root.querySelector<HTMLInputElement | HTMLTextAreaElement>('#field')!;
  }

  // The field, which is a combobox

  get isOpen(): boolean {
    return this.#suggestions.isOpen;
  }
  /** The id of the suggestion that the keys are on. */
  get active(): string | undefined {
    return this.#suggestions.active;
  }
  /** The latest change, for a screen reader. */
  get status(): string {
    return this.#status;
  }
  type(event: InputEvent): void {
    this.#status = '';
    this.#suggestions.type(event);
  }
  press(event: KeyboardEvent): void {
    this.#suggestions.press(event);
  }
  open(): void {
    this.#suggestions.open();
  }
  close(): void {
    this.#suggestions.close();
  }
  renderOptions() {
    return this.#suggestions.render();
  }

  // The list

  has(id: IngredientId): boolean {
    return this.#parts.some(({ingredient, verdict}) => ingredient === id && verdict === 'ingredient');
  }

  toggle(id: IngredientId): void {
    if (this.has(id)) this.#remove(id);
    else this.#take([picked(id, this.#context.words)]);
  }

  /** Works out what a pasted list holds while nobody waits for it. */
  readAhead(): void {
    const text = (this.#ahead = this.#field().value);
    let steps: Generator<void> | undefined;
    const step = () => {
      if (this.#ahead !== text) return;
      steps ??= readAhead(text, this.#named());
      if (!steps.next().done) setTimeout(step);
    };
    this.#withNames(() => setTimeout(step));
  }

  /** Takes what stands in the field: a few words, or all of a pack. Of a pack, the answer comes into view. */
  add(isPack: boolean): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#withNames(() => {
      this.#isWaiting = false;
      this.#add(isPack);
    });
  }

  #add(isPack: boolean): void {
    const field = this.#field();
    const {found} = this.#context.words;
    this.#ahead = undefined;
    const {parts, isCut} = readShelf(field.value, isPack ? 'paste' : 'type', this.#named());
    this.close();
    if (!parts.length) {
      this.#status = found.nothing;
      field.focus();
      return;
    }
    this.#hasPasted ||= isPack;
    this.#take(parts);
    // A text that was too long is left there: nothing that somebody entered is written anywhere.
    if (!isCut) field.value = '';
    else this.#status += ` ${fill(found.cut, {n: longestText.toLocaleString(this.#context.locale)})}`;
    if (isPack && !isCut) void this.#showResult();
    else field.focus();
  }

  /** On a phone the result begins below the field: it is where the reader wants to be. */
  async #showResult(): Promise<void> {
    await (this.#context.host as unknown as ReactiveElement).updateComplete;
    const title = this.#root.querySelector<HTMLElement>('#result');
    title?.focus({preventScroll: true});
    title?.scrollIntoView({block: 'start'});
  }

  #take(more: readonly ShelfPiece[]): void {
    const before = this.#parts;
    const words = this.#context.words;
    const {found, groups: headings, result} = words;
    this.#set(merge(before, more));
    const isNew = this.#parts.filter((part) => !before.includes(part) && part.verdict !== 'other');
    const place = ({ingredient, verdict}: ShelfPiece) =>
      verdict === 'low'
        ? result.low.heading
        : ingredient
          ? headings[groupOf(ingredient)].heading
          : result.unknown.heading;
    const named = isNew.filter(({verdict}) => verdict !== 'absent');
    this.#status = !isNew.length
      ? found.already
      : named.length && named.length < 3
        ? fill(found.added, {
            things: named
              .map(
                (part) => `${part.ingredient ? nameOf(part.ingredient, words) : part.text} (${place(part)})`,
              )
              .join(', '),
          })
        : summaryOf(this.#check(), words, this.#context.locale) ||
          fill(result.absent, {things: isNew.map(({text}) => text).join(', ')});
    if (this.#hasChecked || !isNew.length) return;
    this.#hasChecked = true;
    this.#context.emit('mn-check');
  }

  #check(): Check {
    return check(this.#parts, {
      date: this.#date,
      today: today(),
      times: plannedTimes(this.#context.times),
    });
  }

  #remove(id: IngredientId): void {
    const {found} = this.#context.words;
    this.#set(this.#parts.filter(({ingredient}) => ingredient !== id));
    this.#status = fill(found.removed, {things: nameOf(id, this.#context.words)});
  }

  #set(parts: readonly ShelfPiece[]): void {
    this.#parts = parts;
    this.#handout.clear();
    this.#context.update();
  }

  /** Takes a thing off the list by its own button: the focus goes on to the next, else to the field. */
  #removeByButton = async (id: IngredientId, event: Event): Promise<void> => {
    const buttons = () => [...this.#root.querySelectorAll<HTMLElement>('.remove')];
    const place = buttons().indexOf(event.currentTarget as HTMLElement);
    this.#remove(id);
    await (this.#context.host as unknown as ReactiveElement).updateComplete;
    (buttons()[place] ?? buttons()[place - 1] ?? this.#field()).focus();
  };

  #clear(): void {
    this.#set([]);
    this.#hasPasted = false;
    this.#status = this.#context.words.found.cleared;
    this.#field().focus();
  }

  // The result

  /** The plan for the list; nothing while it is empty. */
  renderResult() {
    if (!this.#parts.length) return undefined;
    const words = this.#context.words;
    const {found, result} = words;
    const locale = this.#context.locale;
    const checked = this.#check();
    const {soonerThan, isOver, appointment, low, absent, unknown} = checked;
    const shown = groups.filter((group) => checked[group].length);
    return html`<div class="result">
      <div class="result-head">
        <div id="result" tabindex="-1">
          ${this.#context.heading(result.title, 1)}
          <p class="small">${summaryOf(checked, words, locale)}</p>
        </div>
        <button class="button button-quiet" part="button" type="button" .onclick=${() => this.#clear()}>
          ${found.clear}
        </button>
      </div>
      <div class="trays">
        ${shown.map((group) =>
          tray({
            group,
            checked,
            words,
            heading: this.#context.heading,
            remove: (id, event) => void this.#removeByButton(id, event),
          }),
        )}
      </div>
      ${this.#renderReadings(words)}
      <section class="dates">
        ${shown.length ? this.#context.heading(result.dates, 2) : nothing}
        ${dateField({
          label: found.date,
          value: this.#date,
          change: (date) => {
            this.#date = date;
            this.#handout.clear();
            this.#context.update();
          },
        })}
        ${appointment ? html`<p class="treatment">${fill(result.treatment, {date: formatDate(appointment, locale)})}</p>` : nothing}
        ${soonerThan ? html`<p class="boxed">${fill(result.soon, {time: formatDays(soonerThan, locale)})}</p>` : nothing}
        ${isOver ? html`<p class="boxed">${result.over}</p>` : nothing}
        ${shown.length ? chart({checked, words, locale, today: today()}) : nothing}
      </section>
      ${
        low.length
          ? html`<section class="group-plain">
              ${this.#context.heading(result.low.heading, 2)}
              <p class="small muted">${fill(result.low.text, {things: namesOf(low, words, locale)})}</p>
            </section>`
          : nothing
      }
      ${absent.length ? html`<p class="small muted">${fill(result.absent, {things: listNames(absent, locale)})}</p>` : nothing}
      ${unknown.length ? this.#renderUnknown(unknown) : nothing}
      <p class="small">${result.noVerdict}</p>
      ${this.#handout.render({
        words: words.actions,
        text: () => toPlainText(checked, words, locale),
        events: hasDates(checked) ? () => this.#events(checked) : undefined,
        uidSeed: `routine ${appointment ?? ''}`,
        fileName: 'appointment.ics',
        locale,
      })}
      <div class="sources">
        ${this.#renderNeedled(checked)} ${this.#context.evidence(...this.#statements(checked))}
      </div>
    </div>`;
  }

  /** How a name was understood, and what a pasted list cannot tell. */
  #renderReadings(words: CheckerContent) {
    const {found} = words;
    return html`${this.#parts
      .filter(({ingredient, isGuess}) => ingredient && isGuess)
      .map(
        ({ingredient, text: written}) =>
          html`<p class="small muted">${fill(found.close, {written, thing: nameOf(ingredient!, words)})}</p>`,
      )}
    ${
      this.#hasPasted && !this.has('scrub')
        ? html`<button
            class="button button-quiet sold-as"
            part="button"
            type="button"
            .onclick=${() => this.#take([picked('scrub', words)])}
          >
            ${found.scrub}
          </button>`
        : nothing
    }`;
  }

  /** Said where there is something to pause or to ask about. */
  #renderNeedled({pause, ask}: Check) {
    const {result, needled} = this.#context.words;
    return needled.text && (pause.length || ask.length)
      ? html`<details class="needled small">
          <summary><span>${result.needled}</span></summary>
          <p>${needled.text}</p>
        </details>`
      : nothing;
  }

  /** The statements that all of it rests on, each once. */
  #statements(checked: Check): LabelledStatement[] {
    const words = this.#context.words;
    const rows = groups.flatMap((group) => checked[group]);
    const statements = statementsOf(rows, words, this.#context.locale);
    return checked.pause.length || checked.ask.length
      ? [...statements, {label: words.result.needled, statement: words.needled}]
      : statements;
  }

  #renderUnknown(unknown: readonly string[]) {
    const {unknown: words} = this.#context.words.result;
    return html`<section class="group-plain">
      ${this.#context.heading(words.heading, 2)}
      <p class="small muted">${words.text}</p>
      ${
        unknown.length > mostUnfolded
          ? html`<details class="fold small">
              <summary>${fill(this.#context.words.counts.unknown, {n: unknown.length})}</summary>
              <p class="unknown-lines">${unknown.join('\n')}</p>
            </details>`
          : html`<ul class="unknown small" role="list">
              ${unknown.map((name) => html`<li>${name}</li>`)}
            </ul>`
      }
      <button
        class="button button-quiet"
        part="button"
        type="button"
        .onclick=${() => {
          this.#set(this.#parts.filter(({verdict}) => verdict !== 'unknown'));
          this.#field().focus();
        }}
      >
        ${words.remove}
      </button>
    </section>`;
  }

  #events(checked: Check) {
    return toCalendarEvents(checked, this.#context.words, this.#context.locale, today());
  }
}

/** A letter of another script. */
const notLatin = /[^\p{Script=Latin}\P{L}]/u;

/** How many unknown names are read at once; those of a long list hardly ever, and hundreds of items would be slow. */
const mostUnfolded = 5;

/** A product that was picked by its name. */
const picked = (id: IngredientId, words: CheckerContent): ShelfPiece => ({
  text: nameOf(id, words),
  verdict: 'ingredient',
  ingredient: id,
});

/** Whether anything is still to come that a calendar could hold. */
const hasDates = ({appointment, isOver, pause}: Check): boolean =>
  !!appointment && (!isOver || pause.some(({restartFrom}) => restartFrom && restartFrom >= today()));
