// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "打印",
  "handout.copy": "复制",
  "handout.copied": "已复制",
  "handout.copyByHand": "请复制下面的文字。",
  "handout.calendar": "加入日历",
  "handout.calendarHint": "没有文件？并非所有网页或应用都能保存文件。",
  "handout.copyDates": "复制日期",
  "handout.printBlocked": "这里无法打印。请复制下面的文字。",
  "handout.calendarFailed": "日历文件未能生成。请再试一次。"
};
