// Generated from xliff/ by npm run build:locales.
export default {
  "howItWorks.phase.remodelling": "Remodeling"
};
