import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {rangeStyles} from '../../controls/range.styles.js';
import {number, oneOf} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import type {WidgetContext} from '../../element/widget-context.js';
import {WidgetElement} from '../../element/widget-element.js';
import type {Statement} from '../../evidence/claim.js';
import {dermisThickness} from '../../evidence/skin-thickness.js';
import {depthSection, needleTip} from '../../illustrations/depth-section.js';
import {face, facePoints} from '../../illustrations/face.js';
import {icon} from '../../illustrations/icons.js';
import {fill} from '../../language/fill.js';
import {oncePerLanguage} from '../../language/message.js';
import {lazy} from '../../page/lazy.js';
import {warnOnce} from '../../page/warn-once.js';
import {depthExplorerContent, type DepthExplorerContent} from './depth-explorer.content.js';
import {
  depthZones,
  dermis,
  lengths,
  longestOf,
  nearestOf,
  position,
  reachOf,
  readLength,
  type DepthZone,
} from './depth-explorer.logic.js';
import {depthExplorerStyles} from './depth-explorer.styles.js';
import type {DepthExplorerFullContent} from './details/depth-details.content.js';

export type {DepthZone};

const detailsPart = lazy('details', () => import('./details/index.js'), {
  expects: 'depthTable',
  messages: ['depth-details'],
  prefetch: 'interaction',
  hasClinicWords: true,
});

const defaultContent = oncePerLanguage(depthExplorerContent);
const points = Object.fromEntries(depthZones.map((id) => [id, facePoints(id)])) as unknown as Record<
  DepthZone,
  readonly (readonly [x: number, y: number])[]
>;

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
 * @csspart trained - The sentence on who chooses the depth.
 * @csspart reported - What studies used such lengths for, folded.
 * @csspart real - Why the number set is not the depth reached, folded.
 * @csspart table - The same as a table, folded.
 * @cssprop [--mn-skin-tone=2] - The skin in the drawing, from 1 (lightest) to 6 (darkest).
 */
export class DepthExplorer extends WidgetElement<DepthExplorerContent, DepthExplorerFullContent> {
  static override styles = [baseStyles, rangeStyles, depthExplorerStyles];
  /** @internal */
  static override readonly messages = ['depth-explorer'];
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

  /** What a choice of place comes to, for those who do not see it; the slider tells by itself. */
  #said = '';
  #hasOpened = false;

  protected override defaultContent(): DepthExplorerContent {
    const first = defaultContent();
    return detailsPart.loaded?.withDetails(first) ?? first;
  }

  /** The context of the part, whose words are there once it is loaded. */
  get #whole(): WidgetContext<DepthExplorerFullContent> {
    return this.context as WidgetContext<DepthExplorerFullContent>;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('depth')) this.depth = this.#read('depth', this.depth) ?? 1;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    for (const [name, value] of Object.entries({
      filled: position(this.depth),
      tip: needleTip(this.depth).y,
      ceiling: position(this.#ceiling ?? 0),
      maximum: position(this.#maximum ?? 0),
    }))
      this.setVariable(`--_${name}`, String(value));
  }

  get #ceiling(): number | undefined {
    return this.context.rules.depthCeiling?.millimetres;
  }

  get #zone(): DepthZone {
    return this.zone;
  }

  /** The longest needle that the clinic works with where one looks: the shortest that it says. */
  get #maximum(): number | undefined {
    const {most, [this.#zone]: here} = this.context.depths;
    return longestOf(this.#read('max-depth', this.maxDepth, 0) ?? most, here);
  }

  #read(field: string, asked: unknown, step?: number): number | undefined {
    const {length, problem} = readLength(asked, step);
    const {least, most} = lengths;
    if (problem) warnOnce(this, field, problem, `Use millimetres from ${least} to ${most}.`);
    return length;
  }

  #millimetres = (length: number): string => inOneLine(format(this.context.locale, 'short').format(length));

  get #spoken(): string {
    const {words, locale} = this.context;
    const {name} = words.reach[reachOf(this.depth, this.#zone)];
    return fill(words.spoken, {length: format(locale, 'long').format(this.depth), reach: name});
  }

  protected override renderWidget() {
    const {context} = this;
    const {words} = context;
    const {name, text} = words.reach[reachOf(this.depth, this.#zone)];
    const {trained, gives} = words;
    return html`${context.opening()}
      <div class="explorer">
        ${this.#renderFigure()}
        <div class="told">
          <div class="controls">${this.#renderSlider()} ${this.#renderFace()}</div>
          <p class="reach"><b>${name}.</b> ${text.text}</p>
          ${gives.text ? html`<p class="small muted gives">${gives.text}</p>` : nothing}
          ${trained.text ? html`<p class="small muted" part="trained">${trained.text}</p>` : nothing}
          ${this.#renderRemarks()}
          <p class="visually-hidden" aria-live="polite">${this.#said}</p>
        </div>
      </div>
      <div class="folds">${this.#renderFolds()}</div>
      ${this.#renderEvidence()}`;
  }

  /** The drawing, numbers beside it, and at the tip of the needles the layer where it is. */
  #renderFigure() {
    const {depth} = this;
    const {words, locale} = this.context;
    const reach = reachOf(depth, this.#zone);
    const {thinner, thicker} = dermis(this.#zone);
    return html`<div class="figure" part="figure">
      ${depthSection({
        depth,
        // Below an outer layer of about 0.08 mm.
        dermisEnd: (thinner + thicker) / 2 + 0.08,
        ceiling: this.#maximum ?? this.#ceiling,
        label: this.#spoken,
      })}
      <div class="ruler small" part="ruler" aria-hidden="true">
        ${[0, 1, 2].map(
          (length) =>
            html`<span class="ruler-${length}"
              >${length ? this.#millimetres(length) : format(locale).format(length)}</span
            >`,
        )}
      </div>
      <p class="marker" part="marker" aria-hidden="true">
        <b>${words.layers[reach === 'edge' ? 'dermis' : reach]}</b>
        <span class="small">${this.#millimetres(depth)}</span>
      </p>
    </div>`;
  }

  #renderSlider() {
    const {context, depth} = this;
    const {words} = context;
    return html`<div class="length">
      <div class="set">${context.heading(fill(words.set, {length: this.#millimetres(depth)}), 1)}</div>
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
        ${this.#ceiling === undefined ? nothing : html`<i class="mark mark-ceiling"></i>`}
        ${this.#maximum === undefined ? nothing : html`<i class="mark mark-maximum"></i>`}
        <span>${this.#millimetres(lengths.least)}</span><span>${this.#millimetres(lengths.most)}</span>
      </div>
    </div>`;
  }

  #renderFace() {
    const {words} = this.context;
    const zone = this.#zone;
    return html`<div class="where">
      <!-- eslint-disable-next-line lit-a11y/click-events-have-key-events -->
      <fieldset class="zones" part="zones" aria-labelledby="zones" @click=${this.#touched}>
        <p class="visually-hidden" id="zones">${words.zonesTitle}</p>
        ${face({selected: zone})}
        ${depthZones.map(
          (id) =>
            html`<label class="target at-${id}">
              <input
                type="radio"
                name="zone"
                .value=${id}
                .checked=${id === zone}
                @change=${() => this.#choose(id)}
              /><span class="dot"></span><span class="visually-hidden">${words.zones[id]}</span>
            </label>`,
        )}
      </fieldset>
      <b class="zone-name" aria-hidden="true">${words.zones[zone]}</b>
    </div>`;
  }

  /** What is to be said at the length set, and beyond what the clinic or the law draws a line at. */
  #renderRemarks() {
    const {words} = this.context;
    const {depth} = this;
    const ceiling = this.#ceiling;
    const maximum = this.#maximum;
    const law = this.#law;
    const length = (of: number) => ({length: this.#millimetres(of)});
    return html`<div class="remarks" aria-live="polite">
      ${maximum === undefined || !words.maximum ? nothing : html`<p class="small key-maximum">${fill(words.maximum, length(maximum))}</p>`}
      ${ceiling === undefined || !words.ceilingKey ? nothing : html`<p class="small key-ceiling">${fill(words.ceilingKey, length(ceiling))}</p>`}
      ${
        law?.text && ceiling !== undefined
          ? html`<p class="boxed remark remark-ceiling ${depth < ceiling ? 'is-quiet' : ''}">
              ${fill(law.text, length(ceiling))}
            </p>`
          : nothing
      }
      ${
        maximum === undefined || !words.beyond
          ? nothing
          : html`<p class="boxed remark remark-maximum ${depth <= maximum ? 'is-quiet' : ''}">
              ${fill(words.beyond, length(maximum))}
            </p>`
      }
    </div>`;
  }

  /** What the law says of lengths where the page says it is; nothing elsewhere. */
  get #law(): Statement | undefined {
    const {ceilings} = this.context.words;
    return Object.hasOwn(ceilings, this.place) ? ceilings[this.place as keyof typeof ceilings] : undefined;
  }

  /** Lines that unfold. What they hold waits for the patient. */
  #renderFolds() {
    const {words, locale} = this.#whole;
    const view = {
      words,
      depth: this.depth,
      zone: this.#zone,
      millimetres: this.#millimetres,
      range: (least: number, most: number) => inOneLine(format(locale, 'short').formatRange(least, most)),
    };
    const part = this.#hasOpened ? detailsPart.loaded : undefined;
    const fold = (name: string, title: string, inside: unknown) =>
      title
        ? html`<details class="fold ${name}" part=${name} .ontoggle=${this.#open}>
            <summary>${this.context.heading(title, 1)}${icon('down')}</summary>
            <div class="inside">${inside}</div>
          </details>`
        : nothing;
    return html`${fold('real', words.real.title, part?.realDepth(view))}
    ${fold('reported', words.reportedTitle, part?.reportedList(view))}
    ${fold('table', words.table.title, part?.depthTable(view))}`;
  }

  #renderEvidence() {
    const {context} = this;
    const {reach, thickness, gives, trained, ceilingTitle} = context.words;
    const {name, text} = reach[reachOf(this.depth, this.#zone)];
    const law = this.#law;
    const {women, men} = dermisThickness[this.#zone];
    const own = (statement: Statement) => ({label: statement.text, statement});
    return context.evidence(
      {label: name, statement: text},
      {
        label: fill(thickness.text, {women: this.#millimetres(women), men: this.#millimetres(men)}),
        statement: thickness,
      },
      own(gives),
      own(trained),
      ...(law && this.#ceiling !== undefined ? [{label: ceilingTitle, statement: law}] : []),
      ...(this.#hasOpened && detailsPart.loaded
        ? detailsPart.loaded.detailsStatements(this.#whole, this.#zone)
        : []),
    );
  }

  #open = (): void => {
    this.#hasOpened = true;
    void this.context.load(detailsPart);
  };

  /** A finger takes the nearest place: targets of 44 px would overlap on a face that is small. */
  #touched = (event: MouseEvent): void => {
    // Keys and assistive technology act on the radio buttons themselves.
    if (!event.detail) return;
    event.preventDefault();
    const {left, top, width} = (event.currentTarget as Element).getBoundingClientRect();
    const scale = 240 / width;
    const zone = nearestOf(points, (event.clientX - left) * scale, (event.clientY - top) * scale);
    this.#choose(zone);
    this.shadowRoot!.querySelector<HTMLElement>(`.at-${zone} input`)!.focus({preventScroll: true});
  };

  #slide = (event: Event): void => {
    this.depth = Number((event.target as HTMLInputElement).value);
    this.context.emit('mn-depth-change', {depth: this.depth} satisfies DepthChange);
  };

  #choose(zone: DepthZone): void {
    if (zone === this.#zone) return;
    this.zone = zone;
    this.#said = this.#spoken;
    this.context.emit('mn-zone-change');
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
