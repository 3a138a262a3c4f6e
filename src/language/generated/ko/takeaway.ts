// Generated from xliff/ by npm run build:locales.
export default {
  "takeaway.print": "인쇄",
  "takeaway.copy": "복사",
  "takeaway.copied": "복사됨",
  "takeaway.copyByHand": "아래 글을 복사하세요.",
  "takeaway.calendar": "캘린더에 추가",
  "takeaway.calendarFailed": "캘린더 파일을 만들지 못했습니다. 다시 시도해 주세요."
};
