// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.invalid": "Enter a month, day and year."
};
