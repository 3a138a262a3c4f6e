import {html, nothing} from 'lit';
import type {PlainDate} from '../../calendar/dates.js';
import type {WidgetContext} from '../../element/widget-context.js';
import type {RestartTimes} from '../../evidence/restart-times.js';
import {aftercareIcon} from '../../illustrations/aftercare-icons.js';
import type {RecoveryTimelineContent} from './recovery-timeline.content.js';
import {seenStages, stageAt, stageIds, type Place, type StageId} from './recovery-timeline.logic.js';
import {notYetText, stageShort, stageWhen} from './recovery-timeline.text.js';

/** The date of the treatment, where it puts the reader today, and the clinic's times. */
export interface Course {
  readonly treatment: PlainDate | undefined;
  readonly place: Place | undefined;
  readonly times: RestartTimes;
}

/** All stages are there, for the paper and for a search in the page; one is seen. */
export function stagesView(
  context: WidgetContext<RecoveryTimelineContent>,
  course: Course,
  asked: StageId | undefined,
  choose: (stage: StageId) => void,
) {
  const {words, locale} = context;
  const {place} = course;
  const chosen = asked ?? stageAt(place);
  const isNow = (id: StageId) => place?.state === 'in' && place.stages.includes(id);
  /** A search in the page has found a word in a stage that is not seen. */
  const found = ({target}: Event) => {
    const id = (target as HTMLElement).dataset['stage'];
    if (id) choose(id as StageId);
  };
  return html`<div class="timeline" part="timeline" @beforematch=${found}>
    <div class="chips" role="group" aria-label=${words.labels.stages}>
      ${stageIds.map(
        (id) =>
          html`<button
            class="button"
            part="button"
            type="button"
            aria-pressed=${id === chosen}
            aria-current=${isNow(id) ? 'step' : nothing}
            .onclick=${() => choose(id)}
          >
            ${
              id === 'day0' || seenStages.includes(id)
                ? stageShort(id, words, locale)
                : html`<span aria-hidden="true">${stageShort(id, words, locale)}</span
                    ><span class="visually-hidden">${words.stages[id].name}</span>`
            }
          </button>`,
      )}
    </div>
    ${stageIds.map((id) => stage(context, course, id, id === chosen, isNow(id)))}
  </div>`;
}

function stage(
  context: WidgetContext<RecoveryTimelineContent>,
  {treatment, place, times}: Course,
  id: StageId,
  isChosen: boolean,
  isNow: boolean,
) {
  const {words, locale} = context;
  const {name, usual, care} = words.stages[id];
  const {sessions, gap} = words.course;
  const isHere = place?.stages.includes(id);
  const row = (sign: 'feel' | 'do' | 'not-yet', label: string, ...sentences: string[]) =>
    sentences.some(Boolean)
      ? html`<div class="row">
          <dt>${isChosen ? aftercareIcon(sign) : nothing}${label}</dt>
          ${sentences.map((sentence) => (sentence ? html`<dd>${sentence}</dd>` : nothing))}
        </div>`
      : nothing;
  return html`<div class="stage" part="stage" data-stage=${id} hidden=${isChosen ? nothing : 'until-found'}>
    <div class="title">
      ${context.heading(name, 1)}
      ${treatment ? html`<span class="dates small muted">${stageWhen(id, treatment, locale)}</span>` : nothing}
      ${isHere ? html`<span class="badge small">${isNow ? words.stage.here : words.stage.next}</span>` : nothing}
    </div>
    <dl>
      ${row(
        'feel',
        seenStages.includes(id) ? words.labels.see : words.labels.usual,
        usual.text,
        id === 'day0' ? words.skin.redness.text : '',
      )}
      ${row('do', words.labels.care, care.text, ...(id === 'week4' ? [sessions.text, gap.text] : []))}
      ${row('not-yet', words.stage.notYet, notYetText(id, words, locale, times))}
    </dl>
  </div>`;
}
