import {html, nothing, svg, type TemplateResult} from 'lit';
import {warnOnce} from '../../page/warn-once.js';
import {dateField} from '../../controls/date-field.js';
import {formatDate} from '../../calendar/date-words.js';
import {addDays, today, type PlainDate} from '../../calendar/dates.js';
import {firstWeekday} from '../../calendar/weeks.js';
import type {OwnTimes} from '../../evidence/planned-times.js';
import type {LabelledStatement} from '../../evidence/claim.js';
import {restartTimes, type RestartTimes} from '../../evidence/restart-times.js';
import {withDays} from '../../evidence/with-days.js';
import {fill} from '../../language/fill.js';
import {Handout} from '../../handout/handout.js';
import {restContent, type RecoveryTimelineFullContent} from './recovery-timeline-rest.content.js';
import {
  calendarWeeks,
  dateOf,
  longestWait,
  openStages,
  placeOn,
  restarts,
  stageDates,
  type CalendarDay,
} from './recovery-timeline-rest.logic.js';
import {
  dateRange,
  notYetText,
  placeText,
  restartText,
  stageWhen,
  toCalendarEvents,
  toPlainText,
} from './recovery-timeline-rest.text.js';
import type {RecoveryTimelineContent} from './recovery-timeline.content.js';
import {stageIds, type StageId} from './recovery-timeline.logic.js';

export {recoveryTimelineRestStyles as styles} from './recovery-timeline-rest.styles.js';

/** All words of the timeline, given those that it begins with. */
export const withRestContent = (first: RecoveryTimelineContent): RecoveryTimelineFullContent => ({
  ...first,
  ...restContent(),
});

/** What this half needs of the timeline around it. */
export interface RestHost {
  readonly host: Element;
  heading(text: string, below: number): TemplateResult;
  evidence(...statements: LabelledStatement[]): unknown;
  /** The clinic's own waiting times. */
  times(): OwnTimes;
  update(): void;
  /** Told when a patient has set another date. */
  dateSet(): void;
}

const dayMonth: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'short'};

/** The date, the calendar, when things start again, and what is taken away. */
export class RestView {
  readonly #host: RestHost;
  readonly #handout: Handout;
  /** What a patient typed; nothing until they do. It is kept here, where nothing on the page can reach it. */
  #typed?: string | undefined;
  #given = '';
  #treatment?: PlainDate | undefined;
  #content!: RecoveryTimelineFullContent;
  #times: RestartTimes = restartTimes;
  #locale!: string;

  constructor(host: RestHost) {
    this.#host = host;
    this.#handout = new Handout(host.host, () => host.update());
  }

  /** Before anything is rendered: the words, the times, and the date that the page gives. */
  read(given: string, content: RecoveryTimelineFullContent, locale: string): void {
    this.#content = content;
    this.#locale = locale;
    this.#times = withDays(this.#host.times().restartTimes ?? {}, restartTimes);
    // A date that the page sets later counts from then on.
    if (given !== this.#given) this.#typed = undefined;
    this.#given = given;
    this.#treatment = dateOf(this.#typed, given);
    if (given && !dateOf(undefined, given)) {
      warnOnce(
        this.#host.host,
        'treatment-date',
        `"${given}" is not a date.`,
        'Write it as YYYY-MM-DD, such as 2026-12-01.',
      );
    }
  }

  #set(text: string): void {
    const before = this.#treatment;
    this.#typed = text;
    const date = dateOf(text, '');
    // What was copied is no longer what is shown.
    if (date !== before) this.#handout.clear();
    if (date && date !== before) this.#host.dateSet();
    this.#host.update();
  }

  /** What the date makes of a stage, and what still waits in it. */
  stage(id: StageId) {
    const {stage} = this.#content;
    const treatment = this.#treatment;
    const place = treatment && placeOn(treatment, today());
    const isHere = place?.stages.includes(id) ?? false;
    const isNow = isHere && place!.state === 'in';
    const isPast = !!treatment && stageDates(id, treatment)[1] < today();
    const waiting = notYetText(id, this.#content, this.#locale, this.#times);
    return {
      isOpen: openStages(place).includes(id),
      isHere,
      isNow,
      isPast,
      title: treatment
        ? html`<span class="dates small">${stageWhen(id, treatment, this.#content, this.#locale)}</span>
            ${isHere ? html`<span class="badge small">${isNow ? stage.here : stage.next}</span>` : nothing}`
        : nothing,
      notYet: waiting
        ? html`<dt class="small">${stage.notYet}</dt>
            <dd class="waiting">${waiting}</dd>`
        : nothing,
    };
  }

  /** The field, and where its date puts the reader. */
  renderDate() {
    const {date} = this.#content;
    const treatment = this.#treatment;
    const typed = this.#typed ?? treatment ?? '';
    return html`${dateField({
        label: date.label,
        given: dateOf(undefined, this.#given) ?? '',
        change: (text, isUnfinished) => this.#set(text || (isUnfinished ? 'unfinished' : '')),
      })}
      <div class="place">
        <p class="place-now ${treatment ? '' : 'is-hint'}" role="status">
          ${
            treatment
              ? placeText(placeOn(treatment, today()), treatment, this.#content, this.#locale)
              : typed
                ? date.invalid
                : date.none
          }
        </p>
        <p class="muted small place-privacy">${date.privacy}</p>
      </div>`;
  }

  /** What is known of skin that is lighter or darker. */
  renderSkin() {
    const {skin} = this.#content;
    return skin.lighter.text || skin.darker.text
      ? html`<div class="skin" part="skin">
          ${this.#host.heading(skin.title, 1)}
          <p class="muted">${skin.lighter.text}</p>
          <p class="muted">${skin.darker.text}</p>
          ${this.#host.evidence(
            {label: skin.lighter.text, statement: skin.lighter},
            {label: skin.darker.text, statement: skin.darker},
          )}
        </div>`
      : nothing;
  }

  /** The first three weeks, as soon as there is a date. */
  renderCalendar() {
    const content = this.#content;
    const locale = this.#locale;
    const treatment = this.#treatment;
    if (!treatment) return nothing;
    const weeks = calendarWeeks(treatment, firstWeekday(locale), today());
    const colours = stageIds.filter((id) => weeks.flat().some(({stages}) => stages.at(-1) === id));
    return html`<div class="calendar" part="calendar">
      <table>
        <caption>
          <b>${content.calendar.caption}</b>
          <span class="muted small">${dateRange([treatment, addDays(treatment, 20)], locale, dayMonth)}</span>
        </caption>
        <thead>
          <tr>
            ${weeks[0]!.map(
              ({date}) =>
                html`<th scope="col" class="muted small">
                  <span aria-hidden="true">${formatDate(date, locale, {weekday: 'narrow'})}</span
                  ><span class="visually-hidden">${formatDate(date, locale, {weekday: 'long'})}</span>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                ${week.map((day) => this.#renderDay(day))}
              </tr>`,
          )}
        </tbody>
      </table>
      <ul class="legend small muted" role="list">
        ${colours.map((id) => html`<li class="tone-${id}">${content.stages[id].name}</li>`)}
      </ul>
    </div>`;
  }

  #renderDay({date, day, stages, isToday}: CalendarDay) {
    const content = this.#content;
    const locale = this.#locale;
    if (day === undefined) return html`<td></td>`;
    const label = [
      formatDate(date, locale),
      fill(content.calendar.day, {n: day.toLocaleString(locale)}),
      ...stages.map((id) => content.stages[id].name).filter((_, i) => day > 0 || i > 0),
      isToday ? content.calendar.today : '',
    ];
    return html`<td
      class="tone-${stages.at(-1) ?? 'none'} ${isToday ? 'is-today' : ''}"
      aria-current=${isToday ? 'date' : nothing}
    >
      <span class="number" aria-hidden="true">${formatDate(date, locale, {day: 'numeric'})}</span
      ><span class="visually-hidden">${label.filter(Boolean).join(', ')}</span>
    </td>`;
  }

  /** When things start again: on a scale, in days, and in dates as soon as there is one. */
  renderRestart() {
    const locale = this.#locale;
    const {restart} = this.#content;
    const end = longestWait(this.#times);
    const percent = (days: number) => `${(days / end) * 100}%`;
    return html`<section class="restart" part="restart" aria-labelledby="restart">
      <div id="restart">${this.#host.heading(restart.title, 1)}</div>
      <p class="muted">${restart.intro}</p>
      <div class="scale small muted" aria-hidden="true">
        <span class="scale-title">${restart.scale}</span>
        <span class="scale-days"
          >${[0, end / 3, (end / 3) * 2, end].map((days) => html`<i>${Math.round(days).toLocaleString(locale)}</i>`)}</span
        >
      </div>
      <ul role="list">
        ${restarts(this.#treatment, this.#times).map((one) => {
          const {title, time, when, note} = restartText(one, this.#content, locale);
          const {days, shortest = days, longest = days} = one;
          return html`<li>
            <p class="restart-title">
              <b>${title}</b>${when ? html` <span class="restart-when">${when}</span>` : nothing}
            </p>
            <p class="muted small">${time}</p>
            <svg class="range-of" aria-hidden="true">
              <rect class="range-track" y="9" width="100%" height="6" rx="3"></rect>
              <rect
                class="range-sources"
                x=${percent(shortest)}
                y="9"
                width=${percent(longest - shortest)}
                height="6"
                rx="3"
              ></rect>
              ${[end / 3, (end / 3) * 2].map((tick) => svg`<rect class="range-tick" x=${percent(tick)} y="4" width="1" height="16"></rect>`)}
              <circle class="range-plan" cx=${percent(days)} cy="12" r="6"></circle>
            </svg>
            ${note ? html`<p class="small restart-note">${note}</p>` : nothing}
          </li>`;
        })}
      </ul>
      <p class="muted small">${restart.legend}</p>
      ${this.#host.evidence(
        {label: restart.title, statement: restart.range},
        {label: restart.titles.moisturiser, statement: restart.agreed},
        ...restarts().flatMap(({id}) => {
          const statement = restart.notes[id];
          return statement ? {label: restart.titles[id], statement} : [];
        }),
      )}
    </section>`;
  }

  /** Print, copy, and the calendar file where there is a date. */
  renderHandout() {
    const content = this.#content;
    const locale = this.#locale;
    const treatment = this.#treatment;
    const isAnyToCome = restarts(treatment, this.#times).some(({date}) => date && date >= today());
    return html`<div class="handout">
      ${this.#handout.render({
        words: content.actions,
        text: () => toPlainText(content, locale, treatment, this.#times),
        events: isAnyToCome
          ? () => Promise.resolve(toCalendarEvents(content, locale, treatment!, today(), this.#times))
          : undefined,
        uidSeed: `restart-${treatment ?? ''}`,
        fileName: 'skin-care.ics',
        locale,
      })}
    </div>`;
  }
}
