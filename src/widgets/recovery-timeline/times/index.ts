import {formatCount} from '../../../language/counts.js';
import {html, nothing, svg} from 'lit';
import {today, type PlainDate} from '../../../calendar/dates.js';
import type {WidgetContext} from '../../../element/widget-context.js';
import type {RestartTimes} from '../../../evidence/restart-times.js';
import {Handout} from '../../../handout/handout.js';
import {longestWait, restarts} from '../recovery-timeline.logic.js';
import type {RecoveryTimelineContent} from '../recovery-timeline.content.js';
import {timesContent, type RecoveryTimelineFullContent} from './times.content.js';
import {restartText, toCalendarEvents, toPlainText} from './times.text.js';

export {timesStyles as styles} from './times.styles.js';

/** All words of the timeline, given those that it begins with. */
export const withPartContent = (first: RecoveryTimelineContent): RecoveryTimelineFullContent => ({
  ...first,
  ...timesContent(),
});

type Context = WidgetContext<RecoveryTimelineFullContent>;

/** When everything starts again: on a scale, in days, and in dates as soon as there is one. */
export function timesList(
  {words: {restart}, words, locale}: Context,
  times: RestartTimes,
  treatment?: PlainDate,
) {
  const end = longestWait(times);
  const percent = (days: number) => `${(days / end) * 100}%`;
  return html`<div class="scale small muted" aria-hidden="true">
      <span class="scale-title">${restart.scale}</span>
      <span class="scale-days"
        >${[0, end / 3, (end / 3) * 2, end].map((days) => html`<i>${formatCount(Math.round(days), locale)}</i>`)}</span
      >
    </div>
    <ul role="list">
      ${restarts(treatment, times).map((one) => {
        const {title, time, when, note} = restartText(one, words, locale);
        const {days, shortest = days, longest = days} = one;
        return html`<li>
          <p class="restart-title">
            <b>${title}</b>${when ? html` <span class="restart-when">${when}</span>` : nothing}
          </p>
          <p class="muted small">${time}</p>
          <svg class="range-of" aria-hidden="true">
            <rect class="range-track" y="9" width="100%" height="6" rx="3"></rect>
            <rect
              class="range-sources"
              x=${percent(shortest)}
              y="9"
              width=${percent(longest - shortest)}
              height="6"
              rx="3"
            ></rect>
            ${[end / 3, (end / 3) * 2].map((tick) => svg`<rect class="range-tick" x=${percent(tick)} y="4" width="1" height="16"></rect>`)}
            <circle class="range-plan" cx=${percent(days)} cy="12" r="6"></circle>
          </svg>
          ${note ? html`<p class="small restart-note">${note}</p>` : nothing}
        </li>`;
      })}
    </ul>
    <p class="muted small">${restart.legend}</p>`;
}

/** The evidence for the list. */
export const timesStatements = ({words: {restart}}: Context) => [
  {label: restart.title, statement: restart.range},
  {label: restart.titles.moisturiser, statement: restart.agreed},
  ...restarts().flatMap(({id}) => {
    const statement = restart.notes[id];
    return statement ? [{label: restart.titles[id], statement}] : [];
  }),
];

/** Print, copy, and the calendar file where there is a date. */
export class TimelineHandout {
  readonly #handout: Handout;

  constructor(context: Context) {
    this.#handout = new Handout(context.host, () => context.update());
  }

  /** For when what was copied is no longer what is shown. */
  clear(): void {
    this.#handout.clear();
  }

  render({words, locale}: Context, times: RestartTimes, treatment?: PlainDate) {
    const isAnyToCome = restarts(treatment, times).some(({date}) => date && date >= today());
    return this.#handout.render({
      words: words.actions,
      text: () => toPlainText(words, locale, treatment, times),
      events: isAnyToCome ? () => toCalendarEvents(words, locale, treatment!, today(), times) : undefined,
      uidSeed: `restart-${treatment ?? ''}`,
      fileName: 'skin-care.ics',
      locale,
    });
  }
}
