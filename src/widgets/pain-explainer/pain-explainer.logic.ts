import {dermisThickness} from '../../evidence/skin-thickness.js';
import type {FaceZoneId} from '../../illustrations/face-zones.js';

/** Mean thickness of the dermis in millimetres. */
export type DermisThickness = {readonly women: number; readonly men: number};

/** How thick the dermis was measured to be in or near a zone; nothing where that study did not measure. */
export const thicknessOf = (zone: FaceZoneId): DermisThickness | undefined =>
  (dermisThickness as Partial<Record<FaceZoneId, DermisThickness>>)[zone];

/** The right-hand end of every thickness bar, in millimetres, so that bars compare. */
export const thicknessScale = 1.3;

/**
 * Mean pain scores of 10 with numbing cream, one a study group. Sources in order: alam-2014 (face), medicina-2026
 * (face), luz-2017, post-acne-2016, medicina-2026 (neck).
 */
export const studyScores = [1.08, 3, 5.22, 5.37, 5.38] as const;
