// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "打印",
  "handout.copy": "复制",
  "handout.copied": "已复制",
  "handout.copyByHand": "请复制下面的文字。",
  "handout.calendar": "加入日历",
  "handout.calendarFailed": "日历文件未能生成。请再试一次。"
};
