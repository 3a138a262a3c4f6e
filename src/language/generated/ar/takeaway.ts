// Generated from xliff/ by npm run build:locales.
export default {
  "takeaway.print": "طباعة",
  "takeaway.copy": "نسخ",
  "takeaway.copied": "تم النسخ",
  "takeaway.copyByHand": "انسخ النص أدناه.",
  "takeaway.calendar": "إضافة إلى التقويم",
  "takeaway.calendarFailed": "تعذّر إنشاء ملف التقويم. يُرجى المحاولة مرة أخرى."
};
