import {css, html, nothing} from 'lit';
import {segmentedSwitch} from '../../../controls/switch.js';
import {switchStyles} from '../../../controls/switch.styles.js';
import {telephoneLink} from '../../../element/telephone-link.js';
import type {WidgetContext} from '../../../element/widget-context.js';
import type {LabelledStatement} from '../../../evidence/claim.js';
import {dangerSignStatements, dangerSigns} from '../../../evidence/shared/danger-signs.js';
import {dangerSignStyles} from '../../../evidence/shared/danger-signs.styles.js';
import {
  skinDevice,
  styles as drawingStyles,
  type NeedlingDevice,
} from '../../../illustrations/skin-devices.js';
import {healingMoments, named, phaseSpans, type HealingMoment} from '../how-it-works.logic.js';
import type {HowItWorksFullContent} from './details.content.js';
import {detailsStyles} from './details.styles.js';

export {withPartContent} from './details.content.js';

export const styles = css`
  ${drawingStyles}
  ${switchStyles}
  ${dangerSignStyles}
  ${detailsStyles}
`;

type Context = WidgetContext<HowItWorksFullContent>;

/** The steps at length, the devices with their pictures, and what to ask about the needles. */
export function appointmentDetails(
  {words}: Context,
  device: NeedlingDevice | undefined,
  choose: (device: NeedlingDevice) => void,
) {
  const {details, steps, devices, deviceLabel, needles, ask, barrier} = words;
  const ids = named(devices);
  const told = Object.entries(details).filter(([id, {text}]) => text && titleOf(steps, id));
  return html`${
      told.length
        ? html`<dl>
            ${told.map(
              ([id, {text}]) =>
                html`<div>
                  <dt>${titleOf(steps, id)}</dt>
                  <dd>${text}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
    ${
      device
        ? html`<div class="device">
            <div class="picture">${skinDevice({device, label: devices[device].picture})}</div>
            ${segmentedSwitch({
              part: 'device-switch',
              label: deviceLabel,
              ids,
              chosen: device,
              name: (id) => devices[id].name,
              choose,
            })}
            <ul class="devices" part="device" role="list" aria-live="polite">
              ${ids.map(
                (id) =>
                  html`<li class=${id === device ? 'is-current' : ''}>
                    <b>${devices[id].name}.</b> ${devices[id].text.text}
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    <dl>
      ${[needles, ask].map(({title, text}) =>
        text.text
          ? html`<div>
              <dt>${title}</dt>
              <dd>${text.text}</dd>
            </div>`
          : nothing,
      )}
    </dl>
    <p class="small muted">${barrier.text.text} ${barrier.deeper.text}</p>`;
}

/** The title of a step's details: the step's own, as long as the clinic has not written other steps. */
const titleOf = (steps: HowItWorksFullContent['steps'], id: string) =>
  steps.find(({picture}) => picture === id)?.title;

export const callText = ({host, common, words}: Context) =>
  dangerSigns(words.call, host.phone ? telephoneLink(host.phone, common.phone, 'button-primary') : nothing);

export const radiofrequencyText = ({words: {radiofrequency}}: Context) =>
  html`<p>${radiofrequency.text.text}</p>
    <p>${radiofrequency.ask}</p>`;

/** When each phase goes on: bars over the columns of the moments. */
export function phasesChart({words}: Context, ids: readonly HealingMoment[]) {
  const {phases, phasesLabel, timing, moments} = words;
  const nameAt = (index: number) => moments[ids.at(index)!].name;
  return html`<div class="phases">
    <ul class="small" part="phases" role="list" aria-label=${phasesLabel}>
      ${phaseSpans(healingMoments, ids).map(
        ({id, from, to}) =>
          html`<li class="from-${from} to-${to}">
            <span>${phases[id]}<span class="visually-hidden">: ${nameAt(from)} – ${nameAt(to)}</span></span>
          </li>`,
      )}
    </ul>
    <p class="axis small muted" aria-hidden="true"><span>${nameAt(0)}</span><span>${nameAt(-1)}</span></p>
    <p class="small muted">${timing.text}</p>
  </div>`;
}

/** The evidence for all of it. */
export const detailsStatements = ({words}: Context): LabelledStatement[] => {
  const {details, steps, devices, needles, ask, barrier, call, radiofrequency, phasesLabel, timing} = words;
  return [
    ...Object.entries(details).map(([id, statement]) => ({
      label: titleOf(steps, id) ?? statement.text,
      statement,
    })),
    ...named(devices).map((id) => ({label: devices[id].name, statement: devices[id].text})),
    ...[needles, ask].map(({title, text}) => ({label: title, statement: text})),
    ...[barrier.text, barrier.deeper].map((statement) => ({label: statement.text, statement})),
    ...dangerSignStatements(call),
    {label: radiofrequency.title, statement: radiofrequency.text},
    {label: phasesLabel, statement: timing},
  ];
};
