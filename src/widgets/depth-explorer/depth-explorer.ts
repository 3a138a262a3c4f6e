import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {fold} from '../../controls/fold.js';
import {rangeStyles} from '../../controls/range.styles.js';
import {number, oneOf} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import type {WidgetContext} from '../../element/widget-context.js';
import {WidgetElement} from '../../element/widget-element.js';
import {percentDown} from '../../illustrations/depth-section.js';
import {chooseNearest} from '../../illustrations/face-targets.js';
import {oncePerLanguage} from '../../language/message.js';
import {lazy} from '../../page/lazy.js';
import {warnOnce} from '../../page/warn-once.js';
import {depthExplorerContent, type DepthExplorerContent} from './depth-explorer.content.js';
import {
  depthZones,
  lengths,
  longestOf,
  position,
  readLength,
  type DepthZone,
} from './depth-explorer.logic.js';
import {depthExplorerStyles} from './depth-explorer.styles.js';
import {
  figure,
  remarks,
  slider,
  spoken,
  statements,
  told,
  zonePicker,
  type DepthState,
} from './depth-explorer.views.js';
import type {DepthExplorerFullContent} from './details/depth-details.content.js';

export type {DepthZone};

const detailsPart = lazy('details', () => import('./details/index.js'), {
  expects: 'depthTable',
  messages: ['depth-details'],
  prefetch: 'idle',
  hasClinicWords: true,
});

const defaultContent = oncePerLanguage(depthExplorerContent);
/** The detail of `mn-depth-change`. */
export interface DepthChange {
  /** The needle length set, in millimetres. */
  readonly depth: number;
}

/**
 * How deep needles of some length could reach, in skin drawn to scale, place by place; and why the number set is not
 * the depth reached. No guide to needling: only a trained person chooses the depth.
 *
 * @tagname mn-depth-explorer
 * @fires {CustomEvent<DepthChange>} mn-depth-change - With each step of the slider. Carries the length set, in
 *   millimetres.
 * @fires {CustomEvent<null>} mn-zone-change - When another part of the face is chosen. Carries nothing.
 * @csspart figure - The drawing with its ruler.
 * @csspart illustration - The drawing of the skin.
 * @csspart ruler - The numbers in the drawing.
 * @csspart marker - The layer and the length set, at the tip of the needles.
 * @csspart slider - The slider.
 * @csspart zones - The face on which a part of the face is chosen.
 * @csspart key - What a line across the drawing means: special rules, or as far as the clinic goes.
 * @csspart trained - The sentence on who chooses the depth.
 * @csspart reported - What studies used such lengths for, folded.
 * @csspart real - Why the number set is not the depth reached, folded.
 * @csspart width - Why length is not width, in the same fold.
 * @csspart table - The same as a table, folded.
 * @cssprop [--mn-skin-tone=2] - The skin in the drawing, from 1 (lightest) to 6 (darkest).
 */
export class DepthExplorer extends WidgetElement<DepthExplorerContent, DepthExplorerFullContent> {
  static override styles = [baseStyles, rangeStyles, depthExplorerStyles];
  /** @internal */
  static override readonly messages = ['depth-explorer', 'depth-limit'];
  /** @internal */
  static override readonly parts = [detailsPart];

  static override properties: PropertyDeclarations = {
    depth: {...number(1)},
    maxDepth: {...number(undefined), attribute: 'max-depth'},
    zone: {...oneOf(depthZones)},
  };

  /** The needle length set, in millimetres: 0.1 to 2.5, in steps of 0.05. Default: 1. */
  declare depth: number;
  /**
   * The longest needle that the clinic works with, in millimetres: 0.1 to 2.5. It is marked and said; the slider still
   * goes further, to show what that means. Default: none.
   */
  declare maxDepth: number | undefined;
  /** The place shown: `forehead`, `around-eyes`, `nose`, `cheeks`, `jaw` or `neck`. Default: `forehead`. */
  declare zone: DepthZone;

  /** The outcome of choosing a place, for those who do not see it; the slider tells by itself. */
  #said = '';
  #hasFailed = false;

  protected override defaultContent(): DepthExplorerContent {
    const first = defaultContent();
    return detailsPart.loaded?.withPartContent(first) ?? first;
  }

  /** The context of the part, whose words are there once it is loaded. */
  get #whole(): WidgetContext<DepthExplorerFullContent> {
    return this.context as WidgetContext<DepthExplorerFullContent>;
  }

  get #state(): DepthState {
    const {depth, zone, context} = this;
    const {jurisdiction: place} = context;
    const {ceilings} = context.words;
    const {most, [zone]: here} = context.depths;
    return {
      depth,
      zone,
      ceiling: context.rules.depthCeiling?.millimetres,
      law: Object.hasOwn(ceilings, place) ? ceilings[place as keyof typeof ceilings] : undefined,
      maximum: longestOf(this.#read('max-depth', this.maxDepth, 0) ?? most, here),
    };
  }

  #read(field: string, asked: unknown, step?: number): number | undefined {
    const {length, problem} = readLength(asked, step);
    const {least, most} = lengths;
    if (problem) warnOnce(this, field, problem, `Use millimetres from ${least} to ${most}.`);
    return length;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('depth')) this.depth = this.#read('depth', this.depth) ?? 1;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {depth, ceiling = 0, maximum = 0} = this.#state;
    for (const [name, value] of Object.entries({
      filled: position(depth),
      tip: percentDown(depth),
      ceiling: position(ceiling),
      maximum: position(maximum),
    }))
      this.setVariable(`--_${name}`, String(value));
  }

  protected override renderWidget() {
    const context = this.#whole;
    const state = this.#state;
    const part = detailsPart.loaded;
    return html`${context.opening()}
      <div class="explorer">
        ${figure(context, state)}
        <div class="told">
          <div class="controls">
            ${slider(context, state, this.#slide)}
            ${zonePicker(context, state.zone, this.#press, this.#choose)}
          </div>
          ${told(context, state)} ${remarks(context, state)}
          <p class="visually-hidden" aria-live="polite">${this.#said}</p>
        </div>
        <div class="folds">
          ${this.#renderFold('real', context.words.real.title, part?.realDepth(context, state.zone))}
          ${this.#renderFold('reported', context.words.reportedTitle, part?.reportedList(context, state.depth))}
          ${this.#renderFold('table', context.words.table.title, part?.depthTable(context, state.zone))}
        </div>
      </div>
      ${context.evidence(...statements(context, state), ...(part?.detailsStatements(context, state.zone) ?? []))}`;
  }

  /** A line that unfolds. What it holds waits for the patient. */
  #renderFold(name: string, title: string, inside: unknown) {
    const {context} = this;
    return title
      ? fold({
          name,
          title: context.heading(title, 1),
          inside: inside ?? (this.#hasFailed ? context.words.failed : nothing),
          toggled: this.#open,
        })
      : nothing;
  }

  /** Asks for the part that holds the rest. */
  #open = (): void => {
    if (detailsPart.loaded) return;
    void this.context.load(detailsPart).then((loaded) => {
      this.#hasFailed = !loaded;
      this.context.update();
    });
  };

  #press = (event: MouseEvent): void => chooseNearest(event, depthZones, this.#choose);

  #slide = (event: Event): void => {
    this.depth = Number((event.target as HTMLInputElement).value);
    this.context.emit('mn-depth-change', {depth: this.depth} satisfies DepthChange);
  };

  #choose = (zone: DepthZone): void => {
    if (zone === this.zone) return;
    this.zone = zone;
    this.#said = spoken(this.context, this.#state);
    this.context.emit('mn-zone-change');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-depth-explorer': DepthExplorer;
  }
  interface GlobalEventHandlersEventMap {
    'mn-depth-change': CustomEvent<DepthChange>;
    'mn-zone-change': CustomEvent<null>;
  }
}
