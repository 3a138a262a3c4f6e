import {html, nothing, type PropertyDeclarations} from 'lit';
import {today, type PlainDate} from '../../calendar/dates.js';
import {dateField} from '../../controls/date-field.js';
import {flag, text} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import type {WidgetContext} from '../../element/widget-context.js';
import {WidgetElement} from '../../element/widget-element.js';
import {restartTimes, type RestartTimes} from '../../evidence/restart-times.js';
import {withDays} from '../../evidence/with-days.js';
import type {LazyPart} from '../../page/lazy.js';
import {warnOnce} from '../../page/warn-once.js';
import {bandChart} from './band-chart.js';
import {recoveryTimelineContent, type RecoveryTimelineContent} from './recovery-timeline.content.js';
import {everydayThingsView} from './everyday-things.js';
import {calendarPart, callFold, furtherFolds, rednessPart, timesPart} from './folds.js';
import {timelineStatements} from './recovery-timeline.evidence.js';
import {dateOf, placeOn, type Place, type StageId} from './recovery-timeline.logic.js';
import {recoveryTimelineStyles} from './recovery-timeline.styles.js';
import {placeText} from './recovery-timeline.text.js';
import {stagesView} from './stages.js';
import type {TimelineHandout} from './times/index.js';
import type {RecoveryTimelineFullContent} from './times/times.content.js';

type Content = RecoveryTimelineContent & Partial<RecoveryTimelineFullContent>;

/**
 * Day 0 to month 6 after treatment: the first ten days as bands, one stage at a time, when everyday things are possible
 * again, and when to call. With a date, the reader's own dates. The shadow root is closed, and a date that is typed
 * stays inside it.
 *
 * @tagname mn-recovery-timeline
 * @fires {CustomEvent<null>} mn-date-set - When a patient has set another date. Carries nothing.
 * @csspart chart - The bands of the first ten days.
 * @csspart date - The date field and where it puts the reader.
 * @csspart timeline - The stages, of which one is shown, and the buttons that choose it.
 * @csspart stage - One stage.
 * @csspart can - When everyday things are possible again.
 * @csspart call - When to call.
 * @csspart calendar - The calendar of the first three weeks.
 * @csspart skin - How redness looks on lighter, brown and black skin.
 * @csspart restart - All waiting times, with what sources say.
 */
export class RecoveryTimeline extends WidgetElement<Content, RecoveryTimelineFullContent> {
  static override styles = [baseStyles, recoveryTimelineStyles];
  /** @internal */
  static override readonly closed = true;
  /** @internal */
  static override readonly messages = ['recovery-timeline', 'danger-signs', 'recovery', 'handout'];
  /** @internal */
  static override readonly parts = [timesPart, calendarPart, rednessPart];

  static override properties: PropertyDeclarations = {
    compact: {...flag()},
    treatmentDate: {...text(), attribute: 'treatment-date'},
  };

  /** The short form: bands, stages and when to call, without date field, lists and buttons. Default: false. */
  declare compact: boolean;
  /** Date of the treatment, `YYYY-MM-DD`. A patient may set another, which is kept to themselves. Default: none. */
  declare treatmentDate: string;

  // Private fields, not properties: a script on the page can read an element's properties.
  #root?: ShadowRoot;
  /** Typed by a patient; nothing until they do. */
  #typed?: string | undefined;
  #given = '';
  #treatment?: PlainDate | undefined;
  #times: RestartTimes = restartTimes;
  #chosen?: StageId | undefined;
  readonly #opened = new Set<LazyPart>();
  #handout?: TimelineHandout;

  constructor() {
    super((timeline: RecoveryTimeline, root) => {
      timeline.#root = root;
      return timeline.#render();
    });
  }

  protected override defaultContent(): Content {
    const first = recoveryTimelineContent();
    return timesPart.loaded?.withPartContent(first) ?? first;
  }

  /** The context of the parts, whose words are there once they are loaded. */
  get #whole(): WidgetContext<RecoveryTimelineFullContent> {
    return this.context as WidgetContext<RecoveryTimelineFullContent>;
  }

  /** Before anything is rendered: the date, which the page gives or the patient types, and the clinic's times. */
  #read(): void {
    // A date that the page sets later counts from then on.
    if (this.treatmentDate !== this.#given) this.#typed = this.#chosen = undefined;
    this.#given = this.treatmentDate;
    this.#treatment = dateOf(this.#typed, this.#given);
    this.#times = withDays(this.context.times.restartTimes ?? {}, restartTimes);
    if (this.#given && !dateOf(undefined, this.#given))
      warnOnce(
        this,
        'treatment-date',
        `"${this.#given}" is not a date.`,
        'Write it as YYYY-MM-DD, such as 2026-12-01.',
      );
  }

  #setDate(typed: string): void {
    const before = this.#treatment;
    const date = dateOf(typed, '');
    this.#typed = typed;
    if (date !== before) {
      // The copied text is no longer the one shown.
      this.#handout?.clear();
      this.#chosen = undefined;
      if (date) this.context.emit('mn-date-set');
      // Its button for the calendar; the first touch may not have been seen.
      if (date) void this.context.load(timesPart);
    }
    this.context.update();
  }

  #choose = (stage: StageId): void => {
    this.#chosen = stage;
    this.context.update();
  };

  #open = (part: LazyPart): void => {
    this.#opened.add(part);
    void this.context.load(part);
  };

  #render() {
    this.#read();
    const {context} = this;
    const {words} = context;
    const place = this.#treatment && placeOn(this.#treatment, today());
    const course = {treatment: this.#treatment, place, times: this.#times};
    return html`${context.opening()}${bandChart(words, place?.day)}
      ${this.compact ? nothing : this.#renderDate(place)}
      <div class="halves">
        ${stagesView(context, course, this.#chosen, this.#choose)}
        ${this.compact ? nothing : everydayThingsView(context, course)}
      </div>
      <div class="folds">
        ${callFold(context)}
        ${this.compact ? nothing : furtherFolds(this.#whole, course, this.#opened, this.#open)}
      </div>
      <div class="foot">
        ${context.evidence(
          ...timelineStatements(words),
          ...((this.#opened.has(timesPart) && timesPart.loaded?.timesStatements(this.#whole)) || []),
        )}${this.compact ? nothing : this.#renderHandout()}
      </div>`;
  }

  /** The field, and where its date puts the reader. */
  #renderDate(place?: Place) {
    const {words, locale} = this.context;
    const {date} = words;
    const typed = this.#typed ?? this.#treatment ?? '';
    return html`<div class="when" part="date">
      ${dateField({
        label: date.label,
        given: dateOf(undefined, this.#given) ?? '',
        change: (typed, isUnfinished) => this.#setDate(typed || (isUnfinished ? 'unfinished' : '')),
      })}
      <div class="place small">
        <p class="place-now ${place ? '' : 'is-hint'}" role="status">
          ${place ? placeText(place, this.#treatment!, words, locale) : typed ? date.invalid : date.none}
        </p>
        <p class="muted place-privacy">${date.privacy}</p>
      </div>
    </div>`;
  }

  /** Print, copy and calendar. Until their part is there, the same buttons ask for it. */
  #renderHandout() {
    const {actions} = this.context.words;
    const {loaded} = timesPart;
    const whole = this.#whole;
    if (loaded) this.#handout ??= new loaded.TimelineHandout(whole);
    return html`<div class="handout">
      ${
        this.#handout?.render(whole, this.#times, this.#treatment) ??
        html`<div class="actions">
          ${[actions.print, actions.copy].map(
            (label, at) =>
              html`<button class="button" part="button" type="button" .onclick=${() => this.#pressLoaded(at)}>
                ${label}
              </button>`,
          )}
        </div>`
      }
    </div>`;
  }

  async #pressLoaded(at: number): Promise<void> {
    await this.context.load(timesPart);
    await this.updateComplete;
    if (this.#handout) this.#root?.querySelectorAll<HTMLElement>('.actions button')[at]?.click();
  }

  /** A button that has the focus keeps it when those of the part take its place. */
  protected override performUpdate(): void {
    const focused = this.#root?.activeElement;
    const at = [...(this.#root?.querySelectorAll('.actions button') ?? [])].indexOf(focused!);
    super.performUpdate();
    if (at >= 0 && !focused!.isConnected)
      this.#root!.querySelectorAll<HTMLElement>('.actions button')[at]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-recovery-timeline': RecoveryTimeline;
  }
  interface GlobalEventHandlersEventMap {
    'mn-date-set': CustomEvent<null>;
  }
}
