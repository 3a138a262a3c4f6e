// Generated from xliff/ by npm run build:locales.
export default {
  "routineChecker.absent": "Not in it, as you wrote or as the package says: {things}.",
  "routineChecker.askWhen": "Afterward: ask your clinic",
  "routineChecker.family.benzoyl-peroxide": "For pimples"
};
