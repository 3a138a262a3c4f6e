// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.ownTime": "这个时间是诊所自己定的。"
};
