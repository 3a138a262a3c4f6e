// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "印刷",
  "handout.copy": "コピー",
  "handout.copied": "コピーしました",
  "handout.copyByHand": "下の文をコピーしてください。",
  "handout.calendar": "カレンダーに追加",
  "handout.calendarHint": "ファイルが見つからない場合：保存できないページやアプリもあります。",
  "handout.copyDates": "日付をコピー",
  "handout.printBlocked": "ここでは印刷できません。下の文章をコピーしてください。",
  "handout.calendarFailed": "カレンダー用のファイルを作れませんでした。もう一度お試しください。"
};
