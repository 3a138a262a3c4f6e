// Generated from xliff/ by npm run build:locales.
export default {
  "faq.serums": "Do serums go in deeper afterward?"
};
