// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "طباعة",
  "handout.copy": "نسخ",
  "handout.copied": "تم النسخ",
  "handout.copyByHand": "يمكن نسخ النص أدناه.",
  "handout.calendar": "إضافة إلى التقويم",
  "handout.calendarHint": "لا يوجد ملف؟ لا تستطيع كل صفحة أو تطبيق حفظ ملف.",
  "handout.copyDates": "نسخ التواريخ",
  "handout.printBlocked": "الطباعة غير ممكنة هنا. يمكن نسخ النص أدناه.",
  "handout.calendarFailed": "تعذّر إنشاء ملف التقويم. يُرجى المحاولة مرة أخرى."
};
