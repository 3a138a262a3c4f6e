// Generated from xliff/ by npm run build:locales.
export default {
  "faq.age.answer": "Devices authorized in the United States are for people aged 22 and older. Scottish plans set 18 as the lowest age. We found no upper limit: your clinic looks at your skin and your health with you.",
  "faq.serums": "Do serums go in deeper afterward?",
  "faq.after": "When can I use skin care and makeup, and exercise?"
};
