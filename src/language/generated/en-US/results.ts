// Generated from xliff/ by npm run build:locales.
export default {
  "shared.laser-marks": "In a trial of 46 people, nobody had dark marks after needling. After a laser, about 3 of 22 did. Its summary names no skin colors."
};
