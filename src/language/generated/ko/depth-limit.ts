// Generated from xliff/ by npm run build:locales.
export default {
  "shared.depth-limit": "한 니들링 펜의 설명서에는 1.5 mm를 넘는 설정은 평가되지 않았다고 되어 있습니다."
};
