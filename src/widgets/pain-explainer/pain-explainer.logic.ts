import type {FaceZoneId} from '../../illustrations/face-zones.js';

/**
 * Mean pain scores of 10 with numbing cream, one a study group. Sources in order: alam-2014 (face), medicina-2026
 * (face), luz-2017, post-acne-2016, medicina-2026 (neck).
 */
export const studyScores = [1.08, 3, 5.22, 5.37, 5.38] as const;

export type ZonePoints = Readonly<Partial<Record<FaceZoneId, readonly (readonly [x: number, y: number])[]>>>;

/** The zone whose middle lies nearest to a point: the whole face can be touched, however small it is drawn. */
export function nearestZone(zones: ZonePoints, x: number, y: number): FaceZoneId | undefined {
  let nearest: FaceZoneId | undefined;
  let least = Infinity;
  for (const [id, points] of Object.entries(zones) as [FaceZoneId, readonly (readonly [number, number])[]][])
    for (const [left, top] of points) {
      const distance = Math.hypot(left - x, top - y);
      if (distance < least) [nearest, least] = [id, distance];
    }
  return nearest;
}
