// Generated from xliff/ by npm run build:locales.
export default {
  "evidence.held": "Checked against its sources in {month}."
};
