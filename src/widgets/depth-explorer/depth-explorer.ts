import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {number, oneOf} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {switchStyles} from '../../controls/switch.styles.js';
import {present} from '../../page/lazy.js';
import {rangeStyles} from '../../controls/range.styles.js';
import {warnOnce} from '../../page/warn-once.js';
import {WidgetElement} from '../../element/widget-element.js';
import {dermisThickness} from '../../evidence/skin-thickness.js';
import {fill} from '../../language/fill.js';
import type {DepthExplorerRestContent} from './depth-explorer-rest.content.js';
import {depthExplorerContent, type DepthExplorerContent} from './depth-explorer.content.js';
import {
  depthZones,
  dermis,
  lengths,
  longestOf,
  position,
  reachOf,
  readLength,
  type DepthZone,
} from './depth-explorer.logic.js';
import {depthExplorerStyles} from './depth-explorer.styles.js';
import {lyingNeedle, skinDepth, styles as skinDepthStyles} from '../../illustrations/skin-depth.js';
import {
  depthExplorerRestContent,
  further,
  key,
  remarks,
  scale,
  sliderMarks,
  styles as restStyles,
} from './depth-explorer-rest.js';

export type {DepthZone};

const drawing = present('picture', {lyingNeedle, skinDepth, styles: skinDepthStyles});
const rest = present(
  'further words',
  {depthExplorerRestContent, further, key, remarks, scale, sliderMarks, styles: restStyles},
  {
    messages: ['depth-explorer-rest'],
  },
);

/** A number and its unit stay together. */
const inOneLine = (text: string) => text.replaceAll(' ', '\u00a0');

const formats = new Map<string, Intl.NumberFormat>();

/** Numbers, as millimetres where `unitDisplay` is given. Kept: making one takes longer than a step of the slider. */
function format(locale: string, unitDisplay?: 'short' | 'long'): Intl.NumberFormat {
  const key = `${locale} ${unitDisplay}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.NumberFormat(locale, unitDisplay && {style: 'unit', unit: 'millimeter', unitDisplay});
    formats.set(key, known);
  }
  return known;
}

/** What `mn-depth-change` carries. */
export interface DepthChange {
  /** The needle length set, in millimetres. */
  readonly depth: number;
}

type Content = DepthExplorerContent & Partial<DepthExplorerRestContent>;

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
 * @csspart ruler - The numbers beside the drawing.
 * @csspart marker - The length set, beside the drawing.
 * @csspart slider - The slider.
 * @csspart zones - The choice of the part of the face.
 * @csspart key - What the drawing's marks mean.
 * @csspart trained - The sentence on who chooses the depth.
 * @csspart reported - What studies used such lengths for.
 * @csspart real - Why the number set is not the depth reached.
 * @csspart width - Why length is not width.
 * @csspart table - The same as a table.
 * @cssprop [--mn-skin-tone=3] - The skin in the drawing, from 1 (lightest) to 6 (darkest).
 */
export class DepthExplorer extends WidgetElement<Content> {
  static override styles = [baseStyles, switchStyles, rangeStyles, depthExplorerStyles];
  /** @internal */
  static override readonly messages = ['depth-explorer'];
  /** @internal */
  static override readonly besidePaint = [drawing, rest];
  /** @internal */
  static override readonly wordParts = [rest];

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

  /** What a choice of place comes to, for those who do not see it; the slider tells by itself. */
  #said = '';

  protected override defaultContent(): Content {
    return {...depthExplorerContent(), ...rest.loaded?.depthExplorerRestContent()};
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('depth')) this.depth = this.#read('depth', this.depth) ?? 1;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {thinner, thicker} = dermis(this.#zone);
    const at = position(this.depth);
    for (const [name, value] of Object.entries({
      depth: this.depth,
      filled: at,
      thinner,
      thicker,
      ceiling: position(this.rules.depthCeiling?.millimetres ?? 0),
      maximum: position(this.#maximum ?? 0),
    }))
      this.setVariable(`--_${name}`, String(value));
  }

  get #zone(): DepthZone {
    return this.zone;
  }

  /** The longest needle that the clinic works with where one looks: the shortest that it says. */
  get #maximum(): number | undefined {
    const {most, [this.#zone]: here} = this.ownDepths;
    return longestOf(this.#read('max-depth', this.maxDepth, 0) ?? most, here);
  }

  #read(field: string, asked: unknown, step?: number): number | undefined {
    const {length, problem} = readLength(asked, step);
    const {least, most} = lengths;
    if (problem) warnOnce(this, field, problem, `Use millimetres from ${least} to ${most}.`);
    return length;
  }

  #millimetres = (length: number): string => inOneLine(format(this.locale, 'short').format(length));

  get #spoken(): string {
    const {spoken, reach} = this.words;
    const {name} = reach[reachOf(this.depth, this.#zone)];
    return fill(spoken, {length: format(this.locale, 'long').format(this.depth), reach: name});
  }

  protected override renderWidget() {
    const {words, depth} = this;
    const zone = this.#zone;
    const reach = reachOf(depth, zone);
    const ceiling = this.rules.depthCeiling?.millimetres;
    const maximum = this.#maximum;
    const millimetres = this.#millimetres;
    const {name, text} = words.reach[reach];
    const {women, men} = dermisThickness[zone];
    const view = {
      words: words as DepthExplorerContent & DepthExplorerRestContent,
      number: (value: number) => format(this.locale).format(value),
      depth,
      zone,
      reach,
      place: this.place,
      ceiling,
      maximum,
      heading: (title: string, below: number) => this.heading(title, below),
      evidence: (...statements: Parameters<typeof this.evidence>) => this.evidence(...statements),
      millimetres,
      range: (least: number, most: number) =>
        inOneLine(format(this.locale, 'short').formatRange(least, most)),
    };
    const more = rest.loaded;
    return html`${this.opening()}
      <div class="explorer">
        <div class="figure" part="figure">
          <div class="skin">${drawing.loaded?.skinDepth({label: words.picture, ceiling, maximum})}</div>
          ${more?.scale(view)}
        </div>
        <div class="controls">
          <div class="set">${this.heading(fill(words.set, {length: millimetres(depth)}), 1)}</div>
          <input
            class="range"
            part="slider"
            type="range"
            min=${lengths.least}
            max=${lengths.most}
            step=${lengths.step}
            aria-label=${words.slider}
            aria-valuetext=${this.#spoken}
            .value=${String(depth)}
            @input=${this.#slide}
          />
          <div class="ends muted small" aria-hidden="true">
            ${more?.sliderMarks(view)}
            <span>${millimetres(lengths.least)}</span><span>${millimetres(lengths.most)}</span>
          </div>
          <p class="zones-title small" id="zones">${words.zonesTitle}</p>
          <div class="zones switch" part="zones" role="group" aria-labelledby="zones">
            ${depthZones.map(
              (one) =>
                html`<button
                  class="button"
                  part="button"
                  type="button"
                  aria-pressed=${one === zone}
                  @click=${() => this.#choose(one)}
                >
                  ${words.zones[one]}
                </button>`,
            )}
          </div>
          <p class="reach"><b>${name}</b> <span class="muted">${text.text}</span></p>
          <div class="remarks">${more?.remarks(view)}</div>
          <p class="visually-hidden" aria-live="polite">${this.#said}</p>
        </div>
        <ul class="key small" part="key" role="list">
          ${words.thickness.text ? html`<li class="key-band">${fill(words.thickness.text, {women: millimetres(women), men: millimetres(men)})}</li>` : nothing}
          ${words.gives.text ? html`<li class="key-gives">${words.gives.text}</li>` : nothing}
          ${more?.key(view)}
        </ul>
        ${words.trained.text ? html`<p class="trained boxed" part="trained">${words.trained.text}</p>` : nothing}
      </div>
      <div class="further">${more?.further(view)}</div>`;
  }

  #slide = (event: Event): void => {
    this.depth = Number((event.target as HTMLInputElement).value);
    this.emit('mn-depth-change', {depth: this.depth} satisfies DepthChange);
  };

  #choose(zone: DepthZone): void {
    if (zone === this.#zone) return;
    this.zone = zone;
    this.#said = this.#spoken;
    this.emit('mn-zone-change');
  }
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
