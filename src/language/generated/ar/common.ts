// Generated from xliff/ by npm run build:locales.
export default {
  "common.evidence": "كيف نعرف ذلك؟",
  "common.evidenceFailed": "تعذّر تحميل المصادر. يُرجى المحاولة مرة أخرى.",
  "common.education": "هذه معلومات للتثقيف، وليست نصيحة طبية. تستطيع عيادتك أن توضح لك ما يناسبك.",
  "common.booking": "حجز استشارة",
  "common.phone": "اتصال"
};
