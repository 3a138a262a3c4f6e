import {html, nothing} from 'lit';
import {arrowButton} from '../../controls/arrow-button.js';
import type {WidgetContext} from '../../element/widget-context.js';
import type {LabelledStatement, Statement} from '../../evidence/claim.js';
import {healingSection} from '../../illustrations/healing-section.js';
import {lineIcon} from '../../illustrations/line-icon.js';
import {scene, sceneIds, type SceneId} from '../../illustrations/scenes.js';
import type {HowItWorksContent} from './how-it-works.content.js';
import {healingPositions, inWords, moved, type HealingMoment} from './how-it-works.logic.js';

type Context = WidgetContext<HowItWorksContent>;

/** The healing as it is shown, and how to get to another moment of it. */
export interface HealingState {
  /** The moments that the clinic has left. */
  readonly ids: readonly HealingMoment[];
  readonly moment: HealingMoment;
  readonly isList: boolean;
  readonly announcement: string;
  /** The bars below the list. */
  readonly phases: unknown;
  readonly goTo: (moment: HealingMoment, announced?: boolean) => void;
}

const signs = {
  feel: lineIcon('M12 4a8 8 0 1 0 .01 0M8.5 14.500q3.500 3 7 0M9 10v.3M15 10v.3', 'feel'),
  see: lineIcon('M3 12q9-13 18 0q-9 13-18 0zM12 9.500a2.500 2.500 0 1 0 .01 0', 'see'),
} as const;

/** One moment with its slider, or all as a list. */
export function healingView(context: Context, state: HealingState) {
  const {words} = context;
  const {ids, moment, isList} = state;
  const picture = (id: HealingMoment) =>
    healingSection({
      at: healingPositions[id],
      label: words.moments[id].picture,
      id: `healing-${isList ? id : 'now'}`,
    });
  return html`<div class="healing ${isList ? 'is-list' : ''}" role="group" aria-label=${words.healing}>
    <div class="stage" ?hidden=${isList}>
      <div class="picture">${isList ? nothing : picture(moment)}</div>
      ${scrubber(words, state)}
    </div>
    <div class="told">
      <ol class="moments" role="list">
        ${ids.map(
          (id) =>
            html`<li class=${id === moment ? 'is-current' : ''} part="moment">
              ${isList ? html`<div class="picture">${picture(id)}</div>` : nothing} ${momentView(context, id)}
            </li>`,
        )}
      </ol>
      ${words.limit.text ? html`<p class="small muted">${words.limit.text}</p>` : nothing}
    </div>
    ${state.phases}
  </div>`;
}

function scrubber({moments, labels}: HowItWorksContent, {ids, moment, announcement, goTo}: HealingState) {
  const arrow = (label: string, step: -1 | 1) =>
    arrowButton(label, step, moved(ids, moment, step) === moment, () => goTo(moved(ids, moment, step), true));
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
      aria-valuetext=${inWords(moments[moment])}
      @input=${({target}: Event) => goTo(ids[Number((target as HTMLInputElement).value)]!)}
    />
    <div class="ticks small muted" aria-hidden="true">
      ${ids.map((id) => html`<span>${moments[id].name}</span>`)}
    </div>
    <p class="visually-hidden" role="status">${announcement}</p>
  </div>`;
}

function momentView(context: Context, id: HealingMoment) {
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

/** From the slider to the list of all moments, and back. */
export const viewSwitch = ({labels}: HowItWorksContent, isList: boolean, press: () => void) =>
  html`<button
    class="button button-quiet view-switch"
    part="button view-switch"
    type="button"
    .onclick=${press}
  >
    ${isList ? labels.slider : labels.list}
  </button>`;

/** The appointment in four pictures. */
export function appointmentView(context: Context) {
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

/** The statements that are shown, but those of the part. */
export function statements(
  {moments, labels, limit, steps}: HowItWorksContent,
  ids: readonly HealingMoment[],
): LabelledStatement[] {
  const own = (statement: Statement | undefined) => (statement ? [{label: statement.text, statement}] : []);
  return [
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
  ];
}
