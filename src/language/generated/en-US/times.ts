// Generated from xliff/ by npm run build:locales.
export default {
  "recoveryTimeline.title.moisturiser": "Plain moisturizer",
  "recoveryTimeline.title.makeUp": "Makeup",
  "recoveryTimeline.title.selfTan": "Self-tanner",
  "recoveryTimeline.restart.sunscreen": "Sources disagree. A hospital handout and some clinics want nothing but their own product at first, not even sunscreen. Others allow sunscreen the same day. Until you know your clinic’s rule, stay out of the sun."
};
