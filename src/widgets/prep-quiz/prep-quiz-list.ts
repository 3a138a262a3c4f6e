import {html, nothing, type TemplateResult} from 'lit';
import {telephoneLink} from '../../element/telephone-link.js';
import {warnOnce} from '../../page/warn-once.js';
import {dateField} from '../../controls/date-field.js';
import {today} from '../../calendar/dates.js';
import type {OwnTimes} from '../../evidence/planned-times.js';
import type {LabelledStatement, Statement} from '../../evidence/claim.js';
import type {Jurisdiction} from '../../evidence/jurisdictions.js';
import {leadTimes} from '../../evidence/lead-times.js';
import {withDays} from '../../evidence/with-days.js';
import {groups, result, type Group, type Result, type ResultItem} from './prep-quiz-list.logic.js';
import {itemText, toPlainText, withAge} from './prep-quiz-list.text.js';
import {listContent, type PrepQuizListContent} from './prep-quiz-list.content.js';
import type {PrepQuizContent} from './prep-quiz.content.js';
import {furtherQuestionsContent} from './prep-quiz-questions.content.js';
import {ownQuiz, type OwnQuiz} from './prep-quiz-list.own.js';
import type {Answers, QuestionId} from './prep-quiz.logic.js';
import {formatDate, formatDays} from '../../calendar/date-words.js';
import {fill} from '../../language/fill.js';
import {Handout} from '../../handout/handout.js';

export {prepQuizListStyles as styles} from './prep-quiz-list.styles.js';

/** All words of the quiz, given those that it begins with. */
export const withFurtherContent = (first: PrepQuizContent): PrepQuizListContent => ({
  ...first,
  ...listContent(),
  questions: {...first.questions, ...furtherQuestionsContent()},
});

/** The quiz as a clinic has it, by the rules of its place; told on the console of what it wrote wrong. */
export const quizOf = (
  host: Element,
  content: PrepQuizListContent,
  {minimumAge}: Jurisdiction,
  locale: string,
): OwnQuiz =>
  ownQuiz(withAge(content, locale, minimumAge?.years), (path, expected) =>
    warnOnce(host, 'content', `"${path}" should be ${expected}.`, 'It stands under what to tell the clinic.'),
  );

/** The field of the last question. */
export const dateQuestion = (
  chosen: readonly string[],
  label: string,
  choose: (chosen: readonly string[]) => void,
  isInvalid: boolean,
) =>
  dateField({
    label,
    value: chosen.find((value) => value !== 'none') ?? '',
    min: today(),
    isInvalid,
    change: (value, isUnfinished) => {
      if (value || !isUnfinished) choose(value ? [value] : []);
    },
  });

/** What the list needs of the quiz around it. */
export interface ListHost {
  readonly host: Element;
  heading(text: string, below: number): TemplateResult;
  evidence(...statements: LabelledStatement[]): unknown;
  update(): void;
  /** The clinic's own waiting times. */
  times(): OwnTimes;
  /** Goes back to one question. */
  change(question: QuestionId): void;
  restart(): void;
  /** The clinic's telephone number; empty where it gave none. */
  phone(): string;
}

/** The personal list: what to call about, what to tell, what to do; to print, copy, and put in a calendar. */
export class ListView {
  readonly #host: ListHost;
  #answers?: Answers;
  #list!: Result;
  #content!: PrepQuizListContent;
  #locale!: string;
  readonly #handout: Handout;

  constructor(host: ListHost) {
    this.#host = host;
    this.#handout = new Handout(host.host, () => host.update());
  }

  render(answers: Answers, {content, questions: asked, items: own}: OwnQuiz, locale: string) {
    if (answers !== this.#answers) this.#handout.clear();
    this.#answers = answers;
    this.#list = result(answers, {
      today: today(),
      leadTimes: withDays(this.#host.times().leadTimes ?? {}, leadTimes),
      asked,
      own,
    });
    this.#content = content;
    this.#locale = locale;
    const {actions, soon, noVerdict, closing, title} = content;
    const {soonerThan, appointment} = this.#list;
    return html`<div class="list">
      <div id="title" tabindex="-1">${this.#host.heading(title, 1)}</div>
      ${
        appointment
          ? html`<p class="appointment">
              ${fill(content.appointment, {date: formatDate(appointment, locale)})}
            </p>`
          : nothing
      }
      ${
        soonerThan
          ? html`<p class="soon boxed">${fill(soon, {time: formatDays(soonerThan, locale)})}</p>`
          : nothing
      }
      ${groups.map((group) =>
        // Nothing to call about is no news; the other two always say what they hold.
        group !== 'callFirst' || this.#list[group].length ? this.#renderGroup(group) : nothing,
      )}
      <p class="verdict boxed">${noVerdict} ${closing}</p>
      ${this.#handout.render({
        words: actions,
        text: () => toPlainText(this.#list, content, locale),
        events: appointment && this.#events,
        uidSeed: `quiz ${appointment ?? ''}`,
        fileName: 'appointment.ics',
        locale,
        more: html`<button class="button" part="button" type="button" .onclick=${() => this.#host.restart()}>
          ${actions.restart}
        </button>`,
      })}
    </div>`;
  }

  #renderGroup(group: Group) {
    const {groups: words, emptyGroup} = this.#content;
    const items = this.#list[group];
    const whys = items.map(({id}) => this.#content.results[id].why);
    // A reason that several lines share stands once, with the evidence.
    const often = new Set(whys.filter((why, i) => whys.indexOf(why) !== i));
    const phone = this.#host.phone();
    return html`<section class="group group-${group}" aria-labelledby="group-${group}">
      <div id="group-${group}">${this.#host.heading(words[group].heading, 2)}</div>
      <p class="muted">${words[group].intro}</p>
      ${group === 'callFirst' && phone ? html`<p class="call">${telephoneLink(phone)}</p>` : nothing}
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
    const isSaidAbove =
      shared.includes(results[item.id].detail) && !(item.alreadyPassed && results[item.id].late);
    const isSaidOften = often.has(results[item.id].why);
    const question = item.questions?.[0] ?? item.question;
    // Numbers: an id that names what was answered is read by scripts that are told of a click.
    const n = groups.flatMap((one) => this.#list[one]).indexOf(item);
    return html`<li class="item">
      <div>
        <p class="item-title" id="item-${n}">${title}</p>
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
              aria-labelledby="change-${n} item-${n}"
              .onclick=${() => this.#host.change(question)}
            >
              <span id="change-${n}">${this.#content.actions.change}</span>
            </button>`
          : nothing
      }
    </li>`;
  }

  /** What the lines of a group rest on, each statement once. */
  #statements(items: readonly ResultItem[]): LabelledStatement[] {
    const byId = new Map<string, LabelledStatement>();
    for (const item of items) {
      const {detail: inTime, late, why} = this.#content.results[item.id];
      const detail = (item.alreadyPassed && late) || inTime;
      const {title, ...texts} = itemText(item, this.#content, this.#locale);
      const add = (statement: Statement, label: string) => {
        if (!byId.has(statement.id)) byId.set(statement.id, {statement, label: label || title});
      };
      add(detail, texts.detail);
      add(why, texts.why);
    }
    return [...byId.values()];
  }

  #events = async () => {
    const {toCalendarEvents} = await import('./prep-quiz-list.calendar.js');
    return toCalendarEvents(this.#list, this.#content, this.#locale);
  };
}
