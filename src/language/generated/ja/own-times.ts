// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.ownTime": "この期間は、クリニックが独自に決めたものです。"
};
