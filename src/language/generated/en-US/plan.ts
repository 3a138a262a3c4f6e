// Generated from xliff/ by npm run build:locales.
export default {
  "routineChecker.askWhen": "Afterward: ask your clinic",
  "routineChecker.family.benzoyl-peroxide": "For pimples"
};
