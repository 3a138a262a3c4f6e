import {html, nothing} from 'lit';
import {today} from '../../calendar/dates.js';
import type {WidgetContext} from '../../element/widget-context.js';
import {aftercareIcon} from '../../illustrations/aftercare-icons.js';
import {icon} from '../../illustrations/icons.js';
import type {RecoveryTimelineContent} from './recovery-timeline.content.js';
import {askFirst, everydayThings, type EverydayThing} from './recovery-timeline.logic.js';
import {canText} from './recovery-timeline.text.js';
import type {Course} from './stages.js';

/** When everyday things are possible again. */
export function everydayThingsView(
  context: WidgetContext<RecoveryTimelineContent>,
  {treatment, times}: Course,
) {
  const {words, locale} = context;
  const {can} = words;
  const things = (Object.keys(everydayThings) as EverydayThing[]).filter((thing) => can.names[thing]);
  return html`<div class="can" part="can">
    ${context.heading(can.title, 1)}
    <ul role="list">
      ${things.map((thing) => {
        const {isPossible, when, day = ''} = canText(thing, words, locale, times, today(), treatment);
        // A date breaks between lines only where it is too long for one.
        const [before, ...after] = day ? when.split(day) : [when];
        return html`<li class=${isPossible ? 'is-possible' : ''}>
          <span class="sign"
            >${aftercareIcon(thing)}${isPossible ? html`<em>${icon('check')}</em>` : nothing}</span
          >
          <b class="small">${can.names[thing]}</b>
          <span class="small muted">${before}${after.map((words) => html`<i>${day}</i>${words}`)}</span>
          ${askFirst.includes(thing) ? html`<span class="small muted">${can.ask}</span>` : nothing}
        </li>`;
      })}
    </ul>
    <p class="small muted">${can.limit.text}</p>
  </div>`;
}
