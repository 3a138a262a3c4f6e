import {html, nothing} from 'lit';
import type {WidgetContext} from '../../element/widget-context.js';
import type {LabelledStatement, Statement} from '../../evidence/claim.js';
import {dermisThickness} from '../../evidence/skin-thickness.js';
import {depthSection} from '../../illustrations/depth-section.js';
import {faceTarget} from '../../illustrations/face-targets.js';
import {face} from '../../illustrations/face.js';
import {fill} from '../../language/fill.js';
import type {DepthExplorerContent} from './depth-explorer.content.js';
import {
  depthZones,
  dermisEnd,
  evaluated,
  lengths,
  millimetres,
  millimetresInWords,
  plainNumber,
  reaches,
  reachOf,
  type DepthZone,
} from './depth-explorer.logic.js';

type Context = WidgetContext<DepthExplorerContent>;

/** The length and place that are set, and the lines that are drawn across. */
export interface DepthState {
  readonly depth: number;
  readonly zone: DepthZone;
  /** From where special rules hold, and what the law says. */
  readonly ceiling: number | undefined;
  readonly law: Statement | undefined;
  /** How far the clinic goes. */
  readonly maximum: number | undefined;
}

/** The length set and how far it could reach, for those who hear it. */
export const spoken = ({words, locale}: Context, {depth, zone}: DepthState): string =>
  fill(words.spoken, {
    length: millimetresInWords(locale, depth),
    reach: words.reach[reachOf(depth, zone)].name,
  });

/** The drawing with its ruler, and at the tip of the needles the layer where it is. */
export function figure({words, locale}: Context, {depth, zone, ceiling, maximum}: DepthState) {
  const reach = reachOf(depth, zone);
  const label = fill(words.picture, {
    length: millimetresInWords(locale, depth),
    reach: words.reach[reach].name,
  });
  return html`<div class="figure" part="figure">
    ${depthSection({depth, dermisEnd: dermisEnd(zone), ceiling, maximum, label})}
    <div class="ruler small" part="ruler" aria-hidden="true">
      ${[0, 1, 2].map(
        (length) =>
          html`<span class="ruler-${length}"
            >${length ? millimetres(locale, length) : plainNumber(locale, length)}</span
          >`,
      )}
    </div>
    <p class="marker" part="marker" aria-hidden="true">
      <b>${words.layers[reach === 'edge' ? 'dermis' : reach]}</b>
      <span class="small">${millimetres(locale, depth)}</span>
    </p>
  </div>`;
}

export function slider(context: Context, state: DepthState, slide: (event: Event) => void) {
  const {words, locale} = context;
  const {depth, ceiling, maximum} = state;
  const mark = (name: string, at: number | undefined) =>
    at === undefined ? nothing : html`<i class="mark mark-${name}"></i>`;
  return html`<div class="length">
    <div class="set">${context.heading(fill(words.set, {length: millimetres(locale, depth)}), 1)}</div>
    <input
      class="range"
      part="slider"
      type="range"
      min=${lengths.least}
      max=${lengths.most}
      step=${lengths.step}
      aria-label=${words.slider}
      aria-valuetext=${spoken(context, state)}
      .value=${String(depth)}
      @input=${slide}
    />
    <div class="ends muted small" aria-hidden="true">
      ${mark('ceiling', ceiling)}${mark('maximum', maximum)}
      <span>${plainNumber(locale, lengths.least)}</span><span>${millimetres(locale, lengths.most)}</span>
    </div>
  </div>`;
}

/** The face on which a place is chosen: radio buttons lie over it. A press is the face's own, see the element. */
export function zonePicker(
  {words: {zones, zonesTitle}}: Context,
  chosen: DepthZone,
  press: (event: MouseEvent) => void,
  choose: (zone: DepthZone) => void,
) {
  return html`<div class="where">
    <fieldset class="zones" part="zones" aria-labelledby="zones" .onclick=${press}>
      <p class="visually-hidden" id="zones">${zonesTitle}</p>
      ${face({selected: chosen})}
      ${depthZones.map((id) => faceTarget({id, name: zones[id], isChosen: id === chosen, choose}))}
    </fieldset>
    <b class="zone-name" aria-hidden="true">${zones[chosen]}</b>
  </div>`;
}

/** One sentence for the length set, and its limit. All lie in the same place, so that nothing moves with the slider. */
export function told({words}: Context, {depth, zone}: DepthState) {
  const now = reachOf(depth, zone);
  const isLong = depth > evaluated;
  const {gives, instructions, trained} = words;
  const limit = ({text}: Statement, isNow: boolean) =>
    text ? html`<p class="small muted gives ${isNow ? 'is-current' : ''}">${text}</p>` : nothing;
  return html`<div class="one-of">
      ${reaches.map((reach) => {
        const {name, text} = words.reach[reach];
        return html`<p class="reach ${reach === now ? 'is-current' : ''}"><b>${name}</b> ${text.text}</p>`;
      })}
    </div>
    <div class="one-of">${limit(gives, !isLong || !instructions.text)} ${limit(instructions, isLong)}</div>
    ${trained.text ? html`<p class="small muted" part="trained">${trained.text}</p>` : nothing}`;
}

/** The key to the lines across the drawing; and, from there on, what the clinic or the law says. */
export function remarks({words, locale}: Context, {depth, ceiling, law, maximum}: DepthState) {
  const remark = (name: string, at: number | undefined, isBeyond: boolean, key: string, text?: string) => {
    if (at === undefined) return nothing;
    const length = {length: millimetres(locale, at)};
    return html`${key ? html`<p part="key" class="small key key-${name} ${text && isBeyond ? 'is-quiet' : ''}">${fill(key, length)}</p>` : nothing}
    ${
      text
        ? html`<p class="boxed remark remark-${name} ${isBeyond ? '' : 'is-quiet'}">${fill(text, length)}</p>`
        : nothing
    }`;
  };
  return html`<div class="remarks" aria-live="polite">
    ${remark('ceiling', ceiling, depth >= (ceiling ?? 0), words.ceilingKey, law?.text)}
    ${remark('maximum', maximum, depth > (maximum ?? 0), words.maximum, words.beyond)}
  </div>`;
}

/** The evidence for what is shown unasked. */
export function statements({words, locale}: Context, {depth, zone, ceiling, law}: DepthState) {
  const {reach, thickness, gives, instructions, trained, ceilingTitle} = words;
  const {name, text} = reach[reachOf(depth, zone)];
  const {women, men} = dermisThickness[zone];
  const own = (statement: Statement): LabelledStatement => ({label: statement.text, statement});
  return [
    {label: name, statement: text},
    {
      label: fill(thickness.text, {women: millimetres(locale, women), men: millimetres(locale, men)}),
      statement: thickness,
    },
    own(gives),
    own(instructions),
    own(trained),
    ...(law && ceiling !== undefined ? [{label: ceilingTitle, statement: law}] : []),
  ];
}
