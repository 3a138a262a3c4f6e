import {html, nothing, type PropertyDeclarations} from 'lit';
import {oneOf} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {switchStyles} from '../../controls/switch.styles.js';
import {WidgetElement} from '../../element/widget-element.js';
import {present} from '../../page/lazy.js';
import {faceZones, type FaceZoneId} from '../../illustrations/face-zones.js';
import {faceZoneStyles} from '../../illustrations/face-zones.styles.js';
import {fill} from '../../language/fill.js';
import {painExplainerContent, type PainExplainerContent, type PainPoint} from './pain-explainer.content.js';
import {studyScores, thicknessOf, thicknessScale} from './pain-explainer.logic.js';
import {painExplainerStyles} from './pain-explainer.styles.js';
import {withFurtherContent, styles as restStyles} from './pain-explainer-rest.js';
import {faceMap, styles as faceMapStyles} from '../../illustrations/face-map.js';

export type {FaceZoneId};

const rest = present(
  'further words',
  {withFurtherContent, styles: restStyles},
  {
    messages: ['pain-explainer-rest'],
  },
);
const drawing = present('face map', {faceMap, styles: faceMapStyles});

export const painViews = ['map', 'list'] as const;
export type PainView = (typeof painViews)[number];

type Further = ReturnType<NonNullable<typeof rest.loaded>['withFurtherContent']>;
type Content = PainExplainerContent & Partial<Omit<Further, 'zones'>>;

const zoneIds = faceZones.map(({id}) => id);

/**
 * How microneedling feels: what people commonly tell clinics, zone by zone, and what studies measured.
 *
 * @tagname mn-pain-explainer
 * @fires {CustomEvent<null>} mn-zone-change - When a patient chooses another part of the face. Carries nothing.
 * @fires {CustomEvent<null>} mn-view-change - When a patient switches between map and list. Carries nothing.
 * @csspart view-switch - The pair of buttons for map and list.
 * @csspart face - The drawing of the face with its targets.
 * @csspart zone - What is said of one part of the face.
 * @csspart scores - The study averages.
 * @csspart stop - The sentence that says you can ask to stop.
 */
export class PainExplainer extends WidgetElement<Content, Further> {
  static override styles = [baseStyles, switchStyles, faceZoneStyles, painExplainerStyles];
  /** @internal */
  static override readonly messages = ['pain-explainer'];
  /** @internal */
  static override readonly besidePaint = [drawing, rest];
  /** @internal */
  static override readonly wordParts = [rest];

  static override properties: PropertyDeclarations = {
    view: {...oneOf(painViews)},
    zone: {...oneOf(zoneIds)},
  };

  /** `map` or `list`; both say the same. Default: `map`. */
  declare view: PainView;
  /**
   * The part of the face shown: `forehead`, `around-eyes`, `nose`, `cheeks`, `upper-lip`, `chin`, `jaw` or `neck`.
   * Default: `forehead`.
   */
  declare zone: FaceZoneId;

  protected override defaultContent(): Content {
    const first = painExplainerContent();
    return rest.loaded?.withFurtherContent(first) ?? first;
  }

  protected override renderWidget() {
    const {scores, stop, labels} = this.words;
    const {view, zone} = this;
    return html`${this.opening()}
      <div class="scores" part="scores">
        <div class="scores-title">
          ${this.heading(scores.title, 1)}
          <p class="scores-range">${scores.range}</p>
        </div>
        <div class="scale" role="img" aria-label=${scores.picture}>
          <span class="scale-band"></span>
          ${studyScores.map(() => html`<span class="scale-dot"></span>`)}
        </div>
        <div class="scale-ends muted small" aria-hidden="true">
          <span>${scores.none}</span><span>${scores.worst}</span>
        </div>
        <p class="muted small">${scores.text.text}</p>
      </div>
      ${stop ? html`<p class="stop boxed" part="stop">${stop}</p>` : nothing}
      <div class="view-switch switch" part="view-switch" role="group" aria-label=${labels.show}>
        ${painViews.map(
          (one) =>
            html`<button
              class="button"
              part="button"
              type="button"
              aria-pressed=${one === view}
              @click=${() => this.#show(one)}
            >
              ${labels[one]}
            </button>`,
        )}
      </div>
      <div class="map" ?hidden=${view !== 'map'}>
        ${this.#renderFace(zone)}
        <div class="zone-panel">${this.#renderZone(zone, true)}</div>
      </div>
      <ul class="list ${view === 'list' ? 'is-shown' : ''}" role="list">
        ${zoneIds.map((id) => html`<li>${this.#renderZone(id)}</li>`)}
      </ul>
      ${this.#renderBelow()}`;
  }

  #renderBelow() {
    const {scores, unmeasured, changesTitle, changes, clinicTitle, clinic, labels} = this.words;
    if (!unmeasured || !changes || !clinic) return html`<div class="below"></div>`;
    const numbing = this.placeNotes('numbing');
    return html`<div class="note">
        ${this.heading(unmeasured.title, 1)}
        <p class="muted">${unmeasured.text.text}</p>
      </div>
      <div class="points">
        ${this.#renderPoints(changesTitle!, changes)} ${this.#renderPoints(clinicTitle!, clinic)}
      </div>
      ${numbing.view}
      ${this.evidence(
        {label: scores.title, statement: scores.text},
        {label: unmeasured.title, statement: unmeasured.text},
        {label: labels.thickness, statement: labels.thicknessNote},
        ...[...changes, ...clinic].map(({title, text}) => ({label: title, statement: text})),
        ...numbing.statements,
      )}`;
  }

  #renderFace(selected: FaceZoneId) {
    const {zones, labels} = this.words;
    return html`<p class="muted small" id="zones">${labels.zones}</p>
      <fieldset class="face" part="face" aria-labelledby="zones">
        ${drawing.loaded?.faceMap({selected})}
        ${faceZones.map(
          ({id, bilateral}) =>
            html`<label class="face-target face-target-${id}">
                <input
                  type="radio"
                  name="zone"
                  .value=${id}
                  .checked=${id === selected}
                  @change=${() => this.#choose(id)}
                /><span class="face-dot"></span><span class="visually-hidden">${zones[id].name}</span>
              </label>
              ${
                bilateral
                  ? html`<span
                      class="face-target face-target-${id} is-mirrored"
                      aria-hidden="true"
                      @click=${() => this.#choose(id)}
                      ><span class="face-dot ${id === selected ? 'is-chosen' : ''}"></span
                    ></span>`
                  : nothing
              }`,
        )}
      </fieldset>`;
  }

  #renderZone(id: FaceZoneId, live = false) {
    const {zones, labels} = this.words;
    const {title, told, why} = zones[id];
    return html`<div class="zone-text" part="zone">
      <div aria-live=${live ? 'polite' : nothing}>${this.heading(title, 1)}</div>
      <p class="small zone-label">${labels.told}</p>
      <p class="muted">${told.text}</p>
      <p class="small zone-label">${labels.why}</p>
      <p class="muted">${why.text}</p>
      ${this.#renderThickness(id)}
      ${this.evidence({label: labels.told, statement: told}, {label: labels.why, statement: why})}
    </div>`;
  }

  #renderThickness(id: FaceZoneId) {
    const {thickness, places, unmeasured, thicknessNote} = this.words.labels;
    const measured = thicknessOf(id);
    if (!measured) {
      return html`<p class="small thickness"><b>${thickness}</b> ${unmeasured}</p>`;
    }
    const {women, men} = measured;
    const number = new Intl.NumberFormat(this.locale, {minimumFractionDigits: 2});
    const percent = (millimetres: number) => (millimetres / thicknessScale) * 100;
    return html`<div class="thickness small">
      <p class="zone-label">${thickness}</p>
      <p>
        ${fill(this.words.labels.measured, {place: places[id] ?? '', women: number.format(women), men: number.format(men)}).replace(/(\d) /g, '$1\u00a0')}
      </p>
      <svg class="thickness-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="thickness-scale" width="100" height="6"></rect>
        <rect class="thickness-range" width=${percent(Math.max(women, men))} height="6"></rect>
        <rect class="thickness-sure" width=${percent(Math.min(women, men))} height="6"></rect>
      </svg>
      <p class="muted">${thicknessNote.text}</p>
    </div>`;
  }

  #renderPoints(title: string, points: readonly PainPoint[]) {
    return html`<div>
      ${this.heading(title, 1)}
      <ul role="list">
        ${points.map(({title: point, text}) => html`<li><b>${point}</b><br />${text.text}</li>`)}
      </ul>
    </div>`;
  }

  #choose(zone: FaceZoneId): void {
    if (zone === this.zone) return;
    this.zone = zone;
    this.emit('mn-zone-change');
  }

  #show(view: PainView): void {
    if (view === this.view) return;
    this.view = view;
    this.emit('mn-view-change');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-pain-explainer': PainExplainer;
  }
  interface GlobalEventHandlersEventMap {
    'mn-zone-change': CustomEvent<null>;
    'mn-view-change': CustomEvent<null>;
  }
}
