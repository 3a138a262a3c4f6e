// Generated from xliff/ by npm run build:locales.
export default {
  "takeaway.print": "印刷",
  "takeaway.copy": "コピー",
  "takeaway.copied": "コピーしました",
  "takeaway.copyByHand": "下の文をコピーしてください。",
  "takeaway.calendar": "カレンダーに追加",
  "takeaway.calendarFailed": "カレンダー用のファイルを作れませんでした。もう一度お試しください。"
};
