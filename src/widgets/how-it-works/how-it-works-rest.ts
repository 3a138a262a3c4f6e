import {html, nothing, svg, type TemplateResult} from 'lit';
import type {LabelledStatement, Statement} from '../../evidence/claim.js';
import type * as Pictures from '../../illustrations/skin-healing.js';
import type {NeedlingDevice} from '../../illustrations/skin-healing.js';
import {
  healingMoments,
  partsShown,
  type HealingMoment,
  type HealingPart,
} from '../../illustrations/skin-moments.js';
import {howItWorksRestContent} from './how-it-works-rest.content.js';
import type {HowItWorksContent} from './how-it-works.content.js';
import {phaseSpans} from './how-it-works.logic.js';

export {howItWorksRestStyles as styles} from './how-it-works-rest.styles.js';

/** Lays what follows over what came first, name by name. */
const join = <First extends object, Rest extends object>(first: First, rest: Rest) =>
  Object.fromEntries(
    Object.entries(first).map(([id, words]) => [id, {...words, ...rest[id as keyof Rest]}]),
  ) as {[Id in keyof First & keyof Rest]: First[Id] & Rest[Id]};

/** All words of the widget, given those that it begins with. */
export const withFurtherContent = (first: HowItWorksContent) => {
  const rest = howItWorksRestContent();
  return {
    ...first,
    ...rest,
    devices: join(first.devices, rest.devices),
    moments: join(first.moments, rest.moments),
  };
};
type Words = ReturnType<typeof withFurtherContent>;

/** What is to be shown, and what the widget lends for it. */
export interface RestState {
  readonly words: Words;
  readonly deviceIds: readonly NeedlingDevice[];
  readonly momentIds: readonly HealingMoment[];
  readonly device: NeedlingDevice;
  readonly moment: HealingMoment;
  /** All moments below one another, each with its picture. */
  readonly isList: boolean;
  readonly pictures: typeof Pictures | undefined;
  readonly heading: (text: string) => TemplateResult;
  readonly evidence: (...statements: LabelledStatement[]) => unknown;
}

/** All that the widget shows beyond its first words. */
export const restViews = (state: RestState) => {
  const {words, device, moment, momentIds} = state;
  return {
    deviceLabel: words.devices[device]?.picture,
    momentLabel: words.moments[moment]?.picture,
    devices: devicesView(state),
    radiofrequency: radiofrequencyView(state),
    ticks: ticksView(state),
    phases: momentIds.length ? phasesView(state) : nothing,
    moments: momentsView(state),
  };
};

function devicesView({words, deviceIds, device, evidence}: RestState) {
  const {devices, needles, ask} = words;
  return html`<ul class="devices" part="device" role="list" aria-live="polite">
      ${deviceIds.map((id) => {
        const {name, text} = devices[id];
        return html`<li class=${id === device ? 'is-current' : ''}><b>${name}.</b> ${text.text}</li>`;
      })}
    </ul>
    ${[needles, ask].map(({title, text}) =>
      text.text
        ? html`<p class="small"><b>${title}.</b> <span class="muted">${text.text}</span></p>`
        : nothing,
    )}
    ${evidence(
      ...deviceIds.map((id) => ({label: devices[id].name, statement: devices[id].text})),
      {label: needles.title, statement: needles.text},
      {label: ask.title, statement: ask.text},
    )}`;
}

function radiofrequencyView({words, evidence}: RestState) {
  const {title, text} = words.radiofrequency;
  // The first styles keep room for it as long as nothing stands here.
  if (!text.text) return html`<div hidden></div>`;
  return html`<div class="radiofrequency" part="radiofrequency">
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M13 2L5 14h6l-1 8l8-12h-6z"></path>
    </svg>
    <p><b>${title}</b></p>
    <div>
      <p class="muted">${text.text}</p>
      ${evidence({label: title, statement: text})}
    </div>
  </div>`;
}

/** What the stops of the slider stand for; the slider says it itself. */
const ticksView = ({words, momentIds}: RestState) =>
  html`<div class="ticks small muted" aria-hidden="true">
    ${momentIds.map((id) => html`<span>${words.moments[id].name}</span>`)}
  </div>`;

/** When each phase goes on: bars over the slider's own columns. */
function phasesView({words, momentIds, moment, evidence}: RestState) {
  const {phases, timing, restLabels, moments} = words;
  const nameAt = (index: number) => moments[momentIds.at(index)!].name;
  return html`<div class="phases">
    <ul class="small" part="phases" role="list" aria-label=${restLabels.phases}>
      ${phaseSpans(healingMoments, momentIds, moment).map(
        ({id, from, to, goesOn}) =>
          html`<li class="from-${from} to-${to} ${goesOn ? 'goes-on' : ''}">
            <span>${phases[id]}<span class="visually-hidden">: ${nameAt(from)} – ${nameAt(to)}</span></span>
          </li>`,
      )}
    </ul>
    <p class="axis small muted" aria-hidden="true"><span>${nameAt(0)}</span><span>${nameAt(-1)}</span></p>
    <p class="small muted">${timing.text}</p>
    ${evidence({label: restLabels.phases, statement: timing})}
  </div>`;
}

function momentsView(state: RestState) {
  const {momentIds, moment, isList} = state;
  return html`<ol class="moments ${isList ? 'is-list' : ''}" role="list">
    ${momentIds.map(
      (id) =>
        html`<li class=${id === moment ? 'is-current' : ''} part="moment">${momentView(id, state)}</li>`,
    )}
  </ol>`;
}

function momentView(id: HealingMoment, {words, isList, pictures, heading, evidence}: RestState) {
  const {name, title, picture, happens, feel, lighter, darker} = words.moments[id];
  const {happens: inSkin, feel: noticed, lighter: onLighter, darker: onDarker} = words.restLabels;
  const fact = (label: string, {text}: Statement) =>
    text
      ? html`<div>
          <dt>${label}</dt>
          <dd class="muted">${text}</dd>
        </div>`
      : nothing;
  return html`${isList ? html`<div class="picture">${pictures?.skinHealing({moment: id, label: picture})}</div>` : nothing}
    <div class="moment-words">
      <p class="muted small moment-name">${name}</p>
      ${heading(title)} ${keyView(id, words)}
      <dl>${fact(inSkin, happens)} ${fact(noticed, feel)}</dl>
      ${
        lighter.text || darker.text
          ? html`<dl class="tones">${fact(onLighter, lighter)} ${fact(onDarker, darker)}</dl>`
          : nothing
      }
      ${evidence(
        {label: `${name}: ${inSkin}`, statement: happens},
        {label: noticed, statement: feel},
        {label: onLighter, statement: lighter},
        {label: onDarker, statement: darker},
      )}
    </div>`;
}

/** A small sign for each thing in the picture, in the picture's own colours. */
const signs: Record<HealingPart, unknown> = {
  channel: svg`<path fill="#fff" stroke="#66747c" stroke-width="1.3" d="M6 2Q9 9 10 18Q11 9 14 2z"></path>`,
  clot: svg`<path fill="#a3262b" d="M5 5Q6 1 10 1Q14 1 15 5Q13 13 10 19Q7 13 5 5z"></path>`,
  vessels: svg`<path fill="none" stroke="#c64845" stroke-width="5" stroke-linecap="round" d="M3 13q7-9 14-4"></path>`,
  immune: svg`<circle cx="10" cy="10" r="8" fill="#f1ebfa" stroke="#6c5a9c" stroke-width="1.5"></circle><path fill="#6c5a9c" d="M5 9a3 3 0 0 1 5-2a3 3 0 0 1 5 2a3 3 0 0 1-3 3a2.5 2.5 0 0 1-5 1a3 3 0 0 1-2-4z"></path>`,
  flakes: svg`<path fill="#d9a37c" stroke="#7d5a48" d="M1 14q9-1 18-7q-2 6-8 7q-5 1-10 0z"></path>`,
  fibroblasts: svg`<path fill="#8fd0cf" stroke="#24696b" d="M1 10Q7 9 10 5Q13 9 19 10Q13 11 10 15Q7 11 1 10z"></path><circle cx="10" cy="10" r="2" fill="#24696b"></circle>`,
  young: svg`<path fill="none" stroke="#7d5a48" stroke-width="3.5" stroke-linecap="round" d="M2 7q4-4 8 0t8 0M2 13q4-4 8 0t8 0"></path><path fill="none" stroke="#fff1df" stroke-width="1.5" stroke-linecap="round" d="M2 7q4-4 8 0t8 0M2 13q4-4 8 0t8 0"></path>`,
  ordered: svg`<path fill="none" stroke="#7d5a48" stroke-width="5" stroke-linecap="round" d="M3 6h14M3 14h14"></path><path fill="none" stroke="#fff1df" stroke-width="3" stroke-linecap="round" d="M3 6h14M3 14h14"></path>`,
};

function keyView(moment: HealingMoment, {key, restLabels}: Words) {
  return html`<ul class="key small muted" role="list" aria-label=${restLabels.key}>
    ${partsShown(moment).map(
      (part) => html`<li><svg viewBox="0 0 20 20" aria-hidden="true">${signs[part]}</svg>${key[part]}</li>`,
    )}
  </ul>`;
}
