// Generated from xliff/ by npm run build:locales.
export default {
  "blockedLinks.blocked": "لا تسمح هذه الصفحة بفتح الروابط. يمكن نسخ العنوان:"
};
