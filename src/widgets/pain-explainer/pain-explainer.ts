import {html, nothing, type PropertyDeclarations} from 'lit';
import {oneOf} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {WidgetElement} from '../../element/widget-element.js';
import {face, facePoints, styles as faceStyles} from '../../illustrations/face.js';
import {chooseNearest, faceTarget} from '../../illustrations/face-targets.js';
import {faceZoneIds, type FaceZoneId} from '../../illustrations/face-zones.js';
import {iconStyles} from '../../illustrations/icons.styles.js';
import {dropPath, handPath, lineIcon, needleDepthPath} from '../../illustrations/line-icon.js';
import {oncePerLanguage} from '../../language/message.js';
import {painExplainerContent, type PainExplainerContent} from './pain-explainer.content.js';
import {painExplainerStyles} from './pain-explainer.styles.js';

export type {FaceZoneId};

export const painViews = ['map', 'list'] as const;
export type PainView = (typeof painViews)[number];

/** One sign for each way in which it is kept bearable. */
const signs: Readonly<Record<keyof PainExplainerContent['helps'], unknown>> = {
  numbing: lineIcon(dropPath, 'drop'),
  depth: lineIcon(needleDepthPath, 'needle-depth'),
  pause: lineIcon(handPath, 'hand'),
};

const defaultContent = oncePerLanguage(painExplainerContent);

/**
 * How microneedling feels: what people commonly tell clinics, zone by zone, and what studies measured.
 *
 * @tagname mn-pain-explainer
 * @fires {CustomEvent<null>} mn-zone-change - When a patient chooses another part of the face. Carries nothing.
 * @fires {CustomEvent<null>} mn-view-change - When a patient switches between map and list. Carries nothing.
 * @csspart view-switch - The button that shows the list in place of the face, and the face again.
 * @csspart face - The drawing of the face with its targets.
 * @csspart zone - What is said of one part of the face.
 * @csspart scores - The study averages.
 * @csspart stop - The sentence that says you can ask to stop.
 */
export class PainExplainer extends WidgetElement<PainExplainerContent> {
  static override styles = [baseStyles, faceStyles, iconStyles, painExplainerStyles];
  /** @internal */
  static override readonly messages = ['pain-explainer', 'pausing', 'before-you-go'];

  static override properties: PropertyDeclarations = {
    view: {...oneOf(painViews)},
    zone: {...oneOf(faceZoneIds)},
  };

  /** `map` or `list`; both say the same. Default: `map`. */
  declare view: PainView;
  /**
   * The part of the face shown: `forehead`, `around-eyes`, `nose`, `cheeks`, `upper-lip`, `chin`, `jaw` or `neck`.
   * Default: `forehead`.
   */
  declare zone: FaceZoneId;

  protected override defaultContent(): PainExplainerContent {
    return defaultContent();
  }

  protected override renderWidget() {
    const {compact, context, view, zone} = this;
    const {stop, labels} = context.words;
    const isList = view === 'list';
    return html`${context.opening()}
      <div class="map" ?hidden=${isList}>
        ${this.#renderFace(zone)}
        <div class="zone-panel" aria-live="polite">${this.#renderZone(zone)}</div>
      </div>
      <ul class="list ${isList ? 'is-shown' : ''}" role="list">
        ${faceZoneIds.map((id) => html`<li>${this.#renderZone(id, isList)}</li>`)}
      </ul>
      ${this.#renderScores()}
      ${stop ? html`<p class="stop" part="stop">${signs.pause}<span>${stop}</span></p>` : nothing}
      ${compact ? nothing : this.#renderHelps()}
      <div class="foot">
        ${this.#renderMore()} ${this.#renderEvidence()}
        <button
          class="button button-quiet view-switch"
          part="button view-switch"
          type="button"
          @click=${() => this.#show(isList ? 'map' : 'list')}
        >
          ${isList ? labels.map : labels.list}
        </button>
      </div>`;
  }

  #renderScores() {
    const {title, range, none, worst, picture} = this.context.words.scores;
    return html`<div class="scores" part="scores">
      <p class="small muted">${title}</p>
      <p class="scores-range">${range}</p>
      <div class="scale" role="img" aria-label=${picture}><span class="scale-band"></span></div>
      <div class="scale-ends muted small" aria-hidden="true"><span>${none}</span><span>${worst}</span></div>
    </div>`;
  }

  #renderHelps() {
    const {helps} = this.context.words;
    return html`<ul class="helps" role="list">
      ${(Object.keys(signs) as (keyof typeof signs)[]).map((id) =>
        helps[id]?.text ? html`<li>${signs[id]}<span>${helps[id].text}</span></li>` : nothing,
      )}
    </ul>`;
  }

  #renderMore() {
    const {context} = this;
    const {scores, more, moreTitle} = context.words;
    const statements = [scores.text, ...Object.values(more)].filter((one) => one?.text);
    return html`<details class="more small">
      <summary><span>${moreTitle}</span></summary>
      <ul>
        ${statements.map(({text}) => html`<li>${text}</li>`)}
      </ul>
      ${context.notes('numbing').view}
    </details>`;
  }

  #renderEvidence() {
    const {context, zone} = this;
    const {scores, helps, more, zones} = context.words;
    const {told, why} = zones[zone];
    const numbing = context.notes('numbing');
    return context.evidence(
      ...[scores.text, told, why, ...Object.values(helps), ...Object.values(more)].flatMap((statement) =>
        statement?.text ? {label: firstSentence(statement.text), statement} : [],
      ),
      ...numbing.statements,
    );
  }

  #renderFace(selected: FaceZoneId) {
    const {zones, labels} = this.context.words;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the radio buttons in it take the keys
    return html`<fieldset class="face-box" part="face" aria-labelledby="zones" @click=${this.#touched}>
      <p class="visually-hidden" id="zones">${labels.zones}</p>
      ${face({selected})}
      ${faceZoneIds.map(
        (id) =>
          html`${faceTarget({id, name: zones[id].name, isChosen: id === selected, choose: this.#choose})}
          ${
            facePoints(id).length > 1
              ? html`<span class="target at-${id} is-mirrored" aria-hidden="true"
                  ><span class=${id === selected ? 'dot is-chosen' : 'dot'}></span
                ></span>`
              : nothing
          }`,
      )}
    </fieldset>`;
  }

  #renderZone(id: FaceZoneId, withReason = false) {
    const {context} = this;
    const {name, told, why} = context.words.zones[id];
    return html`<div class="zone-text" part="zone">
      ${context.heading(name, 1)}
      <p>${told.text}</p>
      ${withReason && why?.text ? html`<p class="muted small">${why.text}</p>` : nothing}
    </div>`;
  }

  #touched = (event: MouseEvent): void => chooseNearest(event, faceZoneIds, this.#choose);

  #choose = (zone: FaceZoneId): void => {
    if (zone === this.zone) return;
    this.zone = zone;
    this.context.emit('mn-zone-change');
  };

  #show(view: PainView): void {
    this.view = view;
    this.context.emit('mn-view-change');
  }
}

/** Tells in the evidence which statement is meant. */
const firstSentence = (text: string): string => /^.*?([.?!؟](?=\s|$)|[。？！]|$)/.exec(text)![0];

declare global {
  interface HTMLElementTagNameMap {
    'mn-pain-explainer': PainExplainer;
  }
  interface GlobalEventHandlersEventMap {
    'mn-zone-change': CustomEvent<null>;
    'mn-view-change': CustomEvent<null>;
  }
}
