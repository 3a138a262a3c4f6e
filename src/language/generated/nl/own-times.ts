// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.ownTime": "Uw kliniek heeft deze tijd zelf gekozen."
};
