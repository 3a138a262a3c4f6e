/** The parts of a face that widgets speak about, from the top down. */
export const faceZoneIds = [
  'forehead',
  'around-eyes',
  'nose',
  'cheeks',
  'upper-lip',
  'chin',
  'jaw',
  'neck',
] as const;
export type FaceZoneId = (typeof faceZoneIds)[number];
