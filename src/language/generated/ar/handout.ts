// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "طباعة",
  "handout.copy": "نسخ",
  "handout.copied": "تم النسخ",
  "handout.copyByHand": "انسخ النص أدناه.",
  "handout.calendar": "إضافة إلى التقويم",
  "handout.calendarFailed": "تعذّر إنشاء ملف التقويم. يُرجى المحاولة مرة أخرى."
};
