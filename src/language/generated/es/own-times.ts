// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.ownTime": "Este plazo lo fijó su propia clínica."
};
