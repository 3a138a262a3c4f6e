// Generated from xliff/ by npm run build:locales.
export default {
  "faq.serums": "Do serums go in deeper afterward?",
  "faq.after": "When can I use skin care and makeup, and exercise?"
};
