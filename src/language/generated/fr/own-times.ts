// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.ownTime": "Votre clinique a fixé elle-même ce délai."
};
