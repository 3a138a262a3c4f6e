// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.ownTime": "Questo tempo lo ha stabilito la clinica."
};
