// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.ownTime": "Votre cabinet a fixé lui-même ce délai."
};
