import {lengths, reachOf, type DepthZone, type Reach} from '../depth-explorer.logic.js';

/** Needle lengths that a study used, in millimetres; without `least` it only says how far it went. */
export interface ReportedLength {
  readonly least?: number;
  readonly most: number;
}

export type ReportedId = 'barrier' | 'lines' | 'scarsPen' | 'scarsRegister' | 'scarsSplit';

/** Reported, never recommended. In order: facial-recovery-2012, luz-2017, device-study, device-register, post-acne-2016. */
export const reportedLengths: Readonly<Record<ReportedId, ReportedLength>> = {
  barrier: {least: 0.15, most: 0.25},
  lines: {least: 1, most: 1},
  scarsPen: {most: 1.5},
  scarsRegister: {least: 0.25, most: 2},
  scarsSplit: {least: 2.5, most: 2.5},
};

/** From the shortest to the longest. */
export const reportedIds = (Object.keys(reportedLengths) as ReportedId[]).sort(
  (one, other) => reportedLengths[one].most - reportedLengths[other].most,
);

/** A needle's length and the depth of the channel that it left, in hairless rats (kalluri-2011), in millimetres. */
export const measured = {needle: 0.77, channel: 0.15} as const;

/** Whether a study used needles of that length. */
export const wasUsed = ({least = lengths.least, most}: ReportedLength, length: number): boolean =>
  length >= least && length <= most;

/** One row of the table: all lengths of the slider that reach equally far. */
export interface ReachRow {
  readonly reach: Reach;
  readonly least: number;
  readonly most: number;
}

/** The slider's statements on a zone, as a table. */
export function reachRows(zone: DepthZone): readonly ReachRow[] {
  const rows: ReachRow[] = [];
  const {least, most, step} = lengths;
  for (let i = 0; i <= Math.round((most - least) / step); i++) {
    const length = Math.round((least + i * step) * 100) / 100;
    const reach = reachOf(length, zone);
    const last = rows.at(-1);
    if (last?.reach === reach) rows[rows.length - 1] = {...last, most: length};
    else rows.push({reach, least: length, most: length});
  }
  return rows;
}
