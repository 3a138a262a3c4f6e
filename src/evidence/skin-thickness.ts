/**
 * Mean thickness of the dermis by ultrasound, in millimetres: 69 women, 49 men.
 * Source: bmc-medical-imaging-2022, table 2 (upper eyelid, forehead, nose dorsum, zygoma, submandibular, neck).
 */
export const dermisThickness = {
  forehead: {women: 0.86, men: 1.17},
  'around-eyes': {women: 0.58, men: 0.67},
  nose: {women: 0.93, men: 1.03},
  cheeks: {women: 0.87, men: 1.14},
  jaw: {women: 0.91, men: 1.02},
  neck: {women: 0.99, men: 0.98},
} as const satisfies Readonly<Record<string, {readonly women: number; readonly men: number}>>;
