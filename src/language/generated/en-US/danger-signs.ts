// Generated from xliff/ by npm run build:locales.
export default {
  "shared.emergency": "Hard to breathe or swallow, wheezing, or sudden swelling of lips, tongue or throat? Fainting, confusion, or skin or lips turning blue, gray or pale? A seizure, or an irregular heartbeat after numbing cream? Call your emergency number at once."
};
