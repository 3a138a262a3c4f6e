/** The stages after treatment, in order. When each is, and what waits in it, is in recovery-timeline-rest.logic.ts. */
export const stageIds = ['day0', 'day1', 'day2', 'day4', 'day10', 'week4', 'month3'] as const;

export type StageId = (typeof stageIds)[number];
