import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {oneOf} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {segmentedSwitch} from '../../controls/switch.js';
import {switchStyles} from '../../controls/switch.styles.js';
import {present} from '../../page/lazy.js';
import {rangeStyles} from '../../controls/range.styles.js';
import {WidgetElement} from '../../element/widget-element.js';
import type {NeedlingDevice} from '../../illustrations/skin-healing.js';
import {healingMoments, type HealingMoment} from '../../illustrations/skin-moments.js';
import type {HowItWorksRestContent} from './how-it-works-rest.content.js';
import {howItWorksContent, type HowItWorksContent} from './how-it-works.content.js';
import {moved, named, needlingDevices, shareOf} from './how-it-works.logic.js';
import {howItWorksStyles} from './how-it-works.styles.js';
import {skinHealing, skinNeedles, styles as skinHealingStyles} from '../../illustrations/skin-healing.js';
import {restViews, withFurtherContent, styles as restStyles} from './how-it-works-rest.js';

export type {HealingMoment, NeedlingDevice};

const drawing = present('pictures', {skinHealing, skinNeedles, styles: skinHealingStyles});
const restPart = present(
  'further words',
  {restViews, withFurtherContent, styles: restStyles},
  {
    messages: ['how-it-works-first-week', 'how-it-works-later', 'how-it-works-rest'],
  },
);

export const healingViews = ['slider', 'list'] as const;
export type HealingView = (typeof healingViews)[number];

type Content = HowItWorksContent & Partial<Omit<HowItWorksRestContent, keyof HowItWorksContent>>;

/**
 * The appointment and the healing, step by step: the device at work, and a slider that takes the skin through
 * clotting, inflammation, new tissue and remodelling.
 *
 * @tagname mn-how-it-works
 * @fires {CustomEvent<null>} mn-device-change - When a patient looks at another device. Carries nothing.
 * @fires {CustomEvent<null>} mn-moment-change - When a patient goes to another moment of the healing. Carries nothing.
 * @fires {CustomEvent<null>} mn-view-change - When a patient switches between slider and list. Carries nothing.
 * @csspart steps - The numbered steps of the appointment.
 * @csspart device-switch - The buttons for pen, stamp and roller.
 * @csspart device - What is said of the chosen device.
 * @csspart radiofrequency - The box on radiofrequency, which is another treatment.
 * @csspart view-switch - The pair of buttons for slider and list.
 * @csspart illustration - A drawing of the skin.
 * @csspart scrubber - The slider with its arrows and labels.
 * @csspart phases - The bars that show when each phase goes on.
 * @csspart moment - What is said of one moment.
 * @csspart call - When to call the clinic.
 * @cssprop [--mn-skin-tone=3] - The skin in the drawings, from 1 (lightest) to 6 (darkest).
 */
export class HowItWorks extends WidgetElement<
  Content,
  ReturnType<NonNullable<typeof restPart.loaded>['withFurtherContent']>
> {
  static override styles = [baseStyles, switchStyles, rangeStyles, howItWorksStyles];
  /** @internal */
  static override readonly messages = ['how-it-works'];
  /** @internal */
  static override readonly besidePaint = [drawing, restPart];
  /** @internal */
  static override readonly wordParts = [restPart];

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
  #failed = false;

  protected override defaultContent(): Content {
    const first = howItWorksContent();
    return restPart.loaded?.withFurtherContent(first) ?? first;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.#loadRest();
  }

  async #loadRest(): Promise<void> {
    this.#failed = !(await this.loadPart(restPart));
  }

  protected override renderWidget() {
    const {appointment, steps, devices, healing, moments, call, labels} = this.words;
    const deviceIds = named(devices);
    const momentIds = named(moments);
    // A clinic may have taken all of them away.
    const device = (deviceIds[0] && this.remaining('device', this.device, deviceIds))!;
    const moment = (momentIds[0] && this.remaining('moment', this.moment, momentIds))!;
    const {view} = this;
    const isList = view === 'list';
    const rest = restPart.loaded?.restViews({
      words: this.words as never,
      momentIds,
      deviceIds,
      device,
      moment,
      isList,
      pictures: drawing.loaded,
      heading: (text) => this.heading(text, 1),
      evidence: (...statements) => this.evidence(...statements),
    });
    return html`${this.opening()}
      <div class="appointment">
        <div>
          ${this.heading(appointment, 1)}
          ${
            steps[0] &&
            html`<ol class="steps" part="steps" role="list">
              ${steps.map(({title, text}) => html`<li><b>${title}</b><br /><span class="muted">${text.text}</span></li>`)}
            </ol>`
          }
          ${this.evidence(...steps.map(({title, text}) => ({label: title, statement: text})), {
            label: labels.call,
            statement: call,
          })}
        </div>
        ${
          device &&
          html`<div class="device">
            <div class="picture">
              ${drawing.loaded?.skinNeedles({device, label: rest?.deviceLabel ?? devices[device].name})}
            </div>
            ${segmentedSwitch({
              part: 'device-switch',
              label: labels.device,
              ids: deviceIds,
              chosen: device,
              name: (id) => devices[id].name,
              choose: (id) => {
                this.device = id;
                this.emit('mn-device-change');
              },
            })}
            ${rest?.devices}
          </div>`
        }
      </div>
      ${rest?.radiofrequency}
      ${
        moment &&
        html`<div class="healing">
          <div class="healing-title">
            ${this.heading(healing, 1)}
            ${segmentedSwitch({
              part: 'view-switch',
              label: labels.show,
              ids: healingViews,
              chosen: view,
              name: (id) => labels[id],
              choose: (id) => {
                this.view = id;
                this.emit('mn-view-change');
              },
            })}
          </div>
          <div class="stage" ?hidden=${isList}>
            <div class="picture">
              ${isList || drawing.loaded?.skinHealing({moment, label: rest?.momentLabel ?? moments[moment].name})}
            </div>
            ${this.#renderScrubber(momentIds, moment, rest?.ticks)}
          </div>
          ${rest?.moments ?? html`<p class="moments">${this.#failed ? labels.failed : nothing}</p>`}
          ${rest?.phases}
        </div>`
      }
      ${call.text ? html`<p class="call boxed" part="call"><b>${labels.call}</b><br />${call.text}</p>` : nothing}`;
  }

  #renderScrubber(ids: readonly HealingMoment[], moment: HealingMoment, ticks: unknown) {
    const {moments, labels} = this.words;
    const at = ids.indexOf(moment);
    const arrow = (label: string, step: number) =>
      html`<button
        class="button"
        part="button"
        type="button"
        aria-label=${label}
        aria-disabled=${moved(ids, moment, step) === moment}
        @click=${() => this.#goTo(moved(ids, moment, step), true)}
      >
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d=${step > 0 ? 'M9 5l7 7-7 7' : 'M15 5l-7 7 7 7'}></path>
        </svg>
      </button>`;
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
        .value=${String(at)}
        aria-label=${labels.time}
        aria-valuetext=${this.#inWords(moment)}
        @input=${({target}: Event) => this.#goTo(ids[Number((target as HTMLInputElement).value)]!)}
      />
      ${ticks}
      <p class="visually-hidden" role="status">${this.#announcement}</p>
    </div>`;
  }

  #inWords(moment: HealingMoment): string {
    const {name, title = ''} = this.words.moments[moment] as {name: string; title?: string};
    return title ? `${name}: ${title}` : name;
  }

  #goTo(moment: HealingMoment, announced = false): void {
    if (!restPart.loaded) void this.#loadRest();
    if (moment === this.moment) return;
    this.moment = moment;
    // A slider says its own value.
    this.#announcement = announced ? this.#inWords(moment) : '';
    this.emit('mn-moment-change');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const ids = named(this.words.moments);
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
