import {html, nothing, type TemplateResult} from 'lit';
import {today} from '../../calendar/dates.js';
import type {LabelledStatement, Statement} from '../../evidence/claim.js';
import {groups, result, type Group, type Result, type ResultItem} from './prep-quiz-list.logic.js';
import {itemText, toPlainText} from './prep-quiz-list.text.js';
import {listContent, type PrepQuizListContent} from './prep-quiz-list.content.js';
import type {PrepQuizContent} from './prep-quiz.content.js';
import {furtherQuestionsContent} from './prep-quiz-questions.content.js';
import type {Answers, QuestionId} from './prep-quiz.logic.js';
import {formatDays} from '../../calendar/date-words.js';
import {fill} from './prep-quiz.text.js';
import {printAlone} from './print-alone.js';

export {prepQuizListStyles} from './prep-quiz-list.styles.js';

/** All words of the quiz, given those that it begins with. */
export const withFurtherContent = (first: PrepQuizContent): PrepQuizListContent => ({
  ...first,
  ...listContent(),
  questions: {...first.questions, ...furtherQuestionsContent()},
});

/** The field of the last question. */
export function dateField(
  chosen: readonly string[],
  label: string,
  choose: (chosen: readonly string[]) => void,
) {
  return html`<label class="date">
    <span class="small">${label}</span>
    <input
      type="date"
      min=${today()}
      .value=${chosen.find((value) => value !== 'none') ?? ''}
      @input=${({target}: InputEvent) => {
        const {value, validity} = target as HTMLInputElement;
        // Rendered again, a half-typed date would be wiped out.
        if (!validity.badInput) choose(value ? [value] : []);
      }}
    />
  </label>`;
}

/** What the list needs of the quiz around it. */
export interface ListHost {
  readonly host: Element;
  heading(text: string, below: number): TemplateResult;
  evidence(...statements: LabelledStatement[]): unknown;
  update(): void;
  /** Goes back to one question. */
  change(question: QuestionId): void;
  restart(): void;
  /** The clinic's telephone number; empty where it gave none. */
  readonly phone: string;
}

/** The personal list: what to call about, what to tell, what to do; to print, copy, and put in a calendar. */
export class ListView {
  readonly #host: ListHost;
  #answers?: Answers;
  #list!: Result;
  #content!: PrepQuizListContent;
  #locale!: string;
  #status = '';
  #textToCopy = '';

  constructor(host: ListHost) {
    this.#host = host;
  }

  render(answers: Answers, content: PrepQuizListContent, locale: string) {
    if (answers !== this.#answers) {
      // What was copied is no longer the list.
      this.#status = '';
      this.#textToCopy = '';
    }
    this.#answers = answers;
    this.#list = result(answers, {today: today()});
    this.#content = content;
    this.#locale = locale;
    const {actions, soon, noVerdict, closing, title} = content;
    const {soonerThan, appointment} = this.#list;
    return html`<div class="list">
      <div id="title" tabindex="-1">${this.#host.heading(title, 1)}</div>
      ${
        soonerThan ? html`<p class="soon">${fill(soon, {time: formatDays(soonerThan, locale)})}</p>` : nothing
      }
      ${groups.map((group) =>
        // Nothing to call about is no news; the other two always say what they hold.
        group !== 'callFirst' || this.#list[group].length ? this.#renderGroup(group) : nothing,
      )}
      <p class="verdict">${noVerdict} ${closing}</p>
      <div class="actions">
        ${this.#renderAction(actions.print, () => printAlone(this.#host.host))}
        ${this.#renderAction(actions.copy, this.#copy)}
        ${
          appointment
            ? html`${this.#renderAction(actions.calendar, this.#saveCalendar)}<iframe
                  hidden
                  title=${actions.calendar}
                ></iframe>`
            : nothing
        }
        ${this.#renderAction(actions.restart, () => this.#host.restart())}
      </div>
      <p class="small muted" role="status">${this.#status}</p>
      ${
        this.#textToCopy
          ? html`<textarea
              class="text-to-copy"
              readonly
              rows="8"
              aria-label=${actions.copyByHand}
              .value=${this.#textToCopy}
            ></textarea>`
          : nothing
      }
    </div>`;
  }

  #renderAction(label: string, act: (event: Event) => unknown) {
    return html`<button class="button" part="button" type="button" @click=${act}>${label}</button>`;
  }

  #renderGroup(group: Group) {
    const {groups: words, emptyGroup} = this.#content;
    const items = this.#list[group];
    const whys = items.map(({id}) => this.#content.results[id].why);
    // A reason that several lines share stands once, with the evidence.
    const often = new Set(whys.filter((why, i) => whys.indexOf(why) !== i));
    const {phone} = this.#host;
    return html`<section class="group group-${group}" aria-labelledby="group-${group}">
      <div id="group-${group}">${this.#host.heading(words[group].heading, 2)}</div>
      <p class="muted">${words[group].intro}</p>
      ${
        group === 'callFirst' && phone
          ? html`<p class="call">
              <a class="button" part="button" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>
            </p>`
          : nothing
      }
      ${
        items.length
          ? html`<ul role="list">
              ${items.map((item) => this.#renderItem(item, often))}
            </ul>`
          : html`<p>${emptyGroup}</p>`
      }
      ${this.#host.evidence(...this.#statements(items))}
    </section>`;
  }

  #renderItem(item: ResultItem, often: ReadonlySet<Statement>) {
    const {title, detail, why, when} = itemText(item, this.#content, this.#locale, this.#list.appointment);
    const {results, shared} = this.#content;
    const isSaidAbove = shared.includes(results[item.id].detail);
    const isSaidOften = often.has(results[item.id].why);
    const question = item.questions?.[0] ?? item.question;
    const id = `item-${item.id}`;
    return html`<li class="item">
      <div>
        <p class="item-title" id=${id}>${title}</p>
        ${when ? html`<p class="item-when">${when}</p>` : nothing}
        ${isSaidAbove ? nothing : html`<p>${detail}</p>`}
        ${isSaidOften ? nothing : html`<p class="muted small">${why}</p>`}
      </div>
      ${
        question
          ? html`<button
              class="button button-quiet item-change"
              part="button"
              type="button"
              aria-describedby=${id}
              @click=${() => this.#host.change(question)}
            >
              ${this.#content.actions.change}
            </button>`
          : nothing
      }
    </li>`;
  }

  /** What the lines of a group rest on, each statement once. */
  #statements(items: readonly ResultItem[]): LabelledStatement[] {
    const byId = new Map<string, LabelledStatement>();
    for (const item of items) {
      const {detail, why} = this.#content.results[item.id];
      const {title, ...texts} = itemText(item, this.#content, this.#locale);
      const add = (statement: Statement, label: string) => {
        if (!byId.has(statement.id)) byId.set(statement.id, {statement, label: label || title});
      };
      add(detail, texts.detail);
      add(why, texts.why);
    }
    return [...byId.values()];
  }

  #copy = async (): Promise<void> => {
    const text = toPlainText(this.#list, this.#content, this.#locale);
    const {copied, copyByHand} = this.#content.actions;
    try {
      await navigator.clipboard.writeText(text);
      this.#textToCopy = '';
      this.#status = copied;
    } catch {
      // No clipboard on insecure pages, or not allowed.
      this.#textToCopy = text;
      this.#status = copyByHand;
    }
    this.#host.update();
  };

  #saveCalendar = async ({currentTarget}: Event): Promise<void> => {
    try {
      // A page is told the address of every download from it. This frame is out of its reach; in a sandbox, of ours.
      const frame = (currentTarget as Element).parentElement!.querySelector('iframe')!;
      const {toCalendarFile} = await import('./prep-quiz-list.calendar.js');
      const file = toCalendarFile(this.#list, this.#content, this.#locale, {
        productName: 'microneedling-widgets',
        uidSeed: this.#list.appointment ?? '',
        now: new Date(),
      });
      const link = (frame.contentDocument ?? document).createElement('a');
      link.download = 'appointment.ics';
      // Not an object URL: a script on the page can watch those being made, and read what is in them.
      link.href = `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`;
      link.click();
      this.#status = '';
    } catch {
      this.#status = this.#content.actions.calendarFailed;
    }
    this.#host.update();
  };
}
