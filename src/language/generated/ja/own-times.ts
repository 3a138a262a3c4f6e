// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.ownTime": "この時期は、クリニックが決めたものです。"
};
