import {leadTimes, type LeadTimeId, type LeadTimes} from './lead-times.js';
import {restartTimes, type RestartTimeId, type RestartTimes} from './restart-times.js';
import {withDays} from './with-days.js';

/** A clinic's own numbers of days, for the waiting times that all widgets share. */
export interface OwnTimes {
  readonly leadTimes?: Readonly<Partial<Record<LeadTimeId, number>>>;
  readonly restartTimes?: Readonly<Partial<Record<RestartTimeId, number>>>;
}

/** The waiting times that a widget plans with. */
export interface PlannedTimes {
  readonly leadTimes: LeadTimes;
  readonly restartTimes: RestartTimes;
}

/** Both lists, with a clinic's own days in the place of ours. */
export const plannedTimes = (own: OwnTimes = {}): PlannedTimes => ({
  leadTimes: withDays(own.leadTimes ?? {}, leadTimes),
  restartTimes: withDays(own.restartTimes ?? {}, restartTimes),
});
