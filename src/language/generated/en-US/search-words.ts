// Generated from xliff/ by npm run build:locales.
export default {
  "faq.search.darker-skin": "dark, black, brown, asian, indian, african, color, melasma, pigment, hyperpigment, dark skin"
};
