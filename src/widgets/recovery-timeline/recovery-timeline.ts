import {html, nothing, type PropertyDeclarations} from 'lit';
import {text} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {present} from '../../page/lazy.js';
import {WidgetElement} from '../../element/widget-element.js';
import {windowOf} from '../../page/tree.js';
import {telephoneLink} from '../../element/telephone-link.js';
import type {RecoveryTimelineFullContent} from './recovery-timeline-rest.content.js';
import {recoveryTimelineContent, type RecoveryTimelineContent} from './recovery-timeline.content.js';
import {stageIds, type StageId} from './recovery-timeline.logic.js';
import {recoveryTimelineStyles} from './recovery-timeline.styles.js';
import {RestView, withRestContent, styles as restStyles} from './recovery-timeline-rest.js';

/** The date, the calendar, waiting times in days, and what is taken away. */
const restPart = present(
  'dates',
  {RestView, withRestContent, styles: restStyles},
  {
    messages: ['own-times', 'recovery-timeline-rest', 'handout'],
  },
);
type RestPart = NonNullable<typeof restPart.loaded>;

type Content = RecoveryTimelineContent & Partial<RecoveryTimelineFullContent>;

/** From here on there is room for all stages at once; the styles say the same. */
const roomy = 700;

/**
 * Day 0 to month 6 after treatment: what is usual, what to do, what not yet, and when to call. With a date, the
 * reader's own dates and where they are. The shadow root is closed, and a date that is typed stays inside it.
 *
 * @tagname mn-recovery-timeline
 * @fires {CustomEvent<null>} mn-date-set - When a patient has set another date. Carries nothing.
 * @csspart date - The date field and where it puts the reader.
 * @csspart timeline - The list of stages.
 * @csspart stage - One stage.
 * @csspart call - When to call, always in full.
 * @csspart calendar - The calendar of the first three weeks.
 * @csspart skin - What is known of lighter and darker skin.
 * @csspart restart - When things can start again.
 */
export class RecoveryTimeline extends WidgetElement<Content, RecoveryTimelineFullContent> {
  static override styles = [baseStyles, recoveryTimelineStyles];
  /** @internal */
  static override readonly closed = true;
  /** @internal */
  static override readonly messages = ['recovery-timeline'];
  /** @internal */
  static override readonly besidePaint = [restPart];
  /** @internal */
  static override readonly wordParts = [restPart];

  static override properties: PropertyDeclarations = {
    treatmentDate: {...text(), attribute: 'treatment-date'},
  };

  /** Date of the treatment, `YYYY-MM-DD`. A patient may set another, which is kept to themselves. Default: none. */
  declare treatmentDate: string;

  // Private fields, not properties: a script on the page can read an element's properties.
  #root?: ShadowRoot;
  #isRoomy = false;
  #rest?: InstanceType<RestPart['RestView']>;
  #sizes?: ResizeObserver;

  constructor() {
    super((timeline: RecoveryTimeline, root) => {
      // Asked once: what an observer changes before the first paint still counts as a shift of the layout.
      if (!timeline.#root) timeline.#isRoomy = timeline.clientWidth >= roomy;
      timeline.#root = root;
      return timeline.#render();
    });
  }

  protected override defaultContent(): Content {
    const first = recoveryTimelineContent();
    return restPart.loaded?.withRestContent(first) ?? first;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The documents of test runners lay nothing out.
    if (!('ResizeObserver' in globalThis)) return;
    // A frame later: what changes the size from inside the observer is reported to the page as an error.
    this.#sizes = new (windowOf(this).ResizeObserver)(() => requestAnimationFrame(this.#fit));
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
  }

  /** Where the page gives a date, its place is waited for, so that no other stage stands open before it. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.treatmentDate && !this.hasUpdated) await this.loadPart(restPart);
    await super.scheduleUpdate();
  }

  #fit = (): void => {
    const isRoomy = this.clientWidth >= roomy;
    // Nothing changes while it is hidden or taken out.
    if (!this.clientWidth || isRoomy === this.#isRoomy) return;
    const stage = this.#root?.activeElement?.closest('.stage');
    this.#isRoomy = isRoomy;
    this.requestUpdate();
    // What had the focus is about to go.
    if (stage) void this.updateComplete.then(() => stage.querySelector<HTMLElement>('.title')?.focus());
  };

  #render() {
    const {stages, labels} = this.words;
    const {loaded} = restPart;
    const rest = loaded && (this.#rest ??= this.#makeRest(loaded));
    rest?.read(this.treatmentDate, this.words as RecoveryTimelineFullContent, this.locale);
    return html`${this.opening()}
      <div class="when" part="date">${rest?.renderDate()}</div>
      <div class="halves">
        <div>
          <ol class="timeline" part="timeline" role="list">
            ${stageIds.map((id) => this.#renderStage(id))}
          </ol>
          ${this.evidence(
            ...stageIds.flatMap((id) =>
              (['usual', 'care'] as const).map((kind) => ({
                label: `${stages[id].name}: ${labels[kind]}`,
                statement: stages[id][kind],
              })),
            ),
          )}
        </div>
        <div class="aside">
          ${this.#renderCall()}
          <div class="aside-rest">${rest?.renderCalendar()} ${rest?.renderSkin()}</div>
        </div>
      </div>
      ${rest?.renderRestart()} ${rest?.renderHandout()}`;
  }

  #makeRest({RestView}: RestPart) {
    return new RestView({
      host: this,
      heading: (text, below) => this.heading(text, below),
      evidence: (...statements) => this.evidence(...statements),
      times: () => this.ownTimes,
      update: () => this.requestUpdate(),
      dateSet: () => this.emit('mn-date-set'),
    });
  }

  #renderStage(id: StageId) {
    const {stages, labels} = this.words;
    const {name, usual, care} = stages[id];
    const dated = this.#rest?.stage(id);
    const title = html`<span class="names">${this.heading(name, 1)} ${dated?.title}</span>`;
    const lines = html`<dl>
      ${[
        [labels.usual, usual.text],
        [labels.care, care.text],
      ].map(
        ([label, text]) =>
          html`<div>
            <dt class="small">${label}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
      <div class=${dated ? '' : 'awaited'}>${dated?.notYet}</div>
    </dl>`;
    return html`<li
      class="stage ${dated?.isPast ? 'is-past' : ''} ${dated?.isHere ? 'is-here' : ''}"
      part="stage"
      aria-current=${dated?.isNow ? 'step' : nothing}
    >
      ${
        this.#isRoomy
          ? html`<div class="title" tabindex="-1">${title}</div>
              ${lines}`
          : html`<details ?open=${dated ? dated.isOpen : id === 'day0'}>
              <summary class="title">${title}</summary>
              ${lines}
            </details>`
      }
    </li>`;
  }

  /** Never folded away, on no screen and on no paper. */
  #renderCall() {
    const {title, emergency, text, signs} = this.words.call;
    const {phone} = this;
    return html`<section class="call" part="call" aria-labelledby="call">
      <div id="call">${this.heading(title, 1)}</div>
      <p class="emergency boxed">${emergency.text}</p>
      <p>${text.text}</p>
      <ul>
        ${signs.map((sign) => html`<li>${sign}</li>`)}
      </ul>
      ${phone ? telephoneLink(phone, this.commonWords.phone, 'button-primary') : nothing}
      ${this.evidence({label: emergency.text, statement: emergency}, {label: text.text, statement: text})}
    </section>`;
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
