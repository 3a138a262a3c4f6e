import {formatCount} from '../../language/counts.js';
import {html, nothing} from 'lit';
import {telephoneLink} from '../../element/telephone-link.js';
import type {WidgetContext} from '../../element/widget-context.js';
import {warnOnce} from '../../page/warn-once.js';
import {dateField} from '../../controls/date-field.js';
import {today} from '../../calendar/dates.js';
import type {LabelledStatement, Statement} from '../../evidence/claim.js';
import {leadTimes} from '../../evidence/lead-times.js';
import {withDays} from '../../evidence/with-days.js';
import {
  groups,
  itemIds,
  result,
  type Group,
  type ItemId,
  type Result,
  type ResultItem,
} from './prep-quiz-list.logic.js';
import {dayInList, itemText, shortDate, taskOf, toPlainText, withAge} from './prep-quiz-list.text.js';
import {toCalendarEvents} from './prep-quiz-list.calendar.js';
import {listContent, type PrepQuizListContent} from './prep-quiz-list.content.js';
import type {PrepQuizContent} from './prep-quiz.content.js';
import {furtherQuestionsContent} from './prep-quiz-questions.content.js';
import {ownQuiz, type OwnQuiz} from './prep-quiz-list-own.logic.js';
import type {Answers, QuestionId} from './prep-quiz.logic.js';
import {pictogram, type PictogramTopic} from '../../illustrations/pictograms.js';
import {formatDate, formatDays} from '../../calendar/date-words.js';
import {fill} from '../../language/fill.js';
import {inLanguage} from '../../language/message.js';
import {countdownStrip} from './prep-quiz-strip.js';
import {Handout} from '../../handout/handout.js';

export {prepQuizListStyles as styles} from './prep-quiz-list.styles.js';

/** All words of the quiz, given those that it begins with. */
export const withPartContent = (first: PrepQuizContent): PrepQuizListContent => ({
  ...first,
  ...listContent(),
  questions: {...first.questions, ...furtherQuestionsContent()},
});

/** The quiz as a clinic has it, by the rules of its place; told on the console of what it wrote wrong. */
export const quizOf = ({host, words, rules, locale}: WidgetContext<PrepQuizListContent>): OwnQuiz =>
  ownQuiz(withAge(words, locale, rules.minimumAge?.years), (path, expected) =>
    warnOnce(host, 'content', `"${path}" should be ${expected}.`, 'It stands under what to tell the clinic.'),
  );

const topics: Readonly<Partial<Record<QuestionId, PictogramTopic>>> = {
  actives: 'actives',
  skinToday: 'skin-today',
  lately: 'sun',
  recent: 'recent',
  medicines: 'medicines',
  isotretinoin: 'medicines',
  health: 'health',
  you: 'dark-marks',
  date: 'date',
};

/** The picture of a question's subject; of a clinic's own, that it is a question. */
export const pictogramOf = (id: QuestionId) => pictogram(topics[id] ?? 'questions');

/** Subjects of lines whose question is about more, or that everybody is told. */
const itemTopics: Readonly<Partial<Record<ItemId, PictogramTopic>>> = {
  sun: 'sun',
  'gentle-care': 'actives',
  retinoid: 'retinoid',
  'prescribed-retinoid': 'retinoid',
  'hair-removal': 'hair',
  shaving: 'hair',
  'cold-sores': 'cold-sore',
  immune: 'immune',
  tattoo: 'tattoo',
  alcohol: 'alcohol',
  numbing: 'numbing',
  'bare-face': 'skin-today',
};

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

/** The personal list: what to call about, what to tell, what to do; to print, copy, and put in a calendar. */
export class ListView {
  readonly #context: WidgetContext<PrepQuizListContent>;
  readonly #change: (question: QuestionId) => void;
  readonly #restart: () => void;
  #answers?: Answers;
  #list!: Result;
  #content!: PrepQuizListContent;
  #ours!: ReturnType<typeof listContent>;
  #locale!: string;
  readonly #handout: Handout;

  /** `change` goes back to one question, `restart` to the first. */
  constructor(
    context: WidgetContext<PrepQuizListContent>,
    change: (question: QuestionId) => void,
    restart: () => void,
  ) {
    this.#context = context;
    this.#change = change;
    this.#restart = restart;
    this.#handout = new Handout(context.host, context.update);
  }

  render(answers: Answers, {content, questions: asked, items: own}: OwnQuiz) {
    const {locale} = this.#context;
    if (answers !== this.#answers) this.#handout.clear();
    this.#answers = answers;
    this.#list = result(answers, {
      today: today(),
      leadTimes: withDays(this.#context.times.leadTimes ?? {}, leadTimes),
      asked,
      own,
    });
    this.#content = content;
    this.#ours = inLanguage(this.#context.language, listContent);
    this.#locale = locale;
    const {actions, soon, noVerdict, title} = content;
    const {soonerThan, appointment, daysLeft} = this.#list;
    const {callFirst, tellClinic, doBefore} = this.#list;
    const toDo = callFirst.length + tellClinic.length + doBefore.length;
    return html`<div class="list">
      <div id="title" tabindex="-1">${this.#context.heading(title, 1)}</div>
      ${
        appointment
          ? html`<div class="countdown">
              ${daysLeft ? html`<p class="days-left">${fill(content.toGo, {time: formatDays(daysLeft, locale)})}</p>` : nothing}
              <p class="appointment">${formatDate(appointment, locale, shortDate)}</p>
              <p class="muted">${fill(content.toDo, {n: formatCount(toDo, locale)})}</p>
              ${countdownStrip(
                today(),
                appointment,
                [...callFirst, ...tellClinic, ...doBefore].flatMap(({startOn}) => startOn ?? []),
                locale,
              )}
            </div>`
          : nothing
      }
      <div class="handout">
        ${this.#handout.render({
          words: actions,
          text: () => toPlainText(this.#list, content, locale),
          events: appointment && this.#events,
          uidSeed: `quiz ${appointment ?? ''}`,
          fileName: 'appointment.ics',
          locale,
        })}
      </div>
      ${
        soonerThan
          ? html`<p class="soon boxed">${fill(soon, {time: formatDays(soonerThan, locale)})}</p>`
          : nothing
      }
      ${groups.map((group) =>
        // Further things to tell are asked for in any case; the other groups vanish where there is nothing.
        group === 'tellClinic' || this.#list[group].length ? this.#renderGroup(group) : nothing,
      )}
      <p class="small">${noVerdict}</p>
      <div class="list-foot">
        ${this.#context.evidence(...this.#statements(groups.flatMap((group) => this.#list[group])))}
        <button class="button button-quiet restart" part="button" type="button" .onclick=${this.#restart}>
          ${actions.restart}
        </button>
      </div>
    </div>`;
  }

  #renderGroup(group: Group) {
    const {groups: words} = this.#content;
    const items = this.#list[group];
    const phone = this.#context.host.phone;
    return html`<section class="group group-${group}" aria-labelledby="group-${group}">
      <div id="group-${group}">${this.#context.heading(words[group].heading, 2)}</div>
      ${words[group].intro ? html`<p class="muted small">${words[group].intro}</p>` : nothing}
      ${group === 'callFirst' && phone ? html`<p class="call">${telephoneLink(phone)}</p>` : nothing}
      ${group === 'doBefore' ? this.#renderDays(items) : this.#renderItems(items, group)}
    </section>`;
  }

  #renderItems(items: readonly ResultItem[], group: Group, day = '') {
    const {title, detail} = this.#content.anythingElse;
    const asks = group === 'tellClinic' && !!(title || detail);
    return items.length || asks
      ? html`<ul role="list">
          ${items.map((item, at) => this.#renderItem(item, group, at ? '' : day))}
          ${
            asks
              ? html`<li class="item anything-else">
                  <details>
                    <summary>${pictogram('questions')}<b class="item-title">${title || detail}</b></summary>
                    <p class="muted small">${detail}</p>
                  </details>
                </li>`
              : nothing
          }
        </ul>`
      : nothing;
  }

  /** The tasks by the day on which they begin: each date once. */
  #renderDays(items: readonly ResultItem[]) {
    const content = this.#content;
    const days = new Map<string, ResultItem[]>();
    const {appointment} = this.#list;
    for (const item of items) {
      // A task without a time holds for the day itself.
      const dated = appointment && !item.leadTime ? {...item, startOn: appointment} : item;
      const {when} = itemText(dated, content, this.#locale, appointment, dayInList);
      const time = item.leadTime?.days;
      const day = when || (time ? fill(content.before, {time: formatDays(time, this.#locale)}) : '');
      days.set(day, [...(days.get(day) ?? []), item]);
    }
    return [...days].map(
      ([day, some]) => html`<div class="day">${this.#renderItems(some, 'doBefore', day)}</div>`,
    );
  }

  #renderItem(item: ResultItem, group: Group, day: string) {
    const {detail, why, when} = itemText(
      item,
      this.#content,
      this.#locale,
      this.#list.appointment,
      dayInList,
    );
    const {results, shared} = this.#content;
    const isSaidAbove =
      shared.includes(results[item.id].detail) && !(item.alreadyPassed && results[item.id].late);
    const question = item.questions?.[0] ?? item.question;
    // Numbers: an id that names what was answered is read by scripts that are told of a click.
    const n = groups.flatMap((one) => this.#list[one]).indexOf(item);
    const isOwn = !(itemIds[group] as readonly string[]).includes(item.id);
    const isNamed = !!item.items || !!item.questions;
    // Reasons to call, things named and the clinic’s own words stand in view; the rest is one tap away.
    const isFolded = !isOwn && !isNamed && group !== 'callFirst';
    const words = isSaidAbove || !detail ? nothing : html`<p>${detail}</p>`;
    const shownDay = group === 'doBefore' ? day : when;
    return html`<li class="item">
      <details>
        <summary>
          ${
            shownDay
              ? html`<small class=${this.#list.appointment ? 'item-when' : 'item-before'}>${shownDay}</small>`
              : nothing
          }
          ${pictogram(itemTopics[item.id] ?? topics[question!] ?? 'questions')}
          <b class="item-title" id="item-${n}">${taskOf(item.id, this.#content, this.#ours)}</b>
        </summary>
        ${isFolded ? words : nothing}
        <p class="muted small">${why}</p>
        ${
          question
            ? html`<button
                class="button button-quiet item-change"
                part="button"
                type="button"
                aria-labelledby="change-${n} item-${n}"
                .onclick=${() => this.#change(question)}
              >
                <span id="change-${n}">${this.#content.actions.change}</span>
              </button>`
            : nothing
        }
      </details>
      ${isFolded ? nothing : words}
    </li>`;
  }

  /** The evidence of a group's lines, each statement once. */
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

  #events = () => toCalendarEvents(this.#list, this.#content, this.#locale);
}
