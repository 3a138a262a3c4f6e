import type {RestartTime} from './restart-times.js';

/* Apart from the lists, so that a widget that plans with one of them does not load the other. */

/** The same list with a clinic's own days; what is not a whole number from 0 up is left out. */
export function withDays<Times extends Readonly<Record<string, RestartTime>>>(
  own: Readonly<Partial<Record<keyof Times, number>>>,
  standard: Times,
): Times {
  return Object.fromEntries(
    Object.entries(standard).map(([id, time]) => {
      const days = own[id] ?? -1;
      return [id, Number.isInteger(days) && days >= 0 ? {...time, days, own: true} : time];
    }),
  ) as Times;
}
