// Generated from xliff/ by npm run build:locales.
export default {
  "howItWorks.days2.picture": "Flakes come away from the surface. Fewer immune cells are left; the first spindle-shaped cells lay down thin fibers."
};
