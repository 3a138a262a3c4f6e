// Generated from xliff/ by npm run build:locales.
export default {
  "common.evidence": "근거는 무엇인가요?",
  "common.evidenceFailed": "출처를 불러오지 못했습니다. 다시 시도해 주세요.",
  "common.education": "이 내용은 교육용이며 의학적 조언이 아닙니다. 나에게 무엇이 맞는지는 병원에서 알려 줄 수 있습니다.",
  "common.booking": "상담 예약",
  "common.phone": "전화하기"
};
