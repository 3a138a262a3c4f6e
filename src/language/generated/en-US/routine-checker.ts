// Generated from xliff/ by npm run build:locales.
export default {
  "routineChecker.ingredientHint": "Look on the package: its ingredients, not its brand.",
  "routineChecker.list": "Ingredients from the package",
  "routineChecker.listHint": "Copy the whole list, from a store’s page for example."
};
