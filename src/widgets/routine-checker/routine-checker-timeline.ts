import {nothing, svg} from 'lit';
import type {LeadTime} from '../../evidence/lead-times.js';
import type {RestartTime} from '../../evidence/restart-times.js';

/** Two weeks before the treatment, which stands in the middle, and two weeks after it. */
const reach = 14;

const within = (days: number) => Math.min(reach, days);

/**
 * A bar of days around the treatment: dark what is planned with, light what further sources ask for. It says no more
 * than the words beside it.
 */
export function timeline(before: LeadTime, after?: RestartTime) {
  const span = (days: number, sign: 1 | -1, name: string) => {
    const length = within(days);
    return svg`<rect class=${name} x=${sign < 0 ? -length : 0} width=${length} height="1"></rect>`;
  };
  return svg`<svg
    class="timeline"
    viewBox="${-reach} 0 ${2 * reach} 1"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect class="timeline-track" x=${-reach} width=${2 * reach} height="1"></rect>
    ${span(before.longest ?? 0, -1, 'timeline-range')} ${span(before.days, -1, 'timeline-planned')}
    ${
      after
        ? svg`${span(after.longest ?? 0, 1, 'timeline-range')} ${span(after.days, 1, 'timeline-planned')}`
        : nothing
    }
    <rect class="timeline-day" x="-0.2" width="0.4" height="1"></rect>
  </svg>`;
}
