import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {fold} from '../../controls/fold.js';
import {rangeStyles} from '../../controls/range.styles.js';
import {oneOf} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import type {WidgetContext} from '../../element/widget-context.js';
import {WidgetElement} from '../../element/widget-element.js';
import {icon} from '../../illustrations/icons.js';
import type {NeedlingDevice} from '../../illustrations/skin-devices.js';
import {oncePerLanguage} from '../../language/message.js';
import {lazy} from '../../page/lazy.js';
import type {HowItWorksFullContent} from './details/details.content.js';
import {howItWorksContent, type HowItWorksContent} from './how-it-works.content.js';
import {
  healingMoments,
  inWords,
  named,
  needlingDevices,
  shareOf,
  type HealingMoment,
} from './how-it-works.logic.js';
import {howItWorksStyles} from './how-it-works.styles.js';
import {appointmentView, healingView, statements, viewSwitch} from './how-it-works.views.js';

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
    return detailsPart.loaded?.withPartContent(first) ?? first;
  }

  /** The context of the part, whose words are there once it is loaded. */
  get #whole(): WidgetContext<HowItWorksFullContent> {
    return this.context as WidgetContext<HowItWorksFullContent>;
  }

  protected override renderWidget() {
    const {context} = this;
    const ids = named(context.words.moments);
    const isList = this.view === 'list';
    // A clinic may have taken all of them away.
    return html`${context.opening()} ${ids[0] ? this.#renderHealing(ids, isList) : nothing}
      ${appointmentView(context)}
      <div class="folds">${this.#renderMore()} ${this.#renderCall()} ${this.#renderRadiofrequency()}</div>
      <div class="foot">
        ${context.evidence(
          ...statements(context.words, ids),
          ...(this.#hasOpened ? (detailsPart.loaded?.detailsStatements(this.#whole) ?? []) : []),
        )}
        ${ids[0] ? viewSwitch(context.words, isList, this.#switch) : nothing}
      </div>`;
  }

  #renderHealing(ids: readonly HealingMoment[], isList: boolean) {
    return healingView(this.context, {
      ids,
      isList,
      moment: this.remaining('moment', this.moment, ids),
      announcement: this.#announcement,
      phases: isList ? detailsPart.loaded?.phasesChart(this.#whole, ids) : nothing,
      goTo: this.#goTo,
    });
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

  /** Something that waits in the part is asked for. */
  #open = (): void => {
    if (this.#hasOpened && (detailsPart.loaded || !this.#hasFailed)) return;
    this.#hasOpened = true;
    void this.context.load(detailsPart).then((loaded) => {
      this.#hasFailed = !loaded;
      this.context.update();
    });
  };

  #switch = (): void => {
    this.view = this.view === 'list' ? 'slider' : 'list';
    this.context.emit('mn-view-change');
  };

  #goTo = (moment: HealingMoment, announced = false): void => {
    if (moment === this.moment) return;
    this.moment = moment;
    // A slider says its own value.
    this.#announcement = announced ? inWords(this.context.words.moments[moment]) : '';
    this.context.emit('mn-moment-change');
  };

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
