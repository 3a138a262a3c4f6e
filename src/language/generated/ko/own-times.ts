// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.ownTime": "이 시기는 병원에서 직접 정했습니다."
};
