import {html, nothing, type PropertyDeclarations} from 'lit';
import {today, type PlainDate} from '../../calendar/dates.js';
import {dateField} from '../../controls/date-field.js';
import {fold} from '../../controls/fold.js';
import {flag, text} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {telephoneLink} from '../../element/telephone-link.js';
import type {WidgetContext} from '../../element/widget-context.js';
import {WidgetElement} from '../../element/widget-element.js';
import {restartTimes, type RestartTimes} from '../../evidence/restart-times.js';
import {dangerSigns} from '../../evidence/shared/danger-signs.js';
import {withDays} from '../../evidence/with-days.js';
import {icon} from '../../illustrations/icons.js';
import {lazy, type LazyPart} from '../../page/lazy.js';
import {warnOnce} from '../../page/warn-once.js';
import {bandChart} from './band-chart.js';
import {recoveryTimelineContent, type RecoveryTimelineContent} from './recovery-timeline.content.js';
import {everydayThingsView} from './everyday-things.js';
import {timelineStatements} from './recovery-timeline.evidence.js';
import {dateOf, placeOn, type Place, type StageId} from './recovery-timeline.logic.js';
import {recoveryTimelineStyles} from './recovery-timeline.styles.js';
import {placeText} from './recovery-timeline.text.js';
import {stagesView} from './stages.js';
import type {TakeAway} from './times/index.js';
import type {RecoveryTimelineFullContent} from './times/times.content.js';

const timesPart = lazy('times', () => import('./times/index.js'), {
  expects: 'timesList',
  messages: ['own-times', 'times'],
  prefetch: 'interaction',
  hasClinicWords: true,
});
const calendarPart = lazy('calendar', () => import('./calendar/index.js'), {
  expects: 'calendar',
  prefetch: 'interaction',
});
const rednessPart = lazy('redness', () => import('./redness/index.js'), {
  expects: 'swatches',
  prefetch: 'interaction',
});

type Content = RecoveryTimelineContent & Partial<RecoveryTimelineFullContent>;

/** Redness on lighter, brown and black skin, in small. */
const skinDiscs = html`<span class="discs" aria-hidden="true"><i></i><i></i><i></i></span>`;

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
  #takeAway?: TakeAway;

  constructor() {
    super((timeline: RecoveryTimeline, root) => {
      timeline.#root = root;
      return timeline.#render();
    });
  }

  protected override defaultContent(): Content {
    return {...recoveryTimelineContent(), ...timesPart.loaded?.timesContent()};
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
      this.#takeAway?.clear();
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

  #open(part: LazyPart): void {
    this.#opened.add(part);
    void this.context.load(part);
  }

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
      <div class="folds">${this.#renderCall()} ${this.compact ? nothing : this.#renderFolds()}</div>
      <div class="foot">${this.#renderEvidence()}${this.compact ? nothing : this.#renderTakeAway()}</div>`;
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

  /** One line that unfolds. */
  #renderFold(name: string, sign: unknown, title: string, inside: unknown, part?: LazyPart) {
    return fold({
      name,
      sign,
      title: this.context.heading(title, 1),
      inside,
      toggled: part && (() => this.#open(part)),
    });
  }

  #renderCall() {
    const {host, words, common} = this.context;
    const {title, ...signs} = words.call;
    return this.#renderFold(
      'call',
      icon('alert'),
      title,
      dangerSigns(signs, host.phone ? telephoneLink(host.phone, common.phone, 'button-primary') : nothing),
    );
  }

  #renderFolds() {
    const {words} = this.context;
    const whole = this.context as WidgetContext<RecoveryTimelineFullContent>;
    const {skin, calendar, timesTitle} = words;
    const isOpened = (part: LazyPart) => this.#opened.has(part);
    return html`${
      skin.redness.text || skin.feel.text
        ? this.#renderFold(
            'skin',
            skinDiscs,
            skin.title,
            html`${isOpened(rednessPart) ? rednessPart.loaded?.swatches(this.context) : nothing}
              <p>${skin.redness.text}</p>
              <p class="small muted">${skin.feel.text}</p>`,
            rednessPart,
          )
        : nothing
    }
    ${this.#renderFold(
      'restart',
      icon('clock'),
      timesTitle,
      isOpened(timesPart) ? timesPart.loaded?.timesList(whole, this.#times, this.#treatment) : nothing,
      timesPart,
    )}
    ${
      this.#treatment
        ? this.#renderFold(
            'calendar',
            icon('calendar'),
            calendar.caption,
            isOpened(calendarPart) ? calendarPart.loaded?.calendar(this.context, this.#treatment) : nothing,
            calendarPart,
          )
        : nothing
    }`;
  }

  #renderEvidence() {
    const {context} = this;
    return context.evidence(
      ...timelineStatements(context.words),
      ...(this.#opened.has(timesPart) && timesPart.loaded
        ? timesPart.loaded.timesStatements(context as WidgetContext<RecoveryTimelineFullContent>)
        : []),
    );
  }

  /** Print, copy and calendar. Until their part is there, the same buttons ask for it. */
  #renderTakeAway() {
    const {actions} = this.context.words;
    const {loaded} = timesPart;
    const whole = this.context as WidgetContext<RecoveryTimelineFullContent>;
    if (loaded) this.#takeAway ??= new loaded.TakeAway(whole);
    return html`<div class="take-away">
      ${
        this.#takeAway?.render(whole, this.#times, this.#treatment) ??
        html`<div class="actions">
          ${[actions.print, actions.copy].map(
            (label, at) =>
              html`<button class="button" part="button" type="button" .onclick=${() => this.#takeAwayAt(at)}>
                ${label}
              </button>`,
          )}
        </div>`
      }
    </div>`;
  }

  async #takeAwayAt(at: number): Promise<void> {
    await this.context.load(timesPart);
    await this.updateComplete;
    if (this.#takeAway) this.#root?.querySelectorAll<HTMLElement>('.actions button')[at]?.click();
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
