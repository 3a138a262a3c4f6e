// Generated from xliff/ by npm run build:locales.
export default {
  "recoveryTimeline.date.invalid": "Enter a month, a day, and a year of four digits.",
  "recoveryTimeline.thing.moisturiser": "plain moisturizer",
  "recoveryTimeline.thing.makeUp": "makeup",
  "recoveryTimeline.thing.selfTan": "self-tanner",
  "recoveryTimeline.title.moisturiser": "Plain moisturizer",
  "recoveryTimeline.title.makeUp": "Makeup",
  "recoveryTimeline.title.selfTan": "Self-tanner"
};
