import {html, nothing} from 'lit';
import {fold} from '../../controls/fold.js';
import {telephoneLink} from '../../element/telephone-link.js';
import type {WidgetContext} from '../../element/widget-context.js';
import {dangerSigns} from '../../evidence/shared/danger-signs.js';
import {icon} from '../../illustrations/icons.js';
import {lazy, type LazyPart} from '../../page/lazy.js';
import type {RecoveryTimelineContent} from './recovery-timeline.content.js';
import type {Course} from './stages.js';
import type {RecoveryTimelineFullContent} from './times/times.content.js';

export const timesPart = lazy('times', () => import('./times/index.js'), {
  expects: 'timesList',
  messages: ['own-times', 'times'],
  prefetch: 'interaction',
  hasClinicWords: true,
});
export const calendarPart = lazy('calendar', () => import('./calendar/index.js'), {
  expects: 'calendar',
  prefetch: 'interaction',
});
export const rednessPart = lazy('redness', () => import('./redness/index.js'), {
  expects: 'swatches',
  prefetch: 'interaction',
});

/** Redness on lighter, brown and black skin, in small. */
const skinDiscs = html`<span class="discs" aria-hidden="true"><i></i><i></i><i></i></span>`;

/** When to call. */
export function callFold({host, words, common, heading}: WidgetContext<RecoveryTimelineContent>) {
  const {title, ...signs} = words.call;
  return fold({
    name: 'call',
    sign: icon('alert'),
    title: heading(title, 1),
    inside: dangerSigns(
      signs,
      host.phone ? telephoneLink(host.phone, common.phone, 'button-primary') : nothing,
    ),
  });
}

/** Redness, waiting times and calendar, each of which waits in a part for the patient; `open` asks for it. */
export function furtherFolds(
  context: WidgetContext<RecoveryTimelineFullContent>,
  {treatment, times}: Course,
  opened: ReadonlySet<LazyPart>,
  open: (part: LazyPart) => void,
) {
  const {skin, calendar, timesTitle} = context.words;
  const line = (name: string, sign: unknown, title: string, part: LazyPart, inside: unknown) =>
    fold({name, sign, title: context.heading(title, 1), inside, toggled: () => open(part)});
  const loaded = <Module extends object>(part: LazyPart<Module>) =>
    opened.has(part) ? part.loaded : undefined;
  return html`${
    skin.redness.text || skin.feel.text
      ? line(
          'skin',
          skinDiscs,
          skin.title,
          rednessPart,
          html`${loaded(rednessPart)?.swatches(context)}
            <p>${skin.redness.text}</p>
            <p class="small muted">${skin.feel.text}</p>`,
        )
      : nothing
  }
  ${line('restart', icon('clock'), timesTitle, timesPart, loaded(timesPart)?.timesList(context, times, treatment))}
  ${
    treatment
      ? line(
          'calendar',
          icon('calendar'),
          calendar.caption,
          calendarPart,
          loaded(calendarPart)?.calendar(context, treatment),
        )
      : nothing
  }`;
}
