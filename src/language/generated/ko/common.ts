// Generated from xliff/ by npm run build:locales.
export default {
  "common.evidence": "어떻게 알 수 있나요?",
  "common.evidenceFailed": "출처를 불러오지 못했습니다. 다시 시도해 주세요.",
  "common.education": "이 내용은 교육용이며 의학적 조언이 아닙니다. 나에게 맞는 것은 병원에서 알려 드릴 수 있습니다.",
  "common.booking": "상담 예약",
  "common.phone": "전화하기"
};
