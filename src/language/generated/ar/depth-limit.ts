// Generated from xliff/ by npm run build:locales.
export default {
  "shared.depth-limit": "تقول تعليمات أحد الأقلام إن الإعدادات فوق 1.5 مم لم تُقيَّم."
};
