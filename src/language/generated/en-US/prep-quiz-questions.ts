// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.sun.self-tan": "Self-tanner in the last week",
  "prepQuiz.recent.tattoo": "A tattoo or permanent makeup",
  "prepQuiz.medicines.immune": "A weakened immune system, cancer treatment or steroid pills"
};
