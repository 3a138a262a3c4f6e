import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {arrowButton} from '../../controls/arrow-button.js';
import {fold} from '../../controls/fold.js';
import {rangeStyles} from '../../controls/range.styles.js';
import {oneOf} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import type {WidgetContext} from '../../element/widget-context.js';
import {WidgetElement} from '../../element/widget-element.js';
import type {Statement} from '../../evidence/claim.js';
import {healingSection} from '../../illustrations/healing-section.js';
import {icon} from '../../illustrations/icons.js';
import {lineIcon} from '../../illustrations/line-icon.js';
import {scene, sceneIds, type SceneId} from '../../illustrations/scenes.js';
import type {NeedlingDevice} from '../../illustrations/skin-devices.js';
import {oncePerLanguage} from '../../language/message.js';
import {lazy} from '../../page/lazy.js';
import type {HowItWorksFullContent} from './details/details.content.js';
import {howItWorksContent, type HowItWorksContent} from './how-it-works.content.js';
import {
  healingMoments,
  healingPositions,
  moved,
  named,
  needlingDevices,
  shareOf,
  type HealingMoment,
} from './how-it-works.logic.js';
import {howItWorksStyles} from './how-it-works.styles.js';

export type {HealingMoment, NeedlingDevice};

const detailsPart = lazy('details', () => import('./details/index.js'), {
  expects: 'appointmentDetails',
  messages: ['details', 'before-you-go', 'danger-signs'],
  prefetch: 'idle',
  hasClinicWords: true,
});

export const healingViews = ['slider', 'list'] as const;
export type HealingView = (typeof healingViews)[number];

const defaultContent = oncePerLanguage(howItWorksContent);

const signs = {
  feel: lineIcon('M12 4a8 8 0 1 0 .01 0M8.5 14.500q3.500 3 7 0M9 10v.3M15 10v.3', 'feel'),
  see: lineIcon('M3 12q9-13 18 0q-9 13-18 0zM12 9.500a2.500 2.500 0 1 0 .01 0', 'see'),
} as const;

/**
 * How microneedling works: a slider takes the skin from the first minutes to a year, then the appointment in four
 * pictures.
 *
 * @tagname mn-how-it-works
 * @fires {CustomEvent<null>} mn-device-change - When a patient looks at another device. Carries nothing.
 * @fires {CustomEvent<null>} mn-moment-change - When a patient goes to another moment of the healing. Carries nothing.
 * @fires {CustomEvent<null>} mn-view-change - When a patient switches between slider and list. Carries nothing.
 * @csspart steps - The four steps of the appointment.
 * @csspart more - More about the appointment, folded: the steps at length, devices, needles.
 * @csspart device-switch - The buttons for pen, stamp and roller.
 * @csspart device - The words on the chosen device.
 * @csspart radiofrequency - The folded line on radiofrequency, which is another treatment.
 * @csspart view-switch - The button that shows all moments as a list, and the slider again.
 * @csspart illustration - A drawing.
 * @csspart scrubber - The slider with its arrows and labels.
 * @csspart phases - The bars that show when each phase goes on, in the list.
 * @csspart moment - The words on one moment.
 * @csspart call - When to call the clinic, folded.
 * @cssprop [--mn-skin-tone=2] - The skin in the drawings, from 1 (lightest) to 6 (darkest).
 */
export class HowItWorks extends WidgetElement<HowItWorksContent, HowItWorksFullContent> {
  static override styles = [baseStyles, rangeStyles, howItWorksStyles];
  /** @internal */
  static override readonly messages = ['how-it-works', 'how-it-works-moments', 'recovery'];
  /** @internal */
  static override readonly parts = [detailsPart];

  static override properties: PropertyDeclarations = {
    device: {...oneOf(needlingDevices)},
    moment: {...oneOf(healingMoments)},
    view: {...oneOf(healingViews)},
  };

  /** The device shown at work: `pen`, `stamp` or `roller`. Default: `pen`. */
  declare device: NeedlingDevice;
  /**
   * The moment shown: `minutes`, `hours`, `day-1`, `days-2-4`, `day-7`, `weeks-2-6`, `months-3-6` or `year`.
   * Default: `minutes`.
   */
  declare moment: HealingMoment;
  /** `slider` for one moment at a time, or `list` for all of them. Default: `slider`. */
  declare view: HealingView;

  #announcement = '';
  #hasOpened = false;
  #hasFailed = false;

  protected override defaultContent(): HowItWorksContent {
    const first = defaultContent();
    return detailsPart.loaded?.withDetails(first) ?? first;
  }

  /** The context of the part, whose words are there once it is loaded. */
  get #whole(): WidgetContext<HowItWorksFullContent> {
    return this.context as WidgetContext<HowItWorksFullContent>;
  }

  protected override renderWidget() {
    const {context, view} = this;
    const {moments, labels} = context.words;
    const ids = named(moments);
    const isList = view === 'list';
    // A clinic may have taken all of them away.
    return html`${context.opening()} ${ids[0] ? this.#renderHealing(ids, isList) : nothing}
      ${this.#renderAppointment()}
      <div class="folds">${this.#renderMore()} ${this.#renderCall()} ${this.#renderRadiofrequency()}</div>
      <div class="foot">
        ${this.#renderEvidence(ids)}
        ${
          ids[0]
            ? html`<button
                class="button button-quiet view-switch"
                part="button view-switch"
                type="button"
                .onclick=${() => this.#show(isList ? 'slider' : 'list')}
              >
                ${isList ? labels.slider : labels.list}
              </button>`
            : nothing
        }
      </div>`;
  }

  #renderHealing(ids: readonly HealingMoment[], isList: boolean) {
    const {words} = this.context;
    const moment = this.remaining('moment', this.moment, ids);
    return html`<div class="healing ${isList ? 'is-list' : ''}" role="group" aria-label=${words.healing}>
      <div class="stage" ?hidden=${isList}>
        <div class="picture">${isList ? nothing : this.#renderPicture(moment)}</div>
        ${this.#renderScrubber(ids, moment)}
      </div>
      <div class="told">
        <ol class="moments" role="list">
          ${ids.map(
            (id) =>
              html`<li class=${id === moment ? 'is-current' : ''} part="moment">
                ${isList ? html`<div class="picture">${this.#renderPicture(id)}</div>` : nothing}
                ${this.#renderMoment(id)}
              </li>`,
          )}
        </ol>
        ${words.limit.text ? html`<p class="small muted">${words.limit.text}</p>` : nothing}
      </div>
      ${isList ? detailsPart.loaded?.phasesChart(this.#whole, ids) : nothing}
    </div>`;
  }

  #renderPicture(moment: HealingMoment) {
    const id = `healing-${this.view === 'list' ? moment : 'now'}`;
    return healingSection({
      at: healingPositions[moment],
      label: this.context.words.moments[moment].picture,
      id,
    });
  }

  #renderScrubber(ids: readonly HealingMoment[], moment: HealingMoment) {
    const {moments, labels} = this.context.words;
    const arrow = (label: string, step: -1 | 1) =>
      arrowButton(label, step, moved(ids, moment, step) === moment, () =>
        this.#goTo(moved(ids, moment, step), true),
      );
    return html`<div class="scrubber" part="scrubber">
      <div class="moves">
        ${arrow(labels.earlier, -1)}
        <b>${moments[moment].name}</b>
        ${arrow(labels.later, 1)}
      </div>
      <input
        class="range"
        type="range"
        max=${ids.length - 1}
        .value=${String(ids.indexOf(moment))}
        aria-label=${labels.time}
        aria-valuetext=${this.#inWords(moment)}
        @input=${({target}: Event) => this.#goTo(ids[Number((target as HTMLInputElement).value)]!)}
      />
      <div class="ticks small muted" aria-hidden="true">
        ${ids.map((id) => html`<span>${moments[id].name}</span>`)}
      </div>
      <p class="visually-hidden" role="status">${this.#announcement}</p>
    </div>`;
  }

  #renderMoment(id: HealingMoment) {
    const {context} = this;
    const {moments, labels} = context.words;
    const {name, title, happens, feel, see, note} = moments[id];
    const row = (sign: keyof typeof signs, statement?: Statement) =>
      statement?.text
        ? html`<div class="row">
            <dt>${signs[sign]}${labels[sign]}</dt>
            <dd>${statement.text}</dd>
          </div>`
        : nothing;
    return html`<div class="moment">
      <p class="moment-name small muted">${name}</p>
      ${context.heading(title, 1)}
      <p>${happens.text}</p>
      <dl>${row('feel', feel)} ${row('see', see)}</dl>
      ${note?.text ? html`<p class="small muted">${note.text}</p>` : nothing}
    </div>`;
  }

  #renderAppointment() {
    const {context} = this;
    const {appointment, steps, scenes} = context.words;
    if (!steps[0]) return nothing;
    return html`<div class="appointment">
      ${context.heading(appointment, 1)}
      <ol class="steps" part="steps" role="list">
        ${steps.map(({title, text, picture}, i) => {
          const which = sceneIds.includes(picture as SceneId) && (picture as SceneId);
          return html`<li>
            ${which ? html`<div class="picture">${scene({scene: which, label: scenes[which]})}</div>` : nothing}
            <p>
              <b><span class="number">${i + 1}</span> ${title}</b>
            </p>
            <p>${text.text}</p>
          </li>`;
        })}
      </ol>
    </div>`;
  }

  /** One line that unfolds. What it holds waits for the patient; but when to call is on paper as soon as it is there. */
  #renderFold(name: string, sign: unknown, title: string, inside: () => unknown) {
    const isAsked = this.#hasOpened || name === 'call';
    return fold({
      name,
      sign,
      title: this.context.heading(title, 1),
      inside:
        isAsked && detailsPart.loaded
          ? inside()
          : this.#hasFailed
            ? this.context.words.labels.failed
            : nothing,
      toggled: this.#open,
    });
  }

  #renderMore() {
    const {loaded} = detailsPart;
    return this.#renderFold('more', icon('info'), this.context.words.moreTitle, () => {
      const ids = named(this.#whole.words.devices);
      return loaded!.appointmentDetails(
        this.#whole,
        ids[0] && this.remaining('device', this.device, ids),
        (device) => {
          this.device = device;
          this.context.emit('mn-device-change');
        },
      );
    });
  }

  #renderRadiofrequency() {
    const {title, text} = this.#whole.words.radiofrequency;
    // A clinic may have taken away the words or the title.
    if (!title || (detailsPart.loaded && !text.text)) return nothing;
    return this.#renderFold('radiofrequency', icon('info'), title, () =>
      detailsPart.loaded!.radiofrequencyText(this.#whole),
    );
  }

  #renderCall() {
    const {title} = this.context.words.call;
    return title
      ? this.#renderFold('call', icon('alert'), title, () => detailsPart.loaded!.callText(this.#whole))
      : nothing;
  }

  #renderEvidence(ids: readonly HealingMoment[]) {
    const {context} = this;
    const {moments, labels, limit, steps} = context.words;
    const own = (statement: Statement | undefined) => (statement ? [{label: statement.text, statement}] : []);
    return context.evidence(
      ...ids.flatMap((id) => {
        const {name, title, happens, feel, see, note} = moments[id];
        return [
          {label: `${name}: ${title}`, statement: happens},
          ...(feel ? [{label: `${name}: ${labels.feel}`, statement: feel}] : []),
          ...(see ? [{label: `${name}: ${labels.see}`, statement: see}] : []),
          ...own(note),
        ];
      }),
      ...own(limit),
      ...steps.map(({title, text}) => ({label: title, statement: text})),
      ...(this.#hasOpened && detailsPart.loaded ? detailsPart.loaded.detailsStatements(this.#whole) : []),
    );
  }

  /** Something that waits in the part is asked for. */
  #open = (): void => {
    if (this.#hasOpened && (detailsPart.loaded || !this.#hasFailed)) return;
    this.#hasOpened = true;
    void this.context.load(detailsPart).then((loaded) => {
      this.#hasFailed = !loaded;
      this.context.update();
    });
  };

  #show(view: HealingView): void {
    this.view = view;
    this.context.emit('mn-view-change');
  }

  #inWords(moment: HealingMoment): string {
    const {name, title} = this.context.words.moments[moment];
    return title ? `${name}: ${title}` : name;
  }

  #goTo(moment: HealingMoment, announced = false): void {
    if (moment === this.moment) return;
    this.moment = moment;
    // A slider says its own value.
    this.#announcement = announced ? this.#inWords(moment) : '';
    this.context.emit('mn-moment-change');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.view === 'list') this.#open();
    const ids = named(this.context.words.moments);
    this.setVariable('--_moments', String(ids.length));
    this.setVariable('--_filled', String(shareOf(ids, this.moment)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-how-it-works': HowItWorks;
  }
  interface GlobalEventHandlersEventMap {
    'mn-device-change': CustomEvent<null>;
    'mn-moment-change': CustomEvent<null>;
    'mn-view-change': CustomEvent<null>;
  }
}
