// Generated from xliff/ by npm run build:locales.
export default {
  "takeaway.print": "打印",
  "takeaway.copy": "复制",
  "takeaway.copied": "已复制",
  "takeaway.copyByHand": "请复制下面的文字。",
  "takeaway.calendar": "加入日历",
  "takeaway.calendarFailed": "日历文件未能生成。请再试一次。"
};
