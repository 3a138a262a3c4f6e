// Generated from xliff/ by npm run build:locales.
export default {
  "faq.age.devices": "In the United States, devices are authorized for people aged 22 and over.",
  "faq.pores.more": "In the United States, pores are not among the uses that these devices are authorized for.",
  "faq.serums": "Do serums go in deeper afterward?",
  "faq.after": "When can I use skin care and makeup, and exercise?"
};
