/** The parts of a face that widgets speak about, from the top down. */
export type FaceZoneId =
  'forehead' | 'around-eyes' | 'nose' | 'cheeks' | 'upper-lip' | 'chin' | 'jaw' | 'neck';

export interface FaceZone {
  readonly id: FaceZoneId;
  /**
   * Where the zone's target sits, in the drawing's 260 x 340. The centres are at least 48 apart across or down, so
   * that targets of 44 px do not overlap in a drawing 240 px wide.
   */
  readonly centre: readonly [x: number, y: number];
  /** On both sides of the face: it has a mirror image. */
  readonly bilateral: boolean;
}

const zone = (id: FaceZoneId, x: number, y: number): FaceZone => ({id, centre: [x, y], bilateral: x < 130});

export const faceZones: readonly FaceZone[] = [
  zone('forehead', 130, 88),
  zone('around-eyes', 64, 145),
  zone('nose', 130, 154),
  zone('cheeks', 82, 193),
  zone('upper-lip', 130, 203),
  zone('chin', 130, 252),
  zone('jaw', 82, 241),
  zone('neck', 130, 301),
];
