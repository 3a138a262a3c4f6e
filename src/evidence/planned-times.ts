import type {OwnTimes} from '../content/apply-overrides.js';
import {leadTimes, type LeadTimes} from './lead-times.js';
import {restartTimes, type RestartTimes} from './restart-times.js';
import {withDays} from './with-days.js';

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
