// Generated from xliff/ by npm run build:locales.
export default {
  "evidence.A": "여러 임상시험의 결과가 일치",
  "evidence.B": "소규모 임상시험 하나, 또는 결과가 일치하는 여러 연구",
  "evidence.C": "소규모 또는 초기 연구",
  "evidence.D": "공식 권고 또는 병원의 관행, 임상시험으로 검증되지 않음",
  "evidence.reviewed": "마지막 확인: {month}",
  "evidence.unreviewedTranslation": "영어를 번역한 글입니다. 이 언어를 쓰는 의료진이 아직 번역을 확인하지 않았습니다.",
  "evidence.ownWords": "병원이 직접 쓴 글"
};
