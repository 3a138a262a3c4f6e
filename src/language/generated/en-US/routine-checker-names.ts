// Generated from xliff/ by npm run build:locales.
export default {
  "routineChecker.name.moisturiser": "Plain moisturizer"
};
