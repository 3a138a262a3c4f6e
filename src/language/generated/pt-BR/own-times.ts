// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.ownTime": "A sua própria clínica definiu este prazo."
};
