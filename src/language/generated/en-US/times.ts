// Generated from xliff/ by npm run build:locales.
export default {
  "recoveryTimeline.title.moisturiser": "Plain moisturizer",
  "recoveryTimeline.title.makeUp": "Makeup",
  "recoveryTimeline.title.selfTan": "Self-tanner"
};
