// Generated from xliff/ by npm run build:locales.
export default {
  "faq.radiofrequency.limit": "In October 2025 the FDA told of burns, scars, fat loss, disfigurement and nerve damage after treatment with radio waves. Some people needed surgery. Ask which kind you are offered.",
  "faq.age.answer": "Devices authorized in the United States are for people aged 22 and older. Scottish plans set 18 as the lowest age. We found no upper limit: your clinic looks at your skin and your health with you.",
  "faq.serums": "Do serums go in deeper afterward?",
  "faq.after": "When can I use skin care and makeup, and exercise?"
};
