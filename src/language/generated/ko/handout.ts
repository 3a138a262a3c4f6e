// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "인쇄",
  "handout.copy": "복사",
  "handout.copied": "복사됨",
  "handout.copyByHand": "아래 글을 복사하세요.",
  "handout.calendar": "캘린더에 추가",
  "handout.calendarHint": "파일이 없나요? 파일을 저장할 수 없는 페이지나 앱도 있습니다.",
  "handout.copyDates": "날짜 복사",
  "handout.printBlocked": "여기서는 인쇄할 수 없습니다. 아래 글을 복사하세요.",
  "handout.calendarFailed": "캘린더 파일을 만들지 못했습니다. 다시 시도해 주세요."
};
