import {html, nothing, type TemplateResult} from 'lit';
import {dateField} from '../../../controls/date-field.js';
import {formatDate, formatDays} from '../../../calendar/date-words.js';
import {today} from '../../../calendar/dates.js';
import type {OwnTimes} from '../../../evidence/planned-times.js';
import type {LabelledStatement} from '../../../evidence/claim.js';
import type {IngredientId} from '../ingredients.js';
import {plannedTimes} from '../../../evidence/planned-times.js';
import {fill, listNames} from '../../../language/fill.js';
import {Handout} from '../../../handout/handout.js';
import {Suggestions} from '../routine-checker-suggestions.js';
import type {CheckerContent} from './plan.content.js';
import {nameOf, namesOf, rowText, statementsOf, summaryOf, toPlainText} from './plan.text.js';
import {timeline} from '../routine-checker-timeline.js';
import {groupIcon} from '../routine-checker.icons.js';
import {check, groupOf, groups, type Check, type Group, type Row} from '../routine-checker.logic.js';
import {buildIndex, type Index} from '../routine-checker-match.logic.js';
import {longestText, merge, readShelf} from '../routine-checker-shelf.logic.js';
import type {Part} from '../shelf-part.js';

export {planStyles as styles} from './plan.styles.js';
export {withFurtherWords} from './plan.content.js';

/** The widget around the checker, as the checker sees it. */
export interface CheckerHost {
  readonly host: Element & {readonly updateComplete: Promise<boolean>};
  root(): ShadowRoot;
  words(): CheckerContent;
  locale(): string;
  heading(text: string, below: number): TemplateResult;
  evidence(...statements: LabelledStatement[]): unknown;
  /** The clinic's own waiting times. */
  times(): OwnTimes;
  update(): void;
  /** A result is shown for the first time. */
  checked(): void;
}

/** A patient's list, and the plan that follows from it. */
export class Checker {
  readonly #host: CheckerHost;
  readonly #handout: Handout;
  readonly #suggestions: Suggestions;
  #parts: readonly Part[] = [];
  /** A list was pasted: what grains it holds cannot be told. */
  #hasPasted = false;
  #date = '';
  #status = '';
  #hasChecked = false;
  #index?: {readonly names: CheckerContent['names']; readonly index: Index};

  constructor(host: CheckerHost) {
    this.#host = host;
    this.#handout = new Handout(host.host, () => host.update());
    this.#suggestions = new Suggestions({
      index: () => this.#named(),
      words: () => host.words(),
      update: () => host.update(),
      root: () => host.root(),
      choose: (id) => {
        this.#take([picked(id, host.words())]);
        this.#field().value = '';
      },
    });
  }

  /** Every name in the words that are shown now. */
  #named(): Index {
    const {names} = this.#host.words();
    if (this.#index?.names !== names) this.#index = {names, index: buildIndex(names, this.#host.locale())};
    return this.#index.index;
  }

  #field(): HTMLInputElement | HTMLTextAreaElement {
    return this.#host.root().querySelector<HTMLInputElement | HTMLTextAreaElement>('#field')!;
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
    else this.#take([picked(id, this.#host.words())]);
  }

  /** Takes what stands in the field: a few words, or all of a pack. Of a pack, the answer comes into view. */
  add(isPack: boolean): void {
    const field = this.#field();
    const {found} = this.#host.words();
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
    else this.#status += ` ${fill(found.cut, {n: longestText.toLocaleString(this.#host.locale())})}`;
    if (isPack && !isCut) void this.#showResult();
    else field.focus();
  }

  /** On a phone the result begins below the field: it is where the reader wants to be. */
  async #showResult(): Promise<void> {
    await this.#host.host.updateComplete;
    const title = this.#host.root().querySelector<HTMLElement>('#result');
    title?.focus({preventScroll: true});
    title?.scrollIntoView({block: 'start'});
  }

  #take(more: readonly Part[]): void {
    const before = this.#parts;
    const words = this.#host.words();
    const {found, groups: headings, result} = words;
    this.#set(merge(before, more));
    const isNew = this.#parts.filter((part) => !before.includes(part) && part.verdict !== 'other');
    const place = ({ingredient, verdict}: Part) =>
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
        : summaryOf(this.#check(), words, this.#host.locale()) ||
          fill(result.absent, {things: isNew.map(({text}) => text).join(', ')});
    if (this.#hasChecked || !isNew.length) return;
    this.#hasChecked = true;
    this.#host.checked();
  }

  #check(): Check {
    return check(this.#parts, {
      date: this.#date,
      today: today(),
      times: plannedTimes(this.#host.times()),
    });
  }

  #remove(id: IngredientId): void {
    const {found} = this.#host.words();
    this.#set(this.#parts.filter(({ingredient}) => ingredient !== id));
    this.#status = fill(found.removed, {things: nameOf(id, this.#host.words())});
  }

  #set(parts: readonly Part[]): void {
    this.#parts = parts;
    this.#handout.clear();
    this.#host.update();
  }

  /** Takes a thing off the list by its own button: the focus goes on to the next, else to the field. */
  async #removeByButton(id: IngredientId, event: Event): Promise<void> {
    const chips = () => [...this.#host.root().querySelectorAll<HTMLElement>('.chip')];
    const place = chips().indexOf(event.currentTarget as HTMLElement);
    this.#remove(id);
    await this.#host.host.updateComplete;
    (chips()[place] ?? chips()[place - 1] ?? this.#field()).focus();
  }

  #clear(): void {
    this.#set([]);
    this.#hasPasted = false;
    this.#status = this.#host.words().found.cleared;
    this.#field().focus();
  }

  /** The products on the list, to take off again, and the date of the treatment. */
  renderShelf() {
    const words = this.#host.words();
    const {found} = words;
    const known = this.#parts.filter(({ingredient}) => ingredient);
    if (!this.#parts.length) return nothing;
    return html`<div class="shelf">
      <div class="shelf-head">
        ${this.#host.heading(found.title, 1)}
        <button class="button button-quiet" part="button" type="button" .onclick=${() => this.#clear()}>
          ${found.clear}
        </button>
      </div>
      <ul class="chips" role="list">
        ${known.map(
          ({ingredient: id}) =>
            html`<li>
              <button
                class="button chip"
                part="button"
                type="button"
                .onclick=${(event: Event) => this.#removeByButton(id!, event)}
              >
                <span aria-hidden="true">${nameOf(id!, words)}</span>
                <span class="visually-hidden">${fill(found.remove, {thing: nameOf(id!, words)})}</span>
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                  <path d="M7 7l10 10M17 7L7 17"></path>
                </svg>
              </button>
            </li>`,
        )}
      </ul>
      ${known
        .filter(({isGuess}) => isGuess)
        .map(
          ({ingredient, text: written}) =>
            html`<p class="small muted">
              ${fill(found.close, {written, thing: nameOf(ingredient!, words)})}
            </p>`,
        )}
      ${
        this.#hasPasted && !this.has('scrub')
          ? html`<button
              class="button button-quiet"
              part="button"
              type="button"
              .onclick=${() => this.#take([picked('scrub', words)])}
            >
              ${found.scrub}
            </button>`
          : nothing
      }
      <div class="when-form">
        ${dateField({
          label: found.date,
          value: this.#date,
          change: (date) => {
            this.#date = date;
            this.#handout.clear();
            this.#host.update();
          },
        })}
      </div>
    </div>`;
  }

  // The result

  /** The plan for the list; nothing while it is empty. */
  renderResult() {
    if (!this.#parts.length) return undefined;
    const words = this.#host.words();
    const {result, actions} = words;
    const locale = this.#host.locale();
    const checked = this.#check();
    const {soonerThan, isOver, appointment, low, unknown, absent} = checked;
    const shown = groups.filter((group) => checked[group].length);
    // Products that stay on the skin matter where there is something to pause or to ask about.
    const last = checked.pause.length ? 'pause' : 'ask';
    return html`<div class="result">
      <div id="result" tabindex="-1">
        ${this.#host.heading(result.title, 1)}
        <p class="small">${summaryOf(checked, words, locale)}</p>
      </div>
      ${appointment ? html`<p class="treatment">${fill(result.treatment, {date: formatDate(appointment, locale)})}</p>` : nothing}
      ${soonerThan ? html`<p class="boxed">${fill(result.soon, {time: formatDays(soonerThan, locale)})}</p>` : nothing}
      ${isOver ? html`<p class="boxed">${result.over}</p>` : nothing}
      ${shown.map((group) => this.#renderGroup(group, checked, group === last))}
      ${
        low.length
          ? html`<section class="group group-plain">
              ${this.#host.heading(result.low.heading, 1)}
              <p class="small muted">${fill(result.low.text, {things: namesOf(low, words, locale)})}</p>
            </section>`
          : nothing
      }
      ${absent.length ? html`<p class="small muted">${fill(result.absent, {things: listNames(absent, locale)})}</p>` : nothing}
      ${unknown.length ? this.#renderUnknown(unknown) : nothing}
      <p class="small">${result.noVerdict} ${result.closing}</p>
      ${this.#handout.render({
        words: actions,
        text: () => toPlainText(checked, words, locale),
        events: hasDates(checked) ? () => this.#events(checked) : undefined,
        uidSeed: `routine ${appointment ?? ''}`,
        fileName: 'appointment.ics',
        locale,
      })}
    </div>`;
  }

  #renderUnknown(unknown: readonly string[]) {
    const {unknown: words} = this.#host.words().result;
    // A few are read at once; the rest of a long list hardly ever.
    const names = html`<ul class="unknown small" role="list">
      ${unknown.map((name) => html`<li>${name}</li>`)}
    </ul>`;
    return html`<section class="group group-plain">
      ${this.#host.heading(words.heading, 1)}
      <p class="small muted">${words.text}</p>
      ${
        unknown.length > mostUnfolded
          ? html`<details class="fold small">
              <summary>${fill(this.#host.words().counts.unknown, {n: unknown.length})}</summary>
              ${names}
            </details>`
          : names
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

  #renderGroup(group: Group, checked: Check, saysNeedled: boolean) {
    const words = this.#host.words();
    const {groups: headings, result, needled} = words;
    const {heading, intro} = headings[group];
    const {detail: askPrescriber} = words.advice.prescribed;
    const rows = checked[group];
    const statements = statementsOf(rows, words, this.#host.locale());
    if (saysNeedled) statements.push({label: result.needled, statement: needled});
    return html`<section class="group group-${group}" aria-labelledby="group-${group}">
      <div class="head">
        ${groupIcon(group)}
        <div>
          <div id="group-${group}">${this.#host.heading(heading, 1)}</div>
          <p class="small muted">${intro}</p>
        </div>
      </div>
      ${
        group === 'pause'
          ? html`<p class="small">${result.prescribed} ${result.ifToldToKeep}</p>
              <p class="key small muted" aria-hidden="true">
                <span><i class="planned"></i>${result.planned}</span>
                <span><i class="longest"></i>${result.longest}</span>
              </p>`
          : nothing
      }
      ${
        // Said once for all that it is true of.
        rows.some(({advice}) => words.advice[advice].detail.text === askPrescriber.text)
          ? html`<p>${askPrescriber.text}</p>`
          : nothing
      }
      <ul class="rows" role="list">
        ${rows.map((row) => this.#renderRow(row, rows))}
      </ul>
      ${
        saysNeedled && needled.text
          ? html`<p class="boxed"><b>${result.needled}.</b> ${needled.text}</p>`
          : nothing
      }
      ${this.#host.evidence(...statements)}
    </section>`;
  }

  #renderRow(row: Row, rows: readonly Row[]) {
    const words = this.#host.words();
    const {title, names, detail, why, before, after, afterwards, from, again} = rowText(
      row,
      words,
      this.#host.locale(),
      shortDate,
    );
    // A reason that several lines share stands with the last of them.
    const {detail: askPrescriber} = words.advice.prescribed;
    const isSaidBelow = rows
      .slice(rows.indexOf(row) + 1)
      .some(({advice}) => words.advice[advice].why.text === words.advice[row.advice].why.text);
    return html`<li class="row-of-result">
      <p class="row-title">${title}</p>
      ${names === title ? nothing : html`<p class="small muted">${names}</p>`}
      ${
        row.before
          ? html`${timeline(row.before, row.after)}
              <dl class="spans">
                ${this.#renderSpan(before, from, detail)} ${this.#renderSpan(after, again, afterwards)}
              </dl>`
          : words.advice[row.advice].detail.text === askPrescriber.text
            ? nothing
            : html`<p>${detail}</p>`
      }
      ${why && !isSaidBelow ? html`<p class="small muted">${why}</p>` : nothing}
    </li>`;
  }

  #renderSpan(figure: string, date: string, detail: string) {
    return html`<div>
      <dt class="figure">${figure}</dt>
      <dd>
        ${date ? html`<b class="when">${date}</b>` : nothing}
        <span class="small muted">${detail}</span>
      </dd>
    </div>`;
  }

  async #events(checked: Check) {
    const {toCalendarEvents} = await import('./plan.calendar.js');
    return toCalendarEvents(checked, this.#host.words(), this.#host.locale(), today());
  }
}

/** How many unknown names are shown without being asked for. */
const mostUnfolded = 5;

/** A product that was picked by its name. */
const picked = (id: IngredientId, words: CheckerContent): Part => ({
  text: nameOf(id, words),
  verdict: 'ingredient',
  ingredient: id,
});

/** No year: what is planned is near. */
const shortDate: Intl.DateTimeFormatOptions = {weekday: 'short', day: 'numeric', month: 'short'};

/** Whether anything is still to come that a calendar could hold. */
const hasDates = ({appointment, isOver, pause}: Check): boolean =>
  !!appointment && (!isOver || pause.some(({restartFrom}) => restartFrom && restartFrom >= today()));
